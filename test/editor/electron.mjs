import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';

/** Runs the suite in a desktop VS Code, which is downloaded; on a machine without a display, under `xvfb-run`. */
export async function runInElectron({ root, tests, workspace }) {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'seawall-electron-'));
  cpSync(workspace, copy, { recursive: true });
  try {
    return await runTests({ extensionDevelopmentPath: root, extensionTestsPath: tests, launchArgs: [copy, '--disable-extensions'] });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
