/** `cadre evaluate FILE`: how well the coder does on titles whose codes are known. */
import { basename } from 'node:path';
import { EDITION_IDS, type EditionId, readCode } from '../../classification/index.ts';
import {
  type EvaluatedTitle,
  type Evaluation,
  evaluate,
  isKnownTitle,
  isOwnTitle,
  type JobDescription,
} from '../../coding/index.ts';
import { openCoder, openModel } from '../../data/open-coder.ts';
import { cellText } from '../../exchange/cell.ts';
import { openTable } from '../../exchange/open-table.ts';
import type { TableSource } from '../../exchange/table.ts';
import { UsageError } from '../exit.ts';
import { announcedOwnList, type OwnListOption } from '../own-list.ts';
import { percent, printJson, printLines } from '../print.ts';
import { openTables } from '../tables.ts';

interface Options extends OwnListOption {
  readonly title: string;
  readonly titleOnly?: true;
  readonly industry?: string;
  readonly json?: true;
}

/** Codes every title of a labelled list and prints the figures, once for each edition that the list has codes of. */
export async function evaluateFile(file: string, options: Options): Promise<void> {
  const classifications = openTables();
  const model = openModel();
  const own = await announcedOwnList(classifications, options);
  const coder = openCoder(classifications, model, own);
  const table = await openTable(file, { titleColumn: options.title });
  const labels = coder.editions.flatMap((edition) => {
    const index = table.columns.indexOf(edition);
    return index < 0 ? [] : [{ edition, index, titles: [] as EvaluatedTitle[] }];
  });
  if (labels.length === 0)
    throw new UsageError(
      `${basename(file)} has no column named after an edition that titles are coded to (${coder.editions.join(', ')}); its columns are ${table.columns.join(', ')}.${otherEdition(table)}`,
    );
  const editions = labels.map((it) => it.edition);
  coder.code({ title: 'nurse' }, editions);
  /** Where a code is none of its edition: no coder can meet it. */
  const wrong: string[] = [];
  let milliseconds = 0;
  let rows = 0;
  for await (const batch of table.rows()) {
    for (const row of batch) {
      const job = jobOf(table, row.cells.map(cellText), options);
      const begin = performance.now();
      const { results } = coder.code(job, editions);
      milliseconds += performance.now() - begin;
      rows++;
      for (const { edition, index, titles } of labels) {
        const right = codesIn(cellText(row.cells[index] ?? null));
        const unknown = right.find((it) => readCode(classifications, edition, it).kind === 'unknown');
        if (unknown !== undefined)
          wrong.push(`row ${row.number}, column ${edition}: “${unknown}” is no code of ${edition}`);
        const result = results.find((it) => it.edition === edition);
        if (result && right.length > 0)
          titles.push({
            title: job.title,
            right,
            result,
            novel:
              !isKnownTitle(classifications, edition, job.title) &&
              !model.known(job.title) &&
              !isOwnTitle(own, edition, job.title),
          });
      }
    }
  }
  await table.close();
  const labelled = labels.filter((it) => it.titles.length > 0);
  if (labelled.length === 0)
    throw new UsageError(
      `${basename(file)} has no code in column ${editions.join(' or ')}; give the right code of each title.`,
    );
  if (wrong.length > 0 && wrong.length === labels.reduce((sum, it) => sum + it.titles.length, 0))
    throw new UsageError(`${wrongCodes(file, wrong)}; give codes of ${editions.join(' or ')}.`);
  const titlesPerSecond = Math.round((rows / milliseconds) * 1000);
  const evaluations = labelled.map(({ edition, titles }) => ({
    ...evaluate(classifications, edition, titles),
    titlesPerSecond,
  }));
  if (options.json) printJson(evaluations.length === 1 ? evaluations[0] : evaluations);
  else printLines(evaluations.flatMap((it) => figures(basename(file), it, titlesPerSecond)));
  if (wrong.length > 0) process.stderr.write(`${wrongCodes(file, wrong)}; such rows count as missed.\n`);
}

/** The first code that no coder can meet, and how many there are more. */
function wrongCodes(file: string, [first, ...others]: readonly string[]): string {
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return `${basename(file)}, ${first}${more}`;
}

function codesIn(cell: string): readonly string[] {
  return cell
    .split('|')
    .map((it) => it.trim())
    .filter((it) => it !== '');
}

function otherEdition(table: TableSource): string {
  const other: EditionId | undefined = EDITION_IDS.find((it) => table.columns.includes(it));
  return other ? ` Codes of ${other} are not evaluated yet: map them first.` : '';
}

const CONTEXT = ['tasks', 'industry', 'facility', 'qualification'] as const;

function jobOf(
  table: TableSource,
  cells: readonly string[],
  { titleOnly, industry }: Options,
): JobDescription {
  const title = cells[table.titleColumn.index] ?? '';
  if (titleOnly) return { title };
  const description = cells[table.columns.indexOf('description')];
  const context = CONTEXT.flatMap((field) => {
    const index = table.context[field];
    const text = index === undefined ? '' : (cells[index] ?? '');
    return text === '' ? [] : [[field, text] as const];
  });
  return {
    title,
    ...(description ? { tasks: description } : {}),
    ...(industry ? { industry } : {}),
    ...Object.fromEntries(context),
  };
}

function figures(name: string, it: Evaluation, titlesPerSecond: number): readonly string[] {
  const shares = (of: Readonly<Record<string, number>>) =>
    Object.entries(of)
      .toSorted(([a], [b]) => Number(b) - Number(a))
      .map(([digits, share]) => `${digits} digits ${percent(share)}`)
      .join(', ');
  return [
    `${name}: ${it.rows} titles against ${it.edition}`,
    `  first candidate right    ${shares(it.top1)}`,
    `  among the first five     ${shares(it.top5)}`,
    `  titles in no index (${it.novel.rows}) ${percent(it.novel.top1)} first, ${percent(it.novel.top5)} among five`,
    ...it.coverage.map(
      (point) =>
        `  ${percent(point.precision)} right when decided  ${percent(point.share)} of titles, from probability ${point.threshold.toFixed(2)} on`,
    ),
    `  calibration error        ${it.calibrationError.toFixed(3)}`,
    ...(it.confusions.length > 0 ? ['  costliest mistakes (right, said, rows)'] : []),
    ...it.confusions.map(
      ({ right, said, rows, title }) =>
        `    ${right}  ${said || 'none'}  ${rows}  such as “${title.slice(0, 60)}”`,
    ),
    `  speed                    ${titlesPerSecond.toLocaleString('en')} titles a second`,
  ];
}
