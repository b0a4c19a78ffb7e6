/** A conversion that names its editions without "from": "convert 2221 ISCO-88 to ISCO-08". */

const CODE = '(?:\\d\\d-?\\d{4}(?:\\.\\d\\d)?|\\d{1,4})';
const TO = '(?: codes?)? (?:to|into|as|->|→) (?:the )?(?=@)';
const AFTER_CODE = new RegExp(`(?<!@[\\w-]+ )\\b(${CODE}) (@[\\w-]+)${TO}`, 'gi');
const CONVERT = '(?:convert|map|translate|recode|crosswalk)';
const AFTER_TITLE = new RegExp(
  `^(${CONVERT} (?!@|\\d)(?:[^@\\s]+ )*?)(?<!\\b(?:from|in|of|under|by) (?:the )?)(@[\\w-]+)${TO}`,
  'i',
);
/** A code between two editions, without a verb. */
const BARE = new RegExp(`^(?=${CODE} from @[\\w-]+ to @[\\w-]+$)`, 'i');

/**
 * The marked text with "from" before the edition that is converted: it is that of the code or title.
 *
 * @example
 * withFrom('convert 2221 @isco-88 to @isco-08'); // 'convert 2221 from @isco-88 to @isco-08'
 */
export function withFrom(marked: string): string {
  return marked
    .replace(AFTER_CODE, '$1 from $2 to ')
    .replace(AFTER_TITLE, '$1from $2 to ')
    .replace(BARE, 'convert ');
}
