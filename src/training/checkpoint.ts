/** The state of training between two epochs, so that it can be stopped and taken up again. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type Network, parametersOf } from './network.ts';

/** Saves the state after so many epochs. `key` names the corpus and plan that it belongs to. */
export function saveCheckpoint(path: string, key: string, epochs: number, network: Network): void {
  const head = Buffer.from(`${JSON.stringify({ key, epochs })}\n`);
  const parts = parametersOf(network).map((it) => Buffer.from(it.buffer, it.byteOffset, it.byteLength));
  writeFileSync(`${path}.new`, Buffer.concat([head, ...parts]));
  renameSync(`${path}.new`, path);
}

/** Reads the state into the network. Returns the epochs done: 0 when there is no state of this corpus and plan. */
export function loadCheckpoint(path: string, key: string, network: Network): number {
  if (!existsSync(path)) return 0;
  const bytes = readFileSync(path);
  const end = bytes.indexOf(10);
  const head: { key: string; epochs: number } = JSON.parse(bytes.toString('utf8', 0, end));
  if (head.key !== key) return 0;
  let at = end + 1;
  for (const values of parametersOf(network)) {
    const own = bytes.subarray(at, at + values.byteLength);
    new Uint8Array(values.buffer, values.byteOffset, values.byteLength).set(own);
    at += values.byteLength;
  }
  return head.epochs;
}

/** Removes the state when training is done. */
export function removeCheckpoint(path: string): void {
  rmSync(path, { force: true });
}
