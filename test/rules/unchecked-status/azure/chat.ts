// Azure's client resolves with a 429 as it does with an answer, like fetch.
import ModelClient, { isUnexpected } from '@azure-rest/ai-inference';

const client = ModelClient('https://models.example', { key: process.env.KEY });

export async function believed(messages: []) {
  const response = await client.path('/chat/completions').post({ body: { messages } });
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-status [warning]: `client.path('/chat/completions').post` resolves with a 429 or a 500 a
  return response.body.choices[0]?.message.content;
}

// Clean: somebody looks.
export async function asked(messages: []) {
  const response = await client.path('/chat/completions').post({ body: { messages } });
  if (isUnexpected(response)) throw response.body.error;
  return response.body.choices[0]?.message.content;
}
export async function compared(messages: []) {
  const response = await client.path('/chat/completions').post({ body: { messages } });
  if (response.status !== '200') throw new Error('The model is busy.');
  return response.body.choices[0]?.message.content;
}
