/** The exclusion references of ISCO-08: which look-alike belongs elsewhere, and where. */
import { clean, type Reference } from './reference.ts';
import { type Table, table } from './table.ts';

/** ESCO carries the ILO's group texts whole; the ILO's workbook has lost some of these references. */
const GROUP_TEXTS = 'esco/v1.0.3/ISCOGroups_en.csv';

/** Targets that the official text misprints. */
export const MISPRINTED_TARGETS: readonly { code: string; printed: string; target: string }[] = [
  { code: '2211', printed: '212', target: '2212' },
  { code: '7316', printed: '7 131', target: '7131' },
];

/** A line such as `- Medical secretary - 3344`; sentences that end in a number do not begin with a dash. */
const REFERENCE_LINE = /^\s*[-–]\s*(?<title>\S.*?)\s*[-–]\s*(?<target>\d ?\d{2,3})\s*$/;

/** `isco-08/exclusions.tsv`: the group, the look-alike's title and the group where it belongs. */
export function exclusionsTable(reference: Reference): Table {
  const rows = reference.csv(GROUP_TEXTS).flatMap((group) =>
    group('description')
      .split('\n')
      .flatMap((line) => {
        const { title, target } = REFERENCE_LINE.exec(line)?.groups ?? {};
        if (title === undefined || target === undefined) return [];
        const code = group('code');
        const misprint = MISPRINTED_TARGETS.find((known) => known.code === code && known.printed === target);
        return [[code, clean(title), misprint?.target ?? target, misprint?.printed ?? '']];
      }),
  );
  return table('isco-08/exclusions.tsv', ['code', 'title', 'target', 'printed'], rows);
}
