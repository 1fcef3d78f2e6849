/**
 * The pane with the picture of the shown tree. To a screen reader it is a list box whose options are the boxes: that is the one pattern for
 * things which lie about in two dimensions, can be chosen with arrow keys and are told by name and number, in every reader's own focus mode.
 * The levels are told by the tree, which says the same in a form that suits the ear.
 */
import {h, type Description} from '../render.ts'
import {childrenAt, nodeAt, type Scene, type SceneBox, type ShownTree} from '../../protocol/index.ts'
import {boxOf, lineOf, sayingOf} from './drawing.ts'
import {icon, iconButton} from '../icons.ts'
import {menuContext} from './row.ts'
import {selectedPath, shownTree, shownViewport, type ViewState} from './state.ts'
import {fill} from '../bundle.ts'
import type {Strings} from './strings.ts'
import {boxAt, isTooSmall, viewBoxOf} from './viewport.ts'

export function pictureOf(state: ViewState, tree: ShownTree, say: Strings): Description {
  const open = state.arrangement.picture === 'open'
  return h(
    'section',
    {
      key: 'picture',
      class: open ? 'picture open' : 'picture',
      'aria-label': say['picture.title'],
      'data-zone': 'picture',
      'data-vscode-context': open ? pictureContext(state) : null,
    },
    h(
      'div',
      {class: 'picture-bar'},
      h(
        'button',
        {type: 'button', class: 'fold', 'data-do': 'picture', 'aria-expanded': String(open), 'aria-controls': open ? 'canvas' : null},
        icon(open ? 'chevron-down' : 'chevron-right'),
        say['picture.title'],
      ),
      open && h('div', {class: 'toolbar', role: 'toolbar', 'aria-label': say['picture.title']}, ...tools(say)),
    ),
    open && canvas(state, tree, say),
  )
}

/** What the commands of a native menu are told: which tree of which document they are about. */
const pictureContext = (state: ViewState): string =>
  JSON.stringify({
    webviewSection: 'picture',
    preventDefaultContextMenuItems: true,
    uri: state.session.document?.uri,
    tree: shownTree(state)?.index,
  })

const tools = (say: Strings): readonly Description[] => [
  iconButton('zoom-out', say['picture.zoom-out'], 'zoom-out'),
  iconButton('zoom-in', say['picture.zoom-in'], 'zoom-in'),
  iconButton('fit', say['picture.fit'], 'fit'),
  iconButton('open-tab', say['picture.open-tab'], 'reveal'),
  iconButton('menu', say['picture.share'], 'share', {'aria-haspopup': 'menu'}),
]

function canvas(state: ViewState, tree: ShownTree, say: Strings): Description {
  const {session, pane} = state
  const scene = session.picture?.scene
  const viewport = shownViewport(state)
  return h(
    'div',
    {
      key: 'canvas',
      id: 'canvas',
      class: 'canvas',
      tabindex: 0,
      role: 'group',
      'aria-label': say['picture.canvas'],
      'data-canvas': true,
      '--shape': scene ? scene.width / scene.height : null,
    },
    scene &&
      viewport &&
      h(
        'svg',
        {
          key: 'scene',
          class: `scene ${scene.kind}`,
          viewBox: viewBoxOf(viewport, pane),
          role: 'listbox',
          'aria-label': fill(say['picture.of'], scene.title),
        },
        ...scene.lines.map((line, index) => lineOf(line, index)),
        ...scene.boxes.map(box => optionOf(box, {state, tree, scene, say, small: isTooSmall(viewport)})),
      ),
  )
}

interface SceneContext {
  readonly state: ViewState
  readonly tree: ShownTree
  readonly scene: Scene
  readonly say: Strings
  readonly small: boolean
}

function optionOf(box: SceneBox, {state, tree, scene, say, small}: SceneContext): Description {
  const {path, role, marks, question} = box
  const selected = selectedPath(state)
  const tabStop = (selected && boxAt(scene, selected)) ?? scene.boxes[0]
  const isSelected = selected !== null && tabStop === box
  const node = nodeAt(tree, path) ?? null
  const size = childrenAt(tree, path.slice(0, -1)).length
  const inMenu = {node, path, position: (path.at(-1) ?? 0) + 1, level: path.length, size}
  return h(
    'g',
    {
      key: `box ${path.join('.')}`,
      class: ['box', role, question, ...marks].join(' '),
      role: 'option',
      tabindex: box === tabStop ? 0 : -1,
      'aria-selected': String(isSelected),
      'aria-label': sayingOf(box, say),
      'data-path': path.join('.'),
      'data-vscode-context': role === 'problem' ? null : menuContext(inMenu, {state, tree}),
    },
    small && h('title', {key: 'title'}, box.label),
    ...boxOf(box, scene),
  )
}
