/** The walkthrough promises only what is there, fits its pane, and ticks a step when it was done. */
import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {commands} from '../../src/host/commands.ts'

interface Step {
  readonly id: string
  readonly description: string
  readonly media: {readonly markdown?: string; readonly image?: Readonly<Record<string, string>>; readonly altText?: string}
  readonly completionEvents: readonly string[]
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** With the words of `package.nls.json` where their keys stand. */
const words = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>
const manifest = read('package.json').replace(/"%([^%"]+)%"/g, (_, key: string) => JSON.stringify(words[key]))

const {contributes} = JSON.parse(manifest) as {contributes: {walkthroughs: readonly {readonly steps: readonly Step[]}[]}}
const steps = contributes.walkthroughs.flatMap(walkthrough => walkthrough.steps)

/** So many characters of code fit beside the steps where the window is 1280 pixels wide. */
const widest = 44

/** What works in any window; other buttons say what they need. */
const alwaysWorks = ['postmortem.new', 'postmortem.openPlayground', 'postmortem.showRules', 'postmortem.explainRule']

describe('the walkthrough', () => {
  it('has buttons for commands that there are, and says what those need that cannot do without', () => {
    for (const {id, description} of steps) {
      for (const [, command = ''] of description.matchAll(/\(command:([\w.]+)\)/g)) {
        assert.ok(command in commands, command)
        assert.ok(alwaysWorks.includes(command) || /with(?:out)? a postmortem/i.test(description), id)
      }
    }
  })

  it('ticks “Ask why” when somebody asked, not when the view was seen', () => {
    const asking = steps.find(({id}) => id === 'causes')
    assert.deepEqual(asking?.completionEvents, ['onContext:postmortem.hasAsked'])
    assert.match(read('src/host/conversation.ts'), /operation\.type === 'insert'\) .*'setContext', 'postmortem\.hasAsked', true/)
  })

  it('has code that is not cut off', () => {
    for (const {media} of steps)
      for (const [fence] of (media.markdown === undefined ? '' : read(media.markdown)).matchAll(/^```[\s\S]*?^```/gm))
        for (const line of fence.split('\n')) assert.ok(line.length <= widest, `${media.markdown}: ${line}`)
  })

  it('has a picture for every kind of theme, and says what they show', () => {
    const pictured = steps.filter(({media}) => media.image !== undefined)
    assert.deepEqual(
      pictured.map(({id}) => id),
      ['document', 'findings', 'causes'],
    )
    for (const {id, media} of pictured) {
      assert.deepEqual(Object.keys(media.image!), ['light', 'dark', 'hc', 'hcLight'], id)
      for (const path of Object.values(media.image!)) assert.ok(existsSync(new URL(`../../${path}`, import.meta.url)), path)
      assert.ok((media.altText ?? '').length > 40, id)
    }
  })
})
