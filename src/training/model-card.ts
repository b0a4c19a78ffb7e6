/** The card that goes with a model: what it was made from, what it can do and what it cannot. */
import type { CodeLists } from './corpus.ts';
import type { LabelledTitle } from './labelled-title.ts';

/** What the card tells of a model. */
export interface CardFacts {
  readonly titles: readonly LabelledTitle[];
  readonly codes: CodeLists;
  readonly sha256: string;
  readonly bytes: number;
  readonly seed: number;
  readonly epochs: number;
}

const SOURCES = [
  ['isco-08/', 'ISCO-08 title index and group titles', 'ILO; facts only, no reuse licence stated'],
  ['esco/', 'ESCO v1.0.3 and v1.2.1, labels in 27 languages', 'European Commission, Decision 2011/833/EU'],
  [
    'national-indexes/',
    'National occupation titles of 14 countries, coded through ESCO',
    'National statistical offices; European Commission',
  ],
  ['soc-', 'SOC 2018 and SOC 2010 Direct Match Title Files', 'US Bureau of Labor Statistics, public domain'],
  ['onet', 'O*NET alternate titles', 'US Department of Labor, CC BY 4.0'],
  [
    'coding/everyday-titles-soc',
    'American job titles in everyday words, coded to the SOC',
    'written for this project, Apache-2.0',
  ],
  [
    'coding/everyday-titles',
    'Job titles in everyday words, 30 languages',
    'written for this project, Apache-2.0',
  ],
  [
    'coding/duties',
    'Phrases of what people do, nine languages, coded to ISCO-08',
    'written for this project, Apache-2.0',
  ],
  ['coding/synonyms', 'Titles of health services in 17 languages', 'written for this project, Apache-2.0'],
  ['noc/', 'NOC 2021 titles in English and French', 'Statistics Canada, Open Government Licence'],
] as const;

/** The text of `MODEL_CARD.md`. */
export function modelCard(facts: CardFacts): string {
  const rows = SOURCES.map(([prefix, name, licence]) => {
    const count = facts.titles.filter((it) =>
      prefix.endsWith('/') || prefix.endsWith('-') ? it.source.startsWith(prefix) : it.source === prefix,
    ).length;
    return `| ${name} | ${count.toLocaleString('en')} | ${licence} |`;
  });
  return `# Model card: titles.bin

Gives the probability of each ISCO-08 unit group (${facts.codes[0]?.length}) and SOC 2018 detailed occupation (${facts.codes[1]?.length}) for a job title in any of 45 languages.

| | |
|---|---|
| Size | ${facts.bytes.toLocaleString('en')} bytes |
| SHA-256 | \`${facts.sha256}\` |
| Made by | \`./cadre train --from ../shared/reference --out models/titles --seed ${facts.seed}\` |
| Training | ${facts.epochs} epochs; the same seed gives the same model with any number of threads |
| Design | Averaged vectors of words, pairs of words and letter groups; one softmax layer an edition. See docs/model-experiments.md |

## Made from

The model holds numbers only. No sentence of a publisher is in it. The table of known titles holds hashes.

| Source | Coded titles | Publisher and licence |
|---|---|---|
${rows.join('\n')}

## Figures

See docs/model-experiments.md. They are measured on lists that the model was not trained on.

## Limits

- It reads titles, and phrases of what people do in the languages of data/coding/duties.tsv. A long text is to be cut
  into phrases: the words that tell nothing dilute those that matter.
- It knows the words of its lists. A local cadre name that is in none of them is read by its letters only.
- A title without context is often ambiguous. The probabilities are fitted on national lists that were held back;
  on other kinds of lists, such as job advertisements, they are too high.
- SOC 2018 is learned mostly from English titles; other languages reach it through the ESCO to O*NET crosswalk.

## Known biases

- National lists were coded through ESCO, so their codes carry the errors of that crosswalk.
- European and North American jobs are better known than those of other regions.
- English has most titles, Norwegian, Irish, Icelandic and Estonian fewest.
- Titles in everyday words were written for this project, not gathered: they share the habits of their authors, and
  what is usual in one country may have been coded as in another.
- Canadian titles have no direct correspondence. They are weak evidence for the categories of their unit group.
`;
}
