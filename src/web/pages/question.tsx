/** The page of one question about a category: its answer, and the other questions about it. */
import type { QuestionContent } from '../page.ts';
import { AnswerView } from '../parts/answer.tsx';
import { CategoryLink } from '../parts/code.tsx';

/** The question as the heading, and its answer. */
export function QuestionPage({ content }: { readonly content: QuestionContent }) {
  const { category, answer, others } = content;
  return (
    <article>
      <header className="headword">
        <h1>{answer.question}</h1>
        <p className="kicker">
          <CategoryLink category={category} />
        </p>
      </header>
      <AnswerView answer={answer} related={others} />
    </article>
  );
}
