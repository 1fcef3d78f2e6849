/** All that the other layers may use of the exporters. */
export {exportedAs, exportFormats} from './exporters.ts'
