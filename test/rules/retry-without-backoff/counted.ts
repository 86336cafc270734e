// The counter of the attempts says how long to wait.
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic({ maxRetries: 0 });

export async function ask(content: string) {
  for (let attempt = 1; attempt <= 3; attempt++) {
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retry-without-backoff: This loop repeats `anthropic.messages.create` up to 3 times without a pause
    try {
      return await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content }] });
    } catch (error) {
      console.warn(error);
    }
  }
  throw new Error('gave up');
}
