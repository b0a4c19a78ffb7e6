/** What became of a category between two editions, in the words of GSIM. */
import type { ReactNode } from 'react';
import type { Category } from '../../classification/category.ts';
import { CHANGE_TYPES, type Change, type ChangeType } from '../../classification/change.ts';
import { editionName } from '../edition-name.ts';
import { CategoryLink } from './code.tsx';

/**
 * The changes that a category took part in, those of one type and one older category together.
 *
 * @param category the one that the page is about
 */
export function Changes({
  category,
  changes,
}: {
  readonly category: Category;
  readonly changes: readonly Change[];
}) {
  const groups = Map.groupBy(changes, (it) => `${it.type} ${it.older?.edition} ${it.older?.code}`);
  return (
    <ul className="changes">
      {[...groups].map(([key, group]) => (
        <li key={key}>
          <ChangeGroup category={category} changes={group} />
        </li>
      ))}
    </ul>
  );
}

function ChangeGroup({
  category,
  changes,
}: {
  readonly category: Category;
  readonly changes: readonly Change[];
}) {
  const [first] = changes;
  if (!first) return null;
  const isHere = first.newer?.edition === category.edition && first.newer.code === category.code;
  const newer = changes.map((it) => it.newer).filter((it) => it !== null);
  return (
    <>
      <p className="change-type">
        {CHANGE_TYPES[first.type]} <small>GSIM {first.type}</small>
      </p>
      <p>{isHere && first.older ? cameHere(first.type, first.older) : sentence(first.type, first.older)}</p>
      {!isHere && newer.length > 0 && first.type !== 'RC2' ? (
        <ul className="links plain">
          {newer.map((it) => (
            <li key={it.code}>
              <CategoryLink category={it} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** Told on the page of the newer category, which is not the only one that the work went to. */
function cameHere(type: ChangeType, older: Category): ReactNode {
  const link = <CategoryLink category={older} />;
  switch (type) {
    case 'RC1':
    case 'RC2':
      return sentence(type, older);
    case 'RC3.1':
      return <>{link} was merged into it, with others.</>;
    case 'RC3.2':
      return <>{link} was taken over by it.</>;
    case 'RC4.1':
      return <>{link} ended; part of its work came here.</>;
    case 'RC4.2':
      return <>It was split off from {link}.</>;
    case 'RC5':
      return <>Part of {link} was transferred to it.</>;
    case 'VC1':
      return <>Under another code, it was {link}.</>;
    case 'VC2':
      return <>Under another name, it was {link}.</>;
  }
}

function sentence(type: ChangeType, older: Category | null): ReactNode {
  if (!older) return 'New: no category of the edition before holds this work.';
  const link = <CategoryLink category={older} />;
  const next = older.edition.startsWith('isco') ? editionName('isco-08') : editionName('soc-2018');
  switch (type) {
    case 'RC1':
    case 'RC2':
      return (
        <>
          {link} has no successor in {next}.
        </>
      );
    case 'RC3.1':
      return <>{link} was merged with others into</>;
    case 'RC3.2':
      return <>{link} was taken over by</>;
    case 'RC4.1':
      return <>{link} ended; its work went to</>;
    case 'RC4.2':
      return <>Part of {link} was split off to</>;
    case 'RC5':
      return <>Part of {link} was transferred to</>;
    case 'VC1':
      return <>{link} kept its content and has another code:</>;
    case 'VC2':
      return <>{link} kept its content and has another name:</>;
  }
}
