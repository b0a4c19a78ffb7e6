/** The published correspondences between editions, and the derived one of the hybrid codes. */
import { relationOf } from '../../src/data/relation.ts';
import type { Reference } from './reference.ts';
import { HYBRID_PARTS } from './soc-hybrid-2019.ts';
import { type Table, table } from './table.ts';

const ISCO_88_ISCO_08 = 'correspondences/isco1988_isco2008.csv';
const BLS_ISCO_08_SOC_2010 = 'correspondences/codigos_ocup_usa_BLS_ISCO08_SOC2010.xlsx';
const SOC_2010_SOC_2018 = 'correspondences/soc2010_soc2018.csv';
const ONET_SOC_2018 = 'correspondences/2019_to_SOC_Crosswalk.xlsx';

/** A link of a correspondence, with the publisher's marks that only part of a side is meant. */
interface Link {
  readonly source: string;
  readonly target: string;
  readonly sourcePart?: boolean;
  readonly targetPart?: boolean;
}

function correspondence(source: string, target: string, links: readonly Link[]): Table {
  const relation = relationOf(links);
  const mark = (part: boolean | undefined) => (part ? 'yes' : '');
  const rows = links.map((link) => [
    link.source,
    link.target,
    relation(link),
    mark(link.sourcePart),
    mark(link.targetPart),
  ]);
  const columns = ['source', 'target', 'relation', 'source_part', 'target_part'];
  return table(`correspondences/${source}_${target}.tsv`, columns, rows);
}

/** The file was kept as numbers once: 0110 stands there as 110. */
function isco88ToIsco08(reference: Reference): Table {
  const links = reference.csv(ISCO_88_ISCO_08).map((row) => ({
    source: row('isco1988').padStart(4, '0'),
    target: row('isco2008').padStart(4, '0'),
  }));
  return correspondence('isco-88', 'isco-08', links);
}

/**
 * The BLS publishes the table in both directions, each with its own part mark: `*` means that only part of the
 * occupation on the left is meant. The left side is ISCO-08 in the one sheet and SOC 2010 in the other.
 * Two rows point at the minor groups 211 and 315, deliberately: they are kept so.
 */
async function isco08ToSoc2010(reference: Reference): Promise<Table> {
  const links = async (sheet: string) =>
    (await reference.sheet(BLS_ISCO_08_SOC_2010, sheet))
      .map((row) => row.map((field) => field.trim()))
      .filter(([left = '', , , right = '']) => /^\d\d[\d-]/.test(left) && /^\d\d[\d-]/.test(right));
  const key = (isco: string | undefined, soc: string | undefined) => `${isco} ${soc}`;
  const socParts = new Map(
    (await links('2010 SOC to ISCO-08')).map(([soc, , part, isco]) => [key(isco, soc), part === '*']),
  );
  const iscoLinks = (await links('ISCO-08 to 2010 SOC')).map(([isco = '', , part, soc = '']) => {
    const targetPart = socParts.get(key(isco, soc));
    if (targetPart === undefined) throw new Error(`${isco} to ${soc} is missing in the other direction.`);
    return { source: isco, target: soc, sourcePart: part === '*', targetPart };
  });
  return correspondence('isco-08', 'soc-2010', iscoLinks);
}

function soc2010ToSoc2018(reference: Reference): Table {
  const links = reference
    .csv(SOC_2010_SOC_2018)
    .map((row) => ({ source: row('soc2010'), target: row('soc2018') }));
  return correspondence('soc-2010', 'soc-2018', links);
}

async function onetToSoc2018(reference: Reference): Promise<Table> {
  const links = (await reference.sheet(ONET_SOC_2018))
    .filter(([code = '']) => /^\d\d-\d{4}\.\d\d$/.test(code))
    .map(([source = '', , target = '']) => ({ source, target }));
  return correspondence('onet-soc-2019', 'soc-2018', links);
}

function hybridToSoc2018(): Table {
  const links = [...HYBRID_PARTS].flatMap(([source, targets]) =>
    targets.map((target) => ({ source, target })),
  );
  return correspondence('soc-hybrid-2019', 'soc-2018', links);
}

/** All correspondence tables. */
export async function correspondences(reference: Reference): Promise<readonly Table[]> {
  return [
    isco88ToIsco08(reference),
    await isco08ToSoc2010(reference),
    soc2010ToSoc2018(reference),
    await onetToSoc2018(reference),
    hybridToSoc2018(),
  ];
}
