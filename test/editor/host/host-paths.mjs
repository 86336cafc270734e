import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Ignored by git; set VSCODE_HOST_DIR to share one installation between checkouts. */
export const HOST_DIR = process.env.VSCODE_HOST_DIR ?? fileURLToPath(new URL('../../../.vscode-host', import.meta.url));

/** Where `install-host.mjs` puts things. */
export function hostPaths(root = HOST_DIR) {
  const modules = path.join(root, 'node_modules');
  const codeServer = path.join(modules, 'code-server');
  const vscode = path.join(codeServer, 'lib/vscode');
  return {
    node: path.join(modules, `node-${process.platform}-${process.arch}`, 'bin/node'),
    codeServer: path.join(codeServer, 'out/node/entry.js'),
    vscode,
    serverMain: path.join(vscode, 'out/server-main.js'),
  };
}
