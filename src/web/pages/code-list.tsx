/** A whole staff list coded. */
import { Island } from '../island.tsx';
import { CodeList } from '../islands/code-list.tsx';

/** The page needs a script: it says so where there is none. */
export function CodeListPage() {
  return (
    <>
      <h1>Code a staff list</h1>
      <p className="notice without-script">
        This page needs a script, which this browser does not run. One title at a time can be{' '}
        <a href="/code">coded without</a>; whole files can be coded on the command line with{' '}
        <code>cadre code staff.xlsx -o coded.xlsx</code>.
      </p>
      <Island name="code-list" of={CodeList} properties={{}} />
    </>
  );
}
