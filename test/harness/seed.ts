/** Chooses the inputs on which the laws are tried: the same in each run, so that a change is judged by what it changed, and others on request. */
import fc from 'fast-check'

/** The environment variable with a number to try the laws on other inputs, or `any` for inputs that were never tried. */
const seedVariable = 'POSTMORTEM_TEST_SEED'

const usual = 20_260_304

/** A law that fails prints its seed, with which it fails again. */
export const seedLaws = (): void => {
  const wanted = process.env[seedVariable]
  if (wanted === 'any') return
  const seed = wanted === undefined ? usual : Number(wanted)
  if (!Number.isSafeInteger(seed)) throw new Error(`${seedVariable} is to be a whole number or “any”, not “${String(wanted)}”.`)
  fc.configureGlobal({...fc.readConfigureGlobal(), seed})
}
