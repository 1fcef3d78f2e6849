/** The rows of a table, wherever its head stands. */
import type {Table, TableRow} from 'mdast'

/** The first row, which names the columns; that of the rest of a table stands in a chunk before. */
export const headRow = (table: Table): TableRow | undefined => table.data?.head ?? table.children[0]

/** The rows below it. */
export const bodyRows = (table: Table): readonly TableRow[] => (table.data?.head === undefined ? table.children.slice(1) : table.children)
