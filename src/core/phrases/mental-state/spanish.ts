import {family} from '../../wording/family.ts'
import {spanishRows} from '../../wording/spanish-lists.ts'

export default family({
  says: 'The same in Spanish: what people forgot, ignored, assumed or did not care about.',
  spanish: [
    ...spanishRows(`
    se me|nos|le|les olvidó|olvidaron|pasó|pasaron|escapó|escaparon
    me|nos olvidé|olvidamos
    $plantilla .. se? pasó|pasaron|olvidó|olvidaron|escapó .. por|de|que|el|la
    olvidamos|olvidaron|olvidé|ignoramos|despreciamos|subestimamos|desatendimos|menospreciamos|obviamos
    $plantilla .. se? olvidó|ignoró|ignoraron|desatendió|desatendieron|subestimó|subestimaron|despreció|despreciaron|menospreció|asumió|asumieron|supuso|supusieron|obvió|obviaron|olvidaron|confió|confiaron
    ignoraron|ignoró|desoyeron|desoyó|desoímos|desestimó|desestimaron|desestimamos|minimizaron|minimizamos|minimizó .. advertencia|advertencias|aviso|avisos|alerta|alertas|alarma|alarmas|recomendación|recomendaciones
    nadie .. prestó|hizo|puso|dio|pensó|cayó|reparó|miró|importó|importaba .. atención|caso|importancia|en|cuenta|cuidado|interés
    pasé|pasamos|pasaron por alto
    dimos|dieron|dábamos|daban por hecho|sentado|supuesto|bueno|buena
    $plantilla .. dio|daba por hecho|sentado|supuesto|bueno|buena
    asumimos|supusimos|asumió|asumieron|creímos|creíamos|pensamos|pensábamos .. sin|y comprobar|comprobarlo|mirar|verificar|no
    creíamos|pensábamos|creímos|pensamos|supusimos|asumimos ... y|sin no|lo? comprobar|comprobamos|comprobarlo|miramos|verificamos|verificar|preguntar
    pensaron|pensó|creyeron|creyó|pensamos|creímos .. que otro|otros|alguien|lo|era|no .. encargaba|haría|estaba|hacía|daba|importante
    sin pensar|fijarse|pensarlo|prestar
    distraído|distraída|distraídos|despistado|despistada|despistados|ensimismado|confiado|confiados|confiada
    hizo|hicimos|hicieron caso|oídos omiso|sordos|de
    confiamos|confió|confiaron demasiado|ciegamente
    nos confiamos|despistamos|distrajimos|obcecamos|obsesionamos
    se confió|confiaron|despistó|despistaron|distrajo|distrajeron|obcecó|obcecaron|bloqueó
    $plantilla .. perdió|perdieron de vista
    perdimos .. de? vista|foco|concentración
    perdió|perdieron el|la foco|concentración|interés|paciencia
    nadie pensó|cayó|reparó|pensaba en
    por|de|una falta|exceso|despiste de|y atención|confianza|concentración|interés
    exceso de confianza
    miró|miraron|miramos .. otro|otra lado|parte
    sin .. prestar|hacer|dar .. atención|caso|importancia
  `),
    ...spanishRows(
      `
    no .. prestó|prestamos|prestaron|prestaba|prestaban|puso|pusimos|pusieron .. atención|cuidado|interés
    no|nadie nos|se dimos|dio|dieron|daba cuenta
    no .. importó|importaba|importaron
    no caímos|cayó|cayeron en
    no .. hicimos|hizo|hicieron caso
    no .. dimos|dio|dieron|concedió|concedimos importancia
    no .. tuvo|tuvimos|tuvieron en cuenta
    `,
      {without: 'usuario usuarios cliente clientes visitante visitantes analizador balanceador planificador'},
    ),
  ],
  finds: [
    'Se nos pasó la segunda región.',
    'Me olvidé de la tarea.',
    'A la ingeniera se le pasó por alto el segundo nodo.',
    'Subestimamos el tráfico.',
    'El técnico ignoró la alarma.',
    'Ignoraron las advertencias del proveedor.',
    'Nadie prestó atención al panel.',
    'Pasamos por alto la segunda región.',
    'Dimos por hecho que la copia funcionaba.',
    'El administrador dio por sentado que había copia.',
    'Creímos y no lo comprobamos.',
    'Asumimos sin comprobar.',
    'Pensaron que otro lo haría.',
    'Se aprobó sin pensar.',
    'El revisor estaba distraído.',
    'Hicimos caso omiso de los avisos.',
    'Confiamos demasiado en la réplica.',
    'Nos confiamos.',
    'El turno se confió.',
    'El equipo perdió de vista el plazo.',
    'Perdimos la concentración.',
    'El turno perdió la concentración.',
    'Nadie pensó en el cambio de hora.',
    'Por falta de atención se cerró.',
    'Fue un exceso de confianza.',
    'El jefe miró hacia otro lado.',
    'Se hizo sin prestar la menor atención.',
    'La persona de guardia no prestó la atención debida.',
    'No nos dimos cuenta.',
    'Al equipo no le importaba.',
    'No caímos en la zona horaria.',
    'No les hicimos caso.',
    'No le dimos importancia.',
    'Los técnicos no lo tuvieron en cuenta.',
  ],
  leaves: ['El analizador ignoró la columna final.', 'La tarea terminó sin errores.'],
})
