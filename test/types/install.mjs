import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Types are all that is wanted: no script of a package runs, and peers that only code would need are left out.
const QUIET = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];

const packages = fileURLToPath(new URL('packages', import.meta.url));
for (const folder of readdirSync(packages)) {
  execFileSync('npm', ['ci', ...QUIET], { cwd: `${packages}/${folder}`, stdio: 'inherit', shell: process.platform === 'win32' });
}
