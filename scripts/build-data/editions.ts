/** The editions that Cadre holds, with the number of categories that each publisher states. */
import type { EditionRow } from './edition-table.ts';

const ISCO_PUBLISHER = 'International Labour Organization';
const SOC_PUBLISHER = 'US Office of Management and Budget; hosted by the US Bureau of Labor Statistics';

/** Counts: ILO 2013 room document (ISCO-08), ILO (ISCO-88), BLS structure files (SOC), O*NET 27.0. */
export const EDITIONS: readonly EditionRow[] = [
  {
    edition: 'isco-08',
    name: 'ISCO-08',
    fullName: 'International Standard Classification of Occupations 2008',
    family: 'isco',
    publisher: ISCO_PUBLISHER,
    validFrom: '2008',
    validTo: '',
    levels: [
      ['major group', 10],
      ['sub-major group', 43],
      ['minor group', 130],
      ['unit group', 436],
    ],
  },
  {
    edition: 'isco-88',
    name: 'ISCO-88',
    fullName: 'International Standard Classification of Occupations 1988',
    family: 'isco',
    publisher: ISCO_PUBLISHER,
    validFrom: '1988',
    validTo: '2007',
    levels: [
      ['major group', 10],
      ['sub-major group', 28],
      ['minor group', 116],
      ['unit group', 390],
    ],
  },
  {
    edition: 'soc-2018',
    name: 'SOC 2018',
    fullName: 'Standard Occupational Classification 2018',
    family: 'soc',
    publisher: SOC_PUBLISHER,
    validFrom: '2018',
    validTo: '',
    levels: [
      ['major group', 23],
      ['minor group', 98],
      ['broad occupation', 459],
      ['detailed occupation', 867],
    ],
  },
  {
    edition: 'soc-2010',
    name: 'SOC 2010',
    fullName: 'Standard Occupational Classification 2010',
    family: 'soc',
    publisher: SOC_PUBLISHER,
    validFrom: '2010',
    validTo: '2017',
    levels: [
      ['major group', 23],
      ['minor group', 97],
      ['broad occupation', 461],
      ['detailed occupation', 840],
    ],
  },
  {
    edition: 'soc-hybrid-2019',
    name: 'SOC hybrid 2019',
    fullName:
      'SOC 2010/2018 hybrid occupations of the 2019 and 2020 statistics (health information codes only)',
    family: 'soc',
    publisher: 'US Bureau of Labor Statistics',
    validFrom: '2019',
    validTo: '2020',
    levels: [['hybrid occupation', 2]],
  },
  {
    edition: 'onet-soc-2019',
    name: 'O*NET-SOC 2019',
    fullName: 'O*NET-SOC 2019 taxonomy',
    family: 'soc',
    publisher: 'US Department of Labor, Employment and Training Administration (O*NET)',
    validFrom: '2019',
    validTo: '',
    levels: [['occupation', 1016]],
  },
];
