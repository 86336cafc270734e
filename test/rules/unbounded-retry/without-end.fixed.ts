import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const openai = new OpenAI();
const anthropic = new Anthropic();

export async function looped(input: string) {
  let attempts2 = 0;
  while (attempts2++ < 5) {
    try {
      return await openai.responses.create({ model: 'gpt-5', input });
    } catch (error) {
      console.error(error);
    }
  }
  throw new Error('No answer after 5 attempts');
}

export async function recursive(content: string): Promise<Anthropic.Message> {
  try {
    return await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages: [{ role: 'user', content }] });
  } catch {
    return recursive(content);
  }
}

export async function counted(input: string) {
  let attempts = 0;
  while (true) {
    try {
      return await openai.responses.create({ model: 'gpt-5', input });
    } catch (error) {
      if (++attempts >= 3) throw error;
    }
  }
}

export async function recursiveCounted(content: string, left = 3): Promise<Anthropic.Message> {
  try {
    return await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages: [{ role: 'user', content }] });
  } catch (error) {
    if (left === 0) throw error;
    return recursiveCounted(content, left - 1);
  }
}

// Another question each time.
export async function served(questions: AsyncIterable<string>) {
  for await (const input of questions) {
    try {
      await openai.responses.create({ model: 'gpt-5', input });
    } catch (error) {
      console.error(error);
    }
  }
}
