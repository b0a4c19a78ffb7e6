/** The main forms of question in French and Spanish; titles are found in every language of the tables. */
import type { Pattern } from './pattern.ts';
import { ROMANCE_PATTERNS } from './romance-patterns.ts';
import { TITLE_FIRST_PATTERNS } from './title-first-patterns.ts';

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

const HEALTH_STAFF_FRENCH =
  '(?:le |du |les |des |au )?(?:personnels?|professionnels?|m[ée]tiers|travailleurs|effectifs|agents|ressources humaines) (?:de|du secteur de|en|pour) (?:la )?sant[ée]';
const HEALTH_STAFF_SPANISH =
  '(?:el |del |los |las |al |la )?(?:personal|trabajadores|profesionales|fuerza (?:de trabajo|laboral)|recursos humanos) (?:de(?:l sector)?|en|para) (?:la )?(?:salud|sanitari[oa]s?)|(?:el |del )?personal sanitario';

export const FOREIGN_PATTERNS: readonly Pattern[] = [
  ...ROMANCE_PATTERNS,
  ...TITLE_FIRST_PATTERNS,
  french(
    'health-workforce',
    `^(?:quel(?:le)?s? |que(?:ls)? |qui |qu'est[- ]ce qui )(?:.*\\b)?(?:compos|form|constitu|compr|font partie|appart|fait partie)\\p{L}* (?:[àa] |de )?(?:${HEALTH_STAFF_FRENCH})$`,
  ),
  french(
    'levels',
    "^combien (?:y a-t-il )?(?:de |d')(?:grands? |sous-)?(?:sous-)?(?:groupes?|niveaux|codes|professions|cat[ée]gories|m[ée]tiers)(?: de base)?(?: (?:compte|a|comporte|contient|comprend|y a-t-il|existent?)(?:[- ](?:il|elle|t-elle|t-il))?(?: l[ae']?)?)?$",
  ),
  french('difference', 'diff[ée]rences? (?:y a[- ]t[- ]il )?entre (?<one>.+?) et (?<other>.+)'),
  french(
    'excluded',
    '^(?:quel(?:le)?s .+?|qui|qu.est[- ]ce qui) (?:(?:est|sont) exclu\\p{L}*|ne (?:sont|est) pas (?:inclu|compri|class)\\p{L}*) (?:de |du |des |dans |sous )(?<one>.+)',
  ),
  french(
    'outlook',
    `^(?:quel(?:le)?s? (?:est|sont) )?(?:les? |l')?(?:perspectives?|avenir|d[ée]bouch[ée]s)(?: d'(?:emploi|avenir))? ${OF_FRENCH}(?<one>.+)`,
  ),
  french('skill-level', `^(?:quel est )?(?:le )?niveau de comp[ée]tences? ${OF_FRENCH}(?<one>.+)`),
  french(
    'categorised',
    '^(?:[àa]|dans|de) quel(?:le)? (?:groupe|cat[ée]gorie|code) (?:appartien|se trouve|est|sont|va|fait partie|rel[èe]v)\\p{L}*(?: class\\p{L}*)? (?<one>.+)',
  ),
  french('change', "^(?:qu'est|que sont|que) (?:devenue?s?|devient) (?:le code )?(?<one>.+)"),
  french('tasks', "^(?:que|qu'est[- ]ce que) (?:fait|font) (?<one>.+)"),
  french('tasks', "^qu'est[- ]ce qu(?:e |')(?<one>.+?) (?:fait|font)$"),
  french(
    'tasks',
    `^(?:quel(?:le)?s? (?:est|sont) )?(?:les? |la |l')?(?:t[âa]ches?|r[ôo]le|fonctions?|travail|missions?|activit[ée]s?)(?: principale?s?)? ${OF_FRENCH}(?<one>.+)`,
  ),
  french('tasks', `^en quoi consiste (?:le (?:travail|m[ée]tier|r[ôo]le) )?${OF_FRENCH}(?<one>.+)`),
  french('definition', '^comment (?:d[ée]fini(?:t-on|r|ssez-vous)|se d[ée]fini(?:t|ssent)) (?<one>.+)'),
  french('definition', '^comment (?:est|sont) d[ée]fini\\p{L}* (?<one>.+)'),
  french('definition', '^comment (?<one>.+?) (?:est|sont)(?:-\\p{L}+)? d[ée]fini\\p{L}*'),
  french('definition', `^(?:quelle est )?(?:la )?d[ée]finition ${OF_FRENCH}(?<one>.+)`),
  french(
    'included',
    `^quel(?:le)?s (?:m[ée]tiers|emplois|professions|titres|postes)(?: (?:sont|est|se trouvent|y a-t-il))?(?: (?:inclus|compris|class[ée]s|regroup[ée]s|comprises|incluses|class[ée]es|rang[ée]s))? (?:dans|sous|parmi|par) (?<one>.+)`,
  ),
  french('children', '^quels (?:sous-)?groupes (?:composent|forment|constituent) (?<one>.+)'),
  french(
    'education',
    `^quel(?:le)?s? (?:formation|dipl[ôo]mes?|[ée]tudes|qualifications?) (?:faut-il|est n[ée]cessaire|sont n[ée]cessaires|est requise?) pour (?:[êe]tre|devenir) (?<one>.+)`,
  ),
  french('education', '^comment (?:devenir|devient-on) (?<one>.+)'),
  french('categorised', '^comment (?:est|sont|se) (?:class|cod|cat[ée]gori)\\p{L}* (?<one>.+)'),
  french('categorised', '^comment (?:classe-t-on|classer|classifier|coder) (?<one>.+)'),
  french('categorised', '^comment (?<one>.+?) (?:est|sont)(?:-\\p{L}+)? (?:class|cod|cat[ée]gori)\\p{L}*'),
  french('categorised', '^o[ùu] (?:(?:est|sont) )?(?:class|cod|se trouve)\\p{L}* (?<one>.+)'),
  french('categorised', `(?:^| )(?:code|groupe|cat[ée]gorie) ${OF_FRENCH}(?<one>.+)`),
  french('code', '^que (?:signifie|veut dire) (?:le code )?(?<one>.+)'),
  french('categorised', "^qu'est[- ]ce qu(?:e |')(?:c'est qu(?:e |'))?(?<one>.+)"),
  french(
    'categorised',
    "^(?:quel est|quels sont) (?:le |les )?(?:code|groupe)s? (?:des? |du |d'une? )(?<one>.+)",
  ),
  spanish(
    'health-workforce',
    `^(?:qu[eé] |cu[aá]les |qui[eé]nes? )(?:.*\\b)?(?:compon|form|constitu|integra|pertenec)\\p{L}* (?:parte )?(?:a |de )?(?:${HEALTH_STAFF_SPANISH})$`,
  ),
  spanish(
    'levels',
    '^cu[aá]nt[oa]s (?:grandes )?(?:sub)?(?:grupos|niveles|c[oó]digos|ocupaciones|categor[ií]as)(?: (?:grandes|principales|primarios|unitarios))?(?: (?:hay|tiene|existen|contiene|comprende)(?: (?:la|el))?)?$',
  ),
  spanish('difference', 'diferencias?(?: hay)? entre (?<one>.+?) [ye] (?<other>.+)'),
  spanish(
    'excluded',
    '^(?:qu[eé] .+? |qui[eé]n(?:es)? |qu[eé] )(?:(?:est[áa]n?|quedan?) (?:excluid|fuera)\\p{L}*|no (?:est[áa]n?|se) (?:inclu|clasific)\\p{L}*) (?:del? |en )(?<one>.+)',
  ),
  spanish(
    'outlook',
    `^(?:cu[aá]l(?:es)? (?:es|son) )?(?:las? |el )?(?:perspectivas?|futuro|salidas)(?: (?:laboral(?:es)?|de empleo))? ${OF_SPANISH} (?<one>.+)`,
  ),
  spanish(
    'skill-level',
    `^(?:cu[aá]l es )?(?:el )?nivel de (?:competencias?|cualificaci[oó]n) ${OF_SPANISH} (?<one>.+)`,
  ),
  spanish('skill-level', '^qu[eé] nivel de competencias? tienen? (?<one>.+)'),
  spanish(
    'categorised',
    '^(?:(?:a|en) )?qu[eé] (?:grupo|categor[ií]a|c[oó]digo) (?:pertenece|est[áa]|se clasifica|tiene|corresponde a)n? (?<one>.+)',
  ),
  spanish(
    'change',
    '^qu[eé] (?:pas[oó]|ocurri[oó]|fue|sucedi[oó]) (?:con|del?) (?:el c[oó]digo )?(?<one>.+)',
  ),
  spanish('tasks', '^qu[eé] hacen? (?<one>.+)'),
  spanish(
    'tasks',
    `^(?:cu[aá]l(?:es)? (?:es|son) )?(?:el |la |las |los )?(?:tareas?|funci[oó]n(?:es)?|trabajo|labor(?:es)?|responsabilidades)(?: principal(?:es)?)? ${OF_SPANISH} (?<one>.+)`,
  ),
  spanish('definition', '^c[oó]mo se definen? (?<one>(?!(?:uma?|os?|as?) ).+)'),
  spanish('definition', '^c[oó]mo est[áa]n? definid\\p{L}* (?<one>.+)'),
  spanish('definition', `^(?:cu[aá]l es )?(?:la )?definici[oó]n ${OF_SPANISH} (?<one>.+)`),
  spanish(
    'included',
    '^qu[eé] (?:trabajos|empleos|ocupaciones|profesiones|puestos|t[ií]tulos)(?: (?:est[áa]n|hay|se))?(?: (?:incluid|clasificad|comprendid|incluy|clasific)\\p{L}*)? (?:en|bajo|dentro de|por) (?<one>.+)',
  ),
  spanish('children', '^qu[eé] (?:sub)?grupos (?:componen|forman|constituyen|integran) (?<one>.+)'),
  spanish(
    'education',
    '^qu[eé] (?:formaci[oó]n|estudios|t[ií]tulo|educaci[oó]n) (?:se necesita|se requiere|hace falta|hay que tener|necesita)n? para (?:ser|trabajar (?:como|de)) (?<one>.+)',
  ),
  spanish('categorised', '^c[oó]mo se (?:clasific|codific|categori)\\p{L}* (?:a )?(?<one>.+)'),
  spanish('categorised', '^c[oó]mo est[áa]n? (?:clasific|codific|categori)\\p{L}* (?<one>.+)'),
  spanish('categorised', '^d[oó]nde (?:se )?(?:clasific|est[áa])\\p{L}*(?: clasificad\\p{L}*)? (?<one>.+)'),
  spanish('categorised', `(?:^| )(?:c[oó]digo|grupo) ${OF_SPANISH} (?<one>.+)`),
  spanish('code', '^qu[eé] significa (?:el c[oó]digo )?(?<one>.+)'),
  spanish('categorised', '^qu[eé] (?:es|son) (?<one>.+)'),
];
