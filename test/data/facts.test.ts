/** Facts that a reader can look up at the publisher. */
import { describe, expect, it } from 'vitest';
import { readColumns } from '../../src/classification/table.ts';
import { readTable } from '../../src/data/data-folder.ts';

const rowsOf = (name: string, columns: readonly string[]) => readColumns(readTable(name), columns);

describe('the tables hold', () => {
  it.each([
    ['isco-08/categories.tsv', 619],
    ['isco-88/categories.tsv', 544],
    ['soc-2010/categories.tsv', 1421],
    ['soc-2018/categories.tsv', 1447],
    ['onet-soc-2019/categories.tsv', 1016],
    ['isco-08/index.tsv', 7017],
    ['soc-2010/direct-match-titles.tsv', 6598],
    ['soc-2018/direct-match-titles.tsv', 6539],
    ['correspondences/isco-88_isco-08.tsv', 678],
    ['correspondences/isco-08_soc-2010.tsv', 1125],
    ['correspondences/soc-2010_soc-2018.tsv', 900],
    ['correspondences/onet-soc-2019_soc-2018.tsv', 1016],
  ])('%s: %i rows', (name, count) => {
    expect(readTable(name).trimEnd().split('\n')).toHaveLength(count + 1);
  });

  it('936 exclusion references that are legible as printed, and one printed "7 131"', () => {
    const printed = rowsOf('isco-08/exclusions.tsv', ['code', 'target', 'printed']);
    expect(printed.filter(([, , as]) => !/ /.test(as ?? ''))).toHaveLength(936);
    expect(printed.filter(([, , as]) => as !== '')).toEqual([
      ['2211', '2212', '212'],
      ['7316', '7131', '7 131'],
    ]);
  });

  it.each([
    ['isco-08', '3252', 'Medical Records and Health Information Technicians'],
    ['isco-08', '1342', 'Health Services Managers'],
    ['isco-08', '2522', 'Systems Administrators'],
    ['isco-08', '7223', 'Metal Working Machine Tool Setters and Operators'],
    ['isco-08', '0110', 'Commissioned Armed Forces Officers'],
    ['isco-88', '0110', 'Armed forces'],
    ['isco-88', '2221', 'Medical doctors'],
    ['soc-2010', '29-2071', 'Medical Records and Health Information Technicians'],
    ['soc-2018', '29-2072', 'Medical Records Specialists'],
    ['soc-2018', '29-9021', 'Health Information Technologists and Medical Registrars'],
  ])('%s %s %s', (edition, code, title) => {
    expect(rowsOf(`${edition}/categories.tsv`, ['code', 'title'])).toContainEqual([code, title]);
  });

  it('what became of SOC 2010 29-2071', () => {
    const changes = rowsOf('changes/soc-2010_soc-2018.tsv', ['older', 'newer', 'type']);
    expect(changes.filter(([older]) => older === '29-2071' || older === '29-9099')).toEqual([
      ['29-2071', '29-2072', 'RC4.1'],
      ['29-2071', '29-9021', 'RC4.1'],
      ['29-9099', '29-9021', 'RC5'],
      ['29-9099', '29-9093', 'RC4.2'],
    ]);
  });

  it('part marks of both directions', () => {
    const columns = ['source', 'target', 'source_part', 'target_part'];
    const links = rowsOf('correspondences/isco-08_soc-2010.tsv', columns);
    const marks = Object.groupBy(links, ([, , source, target]) => `${source}/${target}`);
    expect(Object.fromEntries(Object.entries(marks).map(([mark, rows]) => [mark, rows?.length]))).toEqual({
      'yes/': 592,
      '/yes': 59,
      'yes/yes': 378,
      '/': 96,
    });
    expect(links).toContainEqual(['3344', '43-6013', 'yes', '']);
  });
});
