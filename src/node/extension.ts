/** Where the extension starts on a computer, with what only Node can do. */
import {activate as activateHost} from '../host/extension.ts'
import {later} from './later.ts'
import {localFiles} from './local-files.ts'
import {openPath} from './open-path.ts'

export {lent} from '../host/lent.ts'

export const activate = (context: Parameters<typeof activateHost>[0]): ReturnType<typeof activateHost> =>
  activateHost(context, {openPath, localFiles, later})
