/** Employment in the United States: what the Bureau of Labor Statistics projects, and what an occupation asks. */
import type { Category } from './category.ts';
import type { Classifications } from './classifications.ts';
import { lazyFor } from './lazy.ts';
import { readColumns } from './table.ts';

/** One projection of one occupation. Employment in thousands, as printed; empty where none is held. */
export interface Projection {
  /** First and last year: `2024-34`. */
  readonly vintage: string;
  readonly baseEmployment: string;
  readonly projectedEmployment: string;
  readonly changePercent: string;
  readonly annualOpenings: string;
}

/** What an occupation asks of those who enter it. */
export interface Requirements {
  readonly entryEducation: string;
  readonly workExperience: string;
  readonly training: string;
  /** O*NET job zone, 1 to 5; empty where none is stated. */
  readonly jobZone: string;
}

export const PROJECTIONS_TABLE = 'outlook/projections.tsv';
export const REQUIREMENTS_TABLE = 'outlook/requirements.tsv';

const projections = lazyFor((classifications: Classifications) => {
  const columns = [
    'edition',
    'code',
    'vintage',
    'base_employment',
    'projected_employment',
    'change_percent',
    'annual_openings',
  ] as const;
  return Map.groupBy(
    readColumns(classifications.readTable(PROJECTIONS_TABLE), columns),
    ([edition, code]) => `${edition} ${code}`,
  );
});

const requirements = lazyFor((classifications: Classifications): ReadonlyMap<string, Requirements> => {
  const columns = ['code', 'entry_education', 'work_experience', 'training', 'job_zone'] as const;
  return new Map(
    readColumns(classifications.readTable(REQUIREMENTS_TABLE), columns).map(
      ([code, entryEducation, workExperience, training, jobZone]) => [
        code,
        { entryEducation, workExperience, training, jobZone },
      ],
    ),
  );
});

/**
 * The projections held of an occupation, oldest first; none for other than SOC codes.
 *
 * @example
 * projectionsOf(classifications, category).at(-1)?.vintage; // '2024-34'
 */
export function projectionsOf(classifications: Classifications, category: Category): readonly Projection[] {
  const rows = projections(classifications).get(`${category.edition} ${category.code}`) ?? [];
  return rows
    .map(([, , vintage, baseEmployment, projectedEmployment, changePercent, annualOpenings]) => ({
      vintage,
      baseEmployment,
      projectedEmployment,
      changePercent,
      annualOpenings,
    }))
    .sort((a, b) => (a.vintage < b.vintage ? -1 : 1));
}

/** What an occupation of SOC 2018 asks of those who enter it, or `undefined` where no table says. */
export function requirementsOf(
  classifications: Classifications,
  category: Category,
): Requirements | undefined {
  return category.edition === 'soc-2018' ? requirements(classifications).get(category.code) : undefined;
}
