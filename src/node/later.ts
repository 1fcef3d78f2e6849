/** Loads the bundles that stand beside the first one. */
import type {Later} from '../host/later.ts'

export const later: Later = {
  creating: () => import('../host/late/creating.ts'),
  exporting: () => import('../host/late/exporting.ts'),
  importing: () => import('../host/late/importing.ts'),
  meeting: () => import('../host/late/meeting.ts'),
  offering: () => import('../host/late/offering.ts'),
  reckoning: () => import('../host/late/reckoning.ts'),
  ticketing: () => import('../host/late/ticketing.ts'),
  timekeeping: () => import('../host/late/timekeeping.ts'),
}
