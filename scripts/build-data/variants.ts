/** Regroupings of ISCO-08 that health-workforce statistics use. */
import { type Table, table } from './table.ts';

interface Group {
  readonly group: string;
  readonly title: string;
  readonly codes: readonly string[];
  readonly note?: string;
}

interface Variant {
  readonly variant: string;
  readonly title: string;
  readonly status: 'official' | 'reconstructed';
  readonly source: string;
  readonly note: string;
  readonly groups: readonly Group[];
}

const codes = (text: string): readonly string[] => text.split(' ');
const NO_MEMBERS = 'Membership not verified: the WHO table was not read, so no code is listed.';

const VARIANTS: readonly Variant[] = [
  {
    variant: 'who-health-workforce',
    title: 'WHO health workforce groups',
    status: 'reconstructed',
    source:
      'WHO, Classifying health workers (publication page); ISCO-08 sub-major groups 22 and 32, minor group 532',
    note: "The five group titles are WHO's. The members of groups 1 to 3 are reconstructed from the structure of ISCO-08, without the veterinary groups 2250 and 3240.",
    groups: [
      {
        group: '1',
        title: 'Health professionals',
        codes: codes('2211 2212 2221 2222 2230 2240 2261 2262 2263 2264 2265 2266 2267 2269'),
      },
      {
        group: '2',
        title: 'Health associate professionals',
        codes: codes('3211 3212 3213 3214 3221 3222 3230 3251 3252 3253 3254 3255 3256 3257 3258 3259'),
      },
      { group: '3', title: 'Personal care workers in health services', codes: codes('5321 5322 5329') },
      { group: '4', title: 'Health management and support personnel', codes: [], note: NO_MEMBERS },
      {
        group: '5',
        title: 'Other health service providers not elsewhere classified',
        codes: [],
        note: NO_MEMBERS,
      },
    ],
  },
  {
    variant: 'who-searo-support',
    title: 'WHO South-East Asia: health management and support workers',
    status: 'official',
    source: 'WHO Regional Office for South-East Asia, Health workforce (topic page)',
    note: "The page's examples, not a full list. It puts 3252 in management and support, against its place in ISCO-08 among health associate professionals.",
    groups: [
      {
        group: 'support',
        title: 'Health management and support workers',
        codes: codes('1342 3252 3344'),
        note: 'Examples that the page names.',
      },
    ],
  },
  {
    variant: 'oecd-joint-questionnaire',
    title: 'OECD/Eurostat/WHO-Europe joint questionnaire: published aggregates',
    status: 'official',
    source:
      'OECD/Eurostat/WHO-Europe joint questionnaire on non-monetary health care statistics (Eurostat note on nursing and caring personnel; definitions of physicians by category)',
    note: 'The groups overlap: they are aggregates of a questionnaire, not a partition. Feldschers are asked for among professional nurses, although ISCO-08 has them in 2240.',
    groups: [
      {
        group: 'physicians',
        title: 'Physicians',
        codes: codes('2211 2212'),
        note: 'Doctors not further defined are reported as 2210.',
      },
      { group: 'generalist-physicians', title: 'Generalist medical practitioners', codes: ['2211'] },
      { group: 'specialist-physicians', title: 'Specialist medical practitioners', codes: ['2212'] },
      { group: 'midwives', title: 'Midwives', codes: codes('2222 3222') },
      { group: 'professional-nurses', title: 'Nursing professionals', codes: ['2221'] },
      {
        group: 'professional-nurses-and-midwives',
        title: 'Nursing professionals and midwives',
        codes: codes('2221 2222 3222'),
      },
      { group: 'associate-nurses', title: 'Nursing associate professionals', codes: ['3221'] },
      { group: 'nurses', title: 'Nurses', codes: codes('2221 3221') },
      { group: 'nurses-and-midwives', title: 'Nurses and midwives', codes: codes('2221 2222 3221 3222') },
      { group: 'caring-personnel', title: 'Caring personnel', codes: codes('5321 5322') },
      {
        group: 'nursing-and-caring-personnel',
        title: 'Nursing and caring personnel',
        codes: codes('2221 2222 3221 3222 5321 5322'),
      },
      {
        group: 'health-care-assistants',
        title: 'Health care assistants',
        codes: ['5321'],
        note: 'A line of the hospital employment table.',
      },
    ],
  },
];

/** `variants/variants.tsv`, `variants/groups.tsv` and `variants/members.tsv`. */
export function variants(): readonly Table[] {
  const groups = VARIANTS.flatMap(({ variant, groups }) => groups.map((group) => ({ variant, ...group })));
  return [
    table(
      'variants/variants.tsv',
      ['variant', 'title', 'edition', 'status', 'source', 'note'],
      VARIANTS.map((v) => [v.variant, v.title, 'isco-08', v.status, v.source, v.note]),
    ),
    table(
      'variants/groups.tsv',
      ['variant', 'group', 'title', 'note'],
      groups.map((g) => [g.variant, g.group, g.title, g.note ?? '']),
    ),
    table(
      'variants/members.tsv',
      ['variant', 'group', 'code'],
      groups.flatMap((g) => g.codes.map((code) => [g.variant, g.group, code])),
    ),
  ];
}
