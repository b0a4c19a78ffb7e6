/** The categories of one edition that stand for a category of another, for titles that are coded in one only. */
import { type Row, readRows } from './table-file.ts';

/** From a code to the codes of another edition, one of which is right. */
export type Crosswalk = ReadonlyMap<string, readonly string[]>;

/** The crosswalks that carry a title's code from the edition of its list to the two editions learned. */
export interface Crosswalks {
  readonly soc2010ToIsco: Crosswalk;
  readonly soc2010ToSoc2018: Crosswalk;
  readonly soc2018ToIsco: Crosswalk;
  /**
   * From an ESCO occupation's address to ISCO-08: releases moved one occupation in forty to another unit group, and
   * neither is always the one that the ISCO-08 index supports, so each group that a release gives is kept.
   */
  readonly escoToIsco: Crosswalk;
  /** From an ESCO occupation's address to SOC 2018. */
  readonly escoToSoc: Crosswalk;
  /** From an O*NET-SOC 2019 code to the ISCO-08 unit groups of its ESCO occupations. */
  readonly onetToIsco: Crosswalk;
  readonly noc2011ToIsco: Crosswalk;
  readonly noc2016ToSoc: Crosswalk;
}

/** Reads the crosswalks of a reference folder. */
export function readCrosswalks(folder: string): Crosswalks {
  const soc2010ToIsco = crosswalk(
    readRows(folder, 'correspondences/isco2008_soc2010.csv').filter((row) => row.isco2008?.length === 4),
    (row) => row.soc2010,
    (row) => row.isco2008,
  );
  const socRows = readRows(folder, 'correspondences/soc2010_soc2018.csv');
  const soc2010ToSoc2018 = crosswalk(
    socRows,
    (row) => row.soc2010,
    (row) => row.soc2018,
  );
  const soc2018ToIsco = crosswalk(
    socRows.flatMap((row) =>
      (soc2010ToIsco.get(row.soc2010 ?? '') ?? []).map((isco) => ({ soc: row.soc2018 ?? '', isco })),
    ),
    (row) => row.soc,
    (row) => row.isco,
  );
  const releases = ['v1.0.3', 'v1.2.1'].map((it) => readRows(folder, `esco/${it}/occupations_en.csv`));
  const newest = new Map(releases.at(-1)?.map((row) => [row.conceptUri ?? '', iscoOf(row)]));
  const escoRows = readRows(folder, 'correspondences/crosswalk_esco_onet.csv', 'O*NET Id').filter((row) =>
    row['ESCO or ISCO URI']?.includes('/occupation/'),
  );
  return {
    soc2010ToIsco,
    soc2010ToSoc2018,
    soc2018ToIsco,
    escoToIsco: crosswalk(releases.flat(), (row) => row.conceptUri, iscoOf),
    escoToSoc: crosswalk(
      escoRows,
      (row) => row['ESCO or ISCO URI'],
      (row) => row['O*NET Id']?.slice(0, 7),
    ),
    onetToIsco: crosswalk(
      escoRows,
      (row) => row['O*NET Id'],
      (row) => newest.get(row['ESCO or ISCO URI'] ?? ''),
    ),
    noc2011ToIsco: crosswalk(
      readRows(folder, 'noc/noc2011_isco2008.csv'),
      (row) => row.noc2011_title?.toLowerCase(),
      (row) => row.isco2008,
    ),
    noc2016ToSoc: crosswalk(
      readRows(folder, 'noc/noc2016_soc2018.csv'),
      (row) => row.noc2016_title?.toLowerCase(),
      (row) => row.soc2018,
    ),
  };
}

/** The ISCO-08 unit group of an ESCO row, which some versions write `C2211`; empty when it is no unit group. */
export function iscoOf(row: Row): string {
  const code = (row.iscoGroup ?? '').replace(/^C/, '');
  return code.length === 4 ? code : '';
}

function crosswalk<Link>(
  links: readonly Link[],
  from: (link: Link) => string | undefined,
  to: (link: Link) => string | undefined,
): Crosswalk {
  const targets = new Map<string, Set<string>>();
  for (const link of links) {
    const source = from(link) ?? '';
    const target = to(link) ?? '';
    if (source === '' || target === '') continue;
    const known = targets.get(source) ?? new Set();
    targets.set(source, known.add(target));
  }
  return new Map([...targets].map(([source, codes]) => [source, [...codes].sort()]));
}
