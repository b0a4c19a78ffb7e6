/** A nurse or midwife of whom nothing more is said. */
import { areExactly, hasAny, type Rule, type Situation } from './rule.ts';

const PROFESSIONAL = ['registered', 'professional', 'degree', 'bachelor', 'bsc', 'licence', 'diplome'];
const ASSOCIATE = [
  'enrolled',
  'practical',
  'vocational',
  'auxiliary',
  'assistant',
  'certificate',
  'auxiliaire',
];

/** `nurse` alone: 2221 or 3221. Most lists mean the professional; the question settles it. */
export const nurse: Rule = {
  name: 'nurse of unknown level',
  source:
    'ISCO-08 group definitions 2221 and 3221: the nature of the work decides; the index has no plain "Nurse"',
  contextWords: [...PROFESSIONAL, ...ASSOCIATE],
  apply(situation) {
    if (!areExactly(situation.title, ['nurse']) && !areExactly(situation.title, ['infirmier']))
      return undefined;
    const [professional, associate] = shares(situation);
    return {
      probabilities: {
        'isco-08': { '2221': professional, '3221': associate },
        'soc-2018': { '29-1141': professional, '29-2061': associate },
      },
      question: 'Is the nurse a professional (registered) or an associate (enrolled, auxiliary) nurse?',
    };
  },
};

/** `midwife` alone: 2222 or 3222. */
export const midwife: Rule = {
  name: 'midwife of unknown level',
  source:
    'ISCO-08 group definitions 2222 and 3222: the nature of the work decides; the index has no plain "Midwife"',
  contextWords: [...PROFESSIONAL, ...ASSOCIATE],
  apply(situation) {
    const isFrench = areExactly(situation.title, ['sage', 'femme']);
    if (!isFrench && !areExactly(situation.title, ['midwife'])) return undefined;
    const [professional, associate] = isFrench ? SAGE_FEMME : shares(situation);
    return {
      probabilities: { 'isco-08': { '2222': professional, '3222': associate } },
      question: 'Is the midwife a professional or an associate (assistant, auxiliary, traditional) midwife?',
    };
  },
};

/** French has names of their own for midwives who are no professionals: accoucheuse auxiliaire, matrone. */
const SAGE_FEMME = [0.85, 0.1] as const;

/** Judgement of the project, no published figure: two in three are professionals where nothing is said. */
function shares({ context }: Situation): readonly [professional: number, associate: number] {
  if (hasAny(context, PROFESSIONAL)) return [0.85, 0.1];
  if (hasAny(context, ASSOCIATE)) return [0.1, 0.85];
  return [0.6, 0.3];
}
