/** The main forms of question in Portuguese; they stand before those of Spanish, which are near to some of them. */
import type { Pattern } from './pattern.ts';

const portuguese = (kind: Pattern['kind'], source: string): Pattern => ({
  kind,
  pattern: new RegExp(source, 'iu'),
  language: 'Portuguese',
});

/** "o", "as", "um": left out of the topic here, since "as" is a word of English too. */
const THE = '(?:(?:os?|as?|uma?|uns|umas) )?';
const OF = '(?:de uma?|d[oae]s?|dumas?|dum|para(?: [oa]s?)?) ';
const HEALTH_STAFF =
  '(?:o |os |a |as |do |dos |da |ao |aos |à )?(?:pessoal|profissionais|trabalhadores|for[çc]a de trabalho|recursos humanos) (?:d[ae]|em|na) sa[úu]de';

export const PORTUGUESE_PATTERNS: readonly Pattern[] = [
  portuguese(
    'health-workforce',
    `^(?:que |quais |quem )(?:.*\\b)?(?:comp[õo]em?|form|constitu|integra|pertenc|fazem parte|faz parte)\\p{L}* (?:d[oae]s? )?(?:${HEALTH_STAFF})$`,
  ),
  portuguese(
    'levels',
    '^quant[oa]s (?:grandes )?(?:sub)?(?:grupos|n[íi]veis|c[óo]digos|ocupa[çc][õo]es|profiss[õo]es|categorias)(?: (?:h[áa]|tem|existem|cont[ée]m)(?: [oa])?)?$',
  ),
  portuguese('difference', `diferen[çc]as?(?: h[áa])? entre ${THE}(?<one>.+?) e ${THE}(?<other>.+)`),
  portuguese(
    'excluded',
    '^(?:que .+? |quais .+? |quem )(?:(?:[ée]|s[ãa]o|est[ãa]o?|ficam?) (?:exclu|fora)\\p{L}*|n[ãa]o (?:est[áã]o?|s[ãa]o|se) (?:inclu|classific)\\p{L}*) (?:d[oae]s? |em |n[oa]s? )(?<one>.+)',
  ),
  portuguese(
    'outlook',
    `^(?:qua(?:l|is) (?:[ée] |s[ãa]o )?)${THE}(?:perspec?tivas?|futuro)(?: (?:de emprego|profissiona(?:l|is)))? ${OF}(?<one>.+)`,
  ),
  portuguese('skill-level', `^qual (?:[ée] )?(?:o )?n[íi]vel de compet[êe]ncias? ${OF}(?<one>.+)`),
  portuguese(
    'categorised',
    `^(?:[ao] )?(?:que|qual) (?:grupo|c[óo]digo|categoria) (?:pertence|tem|t[êe]m|corresponde a)m? ${THE}(?<one>.+)`,
  ),
  portuguese('change', '^o que (?:aconteceu|houve) (?:com|[ao]) (?:o c[óo]digo )?(?<one>.+)'),
  portuguese('tasks', `^(?:o )?que (?:é que )?(?:faz|fazem) ${THE}(?<one>.+)`),
  portuguese(
    'tasks',
    `^(?:qua(?:l|is) (?:[ée]|s[ãa]o) )?${THE}(?:tarefas?|fun[çc](?:[ãa]o|[õo]es)|trabalho|atribui[çc][õo]es)(?: principa(?:l|is))? ${OF}(?<one>.+)`,
  ),
  portuguese(
    'definition',
    `^como (?:se definem? (?=(?:os?|uma?|as|uns|a(?! una? )) )|[ée] definid[oa] |s[ãa]o definid[oa]s )${THE}(?<one>.+)`,
  ),
  portuguese('definition', `^(?:qual [ée] )?(?:a )?defini[çc][ãa]o ${OF}(?<one>.+)`),
  portuguese(
    'categorised',
    `^como (?:[ée]|s[ãa]o|se) (?:classific|codific|categori)\\p{L}* ${THE}(?<one>.+)`,
  ),
  portuguese('categorised', `^como (?:classificar|codificar) ${THE}(?<one>.+)`),
  portuguese(
    'categorised',
    `^(?:onde|em que (?:grupo|c[óo]digo|categoria)) (?:se )?(?:fica|est[áa]|classific|enquadra|encontra)\\p{L}*(?: classificad\\p{L}*)? ${THE}(?<one>.+)`,
  ),
  portuguese('categorised', `^qua(?:l|is) (?:[ée] |s[ãa]o )?${THE}(?:c[óo]digo|grupo) ${OF}(?<one>.+)`),
  portuguese(
    'included',
    '^qu(?:e|ais) (?:os |as |s[ãa]o (?:os|as) )?(?:trabalhos|empregos|ocupa[çc][õo]es|profiss[õo]es|cargos|t[íi]tulos)(?: (?:est[ãa]o|h[áa]|s[ãa]o|se))?(?: (?:inclu|classific|compreend)\\p{L}*)? (?:em|n[oa]s?|sob|dentro d[eoa]) (?<one>.+)',
  ),
  portuguese(
    'children',
    `^qu(?:e|ais) (?:os )?(?:sub)?grupos (?:comp[õo]em|formam|constituem) ${THE}(?<one>.+)`,
  ),
  portuguese('code', '^o que significa (?:o c[óo]digo )?(?<one>.+)'),
  portuguese('categorised', `^o que (?:[ée]|s[ãa]o) ${THE}(?<one>.+)`),
];
