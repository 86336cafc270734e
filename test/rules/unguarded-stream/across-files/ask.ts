import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

export async function open(content: string) {
  try {
    return await anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 500, stream: true, messages: [{ role: 'user', content }] });
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
