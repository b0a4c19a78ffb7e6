/** Questions in other languages that say the title first and ask after it: "auxiliar de enfermería ¿en qué grupo está?" */
import type { Pattern } from './pattern.ts';

const titleFirst = (language: Pattern['language'], starts: string, asks: string): Pattern => ({
  kind: 'categorised',
  pattern: new RegExp(`^(?!(?:${starts})(?![\\p{L}]))(?<one>.+?)\\s*[-–—:,;]?\\s+(?:${asks})$`, 'iu'),
  ...(language ? { language } : {}),
});

export const TITLE_FIRST_PATTERNS: readonly Pattern[] = [
  titleFirst(
    'Portuguese',
    'que|qual|quais|como|onde|em|a|o',
    '(?:em que|qual|a que) (?:[ée] o )?(?:grupo|categoria|c[óo]digo)(?: (?:est[áa]|[ée]|fica|pertence|tem|se enquadra))?|onde (?:fica|se classifica)|como se classifica',
  ),
  titleFirst(
    'Spanish',
    'qu[eé]|cu[aá]l(?:es)?|c[oó]mo|d[oó]nde|en|a',
    '(?:(?:en|a) )?(?:qu[eé]|cu[aá]l) (?:grupo|categor[ií]a|c[oó]digo)(?: (?:est[áa]n?|es|son|tienen?|pertenecen?|va|van|entran?|le corresponde|se clasifican?|se encuentran?|lleva))?|c[oó]mo se clasifican?|d[oó]nde (?:est[áa]n?|van?|se clasifican?)|(?:de )?qu[eé] grupo es',
  ),
  titleFirst(
    'French',
    "quel(?:le)?s?|qu'|comment|o[ùu]|dans|[àa]",
    "(?:(?:dans|[àa]|de) )?quel(?:le)? (?:groupe|cat[ée]gorie|code)(?: (?:est-ce|c'est|est-il|est-elle|appartient-(?:il|elle)|appartient|utiliser|donner))?|o[ùu] (?:le|la|les) classer|comment (?:le|la|les) (?:classer|coder)",
  ),
];
