import {family} from '../../wording/family.ts'
import {spanishRows} from '../../wording/spanish-lists.ts'

export default family({
  says: 'The same in Spanish.',
  spanish: spanishRows(
    `
      deberíamos|debimos|tendríamos|teníamos|podríamos|pudimos|hubiéramos que? .. haber|haberlo|haberla|haberse|debido|podido .. $participio|sido
      debía|debí|debería|tendría|tenía|podría que? haber|haberlo|haberla yo|antes|mejor $participio
      $plantilla .. debería|deberían|debió|debieron|tendría|tendrían|tenía|tenían|podría|podrían|pudo|pudieron de|que? haber|haberlo|haberla|haberse .. $participio
      $plantilla .. debió|debieron|debía|debían .. $deber
      nadie debió|debería|tenía|tendría .. $deber|haber
      debería|podría|pudo|debió|podrían|tenía|tendría|debía de|que? haber|haberse sido? detectado|evitado|visto|revisado|probado|prevenido|comunicado|avisado|escalado|notado|previsto|parado|frenado|cazado
      habría|hubiera|habrían|hubiese bastado|sido más? con|suficiente|mejor|avisar|esperar|preferible|fácil|prudente|revisar
      con haber|que $participio|alguien|hubiéramos .. habría|hubiera|bastaba
      bastaba|bastaría|hubiera|habría con|bastado con? que|haber|mirar|leer|revisar|preguntar|avisar|probar|esperar|comprobar
      de haber|haberlo .. $participio .... habría|habríamos|habrían|hubiera|hubiéramos
      si .. hubiéramos|hubiésemos $participio|sido
      si $plantilla .. hubiera|hubiese|hubieran|hubiesen $participio
      si .. $plantilla hubiera|hubiese|hubieran|hubiesen .. $participio
      si .. $plantilla .. hubiera|hubiese|hubieran|hubiesen $participio
      habríamos .. $participio
      ojalá .. hubiéramos|hubiésemos|hubiera|hubiese
      hubiéramos|hubiera sido mejor
      lo suyo|normal|lógico|correcto|prudente|mínimo|ideal habría|hubiera|hubiese|era sido?
      se debió|debía|tenía|tendría|debería que? .. haber|$deber $participio
      `,
  ),
  finds: [
    'Deberíamos haber probado la restauración.',
    'Debí haber yo probado el cambio.',
    'El equipo debería haber probado la copia.',
    'El operador debió avisar a tiempo.',
    'Nadie debió tocar el servidor.',
    'Esto debería haber sido detectado en la revisión.',
    'Habría bastado con mirar el panel.',
    'Con haber preguntado se habría visto.',
    'Bastaba con leer la guía.',
    'De haberlo revisado, se habría evitado la caída.',
    'Si lo hubiéramos probado, no habría pasado.',
    'Si alguien hubiera avisado, se habría evitado.',
    'Si el equipo hubiera avisado, se habría evitado.',
    'Si ayer el equipo lo hubiera revisado, se habría evitado.',
    'Habríamos detectado la fuga una hora antes.',
    'Ojalá hubiéramos probado la restauración.',
    'Hubiera sido mejor esperar.',
    'Lo correcto habría sido parar.',
    'Se debió haber avisado antes.',
  ],
  leaves: ['El trabajo debería reintentar tres veces.'],
})
