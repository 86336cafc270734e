// Makes the one .vsix file, and fails when it has grown too large to install without a thought.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const MAX_MB = 3;

const root = path.resolve(import.meta.dirname, '..');
const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const file = `${name}-${version}.vsix`;
const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
execFileSync(
  process.execPath,
  [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', file],
  {
    cwd: root,
    stdio: 'inherit',
  },
);

const size = statSync(path.join(root, file)).size / 1024 / 1024;
console.log(`${file}: ${size.toFixed(2)} MB (at most ${MAX_MB} MB)`);
if (size > MAX_MB) process.exitCode = 1;
