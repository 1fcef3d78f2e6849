/** Makes the side bar as wide as a test wants it, as a person does with the mouse. */
import type {Page} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'

export type SideBar = {
  /** In pixels. */
  readonly sideBarWidth: () => Promise<number>
  /** VS Code keeps it at 170 pixels or more. */
  readonly widenSideBar: (pixels: number) => Promise<void>
}

export const sideBar = (page: Page): SideBar => {
  const box = async (): Promise<{x: number; y: number; width: number; height: number}> => {
    const found = await page.locator('.part.sidebar').boundingBox()
    if (found === null) throw new Error('There is no side bar.')
    return found
  }
  const drag = async (pixels: number): Promise<void> => {
    const {x, y, width, height} = await box()
    const middle = y + height / 2
    await page.mouse.move(x + width + 1, middle)
    await page.mouse.down()
    await page.mouse.move(x + pixels + 1, middle, {steps: 4})
    await page.mouse.up()
    await page.mouse.move(0, 0)
  }
  return {
    sideBarWidth: async () => (await box()).width,
    widenSideBar: async pixels => {
      const state = async (): Promise<string> => `It has ${(await box()).width}.`
      const isWide = async (): Promise<boolean> => Math.abs((await box()).width - pixels) < 8
      // While the window is still being laid out the mouse may miss the edge.
      const isDragged = async (): Promise<boolean> => {
        if (await isWide()) return true
        await drag(pixels)
        return isWide()
      }
      await waitFor(`the side bar to have ${pixels} pixels`, isDragged, {state})
    },
  }
}
