import { anthropic } from './clients';

export async function draft(content: string) {
  try {
    return await ask(content);
  } catch (error) {
    console.error(error);
    return null;
  }
}

async function ask(content: string) {
  return await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content }] });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^ timeout-exceeds-deadline: 75 s, but the platform ends its function after 1 min (`maxDuration` of the function's file)
}
