import { existsSync } from 'node:fs';
import path from 'node:path';
import { findClosest } from '../analysis/closest.js';
import { readArguments } from './arguments.js';
import { type Command, commands } from './command.js';
import { toCommandHelp, toMainHelp } from './help.js';
import { EXIT, type ExitCode, type Terminal, UsageError } from './terminal.js';
import { VERSION } from './version.js';

/** The whole command: `argv` without node and script. Never throws; what could not run is told on stderr. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await runCommand(argv, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`seawall: ${error.message}${error.advice === undefined ? '' : `\n${error.advice}`}\n`);
    return EXIT.couldNotRun;
  }
}

async function runCommand([name, ...rest]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === '--version' || name === '-V' || name === '-v') return say(terminal, `seawall ${VERSION}\n`);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return say(terminal, toHelp(rest[0], terminal));
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw toUnknownCommand(name, terminal);
  if (rest.includes('--help') || rest.includes('-h')) return say(terminal, toCommandHelp(command, terminal.colors));
  const args = readArguments(command, rest);
  const { run } = await command.load();
  return run(args, terminal);
}

function say(terminal: Terminal, text: string): ExitCode {
  terminal.out(text);
  return EXIT.clean;
}

function toHelp(topic: string | undefined, { colors }: Terminal): string {
  const command: Command | undefined = commands.find(({ name }) => name === topic);
  return command === undefined ? toMainHelp(colors) : toCommandHelp(command, colors);
}

function toUnknownCommand(name: string, { cwd }: Terminal): UsageError {
  if (name.startsWith('-'))
    return new UsageError(`flags come after a command, and ${name} came first`, `Did you mean \`seawall check ${name}\`?`);
  if (existsSync(path.resolve(cwd, name)))
    return new UsageError(`"${name}" is not a command`, `To check that path: \`seawall check ${name}\`.`);
  const closest = findClosest(
    name,
    commands.map((command) => command.name),
  );
  return new UsageError(
    `"${name}" is not a command`,
    closest === undefined ? '`seawall --help` lists them.' : `Did you mean \`seawall ${closest}\`?`,
  );
}
