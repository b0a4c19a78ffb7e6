/** The second step: what was recognised of the file, and the setting, asked once. */
import type { EditionId } from '../../classification/edition.ts';
import type { ListPreview } from '../code-list-messages.ts';
import { editionName } from '../edition-name.ts';
import type { ListOptions } from './list-requests.ts';

const EDITIONS: readonly EditionId[] = ['isco-08', 'soc-2018'];

const SETTINGS = [
  'hospital',
  'primary health care',
  'ministry of health',
  'laboratory',
  'pharmacy',
  'dental practice',
  'nursing home',
  'ambulance service',
];

interface Properties {
  readonly file: File;
  /** `null` while the server reads, or where it could not. */
  readonly preview: ListPreview | null;
  readonly options: ListOptions;
  readonly onChange: (options: ListOptions) => void;
  /** Reads the file again, with another column or sheet. */
  readonly onRead: (options: ListOptions) => void;
  readonly onCode: () => void;
  readonly onBack: () => void;
}

/** Shows the first rows, and lets the reader name the title column. */
export function PreviewStep({ file, preview, options, onChange, onRead, onCode, onBack }: Properties) {
  return (
    <form
      className="preview"
      onSubmit={(event) => {
        event.preventDefault();
        if (preview) onCode();
        else onRead(options);
      }}
    >
      <h2>{file.name}</h2>
      {preview ? (
        <>
          {preview.notes.length > 0 ? <p className="note">{preview.notes.join('; ')}.</p> : null}
          <FirstRows preview={preview} />
          <div className="field">
            <label htmlFor="title-column">Column of the job titles</label>
            <select
              id="title-column"
              value={preview.titleColumn}
              onChange={(event) => onRead({ ...options, title: event.target.value })}
            >
              {[...new Set(preview.columns)]
                .filter((it) => it !== '')
                .map((it) => (
                  <option key={it}>{it}</option>
                ))}
            </select>
            <ContextNote context={preview.context} />
          </div>
        </>
      ) : (
        <div className="fields">
          <Text
            id="title-column"
            label="Name of the column of job titles"
            value={options.title}
            onChange={(title) => onChange({ ...options, title })}
          />
          <Text
            id="sheet"
            label="Name of the sheet, in a workbook"
            value={options.sheet}
            onChange={(sheet) => onChange({ ...options, sheet })}
          />
        </div>
      )}
      {preview ? (
        <div className="fields">
          <Text
            id="setting"
            label="Setting of the whole list, if it has one"
            list="settings"
            value={options.setting}
            onChange={(setting) => onChange({ ...options, setting })}
          />
          <datalist id="settings">
            {SETTINGS.map((it) => (
              <option key={it} value={it} />
            ))}
          </datalist>
          <fieldset>
            <legend className="label">Code to</legend>
            {EDITIONS.map((edition) => (
              <label className="choice" key={edition}>
                <input
                  type="checkbox"
                  checked={options.editions.includes(edition)}
                  onChange={(event) =>
                    onChange({
                      ...options,
                      editions: EDITIONS.filter((it) =>
                        it === edition ? event.target.checked : options.editions.includes(it),
                      ),
                    })
                  }
                />{' '}
                {editionName(edition)}
              </label>
            ))}
          </fieldset>
        </div>
      ) : null}
      <p className="actions">
        <button type="submit" disabled={preview !== null && options.editions.length === 0}>
          {preview ? 'Code this list' : 'Read again'}
        </button>
        <button type="button" className="quiet" onClick={onBack}>
          Another file
        </button>
      </p>
    </form>
  );
}

function Text({
  id,
  label,
  value,
  list,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly list?: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        list={list}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

function ContextNote({ context }: { readonly context: Readonly<Record<string, string>> }) {
  const used = Object.entries(context);
  if (used.length === 0) return null;
  return (
    <p className="note">
      Also read, as context: {used.map(([what, column]) => `${what} from “${column}”`).join(', ')}.
    </p>
  );
}

function FirstRows({ preview }: { readonly preview: ListPreview }) {
  const place = preview.columns.indexOf(preview.titleColumn);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label="First rows">
      <table>
        <thead>
          <tr>
            {preview.columns.map((it, index) => (
              <th scope="col" key={index} className={index === place ? 'titles' : undefined}>
                {it || 'no name'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row, number) => (
            <tr key={number}>
              {row.map((cell, index) => (
                <td key={index} dir="auto" className={index === place ? 'titles' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
