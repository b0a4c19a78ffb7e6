/** The second step: what was recognised of the file, and the setting, asked once. */
import type { EditionId } from '../../classification/edition.ts';
import type { ListPreview } from '../code-list-messages.ts';
import { editionName } from '../edition-name.ts';
import { Choice, Text } from './fields.tsx';
import type { ListChoices, ListOptions } from './list-requests.ts';
import { StepHeading } from './step-heading.tsx';

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
  /** What to choose from where there is no preview; `null` where no choice would help. */
  readonly choices: ListChoices | null;
  readonly options: ListOptions;
  readonly onChange: (options: ListOptions) => void;
  /** Reads the file again, with the column or sheet chosen. */
  readonly onRead: (options: ListOptions) => void;
  readonly onCode: () => void;
  /** Takes the coded file as it is, without a review. */
  readonly onCodeUnseen: () => void;
  readonly onBack: () => void;
}

/** Shows the first rows, and lets the reader choose the title column, and where need be the sheet. */
export function PreviewStep({
  file,
  preview,
  choices,
  options,
  onChange,
  onRead,
  onCode,
  onCodeUnseen,
  onBack,
}: Properties) {
  return (
    <form
      className="preview"
      onSubmit={(event) => {
        event.preventDefault();
        onCode();
      }}
    >
      <StepHeading text={file.name} />
      {preview ? (
        <>
          {preview.notes.length > 0 ? <p className="note">{preview.notes.join('; ')}.</p> : null}
          <FirstRows preview={preview} />
        </>
      ) : (
        <div className="fields">
          {choices && choices.sheets.length > 0 ? (
            <Choice
              id="sheet"
              label="Sheet of the workbook"
              value={options.sheet}
              among={choices.sheets}
              onChoose={(sheet) => onRead({ ...options, sheet, title: '' })}
            />
          ) : null}
          {choices && choices.columns.length > 0 ? (
            <Choice
              id="title-column"
              label="Column of the job titles"
              value=""
              among={choices.columns}
              onChoose={(title) => onRead({ ...options, title })}
            />
          ) : null}
        </div>
      )}
      {preview ? (
        <div className="fields">
          <Choice
            id="title-column"
            label="Column of the job titles"
            value={preview.titleColumn}
            among={preview.columns}
            onChoose={(title) => onRead({ ...options, title })}
          >
            <ContextNote context={preview.context} />
          </Choice>
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
        {preview ? (
          <>
            <button type="submit" disabled={options.editions.length === 0}>
              Code this list
            </button>
            <button
              type="button"
              className="quiet"
              disabled={options.editions.length === 0}
              onClick={onCodeUnseen}
            >
              Code it unseen and download
            </button>
          </>
        ) : null}
        <button type="button" className="quiet" onClick={onBack}>
          Another file
        </button>
      </p>
    </form>
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
