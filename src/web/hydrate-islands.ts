/** Brings the islands of a page to life; React is fetched only where there is one. */
import type { ComponentType } from 'react';
import type { IslandName } from './island.tsx';

const ISLANDS: Readonly<Record<IslandName, () => Promise<ComponentType<never>>>> = {
  'search-box': async () => (await import('./islands/search-box.tsx')).SearchBox,
  'code-form': async () => (await import('./islands/code-form.tsx')).CodeForm,
  'code-list': async () => (await import('./islands/code-list.tsx')).CodeList,
};

/** Hydrates every island of the document from the properties written beside it. */
export async function hydrateIslands(): Promise<void> {
  const places = [...document.querySelectorAll<HTMLElement>('[data-island]')];
  if (places.length === 0) return;
  const [{ createElement }, { hydrateRoot }] = await Promise.all([
    import('react'),
    import('react-dom/client'),
  ]);
  for (const place of places) {
    const [data, root] = place.children;
    const load = ISLANDS[place.dataset.island as IslandName];
    if (!root || !load) continue;
    const component = (await load()) as ComponentType<object>;
    hydrateRoot(root, createElement(component, JSON.parse(data?.textContent ?? '{}')));
    place.dataset.alive = 'yes';
  }
}
