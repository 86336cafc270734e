import { appendFileSync } from 'node:fs';
import { describeActions } from './actions.js';
import { describeDiagnostics } from './diagnostics.js';
import { describeHover } from './hover.js';

/** The entry point that VS Code calls; rejects when a test fails. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ timeout: 60_000, reporter: Quiet as unknown as Mocha.ReporterConstructor });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  describeDiagnostics();
  describeHover();
  describeActions();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  report(`\n  ${mocha.suite.total() - failures} passing (VS Code)\n${failures > 0 ? `  ${failures} failing\n` : ''}`);
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

/** The extension host mixes its console with much else, so the report goes to a file of its own. */
class Quiet {
  constructor(runner: Mocha.Runner) {
    runner.on('pass', (test) => report(`  ok: ${test.fullTitle()}\n`));
    runner.on('fail', (test, error) => report(`  not so: ${test.fullTitle()}\n${error.stack ?? error}\n`));
  }
}

function report(text: string): void {
  if (process.env.TEST_OUTPUT === undefined) console.log(text);
  else appendFileSync(process.env.TEST_OUTPUT, text);
}
