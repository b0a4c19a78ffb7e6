import { describe, expect, it } from 'vitest';
import { readColumns } from '../../src/classification/index.ts';
import { withoutGrades } from '../../src/coding/title/grades.ts';
import { tidyText } from '../../src/coding/title/tidy-text.ts';
import { titleKey } from '../../src/coding/title/title-words.ts';
import { openCoder } from '../../src/data/open-coder.ts';
import { classifications } from './open-tables.ts';

const synonyms = readColumns(classifications.readTable('coding/synonyms.tsv'), [
  'title',
  'language',
  'isco_08',
]);

describe('the synonyms', () => {
  it('are each there once, and lead to one code', () => {
    const byKey = Map.groupBy(synonyms, ([title]) => titleKey(title));
    const doubtful = [...byKey].filter(([, rows]) => new Set(rows.map(([, , code]) => code)).size > 1);
    expect(doubtful).toEqual([]);
  });

  it('are found, and lead to their code', () => {
    const coder = openCoder(classifications);
    const lost = synonyms.filter(([title, , code]) => {
      const [result] = coder.code({ title }, ['isco-08']).results;
      return result?.decided?.code !== code;
    });
    expect(lost).toEqual([]);
  });

  it('name the work, not a step on a scale', () => {
    const graded = synonyms.filter(([title]) => withoutGrades(tidyText(title)) !== tidyText(title));
    expect(graded).toEqual([]);
  });
});
