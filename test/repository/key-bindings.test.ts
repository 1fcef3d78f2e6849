/** A key that we bind is dead everywhere else if our binding matches there: each is bound to a focus that VS Code itself knows of. */
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'

interface Binding {
  readonly command: string
  readonly key: string
  readonly when?: string
}

const manifest = new URL('../../package.json', import.meta.url)
const {contributes} = JSON.parse(readFileSync(manifest, 'utf8')) as {contributes: {keybindings: readonly Binding[]}}

/** The page says that a node has the focus, and can fall silent; the rest holds whatever the page says. */
const inTab = "activeWebviewPanelId == 'postmortem.diagram' && editorAreaFocus"
const inSideBar = "view.postmortem.causes.visible && !editorAreaFocus && (!focusedView || focusedView == 'postmortem.causes')"
const guard = ` && !inputFocus && !listFocus && (${inTab} || ${inSideBar})`

const isGuarded = ({when = ''}: Binding): boolean => {
  const node = when.slice(0, -guard.length)
  const isOneCondition = !node.includes('||') || /^\([^()]*\)$/.test(node)
  return when.endsWith(guard) && isOneCondition && node.includes('postmortem.focusedNode')
}

describe('the key bindings', () => {
  it('match only in a causes view that has the focus', () => {
    assert.ok(contributes.keybindings.length > 0)
    assert.deepEqual(
      contributes.keybindings.filter(binding => !isGuarded(binding)),
      [],
    )
  })

  it('would be refused with an “or” beside what guards them, or without it', () => {
    const binding = {command: 'x', key: 'f2'}
    assert.ok(isGuarded({...binding, when: `postmortem.focusedNode${guard}`}))
    assert.ok(!isGuarded({...binding, when: 'postmortem.focusedNode'}))
    assert.ok(!isGuarded({...binding, when: `postmortem.focusedNode || isLinux${guard}`}))
    assert.ok(!isGuarded({...binding, when: `isLinux${guard}`}))
    assert.ok(!isGuarded(binding))
  })
})
