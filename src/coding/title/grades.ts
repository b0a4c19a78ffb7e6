/** Grades, ranks and kinds of contract: they tell a person's step on a scale, not the work. */

const ROMAN = '(?:i{1,3}|iv|vi{0,3}|ix|x)';
const NUMBER = `(?:${ROMAN}|\\d{1,2}[a-e]?|[a-h]\\d?)`;
const SCALE =
  'grade|gr|level|lvl|class|cl|step|scale|band|rank|cat|category|niveau|echelon|categorie|classe|stufe|nivel|clase|categoria|letra|escalao|escalon|grado|grau';

/** Each is taken away where it stands; the order matters: long forms first. */
const STEPS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:(?:de|hors|a la) )?(?:\d(?:st|nd|rd|th|ere|eme|er|e)|premiere|deuxieme|first|second|third) (?:class|grade|classe|categorie)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:de )?(?:classe (?:exceptionnelle|normale|superieure)|hors classe)(?![\p{L}\p{N}])/gu,
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${SCALE})(?:[ .:-]+${NUMBER}|\\d{1,2})(?![\\p{L}\\p{N}])[ :,-]*`, 'gu'),
  // Salary scales of public services: U4, GL 08, CONHESS 7, T6.
  /(?<![\p{L}\p{N}])(?:gl|conhess|conmess|u|t|p|s)[ -]?\d{1,2}(?![\p{L}\p{N}])/gu,
  // No grade: rayons X, rayos X, raios X.
  new RegExp(`(?<=[\\p{L})])(?<!ra[iy]os?|rayons?)[ ,-]+(?:${ROMAN}|\\d{1,3})\\.?$`, 'u'),
];

const RANKS_BEFORE =
  /^(?:senior|snr|sr|junior|jnr|jr|principal|acting|trainee|probationary|supernumerary|ex|interim|lead)\.?[ -]+(?=\p{L})/u;

const RANKS_AFTER =
  /(?:(?<!school|college|academy|institute)[ ,-]+principale?|[ ,-]+(?:stagiaires?|titulaires?|contractuel(?:le)?s?|permanente?s?|vacataires?|benevoles?|decisionnaires?|interimaires?|senior|junior|trainee|contract|part[ -]time|full[ -]time|temps (?:plein|partiel)|volunteer|d'etat|titular(?:es)?|interin[oa]s?|contratad[oa]s?|suplentes?|estagiari[oa]s?|eventual(?:es)?|de planta|por contrato))$/u;

/** A higher step of the same job. */
const HIGHER_STEP = /^(technicien|cadre|assistant|adjoint) superieure?(?= )/u;

/**
 * The text without grades, levels and salary scales; the whole text where nothing else would be left.
 *
 * @param text tidied text (see `tidyText`)
 * @example
 * withoutGrades('level 4 environmental health technician ii'); // 'environmental health technician'
 */
export function withoutGrades(text: string): string {
  return keptUnlessEmpty(
    text,
    STEPS.reduce((left, step) => left.replace(step, ' '), text),
  );
}

/**
 * The text without ranks before and after the job; the whole text where nothing else would be left.
 *
 * `Chief` stays: a chief nurse is a manager, a chief clerk often is none.
 *
 * @example
 * withoutRanks('senior accountant'); // 'accountant'
 * withoutRanks('infirmier principal'); // 'infirmier'
 */
export function withoutRanks(text: string): string {
  let left = text;
  for (let before = ''; before !== left; ) {
    before = left;
    left = keptUnlessEmpty(
      left,
      left.replace(RANKS_BEFORE, '').replace(RANKS_AFTER, '').replace(HIGHER_STEP, '$1'),
    );
  }
  return left;
}

function keptUnlessEmpty(text: string, shorter: string): string {
  const tidy = shorter.replace(/ {2,}/g, ' ').replace(/^[ ,:;./-]+|[ ,:;/-]+$/g, '');
  return /\p{L}{2}/u.test(tidy) ? tidy : text;
}
