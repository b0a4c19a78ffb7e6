/** The folder in which the program keeps what is the user's own, on this machine. */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * The user's folder: CADRE_HOME where that is set, else one in the user's folder for data.
 *
 * @param environment the variables of the process
 * @param platform as `process.platform` names it
 * @example
 * userFolder({ CADRE_HOME: '/data/cadre' }); // '/data/cadre'
 */
export function userFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
): string {
  return environment.CADRE_HOME || join(dataFolder(environment, platform), 'cadre');
}

function dataFolder(environment: Readonly<Record<string, string | undefined>>, platform: string): string {
  const home = environment.HOME || homedir();
  if (platform === 'win32') return environment.LOCALAPPDATA || join(home, 'AppData', 'Local');
  const { XDG_DATA_HOME: folder } = environment;
  // The XDG specification takes no notice of a path that is not absolute.
  return folder && isAbsolute(folder) ? folder : join(home, '.local', 'share');
}
