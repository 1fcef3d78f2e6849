/** Finds the inner frame of a webview, which is where an extension's own page lives. */
import type {Frame, Page} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'

/** A selector that only this webview's page matches, or any question to ask of a frame. */
export type FrameQuestion = string | ((frame: Frame) => Promise<boolean>)

export type Webviews = {
  /** Waits for the frame; ask again after the view was hidden or the window reloaded, since the old frame is gone then. */
  readonly webview: (question: FrameQuestion) => Promise<Frame>
}

const matches = async (frame: Frame, question: FrameQuestion): Promise<boolean> => {
  try {
    return typeof question === 'string' ? (await frame.locator(question).count()) > 0 : await question(frame)
  } catch {
    // Frames come and go while the workbench draws; one that went is not the one.
    return false
  }
}

export const webviews = (page: Page): Webviews => ({
  webview: question =>
    waitFor(
      `a webview with ${String(question)}`,
      async () => {
        for (const frame of page.frames()) if (frame !== page.mainFrame() && (await matches(frame, question))) return frame
        return undefined
      },
      {
        state: () =>
          `The frames are: ${page
            .frames()
            .map(frame => frame.url().slice(0, 100))
            .join('\n')}`,
      },
    ),
})
