/** Employment projections of the BLS, and what an occupation asks of those who enter it. */
import { clean, type Reference } from './reference.ts';
import { type Table, table } from './table.ts';

const LATEST = 'census-bls/derived_BLS_EP_2024-34_table1.2.csv';
const VINTAGES = 'census-bls/bls_ep_vintages.tsv';
const ZONES = 'onet/job-zones-27.0.txt';

const EDITION_OF: { readonly [basis: string]: string } = {
  SOC2010: 'soc-2010',
  hybrid: 'soc-hybrid-2019',
  SOC2018: 'soc-2018',
};

/** `outlook/projections.tsv` and `outlook/requirements.tsv`. */
export function outlook(reference: Reference, find: (name: string) => Table): readonly Table[] {
  const codes = new Set(find('soc-2018/categories.tsv').rows.map(([code]) => code));
  const rows = reference.csv(LATEST).filter((row) => codes.has(row(CODE)));
  const latest = rows.filter((row) => row('Occupation type') === 'Line item');
  // The sum of a broad occupation is printed where its occupations are too: 29-1210 Physicians.
  const sums = rows.filter((row) => row('Occupation type') === 'Summary' && BROAD.test(row(CODE)));
  const older = reference
    .csv(VINTAGES, '\t')
    .map((row) => [
      EDITION_OF[row('soc_basis')] ?? '',
      row('code'),
      row('vintage'),
      number(row('base_employment_thousands')),
      number(row('projected_employment_thousands')),
      number(row('change_pct')),
      number(row('annual_openings_thousands')),
    ])
    .filter(([, , vintage, , , change]) => change !== '' && vintage !== '2024-34');
  const now = [...latest, ...sums].map((row) => [
    'soc-2018',
    row(CODE),
    '2024-34',
    number(row('Employment, 2024')),
    number(row('Employment, 2034')),
    number(row('Employment change, percent, 2024–34')),
    number(row('Occupational openings, 2024–34 annual average')),
  ]);
  const zones = new Map(
    reference
      .csv(ZONES, '\t')
      .filter((row) => row('O*NET-SOC Code').endsWith('.00'))
      .map((row) => [row('O*NET-SOC Code').slice(0, 7), row('Job Zone')]),
  );
  return [
    table(
      'outlook/projections.tsv',
      [
        'edition',
        'code',
        'vintage',
        'base_employment',
        'projected_employment',
        'change_percent',
        'annual_openings',
      ],
      [...older, ...now],
    ),
    table(
      'outlook/requirements.tsv',
      ['code', 'entry_education', 'work_experience', 'training', 'job_zone'],
      latest.map((row) => [
        row(CODE),
        clean(row('Typical education needed for entry')),
        clean(row('Work experience in a related occupation')),
        clean(row('Typical on-the-job training needed to attain competency in the occupation')),
        zones.get(row(CODE)) ?? '',
      ]),
    ),
  ];
}

const BROAD = /[1-9]0$/;

const CODE = '2024 National Employment Matrix code';

/** The number; empty where none stands, or one of another kind: "(90.4 = 10-year total openings ...)". */
function number(printed: string): string {
  return /^(-?\d+(?:\.\d+)?)(?: \(computed\))?$/.exec(printed.trim())?.[1] ?? '';
}
