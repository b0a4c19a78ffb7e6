/** What a post says by itself: heads manage, academics teach, programme posts of a health service look after health. */
import type { Classifications, EditionId } from '../classification/index.ts';
import type { JobReading } from './job-reading.ts';
import type { TitleModel } from './model/title-model.ts';
import type { Proposal } from './ranking/proposal.ts';
import { disciplineIn } from './title/disciplines.ts';

const MANAGE_OR_WORK = 'Does the head mainly manage the unit, or mainly do its work?';
const TEACH_OR_TREAT = 'Does the person mainly teach, or mainly treat patients?';
const WHICH_TASKS = 'Does the person plan and manage the programme, or work in the field?';

/** Programmes that health services run, as word forms of English and French titles. */
const HEALTH_PROGRAMMES = new Set(
  (
    'vih hiv sida aids ist tb tuberculose tuberculosi tuberculosis paludisme palu malaria pev epi vaccination immunisation ' +
    'immunization sante health surveillance smi mch mnch ptme pmtct mnt ncd lepre leprosy onchocercose rougeole measle ' +
    'maladie disease epidemie epidemic prevention promotion hygiene wash assainissement sanitation reproduction reproductive ' +
    'newborn neonatal maternel maternal vitamine malnutrition nutrition mtn ntd polio covid pfa atpc sr srmnia'
  ).split(' '),
);
const EVALUATION = new Set(
  'suivi evaluation monitoring planification planning projet project qualite quality etude'.split(' '),
);

/** What is said of a post in one edition: codes with their shares, and why. */
interface Saying {
  /** The likeliest first. */
  readonly shares: readonly (readonly [code: string, share: number])[];
  readonly rule: string;
  readonly question: string;
}

/**
 * What the post of a job proposes beside what its field proposes, or `undefined` where the title names no post.
 * The shares are judgements of this project: ISCO-08 has no entry for most such posts.
 *
 * @example
 * const job = readJob(classifications, { title: 'Chef service cardiologie', industry: 'hospital' });
 * proposeFromPost(classifications, model, 'isco-08', job)?.probabilities; // 2212 and 1342
 */
export function proposeFromPost(
  classifications: Classifications,
  model: TitleModel | undefined,
  edition: EditionId,
  job: JobReading,
): Proposal | undefined {
  if (edition !== 'isco-08' || !job.post) return undefined;
  const saying = sayingOf(classifications, model, job);
  if (!saying) return undefined;
  const probabilities = new Map(saying.shares);
  const code = saying.shares[0]?.[0] ?? '';
  return { probabilities, evidence: [{ kind: 'rule', text: saying.rule, code }], question: saying.question };
}

function sayingOf(
  classifications: Classifications,
  model: TitleModel | undefined,
  job: JobReading,
): Saying | undefined {
  const { words } = job.barest;
  const discipline = disciplineIn(classifications, words);
  const practised =
    discipline && `“${discipline.name}” is practised by “${discipline.indexEntry}” (ISCO-08 index)`;
  switch (job.post) {
    case 'head':
      if (discipline && practised) {
        return {
          shares: [
            [discipline.code, 0.5],
            ['1342', 0.35],
          ],
          rule: `head of a unit of health care: ${practised}, or its manager`,
          question: MANAGE_OR_WORK,
        };
      }
      return {
        shares: managers(model, job),
        rule: 'head of a unit: a manager, where managing is the main task',
        question: MANAGE_OR_WORK,
      };
    case 'academic':
      return {
        shares: discipline
          ? [
              [discipline.code, 0.46],
              ['2310', 0.44],
            ]
          : [['2310', 0.7]],
        rule: practised
          ? `academic rank in a discipline of health care: ${practised}`
          : 'academic rank (ISCO-08 index: “Academic, university: lecturer” 2310)',
        question: TEACH_OR_TREAT,
      };
    case 'specialist':
      return discipline && practised
        ? {
            shares: [[discipline.code, 0.75]],
            rule: `rank with speciality: ${practised}`,
            question: TEACH_OR_TREAT,
          }
        : undefined;
    default:
      return programme(words, job);
  }
}

function programme(words: readonly string[], job: JobReading): Saying | undefined {
  if (words.some((word) => EVALUATION.has(word))) {
    return {
      shares: [
        ['2422', 0.35],
        ['2421', 0.3],
      ],
      rule: 'post of planning, monitoring and evaluation (ours: no index entry names it)',
      question: WHICH_TASKS,
    };
  }
  if (!job.inHealthCare && !words.some((word) => HEALTH_PROGRAMMES.has(word))) return undefined;
  if (!words.some((word) => HEALTH_PROGRAMMES.has(word))) return undefined;
  return {
    shares: [
      ['2263', 0.42],
      ['1342', 0.15],
    ],
    rule: 'post of a health programme (ISCO-08 index: “Officer, public health” 2263; its manager 1342)',
    question: WHICH_TASKS,
  };
}

/** Managers of the field, as the model finds them for "director of ..."; of health services on a list of health care. */
function managers(model: TitleModel | undefined, job: JobReading): Saying['shares'] {
  const shares = new Map<string, number>();
  if (job.inHealthCare) shares.set('1342', HEAD_OF_HEALTH);
  const field = job.barest.text;
  const title = job.language().startsWith('fr') ? `directeur ${field}` : `${field} manager`;
  const ranked = (model?.predict(title, 'isco-08', 8) ?? []).filter(({ code }) => code.startsWith('1'));
  const sum = ranked.reduce((total, it) => total + it.probability, 0);
  const left = MANAGERS_SHARE - (shares.get('1342') ?? 0);
  for (const { code, probability } of ranked)
    shares.set(code, (shares.get(code) ?? 0) + (left * probability) / sum);
  return [...shares].sort((a, b) => b[1] - a[1]);
}

/** Share of heads of a unit who are managers, and of these, on a list of health care, of health services. */
const MANAGERS_SHARE = 0.5;
const HEAD_OF_HEALTH = 0.2;
