/** The main forms of question in French and Spanish; titles are found in every language of the tables. */
import type { Pattern } from './pattern.ts';

const french = (kind: Pattern['kind'], source: string): Pattern => ({
  kind,
  pattern: new RegExp(source, 'iu'),
  language: 'French',
});
const spanish = (kind: Pattern['kind'], source: string): Pattern => ({
  kind,
  pattern: new RegExp(source, 'iu'),
  language: 'Spanish',
});

const OF_FRENCH = "(?:de (?:la |l'|las )?|d'(?:une? )?|du |des |pour (?:les? |la |une? )?)";
const OF_SPANISH = '(?:del?|para|de los|de las)(?: (?:el|la|los|las|una?))?';

export const FOREIGN_PATTERNS: readonly Pattern[] = [
  french('difference', 'diff[ée]rences? entre (?<one>.+?) et (?<other>.+)'),
  french('categorised', '^comment (?:est|sont|se) (?:class|cod|cat[ée]gori)\\p{L}* (?<one>.+)'),
  french('categorised', '^comment (?:classe-t-on|classer|classifier|coder) (?<one>.+)'),
  french('categorised', '^comment (?<one>.+?) (?:est|sont)(?:-\\p{L}+)? (?:class|cod|cat[ée]gori)\\p{L}*'),
  french('categorised', '^o[ùu] (?:(?:est|sont) )?(?:class|cod|se trouve)\\p{L}* (?<one>.+)'),
  french('categorised', `(?:^| )(?:code|groupe|cat[ée]gorie) ${OF_FRENCH}(?<one>.+)`),
  french('code', '^que (?:signifie|veut dire) (?:le code )?(?<one>.+)'),
  french('categorised', "^qu'est[- ]ce qu(?:e |')(?:c'est qu(?:e |'))?(?<one>.+)"),
  spanish('difference', 'diferencias? entre (?<one>.+?) [ye] (?<other>.+)'),
  spanish('categorised', '^c[oó]mo se (?:clasific|codific|categori)\\p{L}* (?:a )?(?<one>.+)'),
  spanish('categorised', '^c[oó]mo est[áa]n? (?:clasific|codific|categori)\\p{L}* (?<one>.+)'),
  spanish('categorised', '^d[oó]nde (?:se )?(?:clasific|est[áa])\\p{L}*(?: clasificad\\p{L}*)? (?<one>.+)'),
  spanish('categorised', `(?:^| )(?:c[oó]digo|grupo) ${OF_SPANISH} (?<one>.+)`),
  spanish('code', '^qu[eé] significa (?:el c[oó]digo )?(?<one>.+)'),
  spanish('categorised', '^qu[eé] (?:es|son) (?<one>.+)'),
];
