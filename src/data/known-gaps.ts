/** What the publishers' tables leave out or do on purpose, so that neither the build nor the check trips over it. */

/**
 * Codes that a correspondence leaves out, by correspondence. ISCO-88 3139 has no row in the table that we hold;
 * nothing says that it was deleted, so the change log has no row for it either.
 */
export const UNLINKED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['isco-88_isco-08', new Set(['3139'])],
]);

/** Ends of a correspondence that the publisher set above the finest level: the BLS links these minor groups. */
export const BROADER_ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['isco-08_soc-2010', new Set(['211', '315'])],
]);

/** ESCO gives these ISCO-08 groups no Norwegian title. */
export const WITHOUT_NORWEGIAN_TITLE: ReadonlySet<string> = new Set(
  (
    '1113 223 2230 224 2240 3111 322 3221 3222 3252 3253 3255 3314 3344 3435 412 4120 4414 4419 5162 ' +
    '5412 6223 63 631 6310 632 6320 633 6330 634 6340 7111 7516 7521 7523 7533 8321 9121 9332 9411 ' +
    '952 9520 9624'
  ).split(' '),
);
