/** Who vaccinates people is a nurse, a community health worker or an assistant; the index knows only veterinary ones. */
import { areExactly, hasAny, type Rule } from './rule.ts';

const ANIMALS = ['veterinary', 'animal', 'livestock', 'chicken', 'poultry', 'veterinaire', 'elevage'];

/** `vaccinator`: of people, unless animals are spoken of: then the index entry is meant. The shares are judgements. */
export const vaccinator: Rule = {
  name: 'vaccinator of people',
  source:
    'ISCO-08 index: "Vaccinator, veterinary" 3240 is the only entry; tasks of 3221 and 3253 name immunization',
  contextWords: ANIMALS,
  apply({ title, context, inHealthCare }) {
    if (!areExactly(title, ['vaccinator']) && !areExactly(title, ['vaccinateur'])) return undefined;
    if (hasAny(context, ANIMALS)) return { probabilities: { 'isco-08': { '3240': 0.75, '9212': 0.1 } } };
    return {
      probabilities: {
        'isco-08': inHealthCare
          ? { '3253': 0.35, '3221': 0.3, '5329': 0.15, '2221': 0.1 }
          : { '3253': 0.25, '3221': 0.2, '3240': 0.2, '5329': 0.1, '2221': 0.1 },
        'soc-2018': { '21-1094': 0.35, '29-2061': 0.3, '31-9099': 0.15, '29-1141': 0.1 },
      },
      question: inHealthCare ? NURSE_OR_WORKER : `${NURSE_OR_WORKER} Or are animals vaccinated?`,
    };
  },
};

const NURSE_OR_WORKER = 'Is the vaccinator a nurse, a community health worker or an assistant?';
