/** Which categories are of the health workforce. */
import type { Category } from './category.ts';

/** ISCO-08 without the veterinary groups, with health and aged care managers and medical secretaries; alike in the SOC. */
const HEALTH: Partial<Readonly<Record<Category['edition'], RegExp>>> = {
  'isco-08': /^(?:22(?!5)|32(?!4)|53$|532|1342$|1343$|3344$)/,
  'soc-2018': /^(?:29-(?!1131|2056)|31-(?!9096)|11-911|43-6013)/,
};

/**
 * True for a category of the health workforce, or one that holds such categories and few others.
 *
 * @example
 * isHealthCategory(classifications.category('isco-08', '2250')); // false: veterinarians treat animals
 */
export function isHealthCategory({ edition, code }: Category): boolean {
  return HEALTH[edition]?.test(code) ?? false;
}
