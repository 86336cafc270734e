// Another model may answer where the first does not; the same one fails for the same reason.
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();
const rest = { max_tokens: 500, messages: [{ role: 'user' as const, content: 'Hello' }] };

export async function same() {
  try {
    return await client.messages.create({ model: 'claude-sonnet-4-6', ...rest });
  } catch {
    return await client.messages.create({ model: 'claude-sonnet-4-6', ...rest });
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ fake-fallback [warning]: This handler of `client.messages.create` makes the same request again,
  }
}

export async function another() {
  try {
    return await client.messages.create({ model: 'claude-sonnet-4-6', ...rest });
  } catch {
    // Clean: it is another model.
    return await client.messages.create({ model: 'claude-haiku-4-5', ...rest });
  }
}
