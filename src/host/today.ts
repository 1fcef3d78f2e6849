import {localDay} from '../core/index.ts'

/** The day that it is where the person is. */
export const today = (): string => localDay(new Date())
