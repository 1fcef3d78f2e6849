/** What reckons what an incident cost. */
export {impactCommands} from './impact-commands.ts'
