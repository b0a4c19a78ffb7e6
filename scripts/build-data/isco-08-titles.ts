/**
 * Settles the English titles of ISCO-08 between three publications: the ILO's workbook of definitions, the
 * ILOSTAT workbook and ESCO. Each of the three has slips of its own.
 */
import { clean, type Reference } from './reference.ts';

const WORKBOOK = 'isco-08/ISCO-08_EN_Structure_and_definitions.xlsx';
const ILOSTAT = 'isco-88/ILOSTAT_ISCO_58_68_88_08.xlsx';
const ESCO = 'esco/v1.2.1/ISCOGroups_en.csv';

/** Titles that no two publications spell alike, or that need their capitals set right. */
const SETTLED: ReadonlyMap<string, string> = new Map([
  ['133', 'Information and Communications Technology Service Managers'],
  ['3359', 'Government Regulatory Associate Professionals Not Elsewhere Classified'],
  ['5411', 'Fire-fighters'],
  ['62', 'Market-oriented Skilled Forestry, Fishery and Hunting Workers'],
]);

/** The settled title of a group, with the title as the ILO's workbook prints it. */
export interface SettledTitle {
  readonly title: string;
  readonly printed: string;
}

const wording = (title: string) => clean(title).toLowerCase();
const capitals = (title: string) => title.replace(/[^A-Z]/g, '').length;

/**
 * Where the two ILO workbooks differ in wording, the one that ESCO agrees with is taken; where they differ in
 * capitals only, the one with more capitals, since the ILO prints titles with capitals.
 * Throws for a group on which the three publications give three wordings and that is not settled by name.
 */
function settle(code: string, workbook: string, ilostat: string, esco: string): string {
  const settled = SETTLED.get(code);
  if (settled !== undefined) return settled;
  if (wording(workbook) === wording(ilostat)) {
    return clean(capitals(workbook) > capitals(ilostat) ? workbook : ilostat);
  }
  const agreed = [workbook, ilostat].find((title) => wording(title) === wording(esco));
  if (agreed === undefined)
    throw new Error(`ISCO-08 ${code}: three titles: ${workbook} / ${ilostat} / ${esco}`);
  return clean(agreed);
}

async function ilostatTitles(reference: Reference): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for (const row of (await reference.sheet(ILOSTAT, 'ISCO_08')).slice(1)) {
    for (const length of [1, 2, 3, 4]) {
      const [code = '', title = ''] = row.slice(2 * length - 2);
      titles.set(code.padStart(length, '0'), title);
    }
  }
  return titles;
}

/** Code to settled title for the 619 groups of ISCO-08. */
export async function settledTitles(reference: Reference): Promise<ReadonlyMap<string, SettledTitle>> {
  const ilostat = await ilostatTitles(reference);
  const esco = new Map(reference.csv(ESCO).map((row) => [row('code'), row('preferredLabel')]));
  const workbook = (await reference.sheet(WORKBOOK)).slice(1);
  return new Map(
    workbook.map(([, code = '', printed = '']) => {
      const title = settle(code, printed, ilostat.get(code) ?? '', esco.get(code) ?? '');
      return [code, { title, printed }];
    }),
  );
}
