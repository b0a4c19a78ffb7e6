import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);
const told = (question: string) =>
  ask(question)
    .statements.map((it) => it.text)
    .join('\n');

describe('short words of everyday talk', () => {
  it.each([
    ['software devs isco code', '2512'],
    ['what do web devs do', '2513'],
    ['database admins', '2521'],
    ['lab techs', '3212'],
  ])('are written out: %s', (question, code) => {
    expect(ask(question).paths[0]?.at(-1)?.code).toBe(code);
  });

  it('leave a title as it stands', () => {
    expect(ask('dental nurse').understood).toContain('“Assistant, dental”');
    expect(ask('sales representative').paths[0]?.at(-1)?.code).toBe('3322');
  });
});

describe('a title in several groups', () => {
  it('is told apart by the words of the index', () => {
    expect(told('what skill level is a taxi driver')).toContain(
      '9331 Hand and Pedal Vehicle Drivers (“Driver, taxi: bike”)',
    );
  });

  it('is not spoken of where one group alone has it', () => {
    expect(told('what skill level is a bus driver')).not.toContain('groups of the index');
  });
});

describe('a code asked about in an older edition', () => {
  it('may be that of the newer one', () => {
    expect(told('what was 3213 called in isco 88')).toContain('3228 Pharmaceutical assistants');
    expect(told('what was 3213 called in isco 88')).toContain('3213 Farming and forestry advisers');
  });

  it.each(['What is ISCO-88 code 3213?', 'what is 3213 ISCO-88 in ISCO-08?', 'what is 3213 in ISCO-08'])(
    'is not where the edition is that of the code: %s',
    (question) => {
      expect(told(question)).not.toContain('is meant:');
    },
  );
});
