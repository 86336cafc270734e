import type { Framework } from '../../analysis/catalog.js';

const TERMINAL = { kind: 'boundary', note: 'the command ends with the error on the terminal' } as const;

/** Whoever runs a command sees its error, whether the library prints it or Node does; so none of these loses a rejection. */
const commandLine = {
  name: 'command line',
  packages: [
    'commander',
    '@commander-js/extra-typings',
    'yargs',
    'cac',
    'cleye',
    'citty',
    'clipanion',
    'sade',
    'meow',
    'gluegun',
    '@oclif/core',
    'cmd-ts',
    '@effect/cli',
  ],
  registrations: [
    { ...TERMINAL, path: '**.action', functions: ['0'] },
    { ...TERMINAL, path: '**.command', functions: 'all' },
    { ...TERMINAL, path: '**.hook', functions: ['1'] },
    { ...TERMINAL, path: 'command', functions: ['1', '0.handler'] },
    { ...TERMINAL, path: 'cli', functions: ['1'] },
    { ...TERMINAL, path: 'defineCommand', functions: ['0.run', '0.setup'] },
  ],
  errorHandlers: [
    { path: '**.parseAsync().catch', functions: ['0'] },
    { path: '**.parseAsync().then', functions: ['1'] },
  ],
  flags: {
    held: [
      'given',
      'given.args',
      '**.opts()',
      '**.optsWithGlobals()',
      '**.argv',
      '**.parse()',
      '**.parseSync()',
      '**.parse().flags',
      '**.flags',
    ],
    declares: ['option', 'options', 'requiredOption'],
    begins: ['command'],
    tables: ['0.flags', '0.baseFlags', '1.flags', '0.args', '0.builder', '2'],
  },
  atTerminal: true,
  // https://oclif.io/docs/error_handling
  classes: [{ ...TERMINAL, base: 'Command', methods: ['run', 'execute'], caughtBy: 'catch' }],
  files: [],
} as const satisfies Framework;

/** Readers of `process.argv` that run nothing. */
const argumentReaders = {
  name: 'arguments',
  packages: ['util', 'node:util', 'minimist', 'yargs-parser', 'mri'],
  registrations: [],
  flags: {
    held: ['parseArgs().values', 'default.parseArgs().values', 'default()', '()'],
    declares: [],
    begins: [],
    tables: ['0.options', '1.default'],
  },
  files: [],
} as const satisfies Framework;

const TEST = { kind: 'boundary', note: 'the test fails with the error' } as const;
const tests = {
  name: 'tests',
  packages: [
    'vitest',
    'jest',
    '@jest/globals',
    'mocha',
    'ava',
    'tap',
    'uvu',
    'node:test',
    'bun:test',
    '@playwright/test',
    'promptfoo',
    'evalite',
  ],
  registrations: [
    { ...TEST, path: 'global:it', functions: 'all' },
    { ...TEST, path: 'global:test', functions: 'all' },
    { ...TEST, path: 'global:describe', functions: 'all' },
    { ...TEST, path: 'global:before*', functions: 'all' },
    { ...TEST, path: 'global:after*', functions: 'all' },
    { ...TEST, path: 'it', functions: 'all' },
    { ...TEST, path: 'test', functions: 'all' },
    { ...TEST, path: 'describe', functions: 'all' },
    { ...TEST, path: 'before*', functions: 'all' },
    { ...TEST, path: 'after*', functions: 'all' },
    { ...TEST, path: 'evalite', functions: ['1.task', '1.data'] },
  ],
  files: [],
} as const satisfies Framework;

export const commandFrameworks = [commandLine, argumentReaders, tests] as const;
