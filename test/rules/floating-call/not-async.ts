// Where the frame is not async there is nothing to await in, so only a handler is offered.
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

export function warmUp() {
  anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 1, messages: [{ role: 'user', content: 'hi' }] });
//^^^^^^^^^^^^^^^^^^^^^^^^^ floating-call [error]: Give it a `.catch` that records the failure
}
