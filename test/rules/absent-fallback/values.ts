// Clean throughout: each handler gives the program something to go on with.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const openai = new OpenAI();
const anthropic = new Anthropic();
const cache = new Map<string, string>();

async function withDefault(input: string) {
  try {
    return (await openai.responses.create({ model: 'gpt-4o-mini', input })).output_text;
  } catch (error) {
    console.error(error);
    return 'general';
  }
}

async function withCache(input: string) {
  try {
    const { output_text } = await openai.responses.create({ model: 'gpt-4o-mini', input });
    cache.set(input, output_text);
    return output_text;
  } catch (error) {
    console.error(error);
    const known = cache.get(input);
    if (known === undefined) throw error;
    return known;
  }
}

async function onChain(input: string) {
  return openai.responses.create({ model: 'gpt-4o-mini', input }).then((answer) => answer.output_text).catch((error) => {
    console.error(error);
    return input.slice(0, 80);
  });
}

async function secondModel(input: string) {
  let text: string;
  try {
    text = (await openai.responses.create({ model: 'gpt-4o', input })).output_text;
  } catch (error) {
    console.error(error);
    text = await askClaude(input);
  }
  return text;
}

async function askClaude(content: string) {
  const message = await anthropic.messages
    .create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content }] })
    .catch((error) => {
      console.error(error);
      return { content: [] };
    });
  return JSON.stringify(message.content);
}

process.on('message', async (text: string) => {
  console.log(await withDefault(text), await withCache(text), await onChain(text), await secondModel(text));
});
