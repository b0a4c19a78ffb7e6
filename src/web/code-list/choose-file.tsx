/** The first step: a file is dropped anywhere on the page, or chosen. */
import { useDroppedFile } from '../dropped-file.ts';

interface Properties {
  readonly onFile: (file: File) => void;
  readonly onProblem: (sentence: string) => void;
}

const SAMPLE = 'staff-list.csv';

/** Takes one file. */
export function ChooseFile({ onFile, onProblem }: Properties) {
  const isOver = useDroppedFile(onFile);

  async function takeSample() {
    const response = await fetch(`/examples/${SAMPLE}`);
    if (!response.ok) return onProblem('This installation has no sample list.');
    onFile(new File([await response.blob()], SAMPLE));
  }

  return (
    <>
      <div className={isOver ? 'drop over' : 'drop'}>
        <label htmlFor="file">Drop a staff list anywhere on this page, or choose one</label>
        <input
          id="file"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.parquet"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onFile(file);
          }}
        />
        <p className="note">
          Excel (.xlsx), CSV, TSV, Parquet, or a text file with one title a line. The file goes to the machine
          that runs Cadre and is deleted there once it is answered.
        </p>
        <p>
          No list at hand?{' '}
          <button type="button" className="as-link" onClick={takeSample}>
            Try it with the sample list
          </button>{' '}
          (<a href="/examples/staff-list.csv">CSV</a>, <a href="/examples/staff-list.xlsx">Excel</a>)
        </p>
      </div>
      <section className="returned" aria-labelledby="returned-heading">
        <h2 id="returned-heading">What comes back</h2>
        <p>
          The same file, in the same format, with every row and column as it was. Added for ISCO-08 and SOC
          2018: the code, as text; its title; the probability; the level; the evidence.
        </p>
        <p>
          Before that, each distinct title is shown once, the most frequent first. Where the coder is unsure
          or finds nothing, choose the code; it goes to all the rows of that title.
        </p>
      </section>
    </>
  );
}
