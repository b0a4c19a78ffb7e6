/** What a broader group leaves out: the references of the groups below it that lead out of it. */
import {
  type Category,
  type Classifications,
  detailedCategoriesOf,
  type Exclusion,
  isOccupationText,
  isWithin,
  textOf,
} from '../../classification/index.ts';
import { OWN_TEXT, type Statement } from '../answer.ts';
import { shortName } from '../wording.ts';
import { statement } from './statements.ts';

/**
 * What sets a broader group apart, and the look-alikes that the groups below it send out of it, by where they belong;
 * nothing for a group of the most detailed level, which has references of its own.
 *
 * @example
 * outwardStatements(classifications, category).at(-1)?.text; // 'The groups below it send elsewhere: to 2131 ...'
 */
export function outwardStatements(
  classifications: Classifications,
  category: Category,
): readonly Statement[] {
  const below = detailedCategoriesOf(classifications, category).filter((it) => it !== category);
  if (below.length === 0) return [];
  const text = textOf(classifications, category);
  const outward = below
    .flatMap((it) => classifications.exclusionsFrom(it))
    .flatMap((it) => {
      const target = classifications.category('isco-08', it.target);
      return target && !isWithin(classifications, target, category) ? [{ exclusion: it, target }] : [];
    });
  const byTarget = Map.groupBy(outward, (it) => it.target);
  const sent = [...byTarget]
    .toSorted(([one], [other]) => (one.code < other.code ? -1 : 1))
    .map(([target, all]) => `to ${shortName(target)}: ${titlesOf(all.map((it) => it.exclusion))}`);
  return [
    ...(text && !isOccupationText(text)
      ? [{ text: `${shortName(category)}: ${text.apart}`, edition: category.edition, sources: [OWN_TEXT] }]
      : []),
    ...(sent.length > 0
      ? [
          statement(
            classifications,
            `The groups below it send look-alikes out of ${category.code}, ${sent.join('; ')}.`,
            category.edition,
            ['isco-08/exclusions.tsv'],
          ),
        ]
      : []),
  ];
}

function titlesOf(exclusions: readonly Exclusion[]): string {
  return [...new Set(exclusions.map((it) => it.title))].join(', ');
}
