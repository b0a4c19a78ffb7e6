/** The script of every page: styles, copying of codes, filters, and the islands that the page holds. */
import './styles/index.css';
import { copyCodesOnClick } from './copy-codes.ts';
import { filterLists } from './filter-lists.ts';
import { hydrateIslands } from './hydrate-islands.ts';

document.documentElement.classList.add('js');
copyCodesOnClick();
filterLists();
await hydrateIslands();
