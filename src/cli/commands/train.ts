/** `cadre train`: the user's own list, learned from reviewed codings. */
import { basename } from 'node:path';
import { type ContradictoryTitle, learn, ownKey, withoutTitle } from '../../coding/index.ts';
import type { OpenOptions } from '../../exchange/table.ts';
import { ownListFile, readOwnList, writeOwnList } from '../../own/own-list-file.ts';
import { titlesIn } from '../../own/own-list-in-use.ts';
import { UsageError } from '../exit.ts';
import { printJson, printLines } from '../print.ts';
import { openTables } from '../tables.ts';

interface Options {
  readonly title?: string;
  readonly sheet?: string;
  readonly list?: true;
  readonly export?: string;
  readonly remove?: string;
  readonly removeAll?: true;
  readonly from?: string;
  readonly out?: string;
  readonly seed?: string;
  readonly holdBack?: true;
  readonly json?: true;
}

/** Learns from a file, lists, exports or removes what was learned, or makes the shipped model; one at a time. */
export async function train(file: string | undefined, options: Options): Promise<void> {
  const { from } = options;
  const asked = [file, options.list, options.export, options.remove, options.removeAll, from];
  if (asked.filter((it) => it !== undefined).length !== 1)
    throw new UsageError(
      'Give one thing to do: a reviewed file to learn from, --list, --export, --remove, --remove-all or --from.',
    );
  if (from !== undefined) await (await import('./train-model.ts')).trainModel({ ...options, from });
  else if (file !== undefined) await learnFrom(file, options);
  else if (options.list) await list(options);
  else if (options.export !== undefined) await exportTo(options.export, options);
  else if (options.remove !== undefined) await remove(options.remove, options);
  else await removeAll(options);
}

async function learnFrom(input: string, { title, sheet, json }: Options): Promise<void> {
  const classifications = openTables();
  const before = await readOwnList(classifications, ownListFile());
  const { readReviewedList } = await import('../../own/reviewed-list.ts');
  const options: OpenOptions = {
    ...(title === undefined ? {} : { titleColumn: title }),
    ...(sheet === undefined ? {} : { sheet }),
  };
  const { codings: added, ...reviewed } = await readReviewedList(
    classifications,
    ['isco-08', 'soc-2018', 'soc-2010'],
    input,
    options,
  );
  const { codings, ...learned } = learn(classifications, before, added);
  await writeOwnList(ownListFile(), codings);
  for (const note of reviewed.notes) process.stderr.write(`${basename(input)}: ${note}\n`);
  if (json) {
    printJson({ input, ...reviewed, ...learned, ownTitles: titlesIn(codings), file: ownListFile() });
    return;
  }
  const { rowsWithoutCode, rowsWithoutTitle } = reviewed;
  const { titles, newTitles, changedTitles, contradictory } = learned;
  printLines([
    `${basename(input)}: ${counted(titles, 'title')} learned from column "${reviewed.titleColumn}", ${count(newTitles)} new, ${count(changedTitles)} changed, ${count(new Set(contradictory.map((it) => ownKey(it.title))).size)} contradictory.`,
    ...(rowsWithoutCode > 0 ? [`${counted(rowsWithoutCode, 'row')} without a code passed over.`] : []),
    ...(rowsWithoutTitle > 0 ? [`${counted(rowsWithoutTitle, 'row')} without a title passed over.`] : []),
    ...contradictory.slice(0, MOST_SHOWN).map((it) => `  ${contradictionText(it)}`),
    ...(contradictory.length > MOST_SHOWN
      ? [`  and ${count(contradictory.length - MOST_SHOWN)} more contradictory ones`]
      : []),
    `Your own list has ${counted(titlesIn(codings), 'title')} now: ${ownListFile()}`,
  ]);
}

/** Contradictory titles that are shown to people. */
const MOST_SHOWN = 20;

function contradictionText({ title, edition, codes }: ContradictoryTitle): string {
  const given = codes.map(({ code, times }) => `${code} (${times === 1 ? 'once' : `${count(times)} times`})`);
  return `contradictory: “${title}” is ${given.join(' and ')} in ${edition}`;
}

async function list({ json }: Options): Promise<void> {
  const codings = await readOwnList(openTables(), ownListFile());
  const { sortedByTitle } = await import('../../own/own-list-rows.ts');
  const sorted = sortedByTitle(codings);
  if (json) printJson({ file: ownListFile(), codings: sorted });
  else if (sorted.length === 0)
    printLines(['Your own list is empty; cadre train FILE learns from a reviewed file.']);
  else
    printLines([
      ...sorted.map(
        (it) => `${it.title}  ${it.edition} ${it.code}${it.times > 1 ? `, ${count(it.times)} times` : ''}`,
      ),
      `${counted(titlesIn(codings), 'title')}: ${ownListFile()}`,
    ]);
}

async function exportTo(output: string, { json }: Options): Promise<void> {
  const codings = await readOwnList(openTables(), ownListFile());
  const { exportOwnList } = await import('../../own/export-own-list.ts');
  await exportOwnList(codings, output);
  if (json) printJson({ output, titles: titlesIn(codings) });
  else printLines([`${counted(titlesIn(codings), 'title')} written to ${output}.`]);
}

async function remove(title: string, { json }: Options): Promise<void> {
  const before = await readOwnList(openTables(), ownListFile());
  const after = withoutTitle(before, title);
  if (after.length === before.length)
    throw new UsageError(`Your own list has no title "${title}"; cadre train --list shows those it has.`);
  await writeOwnList(ownListFile(), after);
  if (json) printJson({ removed: titlesIn(before) - titlesIn(after), ownTitles: titlesIn(after) });
  else printLines([`“${title}” removed; your own list has ${counted(titlesIn(after), 'title')} now.`]);
}

/** A damaged list can be removed too, so it is not read. */
async function removeAll({ json }: Options): Promise<void> {
  await writeOwnList(ownListFile(), []);
  if (json) printJson({ ownTitles: 0 });
  else printLines([`Your own list is empty now: ${ownListFile()} is removed.`]);
}

function counted(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
