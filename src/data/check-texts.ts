/** Checks the project's own texts of categories: every category has one, and what it points to exists. */
import {
  type Category,
  type Classifications,
  categoryKey,
  isOccupationText,
  lazyMap,
  type OccupationText,
  textFileOf,
  textOf,
} from '../classification/index.ts';
import type { Finding } from './finding.ts';
import { textFile } from './text-schema.ts';

/** Editions with texts: of every category of ISCO-08, of the health occupations of the SOC. */
const EDITIONS = ['isco-08', 'soc-2018'] as const;

/** The health workforce of ISCO-08 and its managers and secretaries: their texts say more than others. */
const IN_DEPTH = /^(?:22(?!5)\d\d|32(?!4)\d\d|532\d|1342|1343|3344)$/;
const DEPTH = ['countries', 'names', 'isco88', 'career'] as const;

/** Checks the texts of every edition that has them. */
export function checkTexts(classifications: Classifications): readonly Finding[] {
  const formFaults = lazyMap((file: string) => checkForm(classifications, file));
  return EDITIONS.flatMap((edition) => {
    const categories = classifications.categories(edition).filter((it) => textFileOf(it) !== undefined);
    const files = new Set(categories.flatMap((it) => textFileOf(it) ?? []));
    const faults = [...files].flatMap(formFaults);
    // Texts of a wrong form cannot be read.
    return faults.length > 0 ? faults : categories.flatMap((it) => checkText(classifications, it));
  });
}

function checkForm(classifications: Classifications, file: string): readonly Finding[] {
  let content: unknown;
  try {
    content = JSON.parse(classifications.readTable(file));
  } catch (error) {
    return [fault(file, '', error instanceof Error ? error.message : String(error))];
  }
  const parsed = textFile.safeParse(content);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => {
      const at = Array.isArray(content)
        ? (content[Number(path[0])] as { code?: unknown } | undefined)
        : undefined;
      return fault(file, [at?.code ?? path[0], ...path.slice(1)].join(' '), message);
    });
  }
  const edition = file.split('/')[0] as Category['edition'];
  const codes = parsed.data.map((it) => it.code);
  return codes.flatMap((code, at) => {
    const category = classifications.category(edition, code);
    if (!category) return [fault(file, code, `${edition} has no such category.`)];
    if (codes.indexOf(code) !== at) return [fault(file, code, 'It has a text already.')];
    if (textFileOf(category) !== file)
      return [fault(file, code, `Its text belongs into ${textFileOf(category)}.`)];
    return [];
  });
}

function checkText(classifications: Classifications, category: Category): readonly Finding[] {
  const file = textFileOf(category) ?? '';
  const say = (message: string) => fault(file, category.code, message);
  const text = textOf(classifications, category);
  if (!text) return [say(`${categoryKey(category)} has no text.`)];
  const isDetailed = classifications.children(category.edition, category.code).length === 0;
  if (isDetailed !== isOccupationText(text))
    return [say(isDetailed ? 'It needs a definition and tasks.' : 'A group has no tasks of its own.')];
  const known = (code: string) => classifications.category(category.edition, code) !== undefined;
  const dangling = codesNamed(text).filter(
    (code) => !known(code) && !isOlderCode(classifications, category, code),
  );
  return [
    ...[...new Set(dangling)].map((code) => say(`It names ${code}, which is no category.`)),
    ...(isOccupationText(text) ? checkOccupation(classifications, category, text).map(say) : []),
  ];
}

function checkOccupation(
  classifications: Classifications,
  category: Category,
  text: OccupationText,
): readonly string[] {
  const faults: string[] = [];
  for (const { title, code } of text.elsewhere) {
    if (code === category.code) faults.push(`“${title}” is sent to where it is.`);
    else if (!classifications.category(category.edition, code))
      faults.push(`“${title}” is sent to ${code}, which is no category.`);
  }
  if (!IN_DEPTH.test(category.code)) return faults;
  for (const field of DEPTH) if (text[field] === undefined) faults.push(`The field ${field} is missing.`);
  const told = new Set([...text.elsewhere.map((it) => it.code), ...codesNamed(text)]);
  for (const { title, target } of classifications.exclusionsFrom(category)) {
    if (![...told].some((code) => code === target || code.startsWith(target) || target.startsWith(code)))
      faults.push(`It does not say that “${title}” belongs to ${target}.`);
  }
  return faults;
}

/** Three or four digits alone, but those of "SOC 2018", an edition, and "2024-34", a vintage; or a code of the SOC. */
const CODE = /\b\d\d-\d{4}\b|(?<![\d.-]|SOC )\d{3,4}(?![\d-])/g;
/** Fields without codes of the edition: what differs between countries may name codes of theirs. */
const WITHOUT_CODES: readonly string[] = ['names', 'titles', 'countries'];

/** Codes in the sentences of a text. */
function codesNamed(text: object): readonly string[] {
  const sentences = Object.entries(text).flatMap(([field, value]) =>
    WITHOUT_CODES.includes(field) ? [] : JSON.stringify(value),
  );
  return sentences.flatMap((it) => [...it.matchAll(CODE)].map(([found]) => found));
}

/** Texts on what changed name codes of the edition before. */
function isOlderCode(classifications: Classifications, { edition }: Category, code: string): boolean {
  return classifications.category(edition === 'isco-08' ? 'isco-88' : 'soc-2010', code) !== undefined;
}

function fault(table: string, column: string, message: string): Finding {
  return { table, row: 0, column, message };
}
