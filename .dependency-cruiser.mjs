/** The edges that must not exist between the layers, and between the floors of core. `test/repository/boundaries.test.ts` plants each of them. */
const layer = name => `^src/${name}/`

/** The rooms of core from the ground up: each knows those on the floors below its own, and nothing else. */
export const floors = [
  ['speech'],
  ['document'],
  ['dates', 'language', 'templates', 'trees'],
  ['import', 'outline'],
  ['profiles'],
  ['model'],
  ['pictures'],
  ['chronology', 'follow-up', 'operate', 'rule'],
  ['drafts', 'export', 'figures', 'redaction', 'rewording'],
  ['wording'],
  ['phrases'],
  ['rules'],
  ['lint'],
  ['completion', 'meeting', 'offers'],
]

/** Features of the host that are loaded when they are first asked for, each door a bundle of its own. */
const late = layer('host/late')

/** What the protocol, and the page through it, uses of core as it is: a module that needs nothing else. */
const sideDoor = '^src/core/trees/node-at\\.ts$'

/** The exporters bring libraries of their own, so that only those who ask for them here have these in their bundle. */
const exportDoor = '^src/core/export/index\\.ts$'

const roomsKeepTheirFloor = floors.flatMap((rooms, floor) =>
  rooms.map(room => ({
    name: `${room}-knows-lower-floors-only`,
    severity: 'error',
    from: {path: layer(`core/${room}`)},
    to: {path: layer('core'), pathNot: [room, ...floors.slice(0, floor).flat()].map(known => layer(`core/${known}`))},
  })),
)

export default {
  forbidden: [
    {name: 'no-circular', severity: 'error', from: {}, to: {circular: true}},
    {name: 'core-knows-no-platform', severity: 'error', from: {path: layer('core')}, to: {dependencyTypes: ['core']}},
    {name: 'core-knows-no-layer', severity: 'error', from: {path: layer('core')}, to: {path: '^src/(host|webview|cli|protocol)/'}},
    {
      name: 'only-host-knows-vscode',
      severity: 'error',
      from: {path: '^src/', pathNot: layer('host')},
      to: {path: '^vscode$|@types/vscode/'},
    },
    {name: 'host-knows-no-node', severity: 'error', from: {path: layer('host')}, to: {dependencyTypes: ['core']}},
    {name: 'host-sees-core-and-protocol', severity: 'error', from: {path: layer('host')}, to: {path: '^src/(webview|cli)/'}},
    {
      name: 'webview-sees-protocol-only',
      severity: 'error',
      from: {path: layer('webview')},
      to: {path: '^src/', pathNot: '^src/(webview|protocol)/'},
    },
    {
      name: 'protocol-is-a-leaf',
      severity: 'error',
      from: {path: layer('protocol')},
      to: {path: '.', pathNot: [layer('protocol'), sideDoor], dependencyTypesNot: ['type-only']},
    },
    {
      name: 'protocol-takes-types-from-core-only',
      severity: 'error',
      from: {path: layer('protocol')},
      to: {path: '^src/', pathNot: '^src/(protocol|core)/'},
    },
    {name: 'node-starts-the-host', severity: 'error', from: {path: layer('node')}, to: {path: '^src/', pathNot: '^src/(node|host)/'}},
    {name: 'nobody-sees-node', severity: 'error', from: {path: '^src/', pathNot: layer('node')}, to: {path: layer('node')}},
    {
      name: 'late-features-are-loaded-later',
      severity: 'error',
      from: {path: '^src/', pathNot: late},
      to: {path: late, dynamic: false, dependencyTypesNot: ['type-only']},
    },
    {
      name: 'exporters-are-loaded-later',
      severity: 'error',
      from: {path: layer('host'), pathNot: late},
      to: {path: exportDoor, dependencyTypesNot: ['type-only']},
    },
    {name: 'cli-sees-core-only', severity: 'error', from: {path: layer('cli')}, to: {path: '^src/', pathNot: '^src/(cli|core)/'}},
    ...roomsKeepTheirFloor,
    {
      name: 'core-has-no-other-rooms',
      severity: 'error',
      from: {path: layer('core'), pathNot: ['^src/core/index\\.ts$', ...floors.flat().map(room => layer(`core/${room}`))]},
      to: {},
    },
    {
      name: 'side-door-leads-nowhere',
      severity: 'error',
      from: {path: sideDoor},
      to: {path: '.', dependencyTypesNot: ['type-only']},
    },
    {name: 'rules-are-islands', severity: 'error', from: {path: '^src/core/rules/'}, to: {path: '^src/core/rules/'}},
    {
      name: 'core-through-its-front-door',
      severity: 'error',
      from: {path: '^src/(host|webview|cli|protocol)/'},
      to: {path: layer('core'), pathNot: ['^src/core/index\\.ts$', exportDoor, sideDoor]},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.base.json'},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'types', 'default']},
  },
}
