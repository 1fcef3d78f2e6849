/** The day that it is where the person is. */
import {localDay} from '../core/index.ts'

export const today = (): string => localDay(new Date())
