import assert from 'node:assert/strict';
import { plainColors } from '../../cli/colors.js';
import { commands } from '../../cli/command.js';
import { run } from '../../cli/run.js';

/** The command line itself: help, and what is said to somebody who mistypes. */
describe('command line', () => {
  it('helps, for itself and for each command', async () => {
    assert.match((await runHere('--help')).out, /Start with seawall check/);
    assert.match((await runHere()).out, /Usage: seawall <command>/);
    for (const { name, flags } of commands) {
      const { out, code } = await runHere(name, '--help');
      assert.equal(code, 0);
      for (const flag of flags) assert.ok(out.includes(`--${flag.name}`), `${name} --help tells of --${flag.name}`);
      assert.equal((await runHere('help', name)).out, out);
    }
  });

  it('tells its version', async () => {
    assert.match((await runHere('--version')).out, /^seawall \S+\n$/);
  });

  const MISTAKES: readonly (readonly [argv: readonly string[], said: RegExp])[] = [
    [['chekc'], /"chekc" is not a command\nDid you mean `seawall check`\?/],
    [['cli'], /To check that path: `seawall check cli`/],
    [['--fix'], /Did you mean `seawall check --fix`\?/],
    [['check', '--fromat', 'json'], /seawall check has no flag --fromat\nDid you mean --format\?/],
    [['check', '--xyzzy'], /`seawall check --help` lists what it takes/],
    [['check', '--format', 'xml'], /--format cannot be "xml"\nIt is one of text, json, sarif/],
    [['check', '--format'], /--format needs a value: --format <text\|json\|sarif>/],
    [['check', '--config', '--fix'], /--config needs a value/],
    [['check', '--fix=yes'], /--fix takes no value/],
    [['inventory', '--fix'], /seawall inventory has no flag --fix/],
  ];
  for (const [argv, said] of MISTAKES) {
    it(`explains what is wrong with: seawall ${argv.join(' ')}`, async () => {
      const { code, out, err } = await runHere(...argv);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, said);
    });
  }
});

async function runHere(...argv: readonly string[]) {
  let out = '';
  let err = '';
  const code = await run(argv, {
    cwd: process.cwd(),
    width: 80,
    colors: plainColors,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    now: () => 0,
  });
  return { code, out, err };
}
