/** Short hashes of the rows of a table, so that an altered row can be named. */
import { hash } from 'node:crypto';

/** Characters of one row's hash: 24 bits, base64url. */
const LENGTH = 4;

/** The lines of a table's text, header first, without their line breaks. */
export function linesOf(text: string): readonly string[] {
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

/** The SHA-256 of a table's text, as 64 hexadecimal digits. */
export function tableHash(text: string): string {
  return hash('sha256', text, 'hex');
}

/** The short hashes of a table's lines, header first, joined into one text. */
export function rowHashes(text: string): string {
  return linesOf(text)
    .map((line) => hash('sha256', line, 'base64url').slice(0, LENGTH))
    .join('');
}

/** The short hashes that `rowHashes` joined, one a line. */
export function splitRowHashes(joined: string): readonly string[] {
  return Array.from({ length: Math.ceil(joined.length / LENGTH) }, (_, row) =>
    joined.slice(row * LENGTH, (row + 1) * LENGTH),
  );
}
