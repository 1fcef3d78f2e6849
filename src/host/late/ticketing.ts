/** What creates tickets, in trackers elsewhere. */
export {ticketCommands} from './tickets.ts'
