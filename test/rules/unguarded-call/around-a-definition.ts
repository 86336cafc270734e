// A try around the definition of a callback does not cover what the callback does later.
import Anthropic from '@anthropic-ai/sdk';
import { EventEmitter } from 'node:events';

const anthropic = new Anthropic();
const tickets = new EventEmitter();
const request = { model: 'claude-haiku-4-5', max_tokens: 200, messages: [{ role: 'user' as const, content: 'Hello' }] };

try {
  tickets.on('created', async () => {
    await anthropic.messages.create(request);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `anthropic.messages.create`
  });
} catch (error) {
  console.error(error);
}

tickets.on('closed', async () => {
  try {
    // Clean: the try is inside the callback.
    await anthropic.messages.create(request);
  } catch (error) {
    console.error(error);
  }
});
