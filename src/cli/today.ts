/** The day that it is where the command runs. */
import {localDay} from '../core/index.ts'

export const today = (): string => localDay(new Date())
