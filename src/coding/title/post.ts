/** Posts that are named by what they are concerned with: heads of a unit, programme posts, academic ranks, specialists. */

/** What kind of post a title names. */
export type PostKind =
  /** Leads a unit: "chef service cardiologie", "laboratory in-charge". */
  | 'head'
  /** Looks after a programme or a task: "point focal VIH", "chargé du suivi-évaluation", "EPI focal person". */
  | 'programme'
  /** Teaches in a teaching hospital: "maître de conférences en pédiatrie", "lecturer in surgery". */
  | 'academic'
  /** Has a speciality: "spécialiste en santé publique", "consultant, cardiac anaesthesia". */
  | 'specialist';

/** A post, and what is left of its title: the unit, the programme or the speciality. */
export interface Post {
  readonly kind: PostKind;
  readonly field: string;
}

const UNIT = '(?:service|division|section|(?:sous-)?unite|departement|direction|bureau|equipe|programme)';
const JOIN =
  "(?:(?:de la|de l'|des|du|de|d'|la|l'|en|a la|a l'|au|aux|regionale?|nationale?|prefectorale?|medicale?) ?)*";
const RANK = '(?:adjointe? |deputy |assistant )?';

const POSTS: readonly (readonly [PostKind, RegExp])[] = [
  [
    'head',
    new RegExp(
      `^(?:chef|responsable|surveillante?|coordonn?at(?:eur|rice)) ${RANK}(?:de |du |d'|de l'|de la )?${UNIT}s? ${JOIN}`,
      'u',
    ),
  ],
  [
    'head',
    new RegExp(
      `^(?:chef(?! de (?:cuisine|partie|rang))|responsable|coordonn?at(?:eur|rice)) ${RANK}(?:de la |de l'|des |du |de |d')${JOIN}`,
      'u',
    ),
  ],
  ['head', /^responsable (?=\p{L})/u],
  // The French head of whatever follows; "chef instructor" and "chef manager" are English cooks.
  [
    'head',
    /^chef (?!de (?:cuisine|partie|rang)|cuisinier|cuisine|patissier|saucier|boulanger|cook|pastry|instructor|trainer|trainee|lecturer|assistant|manager|supervisor|tournant|garde[ -]manger|consultant|owner)(?=\p{L})/u,
  ],
  [
    'head',
    /^(?:deputy )?(?:head|in[ -]?charge|chief)(?: of (?:the )?|[ ,-]+(?=(?:department|unit|section|division)))/u,
  ],
  ['head', /[ ,-]+(?:deputy )?(?:in[ -]?charge|i\/c|unit head|department head|section head|team leader)$/u],
  [
    'programme',
    new RegExp(
      `^(?:agent |personnel )?chargee?s? (?!nurse|hand|sister|midwife|man\\b|entry)${RANK}${JOIN}`,
      'u',
    ),
  ],
  ['programme', new RegExp(`^(?:point focal|personne focale|pfd?) ${JOIN}`, 'u')],
  ['programme', /^focal (?:point|person)(?: for| of|,| -)? /u],
  ['programme', /[ ,-]+(?:focal (?:point|person)|fp)$/u],
  [
    'programme',
    /[ ,-]+(?:program(?:me)? (?:officer|manager|coordinator|assistant)|desk officer|coordinator)$/u,
  ],
  ['programme', /^(?:program(?:me)? (?:officer|manager|coordinator)|coordinator)(?: for| of|,| -)? /u],
  [
    'academic',
    new RegExp(
      `^(?:professeur(?: (?:titulaire|agrege|assistant|associe))?|maitre (?:de conferences|assistant)(?: agrege)?|(?:assistant )?chef de clinique) (?:en |de |d'|des )${JOIN}`,
      'u',
    ),
  ],
  ['academic', /^(?:(?:associate|assistant|adjunct) )?(?:professor|(?:senior )?lecturer)(?: of| in|,| -) /u],
  ['specialist', new RegExp(`^(?:medecin )?specialiste (?:en |de |d'|des )${JOIN}`, 'u')],
  ['specialist', /^(?:senior |junior )?(?:consultant|specialist|registrar|resident)(?: in| of|,| -)+ /u],
  ['specialist', /[ ,-]+(?:consultant|specialist)$/u],
];

/**
 * Reads a title as a post; `null` where it names none, or where nothing else is left.
 * `Chef service cardiologie` is no cook, and `point focal VIH` is no place.
 *
 * @param text tidied text (see `tidyText`)
 * @example
 * readPost('chef de service cardiologie'); // { kind: 'head', field: 'cardiologie' }
 * readPost('epi focal person'); // { kind: 'programme', field: 'epi' }
 */
export function readPost(text: string): Post | null {
  for (const [kind, pattern] of POSTS) {
    const field = text.replace(pattern, '').trim();
    if (field !== text && /\p{L}{2}/u.test(field)) return { kind, field };
  }
  return null;
}
