/** The fences between the layers hold: each planted violation is caught by the rule that is meant to catch it, and no file is overlooked. */
import assert from 'node:assert/strict'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
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

/** A rule, the file that would break it, and the import that does. */
const violations: readonly (readonly [rule: string, file: string, line: string])[] = [
  ['core-knows-no-platform', 'src/core/planted.ts', "import 'node:fs'"],
  ['core-knows-no-layer', 'src/core/planted.ts', "import '../cli/help.ts'"],
  ['only-host-knows-vscode', 'src/core/planted.ts', "import 'vscode'"],
  ['only-host-knows-vscode', 'src/protocol/planted.ts', "import type {Uri} from 'vscode'"],
  ['only-host-knows-vscode', 'src/webview/planted.ts', "import type {Uri} from 'vscode'"],
  ['only-host-knows-vscode', 'src/cli/planted.ts', "import 'vscode'"],
  ['host-knows-no-node', 'src/host/planted.ts', "import 'node:path'"],
  ['host-sees-core-and-protocol', 'src/host/planted.ts', "import '../cli/help.ts'"],
  ['webview-sees-protocol-only', 'src/webview/planted.ts', "import type {Span} from '../core/index.ts'"],
  ['webview-sees-protocol-only', 'src/webview/planted.ts', "import '../host/commands.ts'"],
  ['protocol-is-a-leaf', 'src/protocol/planted.ts', "import {rules} from '../core/index.ts'"],
  ['protocol-takes-types-from-core-only', 'src/protocol/planted.ts', "import type {CommandName} from '../host/commands.ts'"],
  ['node-starts-the-host', 'src/node/planted.ts', "import '../core/index.ts'"],
  ['nobody-sees-node', 'src/host/planted.ts', "import '../node/open-path.ts'"],
  ['late-features-are-loaded-later', 'src/host/planted.ts', "import './late/export.ts'"],
  ['late-features-are-loaded-later', 'src/node/planted.ts', "import '../host/late/exporting.ts'"],
  ['exporters-are-loaded-later', 'src/host/planted.ts', "import '../core/export/index.ts'"],
  ['cli-sees-core-only', 'src/cli/planted.ts', "import '../host/commands.ts'"],
  ['core-has-no-other-rooms', 'src/core/helpers/planted.ts', "import '../document/span.ts'"],
  ['side-door-leads-nowhere', 'src/core/trees/node-at.ts', "import './marks.ts'"],
  ['rules-are-islands', 'src/core/rules/planted.ts', "import './empty-section.ts'"],
  ['core-through-its-front-door', 'src/cli/planted.ts', "import '../core/document/lines.ts'"],
  ['no-circular', 'src/core/document/span.ts', "import './edit.ts'"],
]

/** For each room of core, an import from a room of its own floor or the one above: what a person would write without looking at the floors. */
const upward = floors.flatMap((rooms, floor) =>
  rooms.map(room => ({room, line: `import '../${firstFileIn(rooms.find(other => other !== room) ?? floors[floor + 1]?.[0])}'`})),
)

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

  before(() => {
    cpSync(join(root, 'src'), join(copy, 'src'), {recursive: true})
    cpSync(join(root, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'))
    cpSync(join(root, 'package.json'), join(copy, 'package.json'))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
  })
  after(() => rmSync(copy, {recursive: true, force: true}))

  it('are kept, and every source file is read', async () => {
    const result = await cruiseIn(copy)
    assert.deepEqual(fired(result), [])
    const read = new Set(result.modules.map(module => module.source))
    const sources = readdirSync(join(copy, 'src'), {recursive: true, encoding: 'utf8'})
      .filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .map(file => `src/${file.replaceAll('\\', '/')}`)
    assert.ok(sources.length > 50)
    assert.deepEqual(
      sources.filter(file => !read.has(file)),
      [],
    )
  })

  it('hold between the floors of core, whichever room looks up or across', async () => {
    const planted = upward.map(({room}) => join(copy, 'src/core', room, 'planted.ts'))
    upward.forEach(({line}, index) => writeFileSync(planted[index]!, `${line}\n`))
    try {
      const caught = fired(await cruiseIn(copy))
      assert.deepEqual(
        upward.filter(({room}) => !caught.includes(`${room}-knows-lower-floors-only src/core/${room}/planted.ts`)),
        [],
      )
    } finally {
      for (const file of planted) rmSync(file)
    }
  })

  for (const [rule, file, line] of violations) {
    it(`${rule} catches ${line} in ${dirname(file)}`, async () => {
      const planted = join(copy, file)
      const isNew = file.endsWith('planted.ts')
      mkdirSync(dirname(planted), {recursive: true})
      writeFileSync(planted, `${line}\n${isNew ? '' : readFileSync(join(root, file), 'utf8')}`)
      try {
        const names = (await cruiseIn(copy)).summary.violations.map(violation => violation.rule.name)
        assert.ok(names.includes(rule), `expected ${rule}, got ${names.join(', ') || 'nothing'}`)
      } finally {
        if (isNew) rmSync(planted)
        else cpSync(join(root, file), planted)
      }
    })
  }
})
