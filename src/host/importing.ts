/** Loads what reads the formats of others: nobody needs it before something is imported. */
import type * as Importing from '../core/importing.ts'

export const importing = (): Promise<typeof Importing> => import('../core/importing.ts')
