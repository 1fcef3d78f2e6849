/** What stands where only the writer knows what to say. */
export const gap = '…'
