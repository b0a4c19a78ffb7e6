/** What a post says by itself: heads manage, academics teach, programme posts of a health service look after health. */
import type { Classifications, EditionId } from '../classification/index.ts';
import { exactMatches } from './index-proposal.ts';
import type { JobReading } from './job-reading.ts';
import type { TitleModel } from './model/title-model.ts';
import { detailedCategories } from './ranking/detailed-categories.ts';
import type { Proposal } from './ranking/proposal.ts';
import { sharesOfCodes } from './ranking/shares.ts';
import { type Discipline, disciplineIn, type NamedDiscipline } from './title/disciplines.ts';
import { isOfHealthProgramme, isOfPublicHealth } from './title/programmes.ts';
import { wordForm } from './title/title-words.ts';

const MANAGE_OR_WORK = 'Does the head mainly manage the unit, or mainly do its work?';
const TEACH_OR_TREAT = 'Does the person mainly teach, or mainly treat patients?';
const WHICH_TASKS = 'Does the person plan and manage the programme, or work in the field?';

const EVALUATION = formsOf(
  'suivi evaluation monitoring planification planning projet project qualite quality etude seguimiento monitoreo ' +
    'monitoria evaluacion avaliacao planificacion planeamento planejamento proyecto proyectos projecto projeto calidad qualidade',
);

function formsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(wordForm));
}

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
 * proposeFromPost(classifications, model, 'isco-08', job)?.shares; // 2212 and 1342
 */
export function proposeFromPost(
  classifications: Classifications,
  model: TitleModel | undefined,
  edition: EditionId,
  job: JobReading,
): Proposal | undefined {
  if ((edition !== 'isco-08' && edition !== 'soc-2018') || !job.post) return undefined;
  const saying = sayingOf(classifications, model, job);
  if (!saying) return undefined;
  // The SOC classifies programme posts by their work: there the codes follow those of ISCO-08.
  if (edition === 'soc-2018' && job.post === 'programme') return undefined;
  const shares = edition === 'isco-08' ? saying.shares : inSoc(saying.shares);
  const code = shares[0]?.[0];
  if (code === undefined) return undefined;
  return {
    shares: sharesOfCodes(detailedCategories(classifications)(edition), shares),
    evidence: [{ kind: 'rule', text: saying.rule, code }],
    question: saying.question,
  };
}

/** Where the SOC has one category for what a post says first; the others follow ISCO-08 over the correspondences. */
const SOC_OF: Readonly<Record<string, string>> = {
  '1211': '11-3031',
  '1212': '11-3121',
  '1219': '11-3012',
  '1324': '11-3071',
  '1330': '11-3021',
  '1342': '11-9111',
  '2310': '25-1071',
};

function inSoc(shares: Saying['shares']): Saying['shares'] {
  if (SOC_OF[shares[0]?.[0] ?? ''] === undefined) return [];
  return shares.flatMap(([code, share]) => {
    const soc = SOC_OF[code];
    return soc === undefined ? [] : [[soc, share] as const];
  });
}

/** A judgement: how far one discipline tells what a specialist does whose field names more than that. */
const SPECIALIST_OF_MORE = 0.45;

