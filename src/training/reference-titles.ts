/** Every coded title of the reference folder. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { naturalTitle } from '../classification/natural-title.ts';
import { readColumns } from '../classification/table.ts';
import { matchKey } from '../classification/words.ts';
import { type Crosswalks, readCrosswalks } from './crosswalks.ts';
import type { LabelledTitle } from './labelled-title.ts';
import { readRows } from './table-file.ts';

/**
 * Reads all lists of a reference folder, and the project's own titles; a title stands once for each list and category
 * that has it.
 *
 * @param readTable gives the text of a table of `data/`, by its name
 */
export function readReferenceTitles(
  folder: string,
  readTable: (name: string) => string,
): readonly LabelledTitle[] {
  const walks = readCrosswalks(folder);
  const coded = [
    ...iscoIndex(folder),
    ...iscoGroupTitles(folder),
    ...ownTitles(readTable, 'coding/synonyms', 2),
    ...ownTitles(readTable, 'coding/everyday-titles', 1.5),
    ...americanTitles(readTable, walks),
    ...duties(readTable),
    ...esco(folder, walks),
    ...nationalIndexes(folder),
    ...directMatchTitles(folder, walks),
    ...onetTitles(folder, walks),
  ];
  return [...coded, ...canadianTitles(folder, walks, coded)].filter(
    (it) => it.title !== '' && it.isco.length + it.soc.length > 0,
  );
}

function iscoIndex(folder: string): LabelledTitle[] {
  return readRows(folder, 'isco-08/derived_isco08_index_en.csv').flatMap((row) => {
    const printed = row.title_en ?? '';
    const natural = naturalTitle(printed);
    const titles = natural === printed ? [printed] : [natural, printed];
    return titles.map((title) => ({
      title,
      source: 'isco-08/index',
      isco: [row.isco08 ?? ''],
      soc: [],
      weight: 2 / titles.length,
    }));
  });
}

function iscoGroupTitles(folder: string): LabelledTitle[] {
  return readRows(folder, 'isco-08/derived_isco08_titles_multilang_from_ESCO_v1.0.3.csv')
    .filter((row) => row.code?.length === 4)
    .flatMap(({ code = '', ...titles }) =>
      Object.values(titles).map((title) => ({
        title,
        source: 'isco-08/titles',
        isco: [code],
        soc: [],
        weight: 1,
      })),
    );
}

/** Titles that this project wrote, in words that the publishers' lists lack. */
function ownTitles(readTable: (name: string) => string, source: string, weight: number): LabelledTitle[] {
  return readColumns(readTable(`${source}.tsv`), ['title', 'isco_08']).map(([title, code]) => ({
    title,
    source,
    isco: [code],
    soc: [],
    weight,
  }));
}

/** What people of a group do, in phrases; those without a code are said of all groups, and tell nothing. */
function duties(readTable: (name: string) => string): LabelledTitle[] {
  const source = 'coding/duties';
  const rows = readColumns(readTable(`${source}.tsv`), ['phrase', 'isco_08']);
  const all = [...new Set(rows.map(([, code]) => code))].filter((code) => code !== '');
  return rows.map(([title, code]) => ({
    title,
    source,
    isco: code === '' ? all : [code],
    soc: [],
    weight: 1,
    isPhrase: true,
    tellsNothing: code === '',
  }));
}

/** The same, for the SOC; a correspondence tells what they may be in ISCO-08. */
function americanTitles(readTable: (name: string) => string, walks: Crosswalks): LabelledTitle[] {
  const source = 'coding/everyday-titles-soc';
  return readColumns(readTable(`${source}.tsv`), ['title', 'soc_2018']).map(([title, code]) => ({
    title,
    source,
    isco: walks.soc2018ToIsco.get(code) ?? [],
    soc: [code],
    weight: 1.5,
  }));
}

function esco(folder: string, walks: Crosswalks): LabelledTitle[] {
  const old = readdirSync(join(folder, 'esco/v1.0.3')).filter((name) => name.startsWith('occupations_'));
  const files = [...old.sort().map((name) => `v1.0.3/${name}`), 'v1.2.1/occupations_en.csv'];
  return files.flatMap((file) =>
    readRows(folder, `esco/${file}`).flatMap((row) => {
      const isco = walks.escoToIsco.get(row.conceptUri ?? '') ?? [];
      const soc = walks.escoToSoc.get(row.conceptUri ?? '') ?? [];
      const labels = [row.preferredLabel, row.altLabels, row.hiddenLabels].join('\n').split('\n');
      const titles = new Set(labels.flatMap(genderForms));
      return [...titles].map((title) => ({
        title,
        source: `esco/${file}`,
        isco,
        soc: soc.length > 6 ? [] : soc,
        weight: 1,
      }));
    }),
  );
}

function nationalIndexes(folder: string): LabelledTitle[] {
  return readdirSync(join(folder, 'national-indexes'))
    .sort()
    .flatMap((name) =>
      readRows(folder, `national-indexes/${name}`).flatMap((row) =>
        genderForms(row.title ?? '').map((title) => ({
          title,
          source: `national-indexes/${name.replace('.tsv', '')}`,
          isco: [row['isco-08'] ?? ''],
          soc: [],
          weight: 1.2,
        })),
      ),
    );
}

