import {family} from '../../wording/family.ts'
import {spanishRows} from '../../wording/spanish-lists.ts'

export default family({
  says: 'The same in Spanish: how somebody is, or what they lack.',
  spanish: spanishRows(
    `
  $rasgo
  $plantilla .. $rasgoDudoso
  es|son|era|eran|fue|fuimos|somos|estuvo|unos|un muy|tan|algo|bastante|demasiado|torpe? y? perezoso|perezosa|perezosos|vago|vagos|descuidado|descuidada|descuidados
  es|son|era|eran perezoso|perezosa|perezosos|vago|vagos|descuidado|descuidada|descuidados ~de
  un|unos|una $rasgoDudoso ~de
  $rasgoDudoso de|del la|los|parte? $plantilla
  poco|nada profesional|profesionales|cuidadoso|cuidadosa|cuidadosos|serio|seria|responsable|diligente|riguroso|rigurosa|meticuloso|atento|atenta|fiable
  falta|ausencia|carencia de|total|absoluta|un de|mínimo? <noun|adj>? $virtud
  falta de $virtud
  sin ningún|ninguna|el|la|un|mínimo|menor|pizca|apenas mínimo|menor? de? $virtud
  no .. la|el menor|mínima|mínimo $virtud
  no .. ningún|ninguna|mucho|mucha|mínimo|menor $virtud
  no|ni tiene|tienen|tenían|tuvo|tuvieron|tenía .. ni idea
  no .. dan|da|dio|dieron la talla
  siempre tan $rasgo|$rasgoDudoso|despreocupado|distraído|confiado
  como novatos|principiantes|aficionados|críos|niños|pollos
  `,
    {without: 'nunca nadie carga evaluación'},
  ),
  finds: [
    'Fue una chapuza del integrador.',
    'El operador fue torpe aquella noche.',
    'Es un vago.',
    'Era descuidado.',
    'El becario es muy vago.',
    'La pereza del equipo es conocida.',
    'El técnico fue poco profesional.',
    'Falta de rigor en la revisión.',
    'Falta total de seriedad.',
    'Se trabaja sin ningún rigor.',
    'No tuvo la menor diligencia.',
    'No tuvo ningún cuidado.',
    'Los consultores no tenían ni idea.',
    'Los consultores no dan la talla.',
    'El turno, siempre tan confiado, dejó la sesión abierta.',
    'Actuamos como novatos.',
  ],
  leaves: ['La carga diferida es perezosa por diseño.', 'El bloque era inútil.', 'La tarea no leyó la orden de vuelta.'],
})
