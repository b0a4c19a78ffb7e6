/** A career step between categories that, in the edition whose code the text gives, were one. */
import { correspondencesOf } from '../../../classification/index.ts';
import { editionName, fullName, list, successors } from '../../wording.ts';
import { categoryTable, claimOver, linkTables, type Rule } from '../finding.ts';
import { currentEdition, formerEdition } from '../reading.ts';

const ADVANCE =
  /\b(?:advance|progress|move up|promot(?:ed|ion)|rise|develop)\b[^.;]{0,40}?\b(?:to|into|as|become)\b|\bbecome\b/i;

/**
 * The text gave its subject a code of the former edition; the occupations that it now says people advance to were,
 * in that edition, inside that very code: the step exists between codes of the newer edition alone.
 */
export const advance: Rule = (reading) => {
  const verb = ADVANCE.exec(reading.sentence);
  const from = reading.context.socCategory;
  if (!verb || !from || from.edition !== formerEdition('soc')) return [];
  const { classifications } = reading;
  const links = correspondencesOf(classifications, from, currentEdition('soc'));
  const steps = reading.titles.filter(
    (title) =>
      title.start > verb.index &&
      title.namings.some(
        (it) => it.kind !== 'index-entry' && links.some((link) => link.target === it.category),
      ),
  );
  const target = links.find((link) =>
    steps.some((title) => title.namings.some((it) => it.category === link.target)),
  )?.target;
  if (!target) return [];
  const [older, newer] = [
    editionName(classifications, from.edition),
    editionName(classifications, target.edition),
  ];
  return [
    claimOver(reading, steps, {
      verdict: 'imprecise',
      says: `People of ${fullName(classifications, from)} may advance to ${list(
        steps.map((it) => `“${it.text}”`),
        'or',
      )}.`,
      correct: `This mixes two editions: in ${older} these jobs were inside ${from.code} itself, so that no step led from it to them. ${newer} divides them: ${successors(links)}.`,
      category: target,
      tables: [categoryTable(from), ...linkTables(links)],
    }),
  ];
};
