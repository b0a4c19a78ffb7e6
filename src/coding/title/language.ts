/** The language of a title, as far as its words tell. */
import { type Classifications, lazyFor, readColumns, words } from '../../classification/index.ts';

/** When no language can be told (ISO 639-2). */
export const UNDETERMINED = 'und';

const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'of and the for officer worker manager staff assistant head senior',
  fr: 'de du des et le la les l d au aux en charge chef agent aide responsable service unite section sante superieur',
  es: 'de del los las y el en jefe encargado auxiliar salud',
  pt: 'de do da dos das e em chefe encarregado auxiliar saude',
  de: 'und der die das im fur von leiter leiterin helfer',
  it: 'di della delle dei e il addetto',
  nl: 'van de het en medewerker',
  pl: 'i w do na ds pracownik kierownik',
};

/** For each folded word, the languages that use it and the weight of its vote for each. */
const votesOfWords = lazyFor((classifications: Classifications) => {
  const votes = new Map<string, Map<string, number>>();
  const add = (text: string, language: string, weight: number): void => {
    for (const word of words(text)) {
      const known = votes.get(word) ?? new Map<string, number>();
      known.set(language, Math.max(weight, known.get(language) ?? 0));
      votes.set(word, known);
    }
  };
  const titles = classifications.translatedTitles();
  for (const category of classifications.categories('isco-08')) {
    add(category.title, 'en', 1);
    for (const language of titles.languages) add(titles.title(category.code, language) ?? '', language, 1);
  }
  for (const entry of classifications.indexEntries('isco-08')) add(entry.title, 'en', 1);
  for (const [title, language] of readColumns(classifications.readTable('coding/synonyms.tsv'), [
    'title',
    'language',
  ])) {
    add(title, language, 1);
  }
  for (const [language, list] of Object.entries(FUNCTION_WORDS)) add(list, language, 2);
  return votes;
});

/**
 * The language of a title: that of most of its words, or `und` where two languages share the lead.
 *
 * @example
 * recogniseLanguage(classifications, 'agent de santé communautaire'); // 'fr'
 */
export function recogniseLanguage(classifications: Classifications, text: string): string {
  const known = votesOfWords(classifications);
  const sums = new Map<string, number>();
  for (const word of words(text)) {
    const votes = known.get(word);
    if (!votes) continue;
    const total = votes.values().reduce((sum, it) => sum + it, 0);
    for (const [language, vote] of votes) sums.set(language, (sums.get(language) ?? 0) + vote / total);
  }
  const [first, second] = [...sums].sort((a, b) => b[1] - a[1]);
  return !first || (second && second[1] > first[1] - 1e-9) ? UNDETERMINED : first[0];
}
