// What one caller's callback checks, another's does not.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();
const ROOT = '/srv/files';

async function name(text: string, onName: (name: string) => Promise<void>) {
  const message = await client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 20, messages: [{ role: 'user', content: text }] });
  for (const block of message.content) if (block.type === 'text') await onName(block.text);
}

export async function store(text: string) {
  await name(text, async (file) => {
    await writeFile(file, text);
//                  ^^^^ output-to-path [error]: `file` is taken as a path by `writeFile`, so that files outside the fo
  });
}

// Clean: it must lead into the folder.
export async function storeInside(text: string) {
  await name(text, async (file) => {
    const full = path.resolve(ROOT, file);
    if (!full.startsWith(ROOT + path.sep)) throw new Error('outside');
    await writeFile(full, text);
  });
}
