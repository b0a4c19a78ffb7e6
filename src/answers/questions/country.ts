/** The country that a question on figures names; those held are of the United States. */

/** A country, or a larger region, that a question names. */
export interface NamedCountry {
  readonly name: string;
  readonly isUnitedStates: boolean;
  /** The words before it. */
  readonly before: string;
}

/** Names in use that are no official ones, and regions of several countries. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  us: 'the United States',
  usa: 'the United States',
  'u.s': 'the United States',
  'u.s.': 'the United States',
  'u.s.a': 'the United States',
  states: 'the United States',
  america: 'the United States',
  'united states of america': 'the United States',
  uk: 'the United Kingdom',
  britain: 'the United Kingdom',
  'great britain': 'the United Kingdom',
  england: 'England',
  scotland: 'Scotland',
  wales: 'Wales',
  'northern ireland': 'Northern Ireland',
  eu: 'the European Union',
  world: 'the world',
  europe: 'Europe',
  africa: 'Africa',
  asia: 'Asia',
  'latin america': 'Latin America',
  'south america': 'South America',
  'ivory coast': 'Côte d’Ivoire',
  turkey: 'Türkiye',
  burma: 'Myanmar',
  drc: 'the Democratic Republic of the Congo',
  congo: 'the Congo',
  'czech republic': 'Czechia',
  'viet nam': 'Vietnam',
  uae: 'the United Arab Emirates',
};

const UNITED_STATES = 'the United States';
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let names: ReadonlyMap<string, string> | undefined;

/** Every country by its English name. */
function countryNames(): ReadonlyMap<string, string> {
  if (names) return names;
  const own = namesIn('en').map((it) => [it.toLowerCase(), it] as const);
  names = new Map([...own, ['united states', UNITED_STATES], ...Object.entries(OTHER_NAMES)]);
  return names;
}

/** The languages that questions are read in. */
const LANGUAGES = ['en', 'fr', 'es', 'pt'];

let namesInAll: ReadonlySet<string> | undefined;

/**
 * True for the name of a country, or of a larger region, in a language that questions are read in.
 *
 * @example
 * isCountry('Sénégal'); // true
 */
export function isCountry(name: string): boolean {
  namesInAll ??= new Set([
    ...countryNames().keys(),
    ...LANGUAGES.flatMap((it) => namesIn(it).map((one) => one.toLowerCase())),
  ]);
  return namesInAll.has(name.toLowerCase());
}

/** Every country of ISO 3166 by its name in a language; the runtime knows them. */
function namesIn(language: string): readonly string[] {
  const known = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((one) => LETTERS.flatMap((other) => known.of(one + other) ?? []));
}

const LAST = /^(?<before>.+?),? (?:in|for|of|across|within) (?:the )?(?<name>[\p{L} .'’-]+)$/iu;

/**
 * The country with which some words end, or `undefined`.
 *
 * @example
 * countryNamed('clinical officers in Kenya')?.name; // 'Kenya'
 */
export function countryNamed(words: string): NamedCountry | undefined {
  const { before, name: said } = LAST.exec(words.trim())?.groups ?? {};
  const name = said === undefined ? undefined : countryNames().get(said.trim().toLowerCase());
  return before && name ? { name, before, isUnitedStates: name === UNITED_STATES } : undefined;
}

const WORLD =
  /\b(?:world-?wide|globally|around the world|(?:global|international|world) (?:job )?(?:demand|outlook|market|need|projections?|employment|future|growth|prospects|shortages?))\b/i;

/**
 * The whole world, where the words of a question on figures ask for it, or `undefined`.
 *
 * @example
 * worldNamed('worldwide demand for midwives')?.name; // 'the world'
 */
export function worldNamed(words: string): NamedCountry | undefined {
  return WORLD.test(words) ? { name: 'the world', before: words, isUnitedStates: false } : undefined;
}
