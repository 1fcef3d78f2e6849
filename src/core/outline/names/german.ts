/** German names of the canonical sections. */
import type {SectionNames} from '../section-names.ts'

export const german: SectionNames = {
  headStands: 'last',
  names: {
    summary: {
      title: 'Zusammenfassung',
      heads: 'zusammenfassung, kurzfassung, kurzzusammenfassung, in kurze, auf einen blick, kurzubersicht',
      whole: 'uberblick, ubersicht, einleitung, kurz gesagt, das wichtigste in kurze, einfuhrung',
    },
    background: {
      title: 'Hintergrund',
      heads: 'hintergrund, vorgeschichte, hintergrunde, hintergrundinformationen',
      whole: 'kontext, ausgangslage, ausgangssituation, architektur, systemubersicht, vorwissen, glossar, grundlagen',
    },
    'what-happened': {
      title: 'Was ist passiert',
      heads: `was ist passiert, was passiert ist, was ist geschehen, was geschehen ist, was geschah, vorfallbeschreibung, problembeschreibung,
        fehlerbeschreibung, beschreibung des vorfalls, beschreibung des problems, storungsbeschreibung, symptome, was war passiert,
        hergang`,
      whole: 'vorfall, problem, storung, ausfall, beschreibung, details, fehler, der vorfall, sachverhalt, ereignis, das problem',
    },
    impact: {
      title: 'Auswirkungen',
      heads: `auswirkung, auswirkungen, folgen, schaden, umfang, betroffene dienste, betroffene systeme, betroffene nutzer,
        betroffene kunden, betroffene benutzer, ausmass, kundenauswirkungen, reichweite`,
      whole: 'effekte, wer war betroffen, verluste, betroffene, betroffenheit, wirkung',
    },
    detection: {
      title: 'Erkennung',
      heads: `erkennung, entdeckung, feststellung, detektion, wie wurde es bemerkt, wie wurde der vorfall entdeckt,
        wie haben wir es bemerkt, wie wurde es entdeckt, wie wurde das problem entdeckt`,
      whole: 'uberwachung, alarmierung, alarme, monitoring, bemerkt durch',
    },
    response: {
      title: 'Reaktion',
      heads: `reaktion, untersuchung, diagnose, fehlersuche, vorfallsbearbeitung, fehleranalyse und suche, vorgehen,
        massnahmen wahrend des vorfalls, bearbeitung`,
      whole: 'durchgefuhrte massnahmen, was wir getan haben, eskalation, ergriffene massnahmen',
    },
    communication: {
      title: 'Kommunikation',
      heads: 'kommunikation, kundenkommunikation, krisenkommunikation, mitteilungen',
      whole: 'statusmeldungen, nachrichten, ankundigungen, aktualisierungen',
    },
    responders: {
      title: 'Beteiligte',
      heads: 'beteiligte, teilnehmer, beteiligte personen, team, teilnehmende, rollen, wer war beteiligt, einsatzleitung, zustandigkeiten',
      whole: 'autoren, autor, danksagung, danke, personen, verfasser, ansprechpartner, einsatzleiter',
    },
    timeline: {
      title: 'Zeitverlauf',
      heads: `zeitverlauf, zeitleiste, zeitlinie, chronologie, ablauf, zeitlicher ablauf, zeitachse, zeitstrahl, chronologischer ablauf,
        ereignisablauf, ereignisse, verlauf, ereignisprotokoll, zeitplan`,
      whole: 'protokoll, historie, ablaufprotokoll',
    },
    'root-causes': {
      title: 'Ursachen',
      heads: `ursache, ursachen, grundursache, grundursachen, ursachenanalyse, hauptursache, hauptursachen, ausloser,
        beitragende faktoren, fehlerursache, fehlerursachen, kernursache, warum ist es passiert, warum ist das passiert, grund, grunde,
        begunstigende faktoren, wurzelursache`,
      whole: 'analyse, technische analyse, faktoren, erklarung, fehleranalyse, problemanalyse, technische details, warum',
    },
    'five-whys': {
      title: '5 Warum',
      heads: '5 warum, funf warum, 5 w methode, funf warums, 5 mal warum, warum baum, 5 warums, ursachenbaum',
      whole: 'warum fragen',
    },
    fishbone: {
      title: 'Fischgräte',
      heads: 'fischgrate, fischgratendiagramm, ishikawa diagramm, fischgraten diagramm, ursache wirkungs diagramm, ursache und wirkung',
      whole: 'ishikawa, ursache wirkung',
    },
    'so-what': {
      title: 'Na und?',
      heads: 'na und, folgen der folgen',
      whole: 'was bedeutet das',
    },
    'points-of-failure': {
      title: 'Schwachstellen',
      heads: 'schwachstellen, lucken, versagte schutzmassnahmen, fehlerpunkte, warum wurde es nicht bemerkt, warum wurde es nicht entdeckt, warum wurde es nicht erkannt, warum nicht fruher erkannt',
      whole: 'was hat versagt, schwachen, versaumnisse',
    },
    tollgates: {
      title: 'Prüfpunkte',
      heads: 'prufpunkte, kontrollpunkte, schweizer kase, schweizer kase modell, qualitatsschranken',
      whole: 'kontrollen, schranken, prufungen',
    },
    mitigation: {
      title: 'Behebung',
      heads: `behebung, losung, wiederherstellung, entstorung, eindammung, problembehebung, fehlerbehebung, storungsbeseitigung,
        wie wurde es behoben, wie haben wir es behoben, notlosung, workaround, schadensbegrenzung`,
      whole: 'korrektur, reparatur, aktueller stand, fix, sofortlosung, sofortmassnahmen, abhilfe',
    },
    lessons: {
      title: 'Erkenntnisse',
      heads: `erkenntnisse, gelerntes, lehren, was wir gelernt haben, was haben wir gelernt, gewonnene erkenntnisse, gelernte lektionen,
        retrospektive, lektionen, lerneffekte`,
      whole: 'fazit, schlussfolgerung, schlussfolgerungen, schluss, bewertung, ruckblick',
    },
    'went-well': {
      title: 'Was gut lief',
      heads: `was gut lief, was lief gut, was ist gut gelaufen, was gut gelaufen ist, was gut funktioniert hat,
        was hat gut funktioniert, was hat funktioniert, positives`,
      whole: 'das gute, starken, erfolge',
    },
    'went-poorly': {
      title: 'Was schlecht lief',
      heads: `was schlecht lief, was lief schlecht, was ist schlecht gelaufen, was schlecht gelaufen ist, was nicht gut lief,
        was lief nicht gut, was nicht funktioniert hat, was hat nicht funktioniert, verbesserungspotenzial, verbesserungspotential,
        verbesserungsmoglichkeiten, was konnen wir verbessern, was besser laufen konnte, was hatte besser laufen konnen,
        was schief lief, was lief schief, was schiefgelaufen ist`,
      whole: 'das schlechte, schwierigkeiten, negatives, probleme, herausforderungen',
    },
    'got-lucky': {
      title: 'Wo wir Glück hatten',
      heads: 'wo wir gluck hatten, wo hatten wir gluck, gluck, gluck gehabt, wir hatten gluck',
      whole: 'glucksfalle',
    },
    options: {
      title: 'Optionen',
      heads: `optionen, alternativen, losungsoptionen, mogliche losungen, losungsvorschlage, gepruefte optionen, handlungsoptionen,
        erwogene optionen`,
      whole: 'vorschlage, vergleich',
    },
    'action-items': {
      title: 'Maßnahmen',
      heads: `massnahmen, korrekturmassnahmen, vorbeugende massnahmen, praventivmassnahmen, folgemassnahmen, nachste schritte,
        pravention, vorbeugung, aufgaben, aktionspunkte, massnahmenplan, offene punkte, verbesserungen, verbesserungsmassnahmen,
        weiteres vorgehen, empfehlungen, folgeaufgaben, aktionsplan, geplante massnahmen, weitere schritte, weiteres vorgehen`,
      whole: 'zu tun, ausblick, plane, zukunft, schritte',
    },
    references: {
      title: 'Referenzen',
      heads: `referenzen, links, anhang, anhange, verweise, ressourcen, quellen, weiterfuhrende links, belege, weitere informationen,
        weiterfuhrende informationen, protokolle, verwandte vorfalle`,
      whole: 'notizen, logs, diagramme, bildschirmfotos, literatur, siehe auch',
    },
  },
}
