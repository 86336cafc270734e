// A handler that throws on leaves it to callers: where they are not known, they may have something to give.
import OpenAI from 'openai';

const openai = new OpenAI();

export async function forAnybody(input: string) {
  try {
    // Clean: nobody in the project calls this.
    return await openai.responses.create({ model: 'gpt-4o-mini', input });
  } catch (error) {
    throw new Error('the model did not answer', { cause: error });
  }
}

async function forTheBot(input: string) {
  try {
    return await openai.responses.create({ model: 'gpt-4o', input });
//               ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only throws the error on and records the error
  } catch (error) {
    throw new Error('the model did not answer', { cause: error });
  }
}

process.on('message', async (input: string) => {
  try {
    console.log(await forTheBot(input));
  } catch (error) {
    console.error(error);
  }
});
