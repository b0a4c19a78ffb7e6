/** The publications whose texts can be imported. */
import type { OfficialPublication } from '../classification/index.ts';

/** The names by which the publications are stored, listed and removed, in the order in which they are shown. */
export const PUBLICATION_NAMES = [
  'ilo',
  'bls',
  'esco-groups',
  'esco-occupations',
  'onet-occupations',
  'onet-tasks',
] as const;

/** The name of a publication. */
export type PublicationName = (typeof PUBLICATION_NAMES)[number];

/** A publication, whether its texts are here or not. */
export type Publication = Pick<
  OfficialPublication,
  'label' | 'title' | 'licence' | 'edition' | 'subjectEdition'
>;

const ESCO_LICENCE =
  'Reuse under Commission Decision 2011/833/EU; this service uses the ESCO classification of the European Commission';
const ONET_LICENCE =
  'Creative Commons Attribution 4.0; includes information from O*NET by the US Department of Labor, Employment and Training Administration (USDOL/ETA)';

/** What is known of each publication before any file of it is read. */
export const PUBLICATIONS: Readonly<Record<PublicationName, Publication>> = {
  ilo: {
    label: 'ILO',
    title: 'ILO, ISCO-08 structure and group definitions (workbook)',
    licence: '© International Labour Organization; no licence for reuse is stated',
    edition: 'isco-08',
  },
  bls: {
    label: 'BLS',
    title: 'BLS, 2018 SOC definitions (workbook)',
    licence: 'Public domain (work of the US government)',
    edition: 'soc-2018',
  },
  'esco-groups': {
    label: 'ESCO groups',
    title: 'European Commission, ESCO, descriptions of ISCO groups',
    licence: ESCO_LICENCE,
    edition: 'isco-08',
  },
  'esco-occupations': {
    label: 'ESCO occupations',
    title: 'European Commission, ESCO, descriptions of occupations',
    licence: ESCO_LICENCE,
    edition: 'isco-08',
  },
  'onet-occupations': {
    label: 'O*NET descriptions',
    title: 'O*NET, occupation data',
    licence: ONET_LICENCE,
    edition: 'soc-2018',
    subjectEdition: 'onet-soc-2019',
  },
  'onet-tasks': {
    label: 'O*NET tasks',
    title: 'O*NET, task statements',
    licence: ONET_LICENCE,
    edition: 'soc-2018',
    subjectEdition: 'onet-soc-2019',
  },
};
