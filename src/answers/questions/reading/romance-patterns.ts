/** More forms of question in French, Spanish and Portuguese: what a group holds, what comes next, and yes or no. */
import type { QuestionKind } from '../../answer.ts';
import { CODE, type Pattern, type QuestionLanguage } from './pattern.ts';
import { GRADUATE_PORTUGUESE, HEALTH_WORK_FORMS } from './romance-health-work.ts';

type Romance = Exclude<QuestionLanguage, 'English'>;

const form = (language: Romance, kind: QuestionKind, source: string | RegExp): Pattern => ({
  kind,
  pattern: new RegExp(source, 'iu'),
  language,
});

const GROUP_FRENCH = "(?:(?:le |la |l'|les )?(?:grand |sous-)?(?:grand )?(?:groupe|code)s? (?:de base )?)?";
const GROUP_SPANISH = '(?:(?:el |la |los )?(?:gran )?(?:sub)?(?:grupo|c[oó]digo)s? (?:primario )?)?';
const GROUP_PORTUGUESE = '(?:(?:o |a |os )?(?:grande )?(?:sub)?(?:grupo|c[óo]digo)s? (?:de base |base )?)?';
const RISE_FRENCH = '(?:[ée]voluer|progresser|avancer|monter|acc[ée]der|devenir)';
const RISE =
  '(?:ascender|promocionar(?:se)?|avanzar|progresar|promover|avan[çc]ar|progredir|subir|chegar|llegar|evolu(?:ir|cionar))';

export const ROMANCE_PATTERNS: readonly Pattern[] = [
  ...HEALTH_WORK_FORMS.map(([language, source]) => form(language, 'belongs', source)),
  form('Portuguese', 'skill-level', GRADUATE_PORTUGUESE),

  form(
    'French',
    'included',
    `^quel(?:le)?s (?:m[ée]tiers|emplois|professions|titres|postes) (?:inclut|comprend|contient|regroupe|couvre) ${GROUP_FRENCH}(?<one>.+)`,
  ),
  form(
    'Portuguese',
    'included',
    `^qu(?:e|ais) (?:s[ãa]o )?(?:[oa]s )?(?:trabalhos|empregos|ocupa[çc][õo]es|profiss[õo]es|cargos|t[íi]tulos) (?:que )?(?:inclui|abrange|cont[ée]m|compreende) ${GROUP_PORTUGUESE}(?<one>.+)`,
  ),
  form(
    'Spanish',
    'included',
    `^(?:qu[eé]|cu[aá]les) (?:son )?(?:las |los )?(?:trabajos|empleos|ocupaciones|profesiones|puestos|t[ií]tulos) (?:que )?(?:incluye|abarca|comprende|contiene|agrupa|tiene) ${GROUP_SPANISH}(?<one>.+)`,
  ),

  form(
    'French',
    'career',
    `^(?:vers quoi|[àa] quoi|vers quels? (?:m[ée]tiers?|postes?)) peu(?:t|vent) ${RISE_FRENCH} (?<one>.+)`,
  ),
  form('French', 'career', `^(?:que|quoi) peu(?:t|vent) devenir (?<one>.+)`),
  form(
    'Spanish',
    'career',
    `^(?:a qu[eé]|hacia d[oó]nde|hasta d[oó]nde|a d[oó]nde|a qu[eé] (?:puestos?|cargos?|empleos?)) (?:puede|podr[ií]a)n? ${RISE} (?<one>(?:un|el|la|los|las|una|unos|unas) .+)`,
  ),
  form(
    'Portuguese',
    'career',
    `^(?:a que|para onde|at[ée] onde|a que (?:cargos?|postos?)) (?:pode|podem|poderia) ${RISE} (?:os?|as?|uma?|uns|umas) (?<one>.+)`,
  ),

  form(
    'French',
    'levels',
    "^combien (?:y a-t-il )?(?:de |d')?grandes? groupes(?: (?:compte|a|comporte|contient|comprend|y a-t-il|existent?)(?:[- ](?:il|elle|t-elle|t-il))?(?: l[ae']?)?)?$",
  ),
  form(
    'Portuguese',
    'levels',
    '^quant[oa]s (?:grandes |sub)?(?:grupos|n[íi]veis|categorias) (?:principais|maiores|prim[áa]rios|unit[áa]rios|base|de base)(?: (?:h[áa]|tem|existem|cont[ée]m)(?: [oa])?)?$',
  ),

  // Only a code is a group in so many words.
  form(
    'French',
    'belongs',
    `^(?!qu(?:i|e|els?|elles?)\\b|combien|comment|pourquoi|o[ùu] )(?:est-ce qu(?:e |'))?(?<one>.+?) (?:est|sont|appartien(?:t|nent))(?:[- ](?:elle|il)s?)?(?: (?:class[ée]\\p{L}*|cod[ée]\\p{L}*))? (?:dans |en |[àa] |au )?${GROUP_FRENCH}(?<other>${CODE})$`,
  ),
  form(
    'Spanish',
    'belongs',
    `^(?!qu[eé] |qui[eé]n|cu[aá]l|c[oó]mo |d[oó]nde )(?<one>.+?) (?:es|son|est[áa]n?|pertenecen?)(?: clasificad\\p{L}*)? (?:en |al? |de )?${GROUP_SPANISH}(?<other>${CODE})$`,
  ),
  form(
    'Portuguese',
    'belongs',
    `^(?:[oa]s? )?(?!que |quem |qua(?:l|is) |como |onde )(?<one>.+?) (?:[ée]|s[ãa]o|est[áa]|est[ãa]o|pertencem?)(?: classificad\\p{L}*)? (?:em |no |na |ao? |do )?${GROUP_PORTUGUESE}(?<other>${CODE})$`,
  ),
];
