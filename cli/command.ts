import type { Arguments } from './arguments.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** After `seawall <name>`: `[flags] [paths…]`. */
  readonly usage: string;
  /** Shown by `--help` below the summary. */
  readonly details?: string;
  readonly flags: readonly Flag[];
  readonly examples: readonly (readonly [line: string, meaning: string])[];
  /** Loads the command's own code: asking for help or the version loads none. */
  readonly load: () => Promise<{ readonly run: Run }>;
}
export type Run = (args: Arguments, terminal: Terminal) => Promise<ExitCode>;

export interface Flag {
  readonly name: string;
  readonly short?: string;
  /** The value's name in help; a flag without one is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly summary: string;
}

const help: Flag = { name: 'help', short: 'h', summary: 'Show this help' };
const config: Flag = { name: 'config', value: 'file', summary: 'Use this config instead of the one found upward from here' };

const check: Command = {
  name: 'check',
  summary: 'Report where calls to language models will fail in production',
  usage: '[flags] [paths...]',
  details: 'Exit code: 0 nothing to report, 1 errors or warnings were reported, 2 the check could not run.',
  flags: [
    { name: 'format', value: 'format', choices: ['text', 'json', 'sarif'], summary: 'How to report. Default: text' },
    { name: 'fix', summary: 'Apply the repairs that never change what the program means' },
    { name: 'unsafe', summary: 'With --fix: also those that change behavior, such as a new time limit' },
    { name: 'dry-run', summary: 'With --fix: print the changes as a diff and write nothing' },
    { name: 'rule', value: 'id', summary: 'Check this rule only, whatever the config says; repeatable' },
    { name: 'preset', value: 'preset', choices: ['recommended', 'strict', 'security'], summary: 'Which rules are on' },
    { name: 'max-warnings', value: 'n', summary: 'Tolerate this many warnings before the exit code is 1. Default: 0' },
    { name: 'stats', summary: 'Tell on stderr what was read and how long it took' },
    config,
    help,
  ],
  examples: [
    ['seawall check', 'everything below this folder'],
    ['seawall check src/chat.ts --rule missing-timeout', 'one file, one rule'],
    ['seawall check --fix --unsafe --dry-run', 'show every repair that needs no author'],
    ['seawall check --format sarif > seawall.sarif', 'for code scanning'],
  ],
  load: () => import('./commands/check.js'),
};

const inventory: Command = {
  name: 'inventory',
  summary: 'List every call to a language model and what guards it',
  usage: '[flags] [paths...]',
  flags: [
    {
      name: 'format',
      value: 'format',
      choices: ['text', 'json'],
      summary: 'A table, or JSON by schemas/inventory.schema.json. Default: text',
    },
    config,
    help,
  ],
  examples: [
    ['seawall inventory', 'a table of all calls'],
    ['seawall inventory --format json', 'the same for programs'],
  ],
  load: () => import('./commands/inventory.js'),
};

const explain: Command = {
  name: 'explain',
  summary: 'Explain a rule, or what is known of the call at a line and why',
  usage: '[flags] <rule | file:line>',
  flags: [config, help],
  examples: [
    ['seawall explain missing-timeout', "the rule's page"],
    ['seawall explain src/chat.ts:42', 'the profile of the call there, with its evidence'],
  ],
  load: () => import('./commands/explain.js'),
};

const rules: Command = {
  name: 'rules',
  summary: 'List the rules',
  usage: '[flags]',
  flags: [{ name: 'format', value: 'format', choices: ['text', 'json'], summary: 'Default: text' }, help],
  examples: [['seawall rules --format json', 'ids, severities, presets, CWE and OWASP ids']],
  load: () => import('./commands/rules.js'),
};

export const commands: readonly Command[] = [check, inventory, explain, rules];
