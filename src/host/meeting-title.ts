/** What the tab with the review meeting of a document is called. */
import {l10n, Uri} from 'vscode'
import {nameOf} from './tabs.ts'

export const meetingTitle = (uri: string): string => l10n.t('Meeting: {0}', nameOf({uri: Uri.parse(uri)}))
