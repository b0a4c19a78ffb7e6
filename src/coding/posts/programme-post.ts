/** What is said of who looks after a programme or a task. */
import type { JobReading } from '../job-reading.ts';
import type { Discipline } from '../title/disciplines.ts';
import { isOfHealthProgramme, isOfPublicHealth } from '../title/programmes.ts';
import { wordForm } from '../title/title-words.ts';
import { practisedBy, type Saying } from './saying.ts';

const WHICH_TASKS = 'Does the person plan and manage the programme, or work in the field?';

const EVALUATION = formsOf(
  'suivi evaluation monitoring planification planning projet project qualite quality etude seguimiento monitoreo ' +
    'monitoria evaluacion avaliacao planificacion planeamento planejamento proyecto proyectos projecto projeto calidad qualidade',
);

function formsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(wordForm));
}

/**
 * What is said of who looks after a programme or a task; `undefined` where the field is none of health care.
 *
 * @example
 * const job = readJob(classifications, { title: 'Point focal rougeole', industry: 'ministry of health' });
 * programmePost(job, undefined)?.shares[0]; // ['2263', 0.4]
 */
export function programmePost(job: JobReading, discipline: Discipline | undefined): Saying | undefined {
  const { words } = job.barest;
  if (isEvaluation(words)) return EVALUATION_POST;
  if (job.inHealthCare && words.some(isOfPublicHealth)) return PUBLIC_HEALTH_POST;
  if (discipline && job.inHealthCare) {
    return {
      shares: [
        [discipline.code, 0.45],
        ['2263', 0.15],
      ],
      rule: `post of a health programme: ${practisedBy(discipline)}`,
      question: WHICH_TASKS,
    };
  }
  if (!words.some(isOfHealthProgramme)) return undefined;
  return {
    shares: [
      ['1342', 0.42],
      ['2263', 0.2],
    ],
    rule: 'post of a health programme (ISCO-08 index: “Coordinator, community health care” 1342, “Officer, public health” 2263)',
    question: WHICH_TASKS,
  };
}

const PUBLIC_HEALTH_POST: Saying = {
  shares: [
    ['2263', 0.4],
    ['3257', 0.16],
    ['1342', 0.12],
    ['2131', 0.06],
  ],
  rule: 'post of surveillance, hygiene or sanitation (ISCO-08 index: “Officer, public health” 2263, “Inspector, sanitary” 3257)',
  question: WHICH_TASKS,
};

/** A post of planning, monitoring or evaluation. */
export const EVALUATION_POST: Saying = {
  shares: [
    ['2422', 0.35],
    ['2421', 0.3],
  ],
  rule: 'post of planning, monitoring and evaluation (ours: no index entry names it)',
  question: WHICH_TASKS,
};

/**
 * True when the word forms of a field name planning, monitoring or evaluation.
 *
 * @example
 * isEvaluation(['suivi', 'evaluation']); // true
 */
export function isEvaluation(words: readonly string[]): boolean {
  return words.some((word) => EVALUATION.has(word));
}
