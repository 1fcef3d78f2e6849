/** What stands between two texts of the table, and in none. */
export const separator = '\0'
