/** Titles of heads of a unit: what is headed, without the headship. */

const UNIT = '(?:service|division|section|(?:sous-)?unite|departement|bureau|equipe)';
const FRENCH_JOIN = "(?:(?:de la|de l'|de|du|des|d'|regionale?|medicale?) ?)*";

const HEADSHIPS: readonly RegExp[] = [
  new RegExp(
    `^(?:chef|responsable|surveillante?) (?:adjointe? )?(?:de |du |d'|de l'|de la )?${UNIT}s? ${FRENCH_JOIN}`,
    'u',
  ),
  /^(?:deputy )?(?:head|in[ -]?charge|chief) of (?:the )?/u,
  /[ ,-]+(?:deputy )?(?:in[ -]?charge|i\/c|unit head|department head|team leader)$/u,
];

/**
 * What the head of a unit heads; the whole text where the title is none of a head, or where nothing else is left.
 * `Chef service cardiologie` is no cook.
 *
 * @param text tidied text (see `tidyText`)
 * @example
 * withoutHeadship('laboratory in-charge'); // 'laboratory'
 * withoutHeadship('chef de service cardiologie'); // 'cardiologie'
 */
export function withoutHeadship(text: string): string {
  const left = HEADSHIPS.reduce((rest, headship) => rest.replace(headship, ''), text).trim();
  return /\p{L}{3}/u.test(left) ? left : text;
}
