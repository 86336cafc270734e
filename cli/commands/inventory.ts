import type { Arguments } from '../arguments.js';
import { createPlaces } from '../places.js';
import { openProject } from '../project.js';
import { reportInventoryJson } from '../reporters/json.js';
import { reportInventory } from '../reporters/table.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';

export async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { seawall, host, files, refuseProblems } = await openProject(args, args.positionals, terminal);
  const reporter = args.value('format') === 'json' ? reportInventoryJson : reportInventory;
  const inspection = await seawall.inspect(files);
  await refuseProblems(inspection);
  terminal.out(reporter({ inspection, places: createPlaces(host, terminal.cwd), fixed: null }, terminal));
  return EXIT.clean;
}
