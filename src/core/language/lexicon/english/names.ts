/** Given names, so that a capitalised subject can be told from a product. */
import {wordGroup} from '../word-group.ts'

export const givenNames = wordGroup(
  'Common given names of many regions, from general knowledge',
  'Names that are also well-known products (Jenkins, Travis, Ruby, Hugo, Jasmine, Aurora, Atlas) are left out: a bare capital decides there.',
  `aaron abdul abdullah abdulrahman abebe abel abena abigail abraham abu ada adaeze adam adebayo adel adele adewale adil aditi aditya adria adrian adriana
  adrien adwoa agata agathe agnes agnieszka ahmad ahmed ahmet aicha aida aidan aiko aileen aimee aino aisha aisling aiyana ajay akash akemi
  akihiro akiko akira akosua akua alain alan alana alba albert alberto alejandra alejandro aleksander aleksandr aleksandra aleksei alena alessandra
  alessandro alessia alex alexander alexandra alexandre alexandru alexei alexey alexis alfonso alfred ali alice alicia alina aline alisa
  alison alistair alma alvaro alyssa amadou amal amalia aman amanda amara amelia amelie amina aminata amir amira amit amita amos amrita amy
  ana anahi anais anand ananya anastasia anders andre andrea andreas andrei andres andrew andrey andrzej aneta angel angela angelica
  angelo angus anika anil anisha anita anja anjali ankit ann anna annabel anne anneke anneli annelies annette annie annika anouk ansel anselm
  antje anthony antoine anton antonella antonia antonio anu anurag anya aoife ariel arif arjun arjen arlo armando arnaud arne arthur
  artem arturo arun aruna arvind arya asa ashish ashley ashok asif asma astrid asuka aurelie aurelien avery avi ayaan ayan ayana
  aya ayaka ayesha aylin ayse ayumi azadeh aziz baptiste barbara barbora barry bart bartosz bas beata beatrice beatriz bela ben benedict
  benedikt benjamin benoit bernard bernd bernhard beth bethany betty bhavna bianca bilal bina birgit birgitta birgitte bjorn björn blanca blessing
  bo bob bogdan bongani boris boyd brad bradley brandon brenda brendan brett brian brianna bridget britta bruce bruno bryan burak
  caitlin caleb callum camila camille cameron candice carina carl carla carlo carlos carlotta carmen carol carole carolina caroline carolyn
  carrie carsten casey caspar catalina catarina caterina catherine cathy catrin cecile cecilia cedric celia celine chad chadi
  chanda chandra charles charlie charlotte chen chelsea cheng cheryl chiara chidi chidinma chika chinedu chinonso chioma chloe chloé chris christa
  christian christiane christina christine christoph christophe christopher chuck chukwudi chun ciara cindy claire clara clarence clarissa
  claudia claudio clement clemens cliff clive cody colette colin colleen connor conor constance constantin cora cordula corey corinna corinne
  craig cristian cristiana cristina curtis cynthia cyril dagmar daisuke daisy daiyu dalia damian damien damir dan dana daniel daniela daniele
  danielle danny dario dariusz darren darya dave david davide davina dawit dawn dean debbie deborah debra deepa deepak deepika deirdre delia
  delphine demetrius denis denise dennis derek derrick desmond desta devi devika devon dewi dhruv diana diane diarmuid didier diego
  dieter dilip dilnoza dimitar dimitri dimitris dina dinesh dipak dirk divya djamila dmitri dmitriy dmitry dolores dominic dominik
  dominika dominique don donald donna dora doreen doris dorota dorothy doug douglas duncan dustin dylan eamon ebony eckhard eddie edgar
  edith eduardo edward edwin efua eileen eilidh einar eirik ekaterina elaine eleanor elena eleni eli elias elif elijah elin elina elisa
  elisabeth elise elizabeth elke ella ellen ellie elliot elliott elmar eloise elsa elske elvira emeka emeric emil emile emilia emiliano emilie emilio
  emilka emily emma emmanuel emre enrico enrique eoin eric erica erich erik erika erin erkan ernest ernesto ernst erwin esra esteban estelle
  esther ethan etienne eugene eugenia eun-ji eva evan evangelia evelyn evgeni evgenia evgeny ewa ewan eyal ezra fabian fabiana fabien fabio fabrice
  fabrizio fadi fang fanny faisal farah farhan farid fatemeh fatih fatima fatou fatoumata federica federico feng ferdinand fergus
  fernanda fernando filip filipe filippo fiona flavia fleur flora florence florian folake folasade fran franca frances francesca francesco francis
  francisca francisco francois françois françoise frank frankie franz fred freddie frederic frederick frederik freya friedrich fritz fumiko gabor
  gabriel gabriela gabriele gabriella gael gail galina gareth gary gaurav gavin geert gemma gene geoff geoffrey george georges georgia georgina
  gerald gerard gerd gerhard gerrit gertrud giacomo gideon gilbert gilles gina gino giorgio giorgos giovanna giovanni gisela giulia giuseppe gizem glen
  glenn gloria gonzalo goran gordon govind grainne graham greg gregor gregory greta grzegorz guadalupe gudrun guido guilherme guillaume
  guillermo gunnar gunter gustav gustavo gwen habib hadi hadiza hakan haley hamid hamza hana hanna hannah hanneke hannes hans
  hao haruka haruki haruto harish harold harpreet harriet harry harsh harsha hasan hassan hayley heather hector heidi heiko heike heinz
  helen helena helene helga helge helmut hendrik henk hennie henri henrietta henrik henrike henry herbert herman hermann hervé hideki hilary hilde hiro
  hiroko hiroshi hiroto hisham hoang holger holly hong horst hossein howard hubert hugh hui humberto hussein hye-jin hyun ian ibrahim ida
  idris ifeanyi ifeoma ignacio igor ikechukwu ilaria ilias ilja ilka ilona ilse imani imran ines inga ingo inge inger ingrid ioana ioannis irena
  irene irina isaac isabel isabella isabelle isha ismael ismail israel istvan ivan ivana ivar ivo izabela jaap jacek jack jackie jackson
  jacob jacqueline jacques jaime jake jakob jakub jamal james jamie jamila jan jana jane janet janice janina janine janos jared jarek
  jaroslav jasmin jason jasper javed javier jay jaya jayden jean jean-luc jean-pierre jeanne jeff jeffrey jelena jen jenna jennie jennifer jenny
  jens jeremiah jeremy jeroen jerome jerry jesper jess jesse jessica jesus jia jiaxin jiayi jie jill jim jimmy jin jing jiri ji-woo jiwoo joachim
  joan joana joanna joanne joao joaquin jocelyn jochen jodie joe joel joelle joerg johan johanna johannes john johnny jolanda jolanta jon
  jonah jonas jonathan joost jordan jordi jorg jorge jose josef josefin josefina joseph josephine josh joshua josie josip joyce juan juana juanita
  judith judy juha jules julia julian juliana juliane julie julien juliet julio julius jun jung junko jurgen jürgen justin justine justyna
  jutta jyoti kacper kadir kadiatou kai kaito kaja kamal kamala kamil kamila kana karan kareem karen karim karin karina karl karla karolina
  karoline karsten karthik kasia kasper kat kate katarina katarzyna kate katerina katharina katherine kathleen kathrin kathryn kathy
  katie katja katrin katrina katsumi katya kavita kavitha kay kayla kayode kazuki kazuko kei keiko keith kelly kelechi kelvin ken kenji kenneth
  kenta kerry kerstin kevin khadija khaled khalid kieran kiera kim kimberly kimiko kiran kirsten kirsty kjell klara klaus klaudia kofi
  kojo konrad konstantin kostas krishna kris krishnan kristen kristian kristin kristina kristine kristof krystyna krzysztof kumar kunal kurt kwabena
  kwadwo kwame kwasi kyle kyoko lachlan laila lakshmi lalita lamine lan lana lara larisa larissa larry lars lasse laszlo latoya laura laure laurel
  lauren laurence laurent lauri lavinia lawrence lea léa leah leandro lee leena leif leila leilani lena lennart leo léo leon leona leonard leonardo leonid
  leonie leopold leroy leslie lesedi leticia levi lewis leyla li lia liam liang lidia lieke lien liesbeth lilian liliana lillian lily lin lina linda
  lindiwe lindsay lindsey ling linh linnea linus lionel lisa lisbeth lise liselotte liu livia liz lizzie logan lois lola lore loredana lorena lorenz lorenzo
  loretta lori lorna lorraine lou louis louisa louise luc luca lucas lucia luciana lucie lucien lucille lucinda lucy ludmila ludovic ludwig
  luigi luis luisa luiz lukas lukasz luke lydia lyle lynn maarten mabel mads madeleine madeline madhavi madison magda magdalena magnus mahesh mahmoud
  mahmud mai maike maite maja makoto malik malika malin mallory mamadou mandla mandy manfred manish manoj manon manuel manuela mara marc marcel
  marcela marcelo marcia marcin marco marcos marcus marek maren margaret margarita margaux margit margot marguerite maria mariam marian mariana
  marianne marie marie-claire mariel marieke marija marika marilyn marina mario marion marios marisa marissa marit marius mariusz marjan marjorie marko markus
  marlene marlies marlon marta martha martijn martin martina martine marvin mary maryam mascha masha mason massimo mateo mateusz mathias mathieu
  mathilde matias matilda matt matteo matthew matthias matthieu maud maura maureen maurice mauricio mauro max maxim maxime maximilian
  maya mayumi mbali megan meera mehdi mehmet mei melanie melek melinda melissa mercedes meredith merve meryem mia micah michael michal michala michel
  michela michelle mick mieke miguel mihai mika mikael mike mikhail mikko mila milan milena miles milica milos min mina ming minh miranda
  mireille miriam mirjam mirko miroslav misaki mitchell mitsuko miwa mitch moana modou mohamed mohammad mohammed mohan mohit moira moises molly mona monica monika monique
  morag morgan moritz morten moses moshe mostafa muhammad muhammed mukesh murat muriel murray musa mustafa mwangi myriam nadia nadine
  nadira naima nakia naledi nam nana nancy nandi nanette naoki naoko naomi narges nasser natalia natalie nataly natasha nathalie nathan
  nathaniel naveen navid nazanin neal ned neema neha neil nell nelly nelson nena nevena ngoc ngozi nia niall nicholas nick nicky nicola nicolas
  nicole nicoletta nicolò niels nigel nikhil niklas niko nikola nikolai nikolaos nikolas nikolay nikos nilay nils nilufar nimra nina nisha nishant
  nitin njeri nkechi noa noah noam noel noelle noémie nomvula noor nora norbert noriko norma norman nuno nura nuria nyambura obinna octavia odile ofelia
  okan ola olaf olamide ole oleg oleksandr olena olga oliver olivia olivier oluwaseun omar omari omer onur oren orla orlando oscar oskar osman
  otis oumar owen ozan ozlem pablo paige pam pamela paolo paola parisa parvati pascal pascale pat patrice patricia patrick patrik patrizia patrycja paul
  paula paulette paulina pauline paulo pavel pawel pedro peggy penelope penny per-erik pete peter petar petr petra petros philip philipp philippa
  philippe phil phillip phoebe phuong pia piero pierre pieter pietro pilar piotr pooja prabhu pradeep prakash pranav prasad prashant praveen
  preeti prem preston prisca priscilla priti priya priyanka przemek qiang quentin quinn rabia rachael rachel rachid radek radka radu rafael raffaele
  rafal raghu rahel rahim rahul raimund rainer raj raja rajan rajesh rajiv rakesh ralf ralph ram rama ramesh rami ramon ramona ramya randall randy
  rania ranjit raphael raquel rashid rashida rasmus raul ravi ray rayan raymond rebeca rebecca regina reiko reinhard rekha remco remi rémi renata renate renaud
  rené rene renee reza rhea rhiannon rhonda rhys ricardo riccardo richard rick ricky riham rika riku riley rina rishi rita ritu rivka roald rob robert
  roberta roberto robin rocio rod roderick rodney rodolfo rodrigo roel roger rogerio rohan rohit roland rolf romain roman romana ron ronald ronan
  ronny rosa rosalie rosalind rosana rosanna rosario rosemary rosie ross rowan roxana roxanne roy ruben rudi rudolf rudy rui rukhsana rupert rupa ruslan
  russell ruth ryan ryo ryota rytis saad sabina sabine sabrina sachiko sadia saeed safiya sahil sakura sal sally salma salman salome salvador salvatore
  sam samantha sami samir samira samuel sana sandeep sander sandra sandrine sandro sandy sanjay sanjeev sanna sanne santiago sara sarah sarika sascha
  sasha satoshi saul saurabh savannah scott sean sebastian sebastiaan sebastien sebnem selena selim selina selma senthil seo-yeon serena serge sergei sergey
  sergio seth severin seyi shahid shahin shaina shakira shalini shane shannon shantanu sharon shashi shaun shauna shawn sheila shelby shelley shen
  sheng sherry shinji shira shirin shirley shivani shlomo shoko shota shreya shruti shu-fen siddharth siegfried siegrid sigrid sigurd silas silke silvan silvia silvio
  simon simona simone sina sinead sinéad siobhan siobhán sipho siva slava slavica slawomir smita sneha soeren sofia sofie soledad solveig sonia sonja
  soo-jin soojin sophia sophie soren søren spencer stacey stacy stan stanislav stavros stefan stefania stefanie stefano steffen stella stephan stephane
  stephanie stephen steve steven stewart stig stina stuart subhash sudha suki sultan suman sunil sunita suresh surya susan susana susann susanna susanne sushma
  suzanne suzuki svein sven svenja svetlana swati sybille sydney sylvain sylvia sylvie tadashi tadeusz taiwo takashi takeshi takumi talia tamar
  tamara tamas tamika tammy tania tanja tanvi tanya tara tarek tariq taro tasha tatiana tatsuya tatyana ted temitope teodor teodora teresa terence terje terrence
  terry tess tessa thabo thandi thandiwe thanh theo theodor theodora theresa therese thi thiago thibault thierry thijs thom thomas thorsten thu thulani
  thuy tiago tian tiffany tilda tim timo timothy tina ting tobi tobias toby todd tolga tom tomas tomáš tomasz tomek tommaso tommy tomoko
  toni tony tor-erik torben torsten toshiko toshiro tove tracy trevor trinh tristan trond trudy tuan tuncay tunde tuomas tuula tyler tyrone uchenna udo
  ugo ulf ulla ulrich ulrike uma umar umberto ursula usha usman ute uwe vaclav vadim valentin valentina valeria valerie valerio vanessa
  varun vasanth vasco vasile vasily vassilis veena venkat venkatesh vera verena verónica veronica veronika veronique vicente vicki vicky victor victoria
  vidya vijay vikas vikram viktor viktoria vilhelm ville vinay vince vincent vincenzo vinod viola violeta viraj virginia virginie vishal vishnu
  vitaly vito vittoria vivek vivian viviane vivienne vlad vladimir volker volodymyr vusi vytautas wade wafa wahid waleed walid wallace walter wanda wanjiku wanjiru
  warren wayne wei wendy werner wesley wieslaw wiebke wiktor wilfried wilhelm willem william willy wilma winfried winnie winston wioletta wojciech wojtek
  wolfgang wouter xavier xiang xiao xiaoling xin xinyi ximena yael yair yan yana yang yannick yannis yara yaroslav yasemin yash yasin yasmin yasmina
  yasmine yasuko yasushi yaw yejide yelena yetunde yevgeny yi yifan ying yohannes yoko yolanda yonatan yong yoshiko yosef youssef yu yuan yui yuji yuki yukiko yulia
  yumi yuri yusuf yusra yuto yutaka yuval yves yvette yvonne zachary zack zahra zainab zaira zak zane zara zarina zbigniew zdenek zehra zeinab zeynep
  zhang zhen zhi zhou ziad zineb zita zoe zoé zofia zoltan zora zsofia zsuzsanna zubair zuzana zuzanna
  esperanza remedios rocío maricarmen macarena almudena montserrat núria itziar ainhoa amaia iker unai jokin xabier gorka aritz oihana leire
  nerea oriol arnau ferran carles meritxell laia mireia håkon hakon øyvind oyvind sindre torbjørn torbjorn vegard geir ragnhild ingvild tuva
  synne jorunn randi gunnhild eskil sondre aksel halvor mikkel troels jeppe nikolaj mette pernille trine signe freja birthe pekka jukka jari
  heikki antti jussi kalle hannu matti teemu eero aleksi päivi paivi kaisa riikka marjo outi saara sini veera katariina zsófia eszter ildikó
  ildiko balázs balazs gergő gergo tamás zoltán ferenc istván andrás andras péter károly attila csaba lászló krisztina judit ágnes tünde réka
  reka boglárka paweł łukasz jarosław jaroslaw sławomir małgorzata malgorzata kinga rafał szymon ondřej ondrej jiří zdeněk vojtěch vojtech
  miloš lenka jitka markéta marketa tereza kateřina štěpán stepan vladimír bohumil zoran dragan slobodan nebojša nebojsa vesna snežana nenad
  dejan branko mladen tihomir hrvoje zvonimir tomislav davor darko ionut ionuț raluca andreea sorin cosmin razvan răzvan florin gheorghe
  mădălina madalina anca oana horia yiannis giannis spyros vasilis eleftheria panagiotis yorgos dimitra ioanna serkan umut kerem volkan özge
  ozge ayşe fatma büşra ebru derya nilgün selin oleksii bohdan taras serhiy serhii mykola dmytro oksana nadiya kateryna svitlana halyna ihor
  vitaliy nikita vyacheslav rostislav timofey gennady lyudmila zhanna kamau otieno achieng wambui kipchoge chepkoech kiprono odhiambo atieno
  zuberi baraka chukwuemeka adaobi nnamdi segun femi kunle bukola damilola afia lerato nomsa themba zanele sizwe thandeka kagiso tumelo layla
  hossam yousef bassam wissam ghassan nasrin farhad behrouz kourosh dariush amirali niloufar pouya siavash raghav sachin ganesh meenakshi
  murugan padma nusrat tahmina zain junaid rubina xiaoming jianhua weiming liwei meiling yuting zihan yichen haoran zhiwei guoqiang lihua sota
  hideo tetsuya yusuke hinata nanami kaori chihiro emi yuko minjun jihoon seojun hyunwoo sujin minji jiyoung eunji hyejin sungmin youngho
  nguyen hieu quang huong trang duc siti putri budi wahyu rizky ayu indah rahmat joão mateus caio vinicius letícia bruna thais vitória facundo
  nicolás matías agustin agustín joaquín santino florencia milagros jimena yesenia gianluca pierluigi gennaro ciro domenico ludovica noemi
  ornella aurélien maëlle gaëlle loïc yann erwan solène océane clémence capucine niamh saoirse caoimhe oisin oisín cormac declan padraig
  pádraig tadhg ruairi gwyn owain sian siân angharad carys bronwen hamish fraser shona ebba alva linnéa viggo melker sixten lovisa hedda ronja
  bram femke lotte marloes marijke juergen günther guenther dietmar hartmut mihir ishaan advait kavya diya myra anaya tejas ojas esha nino
  giorgi levan lasha ketevan armen tigran narek anahit arpine lusine aigerim nursultan dinara aliya timur gulnara bakyt malia keola tane hemi
  ngaire wiremu anahera sione lupe tevita desiree keisha darnell shanice lakisha demarcus trevon tanisha brayden kayden mckenzie mackenzie
  kaylee hailey braden colton`,
)
