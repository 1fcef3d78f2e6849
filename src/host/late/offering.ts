/** What can be done about a finding where it stands: the light bulb's entries, and a role for a name. */
export {codeActionsAt} from './light-bulb.ts'
export {roleNaming} from './roles.ts'
