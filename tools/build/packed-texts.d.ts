/** The table of texts, which exists during a build only. */
declare module 'virtual:packed-texts' {
  const packed: string
  export default packed
}
