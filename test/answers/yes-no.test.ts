import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);
const first = (question: string) => ask(question).statements[0]?.text ?? '';

describe('whether some work', () => {
  it.each([
    // counts among health workers
    ['Is a hospital cleaner a health worker?', /^Not settled: “hospital cleaner” belongs to 9112 /],
    [
      'does the health workforce include vets',
      /^No: “vets” belongs to 2250 Veterinarians, in a health group/,
    ],
    ['are nurses health care workers', /^Yes: “nurses” belongs to 2221 .*“Health professionals”/],
    ['do dentists belong to the health workforce', /^Yes: “dentists” belongs to 2261 /],
    [
      'is a home care worker counted among health workers',
      /^Yes: .*“Personal care workers in health services”/,
    ],
    ['are biomedical engineers health workers', /^Yes, though outside sub-major group 22: .* 2149 /],
    ['are psychologists part of the health workforce', /^In part, and outside sub-major group 22: .* 2634 /],
    ['is a medical secretary a health worker', /^In part: .*South-East Asia/],
    ['are plumbers and dentists health workers', /^Not settled: “plumbers” belongs to 7126 /],
    ['are epidemiologists in the health workforce grouping', /^Not settled: .* 2131 .*fourth and fifth/],
    ['are dentists part of the health workforce count', /^Yes: “dentists” belongs to 2261 /],
    ['does WHO consider pharmacists health workers', /^Yes: “pharmacists” belongs to 2262 /],
    ['are army nurses health workers', /^Not settled: .* 0 Armed Forces .* civilian .* 2221 .* or 3221 /],
    ['is a naval dentist a health worker', /^Not settled: .* 0 Armed Forces .* civilian .* 2261 /],
    ['are naval architects health workers', /^Not settled: “naval architects” belongs to 2144 /],
    ['does the health workforce include managers', /^Yes: .*“Health management and support personnel”/],
    ['does health workforce include managers and porters', /^Yes: “managers” .*fourth group/],
    ['does the health workforce include IT staff', /^Not settled: .*may belong to WHO's fourth group/],
    ['should hospital cooks be counted as health workers', /^Not settled: .* 5120 /],
    ['are traditional healers counted as health workers by WHO', /^Yes: .* 3230 /],
    ["does WHO's health workforce include cleaners", /^Not settled: /],
    ["which of WHO's groups do midwives belong to", /^Yes: .*“Health professionals”/],
    ['in which WHO group are pharmacists', /^Yes: .*“Health professionals”/],
    ['how does WHO classify dispensing opticians', /^Yes: .*“Health associate professionals”/],
    // is at a skill level
    ['Is a pharmacist skill level 4', /^Yes: “pharmacist” belongs to 2262 Pharmacists \(level 4\)/],
    ['are pharmacists at skill level 2?', /^No: .* \(level 4\)/],
    ['are nurses level 4 workers', /^In part: .*\(level 4\) or 3221 .*\(level 3\)/],
    ['is 5321 at skill level 2', /^Yes: 5321 stands for 5321 /],
    ['is a nurse at skill level 3 or 4', /^“nurse” belongs to 2221 .*\(level 4\) or 3221 /],
    // is of a kind that no one group has for its title
    ['is a nurse anesthetist a doctor', /^No: “nurse anesthetist” belongs to 2221 .*221 Medical Doctors/],
    ['is a dental nurse a nurse', /^No: “dental nurse” belongs to 3251 /],
    [
      'is a matron a nurse',
      /^No: “matron” belongs to 1342 .* \(hospital\), 5151 .* \(housekeeping\) or 1343 /,
    ],
    ['is an enrolled nurse a nurse', /^Yes: “enrolled nurse” belongs to 3221 /],
    ['is an acupuncturist a doctor', /^No: “acupuncturist” belongs to 2230 /],
    ['Is a family doctor a specialist?', /^No: .* 2211 .* 2212 Specialist Medical Practitioners/],
    ['is a radiologist a specialist', /^Yes: .* 2212 /],
    ['is a radiographer a technician', /^Yes: .* 3211 /],
    // shares a group
    ['Is a receptionist in the same group as a medical secretary?', /^No: .* 4226 .* 3344 /],
    ['do optometrists and audiologists share a minor group', /^Yes: both lie in ISCO-08 minor group 226 /],
    ['are dietitians and nutritionists in the same group', /^Yes: both lie in ISCO-08 unit group 2265 /],
    ['are bakers and butchers in one unit group', /^No: .* 7512 .* 7511 /],
    ['do bakers and butchers fall in the same minor group', /^Yes: .*minor group 751 /],
  ])('%s', (question, verdict) => {
    const [statement] = ask(question).statements;
    expect(statement?.text).toMatch(verdict);
    expect(statement?.sources.length).toBeGreaterThan(0);
  });

  it.each([
    ['who is a health worker', 'health-workforce', /./],
    ['do volunteers count as health workers', 'categorised', /./],
    ['are psychologists health professionals', 'belongs', /^No: .* 2634 /],
    ['which group are pharmacists in', 'parent', /./],
    ['who is in 2221', 'included', /./],
    ['what is the health workforce count', 'topic', /./],
    ['are military doctors in group 221', 'topic', /./],
    ['which group does a dentist share with a pharmacist', 'unknown', /./],
    ['what is skill level 4', 'term', /Skill level 4 is that of/],
    ['does a phlebotomist belong to 3212', 'belongs', /^No: “phlebotomist” does not belong to/],
    ['is a paramedic a professional', 'belongs', /^Yes, in part: /],
    ['is a physiotherapist a therapist', 'categorised', /2264 Physiotherapists/],
    ['is a dental assistant a therapist', 'categorised', /3251 Dental Assistants/],
    ['is a community health worker a nurse', 'belongs', /^No: .* 3253 /],
  ])('is not taken from %j beyond what it asks', (question, kind, text) => {
    expect(ask(question).kind).toBe(kind);
    expect(first(question)).toMatch(text);
  });

  it('outside the health professionals is told with what ISCO-08 says of it', () => {
    const told = (question: string) => ask(question).statements.map((it) => it.text);
    expect(told('are psychologists health professionals').join()).toContain('It names medical physicists');
    expect(told('are bakers health professionals').join()).not.toContain('It names medical physicists');
  });
});
