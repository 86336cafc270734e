import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HOST_DIR, hostPaths } from './host-paths.mjs';

const NODE_VERSION = '24.21.0';
const CODE_SERVER_VERSION = '4.139.1';
const NATIVE_MODULES = ['@vscode/spdlog', '@vscode/native-watchdog'];

/**
 * Installs a real VS Code (code-server's build of it) and the Node.js that it needs, from npm alone: install scripts stay off, and the two
 * native modules that the server needs are compiled against the headers of the Node package. Needs npm, python3, make and g++.
 */
export function installHost(root = HOST_DIR) {
  const stamp = path.join(root, `.installed-${CODE_SERVER_VERSION}-${NODE_VERSION}`);
  if (existsSync(stamp)) return;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  writeFileSync(path.join(root, 'package.json'), '{"private":true}\n');

  const host = hostPaths(root);
  const platformNode = `node-${process.platform}-${process.arch}@${NODE_VERSION}`;
  npm(host, root, 'install', '--ignore-scripts', '--save-exact', platformNode);
  npm(host, root, 'install', '--ignore-scripts', '--omit=dev', '--save-exact', `code-server@${CODE_SERVER_VERSION}`);
  // code-server's own install script would do these two, with scripts on.
  npm(host, host.vscode, 'install', '--ignore-scripts', '--omit=dev');
  npm(host, path.join(host.vscode, 'extensions'), 'install', '--ignore-scripts', '--omit=dev');
  npm(host, host.vscode, 'rebuild', ...NATIVE_MODULES);
  writeFileSync(stamp, '');
}

/** npm and the compiled modules must see the host's Node, and node-gyp takes its headers instead of downloading them. */
function npm(host, cwd, ...args) {
  console.log(`npm ${args.join(' ')}`);
  const env = {
    ...process.env,
    PATH: `${path.dirname(host.node)}${path.delimiter}${process.env.PATH}`,
    npm_config_nodedir: path.dirname(path.dirname(host.node)),
  };
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, env, stdio: 'inherit' });
}
