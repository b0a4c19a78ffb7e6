/** The list row by row, in the order of the file. */
import type { EditionId } from '../../classification/edition.ts';
import { editionName } from '../edition-name.ts';
import { CodedCell } from './coded-cell.tsx';
import { type Choices, type CodedList, choiceKey, type ListRow, stateOf } from './coded-list.ts';

interface Properties {
  readonly list: CodedList;
  /** The rows on this page. */
  readonly rows: readonly ListRow[];
  readonly editions: readonly EditionId[];
  readonly choices: Choices;
}

/** One row a row of the file. */
export function RowTable({ list, rows, editions, choices }: Properties) {
  return (
    <table className="review-table rows">
      <thead>
        <tr>
          <th scope="col" className="count">
            Row
          </th>
          <th scope="col">Job title</th>
          {editions.map((it) => (
            <th scope="col" key={it}>
              {editionName(it)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, title: place }) => {
          const title = list.titles[place];
          return (
            <tr key={number}>
              <td className="count num">{number.toLocaleString('en')}</td>
              {title ? (
                <th scope="row" dir="auto">
                  {title.title}
                </th>
              ) : (
                <td className="none">no title</td>
              )}
              {editions.map((edition) => (
                <td key={edition} data-label={editionName(edition)}>
                  {title ? (
                    <CodedCell
                      title={title}
                      edition={edition}
                      state={stateOf(list, choices, edition, place)}
                      choice={choices.get(choiceKey(edition, place))}
                    />
                  ) : null}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
