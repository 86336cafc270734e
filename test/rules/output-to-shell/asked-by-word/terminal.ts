import { stdin } from 'node:process';

export function ask(text: string): Promise<boolean> {
  process.stdout.write(text);
  return new Promise((resolve) => stdin.once('data', (line) => resolve(String(line).startsWith('j'))));
}
