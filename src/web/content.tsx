/** Chooses the page for a content. */
import type { PageContent } from './page.ts';
import { AboutPage } from './pages/about.tsx';
import { CategoryPage } from './pages/category.tsx';
import { CheckPage } from './pages/check.tsx';
import { CodePage } from './pages/code.tsx';
import { CodeListPage } from './pages/code-list.tsx';
import { ComparePage } from './pages/compare.tsx';
import { EditionPage } from './pages/edition.tsx';
import { HomePage } from './pages/home.tsx';
import { ProblemPage } from './pages/problem.tsx';
import { QuestionPage } from './pages/question.tsx';
import { SearchPage } from './pages/search.tsx';
import { TopicPage, TopicsPage } from './pages/topic.tsx';
import { VariantPage } from './pages/variant.tsx';

/** The main part of a page. */
export function Content({ content }: { readonly content: PageContent }) {
  switch (content.kind) {
    case 'home':
      return <HomePage majorGroups={content.majorGroups} />;
    case 'category':
      return <CategoryPage content={content} />;
    case 'edition':
      return <EditionPage content={content} />;
    case 'question':
      return <QuestionPage content={content} />;
    case 'topic':
      return <TopicPage content={content} />;
    case 'topics':
      return <TopicsPage topics={content.topics} />;
    case 'search':
      return <SearchPage content={content} />;
    case 'compare':
      return <ComparePage content={content} />;
    case 'check':
      return <CheckPage content={content} />;
    case 'code':
      return <CodePage job={content.job} coding={content.coding} />;
    case 'code-list':
      return <CodeListPage />;
    case 'about':
      return <AboutPage content={content} />;
    case 'variant':
      return <VariantPage variant={content.variant} />;
    case 'problem':
      return <ProblemPage content={content} />;
  }
}
