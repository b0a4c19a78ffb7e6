/** What a file is, by its name and its first bytes, before any of it is read as a table. */
import { type FileHandle, open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { errorCode, InputError } from './input-error.ts';

/** The formats of tables. `lines` is a text file with one title a line and no header. */
export type FileKind = 'csv' | 'tsv' | 'lines' | 'xlsx' | 'parquet';

const KIND_OF_EXTENSION: ReadonlyMap<string, FileKind> = new Map([
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.tab', 'tsv'],
  ['.txt', 'lines'],
  ['.xlsx', 'xlsx'],
  ['.parquet', 'parquet'],
]);

const SIGNATURES: readonly (readonly [signature: string, what: string])[] = [
  ['504b0304', 'a zip archive or an Office document'],
  ['504b0506', 'an empty zip archive'],
  ['d0cf11e0a1b11ae1', 'an old Excel workbook (.xls) or a password-protected one'],
  ['50415231', 'a Parquet file'],
  ['25504446', 'a PDF'],
  ['89504e47', 'an image (PNG)'],
  ['ffd8ff', 'an image (JPEG)'],
  ['47494638', 'an image (GIF)'],
  ['52494646', 'a media file'],
  ['1f8b', 'a compressed file (gzip)'],
  ['377abcaf271c', 'a compressed file (7z)'],
  ['7f454c46', 'a program'],
  ['4d5a9000', 'a program'],
  ['53514c69746520666f726d6174', 'an SQLite database'],
  ['7b5c727466', 'a Rich Text document'],
];

const OTHER_FORMATS: ReadonlyMap<string, string> = new Map([
  ['.xls', 'an old Excel workbook'],
  ['.xlsm', 'a workbook with macros'],
  ['.xlsb', 'a binary workbook'],
  ['.ods', 'an OpenDocument spreadsheet'],
  ['.numbers', 'a Numbers spreadsheet'],
]);

/**
 * Tells what a file is, and refuses what is no table.
 *
 * @param file path
 * @param name the user's name of the file; its extension names the format
 * @throws InputError when the file cannot be read, is empty, or is no table of the kind its name says
 * @example await fileKind('/tmp/upload-1', 'staff.xlsx') // 'xlsx'
 */
export async function fileKind(file: string, name: string): Promise<FileKind> {
  const bytes = await firstBytes(file, name);
  const extension = extname(name).toLowerCase();
  const other = OTHER_FORMATS.get(extension);
  if (other !== undefined)
    throw new InputError(`${name} is ${other}, which is not read. Save it as .xlsx or .csv.`);
  const kind = KIND_OF_EXTENSION.get(extension);
  if (kind === undefined) {
    throw new InputError(
      `${name} has no ending that names a table. Give a .csv, .tsv, .txt, .xlsx or .parquet file.`,
    );
  }
  const hex = bytes.toString('hex');
  const signature = SIGNATURES.find(([start]) => hex.startsWith(start));
  if (kind === 'xlsx') {
    if (hex.startsWith('d0cf11e0a1b11ae1')) throw new InputError(compoundFile(name, bytes));
    if (!hex.startsWith('504b'))
      throw new InputError(
        `${name} is no Excel workbook but ${signature?.[1] ?? textKind(bytes) ?? plainKind(bytes)}. Save the list as .xlsx or .csv.`,
      );
    return kind;
  }
  if (kind === 'parquet') {
    if (!hex.startsWith('50415231'))
      throw new InputError(
        `${name} is no Parquet file but ${signature?.[1] ?? textKind(bytes) ?? plainKind(bytes)}. Give a .csv, .xlsx or .parquet file.`,
      );
    return kind;
  }
  const what =
    signature?.[1] ??
    (kind === 'lines' ? undefined : textKind(bytes)) ??
    (hasControlCharacters(bytes) ? 'binary data' : undefined);
  if (what !== undefined)
    throw new InputError(
      `${name} is no text table but ${what}. Save the list as .csv or .xlsx, under the right ending.`,
    );
  return kind;
}

/**
 * The kind of table that a name asks for, for output.
 *
 * @throws InputError when the ending names none
 * @example outputKind('coded.xlsx') // 'xlsx'
 */
export function outputKind(name: string): Exclude<FileKind, 'lines'> {
  const kind = KIND_OF_EXTENSION.get(extname(name).toLowerCase());
  if (kind === undefined || kind === 'lines') {
    throw new InputError(
      `${name}: the output cannot be written under this ending. End its name in .csv, .tsv, .xlsx or .parquet.`,
    );
  }
  return kind;
}

async function firstBytes(file: string, name: string): Promise<Buffer> {
  let handle: FileHandle | undefined;
  try {
    const about = await stat(file);
    if (about.isDirectory()) throw new InputError(`${name} is a folder. Give a file.`);
    if (!about.isFile()) throw new InputError(`${name} is no regular file. Give a file on disk.`);
    handle = await open(file, 'r');
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
    const bytes = buffer.subarray(0, bytesRead);
    if (/^[\s\uFEFF]*$/u.test(bytes.toString('utf8')) && bytesRead === about.size)
      throw new InputError(`${name} is empty. Give a table with a header row and at least one row below it.`);
    return bytes;
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new InputError(`There is no file ${name}. Check its name and folder.`);
    throw new InputError(
      `${name} cannot be read (${code || 'unknown error'}). Check that you may read it and that no other program holds it.`,
    );
  } finally {
    await handle?.close();
  }
}

function compoundFile(name: string, bytes: Buffer): string {
  const encrypted =
    bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ||
    bytes.includes(Buffer.from('EncryptionInfo', 'utf16le'));
  return encrypted
    ? `${name} is protected by a password. Remove the password in Excel and save it again.`
    : `${name} is an old Excel workbook (.xls) under another name, or protected by a password. Save it as .xlsx without a password.`;
}

function textKind(bytes: Buffer): string | undefined {
  const start = bytes
    .toString('utf8')
    .replace(/^\uFEFF/u, '')
    .trimStart()
    .slice(0, 200);
  if (/^<(!doctype\s+html|html|head|body|table|meta)\b/iu.test(start)) return 'an HTML page';
  if (/^<(\?xml|!--|[a-z][\w:.-]*[\s>])/iu.test(start)) return 'an XML document';
  if (/^(\{\s*("|\}|$)|\[\s*(\{|\[|"|\]|-?\d|$))/u.test(start)) return 'a JSON document';
  return undefined;
}

/** What a file is that has no mark of its own. */
function plainKind(bytes: Buffer): string {
  return bytes.includes(0) || hasControlCharacters(bytes) ? 'something else' : 'plain text';
}

/** Binary data has control characters that no text has. Zero bytes are left to the search for UTF-16. */
function hasControlCharacters(bytes: Buffer): boolean {
  let found = 0;
  for (const byte of bytes)
    if (byte < 32 && byte !== 0 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27)
      found += 1;
  const utf16 = bytes.includes(0) || bytes[0] === 0xff || bytes[0] === 0xfe;
  return !utf16 && found > bytes.length / 100;
}
