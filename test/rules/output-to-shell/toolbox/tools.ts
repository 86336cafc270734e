import { exec, execFile } from 'node:child_process';
import { z } from 'zod';
import { defineTool } from './toolbox.js';

export const shell = defineTool({
  name: 'shell',
  input: z.object({ command: z.string() }),
  run: async ({ command }) => {
    exec(command);
//       ^^^^^^^ output-to-shell [error]: What the model wrote as `command` is run as a command by `exec`
    return 'started';
  },
});

export const terminal = defineTool({
  name: 'terminal',
  input: z.object({ line: z.string() }),
  run: async ({ line }) => {
    exec(line);
//       ^^^^ output-to-shell [error]: What the model wrote as `line` is run as a command by `exec`
    return 'started';
  },
});

export const script = defineTool({
  name: 'script',
  input: z.object({ name: z.enum(['build', 'test']) }),
  // Clean: the schema names all that may come.
  run: async ({ name }) => {
    exec(`npm run ${name}`);
    return 'started';
  },
});

export const list = defineTool({
  name: 'list',
  input: z.object({ folder: z.string() }),
  // Clean: no shell reads it.
  run: async ({ folder }) => {
    execFile('ls', ['--', folder]);
    return 'started';
  },
});

export const unused = defineTool({
  name: 'unused',
  input: z.object({ command: z.string() }),
  // Clean: no model is given it.
  run: async ({ command }) => {
    exec(command);
    return 'started';
  },
});
