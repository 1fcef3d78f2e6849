/** The word lists that Spanish patterns may name. Spanish is read by its words alone: the forms of its verbs tell the person. */
import {type WordGroup, wordGroup} from '../word-group.ts'

const usage = 'General Spanish and the job titles of operations and software work'

const people = wordGroup(
  usage,
  'Who a third person is said of; machines that share a name (operador de Kubernetes) need more words and are not met here.',
  `ingeniero ingeniera ingenieros ingenieras operador operadora operadores técnico técnica técnicos desarrollador desarrolladora desarrolladores programador programadora programadores administrador administradora administradores
  responsable responsables revisor revisora revisores equipo equipos compañero compañera compañeros becario becaria contratista proveedor guardia persona alguien nadie él ella ellos ellas gerente jefe jefa dirección soporte dba sre
  analista consultor consultora cliente usuario usuaria empleado empleada`,
)

const mistakes = wordGroup(usage, 'Errors that only people make are named with the person after them.', 'error errores fallo fallos equivocación equivocaciones descuido descuidos despiste despistes lapsus desliz')

const participles = wordGroup(
  usage,
  'Participles of what people do or leave undone.',
  `revisado comprobado verificado probado avisado escalado detectado evitado prevenido visto notado comunicado actualizado seguido leído hecho preguntado esperado consultado documentado validado monitorizado
  vigilado desplegado revertido parado detenido pensado previsto anticipado tenido puesto dado tomado prestado informado notificado renovado rotado ejecutado cambiado tocado aprobado mirado sabido reaccionado actuado configurado activado añadido`,
)

const deeds = wordGroup(
  usage,
  'Preterites of what people do to systems.',
  `borró borramos borraron eliminó eliminamos eliminaron ejecutó ejecutamos ejecutaron desplegó desplegamos desplegaron reinició reiniciamos reiniciaron modificó modificamos modificaron cambió cambiamos cambiaron subió subimos subieron
  publicó publicamos publicaron apagó apagamos apagaron desactivó desactivamos desactivaron lanzó lanzamos lanzaron sobrescribió sobrescribimos envió enviamos enviaron revocó revocamos aplicó aplicamos fusionó fusionamos borrado eliminado
  ejecutado desplegado reiniciado modificado cambiado publicado apagado desactivado sobrescrito revocado borrada eliminada ejecutada desplegada reiniciada modificada cambiada publicada apagada desactivada revocada`,
)

const traits = wordGroup(
  usage,
  'Adjectives and nouns of disposition that are said of people only.',
  `negligente negligentes negligencia irresponsable irresponsables irresponsabilidad incompetente incompetentes incompetencia perezoso perezosa perezosos pereza imprudente imprudentes imprudencia torpe torpes torpeza chapucero chapucera chapuza
  dejadez desidia inútil inútiles vago vaga vagos novato novata novatos descuidada descuidados temerario temeraria estúpido estúpida idiota idiotas`,
)

export const spanishLists = () => ({
  persona: spellings(people),
  equivocación: spellings(mistakes),
  participio: spellings(participles),
  hecho: spellings(deeds),
  rasgo: spellings(traits),
})

/** Each word with and without its accents, as both are written; short words would become others (él, el). */
function spellings({words}: WordGroup): readonly string[] {
  return [...new Set(words.flatMap(word => (word.length < 4 ? [word] : [word, withoutAccents(word)])))]
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/[\u0300\u0301]/g, '').normalize('NFC')
}
