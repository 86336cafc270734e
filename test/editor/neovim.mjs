import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Drives the bundled server from Neovim, a client that shares no code with VS Code's, with the configuration that the README gives. */
export function runInNeovim({ dist, readme, workspace }) {
  const root = mkdtempSync(path.join(os.tmpdir(), 'seawall-neovim-'));
  const copy = path.join(root, 'workspace');
  cpSync(workspace, copy, { recursive: true });
  // A copy, so that a build which runs meanwhile does not pull the server away.
  cpSync(dist, path.join(root, 'dist'), { recursive: true });
  installServer(path.join(root, 'bin'), path.join(root, 'dist/server.mjs'));
  const configuration = path.join(root, 'seawall.lua');
  writeFileSync(configuration, readConfiguration(readme));
  const script = fileURLToPath(new URL('neovim.lua', import.meta.url));
  try {
    const { status, stdout, stderr, error } = spawnSync('nvim', ['--headless', '--clean', '-c', `luafile ${script}`], {
      cwd: copy,
      env: {
        ...process.env,
        PATH: `${path.join(root, 'bin')}${path.delimiter}${process.env.PATH}`,
        SEAWALL_CONFIGURATION: configuration,
      },
      encoding: 'utf8',
      timeout: 60_000,
    });
    if (error !== undefined) throw error;
    process.stdout.write(stdout);
    if (status !== 0) process.stderr.write(stderr);
    return status;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The command as npm installs it. */
function installServer(folder, server) {
  mkdirSync(folder);
  const command = path.join(folder, 'seawall-language-server');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${server}" "$@"\n`);
  chmodSync(command, 0o755);
}

function readConfiguration(readme) {
  const [, lua] = /^```lua\n(.*?)^```$/ms.exec(readFileSync(readme, 'utf8')) ?? [];
  if (lua === undefined) throw new Error(`${readme} shows no configuration for Neovim`);
  return lua;
}
