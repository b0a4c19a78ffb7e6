/** The project's own texts: complete, sound, and in words of their own. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openClassifications, textOf } from '../../src/classification/index.ts';
import { checkTexts } from '../../src/data/check-texts.ts';
import { readTable } from '../../src/data/data-folder.ts';
import { findingText } from '../../src/data/finding.ts';
import { readRows } from '../../src/training/table-file.ts';

const classifications = openClassifications(readTable);

/** The findings when one file of texts is altered. */
function findingsWith(file: string, alter: (texts: Record<string, unknown>[]) => unknown): readonly string[] {
  const altered = JSON.stringify(alter(JSON.parse(readTable(file))));
  const changed = openClassifications((name) => (name === file ? altered : readTable(name)));
  return checkTexts(changed).map(findingText);
}

const NURSES = 'isco-08/texts/222.json';
const at = (code: string, change: Record<string, unknown>) => (texts: Record<string, unknown>[]) =>
  texts.map((it) => (it.code === code ? { ...it, ...change } : it));

describe('the texts of ISCO-08', () => {
  it('are there for every category, and sound', () => {
    expect(checkTexts(classifications).map(findingText)).toEqual([]);
    expect(classifications.categories('isco-08').filter((it) => !textOf(classifications, it))).toEqual([]);
  });

  it.each<[string, (texts: Record<string, unknown>[]) => unknown, RegExp]>([
    ['a text is missing', (texts) => texts.filter((it) => it.code !== '2222'), /2222: .* has no text/],
    ['a text stands twice', (texts) => [...texts, texts[1]], /2221: It has a text already/],
    [
      'a text is of no category',
      (texts) => [...texts, { ...texts[1], code: '2229' }],
      /2229: .* no such category/,
    ],
    [
      'a text is in a wrong file',
      (texts) => [...texts, { ...texts[1], code: '2211' }],
      /2211: Its text belongs into/,
    ],
    ['a field is missing', at('2221', { boundary: undefined }), /data\/isco-08\/texts\/222\.json, 2221/],
    ['a field is unknown', at('2221', { note: 'x' }), /2221.*nrecognized|2221.*Invalid/],
    ['there are too few tasks', at('2221', { tasks: ['nursing'] }), /2221/],
    [
      'a look-alike goes nowhere',
      at('2221', { elsewhere: [{ title: 'X', code: '3229' }] }),
      /3229, which is no category/,
    ],
    ['a look-alike stays', at('2221', { elsewhere: [{ title: 'X', code: '2221' }] }), /sent to where it is/],
    ['a sentence names no category', at('2221', { boundary: 'Not 9999.' }), /names 9999/],
    [
      'an exclusion is left out',
      at('2221', {
        elsewhere: [{ title: 'X', code: '0110' }],
        boundary: 'x',
        definition: 'x',
        education: 'x',
        career: 'x',
        isco88: 'x',
        countries: 'x',
      }),
      /does not say that/,
    ],
    ['a health group lacks depth', at('2221', { names: undefined }), /The field names is missing/],
    [
      'a group has tasks',
      at('222', {
        definition: 'x',
        tasks: ['a', 'b', 'c', 'd'],
        titles: ['a', 'b'],
        elsewhere: [{ title: 'X', code: '3221' }],
        boundary: 'x',
        education: 'x',
        unites: undefined,
        apart: undefined,
      }),
      /222: A group has no tasks/,
    ],
  ])('are refused where %s', (_, alter, message) => {
    const findings = findingsWith(NURSES, alter);
    expect(
      findings.some((it) => message.test(it)),
      findings.join('\n'),
    ).toBe(true);
  });
});

const shared = process.env.CADRE_SHARED ?? join(import.meta.dirname, '../../../shared');
const reference = join(shared, 'reference');
const RUN = 8;
const runs = (text: string): readonly string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) =>
    words.slice(at, at + RUN).join(' '),
  );
};

it("no sentence of a publisher's stands in the texts: no run of eight words but of titles", (test) => {
  test.skip(!existsSync(reference), "the publishers' files are not beside this checkout");
  const published = [
    'isco-08/derived_isco08_structure_definitions.csv',
    'soc-2018/derived_soc_2018_definitions.csv',
    'soc-2010/derived_soc_2010_definitions.csv',
    'onet/task-statements-27.0.txt',
    'onet/occupation-data-27.0.txt',
    'esco/v1.0.3/ISCOGroups_en.csv',
    'esco/v1.2.1/ISCOGroups_en.csv',
    'esco/v1.2.1/occupations_en.csv',
  ].flatMap((file) => readRows(reference, file).flatMap((row) => Object.values(row)));
  const known = new Set(published.flatMap(runs));
  for (const edition of ['isco-08', 'soc-2018'] as const)
    for (const { title } of classifications.categories(edition))
      for (const run of runs(title)) known.delete(run);
  expect(known.size).toBeGreaterThan(100_000);
  const files = ['isco-08', 'soc-2018'].flatMap((edition) =>
    readdirSync(join(import.meta.dirname, '../../data', edition, 'texts')).map(
      (it) => `${edition}/texts/${it}`,
    ),
  );
  const copied = files.flatMap((file) =>
    sentencesOf(JSON.parse(readTable(file))).flatMap((sentence) =>
      runs(sentence)
        .filter((run) => known.has(run))
        .map((run) => `${file}: ${run}`),
    ),
  );
  expect(copied).toEqual([]);
});

function sentencesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesOf) : [];
}
