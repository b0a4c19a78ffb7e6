/** Words cut short, from the project's own table `coding/abbreviations.tsv`: "Téc. Lab.", "Chef sce", "Asst. Surg.". */
import { type Classifications, lazyFor, readColumns } from '../../classification/index.ts';
import { recogniseLanguage } from './language.ts';
import { tidyText } from './tidy-text.ts';

/** What a word cut short stands for in one language. */
export interface Abbreviation {
  readonly language: string;
  readonly expansion: string;
  /** What it stands for inside a title, where it differs: "Enf. jefe" is a nurse, "Aux. Enf." an aide in nursing. */
  readonly inside: string;
  /** True when it is read only with its dot: "sec" is a word, "sec." is not. */
  readonly needsDot: boolean;
}

/** Words cut short, and what tells which language's they are. */
export interface Abbreviations {
  readonly of: ReadonlyMap<string, readonly Abbreviation[]>;
  readonly languageOf: (text: string) => string;
}

/**
 * The words cut short of the table, by their tidied form without the dot.
 *
 * @example
 * abbreviationsOf(classifications).of.get('sce')?.[0]?.expansion; // 'service'
 */
export const abbreviationsOf = lazyFor((classifications: Classifications): Abbreviations => {
  const columns = ['abbreviation', 'language', 'expansion', 'inside', 'dot'] as const;
  const rows = readColumns(classifications.readTable('coding/abbreviations.tsv'), columns);
  const of = new Map<string, Abbreviation[]>();
  for (const [abbreviation, language, expansion, inside, dot] of rows) {
    const key = tidyText(abbreviation);
    const one = {
      language,
      expansion: tidyText(expansion),
      inside: tidyText(inside) || tidyText(expansion),
      needsDot: dot === 'yes',
    };
    of.set(key, [...(of.get(key) ?? []), one]);
  }
  return { of, languageOf: (text) => recogniseLanguage(classifications, text) };
});

/** A text with its words cut short written out, and which they were. */
export interface WrittenOut {
  readonly text: string;
  /** For people: `"tec." read as "tecnico"`. */
  readonly steps: readonly string[];
}

const CUT_SHORT = /(?<![\p{L}\p{N}.&])(\p{L}{2,10})(\.(?!\p{L}\.) ?|(?![\p{L}\p{N}.&/]))/gu;

const LATIN_WITH_ACCENTS = /[\u00c0-\u024f]/;

/**
 * Tidies a title (see `tidyText`) and writes out its words cut short. Of several languages' the one is taken that the
 * other words of the title speak, or else the one that has most of its words cut short.
 *
 * @example
 * writeOut(abbreviations, 'Aux. Enf.').text; // 'auxiliar enfermeria'
 */
export function writeOut({ of, languageOf }: Abbreviations, title: string): WrittenOut {
  const text = tidyText(title);
  const found = [...text.matchAll(CUT_SHORT)].flatMap((match) => {
    const [written = '', word = '', end = ''] = match;
    // No title begins with the French word: "Aux contable".
    const hasDot = end.startsWith('.') || (word === 'aux' && match.index === 0);
    const all = (of.get(word) ?? []).filter((it) => !it.needsDot || hasDot);
    return all.length === 0 ? [] : [{ at: match.index, written, word, all }];
  });
  if (found.length === 0) return { text, steps: [] };
  const languages = new Set(found.flatMap(({ all }) => all.map((it) => it.language)));
  // What is tidied has lost its accents, and "medical" with one is no English.
  if (languages.size > 1 && LATIN_WITH_ACCENTS.test(title)) languages.delete('en');
  const language = languages.size === 1 ? [...languages][0] : spoken();
  let writtenOut = '';
  let end = 0;
  const steps: string[] = [];
  for (const { at, written, word, all } of found) {
    const one = all.find((it) => it.language === language) ?? all[0];
    if (!one) continue;
    const whole = at === 0 ? one.expansion : one.inside;
    writtenOut += `${text.slice(end, at)}${whole} `;
    end = at + written.length;
    if (text[end] === ' ' || text[end] === undefined) writtenOut = writtenOut.trimEnd();
    steps.push(`"${written.trim() || word}" read as "${whole}"`);
  }
  return { text: (writtenOut + text.slice(end)).replace(/ (?=[,;:)\]])/g, ''), steps };

  function spoken(): string | undefined {
    const rest = found.reduce((left, { written }) => left.replace(written, ' '), text);
    const told = languageOf(rest);
    if (languages.has(told)) return told;
    const times = (it: string) => found.filter(({ all }) => all.some((one) => one.language === it)).length;
    return [...languages].reduce((one, other) => (times(other) > times(one) ? other : one));
  }
}
