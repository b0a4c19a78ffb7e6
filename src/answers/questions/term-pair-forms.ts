/** Forms of questions on the difference of two terms of the field, which are no titles. */
import { form, only, type PageForm, part } from './page-form.ts';

const ASKS =
  '(?:(?:what is|what are|explain|tell me) )?(?:(?:the )?(?:differences?|distinction)(?: (?:between|of|in))? |how (?:do|does|is|are) |(?:is|are) )';
const BETWEEN =
  '(?: (?:and|from|vs\\.?|versus|or|with|to|the same as|differ(?:ent)? from|distinguished from))+(?: an?| the)?';

/** Both ways round, with nothing else around them but words that ask for the difference. */
const pair = (one: string, other: string, ...parts: PageForm['parts']): PageForm => {
  const both = (a: string, b: string) =>
    `(?:${ASKS}(?:an? |the )?${a}${BETWEEN} ${b}|(?:an? |the )?${a} (?:vs\\.?|versus|or|compared (?:to|with)) (?:an? |the )?${b})(?: (?:differ|different|the same))?(?: (?:in|of) @isco[\\w-]*)?`;
  return form(`^(?:${both(one, other)}|${both(other, one)})$`, ...parts);
};

const LEVEL = '(?:@isco[\\w-]* )?skill levels?';

export const TERM_PAIR_FORMS: readonly PageForm[] = [
  form(
    '^(?:what (?:is|does|do)|define|explain|meaning of) (?:@isco[\\w-]* )?skill speciali[sz]ations?(?: mean)?(?: in @isco[\\w-]*)?$',
    part('skill-level', 'Two sides of skill', /^Skill specialisation|^In the health groups/),
  ),
  pair(LEVEL, 'skill speciali[sz]ations?', part('skill-level', 'Two sides of skill')),
  pair(
    LEVEL,
    '(?:education|qualifications?|isced(?: levels?)?|diplomas?)(?: levels?)?',
    part('skill-level', 'The tie to education'),
  ),
  pair('managers?', 'supervisors?', part('coding-rules', 'Managers and supervisors')),
  pair('jobs?', '(?:occupations?|professions?)', part('job-and-occupation', 'Three words')),
  pair(
    '(?:occupations?|jobs?)',
    'posts?',
    only('job-and-occupation', 'Three words', /^A job is|^An occupation is/),
    only('job-and-occupation', 'What is not classified', /^A post is/),
  ),
  pair(
    'occupations?',
    '(?:industry|industries|sectors?|isic)',
    only('job-and-occupation', 'Three words', /^An occupation is/),
    only('job-and-occupation', 'What is not classified', /industry/),
  ),
  pair(
    '(?:unit|minor|sub[- ]?major|major) groups?',
    '(?:unit|minor|sub[- ]?major|major) groups?',
    part('codes', 'Levels and their names', /^In ISCO|^A unit group/),
    'levels',
  ),
];