function sayingOf(
  classifications: Classifications,
  model: TitleModel | undefined,
  job: JobReading,
): Saying | undefined {
  const { words } = job.barest;
  const found = disciplineIn(classifications, words);
  // Who teaches or specialises in what technicians or managers do is none of them.
  const discipline: NamedDiscipline | undefined =
    found && (job.post === 'head' || job.post === 'in-charge' || isProfession(found)) ? found : undefined;
  const practised = discipline && practisedBy(discipline);
  switch (job.post) {
    case 'head':
    case 'in-charge':
      return headOf(classifications, model, job, discipline);
    case 'academic':
      return {
        shares: discipline
          ? [
              ['2310', 0.46],
              [discipline.code, 0.42],
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
            shares: [[discipline.code, discipline.isWhole ? 0.75 : SPECIALIST_OF_MORE]],
            rule: `rank with speciality: ${practised}`,
            question: TEACH_OR_TREAT,
          }
        : undefined;
    default:
      return programme(words, job, discipline);
  }
}

/** Units that no one practises: their entry is that of who heads them. */
function isAdministration({ code }: Discipline): boolean {
  return /^(?:1|2621|3341)/.test(code);
}

function isProfession(discipline: Discipline): boolean {
  return discipline.code.startsWith('2') && !isAdministration(discipline);
}

function practisedBy({ name, indexEntry }: Discipline): string {
  return `“${name}” is practised by “${indexEntry}” (ISCO-08 index)`;
}

/** Ministries have divisions, directorates and regional services of what hospitals practise. */
const UNIT_OF_MINISTRY =
  /\b(?:division|direction|directorate|departement|department|direccion|direc?cao|divisao|departamento|(?:region|provinci|nacion|nation|departement)al[e]?)\b/;

function headOf(
  classifications: Classifications,
  model: TitleModel | undefined,
  job: JobReading,
  discipline: Discipline | undefined,
): Saying {
  const named = exactMatches(classifications, 'isco-08', { ...job, post: null, titles: [job.barest] });
  const worker = named?.matches.find(({ known }) => known.kind !== 'category-title')?.known;
  if (worker) {
    return {
      shares: [[worker.code, HEAD_OF_WORKERS]],
      rule: `first among those who do the same work: “${worker.text}”`,
      question: MANAGE_OR_WORK,
    };
  }
  const text = job.titles[0]?.text ?? '';
  const hasInCharge = job.post === 'in-charge';
  if (hasInCharge && isEvaluation(job.barest.words)) return EVALUATION_POST;
  if (discipline && isAdministration(discipline)) {
    const ofManager = hasInCharge ? IN_CHARGE_OF_ADMINISTRATION : HEAD_OF_ADMINISTRATION;
    return {
      shares: [[discipline.code, ofManager], ...(job.inHealthCare ? HEALTH_MANAGER : [])],
      rule: `head of a unit of administration: “${discipline.name}” is headed by “${discipline.indexEntry}” (ISCO-08 index)`,
      question: MANAGE_OR_WORK,
    };
  }
  if (discipline) {
    const manages = hasInCharge ? 0.25 : UNIT_OF_MINISTRY.test(text) ? 0.55 : 0.35;
    const shares = [
      [discipline.code, 0.85 - manages],
      ['1342', manages],
    ] as const;
    return {
      shares: shares.toSorted((a, b) => b[1] - a[1]),
      rule: `head of a unit of health care: ${practisedBy(discipline)}, or its manager`,
      question: MANAGE_OR_WORK,
    };
  }
  return {
    shares: managers(model, job, hasInCharge ? IN_CHARGE : MANAGERS_SHARE),
    rule: 'head of a unit: a manager, where managing is the main task',
    question: MANAGE_OR_WORK,
  };
}

/** Judgements: the share of those who head workers and work like them, and of heads of an administrative unit. */
const HEAD_OF_WORKERS = 0.6;
const HEAD_OF_ADMINISTRATION = 0.6;
const IN_CHARGE_OF_ADMINISTRATION = 0.25;
const HEALTH_MANAGER: Saying['shares'] = [['1342', 0.1]];

function programme(
  words: readonly string[],
  job: JobReading,
  discipline: Discipline | undefined,
): Saying | undefined {
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

const EVALUATION_POST: Saying = {
  shares: [
    ['2422', 0.35],
    ['2421', 0.3],
  ],
  rule: 'post of planning, monitoring and evaluation (ours: no index entry names it)',
  question: WHICH_TASKS,
};

function isEvaluation(words: readonly string[]): boolean {
  return words.some((word) => EVALUATION.has(word));
}

/** Managers of the field, as the model finds them for "director of ..."; of health services on a list of health care. */
function managers(model: TitleModel | undefined, job: JobReading, all: number): Saying['shares'] {
  const shares = new Map<string, number>();
  const ofProgramme = job.barest.words.some(isOfHealthProgramme);
  if (job.inHealthCare) shares.set('1342', ofProgramme ? HEAD_OF_HEALTH_PROGRAMME : HEAD_OF_HEALTH);
  const field = job.barest.text;
  const ranked = (model?.predict(managerTitle(job, field), 'isco-08', 8) ?? []).filter(({ code }) =>
    code.startsWith('1'),
  );
  const sum = ranked.reduce((total, it) => total + it.probability, 0);
  const left = Math.max(0, all - (shares.get('1342') ?? 0));
  for (const { code, probability } of ranked)
    shares.set(code, (shares.get(code) ?? 0) + (left * probability) / sum);
  return [...shares].sort((a, b) => b[1] - a[1]);
}

/** The title of who manages a field, in the language of the post. */
function managerTitle(job: JobReading, field: string): string {
  const text = job.titles[0]?.text ?? '';
  if (/^(?:jef[ea]|encargad[oa]|coordinadora?) /.test(text)) return `director de ${field}`;
  if (/^(?:chefe|encarregad[oa]|responsavel|coordenadora?) /.test(text)) return `diretor de ${field}`;
  const isFrench = job.language().startsWith('fr') || /^(?:chef|responsable) /.test(text);
  return isFrench ? `directeur ${field}` : `${field} manager`;
}

/** Share of heads of a unit who are managers, and of these, on a list of health care, of health services. */
const MANAGERS_SHARE = 0.5;
const IN_CHARGE = 0.3;
const HEAD_OF_HEALTH = 0.2;
const HEAD_OF_HEALTH_PROGRAMME = 0.4;
