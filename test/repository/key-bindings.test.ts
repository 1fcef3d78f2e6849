/** A key that we bind is dead everywhere else if our binding matches there: each is bound to a focus that VS Code itself knows of, or is a chord. */
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'

interface Binding {
  readonly command: string
  readonly key: string
  readonly mac?: string
  readonly when?: string
}

const manifest = new URL('../../package.json', import.meta.url)
const {contributes} = JSON.parse(readFileSync(manifest, 'utf8')) as {contributes: {keybindings: readonly Binding[]}}

const inTab = "activeWebviewPanelId == 'postmortem.diagram' && editorAreaFocus"
const inSideBar = (view: string): string => `view.${view}.visible && !editorAreaFocus && (!focusedView || focusedView == '${view}')`

/** The page says that a node or an entry has the focus, and can fall silent; the rest holds whatever the page says. */
const guards = {
  'postmortem.focusedNode': ` && !inputFocus && !listFocus && (${inTab} || ${inSideBar('postmortem.causes')})`,
  'postmortem.focusedEntry': ` && !inputFocus && !listFocus && ${inSideBar('postmortem.timeline')}`,
}

/** One that works anywhere is a chord that begins as those of VS Code do; in the terminal of a Mac its first key clears what is there. */
const isFreeChord = ({key, mac, when}: Binding): boolean =>
  /^ctrl\+k [a-z]$/.test(key) && mac === key.replace('ctrl', 'cmd') && when === '!isMac || !terminalFocus'

const isGuarded = ({when = ''}: Binding): boolean =>
  Object.entries(guards).some(([focused, guard]) => {
    const own = when.slice(0, -guard.length)
    const isOneCondition = !own.includes('||') || /^\([^()]*\)$/.test(own)
    return when.endsWith(guard) && isOneCondition && own.includes(focused)
  })

describe('the key bindings', () => {
  it('match only in a view that has the focus, but for one chord', () => {
    assert.ok(contributes.keybindings.length > 0)
    assert.deepEqual(
      contributes.keybindings.filter(binding => !isGuarded(binding) && !isFreeChord(binding)),
      [],
    )
    assert.deepEqual(
      contributes.keybindings.filter(isFreeChord).map(({command, key}) => [command, key]),
      [['postmortem.addNote', 'ctrl+k j']],
    )
  })

  it('would be refused with an “or” beside what guards them, or without it', () => {
    const binding = {command: 'x', key: 'f2'}
    for (const [focused, guard] of Object.entries(guards)) {
      assert.ok(isGuarded({...binding, when: `${focused}${guard}`}))
      assert.ok(!isGuarded({...binding, when: focused}))
      assert.ok(!isGuarded({...binding, when: `${focused} || isLinux${guard}`}))
      assert.ok(!isGuarded({...binding, when: `isLinux${guard}`}))
    }
    assert.ok(!isGuarded(binding))
  })
})
