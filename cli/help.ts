import { toUsage } from './arguments.js';
import type { Colors } from './colors.js';
import { type Command, commands, type Flag } from './command.js';

export function toMainHelp({ bold, cyan, dim }: Colors): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `Seawall finds the places where code that calls a language model will fail in production.

${bold('Usage:')} seawall <command> [flags]

${commands.map(({ name, summary }) => `  ${cyan(name.padEnd(width))}  ${summary}`).join('\n')}

  --version  ${dim('Print the version')}
  --help     ${dim('Print this help, or that of a command: seawall check --help')}

Start with ${cyan('seawall check')}.
`;
}

export function toCommandHelp(command: Command, { bold, cyan, dim }: Colors): string {
  const flags = command.flags.map((flag) => [toFlag(flag), flag.summary] as const);
  const width = Math.max(...flags.map(([flag]) => flag.length));
  const paragraphs = [
    `${command.summary}.`,
    `${bold('Usage:')} seawall ${command.name} ${command.usage}`,
    flags.map(([flag, summary]) => `  ${cyan(flag.padEnd(width))}  ${summary}`).join('\n'),
    command.examples.map(([line, meaning]) => `  ${line}\n    ${dim(meaning)}`).join('\n'),
    ...(command.details === undefined ? [] : [command.details]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function toFlag(flag: Flag): string {
  return flag.short === undefined ? toUsage(flag) : `-${flag.short}, ${toUsage(flag)}`;
}
