/** The "fille de salle" or "garçon de salle" of a hospital waits on no tables, and its "ward maid" on no household. */
import { areExactly, type Rule } from './rule.ts';

const QUESTION = 'Does the person attend to the ward and its patients, or only clean?';

/** `fille de salle`, `garçon de salle`, `ward maid` in health care. The shares are judgements. */
export const wardMaid: Rule = {
  name: 'ward attendant, not waiter',
  source:
    'ISCO-08 index: "Attendant, ward" 5329, "Cleaner, hospital" 9112; SOC 2018 "Ward Maid" is a cleaner (37-2012)',
  apply({ title, inHealthCare }) {
    if (areExactly(title, ['ward', 'maid'])) {
      return { probabilities: { 'isco-08': { '9112': 0.7, '5329': 0.2 } }, question: QUESTION };
    }
    if (!inHealthCare || !WORDS.some((word) => areExactly(title, [word, 'salle']))) return undefined;
    return {
      probabilities: {
        'isco-08': { '5329': 0.6, '9112': 0.25 },
        'soc-2018': { '31-9099': 0.45, '37-2011': 0.25 },
      },
      question: QUESTION,
    };
  },
};

const WORDS = ['fille', 'garcon'];
