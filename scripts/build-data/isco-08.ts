/** ISCO-08: categories, titles in 24 languages, index and exclusions. */
import { statedSkillLevels } from '../../src/data/category-rules.ts';
import { categoriesTable } from './edition-table.ts';
import { exclusionsTable } from './isco-08-exclusions.ts';
import type { SettledTitle } from './isco-08-titles.ts';
import { clean, type Reference } from './reference.ts';
import { type Table, table } from './table.ts';

const INDEX = 'isco-08/derived_isco08_index_en.csv';
const TITLES = 'isco-08/derived_isco08_titles_multilang_from_ESCO_v1.0.3.csv';

/** The 24 languages of the group titles. ESCO names its Maltese column `mt`, as ISO 639-1 does. */
const LANGUAGES = 'bg cs da de el en es et fi fr hr hu it lt lv mt nl no pl pt ro sk sl sv'.split(' ');

function titlesTable(reference: Reference, english: ReadonlyMap<string, SettledTitle>): Table {
  const rows = reference.csv(TITLES).map((row) => {
    const titleIn = (language: string) =>
      language === 'en' ? (english.get(row('code'))?.title ?? '') : clean(row(language));
    return [row('code'), ...LANGUAGES.map(titleIn)];
  });
  return table('isco-08/titles.tsv', ['code', ...LANGUAGES], rows);
}

function indexTable(reference: Reference): Table {
  const rows = reference.csv(INDEX).map((row) => [clean(row('title_en')), row('isco08'), row('isco88')]);
  return table('isco-08/index.tsv', ['title', 'code', 'isco_88'], rows);
}

/** The tables of ISCO-08, given its settled English titles. */
export function isco08(reference: Reference, titles: ReadonlyMap<string, SettledTitle>): readonly Table[] {
  const categories = [...titles].map(([code, { title }]) => ({
    code,
    level: code.length,
    parent: code.slice(0, -1),
    title,
    skillLevels: statedSkillLevels(code),
  }));
  return [
    categoriesTable('isco-08', categories),
    titlesTable(reference, titles),
    indexTable(reference),
    exclusionsTable(reference),
  ];
}
