/** What else a synonym may mean: where the note beside it in our table names another group. */
import type { Classifications } from '../../classification/index.ts';
import { OWN_TEXT, type Statement } from '../answer.ts';
import { list, shortName } from '../wording.ts';
import type { Topic } from './topic.ts';

/**
 * Our note on a synonym that means another work in some countries; nothing where the note names no other group.
 *
 * @example
 * otherSense(classifications, topic)[0]?.text; // '“Auxiliar de enfermería” may also be 3221 ...'
 */
export function otherSense(
  classifications: Classifications,
  { by, synonym, categories }: Topic,
): readonly Statement[] {
  if (by !== 'synonym' || !synonym) return [];
  const row = `\n${synonym.title}\t${synonym.language}\t${synonym.code}\t${synonym.indexEntry}\t`;
  const table = classifications.readTable('coding/synonyms.tsv');
  const at = table.indexOf(row);
  if (at < 0) return [];
  const [note = ''] = table.slice(at + row.length).split(/[\t\r\n]/);
  const others = [...note.matchAll(/\b\d{4}\b(?=\))/g)]
    .flatMap(([code]) => classifications.category('isco-08', code) ?? [])
    .filter((it) => !categories.includes(it));
  if (others.length === 0) return [];
  const levels = others.map(
    (it) => `${shortName(it)} (skill level ${list(it.skillLevels.map(String), 'or')})`,
  );
  return [
    {
      text: `“${synonym.title}” may also be ${list(levels, 'or')}. Our note on it: ${note}. The duties decide.`,
      edition: 'isco-08',
      sources: [OWN_TEXT],
    },
  ];
}
