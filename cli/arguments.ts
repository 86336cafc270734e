import { parseArgs } from 'node:util';
import { findClosest } from '../analysis/closest.js';
import type { Command, Flag } from './command.js';
import { UsageError } from './terminal.js';

/** What a command line says, after its flags were checked against the command's own. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly has: (flag: string) => boolean;
  readonly value: (flag: string) => string | undefined;
  readonly values: (flag: string) => readonly string[];
}

export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({ args: [...argv], options: toOptions(command.flags), strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag = command.flags.find(({ name }) => name === token.name);
    if (flag === undefined) throw toUnknownFlag(command, token.rawName);
    given.set(flag.name, [...(given.get(flag.name) ?? []), readValue(command, flag, token.value)]);
  }
  return {
    positionals: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    has: (flag) => given.has(flag),
    value: (flag) => given.get(flag)?.at(-1),
    values: (flag) => given.get(flag) ?? [],
  };
}

function toOptions(flags: readonly Flag[]) {
  return Object.fromEntries(
    flags.map(({ name, short, value }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: true, ...(short && { short }) },
    ]),
  );
}

function readValue(command: Command, flag: Flag, value: string | undefined): string {
  if (flag.value === undefined) {
    if (value !== undefined) throw new UsageError(`--${flag.name} takes no value`, toHelpAdvice(command));
    return '';
  }
  // A value that looks like a flag is a forgotten value: `--config --fix`.
  if (value === undefined || value === '' || value.startsWith('--'))
    throw new UsageError(`--${flag.name} needs a value: ${toUsage(flag)}`, toHelpAdvice(command));
  if (flag.choices !== undefined && !flag.choices.includes(value)) throw toUnknownChoice(flag, flag.choices, value);
  return value;
}

export function toUsage({ name, value, choices }: Flag): string {
  if (value === undefined) return `--${name}`;
  return `--${name} <${choices?.join('|') ?? value}>`;
}

function toUnknownFlag(command: Command, rawName: string): UsageError {
  const closest = findClosest(
    rawName.replace(/^-+/, ''),
    command.flags.map(({ name }) => name),
  );
  const advice = closest === undefined ? toHelpAdvice(command) : `Did you mean --${closest}?`;
  return new UsageError(`seawall ${command.name} has no flag ${rawName}`, advice);
}

function toUnknownChoice(flag: Flag, choices: readonly string[], value: string): UsageError {
  const closest = findClosest(value, choices);
  return new UsageError(
    `--${flag.name} cannot be "${value}"`,
    closest === undefined ? `It is one of ${choices.join(', ')}.` : `Did you mean ${closest}?`,
  );
}

function toHelpAdvice(command: Command): string {
  return `\`seawall ${command.name} --help\` lists what it takes.`;
}
