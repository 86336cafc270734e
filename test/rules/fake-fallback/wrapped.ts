// The same through a function of the project.
import Anthropic from '@anthropic-ai/sdk';

let anthropic = new Anthropic();

async function ask(content: string) {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 500, messages: [{ role: 'user', content }] });
  const [block] = message.content;
  return block?.type === 'text' ? block.text : '';
}

export async function reply(content: string) {
  try {
    return await ask(content);
  } catch {
    return ask(content);
//         ^^^^^^^^^^^^ fake-fallback: fails for the same reason
  }
}

// Clean: something else is asked.
export async function shorter(content: string) {
  try {
    return await ask(content);
  } catch {
    return ask(content.slice(0, 1_000));
  }
}

// Clean: the client is another one.
export async function renewed(content: string) {
  try {
    return await ask(content);
  } catch {
    anthropic = new Anthropic({ apiKey: process.env['SECOND_KEY'] });
    return ask(content);
  }
}

// Clean: what is called before may change what the words mean.
export async function refreshed(content: string, refresh: () => void) {
  try {
    return await ask(content);
  } catch {
    refresh();
    return ask(content);
  }
}
