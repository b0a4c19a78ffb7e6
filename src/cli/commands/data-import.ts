/** `cadre data import`: the official texts, from the publishers' files that the user holds. */
import {
  keepOfficialTexts,
  officialFolder,
  readOfficialTexts,
  removeOfficialTexts,
} from '../../official/official-folder.ts';
import { PUBLICATION_NAMES, PUBLICATIONS, type PublicationName } from '../../official/publications.ts';
import type { StoredPublication } from '../../official/stored-publication.ts';
import { UsageError } from '../exit.ts';
import { printJson, printLines } from '../print.ts';
import { openTables } from '../tables.ts';

interface Options {
  readonly list?: true;
  readonly remove?: string;
  readonly json?: true;
}

/** Imports a file, or lists or removes what was imported; one of these at a time. */
export async function dataImport(file: string | undefined, options: Options): Promise<void> {
  if ([file, options.list, options.remove].filter((it) => it !== undefined).length !== 1)
    throw new UsageError("Give one thing to do: a publisher's file to import, --list or --remove.");
  if (file !== undefined) await importFile(file, options);
  else if (options.remove !== undefined) await remove(options.remove, options);
  else await list(options);
}

async function importFile(path: string, { json }: Options): Promise<void> {
  const { readOfficialFile } = await import('../../official/read-official-file.ts');
  const read = await readOfficialFile(openTables(), path);
  const importedOn = today();
  const { file, replaced } = await keepOfficialTexts(officialFolder(), read, importedOn);
  const { publication, fileName, sha256, texts } = read;
  const { label, edition } = PUBLICATIONS[publication];
  if (json) {
    printJson({
      name: publication,
      label,
      edition,
      fileName,
      sha256,
      importedOn,
      texts: texts.length,
      replaced,
      file,
    });
    return;
  }
  const again = replaced ? ', in place of those imported before' : '';
  printLines([
    `${fileName}: ${counted(texts.length, 'text')} of ${label} (${edition}) imported${again}: ${file}`,
    `cadre show prints them after ours; cadre data import --remove ${publication} removes them.`,
  ]);
}

/** As 2026-11-25, where the user is. */
function today(): string {
  const now = new Date();
  const part = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

async function list({ json }: Options): Promise<void> {
  const folder = officialFolder();
  const { publications, problems } = await readOfficialTexts(openTables(), folder);
  if (json) {
    printJson({ folder, publications: publications.map(entryOf), problems });
    return;
  }
  const lines = publications.map((it) => {
    const { name, edition, fileName, importedOn, texts, sha256 } = it;
    return `${name}  ${counted(texts.length, 'text')} of ${edition}, imported ${importedOn} from ${fileName} (SHA-256 ${sha256})`;
  });
  const none = "No official texts were imported; cadre data import FILE takes a publisher's file.";
  printLines(
    lines.length + problems.length === 0 ? [none] : [...lines, ...problems, `They are kept in ${folder}`],
  );
}

function entryOf({ name, label, title, edition, fileName, sha256, importedOn, texts }: StoredPublication) {
  return { name, label, title, edition, fileName, sha256, importedOn, texts: texts.length };
}

async function remove(name: string, { json }: Options): Promise<void> {
  if (!isPublicationName(name))
    throw new UsageError(`"${name}" is no publication; give one of ${PUBLICATION_NAMES.join(', ')}.`);
  const { label } = PUBLICATIONS[name];
  if (!(await removeOfficialTexts(officialFolder(), name)))
    throw new UsageError(
      `Nothing of ${label} was imported; cadre data import --list shows what was imported.`,
    );
  if (json) printJson({ removed: name });
  else printLines([`The texts of ${label} are removed.`]);
}

function isPublicationName(name: string): name is PublicationName {
  return (PUBLICATION_NAMES as readonly string[]).includes(name);
}

function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
