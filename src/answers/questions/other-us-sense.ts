/** A title that may mean another work in the United States than in the index of ISCO-08: "medical registrar". */
import {
  type Category,
  type Classifications,
  correspondencesOf,
  indexTableName,
  isWithin,
} from '../../classification/index.ts';
import type { QuestionKind } from '../answer.ts';
import { editionName, list, shortName } from '../wording.ts';
import { statement } from './statements.ts';
import type { Topic } from './topic.ts';

/** Kinds of question about the work, of which the answer would be another one. */
const OF_WORK: ReadonlySet<QuestionKind> = new Set(['tasks', 'definition', 'education', 'career']);

/**
 * Says where the SOC has the title, where no correspondence joins that occupation to the groups of ISCO-08 that the answer
 * is about.
 *
 * @example
 * otherUsSense(classifications, topic, 'career', [doctors])[0]?.text; // 'SOC 2018 places “medical registrar” in ...'
 */
export function otherUsSense(
  classifications: Classifications,
  { by, phrase, categories }: Topic,
  kind: QuestionKind,
  about: readonly Category[],
): readonly ReturnType<typeof statement>[] {
  const [american, ...more] = categories.filter((it) => it.edition === 'soc-2018');
  const isOfIsco = by === 'index-entry' && about.length > 0 && about.every((it) => it.edition === 'isco-08');
  // Of several occupations none is the sense.
  if (!OF_WORK.has(kind) || !isOfIsco || !american || more.length > 0) return [];
  const isJoined = about.some((it) =>
    correspondencesOf(classifications, it, american.edition).some(({ target }) =>
      isWithin(classifications, target, american),
    ),
  );
  if (isJoined) return [];
  return [
    statement(
      classifications,
      `${editionName(classifications, american.edition)} places “${phrase}” in ${shortName(american)}, which no correspondence joins to ${list(
        about.map((it) => it.code),
        'or',
      )}: in the United States the title may mean other work.`,
      american.edition,
      [
        `${american.edition}/categories.tsv`,
        ...[indexTableName(american.edition)].filter((it) => it !== undefined),
        'correspondences/isco-08_soc-2010.tsv',
        'correspondences/soc-2010_soc-2018.tsv',
      ],
    ),
  ];
}