function directMatchTitles(folder: string, walks: Crosswalks): LabelledTitle[] {
  const now = readRows(folder, 'soc-2018/derived_soc_2018_dmtf.csv').flatMap((row) =>
    [row.title, row.soc2018_title].map((title) => ({
      title: title ?? '',
      source: 'soc-2018/direct-match',
      isco: walks.soc2018ToIsco.get(row.soc2018 ?? '') ?? [],
      soc: [row.soc2018 ?? ''],
      weight: 1,
    })),
  );
  const before = readRows(folder, 'soc-2010/derived_soc_2010_dmtf.csv').flatMap((row) =>
    [row.title, row.soc2010_title].map((title) => ({
      title: title ?? '',
      source: 'soc-2010/direct-match',
      isco: walks.soc2010ToIsco.get(row.soc2010 ?? '') ?? [],
      soc: walks.soc2010ToSoc2018.get(row.soc2010 ?? '') ?? [],
      weight: 1,
    })),
  );
  return [...distinct(now), ...distinct(before)];
}

function onetTitles(folder: string, walks: Crosswalks): LabelledTitle[] {
  const rows = [
    ...readRows(folder, 'onet/derived_Alternate_Titles_latest.tsv'),
    ...readRows(folder, 'onet/alternate-titles-27.0.txt'),
  ];
  const titles = rows.flatMap((row) => {
    const onet = row['O*NET-SOC Code'] ?? '';
    const soc = onet.slice(0, 7);
    const possible = walks.soc2018ToIsco.get(soc) ?? [];
    const seen = (walks.onetToIsco.get(onet) ?? []).filter((code) => possible.includes(code));
    return [row['Alternate Title'], row['Short Title'], row.Title]
      .filter((title) => title !== undefined && title !== '' && title !== 'n/a')
      .map((title) => ({
        title: title ?? '',
        source: 'onet',
        isco: seen.length > 0 ? seen : possible,
        soc: [soc],
        weight: 1,
      }));
  });
  return distinct(titles);
}

/**
 * Canadian titles. No table leads from NOC 2021 to ISCO-08 or SOC 2018, so a unit group takes the categories of
 * the older NOC group of the same name and those of its titles that other lists code.
 */
function canadianTitles(folder: string, walks: Crosswalks, coded: readonly LabelledTitle[]): LabelledTitle[] {
  const rows = readRows(folder, 'noc/derived_noc2021_titles_en_fr.csv');
  const named = new Map<string, LabelledTitle[]>();
  for (const it of coded) {
    if (it.isco.length > 1 || !/^(isco|soc|onet|esco.*en)/.test(it.source)) continue;
    const key = matchKey(it.title);
    const others = named.get(key);
    if (others === undefined) named.set(key, [it]);
    else others.push(it);
  }
  const groupNames = new Map(
    readRows(folder, 'noc/derived_noc2021_unit_groups.csv').map((row) => [row.noc2021, row.title_en ?? '']),
  );
  const votes = new Map<string, Map<string, number>>();
  for (const row of rows) {
    if (row.lang !== 'en') continue;
    const group = votes.get(row.noc2021 ?? '') ?? new Map<string, number>();
    votes.set(row.noc2021 ?? '', group);
    for (const it of named.get(matchKey(row.title ?? '')) ?? []) {
      for (const code of [...it.isco, ...it.soc])
        group.set(code, (group.get(code) ?? 0) + 1 / (code.includes('-') ? it.soc.length : 1));
    }
  }
  return rows.flatMap((row) => {
    const group = row.noc2021 ?? '';
    const name = groupNames.get(group)?.toLowerCase() ?? '';
    const voted = mostVoted(votes.get(group) ?? new Map());
    const own = (isSoc: boolean) => voted.filter((code) => code.includes('-') === isSoc);
    const isco = [...new Set([...(walks.noc2011ToIsco.get(name) ?? []), ...own(false)])];
    const soc = [...new Set([...(walks.noc2016ToSoc.get(name) ?? []), ...own(true)])];
    return genderForms(row.title ?? '').map((title) => ({
      title,
      source: `noc/${row.lang}`,
      isco: isco.length > 6 ? [] : isco,
      soc: soc.length > 8 ? [] : soc,
      weight: 0.5,
    }));
  });
}

/** The codes that at least two titles and one vote in eight of their edition name. */
function mostVoted(votes: ReadonlyMap<string, number>): readonly string[] {
  const total = { soc: 0, isco: 0 };
  for (const [code, count] of votes) total[code.includes('-') ? 'soc' : 'isco'] += count;
  return [...votes]
    .filter(([code, count]) => count >= 2 && count * 8 >= total[code.includes('-') ? 'soc' : 'isco'])
    .map(([code]) => code);
}

/** A label that joins two forms of a title with a slash, and both of them; any other label alone. */
function genderForms(label: string): string[] {
  const title = label.trim();
  const forms = title.split('/').map((it) => it.trim());
  const [first = '', second = ''] = forms;
  const joined =
    forms.length === 2 && first.length > 4 && second.length > 4 && first.slice(0, 2) === second.slice(0, 2);
  return joined ? [title, first, second] : [title];
}

function distinct(titles: readonly LabelledTitle[]): LabelledTitle[] {
  return [...new Map(titles.map((it) => [`${it.title.toLowerCase()}|${it.soc}|${it.isco}`, it])).values()];
}
