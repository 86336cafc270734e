// Clean: one looks at how it ended, by the name that its provider gives it; the other hands it on to whoever calls this package.
import { ChatOllama } from '@langchain/ollama';

const model = new ChatOllama({ model: 'llama3.2' });

export async function tell(topic: string) {
  const response = await model.invoke(topic);
  if (response.response_metadata && 'done_reason' in response.response_metadata) console.log('it says how it ended');
  return response.text;
}

export async function tellShort(topic: string) {
  const response = await model.invoke(topic);
  const { done_reason } = response.response_metadata;
  if (done_reason === 'length') throw new Error('cut off');
  return response.text;
}

export async function tellAll(topic: string) {
  const response = await model.invoke(topic);
  console.log(response.text);
  return response.response_metadata;
}
