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
  );
}
