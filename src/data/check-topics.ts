/** Checks the pages on the model of the classification: their form, and what they point to. */
import { z } from 'zod';
import type { ReadTable } from '../classification/index.ts';
import type { Finding } from './finding.ts';

const sentence = z.string().min(1);
const topicPage = z.strictObject({
  id: sentence,
  title: sentence,
  summary: sentence.max(200),
  questions: z.array(sentence).min(2),
  sections: z
    .array(
      z.strictObject({
        heading: sentence,
        statements: z.array(z.strictObject({ text: sentence, sources: z.array(sentence).min(1) })).min(1),
      }),
    )
    .min(2),
  related: z.array(sentence).min(1),
});

/**
 * Checks the pages.
 *
 * @param files each page's id with its file below `data/`
 * @param isCode true for a code that some edition has
 */
export function checkTopics(
  readTable: ReadTable,
  files: ReadonlyMap<string, string>,
  isCode: (code: string) => boolean,
): readonly Finding[] {
  return [...files].flatMap(([id, file]) => {
    const fault = (column: string, message: string): Finding => ({ table: file, row: 0, column, message });
    let content: unknown;
    try {
      content = JSON.parse(readTable(file));
    } catch (error) {
      return [fault('', error instanceof Error ? error.message : String(error))];
    }
    const parsed = topicPage.safeParse(content);
    if (!parsed.success)
      return parsed.error.issues.map(({ path, message }) => fault(path.join(' '), message));
    const page = parsed.data;
    const unknown = page.related.filter((it) => !files.has(it) || it === id);
    const codes = [
      ...JSON.stringify(page.sections).matchAll(/\b(?:ISCO-\d\d (\d{1,4})|(\d\d-\d{4}))\b/g),
    ].map(([, isco, soc]) => isco ?? soc ?? '');
    return [
      ...(page.id === id ? [] : [fault('id', `It must be ${id}.`)]),
      ...unknown.map((it) => fault('related', `There is no other page ${it}.`)),
      ...[...new Set(codes)]
        .filter((it) => !isCode(it))
        .map((it) => fault('sections', `It names ${it}, which no edition has.`)),
    ];
  });
}
