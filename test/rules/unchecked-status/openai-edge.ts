// rules: unchecked-status, unsafe-answer-access, missing-timeout, missing-retry, retired-model
// What this client gives is the response of fetch.
import { Configuration, OpenAIApi } from 'openai-edge';

const openai = new OpenAIApi(new Configuration({ apiKey: process.env.OPENAI_API_KEY }));

export async function believed(content: string) {
  const response = await openai.createChatCompletion({ model: 'gpt-4', messages: [{ role: 'user', content }] });
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-retry [information]: openai-edge does not try again by itself and nothing around this call 
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and openai-edge has none of its ow
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-status [warning]: `openai.createChatCompletion` resolves with a 429 or a 500 as it does 
//                                                            ^^^^^^^ retired-model [error]: OpenAI switched `gpt-4` off on 2026-10-23, by its dates as of 2026-11-
  const { choices } = await response.json();
  return choices[0].message.content;
//       ^^^^^^^^^^ unsafe-answer-access [warning]: `choices[0]` is read as if it were always there, but the list is empty
}

// Clean: somebody looks, and the request has a limit.
export async function asked(content: string) {
  const signal = AbortSignal.timeout(30_000);
  for (let attempt = 1; ; attempt++) {
    const response = await openai.createChatCompletion({ model: 'gpt-6-luna', messages: [{ role: 'user', content }] }, { signal });
    if (response.ok) return (await response.json()).choices[0]?.message.content ?? '';
    if (response.status !== 429 || attempt === 3) throw new Error(`HTTP ${response.status}`);
    await new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** attempt));
  }
}
