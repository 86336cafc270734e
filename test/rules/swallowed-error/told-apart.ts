// A value that callers tell from an answer hides nothing.
import OpenAI from 'openai';

const client = new OpenAI();

async function title(input: string) {
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input });
    return response.output_text;
  } catch {
    // Clean: whoever calls looks at it.
    return '';
  }
}

export async function rename(post: { title: string; text: string }) {
  const wanted = await title(post.text);
  if (!wanted) return;
  send(wanted.trim());
}

async function greeting(input: string) {
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input });
    return response.output_text;
  } catch {
    // Clean: something to go on with.
    return 'Welcome!';
  }
}

export async function greet(name: string) {
  send((await greeting(name)).trim());
}

export async function tags(input: string) {
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input });
    return response.output_text.split(',');
  } catch {
    // Clean: who calls this is not known.
    return [];
  }
}

declare function send(title: string): void;
