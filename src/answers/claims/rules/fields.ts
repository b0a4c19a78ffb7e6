/** A title on a line of its own after the line of its code: "Code: 3256", "Title: Medical Assistants". */
import { fullName } from '../../wording.ts';
import { categoryTable, claimOver, type Rule } from '../finding.ts';
import { categoriesNamed, fitOf, homeOf, homeTables } from '../naming-fit.ts';

const TITLE_FIELD = /^[\s*_•-]*(?:official\s+)?(?:group\s+)?(?:title|name)[\s*_]*[:=][\s*_"“]*/i;

/** Claims that a list of fields makes over its lines. */
export const fields: Rule = (reading) => {
  const label = TITLE_FIELD.exec(reading.sentence);
  const { group } = reading.context;
  if (!label || !group || reading.codes.length > 0 || !reading.context.endsWithCode) return [];
  const title = reading.titles.find((it) => it.start === label[0].length && it.namings.length > 0);
  if (!title) return [];
  const { classifications } = reading;
  const fit = fitOf(classifications, group, title);
  const verdict = fit === 'none' ? 'wrong' : fit === 'title' || fit === 'index-entry' ? 'right' : 'imprecise';
  return [
    claimOver(reading, [title], {
      verdict,
      says: `The title of ${group.code} is “${title.text}”.`,
      correct:
        `${fullName(classifications, group)}. ${verdict === 'right' ? '' : homeOf(classifications, title, group.edition)}`.trim(),
      category: verdict === 'right' ? group : (categoriesNamed(title, group.edition)[0] ?? group),
      tables: [categoryTable(group), ...homeTables(title, group.edition)],
    }),
  ];
};
