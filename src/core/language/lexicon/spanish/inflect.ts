/** The forms of regular Spanish verbs that a report tells what people did with. */

interface Endings {
  readonly preterite: readonly string[]
  readonly participle: string
}

const endings: Readonly<Record<string, Endings>> = {
  ar: {preterite: ['é', 'ó', 'amos', 'aron'], participle: 'ad'},
  er: {preterite: ['í', 'ió', 'imos', 'ieron'], participle: 'id'},
  ir: {preterite: ['í', 'ió', 'imos', 'ieron'], participle: 'id'},
}

/** "Borré, borró, borramos, borraron" of each infinitive; stems that change their spelling are given as they are spoken: "apagué" with "apagar". */
export const preterites = (infinitives: readonly string[]): readonly string[] =>
  infinitives.flatMap(infinitive => {
    const stem = infinitive.slice(0, -2)
    return endings[infinitive.slice(-2)]!.preterite.map(ending => softened(stem, ending) + ending)
  })

/** "Borrado, borrada, borrados, borradas". */
export const participles = (infinitives: readonly string[]): readonly string[] =>
  infinitives.flatMap(infinitive => {
    const stem = infinitive.slice(0, -2) + endings[infinitive.slice(-2)]!.participle
    return ['o', 'a', 'os', 'as'].map(ending => stem + ending)
  })

/** "Publicar" has "publiqué", "apagar" has "apagué", "lanzar" has "lancé". */
function softened(stem: string, ending: string): string {
  if (ending !== 'é') return stem
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu`
  if (stem.endsWith('g')) return `${stem}u`
  return stem.endsWith('z') ? `${stem.slice(0, -1)}c` : stem
}
