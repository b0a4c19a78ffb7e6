/** Whether the codes decided for one title in two editions are linked by a correspondence; where not, it is said. */
import type { Classifications } from '../classification/index.ts';
import type { EditionResult } from './coder.ts';
import { MOST_EVIDENCE } from './edition-result.ts';
import { correspondingCodes } from './ranking/corresponding-codes.ts';
import { detailedCategories } from './ranking/detailed-categories.ts';

/**
 * The results of one title, with a line of evidence in both of those whose decided categories no published
 * correspondence links.
 *
 * @example
 * withLinksChecked(classifications, results)[0]?.evidence.at(-1)?.text;
 * // 'ISCO-08 2211 and SOC 2018 43-6013 are not linked by the published correspondences'
 */
export function withLinksChecked(
  classifications: Classifications,
  results: readonly EditionResult[],
): readonly EditionResult[] {
  const isco = results.find((it) => it.edition === 'isco-08');
  return results.map((result) => {
    const others = result === isco ? results.filter((it) => it !== isco) : isco ? [isco] : [];
    const texts = others.flatMap((other) => {
      const [one, two] = result === isco ? [result, other] : [other, result];
      return one.decided && two.decided && !areLinked(classifications, one, two)
        ? [
            `${named(classifications, one)} and ${named(classifications, two)} are not linked by the published correspondences`,
          ]
        : [];
    });
    if (texts.length === 0 || !result.decided) return result;
    const { code } = result.decided;
    const lines = texts.map((text) => ({ kind: 'rule' as const, text, code }));
    return { ...result, evidence: [...result.evidence.slice(0, MOST_EVIDENCE - lines.length), ...lines] };
  });
}

function named(classifications: Classifications, { edition, decided }: EditionResult): string {
  return `${classifications.edition(edition).name} ${decided?.code}`;
}

/** Broader categories are linked where any two below them are. */
function areLinked(classifications: Classifications, isco: EditionResult, other: EditionResult): boolean {
  const targetsOf = correspondingCodes(classifications)(isco.edition, other.edition);
  if (targetsOf(isco.decided?.code ?? '').codes.includes(other.decided?.code ?? '')) return true;
  const below = ({ edition, decided }: EditionResult): readonly number[] =>
    detailedCategories(classifications)(edition).placesUnder(decided?.code ?? '');
  const { categories } = detailedCategories(classifications)(isco.edition);
  const wanted = new Set(below(other));
  return below(isco).some((place) =>
    targetsOf(categories[place]?.code ?? '').places.some((target) => wanted.has(target)),
  );
}
