/**
 * Prints the figures behind `src/coding/ranking/fitted-constants.ts` and the curves of `ranking/calibration.ts`.
 *
 *     ./cadre train --from DIR --hold-back
 *     node_modules/.bin/node scripts/fit-coder.ts [--from DIR] [--model FILE]
 *
 * Exact matches are tried on the titles of the other publisher (a US direct match title coded to ISCO-08 is right when
 * its SOC code corresponds, and the reverse), corrections on index entries with a typo. The curves come from the
 * national lists that the model was trained without. Paste the new figures by hand.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  correspondencesOf,
  detailedCategoriesOf,
  type EditionId,
  openClassifications,
  readIndexTitle,
} from '../src/classification/index.ts';
import { openTitleModel } from '../src/coding/index.ts';
import { indexTitles } from '../src/coding/matching/known-title.ts';
import { matcherOf } from '../src/coding/matching/title-matcher.ts';
import { titleKey, titleWords } from '../src/coding/title/title-words.ts';
import { readTable } from '../src/data/data-folder.ts';
import { openCoder } from '../src/data/open-coder.ts';
import { holdBack } from '../src/training/held-back.ts';
import { readReferenceTitles } from '../src/training/reference-titles.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '../shared/reference' },
    model: { type: 'string', default: 'models/titles-hold-back.bin' },
  },
});
const classifications = openClassifications(readTable);

const exact: Record<'full' | 'bare', boolean[]> = { full: [], bare: [] };
for (const edition of ['isco-08', 'soc-2018'] as const) {
  for (const { title, right } of titlesOfOtherPublisher(edition)) {
    const matches = matcherOf(classifications)(edition).exactInIndex(titleKey(title));
    const full = matches.filter((it) => !it.bare);
    const codes = new Set((full.length > 0 ? full : matches).map((it) => it.known.code));
    if (codes.size > 0) exact[full.length > 0 ? 'full' : 'bare'].push([...codes].some((it) => right.has(it)));
  }
}
const corrections = classifications.indexEntries('isco-08').flatMap((entry) => {
  const words = titleWords(readIndexTitle(entry.title).base);
  const corrected = matcherOf(classifications)('isco-08').corrected(words.map(withTypo));
  return corrected ? [corrected.every((word, i) => word === words[i])] : [];
});
console.log(`EXACT_PRECISION: full ${mean(exact.full)} on ${exact.full.length} titles,`);
console.log(`                 bare ${mean(exact.bare)} on ${exact.bare.length}`);
console.log(`keys of the index with one code: ${ownConsistency('isco-08')}, ${ownConsistency('soc-2018')}`);
console.log(`CORRECTION_PRECISION: ${mean(corrections)} on ${corrections.length} titles`);

const model = openTitleModel(readFileSync(values.model));
const coder = openCoder(classifications, model);
const { lists } = holdBack(readReferenceTitles(values.from, readTable));
interface Outcome {
  readonly said: number;
  readonly right: boolean;
}
const outcomes: Record<'exact' | 'known field' | 'field', Outcome[]> = {
  exact: [],
  'known field': [],
  field: [],
};
for (const { title, isco } of lists) {
  const result = coder.code({ title }, ['isco-08']).results[0];
  const best = result?.candidates[0];
  if (!result || !best) continue;
  const kinds = result.evidence.map((it) => it.kind);
  const situation = kinds.includes('known-title')
    ? 'known field'
    : kinds.includes('model')
      ? 'field'
      : 'exact';
  outcomes[situation].push({ said: best.probability, right: isco.includes(best.code) });
}
for (const [situation, of] of Object.entries(outcomes)) {
  console.log(`${situation}: said (with the curve in use), right, titles`);
  const tenths = Map.groupBy(of, (it) => Math.min(9, Math.floor(it.said * 10)));
  for (const [tenth, some] of [...tenths].sort((a, b) => a[0] - b[0])) {
    const said = some.reduce((sum, it) => sum + it.said, 0) / some.length;
    console.log(`  ${tenth / 10}: ${round(said)} ${mean(some.map((it) => it.right))} ${some.length}`);
  }
}

function titlesOfOtherPublisher(
  edition: EditionId,
): readonly { readonly title: string; readonly right: ReadonlySet<string> }[] {
  const other: EditionId = edition === 'isco-08' ? 'soc-2018' : 'isco-08';
  return classifications.indexEntries(other).flatMap((entry) => {
    const category = classifications.category(other, entry.code);
    const links = category ? correspondencesOf(classifications, category, edition) : [];
    const right = new Set(
      links.flatMap((it) => detailedCategoriesOf(classifications, it.target)).map((it) => it.code),
    );
    const { base, qualifiers } = readIndexTitle(entry.title);
    return right.size > 0 ? [{ title: [...qualifiers.slice(0, 1), base].join(' '), right }] : [];
  });
}

/** Share of the index's exact keys that lead to one code: how far the publisher agrees with itself. */
function ownConsistency(edition: EditionId): number {
  const codesByKey = new Map<string, Set<string>>();
  for (const known of indexTitles(classifications)(edition)) {
    if (known.kind !== 'index-entry') continue;
    for (const key of known.keys) codesByKey.set(key, (codesByKey.get(key) ?? new Set()).add(known.code));
  }
  return mean([...codesByKey.values()].map((it) => it.size === 1));
}

/** A word of six letters or more with its third letter left out. */
function withTypo(word: string): string {
  return word.length < 6 ? word : word.slice(0, 2) + word.slice(3);
}

function mean(values: readonly boolean[]): number {
  return values.length === 0 ? 0 : round(values.filter(Boolean).length / values.length);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
