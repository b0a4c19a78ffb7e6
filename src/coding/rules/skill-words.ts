/** Words of a title that tell the ISCO skill level of the work: aide, technician, engineer. */
import type { SkillLevel } from '../../classification/index.ts';
import type { PostKind } from '../title/post.ts';

/** How much more or less a category of each skill level weighs. Judgements, not fitted figures. */
type LevelFactors = Readonly<Record<SkillLevel, number>>;

/** ISCO-08: technicians and associate professionals are at level 3, professionals at level 4, helpers below. */
const FACTORS: readonly (readonly [RegExp, LevelFactors])[] = [
  [
    /^(?:aide|auxiliaire|auxiliar|ayudante|ajudante|helper)\b|\b(?:aide|attendant|helper|orderly|auxiliary)$/,
    { 1: 1.5, 2: 1.5, 3: 1, 4: 0.15 },
  ],
  [
    /\b(?:technicien|technicienne|technician|technologist|technologue|tecnic[oa]|tecnolog[oa])\b/,
    { 1: 0.4, 2: 0.4, 3: 3, 4: 0.4 },
  ],
  [
    /\b(?:ingenieur|engineer|expert|docteur|professeur|professor|medecin|ingenier[oa]|engenheir[oa]|licenciad[oa]|profesora?)\b/,
    { 1: 0.3, 2: 0.3, 3: 0.5, 4: 2 },
  ],
];

const OF_POST: Partial<Record<PostKind, LevelFactors>> = {
  head: { 1: 0.3, 2: 0.4, 3: 0.6, 4: 1.5 },
  academic: { 1: 0.2, 2: 0.2, 3: 0.3, 4: 2 },
  specialist: { 1: 0.3, 2: 0.3, 3: 0.5, 4: 2 },
};

/**
 * The factor of a category by the rank that the title names; `undefined` where it names none.
 *
 * @param text the tidied title
 * @returns takes the skill levels of a category, and gives 1 where the edition states none
 * @example
 * skillFactors('technicien en radiologie', null)?.([3]); // 3
 */
export function skillFactors(
  text: string,
  post: PostKind | null,
): ((skillLevels: readonly SkillLevel[]) => number) | undefined {
  const named = FACTORS.find(([pattern]) => pattern.test(text))?.[1] ?? (post ? OF_POST[post] : undefined);
  return named && (([level]) => (level === undefined ? 1 : named[level]));
}
