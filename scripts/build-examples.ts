/** Builds examples/staff-list.csv and examples/staff-list.xlsx: the staff list of an invented ministry of health. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Cell } from '../src/exchange/cell.ts';
import { csvCell } from '../src/exchange/csv-text.ts';
import { createOutput } from '../src/exchange/output-file.ts';
import { xlsxWriter } from '../src/exchange/xlsx-writer.ts';
import { zipWriter } from '../src/exchange/zip-writer.ts';
import { TITLE_GROUPS } from './example-titles.ts';

interface Facility {
  readonly name: string;
  readonly type: string;
  readonly place: 'hospital' | 'centre' | 'office';
}

const REGIONS: Readonly<
  Record<'en' | 'fr', { readonly name: string; readonly facilities: readonly Facility[] }>
> = {
  en: {
    name: 'Tembalu Highlands',
    facilities: [
      { name: 'Tembalu Highlands Regional Health Office', type: 'Regional health office', place: 'office' },
      { name: 'Orrimba Regional Hospital', type: 'Regional hospital', place: 'hospital' },
      { name: 'Keswari District Hospital', type: 'District hospital', place: 'hospital' },
      { name: 'Old Quarry Health Centre', type: 'Health centre', place: 'centre' },
      { name: 'Lake Nandero Health Centre', type: 'Health centre', place: 'centre' },
      { name: 'Pimasha Dispensary', type: 'Dispensary', place: 'centre' },
    ],
  },
  fr: {
    name: 'Plaine de Sorévia',
    facilities: [
      { name: 'Direction régionale de la santé, Sorévia', type: 'Direction régionale', place: 'office' },
      { name: 'Hôpital régional de Dolémar', type: 'Hôpital régional', place: 'hospital' },
      { name: 'Hôpital préfectoral de Kévassa', type: 'Hôpital préfectoral', place: 'hospital' },
      { name: 'CMS de Belle-Rive', type: 'Centre médico-social', place: 'centre' },
      { name: 'CMS du Grand Gué', type: 'Centre médico-social', place: 'centre' },
      { name: 'USP de Trois-Baobabs', type: 'Unité de soins périphérique', place: 'centre' },
    ],
  },
};

const COLUMNS = [
  'Staff ID',
  'Region',
  'Facility',
  'Facility type',
  'Job title / Fonction',
  'Grade',
  'Sex',
  'Start date',
];
const ORDER = Object.values(REGIONS).flatMap(({ facilities }) => facilities.map(({ name }) => name));

/** A small generator of numbers from 0 to 1 (Park and Miller 1988), so that every build gives the same list. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function staffRows(): readonly (readonly Cell[])[] {
  const next = numbers(20_240);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(next() * items.length)];
  const rows = TITLE_GROUPS.flatMap(({ language, places, lines }) =>
    lines.flatMap((line) => {
      const space = line.indexOf(' ');
      const region = REGIONS[language];
      const facilities = region.facilities.filter(({ place }) => places.includes(place));
      return Array.from({ length: Number(line.slice(0, space)) }, () => {
        const facility = pick(facilities);
        const start = new Date(
          Date.UTC(1992 + Math.floor(next() * 32), Math.floor(next() * 12), 1 + Math.floor(next() * 28)),
        );
        const grade =
          language === 'en' ? `U${1 + Math.floor(next() * 8)}` : `${pick(['A1', 'A2', 'B', 'C', 'D'])}`;
        const sex = next() < 0.55 ? 'F' : 'M';
        return [
          region.name,
          facility?.name ?? '',
          facility?.type ?? '',
          line.slice(space + 1),
          grade,
          sex,
          start,
        ] as const;
      });
    }),
  );
  return rows
    .toSorted((a, b) => ORDER.indexOf(a[1]) - ORDER.indexOf(b[1]) || a[6].getTime() - b[6].getTime())
    .map((row, index) => [`HW-${String(index + 1).padStart(5, '0')}`, ...row]);
}

const folder = fileURLToPath(new URL('../examples/', import.meta.url));
const rows = staffRows();
const csv = [COLUMNS, ...rows]
  .map((row) => `${row.map((cell) => csvCell(cell, ',')).join(',')}\r\n`)
  .join('');
await writeFile(`${folder}staff-list.csv`, csv);

const workbook = await createOutput(`${folder}staff-list.xlsx`, `${folder}staff-list.csv`);
const writer = await xlsxWriter(
  zipWriter(workbook.write, () => new Error('too large')),
  COLUMNS,
  'staff-list.xlsx',
);
rows.forEach((cells, index) => {
  writer.adder([])({ number: index + 2, cells, raw: '' });
});
await writer.end();
await workbook.commit();
process.stdout.write(`${rows.length} rows, ${new Set(rows.map((row) => row[4])).size} distinct titles\n`);
