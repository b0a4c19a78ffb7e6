import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JobDescription } from '../../src/coding/coder.ts';
import { codeFile } from '../../src/exchange/code-file.ts';
import { openTable } from '../../src/exchange/open-table.ts';
import { coded, codedText, csvRows, refusal, temporaryFolder } from './files.ts';

const folder = temporaryFolder();

async function titleColumn(header: string, row: string): Promise<string> {
  writeFileSync(join(folder, 'in.csv'), `${header}\n${row}\n`);
  const table = await openTable(join(folder, 'in.csv'));
  await table.close();
  return table.titleColumn.name;
}

describe('the title column', () => {
  it.each([
    ['id,Job Title,grade', 'Job Title'],
    ['id,jobTitle,grade', 'jobTitle'],
    ['id,DESIGNATION,grade', 'DESIGNATION'],
    ['matricule,Intitulé du poste,grade', 'Intitulé du poste'],
    ['matricule,Fonction exercée,grade', 'Fonction exercée'],
    ['matricule,INTITULE_DE_L_EMPLOI,grade', 'INTITULE_DE_L_EMPLOI'],
    ['id,Job title / Fonction,grade', 'Job title / Fonction'],
    ['id,Puesto,sexo', 'Puesto'],
    ['id,Ocupación,sexo', 'Ocupación'],
    ['id,Função,sexo', 'Função'],
    ['Nr,Berufsbezeichnung,Ort', 'Berufsbezeichnung'],
    ['Nr,Tätigkeit,Ort', 'Tätigkeit'],
    ['lp,Zawód,miasto', 'Zawód'],
    ['lp,Stanowisko,miasto', 'Stanowisko'],
    ['id,Munkakör megnevezése,város', 'Munkakör megnevezése'],
    ['id,Должность,пол', 'Должность'],
    ['id,المسمى الوظيفي,x', 'المسمى الوظيفي'],
    ['id,Current post of the employee,x', 'Current post of the employee'],
    ['id,Position (as in contract),x', 'Position (as in contract)'],
    ['Position ID,Position,Position start date', 'Position'],
    ['Profession,Fonction,Sexe', 'Fonction'],
    ['id,cadre,sex', 'cadre'],
  ])('of %s is %s', async (header, name) => {
    expect(await titleColumn(header, 'abc,def,ghi')).toBe(name);
  });

  it('is not one that coding added', async () => {
    expect(await titleColumn('isco-08 title,Current post of the person', 'Nursing Professionals,Nurse')).toBe(
      'Current post of the person',
    );
    await expect(titleColumn('x,isco-08 title', 'Nurse,Nursing Professionals')).rejects.toThrow(
      'no column is known to hold job titles',
    );
  });

  it('is not one of Mr and Mrs', async () => {
    expect(await titleColumn('title,name of staff,position', 'Mrs.,x,Nurse')).toBe('position');
    expect(await refusal(folder, 'bad.csv', 'Title,Surname\nMr,a\nDr.,b\nMme,c\n')).toBe(
      'bad.csv: no column is known to hold job titles. Name it with --title. Columns: "Title", "Surname".',
    );
    expect(await titleColumn('title,surname', 'Nurse,a')).toBe('title');
  });

  it('is the only column of a file, whose first row is a title unless it is a known header', async () => {
    const bare = await codedText(folder, 'one.csv', 'nurse\nchef de poste\ncook\n');
    expect(csvRows(bare).map((row) => row[0])).toEqual(['title', 'nurse', 'chef de poste', 'cook']);
    expect((await coded(folder, 'one.csv', 'o.csv')).notes).toEqual([
      'the file has one column and no known header, so its first row, "nurse", was read as a title and the column named "title"',
    ]);
    const hinted = await codedText(folder, 'one.csv', 'sep=;\nnurse\ncook\n');
    expect(csvRows(hinted, ';').map((row) => row[0])).toEqual(['title', 'nurse', 'cook']);
    for (const header of ['Designation', 'Intitulé du poste', 'Staff in 2024\nJob title']) {
      const rows = csvRows(await codedText(folder, 'one.csv', `${header}\nnurse\ncook\n`));
      expect(rows.map((row) => row[0])).toEqual([header.split('\n').at(-1), 'nurse', 'cook']);
    }
    const named = await codedText(folder, 'one.csv', 'Personnel\nnurse\n', { titleColumn: 'Personnel' });
    expect(csvRows(named).map((row) => row[0])).toEqual(['Personnel', 'nurse']);
  });

  it('can be named, whatever its letters and case', async () => {
    writeFileSync(join(folder, 'named.csv'), 'Nom,Libellé_Catégorie,fonction\na,Infirmier,b\n');
    expect(
      (await coded(folder, 'named.csv', 'o.csv', { titleColumn: 'libelle categorie' })).titleColumn,
    ).toBe('Libellé_Catégorie');
    expect(await refusal(folder, 'named.csv', undefined, { titleColumn: 'post' })).toBe(
      'named.csv has no column named "post". Columns: "Nom", "Libellé_Catégorie", "fonction".',
    );
    expect(await refusal(folder, 'bad.csv', 'post,post\na,b\n', { titleColumn: 'post' })).toBe(
      'bad.csv has more than one column named "post". Rename all but one of them.',
    );
  });

  it('is asked for when two columns are equally good', async () => {
    expect(await refusal(folder, 'bad.csv', 'id,post,post\n1,Nurse,Cook\n')).toBe(
      'bad.csv has more than one column named "post". Rename all but one of them.',
    );
    expect(await refusal(folder, 'bad.csv', 'id,Position,Occupation\n1,Nurse,Nurse\n')).toBe(
      'bad.csv: the columns "Position", "Occupation" could each hold the job titles. Name one with --title.',
    );
  });

  it('is noted when another was possible', async () => {
    writeFileSync(join(folder, 'two.csv'), 'Profession,Fonction\nInfirmier,Major\n');
    expect((await coded(folder, 'two.csv', 'o.csv')).notes).toEqual([
      'took "Fonction" as the title column; "Profession" was possible too (--title names another)',
    ]);
  });
});

