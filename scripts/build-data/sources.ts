/** The publications that the tables are taken from, and the terms of each publisher. */
import type { License, Source } from '../../src/data/data-package.ts';

const ILO_TERMS: License = {
  name: 'ilo',
  title: '© International Labour Organization; no licence for reuse is stated: facts only, cited',
  path: 'https://www.ilo.org/',
};
const BLS_TERMS: License = {
  name: 'us-public-domain',
  title: 'Public domain (work of the US government)',
  path: 'https://www.bls.gov/bls/linksite.htm',
};
const ONET_TERMS: License = {
  name: 'CC-BY-4.0',
  title:
    'Creative Commons Attribution 4.0; includes information from O*NET by the US Department of Labor, Employment and Training Administration (USDOL/ETA)',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};
const ESCO_TERMS: License = {
  name: 'commission-decision-2011-833-EU',
  title:
    'Reuse under Commission Decision 2011/833/EU; this service uses the ESCO classification of the European Commission',
  path: 'https://eur-lex.europa.eu/eli/dec/2011/833/oj',
};
/** For the tables that this project wrote itself. */
const PROJECT_TERMS: License = {
  name: 'Apache-2.0',
  title: 'Apache License 2.0',
  path: 'https://www.apache.org/licenses/LICENSE-2.0',
};

const ILO = 'https://www.ilo.org/';
const ILOSTAT = 'https://ilostat.ilo.org/';
const ESCO = 'https://esco.ec.europa.eu/';
const SOC = 'https://www.bls.gov/soc/';
const ONET = 'https://www.onetcenter.org/taxonomy.html';

const ILO_WORKBOOK: Source = { title: 'ILO, ISCO-08 structure and group definitions (workbook)', path: ILO };
const ILOSTAT_WORKBOOK: Source = {
  title: 'ILOSTAT, ISCO-58, 68, 88 and 08 side by side (workbook)',
  path: ILOSTAT,
};
const ESCO_103: Source = {
  title: 'European Commission, ESCO v1.0.3, ISCO group titles and texts',
  path: ESCO,
};
const ESCO_121: Source = { title: 'European Commission, ESCO v1.2.1, ISCO group titles', path: ESCO };
const SOC_2010_2018: Source = { title: 'BLS, 2010 SOC to 2018 SOC crosswalk', path: SOC };
const ISCO_88_08: Source = { title: 'ILO, correspondence between ISCO-88 and ISCO-08', path: ILO };

/** Where a table comes from. */
export interface Origin {
  readonly title: string;
  /** Edition or editions of the facts. */
  readonly edition: string;
  /** Date that the publication states; `not stated` where the copy read has none. */
  readonly date: string;
  readonly sources: readonly Source[];
  readonly licenses: readonly License[];
  /** What a reader must know beyond the source. */
  readonly description?: string;
}

const NOT_STATED = 'not stated';

