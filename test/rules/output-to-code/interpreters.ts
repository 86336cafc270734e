import { execFile, spawn } from 'node:child_process';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

const model = openai('gpt-6-luna');
const PROGRAM = 'print(open(__import__("sys").argv[1]).read())';

export async function calculate(prompt: string) {
  const { text } = await generateText({ model, prompt });
  spawn('python3', ['-c', text]);
//                 ^^^^^^^^^^^^ output-to-code [error]: `['-c', text]` is run as code by `spawn`, so whoever can slip text int
}

export async function evaluate(prompt: string) {
  const { text } = await generateText({ model, prompt });
  execFile('node', ['--eval', text], console.log);
//                 ^^^^^^^^^^^^^^^^ output-to-code [error]: `['--eval', text]` is run as code by `execFile`, so whoever can slip t
}

// Clean: what runs is written here, and the answer is one of its arguments.
export async function print(prompt: string) {
  const { text } = await generateText({ model, prompt });
  spawn('python3', ['-c', PROGRAM, text]);
  spawn('python3', ['print.py', '-c', 'utf-8', text]);
}

// Clean: to another program that flag means something else.
export async function commit(prompt: string) {
  const { text } = await generateText({ model, prompt });
  execFile('git', ['-c', text], console.log);
}