describe('the context of a job', () => {
  it.each([
    'Main duties',
    'Description des tâches',
    'Funciones',
    'Tarefas',
    'Opis',
    'Обов’язки',
    'المهام',
    'Nhiệm vụ',
  ])('is what people do in a column "%s"', async (header) => {
    writeFileSync(join(folder, 'tasks.csv'), `Post,${header}\nOperator,drives a forklift\n`);
    const jobs: JobDescription[] = [];
    await codeFile(join(folder, 'tasks.csv'), join(folder, 'o.csv'), {
      columns: ['x'],
      code: (asked: readonly JobDescription[]) => {
        jobs.push(...asked);
        return asked.map(() => ['y']);
      },
    });
    expect(jobs).toEqual([{ title: 'Operator', tasks: 'drives a forklift' }]);
  });

  it('is found by headers and given to the coder, each distinct job once', async () => {
    writeFileSync(
      join(folder, 'context.csv'),
      'Post,Duties,Sector of activity,Facility name,Facility type,Qualification\n Nurse ,Care,Health,A,Hospital,BSc\nNurse,Care,Health,B,Hospital,BSc\nNurse,,,C,,\n,,,,,\n',
    );
    const jobs: JobDescription[] = [];
    const columns = {
      columns: ['x'],
      code: (asked: readonly JobDescription[]) => {
        jobs.push(...asked);
        return asked.map(() => ['y']);
      },
    };
    expect(await codeFile(join(folder, 'context.csv'), join(folder, 'o.csv'), columns)).toMatchObject({
      rows: 4,
      distinctJobs: 2,
    });
    expect(jobs).toEqual([
      { title: 'Nurse', tasks: 'Care', industry: 'Health', facility: 'Hospital', qualification: 'BSc' },
      { title: 'Nurse' },
    ]);
    jobs.length = 0;
    await codeFile(join(folder, 'context.csv'), join(folder, 'o.csv'), columns, { titleOnly: true });
    expect(jobs).toEqual([{ title: 'Nurse' }]);
  });
});
