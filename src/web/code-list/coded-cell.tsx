/** The coding of one title in one edition, as a cell of the review. */
import type { EditionId } from '../../classification/edition.ts';
import type { ListTitle } from '../code-list-messages.ts';
import { categoryPath } from '../edition-name.ts';
import { hueOf } from '../hue.ts';
import { Code } from '../parts/code.tsx';
import { Probability } from '../parts/probability.tsx';
import { type Choice, resultIn, type TitleState } from './coded-list.ts';

interface Properties {
  readonly title: ListTitle;
  readonly edition: EditionId;
  readonly state: TitleState;
  /** The reviewer's choice, where there is one. */
  readonly choice: Choice | undefined;
}

/** Code, title, and how sure: a bar with its number, or a word. */
export function CodedCell({ title, edition, state, choice }: Properties) {
  const result = resultIn(title, edition);
  const category = choice === undefined ? result?.decided : choice;
  return (
    <div className={`coded ${state.replace(' ', '-')}`}>
      {category ? (
        <a
          className="category"
          href={categoryPath({ edition, code: category.code })}
          data-hue={hueOf({ edition, code: category.code })}
        >
          <Code category={{ edition, code: category.code }} bare />{' '}
          <span className="title">{category.title}</span>
        </a>
      ) : (
        <span className="none">no code</span>
      )}
      {state === 'reviewed' ? <span className="state">reviewed</span> : null}
      {state !== 'reviewed' && result?.decided ? (
        <Probability value={result.decided.probability} sure={state === 'decided'} />
      ) : null}
    </div>
  );
}
