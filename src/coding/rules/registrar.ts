/** A registrar in health care: a doctor in training, or the keeper of a disease registry. */
import { areExactly, hasAny, type Rule } from './rule.ts';

const REGISTRY = [
  'cancer',
  'tumor',
  'tumour',
  'registry',
  'disease',
  'abstracting',
  'abstract',
  'record',
  'coding',
];

const SPECIALITIES =
  'specialist speciality specialty surgery surgical orthopaedic orthopedic paediatric pediatric obstetric gynaecology anaesthesia anaesthetic psychiatry psychiatric radiology cardiology oncology neurology ophthalmology'.split(
    ' ',
  );

const GENERAL = ['medicine', 'practice', 'practitioner'];

/** `registrar`: 2211 or 2212 in the Commonwealth, 3252 in the United States. */
export const registrar: Rule = {
  name: 'registrar in health care',
  source:
    'ISCO-08 index: "Registrar, medical: general medicine" 2211, "Registrar, medical: specialist" 2212, "Technician, disease registry" 3252; SOC 2018 29-9021',
  contextWords: [...REGISTRY, ...SPECIALITIES, 'general', ...GENERAL],
  apply({ title, context, language, inHealthCare }) {
    if (!title.has('registrar')) return undefined;
    const keepsRegistry = hasAny(title, REGISTRY) || hasAny(context, REGISTRY);
    if (keepsRegistry || (areExactly(title, ['registrar', 'medical']) && language() === 'en-US')) {
      return { probabilities: { 'isco-08': { '3252': 0.9 }, 'soc-2018': { '29-9021': 0.9 } } };
    }
    if (!areExactly(title, ['registrar', 'medical']) && !(areExactly(title, ['registrar']) && inHealthCare)) {
      return undefined;
    }
    if (hasAny(context, SPECIALITIES)) {
      return { probabilities: { 'isco-08': { '2212': 0.85, '2211': 0.1 }, 'soc-2018': { '29-1229': 0.6 } } };
    }
    if (context.has('general') && hasAny(context, GENERAL)) {
      return {
        probabilities: {
          'isco-08': { '2211': 0.85, '2212': 0.1 },
          'soc-2018': { '29-1215': 0.4, '29-1216': 0.4 },
        },
      };
    }
    return {
      probabilities: {
        'isco-08': { '2211': 0.35, '2212': 0.45, '3252': 0.1 },
        'soc-2018': { '29-9021': 0.45, '29-1229': 0.3, '29-1215': 0.1 },
      },
      question:
        'Is the registrar a doctor in training (general medicine, or a specialty) or the keeper of a disease registry?',
    };
  },
};
