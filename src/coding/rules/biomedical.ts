/** The biomedical technician of a hospital keeps its equipment in order. */
import type { Rule } from './rule.ts';

const TECHNICIANS = ['technician', 'technologist', 'technicien'];
const WORDS = new Set([
  ...TECHNICIANS,
  ...'biomedical biomedicale equipment equipement maintenance engineering superieur superieure'.split(' '),
]);

/** `biomedical technician` in health care: engineering, not laboratory work. The shares are judgements. */
export const biomedical: Rule = {
  name: 'biomedical technician: equipment, not laboratory',
  source:
    'SOC 2018 "Biomedical Equipment Technician" 49-9062, which corresponds to ISCO-08 7311; as technicians of engineering 3114 or 3119 (ISCO-08 index: "Engineer, biomedical" 2149)',
  apply({ title, inHealthCare }) {
    const biomedicine = title.has('biomedical') || title.has('biomedicale');
    const isTechnician = TECHNICIANS.some((word) => title.has(word));
    if (!inHealthCare || !biomedicine || !isTechnician) return undefined;
    if (![...title].every((word) => WORDS.has(word))) return undefined;
    return {
      probabilities: {
        'isco-08': { '3114': 0.38, '3119': 0.2, '7311': 0.15, '7421': 0.12 },
        'soc-2018': { '49-9062': 0.85 },
      },
      question: 'Does the technician work on electronics, on other technical systems, or repair instruments?',
    };
  },
};
