/** Part of the bundles: gives back the words that the build took out of modules. */
import {inflateSync} from 'fflate/browser'
import packed from 'virtual:packed-texts'
import type {Pattern} from '../../src/core/wording/pattern.ts'
import {once} from '../../src/core/document/once.ts'
import {bytesOf} from './ascii.ts'
import {patternsOfText} from './patterns-as-text.ts'
import {separator} from './separator.ts'

/** Unpacked when the first text is asked for. */
const texts = once(() => new TextDecoder().decode(inflateSync(bytesOf(packed))).split(separator))

export const text = (place: number): string => texts()[place]!

export const data = (place: number): readonly Pattern[] => patternsOfText(text(place))

/** A value that is computed of texts. */
export const later = once
