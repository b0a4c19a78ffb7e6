/** The settings that the environment gives the server. */

/** How the server runs. */
export interface ServerSettings {
  /** 0 for any free port. */
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  /** Largest file taken in, in bytes. */
  readonly uploadLimit: number;
  /** False to leave out what the user taught. */
  readonly usesOwnList: boolean;
}

const GIGABYTE = 1024 ** 3;

/** What holds where nothing is set: this machine alone, port 8080. */
export const DEFAULT_SETTINGS: ServerSettings = {
  port: 8080,
  host: '127.0.0.1',
  uploadLimit: GIGABYTE,
  usesOwnList: true,
};

/**
 * Reads CADRE_PORT, CADRE_HOST and CADRE_UPLOAD_LIMIT (in megabytes).
 *
 * @throws Error with one sentence when a value is no number in its range
 * @example readSettings({ CADRE_PORT: '9000' }).port // 9000
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): ServerSettings {
  return {
    port: wholeNumber(environment, 'CADRE_PORT', 0, 65_535) ?? DEFAULT_SETTINGS.port,
    host: environment.CADRE_HOST || DEFAULT_SETTINGS.host,
    usesOwnList: DEFAULT_SETTINGS.usesOwnList,
    uploadLimit: (wholeNumber(environment, 'CADRE_UPLOAD_LIMIT', 1, 1_000_000) ?? 1024) * 1024 ** 2,
  };
}

function wholeNumber(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  least: number,
  most: number,
): number | undefined {
  const text = environment[name];
  if (!text) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new Error(`${name} is "${text}"; set it to a whole number from ${least} to ${most}.`);
  }
  return value;
}
