export {exportedAs, exportFormats} from './exporters.ts'
