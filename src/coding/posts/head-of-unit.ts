/** What is said of who heads a unit, or has a field in charge. */
import type { Classifications } from '../../classification/index.ts';
import { exactMatches } from '../index-proposal.ts';
import type { JobReading } from '../job-reading.ts';
import type { TitleModel } from '../model/title-model.ts';
import type { Discipline } from '../title/disciplines.ts';
import { isOfHealthProgramme } from '../title/programmes.ts';
import { EVALUATION_POST, isEvaluation } from './programme-post.ts';
import { isAdministration, practisedBy, type Saying } from './saying.ts';

const MANAGE_OR_WORK = 'Does the head mainly manage the unit, or mainly do its work?';

/** Ministries have divisions, directorates and regional services of what hospitals practise. */
const UNIT_OF_MINISTRY =
  /\b(?:division|direction|directorate|departement|department|direccion|direc?cao|divisao|departamento|(?:region|provinci|nacion|nation|departement)al[e]?)\b/;

/**
 * What is said of who heads a unit or has a field in charge: first among workers, practitioner of a discipline, or
 * manager. Who has a field in charge manages less often.
 *
 * @param discipline the one that the field names, of health care or of administration
 * @example
 * headOf(classifications, model, readJob(classifications, { title: 'Chef magasinier' }), undefined).shares; // 4321
 */
export function headOf(
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
      rule: `${hasInCharge ? 'has administration in charge' : 'head of a unit of administration'}: “${discipline.name}” is headed by “${discipline.indexEntry}” (ISCO-08 index)`,
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
    rule: hasInCharge
      ? 'has a field in charge: does its work, or manages it'
      : 'head of a unit: a manager, where managing is the main task',
    question: MANAGE_OR_WORK,
  };
}

/** Judgements: the share of those who head workers and work like them, and of heads of an administrative unit. */
const HEAD_OF_WORKERS = 0.6;
const HEAD_OF_ADMINISTRATION = 0.6;
const IN_CHARGE_OF_ADMINISTRATION = 0.25;
const HEALTH_MANAGER: Saying['shares'] = [['1342', 0.1]];

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
