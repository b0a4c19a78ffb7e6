/** Checks the titles, the index and the exclusions of ISCO-08 against its categories and the errata. */
import type { Finding } from './finding.ts';
import { WITHOUT_NORWEGIAN_TITLE } from './known-gaps.ts';
import { rowFinding, type TableRows } from './table-rows.ts';

/** Every category has all titles, and the English one is that of `categories.tsv`. */
export function checkTitles(titles: TableRows, categories: TableRows): readonly Finding[] {
  const titled = new Set(titles.rows.map((row) => row.get('code')));
  const english = new Map(categories.rows.map((row) => [row.get('code'), row.get('title')]));
  const untitled = categories.rows
    .filter((row) => !titled.has(row.get('code')))
    .map((row) =>
      rowFinding(categories, row, 'code', `data/${titles.name} has no titles for ${row.get('code')}.`),
    );
  const wrong = titles.rows.flatMap((row) => {
    const code = row.get('code');
    const findings: Finding[] = [];
    if (row.get('en') !== english.get(code)) {
      findings.push(
        rowFinding(titles, row, 'en', `The English title of ${code} is "${english.get(code) ?? ''}".`),
      );
    }
    if ((row.get('no') === '') !== WITHOUT_NORWEGIAN_TITLE.has(code)) {
      const message =
        row.get('no') === '' ? 'The title is missing.' : `ESCO has no Norwegian title for ${code}.`;
      findings.push(rowFinding(titles, row, 'no', message));
    }
    return findings;
  });
  return [...untitled, ...wrong];
}

/** Index entries name unit groups of ISCO-08; their ISCO-88 code is a category of it, padded where it is broader. */
export function checkIndex(index: TableRows, isco88: TableRows): readonly Finding[] {
  const known = new Set(isco88.rows.map((row) => row.get('code')));
  return index.rows.flatMap((row) => {
    const code = row.get('isco_88');
    if (known.has(code) || known.has(code.replace(/0+$/, ''))) return [];
    return [rowFinding(index, row, 'isco_88', `ISCO-88 has no category ${code}.`)];
  });
}

/** An exclusion points elsewhere, and a target printed otherwise is a known erratum. */
export function checkExclusions(exclusions: TableRows, errata: TableRows): readonly Finding[] {
  const key = (...parts: readonly string[]) => parts.join(' ');
  const known = new Set(
    errata.rows
      .filter((row) => row.get('edition') === 'isco-08' && row.get('field') === 'exclusion target')
      .map((row) => key(row.get('code'), row.get('printed'), row.get('corrected'))),
  );
  return exclusions.rows.flatMap((row) => {
    const [code, target, printed] = [row.get('code'), row.get('target'), row.get('printed')];
    if (code === target)
      return [rowFinding(exclusions, row, 'target', `${code} excludes an occupation to itself.`)];
    if (printed === '' || known.has(key(code, printed, target))) return [];
    return [rowFinding(exclusions, row, 'printed', `errata.tsv does not list "${printed}" for ${code}.`)];
  });
}
