// Builds Seawall and runs it on the example: `npm ci && npm run demo` on a fresh machine.
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const example = path.join(root, 'examples/support-bot');
const command = path.join(root, 'dist/cli.mjs');

execFileSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: root, stdio: 'inherit' });
show('check');
show('inventory');
console.log(`
These findings are the point: the example is written as on a calm day. Try next, from this folder:

  cd examples/support-bot
  node ../../dist/cli.mjs explain missing-timeout         why a rule exists and what to do
  node ../../dist/cli.mjs explain src/triage.ts:11        what is known of one call, and why
  node ../../dist/cli.mjs check --fix --unsafe --dry-run  every repair that needs no author, as a diff
  node ../../dist/cli.mjs inventory --format json         the same facts for programs

  npm run package                                         back here: the VS Code extension, as one .vsix file

On your own project: node ${path.relative(process.cwd(), command) || command} check <folder>`);

/** Findings (exit code 1) are what a demo wants; anything else that is not 0 is a failure. */
function show(name) {
  console.log(`\n$ seawall ${name}\n`);
  const { status } = spawnSync(process.execPath, [command, name], { cwd: example, stdio: 'inherit' });
  if (status !== 0 && status !== 1) process.exit(status ?? 1);
}
