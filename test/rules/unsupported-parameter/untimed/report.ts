// A long answer that is neither streamed nor limited in time is refused by the SDK itself, each time.
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();
const patient = new Anthropic({ timeout: 900_000 });
const messages: Anthropic.MessageParam[] = [{ role: 'user', content: 'Write the report.' }];

export async function write(timeout: number) {
  await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 32_000, messages });
//                                                              ^^^^^^^^^^^^^^^^^^ unsupported-parameter [error]: Because of `max_tokens` the SDK refuses this call every time and sends
  await anthropic.messages.parse({ model: 'claude-sonnet-4-5', max_tokens: 64_000, messages });
//                                                             ^^^^^^^^^^^^^^^^^^ unsupported-parameter [error]: Because of `max_tokens` the SDK refuses this call every time and sends

  // Clean: short, streamed, or under a limit.
  await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 21_000, messages });
  await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 32_000, messages, stream: true });
  await anthropic.messages.stream({ model: 'claude-sonnet-4-5', max_tokens: 64_000, messages }).finalMessage();
  await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 32_000, messages }, { timeout });
  await patient.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 32_000, messages });
}
