/** The script of every page: styles, copying of codes, filters, and the islands that the page holds. */
import './styles/index.css';
import { copyOnClick } from './copy-on-click.ts';
import { filterLists } from './filter-lists.ts';
import { hydrateIslands } from './hydrate-islands.ts';

document.documentElement.classList.add('js');
copyOnClick();
filterLists();
await hydrateIslands();
