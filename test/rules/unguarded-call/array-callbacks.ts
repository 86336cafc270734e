// The promises of `map` are awaited where `Promise.all` is; those of `forEach` nobody waits for.
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

const texts = ['one', 'two'];

async function main() {
  try {
    // Clean: Promise.all brings the rejections into the try.
    await Promise.all(texts.map(async (prompt) => generateText({ model: openai('gpt-4o'), prompt })));
    texts.forEach(async (prompt) => {
      await generateText({ model: openai('gpt-4o'), prompt });
//          ^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `generateText` when all 3 attempts fail
    });
    for (const prompt of texts) {
      // Clean: a loop is no frame of its own.
      await generateText({ model: openai('gpt-4o'), prompt });
    }
  } catch (error) {
    console.error(error);
  }
}

main();
