/** The text that a category was found by, where it is not the category's own title. */
import type { SearchText } from '../../classification/search-texts.ts';

/** Nothing for a code or the title itself; a synonym says which index title it stands for, an official text whose it is. */
export function MatchedText({ matched, title }: { readonly matched: SearchText; readonly title: string }) {
  if (matched.kind === 'code' || matched.text === title) return null;
  if (matched.kind === 'official-text') return <span className="matched">official text, {matched.text}</span>;
  return (
    <span className="matched">
      <span lang={matched.language} dir="auto">
        {matched.text}
      </span>
      {matched.indexEntry ? `, our synonym for the index title “${matched.indexEntry}”` : null}
    </span>
  );
}
