/** The fences between the layers hold: each planted violation is caught by the rule that is meant to catch it, and no file is overlooked. */
import assert from 'node:assert/strict'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {cruise, type ICruiseResult} from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const root = fileURLToPath(new URL('../..', import.meta.url))

const {default: config, floors} = (await import(new URL('../../.dependency-cruiser.mjs', import.meta.url).href)) as {
  default: {forbidden: never; options: object}
  /** The rooms of core from the ground up. */
  floors: readonly (readonly string[])[]
}

/** A rule, the folder where a file would break it or a file that there is, and the import that does. */
const violations: readonly (readonly [rule: string, place: string, line: string])[] = [
  ['core-knows-no-platform', 'src/core', "import 'node:fs'"],
  ['core-knows-no-layer', 'src/core', "import '../cli/help.ts'"],
  ['only-host-knows-vscode', 'src/core', "import 'vscode'"],
  ['only-host-knows-vscode', 'src/protocol', "import type {Uri} from 'vscode'"],
  ['only-host-knows-vscode', 'src/webview', "import type {Uri} from 'vscode'"],
  ['only-host-knows-vscode', 'src/cli', "import 'vscode'"],
  ['host-knows-no-node', 'src/host', "import 'node:path'"],
  ['host-sees-core-and-protocol', 'src/host', "import '../cli/help.ts'"],
  ['webview-sees-protocol-only', 'src/webview', "import type {Span} from '../core/index.ts'"],
  ['webview-sees-protocol-only', 'src/webview', "import '../host/commands.ts'"],
  ['protocol-is-a-leaf', 'src/protocol', "import {rules} from '../core/index.ts'"],
  ['protocol-takes-types-from-core-only', 'src/protocol', "import type {CommandName} from '../host/commands.ts'"],
  ['node-starts-the-host', 'src/node', "import '../core/index.ts'"],
  ['nobody-sees-node', 'src/host', "import '../node/open-path.ts'"],
  ['late-features-are-loaded-later', 'src/host', "import './late/export.ts'"],
  ['late-features-are-loaded-later', 'src/node', "import '../host/late/exporting.ts'"],
  ['exporters-are-loaded-later', 'src/host', "import '../core/export/index.ts'"],
  ['cli-sees-core-only', 'src/cli', "import '../host/commands.ts'"],
  ['core-has-no-other-rooms', 'src/core/helpers', "import '../document/span.ts'"],
  ['side-door-leads-nowhere', 'src/core/trees/node-at.ts', "import './marks.ts'"],
  ['rules-are-islands', 'src/core/rules', "import './empty-section.ts'"],
  ['core-through-its-front-door', 'src/cli', "import '../core/document/lines.ts'"],
  ['no-circular', 'src/core/document/span.ts', "import './edit.ts'"],
]

/** For each room of core, an import from a room of its own floor or the one above: what a person would write without looking at the floors. */
const upward = floors.flatMap((rooms, floor) =>
  rooms.map(
    room =>
      [
        `${room}-knows-lower-floors-only`,
        `src/core/${room}`,
        `import '../${firstFileIn(rooms.find(other => other !== room) ?? floors[floor + 1]?.[0])}'`,
      ] as const,
  ),
)

/** All are planted at once, each in a file of its own or at the head of its file, since to read the whole code takes a while. */
const planted = [...violations, ...upward].map(([rule, place, line], index) => ({
  rule,
  line,
  file: place.endsWith('.ts') ? place : `${place}/planted-${index}.ts`,
  place,
}))

function firstFileIn(room: string | undefined): string {
  if (room === undefined) return 'index.ts'
  const file = readdirSync(join(root, 'src/core', room)).find(name => name.endsWith('.ts'))
  return `${room}/${String(file)}`
}

async function cruiseIn(folder: string): Promise<ICruiseResult> {
  const options = {...config.options, baseDir: folder, ruleSet: {forbidden: config.forbidden}, validate: true}
  const {output} = await cruise(['src'], options, undefined, {tsConfig: extractTSConfig(join(root, 'tsconfig.base.json'))})
  return output as ICruiseResult
}

const fired = ({summary}: ICruiseResult): readonly string[] => summary.violations.map(({rule, from}) => `${rule.name} ${from}`)

describe('boundaries', () => {
  const copy = mkdtempSync(join(tmpdir(), 'postmortem-boundaries-'))
  let caught: readonly string[]

  before(async () => {
    cpSync(join(root, 'src'), join(copy, 'src'), {recursive: true})
    cpSync(join(root, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'))
    cpSync(join(root, 'package.json'), join(copy, 'package.json'))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
    for (const {file, line} of planted) {
      mkdirSync(join(copy, dirname(file)), {recursive: true})
      writeFileSync(join(copy, file), `${line}\n${existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : ''}`)
    }
    caught = fired(await cruiseIn(copy))
  })
  after(() => rmSync(copy, {recursive: true, force: true}))

  it('are kept, and every source file is read', async () => {
    const result = await cruiseIn(root)
    assert.deepEqual(fired(result), [])
    const read = new Set(result.modules.map(module => module.source))
    const sources = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
      .filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .map(file => `src/${file.replaceAll('\\', '/')}`)
    assert.ok(sources.length > 50)
    assert.deepEqual(
      sources.filter(file => !read.has(file)),
      [],
    )
  })

  // A circle is told of at any of the files in it.
  const isCaught = (rule: string, file: string): boolean =>
    caught.some(one => (rule === 'no-circular' ? one.startsWith(`${rule} ${dirname(file)}/`) : one === `${rule} ${file}`))

  for (const {rule, line, file, place} of planted)
    it(`${rule} catches ${line} in ${place}`, () => assert.ok(isCaught(rule, file), `${file}: ${caught.join(', ')}`))
})
