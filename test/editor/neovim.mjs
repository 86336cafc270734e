import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Drives the bundled server from Neovim, a client that shares no code with VS Code's. */
export function runInNeovim({ dist, workspace }) {
  const root = mkdtempSync(path.join(os.tmpdir(), 'seawall-neovim-'));
  const copy = path.join(root, 'workspace');
  cpSync(workspace, copy, { recursive: true });
  // A copy, so that a build which runs meanwhile does not pull the server away.
  cpSync(dist, path.join(root, 'dist'), { recursive: true });
  const script = fileURLToPath(new URL('neovim.lua', import.meta.url));
  try {
    const { status, stdout, stderr, error } = spawnSync('nvim', ['--headless', '--clean', '-c', `luafile ${script}`], {
      cwd: copy,
      env: { ...process.env, SEAWALL_SERVER: path.join(root, 'dist/server.mjs') },
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
