/** What is used of core only once something is imported: a bundle of its own, so it holds nothing that remembers, and nothing that costs much. */
export {importedFrom} from './chronology/imported.ts'
export {
  listArchive,
  readArchive,
  type ArchiveDay,
  type ArchiveListing,
  type BrokenArchive,
  type Endless,
  type Wanted,
} from './import/archive.ts'
export {recognised, recognising} from './import/recognise.ts'
export {masked} from './import/secrets.ts'
export {peopleIn} from './import/readers/slack-export.ts'
export {isZip, type ByStretches, type Stretch} from './import/zip.ts'
