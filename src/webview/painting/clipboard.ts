/** Puts a PNG on the clipboard, which only a page that has the focus may do, and not in every browser. */

/** In milliseconds; a page that is shown to be worked in gets the focus at once. */
const longestWait = 2000

export async function copyPng(png: ArrayBuffer): Promise<boolean> {
  try {
    await untilFocused()
    await navigator.clipboard.write([new ClipboardItem({'image/png': new Blob([png], {type: 'image/png'})})])
    return true
  } catch {
    return false
  }
}

function untilFocused(): Promise<void> {
  if (document.hasFocus()) return Promise.resolve()
  return new Promise(done => {
    window.addEventListener('focus', () => done(), {once: true})
    setTimeout(done, longestWait)
    window.focus()
  })
}
