// The counter of the attempts says how long to wait.
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic({ maxRetries: 0 });

export async function ask(content: string) {
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      if (attempt > 1) await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
      return await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content }] });
    } catch (error) {
      console.warn(error);
    }
  }
  throw new Error('gave up');
}
