// rules: missing-timeout, retired-model
// A fork of openai 3: axios waits for ever unless it is told not to.
import { Configuration, OpenAIApi } from 'azure-openai';

const client = new OpenAIApi(
  new Configuration({ azure: { apiKey: process.env.AZURE_OPENAI_KEY, endpoint: process.env.AZURE_OPENAI_ENDPOINT } }),
);

export async function ask(content: string) {
  // The name is the owner's, whatever it says.
  const { data } = await client.createChatCompletion({ model: 'gpt-3.5-turbo-0613', messages: [{ role: 'user', content }] });
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and azure-openai has none of its o
  return data.choices[0]?.message?.content ?? '';
}

// Clean: the request has a limit.
export async function askInTime(content: string) {
  const { data } = await client.createChatCompletion(
    { model: 'gpt-3.5-turbo-0613', messages: [{ role: 'user', content }] },
    { timeout: 30_000 },
  );
  return data.choices[0]?.message?.content ?? '';
}
