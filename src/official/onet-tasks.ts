/** O*NET's table of task statements: a task a row, those of an occupation one after the other. */
import { checkedRows, count } from './check-rows.ts';
import { type OfficialFormat, officialPart, wrongFile } from './official-format.ts';
import { olderOnet, onetSubject } from './onet-taxonomy.ts';

const CODE = 'O*NET-SOC Code';
const TASK = 'Task';

/** O*NET has no tasks for "all other" occupations and the armed forces; 923 of 1,016 occupations have some. */
const FEWEST = 900;

/** The tasks of each occupation as one text, under the SOC's detailed occupation. */
export const onetTasks: OfficialFormat = {
  publication: 'onet-tasks',
  wanted: 'Task Statements as O*NET published it',
  columns: [CODE, 'Task ID', TASK],
  textsIn(classifications, file) {
    const rows = checkedRows(classifications, file, {
      edition: 'onet-soc-2019',
      older: olderOnet(classifications),
      codeColumn: CODE,
    });
    const occupations = Map.groupBy(rows, (it) => it.category);
    if (occupations.size < FEWEST)
      throw wrongFile(
        file,
        ` is not whole: it has tasks of ${count(occupations.size)} occupations, and O*NET has them of more than ${count(FEWEST)}`,
      );
    return [...occupations].map(([category, tasks]) => {
      const lines = tasks.flatMap(({ row }) => officialPart('tasks', row.get(TASK))[0]?.lines ?? []);
      if (lines.length === 0) throw wrongFile(file, `: the tasks of ${category.code} are empty`);
      return { ...onetSubject(category), parts: [{ kind: 'tasks', lines }] };
    });
  },
};
