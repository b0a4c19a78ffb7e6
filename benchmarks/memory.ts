/** Prints the bytes that a process holds once tables and model are loaded and titles of each kind were coded. */
import { openClassifications } from '../src/classification/index.ts';
import { readTable } from '../src/data/data-folder.ts';
import { openCoder } from '../src/data/open-coder.ts';

const coder = openCoder(openClassifications(readTable));
for (const title of ['nurse', 'keeper of the ward stores', 'Krankenpflegehelferin', 'chef service pharmacie'])
  coder.code({ title, industry: 'ministry of health' }, ['isco-08', 'soc-2018']);
console.log(process.memoryUsage.rss());
