import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';

/** Makes the .vsix as for a release. */
export function packageExtension(root) {
  execFileSync(process.execPath, [path.join(root, 'scripts/package.mjs')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return path.join(root, `${name}-${version}.vsix`);
}

/** The suite as one CommonJS file, which extension hosts of every age can load; mocha itself comes from the checkout. */
export async function bundleSuite(root) {
  const outfile = path.join(root, 'out/editor-suite.cjs');
  await esbuild.build({
    entryPoints: [path.join(root, 'test/editor/suite/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return outfile;
}
