/** What action items that ask people to be better have in common. */
import type {Conditions} from './pattern.ts'
import {Kind, staff} from '../language/tag.ts'

/** Words of what does the work by itself, so that nobody has to be better. */
export const automatic =
  'automatically automatic automate automated automation bot pipeline ci linter lint cron scheduled hook webhook exporter script'

/** Who is asked to do something; in an imperative the one asked is left out. */
export const asked = staff | Kind.elided | Kind.outsider | Kind.firm

/** In a plan, and of nothing that a program does. */
export const wish: Conditions = {only: ['action-items'], without: automatic}

/** The same of a verb that tells somebody to do it: no purpose, no past. */
export const order: Conditions = {...wish, subject: asked, infinitive: false, past: false}