/** Path of each table to its origin. */
export const ORIGINS: { readonly [path: string]: Origin } = {
  'editions.tsv': {
    title: 'Editions',
    edition: 'all',
    date: NOT_STATED,
    sources: [
      ILO_WORKBOOK,
      ILOSTAT_WORKBOOK,
      { title: 'BLS, Standard Occupational Classification', path: SOC },
      { title: 'O*NET-SOC taxonomy', path: ONET },
    ],
    licenses: [PROJECT_TERMS],
    description: 'valid_to of ISCO-88 and SOC 2010 is the year before the next edition.',
  },
  'levels.tsv': {
    title: 'Levels of the editions, with the number of categories that each publisher states',
    edition: 'all',
    date: NOT_STATED,
    sources: [
      ILO_WORKBOOK,
      ILOSTAT_WORKBOOK,
      { title: 'BLS, SOC structure', path: SOC },
      { title: 'O*NET-SOC taxonomy', path: ONET },
    ],
    licenses: [PROJECT_TERMS],
  },
  'errata.tsv': {
    title: 'Defects of official publications that these tables correct or keep',
    edition: 'all',
    date: NOT_STATED,
    sources: [ILO_WORKBOOK, ILOSTAT_WORKBOOK, ESCO_103],
    licenses: [PROJECT_TERMS],
  },
  'coding/abbreviations.tsv': {
    title: 'Words that titles of staff lists cut short, in thirteen languages',
    edition: 'all',
    date: '2026',
    sources: [{ title: 'Cadre, written for this project', path: 'data/coding/abbreviations.tsv' }],
    licenses: [PROJECT_TERMS],
    description: 'Ours, not official.',
  },
  'coding/acronyms.tsv': {
    title: 'Acronyms of health services, in English and French',
    edition: 'all',
    date: '2026',
    sources: [{ title: 'Cadre, written for this project', path: 'data/coding/acronyms.tsv' }],
    licenses: [PROJECT_TERMS],
    description: 'Ours, not official.',
  },
  'coding/disciplines.tsv': {
    title: 'Disciplines and kinds of unit, each with the ISCO-08 index entry of those who practise it',
    edition: 'isco-08',
    date: '2026',
    sources: [
      { title: 'Cadre, written for this project', path: 'data/coding/disciplines.tsv' },
      { title: 'ILO, ISCO-08 index of occupational titles', path: ILO },
    ],
    licenses: [PROJECT_TERMS],
    description: 'Ours, not official; the code is that of the index entry.',
  },
  'coding/duties.tsv': {
    title: 'What people do in each ISCO-08 unit group, in phrases, for the model to learn from',
    edition: 'isco-08',
    date: '2026',
    sources: [{ title: 'Cadre, written for this project', path: 'data/coding/duties.tsv' }],
    licenses: [PROJECT_TERMS],
    description:
      'Ours, not official: phrases as descriptions of tasks and advertisements have them, written from knowledge of the language and of ISCO-08. A phrase favours its group, and may be said of others. Those without a group are said of all jobs alike and teach the model what tells nothing.',
  },
  'coding/everyday-titles.tsv': {
    title: 'Job titles in everyday words, each with its ISCO-08 unit group, for the model to learn from',
    edition: 'isco-08',
    date: '2026',
    sources: [{ title: 'Cadre, written for this project', path: 'data/coding/everyday-titles.tsv' }],
    licenses: [PROJECT_TERMS],
    description:
      'Ours, not official: titles as staff lists and advertisements have them, written from knowledge of the language and of ISCO-08. A title is likely in its group, not sure to be: the coder takes none of them for proof.',
  },
  'coding/everyday-titles-soc.tsv': {
    title:
      'American job titles in everyday words, each with its SOC 2018 occupation, for the model to learn from',
    edition: 'soc-2018',
    date: '2026',
    sources: [{ title: 'Cadre, written for this project', path: 'data/coding/everyday-titles-soc.tsv' }],
    licenses: [PROJECT_TERMS],
    description:
      'Ours, not official: titles as employers in the United States write them that the direct match titles lack, written from knowledge of the SOC. A title is likely in its occupation, not sure to be: the coder takes none of them for proof.',
  },
  'coding/language-words.tsv': {
    title: 'Words of job titles, each with the languages that use it',
    edition: 'isco-08',
    date: NOT_STATED,
    sources: [
      { title: 'Gathered from the titles, the index and our own titles', path: 'data/isco-08/titles.tsv' },
    ],
    licenses: [ILO_TERMS, ESCO_TERMS, PROJECT_TERMS],
  },
  'coding/synonyms.tsv': {
    title: 'Job titles that no index has, each with the ISCO-08 index entry that it stands for',
    edition: 'isco-08',
    date: '2026',
    sources: [
      { title: 'Cadre, written for this project', path: 'data/coding/synonyms.tsv' },
      { title: 'ILO, ISCO-08 index of occupational titles', path: ILO },
    ],
    licenses: [PROJECT_TERMS],
    description:
      'Ours, not official: titles of health services in 17 languages, written from knowledge of their health systems and gone through by a second reader; the code is that of the index entry.',
  },
  'row-hashes.tsv': {
    title: 'Hash of every row of the other tables',
    edition: 'all',
    date: NOT_STATED,
    sources: [{ title: 'Computed from the other tables', path: 'datapackage.json' }],
    licenses: [PROJECT_TERMS],
  },
  'isco-08/categories.tsv': {
    title: 'Categories of ISCO-08',
    edition: 'isco-08',
    date: NOT_STATED,
    sources: [ILO_WORKBOOK, ILOSTAT_WORKBOOK, ESCO_121],
    licenses: [ILO_TERMS],
    description:
      'Titles settled between the three sources. Skill levels as the group texts state them; that of major group 0 states none.',
  },
  'isco-08/titles.tsv': {
    title: 'Titles of the ISCO-08 categories in 24 languages',
    edition: 'isco-08',
    date: 'ESCO v1.0.3',
    sources: [ESCO_103, ILO_WORKBOOK, ILOSTAT_WORKBOOK],
    licenses: [ESCO_TERMS, ILO_TERMS],
    description:
      'The English titles are those of isco-08/categories.tsv. 43 groups have no Norwegian title in ESCO.',
  },
  'isco-08/index.tsv': {
    title: 'Index of occupational titles of ISCO-08',
    edition: 'isco-08',
    date: NOT_STATED,
    sources: [{ title: 'ILO, ISCO-08 index of occupational titles', path: ILO }],
    licenses: [ILO_TERMS],
    description: 'Spelled as printed; only doubled spaces are removed. Seven entries are printed twice.',
  },
  'isco-08/exclusions.tsv': {
    title: 'Exclusion references of ISCO-08',
    edition: 'isco-08',
    date: 'ESCO v1.0.3',
    sources: [
      { title: 'ILO, ISCO-08 group definitions, as carried in ESCO v1.0.3', path: ESCO },
      ILO_WORKBOOK,
    ],
    licenses: [ILO_TERMS, ESCO_TERMS],
    description:
      'Occupation titles and target codes only. Two targets are misprinted in the official text and corrected here; `printed` has them as printed.',
  },
  'isco-88/categories.tsv': {
    title: 'Categories of ISCO-88',
    edition: 'isco-88',
    date: NOT_STATED,
    sources: [ILOSTAT_WORKBOOK],
    licenses: [ILO_TERMS],
  },
  'soc-2010/categories.tsv': {
    title: 'Categories of SOC 2010',
    edition: 'soc-2010',
    date: '2010',
    sources: [{ title: 'BLS, 2010 SOC structure', path: SOC }],
    licenses: [BLS_TERMS],
  },
  'soc-2010/direct-match-titles.tsv': {
    title: 'Direct match titles of SOC 2010',
    edition: 'soc-2010',
    date: NOT_STATED,
    sources: [{ title: 'BLS, 2010 SOC Direct Match Title File', path: SOC }],
    licenses: [BLS_TERMS],
    description: 'Four titles are listed twice for one occupation, as in the file.',
  },
  'soc-2018/categories.tsv': {
    title: 'Categories of SOC 2018',
    edition: 'soc-2018',
    date: '2017-11, updated 2020-04-15',
    sources: [{ title: 'BLS, 2018 SOC structure and definitions', path: SOC }],
    licenses: [BLS_TERMS],
  },
  'soc-2018/direct-match-titles.tsv': {
    title: 'Direct match titles of SOC 2018',
    edition: 'soc-2018',
    date: '2017-11',
    sources: [{ title: 'BLS, 2018 SOC Direct Match Title File', path: SOC }],
    licenses: [BLS_TERMS],
    description: 'Five titles are listed twice for one occupation, as in the file.',
  },
  'outlook/projections.tsv': {
    title: 'Employment projections of the United States',
    edition: 'soc-2010, soc-2018 and hybrid codes',
    date: '2012-22 to 2025-35',
    sources: [{ title: 'BLS, Employment Projections, occupational data', path: 'https://www.bls.gov/emp/' }],
    licenses: [BLS_TERMS],
    description:
      'All detailed occupations for 2024-34; older vintages for the health information occupations alone, as found in copies of the published tables. Some changes were computed from the two levels. Thousands.',
  },
  'outlook/requirements.tsv': {
    title: 'What US occupations ask of those who enter them',
    edition: 'soc-2018',
    date: '2024-34 projections; O*NET 27.0',
    sources: [
      { title: 'BLS, Employment Projections 2024-34, table 1.2', path: 'https://www.bls.gov/emp/' },
      { title: 'O*NET 27.0, job zones', path: ONET },
    ],
    licenses: [BLS_TERMS, ONET_TERMS],
  },
  'soc-hybrid-2019/categories.tsv': {
    title: 'Hybrid health information codes of BLS statistics, 2019 and 2020',
    edition: 'soc-hybrid-2019',
    date: '2019-29 and 2020-30 projections',
    sources: [{ title: 'BLS, Employment Projections 2019-29 and 2020-30', path: 'https://www.bls.gov/emp/' }],
    licenses: [BLS_TERMS],
    description: 'Two of the hybrid codes only. Capitals follow the SOC.',
  },
  'onet-soc-2019/categories.tsv': {
    title: 'Occupations of O*NET-SOC 2019',
    edition: 'onet-soc-2019',
    date: '2019',
    sources: [{ title: 'O*NET, O*NET-SOC 2019 occupation listings', path: ONET }],
    licenses: [ONET_TERMS],
  },
  'correspondences/isco-88_isco-08.tsv': {
    title: 'ISCO-88 to ISCO-08',
    edition: 'isco-88, isco-08',
    date: NOT_STATED,
    sources: [ISCO_88_08],
    licenses: [ILO_TERMS],
    description: 'The copy read has no row for ISCO-88 3139.',
  },
  'correspondences/isco-08_soc-2010.tsv': {
    title: 'ISCO-08 to SOC 2010',
    edition: 'isco-08, soc-2010',
    date: '2012-08, updated 2015-06',
    sources: [{ title: 'BLS, Crosswalk between ISCO-08 and the 2010 SOC, both directions', path: SOC }],
    licenses: [BLS_TERMS],
    description: 'The rows of 211 and 315 link minor groups of ISCO-08, as published.',
  },
  'correspondences/soc-2010_soc-2018.tsv': {
    title: 'SOC 2010 to SOC 2018',
    edition: 'soc-2010, soc-2018',
    date: NOT_STATED,
    sources: [SOC_2010_2018],
    licenses: [BLS_TERMS],
  },
  'correspondences/onet-soc-2019_soc-2018.tsv': {
    title: 'O*NET-SOC 2019 to SOC 2018',
    edition: 'onet-soc-2019, soc-2018',
    date: '2019',
    sources: [{ title: 'O*NET, Crosswalk O*NET-SOC 2019 to 2018 SOC', path: ONET }],
    licenses: [ONET_TERMS],
  },
  'correspondences/soc-hybrid-2019_soc-2018.tsv': {
    title: 'Hybrid codes to SOC 2018 (derived)',
    edition: 'soc-hybrid-2019, soc-2018',
    date: NOT_STATED,
    sources: [
      {
        title: 'BLS, titles of the hybrid codes in the Employment Projections',
        path: 'https://www.bls.gov/emp/',
      },
      SOC_2010_2018,
    ],
    licenses: [BLS_TERMS],
    description:
      'Derived: read off the hybrid titles and the crosswalk. No BLS table of the composition was read.',
  },
  'changes/isco-88_isco-08.tsv': {
    title: 'Changes from ISCO-88 to ISCO-08, unit groups',
    edition: 'isco-88, isco-08',
    date: NOT_STATED,
    sources: [ISCO_88_08],
    licenses: [ILO_TERMS],
    description: 'Derived from the correspondence and the titles by the rules in docs/data.md.',
  },
  'changes/soc-2010_soc-2018.tsv': {
    title: 'Changes from SOC 2010 to SOC 2018, detailed occupations',
    edition: 'soc-2010, soc-2018',
    date: NOT_STATED,
    sources: [SOC_2010_2018],
    licenses: [BLS_TERMS],
    description: 'Derived from the correspondence and the titles by the rules in docs/data.md.',
  },
  ...variantOrigins(),
};

function variantOrigins(): { readonly [path: string]: Origin } {
  const origin = {
    edition: 'isco-08',
    date: NOT_STATED,
    sources: [
      {
        title: 'WHO, Classifying health workers',
        path: 'https://www.who.int/publications/m/item/classifying-health-workers',
      },
      {
        title: 'WHO Regional Office for South-East Asia, Health workforce (topic page)',
        path: 'https://www.who.int/southeastasia',
      },
      {
        title: 'OECD/Eurostat/WHO-Europe joint questionnaire on non-monetary health care statistics',
        path: 'https://ec.europa.eu/eurostat',
      },
    ],
    licenses: [PROJECT_TERMS],
    description: 'Facts only; each variant names its own source and status.',
  };
  return {
    'variants/variants.tsv': { ...origin, title: 'Variants of ISCO-08' },
    'variants/groups.tsv': { ...origin, title: 'Groups of the variants' },
    'variants/members.tsv': { ...origin, title: 'Members of the groups' },
  };
}
