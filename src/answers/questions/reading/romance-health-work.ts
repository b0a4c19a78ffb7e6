/** Questions in French, Spanish and Portuguese whether some work is health work, or work of graduates. */
import type { QuestionLanguage } from './pattern.ts';

const WORKER_FRENCH =
  '(?:(?:une? |des |du |les |le )?(?:professionnel(?:le)?s?|personnels?|agents?|travailleu(?:r|se)s?) (?:de (?:la )?sant[ée]|soignants?)|soignant(?:e?s?))';
const WORKER_SPANISH =
  '(?:(?:una? |el |la |los |las |parte del )?(?:personal|profesional(?:es)?|trabajador(?:a|es|as)?) (?:de (?:la )?salud|sanitari[oa]s?))';
const WORKER_PORTUGUESE =
  '(?:(?:uma? |o |a |os |as |parte do )?(?:pessoal|profissiona(?:l|is)|trabalhador(?:a|es|as)?) (?:de|da) sa[úu]de)';

/** The forms, each with the work in the group `one`, as a form of question has it. */
export const HEALTH_WORK_FORMS: readonly (readonly [Exclude<QuestionLanguage, 'English'>, string])[] = [
  [
    'French',
    `^(?!qu(?:i|e|els?|elles?)\\b|combien|comment|pourquoi|o[ùu] )(?:est-ce qu(?:e |'))?(?<one>.+?) (?:est|sont|fait partie|font partie)(?:[- ](?:elle|il)s?)? ${WORKER_FRENCH}$`,
  ],
  [
    'Spanish',
    `^(?!qu[eé] |qui[eé]n|cu[aá]l|c[oó]mo |d[oó]nde )(?<one>.+?) (?:es|son|forma parte del?|forman parte del?) ${WORKER_SPANISH}$`,
  ],
  [
    'Portuguese',
    `^(?!que |quem |o que |qua(?:l|is) |como |onde )(?:(?:os?|as?) )?(?<one>.+?) (?:[ée]|s[ãa]o|faz parte d[oa]|fazem parte d[oa]) ${WORKER_PORTUGUESE}$`,
  ],
];

/** "Profissional de nível superior" has studied at a university: the fourth skill level. */
export const GRADUATE_PORTUGUESE =
  /^(?:(?:os?|as?) )?(?<one>.+?) (?:[ée]|s[ãa]o) (?:uma? )?profissiona(?:l|is) de n[íi]vel superior$/iu;
