/** Filters a list as the reader types in the field that names it. */
import { fold } from '../classification/words.ts';
import { counted } from './plural.ts';

/** Brings every field with `data-filters` to life: it hides the items of that list that lack the words typed. */
export function filterLists(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[data-filters]')) {
    const list = document.getElementById(field.dataset.filters ?? '');
    if (!list) continue;
    const items = [...list.children].filter((it) => it instanceof HTMLElement);
    const texts = items.map((it) => fold(it.textContent ?? ''));
    const status = document.getElementById(`${list.id}-found`);
    field.addEventListener('input', () => {
      const wanted = fold(field.value).split(/\s+/).filter(Boolean);
      let found = 0;
      items.forEach((item, place) => {
        const shown = wanted.every((word) => texts[place]?.includes(word));
        item.hidden = !shown;
        if (shown) found += 1;
      });
      if (status) status.textContent = `${found} of ${counted(items.length, 'title')}`;
    });
  }
}
