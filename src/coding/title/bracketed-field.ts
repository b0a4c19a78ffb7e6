/** Posts whose field stands in brackets: "Consultant (Paediatrics)". */
import { type Post, readPost } from './post.ts';

/** What may stand between a post and its field. */
const JOINTS = [', ', ' ', ' of ', ' de ', ' en '];

/**
 * The post that a title names together with what it has in brackets, or `null`.
 *
 * @param outside tidied text without its brackets
 * @param inside what they hold
 * @param isField true for what may be the field of a post: brackets also hold places, contracts and donors
 * @example
 * bracketedPost('coordinator', ['hiv'], () => true); // { kind: 'programme', field: 'hiv' }
 */
export function bracketedPost(
  outside: string,
  inside: readonly string[],
  isField: (text: string) => boolean,
): Post | null {
  for (const field of inside.filter(isField)) {
    for (const joint of JOINTS) {
      const post = readPost(outside + joint + field);
      if (post?.field === field) return post;
    }
  }
  return null;
}
