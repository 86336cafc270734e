// Tests the packaged extension in real editors: `node test/editor/main.mjs [--vsix FILE] [host|electron|neovim]…`.
// Without names it runs VS Code from npm (no display needed) and Neovim.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleSuite, packageExtension } from './build.mjs';
import { installHost } from './host/install-host.mjs';
import { runInHost } from './host/run-tests.mjs';
import { runInNeovim } from './neovim.mjs';

const { values, positionals } = parseArgs({ options: { vsix: { type: 'string' } }, allowPositionals: true });
const root = fileURLToPath(new URL('../..', import.meta.url));
const workspace = path.join(root, 'test/editor/workspace');
const chosen = positionals.length > 0 ? positionals : ['host', 'neovim'];

const runs = {
  host: async ({ vsix, tests }) => {
    installHost();
    return runInHost({ vsix, tests, workspace });
  },
  electron: async ({ tests }) => (await import('./electron.mjs')).runInElectron({ root, tests, workspace }),
  neovim: async () => runInNeovim({ dist: path.join(root, 'dist'), readme: path.join(root, 'README.md'), workspace }),
};

const vsix = values.vsix ?? packageExtension(root);
const tests = await bundleSuite(root);
for (const name of chosen) {
  const code = await runs[name]({ vsix, tests });
  if (code !== 0) process.exitCode = 1;
}
