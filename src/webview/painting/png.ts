/** Paints an SVG document as a PNG. */

/** `width` and `height` are those of the PNG in pixels, whatever the SVG says of itself. Rejects what is no SVG, or too large to be painted. */
export async function pngOf(svg: string, width: number, height: number): Promise<ArrayBuffer> {
  const image = new Image()
  const address = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}))
  image.src = address
  await image.decode().finally(() => URL.revokeObjectURL(address))
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height)
  const png = await new Promise<Blob | null>(done => canvas.toBlob(done))
  if (png === null) throw new Error(`Nothing was painted on ${width} by ${height} pixels.`)
  return png.arrayBuffer()
}
