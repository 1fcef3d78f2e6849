/** All that the other layers may use of the exporters. */
export {exportedAs, exporterFor, exportFormats, type ExportFormat} from './exporters.ts'
