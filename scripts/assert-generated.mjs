// Generates everything and fails when that changes a file: somebody forgot `npm run generate`.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

const GENERATED = [
  'rules/index.ts',
  'schemas/config.schema.json',
  'schemas/labels.schema.json',
  'package.json',
  'docs/rules.md',
  'docs/rules',
  'README.md',
];

const before = readTexts();
execFileSync('npm', ['run', '--silent', 'generate'], { stdio: ['ignore', 'ignore', 'inherit'] });
const stale = [...readTexts()].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
if (stale.length > 0) {
  console.error(
    `These generated files were stale; they have been written anew, commit them:\n${stale.map((file) => `  ${file}`).join('\n')}`,
  );
  process.exitCode = 1;
}

function readTexts() {
  const files = GENERATED.filter(existsSync).flatMap((path) =>
    statSync(path).isDirectory() ? readdirSync(path).map((name) => `${path}/${name}`) : [path],
  );
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}
