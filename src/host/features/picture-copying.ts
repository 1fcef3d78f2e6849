/** Copies the picture of a causal tree or a timeline, to be pasted into a chat, a document or a slide. */
import {commands, env, l10n} from 'vscode'
import {choosePicture} from '../chosen-picture.ts'
import type {Handlers} from '../command-handlers.ts'
import type {Services} from '../services.ts'
import {tell} from '../telling.ts'
import {placeIn} from './causes-commands.ts'
import {copyAsPng, drawingOf} from './picture-painting.ts'

/** The command takes a tree or a timeline, and asks for what it was not given. */
export function pictureCopying(services: Services): Handlers<'postmortem.copyPicture'> {
  return {
    async 'postmortem.copyPicture'(given) {
      const chosen = await choosePicture(services, given, l10n.t('Copy Picture'))
      if (typeof chosen !== 'object') return chosen
      const drawing = drawingOf(chosen.subject)
      const copied = await copyAsPng(drawing, services.extensionUri)
      if (placeIn(given) === 'sidebar') await commands.executeCommand('postmortem.causes.focus')
      if (copied) return tell(l10n.t('The picture was copied as PNG.'))
      await env.clipboard.writeText(drawing.svg)
      return tell(l10n.t('The picture was copied as the text of an SVG file: no picture may be copied here.'))
    },
  }
}
