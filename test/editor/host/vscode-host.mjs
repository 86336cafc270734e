// Starts VS Code's server and a headless browser showing its workbench.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { hostPaths } from './host-paths.mjs';

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 5_000;

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const USER_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'git.enabled': false,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
};

/** A throw-away profile: user data, installed extensions, and a copy of the workspace. */
export function createProfile({ workspace, settings = {} }) {
  const root = mkdtempSync(path.join(os.tmpdir(), 'vscode-host-'));
  const profile = {
    root,
    userData: path.join(root, 'user-data'),
    extensions: path.join(root, 'extensions'),
    tmp: path.join(root, 'tmp'),
    workspace: path.join(root, 'workspace'),
    dispose: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
  mkdirSync(path.join(profile.userData, 'User'), { recursive: true });
  mkdirSync(profile.extensions);
  mkdirSync(profile.tmp);
  cpSync(workspace, profile.workspace, { recursive: true });
  writeFileSync(path.join(profile.userData, 'User/settings.json'), JSON.stringify({ ...USER_SETTINGS, ...settings }, null, 2));
  return profile;
}

/** Keeps what the host writes inside the profile, and the host away from the network. */
function hostEnv(profile) {
  const env = {
    ...process.env,
    HOME: profile.root,
    TMPDIR: profile.tmp,
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  };
  for (const name of ['XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME']) {
    delete env[name];
  }
  return env;
}

/** Installs a packaged extension the way a user would. */
export async function installVsix(profile, vsix) {
  const host = hostPaths();
  const { stdout } = await promisify(execFile)(
    host.node,
    [
      host.codeServer,
      '--user-data-dir',
      profile.userData,
      '--extensions-dir',
      profile.extensions,
      '--install-extension',
      path.resolve(vsix),
    ],
    { env: hostEnv(profile) },
  );
  return stdout.trim();
}

/** Starts the server on a free port and resolves once it accepts connections. */
export async function startServer(profile, { env = {} } = {}) {
  const host = hostPaths();
  const server = spawn(
    host.node,
    [
      host.serverMain,
      '--host',
      '127.0.0.1',
      '--port',
      '0',
      '--without-connection-token',
      '--accept-server-license-terms',
      '--disable-workspace-trust',
      '--telemetry-level',
      'off',
      // A release build honors extensionTestsPath in the URL only with this flag.
      '--enable-smoke-test-driver',
      '--user-data-dir',
      profile.userData,
      '--extensions-dir',
      profile.extensions,
    ],
    {
      env: { ...hostEnv(profile), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Its own process group: extension hosts and language servers outlive the server otherwise.
      detached: true,
    },
  );
  const killGroup = () => {
    try {
      process.kill(-server.pid, 'SIGKILL');
    } catch (error) {
      if (error.code !== 'ESRCH') {
        throw error;
      }
    }
  };
  process.once('exit', killGroup);
  const output = [];
  const exited = once(server, 'exit');
  const port = await new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`VS Code server ${why}\n${output.join('\n')}`));
    setTimeout(START_TIMEOUT_MS, undefined, { ref: false }).then(() => fail('did not start in time'));
    const onLine = (line) => {
      output.push(line);
      const match = /^Extension host agent listening on (\d+)/.exec(line);
      if (match) {
        resolve(Number(match[1]));
      }
    };
    createInterface(server.stdout).on('line', onLine);
    createInterface(server.stderr).on('line', onLine);
    server.once('error', reject);
    exited.then(([code]) => fail(`exited with ${code}`));
  });
  return {
    port,
    async stop() {
      process.off('exit', killGroup);
      server.kill('SIGTERM');
      await Promise.race([exited, setTimeout(STOP_TIMEOUT_MS, undefined, { ref: false })]);
      killGroup();
      await exited;
    },
  };
}

export function launchBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: CHROMIUM_FLAGS,
  });
}

/**
 * A path as the workbench names it. The authority must be the one in the page's address: under
 * any other the file opens as a second document, and diagnostics never reach its editor.
 */
export const remoteUri = (port, file) => `vscode-remote://127.0.0.1:${port}${path.resolve(file)}`;

/** The workbench's address for a folder; `payload` entries are the desktop's command-line flags. */
export function workbenchUrl(port, folder, payload = {}) {
  const url = new URL(`http://127.0.0.1:${port}/`);
  url.searchParams.set('folder', folder);
  url.searchParams.set('payload', JSON.stringify(Object.entries(payload)));
  return url.href;
}
