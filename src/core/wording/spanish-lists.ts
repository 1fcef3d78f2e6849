/** The word lists that Spanish patterns may name. Spanish is read by its words alone: the forms of its verbs tell the person. */
import {rows, type Conditions, type Pattern, type WordLists} from './pattern.ts'
import {wordGroup} from '../language/lexicon/word-group.ts'
import {participles, preterites} from '../language/lexicon/spanish/inflect.ts'

const usage = 'General Spanish and the job titles of operations and software work'

const staff = wordGroup(
  usage,
  'Who a third person is said of; machines that share a name (operador de Kubernetes) are told by other words.',
  `ingeniero ingeniera ingenieros ingenieras operador operadora operadores técnico técnica técnicos desarrollador desarrolladora desarrolladores programador programadora programadores administrador administradora administradores
  responsable responsables revisor revisora revisores equipo equipos compañero compañera compañeros colega colegas becario becaria contratista proveedor guardia persona personas alguien nadie él ella ellos ellas gerente jefe jefa dirección soporte dba sre
  analista analistas consultor consultora consultores empleado empleada empleados supervisor supervisora encargado encargada autor autora enfermera enfermero médico piloto electricista departamento integrador gente informático informática`,
)

const people = wordGroup(usage, 'With those whose acts are not looked at.', `${staff.words.join(' ')} cliente usuario usuaria`)

const mistakes = wordGroup(
  usage,
  'Errors that only people make are named with the person after them.',
  'error errores fallo fallos equivocación equivocaciones descuido descuidos despiste despistes lapsus desliz deslices errata erratas confusión torpeza metedura pifia',
)

/** Errors that machines do not make. */
const slips = wordGroup(usage, 'They need nobody to be said of.', 'equivocación descuido despiste lapsus desliz errata metedura pifia distracción inadvertencia')

const unregular = wordGroup(usage, 'Participles of irregular verbs.', 'visto hecho puesto dicho escrito previsto abierto vuelto leído sido')

const duties = wordGroup(
  usage,
  'What people do or leave undone.',
  `revisar comprobar verificar probar avisar escalar detectar evitar prevenir notar comunicar actualizar seguir preguntar esperar consultar documentar validar monitorizar vigilar desplegar revertir parar detener pensar anticipar tener
  dar tomar prestar informar notificar renovar rotar ejecutar cambiar tocar aprobar mirar saber reaccionar actuar configurar activar añadir llamar planificar preparar leer cerrar contar confirmar coordinar insistir pedir frenar ensayar
  medir analizar investigar consensuar reservar contemplar considerar limitar retirar`,
)

const deeds = wordGroup(
  usage,
  'What people do to systems.',
  `borrar eliminar ejecutar desplegar reiniciar modificar cambiar subir publicar apagar desactivar lanzar sobrescribir enviar revocar aplicar fusionar teclear introducir copiar pegar cerrar abrir parar cortar desconectar conectar pulsar apretar
  marcar seleccionar mandar vaciar cargar restaurar mover renombrar actualizar desenchufar enchufar activar configurar quitar añadir dejar etiquetar asignar escribir anotar cambiar bloquear`,
)

const irregularDeeds = wordGroup(usage, 'Forms of irregular verbs.', 'introduje introdujo introdujimos introdujeron puse puso pusimos pusieron puesto puesta redujo redujimos hice hicimos hicieron di dio dimos dieron')

const traits = wordGroup(
  usage,
  'Adjectives and nouns of disposition that are said of people only.',
  `negligente negligentes negligencia irresponsable irresponsables irresponsabilidad incompetente incompetentes incompetencia imprudente imprudentes imprudencia torpe torpes torpeza chapucero chapucera chapuceros chapuza
  dejadez desidia novato novata novatos temerario temeraria estúpido estúpida idiota idiotas ineptitud inepto inepta ineptos holgazán arrogante arrogantes arrogancia soberbia
  despreocupado despreocupada descerebrado insensato insensata pasota pasotismo vagancia gandul`,
)

const doubtfulTraits = wordGroup(usage, 'Said of techniques as well: they need a person.', 'perezoso perezosa perezosos pereza vago vaga vagos descuidado descuidada descuidados lento lenta lentos inútil inútiles')

const virtues = wordGroup(
  usage,
  'What people are said to lack.',
  'cuidado profesionalidad rigor diligencia responsabilidad disciplina seriedad sentido interés compromiso ganas rigurosidad orden atención criterio',
)

export const spanishLists = (): WordLists => ({
  persona: spellings(people.words),
  plantilla: spellings(staff.words),
  equivocación: spellings(mistakes.words),
  desliz: spellings(slips.words),
  participio: spellings([...participles(duties.words).filter(word => word.endsWith('o')), ...unregular.words]),
  deber: spellings(duties.words),
  hecho: spellings([...preterites(deeds.words), ...participles(deeds.words), ...irregularDeeds.words]),
  rasgo: spellings(traits.words),
  rasgoDudoso: spellings(doubtfulTraits.words),
  virtud: spellings(virtues.words),
})

/** Rows of Spanish words, each with and without its accents, as both are written. */
export const spanishRows = (lines: string, conditions: Conditions = {}): readonly Pattern[] =>
  rows(
    lines.replace(/(?<![$@<\p{L}])\p{L}{4,}/gu, word => spellings([word]).join('|')),
    conditions,
  )

/** Each word with and without its accents; short words would become others (él, el). */
function spellings(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap(word => (word.length < 4 ? [word] : [word, withoutAccents(word)])))]
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/[\u0300\u0301]/g, '').normalize('NFC')
}
