/** Loads the bundles that stand beside the first one. */
import type {Later} from '../host/later.ts'

export const later: Later = {
  creating: () => import('../host/late/creating.ts'),
  exporting: () => import('../host/late/exporting.ts'),
}
