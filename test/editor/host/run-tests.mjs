import { EventEmitter, once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createProfile, installVsix, launchBrowser, remoteUri, startServer, workbenchUrl } from './vscode-host.mjs';

const TIMEOUT_MS = 180_000;

/**
 * Runs a mocha suite inside the extension host of a VS Code into which the package was installed, on a copy of the workspace; resolves with
 * the suite's exit code. The workbench's own log is long and shown only on failure; the suite's report is in the file named by TEST_OUTPUT.
 */
export async function runInHost({ vsix, tests, workspace }) {
  const log = [];
  const cleanups = [];
  let exitCode = 1;
  try {
    const profile = createProfile({ workspace });
    cleanups.push(profile.dispose);
    const report = path.join(profile.root, 'report.txt');
    cleanups.push(() => existsSync(report) && process.stdout.write(readFileSync(report, 'utf8')));
    await installVsix(profile, vsix);
    const server = await startServer(profile, { env: { TEST_OUTPUT: report } });
    cleanups.push(server.stop);
    const browser = await launchBrowser();
    cleanups.push(() => browser.close());
    const url = workbenchUrl(server.port, profile.workspace, {
      extensionDevelopmentPath: remoteUri(server.port, createPlaceholderExtension(profile)),
      extensionTestsPath: remoteUri(server.port, tests),
    });
    exitCode = await runInWorkbench(await browser.newPage(), url, log);
  } catch (error) {
    console.error(error);
  } finally {
    if (exitCode !== 0) console.error(log.join('\n'));
    for (const cleanup of cleanups.reverse()) await cleanup();
  }
  return exitCode;
}

/** VS Code runs tests only beside an extension under development; this one does nothing, so the packaged one is what is tested. */
function createPlaceholderExtension(profile) {
  const folder = path.join(profile.root, 'placeholder');
  mkdirSync(folder);
  const manifest = { name: 'placeholder', publisher: 'test', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** Opens the workbench in automation mode; resolves with the extension host's exit code. */
async function runInWorkbench(page, url, log) {
  const events = new EventEmitter();
  const exit = once(events, 'exit', { signal: AbortSignal.timeout(TIMEOUT_MS) });
  await page.exposeFunction('codeAutomationLog', (type, args) => log.push(`${type}: ${args.join(' ')}`));
  await page.exposeFunction('codeAutomationExit', (code) => events.emit('exit', code));
  page.on('crash', () => events.emit('error', new Error('the workbench page crashed')));
  const [[code]] = await Promise.all([exit, page.goto(url)]);
  return code;
}
