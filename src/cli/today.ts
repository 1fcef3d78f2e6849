import {localDay} from '../core/index.ts'

/** The day that it is where the command runs. */
export const today = (): string => localDay(new Date())
