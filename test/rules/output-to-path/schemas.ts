import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod';

const client = new Anthropic();

// A schema says what shape the arguments have; a field that may be any text is still what the model wrote.
const inputs = {
  save: z.object({ file: z.string().min(1), content: z.string() }),
  note: z.object({ name: z.enum(['plan', 'log']), content: z.string() }),
  page: z.object({ slug: z.string().regex(/^[a-z-]+$/), content: z.string() }),
};

async function save(input: unknown) {
  const parsed = inputs.save.safeParse(input);
  if (!parsed.success) return 'wrong arguments';
  await writeFile(parsed.data.file, parsed.data.content);
//                ^^^^^^^^^^^^^^^^ output-to-path [error]: What the model wrote as `file` is taken as a path by `writeFile`, so t
  return 'saved';
}

async function saveStrictly(input: unknown) {
  const { file, content } = inputs.save.parse(input);
  await writeFile(`out/${file}`, content);
//                ^^^^^^^^^^^^^ output-to-path [error]: What the model wrote as `file` is taken as a path by `writeFile`, so t
  return 'saved';
}

// Clean: one of two names, what a pattern lets through, and no more than a name.
async function note(input: unknown) {
  const { name, content } = inputs.note.parse(input);
  await writeFile(`${name}.md`, content);
  return 'noted';
}

async function page(input: unknown) {
  const { slug, content } = inputs.page.parse(input);
  await writeFile(`${slug}.html`, content);
  return 'written';
}

async function saveHere(input: unknown) {
  const { file, content } = inputs.save.parse(input);
  await writeFile(basename(file), content);
  return 'saved';
}

export async function run(task: string) {
  const message = await client.messages.create({ model: 'claude-sonnet-5', max_tokens: 500, messages: [{ role: 'user', content: task }] });
  const results: string[] = [];
  for (const block of message.content) {
    if (block.type !== 'tool_use') continue;
    if (block.name === 'save') results.push(await save(block.input));
    if (block.name === 'strict') results.push(await saveStrictly(block.input));
    if (block.name === 'note') results.push(await note(block.input));
    if (block.name === 'page') results.push(await page(block.input));
    if (block.name === 'here') results.push(await saveHere(block.input));
  }
  return results;
}
