/** The passages of a text. */
import type {Passage} from '../../src/core/document/passage.ts'
import {openDocument} from '../../src/core/index.ts'
import {passagesIn} from '../../src/core/model/postmortem.ts'

export const passagesOf = (text: string): readonly Passage[] => openDocument(text).chunks.flatMap(passagesIn)
