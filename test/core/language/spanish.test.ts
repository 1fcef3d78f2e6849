/** Spanish: the same four rules, by words alone. */
import assert from 'node:assert/strict'
import {seenIn} from './reading.ts'

const flagged: readonly (readonly [string, string])[] = [
  ['La caída se debió a un error humano.', 'human-error'],
  ['Borramos la tabla por error.', 'human-error'],
  ['Fue un despiste del operador.', 'human-error'],
  ['El volumen fue eliminado accidentalmente.', 'human-error'],
  ['Deberíamos haber revisado el espacio libre.', 'counterfactual'],
  ['Se podría haber evitado con una prueba.', 'counterfactual'],
  ['Si hubiéramos probado la copia, no habría pasado.', 'counterfactual'],
  ['El equipo debería haber avisado antes.', 'counterfactual'],
  ['El técnico fue negligente con las claves.', 'character'],
  ['Una actuación poco profesional.', 'character'],
  ['El ingeniero olvidó activar la tarea.', 'mental-state'],
  ['No nos dimos cuenta del aviso.', 'mental-state'],
  ['Pasamos por alto la segunda región.', 'mental-state'],
  ['Dimos por hecho que la copia funcionaba.', 'mental-state'],
]
const silent: readonly string[] = [
  'El analizador ignoró la columna final.',
  'El trabajo debería haber reintentado tres veces.',
  'El error humano nunca es la causa.',
  'La tasa de error subió al 31 %.',
  'Añadir una alerta de espacio libre.',
  'El balanceador olvidó la tabla tras el reinicio.',
  'Revisamos los registros y reiniciamos el servicio.',
]

describe('Spanish', () => {
  for (const [text, rule] of flagged)
    it(text, () =>
      assert.deepEqual(
        seenIn(text).map(seen => seen.rule),
        [rule],
      ),
    )
  for (const text of silent) it(text, () => assert.deepEqual(seenIn(text), []))
})
