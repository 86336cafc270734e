import { exec, execFile } from 'node:child_process';
import { Registry } from './registry.js';

export const registry = new Registry()
  .register({
    name: 'shell',
    run: async ({ command }: { command: string }) => {
      exec(command);
//         ^^^^^^^ output-to-shell [error]: What the model wrote as `command` is run as a command by `exec`, so wh
      return 'started';
    },
  })
  .register({
    name: 'list',
    // Clean: no shell reads it.
    run: async ({ folder }: { folder: string }) => {
      execFile('ls', [folder]);
      return 'started';
    },
  });
