/** A small renderer: descriptions of elements, patched into the page by key so that what has the focus stays where it is. */

export type Attribute = string | number | boolean | null | undefined

export interface Description {
  readonly tag: string
  /**
   * Attributes; `key` tells siblings apart, `value` is set as a property, a name that starts with `--` is a custom property
   * (a style attribute would be refused by the page's policy). One child that `returns` is kept when it is taken out, and brought up to date
   * when its parent wants it again, which takes less than to make it anew.
   */
  readonly attributes: Readonly<Record<string, Attribute>>
  readonly children: readonly Child[]
}

export type Child = Description | string | null | undefined | false

/** Describes an element; `null`, `undefined` and `false` among the children are nothing. */
export const h = (tag: string, attributes: Readonly<Record<string, Attribute>> = {}, ...children: readonly Child[]): Description => ({
  tag,
  attributes,
  children,
})

/** Makes the children of an element what the descriptions say. */
export function render(parent: Element, children: readonly Child[]): void {
  const wanted = named(children)
  const old = [...parent.childNodes]
  if (old.length === wanted.length && old.every((node, index) => names.get(node) === wanted[index]?.name)) {
    for (const [index, node] of old.entries()) fill(node, wanted[index]?.child)
    return
  }
  rearrange(parent, old, wanted)
}

/** Takes out what is not wanted first, so that what stays need not be moved: an element that is moved loses the focus. */
function rearrange(parent: Element, old: readonly Node[], wanted: readonly Named[]): void {
  const kept = new Set(wanted.map(({name}) => name))
  const known = new Map<string, Node>()
  for (const node of old) {
    const name = names.get(node)
    if (name === undefined) continue
    if (kept.has(name)) known.set(name, node)
    else takeOut(node, parent)
  }
  let next = parent.firstChild
  for (const {name, child} of wanted) {
    const node = known.get(name) ?? returned(name, parent) ?? created(name, child, parent)
    fill(node, child)
    if (node === next) next = node.nextSibling
    else parent.insertBefore(node, next)
  }
}

function takeOut(node: Node, parent: Element): void {
  parent.removeChild(node)
  if (node instanceof Element && described.get(node)?.attributes['returns'] === true) takenOut.set(parent, node)
}

function returned(name: string, parent: Element): Node | undefined {
  const node = takenOut.get(parent)
  if (node === undefined || names.get(node) !== name) return undefined
  takenOut.delete(parent)
  return node
}

const takenOut = new WeakMap<Element, Element>()

function fill(node: Node, child: Description | string | undefined): void {
  if (typeof child === 'string') setText(node, child)
  else if (child && node instanceof Element) update(node, child)
}

const names = new WeakMap<Node, string>()
const described = new WeakMap<Node, Description>()
const svg = 'http://www.w3.org/2000/svg'

interface Named {
  readonly name: string
  readonly child: Description | string
}

/** Children with names that stay the same from one rendering to the next: the key, or the place among those of the same tag without one. */
function named(children: readonly Child[]): readonly Named[] {
  const counts = new Map<string, number>()
  return children.flatMap(child => {
    if (child === null || child === undefined || child === false) return []
    const tag = typeof child === 'string' ? '#text' : child.tag
    const key = typeof child === 'string' ? undefined : child.attributes['key']
    if (key !== undefined) return [{name: `${tag} ${String(key)}`, child}]
    const count = (counts.get(tag) ?? 0) + 1
    counts.set(tag, count)
    return [{name: `${tag} #${count}`, child}]
  })
}

function created(name: string, child: Description | string, parent: Element): Node {
  const node = typeof child === 'string' ? document.createTextNode(child) : elementFor(child.tag, parent)
  names.set(node, name)
  return node
}

const elementFor = (tag: string, parent: Element): Element =>
  tag === 'svg' || parent.namespaceURI === svg ? document.createElementNS(svg, tag) : document.createElement(tag)

function setText(node: Node, text: string): void {
  if (node.nodeValue !== text) node.nodeValue = text
}

function update(element: Element, description: Description): void {
  const last = described.get(element)
  if (last === description) return
  const before = last?.attributes ?? {}
  const after = description.attributes
  for (const name of Object.keys(before)) if (!(name in after)) set(element, name, null)
  for (const [name, value] of Object.entries(after)) if (name === 'value' || before[name] !== value) set(element, name, value)
  described.set(element, description)
  render(element, description.children)
}

function set(element: Element, name: string, value: Attribute): void {
  if (name === 'key' || name === 'returns') return
  if (name === 'value') setValue(element, value)
  else if (name.startsWith('--') && element instanceof HTMLElement) element.style.setProperty(name, value == null ? null : String(value))
  else if (value === null || value === undefined || value === false) element.removeAttribute(name)
  else element.setAttribute(name, value === true ? '' : String(value))
}

/** Only what differs is set, so that the caret of a field that is being typed in stays where it is. */
function setValue(element: Element, value: Attribute): void {
  if ('value' in element && element.value !== value) element.value = value ?? ''
}
