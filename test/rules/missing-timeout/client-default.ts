// Two calls under one client without a limit: one diagnostic, where one option mends both.
import OpenAI from 'openai';

const openai = new OpenAI();
//             ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for 2 calls, so a stalled provider keeps its users waiting for the default of OpenAI SDK: 10 min per attempt × 3 attempts = 30 min

export async function summarize(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-4o-mini', input });
  return answer.output_text;
}

export async function title(content: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content }] });
  return answer.choices[0]?.message.content ?? '';
}

// Either name is that of a key.
export class Keyed {
  private readonly client: OpenAI;

  constructor(key: string, isAdministrator: boolean) {
    const name = isAdministrator ? 'adminAPIKey' : 'apiKey';
    this.client = new OpenAI({ [name]: key });
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
  }

  ask(input: string) {
    return this.client.responses.create({ model: 'gpt-5', input });
  }
}
