/** Posts that are named by what they are concerned with: heads of a unit, programme posts, academic ranks, specialists. */

/** What kind of post a title names. */
export type PostKind =
  /** Leads a unit: "chef service cardiologie", "responsable de l'unité des urgences". */
  | 'head'
  /** Has a field in charge, and mostly does its work: "responsable statistique", "laboratory in-charge". */
  | 'in-charge'
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

/** The same for Spanish and Portuguese. */
const SOUTHERN_UNIT =
  '(?:servicio|servico|departamento|unidade?|seccion|seccao|secao|division|divisao|area|oficina|reparticao|direccion|direccao|direcao|sector|setor|nucleo|gabinete|coordinacion|coordenacao)';
const SOUTHERN_JOIN = '(?:(?:del|de las|de los|de la|de|dos|das|do|da|en|em|a la|al|la|el|los|las|e) )*';
const IN_CHARGE = '(?:encargad[oa]|encarregad[oa]|responsable|responsavel)';
const SOUTHERN_RANK = '(?:adjunt[oa] |sub-?)?';

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
      `^(?:chef(?! de (?:cuisine|partie|rang))|coordonn?at(?:eur|rice)) ${RANK}(?:de la |de l'|des |du |de |d')${JOIN}`,
      'u',
    ),
  ],
  // The French head of whatever follows; "chef instructor" and "chef manager" are English cooks.
  [
    'head',
    /^chef (?!de (?:cuisine|partie|rang)|cuisinier|cuisine|patissier|saucier|boulanger|cook|pastry|instructor|trainer|trainee|lecturer|assistant|manager|supervisor|tournant|garde[ -]manger|consultant|owner)(?=\p{L})/u,
  ],
  ['head', /^(?:deputy )?(?:head|chief)(?: of (?:the )?|[ ,-]+(?=(?:department|unit|section|division)))/u],
  ['head', /[ ,-]+(?:unit head|department head|section head|team leader)$/u],
  [
    'head',
    new RegExp(
      `^${SOUTHERN_RANK}(?:jef[ea]|chefe|coordinadora?|coordenadora?) ${SOUTHERN_RANK}(?:de |del |do |da |pel[oa] )(?:${SOUTHERN_JOIN}${SOUTHERN_UNIT}s? )?${SOUTHERN_JOIN}`,
      'u',
    ),
  ],
  [
    'head',
    new RegExp(
      `^${SOUTHERN_RANK}${IN_CHARGE} (?:de |del |do |da |pel[oa] )${SOUTHERN_JOIN}${SOUTHERN_UNIT}s? ${SOUTHERN_JOIN}`,
      'u',
    ),
  ],
  [
    'in-charge',
    new RegExp(`^responsable ${RANK}(?:(?:de la |de l'|des |du |de |d')${JOIN})?(?=\\p{L})`, 'u'),
  ],
  [
    'in-charge',
    new RegExp(`^${SOUTHERN_RANK}${IN_CHARGE} (?:de |del |do |da |pel[oa] )${SOUTHERN_JOIN}`, 'u'),
  ],
  [
    'in-charge',
    /^(?:deputy )?in[ -]?charge(?: of (?:the )?|[ ,-]+(?=(?:department|unit|section|division)))/u,
  ],
  ['in-charge', /[ ,-]+(?:deputy )?(?:in[ -]?charge|i\/c)$/u],
  ['programme', new RegExp(`^(?:punto|ponto) focal (?:${SOUTHERN_JOIN}programa )?${SOUTHERN_JOIN}`, 'u')],
  [
    'academic',
    new RegExp(
      `^(?:catedratic[oa]|profess?ora? (?:titular|asistente|asociad[oa]|associad[oa]|agregad[oa]|auxiliar|adjunt[oa])) (?:de |en |em )${SOUTHERN_JOIN}`,
      'u',
    ),
  ],
  [
    'specialist',
    new RegExp(`^(?:(?:medic[oa] )?especialista|medic[oa] residente) (?:en |em |de )${SOUTHERN_JOIN}`, 'u'),
  ],
  [
    'programme',
    new RegExp(
      `^(?:agent |personnel )?chargee?s? (?!nurse|hand|sister|midwife|man\\b|entry)${RANK}${JOIN}`,
      'u',
    ),
  ],
  ['programme', new RegExp(`^(?:point focal|personne focale|pfd?) ${JOIN}`, 'u')],
  ['programme', /^(?:ال)?منسق[ةه]? (?:(?:برنامج|برامج|مشروع) )?/u],
  ['programme', /^(?:ضابط (?:اتصال|ارتباط)|نقطة (?:اتصال|ارتباط)|مسوول[ةه]? (?:برنامج|برامج)) /u],
  ['programme', /^координатор(?:ка)? (?:(?:программы|проекта|програми|проекту) )?(?:(?:по|з|із|щодо) )?/u],
  ['programme', /^focal (?:point|person)(?: for| of|,| -)? /u],
  ['programme', /[ ,-]+(?:focal (?:point|person)|fp|pm)$/u],
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
