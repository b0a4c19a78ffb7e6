/** Whether some work is of a kind that the title of a broad group names, or of students. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);
const first = (question: string) => ask(question).statements[0]?.text ?? '';

describe('a kind of work named by the title of broad groups', () => {
  it.each([
    // the title that a major group had in ISCO-88
    ['are receptionists clerks', /^Yes: “receptionists” belongs to 4226 .* 4 Clerical Support Workers\.$/],
    ['is a data entry clerk a clerk', /^Yes: “data entry clerk” belongs to 4132 /],
    ['are medical coders clerks in isco-08?', /^No: .* 3252 .*ISCO-88 .* 4 Clerical Support Workers\.$/],
    ['are bakers clerks', /^No: “bakers” belongs to 7512 /],
    // a word of the titles of at most two broad groups
    ['is a nurse a technician', /^In part: .* 3221 .* 3 Technicians and Associate Professionals\.$/],
    ['is a baker a technician', /^No: “baker” belongs to 7512 /],
    ['are bus drivers labourers', /^No: “bus drivers” belongs to 8331 .* 92 .* 93 /],
    // students
    ['are medical interns counted as students', /^No: “medical interns” belongs to 2211 .* 2212 /],
    ['is a medical intern a student', /^No: “medical intern” belongs to 2211 /],
  ])('%s', (question, verdict) => {
    const [statement] = ask(question).statements;
    expect(statement?.text).toMatch(verdict);
    expect(statement?.sources.length).toBeGreaterThan(0);
  });

  it.each([
    // its own title, or that of the groups beside it, comes first
    ['is a radiographer a technician', /^Yes: .* 3211 /],
    ['is a dental nurse a nurse', /^No: “dental nurse” belongs to 3251 /],
    ['are receptionists general office clerks', /^No: .* 4110 General Office Clerks/],
    ['are receptionists clerks in isco-88', /^(?!.*4 Clerical Support Workers)/],
    // no kind of work
    ['are porters workers', /^ISCO-08 unit group 9333 /],
    ['is a physiotherapist a therapist', /^ISCO-08 unit group 2264 /],
    ['are medical interns counted as doctors', /^Yes: .*221 Medical Doctors/],
  ])('but not: %s', (question, verdict) => {
    expect(first(question)).toMatch(verdict);
  });
});
