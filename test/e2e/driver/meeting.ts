/** The review meeting as a person sees it. */
import type {Frame} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'
import type {Workbench} from './workbench.ts'

export type MeetingView = {
  readonly frame: Frame
  /** Waits until an item of the agenda with these words is the current one. */
  readonly untilAt: (words: string) => Promise<void>
  /** Waits until the focus is on an element that matches. */
  readonly untilFocused: (selector: string) => Promise<void>
}

/** The meeting that is open, or comes back. */
export const shownMeeting = async (workbench: Workbench): Promise<MeetingView> => {
  const frame = await workbench.webview('body[data-view=meeting] [role=listbox]')
  return {
    frame,
    untilAt: words => frame.locator('[role=option][aria-selected=true]', {hasText: words}).waitFor(),
    untilFocused: selector =>
      waitFor(`the focus on ${selector}`, () =>
        frame.evaluate(wanted => document.hasFocus() && document.activeElement?.matches(wanted) === true, selector),
      ).then(() => undefined),
  }
}

/** Starts one, which has the keyboard's focus then. */
export const startMeeting = async (workbench: Workbench): Promise<MeetingView> => {
  await workbench.runCommand('Postmortem: Start Review Meeting')
  const meeting = await shownMeeting(workbench)
  await meeting.untilFocused('[role=listbox]')
  return meeting
}
