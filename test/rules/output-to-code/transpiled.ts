import { transform } from '@babel/standalone';
import OpenAI from 'openai';
import ts from 'typescript';

const client = new OpenAI();

async function write(input: string) {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input });
  return output_text;
}

// A program in another language is the same program.
export async function preview(task: string) {
  const { code } = transform(await write(task), { presets: ['react', 'typescript'] });
  return new Function('React', code ?? '');
//                             ^^^^^^^^^^ output-to-code [error]: `code ?? ''` is run as code by `Function`, so whoever can slip text in
}

export async function compute(task: string) {
  return eval(ts.transpileModule(await write(task), {}).outputText);
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-code [error]: `ts.transpileModule(await write(task), {}).outputText` is run as code 
}

// Clean: it is shown, and nobody runs it.
export async function show(task: string) {
  return transform(await write(task), { presets: ['typescript'] }).code;
}
