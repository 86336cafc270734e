import type { Rule } from '../../analysis/rule.js';
import { rules } from '../../rules/index.js';
import type { Arguments } from '../arguments.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';
import { VERSION } from '../version.js';

export async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  terminal.out(args.value('format') === 'json' ? toJson() : toTable(terminal));
  return EXIT.clean;
}

function toJson(): string {
  return `${JSON.stringify({ schemaVersion: 1, tool: { name: 'seawall', version: VERSION }, rules: rules.map(toEntry) }, null, 2)}\n`;
}

function toEntry({ id, summary, why, category, question, severity, presets, cwe, owasp }: Rule) {
  return { id, summary, why, category, question, severity, presets, cwe, owasp };
}

function toTable({ colors }: Terminal): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const paint = { error: colors.red, warning: colors.yellow, information: colors.blue, off: colors.dim } as const;
  const rows = rules.map(
    ({ id, severity, summary }) =>
      `${colors.bold(id.padEnd(width))}  ${paint[severity](severity.padEnd('information'.length))}  ${summary}`,
  );
  return `${rows.join('\n')}\n\n${colors.dim('`seawall explain <rule>` tells what a rule means and what to do.')}\n`;
}
