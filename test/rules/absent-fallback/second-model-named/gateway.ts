import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

process.on('message', async (prompt: string) => {
  try {
    console.log((await generateText({ model: 'openai/gpt-6-luna', prompt })).text);
//                     ^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `generateText` only records 
  } catch (error) {
    console.error(error);
  }
});

// No gateway is asked, so none can be told of another model.
process.on('message', async (prompt: string) => {
  try {
    console.log((await generateText({ model: openai('gpt-6-luna'), prompt })).text);
//                     ^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `generateText` only records 
  } catch (error) {
    console.error(error);
  }
});

// Clean: the gateway asks others.
process.on('message', async (prompt: string) => {
  try {
    const { text } = await generateText({
      model: 'openai/gpt-6-luna',
      prompt,
      providerOptions: { gateway: { models: ['anthropic/claude-sonnet-4.6'] } },
    });
    console.log(text);
  } catch (error) {
    console.error(error);
  }
});
