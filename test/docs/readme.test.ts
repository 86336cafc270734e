import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createConfigSchema, readConfig } from '../../analysis/config-schema.js';
import { readDirectives } from '../../analysis/directives.js';
import { wrapperSchema } from '../../analysis/wrapper-schema.js';
import { plainColors } from '../../cli/colors.js';
import { commands } from '../../cli/command.js';
import { run } from '../../cli/run.js';
import { toSlashes } from '../../host/paths.js';
import { rules } from '../../rules/index.js';

const root = path.resolve(import.meta.dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

describe('README', () => {
  it('shows what the command prints for the example', async () => {
    const [, shown = ''] = /^```\n\$ seawall check\n(.*?)^```$/ms.exec(readme) ?? [];
    const printed = (await check('examples/support-bot')).split('\n');
    const lines = shown.split('\n').filter((line) => line !== '');
    assert.ok(lines.length > 5);
    assert.deepEqual(
      lines.filter((line) => !printed.includes(line)),
      [],
    );
  });

  it('shows settings that are settings, as does the page about them', () => {
    const page = readFileSync(path.join(root, 'docs/configuration.md'), 'utf8');
    const shown = [...`${readme}\n${page}`.matchAll(/^```jsonc\n(.*?)^```$/gms)];
    assert.ok(shown.length > 3);
    for (const [, text = ''] of shown) assert.equal(readConfig(text, rules).kind, 'config', text);
    for (const setting of Object.keys(createConfigSchema([]).shape)) assert.ok(page.includes(`\`${setting}\``), setting);
    for (const setting of [...Object.keys(wrapperSchema.shape), ...Object.keys(wrapperSchema.shape.options.unwrap().shape)])
      assert.ok(page.includes(`\`${setting}\``), setting);
  });

  it('shows an ignore comment that is one', () => {
    const [, text = ''] = /^\/\/ (seawall-ignore.*)$/m.exec(readme) ?? [];
    const [directive] = readDirectives('a.ts', [{ text, span: [0, 0] }]);
    assert.deepEqual(directive?.rules, ['missing-timeout']);
    assert.ok(directive?.reason);
  });

  it('names every command and no flag that does not exist', () => {
    for (const { name } of commands) assert.ok(readme.includes(`\`seawall ${name}`), name);
    const flags = commands.flatMap((command) => command.flags.map(({ name }) => name));
    const table = readme.split('\n').filter((line) => line.startsWith('| `seawall'));
    const named = [...table.join('\n').matchAll(/--([a-z-]+)/g)].map(([, name = '']) => name);
    assert.deepEqual(
      named.filter((name) => !flags.includes(name)),
      [],
    );
  });
});

async function check(folder: string): Promise<string> {
  let written = '';
  await run(['check'], {
    cwd: toSlashes(path.join(root, folder)),
    width: 100,
    colors: plainColors,
    out: (text) => {
      written += text;
    },
    err: (text) => assert.fail(text),
    now: () => 0,
  });
  return written;
}
