/** Alterations that break a rule of the field: the finding names the column and says what is wrong. */
import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/data/check-data.ts';
import type { Finding } from '../../src/data/finding.ts';
import { fieldOf, readLines, withField, withLines } from './altered-tables.ts';

/** The findings on the first line that `isMeant` holds for, after one of its fields is replaced. */
function findingsAfter(
  name: string,
  isMeant: (field: (column: string) => string) => boolean,
  column: string,
  value: string,
): readonly Finding[] {
  const lines = readLines(name);
  const place = lines.findIndex((line, index) => index > 0 && isMeant((field) => fieldOf(name, line, field)));
  if (place < 0) throw new Error(`No such row in ${name}.`);
  const altered = lines.with(place, withField(name, lines[place] ?? '', column, value));
  return checkData(withLines(name, altered)).filter((it) => it.table === name && it.row === place + 1);
}

const isCode = (code: string) => (field: (column: string) => string) => field('code') === code;
const isLink = (source: string, target: string) => (field: (column: string) => string) =>
  field('source') === source && field('target') === target;

describe('a broken rule', () => {
  it.each([
    [
      'a swapped parent in ISCO',
      'isco-08/categories.tsv',
      isCode('3252'),
      'parent',
      '324',
      /parent of 3252 must be 325/,
    ],
    [
      'a parent two levels up',
      'soc-2018/categories.tsv',
      isCode('29-2072'),
      'parent',
      '29-2000',
      /one level above/,
    ],
    [
      'a swapped parent in the SOC',
      'soc-2010/categories.tsv',
      isCode('29-2071'),
      'parent',
      '29-2080',
      /must be 29-2070/,
    ],
    ['a wrong level', 'isco-88/categories.tsv', isCode('2221'), 'level', '3', /4 digits/],
    ['a changed skill level', 'isco-08/categories.tsv', isCode('1411'), 'skill_levels', '4', /must be 3/],
    [
      'a skill level that no text states',
      'isco-08/categories.tsv',
      isCode('0110'),
      'skill_levels',
      '2',
      /must be empty/,
    ],
    ['a lost residual mark', 'isco-08/categories.tsv', isCode('3259'), 'residual', '', /is a residual/],
    [
      'an invented residual mark',
      'soc-2018/categories.tsv',
      isCode('29-2072'),
      'residual',
      'yes',
      /not a residual/,
    ],
    [
      'a doubled space',
      'soc-2010/categories.tsv',
      isCode('29-2071'),
      'title',
      'Medical  Records',
      /doubled space/,
    ],
    [
      'a code of another shape',
      'onet-soc-2019/categories.tsv',
      isCode('29-2072.00'),
      'code',
      '29-2072',
      /shape/,
    ],
    [
      'an English title that differs',
      'isco-08/titles.tsv',
      isCode('3252'),
      'en',
      'Medical Coders',
      /English title of 3252/,
    ],
    ['a missing title', 'isco-08/titles.tsv', isCode('3258'), 'fr', '', /empty/],
    ['an entry above the finest level', 'isco-08/index.tsv', isCode('3252'), 'code', '3250', /finest level/],
    [
      'an entry of an unknown ISCO-88 code',
      'isco-08/index.tsv',
      isCode('3252'),
      'isco_88',
      '4999',
      /ISCO-88 has no/,
    ],
    [
      'an excluded occupation without a place',
      'isco-08/exclusions.tsv',
      isCode('3252'),
      'target',
      '3250',
      /does not stand/,
    ],
    ['an exclusion to itself', 'isco-08/exclusions.tsv', isCode('3252'), 'target', '3252', /to itself/],
    [
      'an erratum that is not known',
      'isco-08/exclusions.tsv',
      isCode('3252'),
      'printed',
      '334',
      /errata\.tsv/,
    ],
    [
      'a changed relation',
      'correspondences/soc-2010_soc-2018.tsv',
      isLink('29-2071', '29-9021'),
      'relation',
      'split',
      /partial/,
    ],
    [
      'a changed part mark',
      'correspondences/isco-08_soc-2010.tsv',
      isLink('3252', '29-2071'),
      'source_part',
      'yes',
      /partial/,
    ],
    [
      'a padded minor group',
      'correspondences/isco-08_soc-2010.tsv',
      isLink('211', '19-2099'),
      'source',
      '2110',
      /does not stand/,
    ],
    [
      'a link to a broader group',
      'correspondences/soc-2010_soc-2018.tsv',
      isLink('29-2071', '29-2072'),
      'target',
      '29-2070',
      /finest level/,
    ],
    [
      'a change of another type',
      'changes/soc-2010_soc-2018.tsv',
      (field: (column: string) => string) => field('older') === '29-2071',
      'type',
      'RC5',
      /no RC5/,
    ],
    [
      'a member that does not exist',
      'variants/members.tsv',
      isCode('3252'),
      'code',
      '3250',
      /does not stand/,
    ],
    [
      'a count that does not hold',
      'levels.tsv',
      (field: (column: string) => string) => field('count') === '436',
      'count',
      '435',
      /436 categories/,
    ],
    [
      'a correction that is not made',
      'errata.tsv',
      isCode('1342'),
      'corrected',
      'Health Service Managers',
      /title of 1342/,
    ],
  ] as const)('%s is said', (_, name, isMeant, column, value, message) => {
    const findings = findingsAfter(name, isMeant, column, value);
    expect(
      findings.some((it) => message.test(it.message)),
      JSON.stringify(findings),
    ).toBe(true);
  });
});
