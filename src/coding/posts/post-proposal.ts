/** What a post says by itself: heads manage, academics teach, programme posts of a health service look after health. */
import type { Classifications, EditionId } from '../../classification/index.ts';
import type { JobReading } from '../job-reading.ts';
import type { TitleModel } from '../model/title-model.ts';
import { detailedCategories } from '../ranking/detailed-categories.ts';
import type { Proposal } from '../ranking/proposal.ts';
import { sharesOfCodes } from '../ranking/shares.ts';
import { disciplineIn, type NamedDiscipline } from '../title/disciplines.ts';
import { headOf } from './head-of-unit.ts';
import { programmePost } from './programme-post.ts';
import { isProfession, practisedBy, type Saying } from './saying.ts';

const TEACH_OR_TREAT = 'Does the person mainly teach, or mainly treat patients?';

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
      return programmePost(job, discipline);
  }
}
