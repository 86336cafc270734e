// What one function does with the answer of a helper says nothing of the others that ask it.
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

const ask = (content: string) =>
  anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 500, messages: [{ role: 'user', content }] });
//^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Not all that ask for the answer of `anthropic.messages.create` look at

export async function tellWhole(content: string) {
  const answer = await ask(content);
  if (answer.stop_reason === 'max_tokens') throw new Error('The answer was cut off.');
  return answer.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}

export async function tell(content: string) {
  const answer = await ask(content);
  return answer.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}

const askWhole = async (content: string) => {
  const answer = await anthropic.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 500,
    messages: [{ role: 'user', content }],
  });
  if (answer.stop_reason === 'max_tokens') throw new Error('The answer was cut off.');
  return answer;
};

// Clean: the helper looks for all of them.
export async function first(content: string) {
  return (await askWhole(content)).content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}

export async function second(content: string) {
  return (await askWhole(content)).content.map((block) => (block.type === 'text' ? block.text : '')).join(' ');
}
