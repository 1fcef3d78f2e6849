/** The esbuild plugin that leaves what is imported dynamically out of a bundle: it is a bundle of its own, beside it and of the module's name. */
import {basename} from 'node:path'
import type {Plugin} from 'esbuild'

export const loadingLater: Plugin = {
  name: 'loading-later',
  setup(build) {
    build.onResolve({filter: /\.ts$/}, ({kind, path}) =>
      kind === 'dynamic-import' ? {path: `./${basename(path, '.ts')}.cjs`, external: true} : null,
    )
  },
}
