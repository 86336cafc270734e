import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();
export class AssistantError extends Error {}

export async function ask(content: string) {
  try {
    return await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content }] });
//               ^^^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only throws the error on and answers an error
  } catch (error) {
    throw new AssistantError('The model did not answer', { cause: error });
  }
}
