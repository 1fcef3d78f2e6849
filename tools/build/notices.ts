/** The licences of the packages whose code is in the bundles, for the file that is shipped beside them. */
import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Metafile} from 'esbuild'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  /** How licences were declared before `license`. */
  readonly licenses?: readonly {readonly type: string; readonly url: string}[]
  readonly author?: string | {readonly name: string}
}

/** One text for all bundles, in the order of the packages' names. `root` is where the paths of the metafiles begin. */
export function noticesOf(metafiles: readonly Metafile[], root: string): string {
  const inputs = metafiles.flatMap(({outputs}) => Object.values(outputs).flatMap(({inputs}) => Object.entries(inputs)))
  const folders = new Set(inputs.flatMap(([path, {bytesInOutput}]) => (bytesInOutput > 0 ? (packageFolder(path) ?? []) : [])))
  const notices = [...folders].map(folder => noticeOf(join(root, folder))).sort((one, other) => (one < other ? -1 : 1))
  const heading = 'This extension contains code of the packages below, each under the licence that follows its name.'
  return [heading, ...new Set(notices)].join(`\n\n${'-'.repeat(80)}\n\n`)
}

/** The folder of the innermost package that a file belongs to. */
const packageFolder = (path: string): string | undefined => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]

function noticeOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const texts = readdirSync(folder)
    .filter(name => /^(?:licen[cs]e|copying|notice)/i.test(name))
    .sort()
    .map(name => readFileSync(join(folder, name), 'utf8').trim())
  return [`${manifest.name} ${manifest.version}`, ...(texts.length > 0 ? texts : [declarationOf(manifest)])].join('\n\n')
}

/** A package without a licence text says at least in its manifest what its licence is; one that says nothing must not be shipped. */
function declarationOf({name, license, licenses = [], author}: Manifest): string {
  const declared = license ?? licenses.map(({type, url}) => `${type} (${url})`).join(' or ')
  if (declared === '') throw new Error(`The package ${name} is bundled and declares no licence.`)
  const holder = typeof author === 'object' ? author.name : author
  const licence = `The package holds no licence text. It declares: ${declared}${holder === undefined ? '' : `, by ${holder}`}.`
  return declared.startsWith('MIT') ? `${licence}\n\n${mit}` : licence
}

/** What a declaration of MIT stands for: the words of our own licence below its copyright. */
const mit = /^Permission is hereby granted[^]*/m.exec(readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8'))![0].trim()
