/** What the code or the title of a category tells about it. */

/**
 * Skill levels of an ISCO-08 category as the official group texts state them: major group 1 is level 4, but its
 * sub-major group 14 level 3; 2 is level 4, 3 is 3, 4 to 8 are 2, 9 is 1. The text of major group 0 states none.
 *
 * @returns the levels joined by a bar, as in `categories.tsv`
 * @example statedSkillLevels('3252') // '3'
 * @example statedSkillLevels('1') // '3|4'
 */
export function statedSkillLevels(code: string): string {
  if (code === '1') return '3|4';
  if (code.startsWith('14')) return '3';
  return { '0': '', '1': '4', '2': '4', '3': '3', '9': '1' }[code.charAt(0)] ?? '2';
}

/**
 * True for the title of a residual category: "not elsewhere classified" in ISCO, "All Other" in the SOC. The
 * supervisors of "all other" specialists (SOC 55-2013) are no residual category.
 *
 * @example isResidualTitle('Dentists, All Other Specialists') // true
 */
export function isResidualTitle(title: string): boolean {
  if (/ not elsewhere classified$/i.test(title)) return true;
  return /\bAll Other\b/.test(title) && !title.startsWith('First-Line Supervisors of All Other');
}
