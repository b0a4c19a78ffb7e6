/** Long work in short turns, so that other requests are answered meanwhile. */
import { setImmediate } from 'node:timers/promises';

/** The longest turn: others wait no longer than this and one step of the work. */
const TURN_MILLISECONDS = 10;

/**
 * Makes a pause to be called between the steps of a long work.
 *
 * @returns gives other requests their turn once this work has had its own, and then resolves to true; else to false
 * @example
 * const pause = turns();
 * for (const job of jobs) { code(job); await pause(); }
 */
export function turns(): () => Promise<boolean> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN_MILLISECONDS) return false;
    await setImmediate();
    since = performance.now();
    return true;
  };
}
