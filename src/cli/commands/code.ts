/** `cadre code`: one title, a whole staff list, or a stream of titles. */
import { statSync } from 'node:fs';
import type { Classifications } from '../../classification/index.ts';
import type { TitleCoding } from '../../coding/index.ts';
import { openCoder, openModel } from '../../data/open-coder.ts';
import { UsageError } from '../exit.ts';
import { ownList } from '../own-list.ts';
import { percent, printJson, printLines, section } from '../print.ts';
import { editionsNamed, openTables } from '../tables.ts';
import { type CodeOptions, contextOf } from './code-options.ts';

/** Endings of tables, those included that are refused with advice of their own. */
const TABLE_FILE = /\.(?:csv|tsv|tab|txt|xlsx|parquet|xls|xlsm|xlsb|ods|numbers)$/i;

/** Codes a title, a file or a stream, by what the arguments say. */
export async function code(subject: string | undefined, options: CodeOptions): Promise<void> {
  const editions = editionsNamed(options.to);
  const wrong = editions.find((it) => it !== 'isco-08' && it !== 'soc-2018');
  if (wrong)
    throw new UsageError(
      `Titles are coded to isco-08 and soc-2018, not to ${wrong}; map the codes with cadre map.`,
    );
  if (options.stream) {
    if (subject !== undefined)
      throw new UsageError('--stream reads standard input; leave the title or file out.');
    const { codeStream } = await import('./code-stream.ts');
    await codeStream(editions, options);
  } else if (subject === undefined) {
    throw new UsageError('Give a title or a file to code, or --stream to read standard input.');
  } else if (options.output !== undefined || TABLE_FILE.test(subject)) {
    const { codeList } = await import('./code-list.ts');
    await codeList(subject, editions, options);
  } else if (/[./\\]/.test(subject) && statSync(subject, { throwIfNoEntry: false })) {
    throw new UsageError(
      statSync(subject).isDirectory()
        ? `${subject} is a folder; give a file, or a title.`
        : `${subject} is a file whose ending is none of .csv, .tsv, .txt, .xlsx and .parquet; rename it, or export it as one of these.`,
    );
  } else {
    const classifications = openTables();
    const coder = openCoder(classifications, openModel(), await ownList(classifications, options));
    const coding = coder.code({ title: subject, ...contextOf(options) }, editions);
    if (options.json) printJson(coding);
    else printLines(codingLines(classifications, coding));
  }
}

function codingLines(classifications: Classifications, coding: TitleCoding): readonly string[] {
  return [
    coding.title,
    ...coding.results.flatMap(({ edition, decided, candidates, evidence, question }) => [
      '',
      decided
        ? `${classifications.edition(edition).name}: ${decided.code} ${decided.title}  (${percent(decided.probability)})`
        : `${classifications.edition(edition).name}: cannot be coded`,
      ...section(
        '  Candidates',
        candidates.slice(0, 5).map((it) => `  ${it.code} ${it.title}  (${percent(it.probability)})`),
      ).slice(1),
      ...section(
        '  Because',
        evidence.slice(0, 4).map((it) => `  ${it.kind}: ${it.text} → ${it.code}`),
      ).slice(1),
      ...(question ? [`  To settle it: ${question}`] : []),
    ]),
  ];
}
