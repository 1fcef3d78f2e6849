/** Paints an SVG document as a PNG, which only a page can do. */

/** The PNG in base64, or `null` when the document cannot be painted. */
export async function rasterOf(svg: string, width: number, height: number): Promise<string | null> {
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  try {
    await image.decode()
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height)
    return canvas.toDataURL('image/png').split(',')[1] ?? null
  } catch {
    return null
  }
}
