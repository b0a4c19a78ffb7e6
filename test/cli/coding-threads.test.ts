import { afterAll, describe, expect, it } from 'vitest';
import { openClassifications } from '../../src/classification/index.ts';
import { codeJobs, type ListCoding } from '../../src/cli/coded-jobs.ts';
import { openCodingThreads } from '../../src/cli/coding-threads.ts';
import { readTable } from '../../src/data/data-folder.ts';
import { openCoder } from '../../src/data/open-coder.ts';

const classifications = openClassifications(readTable);
const own = [{ title: 'Duty keeper', edition: 'isco-08', code: '5414', times: 2 }] as const;
const coding: ListCoding = {
  classifications,
  coder: openCoder(classifications, undefined, own),
  context: { industry: 'hospital' },
  editions: ['isco-08', 'soc-2018'],
};
const jobs = [
  ...classifications.indexEntries('isco-08').filter((_, i) => i % 40 === 0),
  { title: 'Duty keeper' },
  { title: 'theatre technician' },
].map(({ title }) => ({ title }));

describe('coding on several threads', () => {
  const threads = openCodingThreads(coding, own, 0);
  afterAll(() => threads.close());

  it('answers as one thread does, in the order of the jobs, however few they are', async () => {
    expect(await threads.code(jobs)).toEqual(codeJobs(coding, jobs));
    expect(await threads.code(jobs.slice(-1))).toEqual(codeJobs(coding, jobs.slice(-1)));
    expect(await threads.code([])).toEqual([]);
  });
});
