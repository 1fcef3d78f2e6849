/** Measures the words of pictures, which axe does not look at. */
import type {Frame} from 'playwright-core'

/** The words that stand out from what is behind them by less than 4.5 to 1, each with its contrast. */
export const faintWords = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    type Color = readonly [red: number, green: number, blue: number]
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!

    /** A browser writes colors in many ways, and paints them all. */
    const paint = (...layers: readonly string[]): Color => {
      for (const layer of layers) {
        canvas.fillStyle = layer
        canvas.fillRect(0, 0, 1, 1)
      }
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
      return [red, green, blue]
    }
    const luminance = (color: Color): number => {
      const [red = 0, green = 0, blue = 0] = color.map(value => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const page = getComputedStyle(document.documentElement).getPropertyValue('--vscode-editor-background')

    return [...document.querySelectorAll('svg text')].flatMap(text => {
      const frame = text.parentElement?.querySelector('rect')
      const fill = frame ? getComputedStyle(frame).fill : 'none'
      const behind = fill === 'none' ? [page] : [page, fill]
      const [one, other] = [luminance(paint(...behind, getComputedStyle(text).fill)), luminance(paint(...behind))]
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
      return contrast < 4.5 ? [`${text.textContent}: ${contrast.toFixed(2)}`] : []
    })
  })
