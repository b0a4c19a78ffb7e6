/** The commands, their arguments and their help. */
import { Command, CommanderError } from 'commander';
import { finish, reportError } from './exit.ts';

/**
 * Runs the command line and sets the exit code: 0 done, 1 a check found something false, 2 wrong input or arguments.
 *
 * @param args the arguments after the program's name
 */
export async function run(args: readonly string[]): Promise<void> {
  process.stdout.on('error', finish);
  try {
    await program(args).parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else reportError(error);
  }
}

function program(args: readonly string[]): Command {
  const cadre = new Command('cadre')
    .description(
      'The occupational classification of the health workforce: ISCO-08, the US SOC, and job titles coded to them.',
    )
    .version('0.1.0')
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => write(argumentProblem(text, helpCommand(cadre, args))),
    })
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      '\nStart with: cadre ask "How are paramedical practitioners defined?"\nThe page:   cadre serve',
    );

  cadre
    .command('show <code>')
    .description('a category: its path, index titles, exclusions, correspondences')
    .option('--edition <edition>', 'isco-08, isco-88, soc-2018, soc-2010, onet-soc-2019 or soc-hybrid-2019')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  cadre show 3252\n  cadre show 2221 --edition isco-88\n  cadre show "ISCO-88 2221"\n  cadre show 29-2072 --json',
    )
    .action(async (subject, options) => (await import('./commands/show.ts')).show(subject, options));

  cadre
    .command('search <text...>')
    .description('categories by title, index entry or code, in 24 languages, typos forgiven')
    .option('--edition <editions>', 'editions to search, joined by commas')
    .option('--limit <number>', 'at most so many', '20')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  cadre search sage-femme\n  cadre search "medical record technicain" --edition isco-08',
    )
    .action(async (subject, options) => (await import('./commands/search.ts')).search(subject, options));

  cadre
    .command('ask <question...>')
    .description('answers a question about the classifications, with sources')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  cadre ask "How are medical records technicians categorised?"\n  cadre ask "What became of 29-2071?"',
    )
    .action(async (subject, options) => (await import('./commands/ask.ts')).ask(subject, options));

  cadre
    .command('compare <one> <other>')
    .description('two categories side by side: where they part, and by what')
    .option('--edition <edition>', 'the edition meant where several have a code')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  cadre compare 22 32\n  cadre compare 2211 29-1215\n  cadre compare isco-08/2221 isco-88/2221',
    )
    .action(async (one, other, options) =>
      (await import('./commands/compare.ts')).compare(one, other, options),
    );

  cadre
    .command('check <file>')
    .description(
      'every classification claim of a text: right, wrong, superseded, imprecise or unknown (- reads standard input)',
    )
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExit code 1 when a claim is wrong or superseded.\n\nExamples:\n  cadre check answer.md\n  echo "Minor group 321: Health Information Technologists" | cadre check -',
    )
    .action(async (subject, options) => (await import('./commands/check.ts')).check(subject, options));

  cadre
    .command('map <code>')
    .description('the categories of other editions that hold the same work')
    .requiredOption('--from <edition>', 'the edition of the code')
    .requiredOption('--to <editions>', 'editions to map to, joined by commas')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  cadre map 29-2071 --from soc-2010 --to soc-2018,isco-08')
    .action(async (subject, options) => (await import('./commands/map.ts')).map(subject, options));

  cadre
    .command('code [title-or-file]')
    .description(
      'codes one title, or a whole staff list (CSV, TSV, XLSX, Parquet, or text with a title a line)',
    )
    .option(
      '-o, --output <file>',
      'write the coded list here; the ending names the format (default: beside the file, with -coded in its name)',
    )
    .option('--to <editions>', 'editions to code to, joined by commas', 'isco-08,soc-2018')
    .option('--title <column>', 'the column that holds the job titles')
    .option('--sheet <name>', 'the worksheet to read')
    .option('--tasks <text>', 'what the person does')
    .option(
      '--industry <text>',
      'the setting, for one title or for every row that states none: "ministry of health"',
    )
    .option('--facility <text>', 'the kind of facility')
    .option('--qualification <text>', 'the qualification or grade')
    .option('--title-only', 'take no notice of context columns')
    .option('--no-own', 'leave out what cadre train learned')
    .option(
      '--stream',
      'read titles, or NDJSON with title, tasks, industry ..., from standard input; one answer a line',
    )
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  cadre code "Enrolled nurse"\n  cadre code "theatre technician" --industry hospital --json\n  cadre code staff.xlsx -o coded.xlsx\n  cut -f2 staff.tsv | cadre code --stream > codes.ndjson',
    )
    .action(async (subject, options) => (await import('./commands/code.ts')).code(subject, options));

  cadre
    .command('evaluate <file>')
    .description(
      'accuracy, coverage and calibration of the coder on a labelled list (columns title and an edition, such as isco-08)',
    )
    .option('--title <column>', 'the column that holds the job titles', 'title')
    .option('--industry <text>', 'the industry of the whole list, where a row does not say another')
    .option('--title-only', 'take no notice of context columns')
    .option('--no-own', 'leave out what cadre train learned')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  cadre evaluate labelled.tsv --title-only\n  cadre evaluate staff.tsv --industry "ministry of health"',
    )
    .action(async (subject, options) =>
      (await import('./commands/evaluate.ts')).evaluateFile(subject, options),
    );

  cadre
    .command('train [file]')
    .description(
      'learns your own titles from a reviewed list (a title column and codes in a column isco-08, soc-2018 or "isco-08 code"); they come before everything else',
    )
    .option('--title <column>', 'the column that holds the job titles')
    .option('--sheet <name>', 'the worksheet to read')
    .option('--list', 'show what was learned')
    .option('--export <file>', 'write what was learned as a .tsv or .csv file that can be learned again')
    .option('--remove <title>', 'forget a title, however it is spelt')
    .option('--remove-all', 'forget everything')
    .option(
      '--from <folder>',
      "make the shipped model anew from the publishers' lists in this folder (minutes)",
    )
    .option('--out <name>', 'with --from: where the model goes, without ".bin" (models/titles)')
    .option('--seed <number>', 'with --from: the same seed gives the same model (1)')
    .option('--hold-back', 'with --from: leave whole lists out, and measure with them')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nWhat was learned is kept in one file on this machine, in CADRE_HOME where that is set.\n\nExamples:\n  cadre train staff-coded.xlsx\n  cadre train --list\n  cadre train --export own.tsv\n  cadre train --remove "Ward maid"\n  cadre train --from ../shared/reference --seed 1',
    )
    .action(async (file, options) => (await import('./commands/train.ts')).train(file, options));

  const data = cadre.command('data').description('the tables of facts');
  data
    .command('check')
    .description('proves every count, link and reference of the tables; names each failing row')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExit code 1 when a row fails.\n\nExample:\n  cadre data check --json')
    .action(async (options) => (await import('./commands/data-check.ts')).dataCheck(options));
  data
    .command('import [file]')
    .description(
      "takes the official texts of a publisher's file that you hold; they are shown and searched, named as such, beside ours",
    )
    .option('--list', 'show what was imported')
    .option('--remove <name>', 'remove what was imported of a publication, by its name in the list')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nThe files, told by their columns whatever their names are:\n' +
        "  ilo               the ILO's workbook of ISCO-08 structure and definitions\n" +
        "  bls               the BLS's workbook of SOC 2018 definitions\n" +
        '  esco-groups       ISCOGroups_en.csv of ESCO\n' +
        '  esco-occupations  occupations_en.csv of ESCO\n' +
        '  onet-occupations  Occupation Data.txt of O*NET, from release 25.1 on\n' +
        '  onet-tasks        Task Statements.txt of O*NET\n' +
        '\nThe texts are kept on this machine, in CADRE_HOME where that is set.\n\nExamples:\n  cadre data import ISCO-08_EN_Structure_and_definitions.xlsx\n  cadre data import --list\n  cadre data import --remove ilo',
    )
    .action(async (file, options) => (await import('./commands/data-import.ts')).dataImport(file, options));

  cadre
    .command('serve')
    .description('serves the page and the interface for programs on this machine')
    .option('--no-own', 'leave out what cadre train learned')
    .addHelpText(
      'after',
      '\nCADRE_PORT sets the port (8080). Nothing listens beyond this machine unless CADRE_HOST says so.\n\nExample:\n  CADRE_PORT=8090 cadre serve',
    )
    .action(async (options) => (await import('./commands/serve.ts')).serve(options));

  return cadre;
}

/** What commander says of the arguments, in one sentence that ends with where help is. */
function argumentProblem(text: string, help: string): string {
  const said = text
    .trim()
    .replace(/^error: /, '')
    .replace(/\. Expected/, ': expected')
    .replace(/\n\((Did you mean .*\?)\)$/, (_, hint: string) => ` (${hint.toLowerCase()})`);
  return `cadre: ${said.replace(/\.$/, '')}; see ${help}.\n`;
}

function helpCommand(cadre: Command, [name]: readonly string[]): string {
  return cadre.commands.some((it) => it.name() === name) ? `cadre ${name} --help` : 'cadre --help';
}
