// Clean throughout: nobody waits for an answer, or no answer is the right one.
import OpenAI from 'openai';
import { saveForLater } from './queue.js';

const openai = new OpenAI();

async function isAllowed(input: string) {
  try {
    // A gate must fail closed.
    const { results } = await openai.moderations.create({ input });
    return !results[0]?.flagged;
  } catch (error) {
    console.error(error);
    throw new Error('Not moderated, so not published');
  }
}

async function embed(input: string) {
  try {
    // There is no other vector that would do.
    return await openai.embeddings.create({ model: 'text-embedding-3-small', input });
  } catch (error) {
    console.error(error);
    throw error;
  }
}

async function summarizeLater(input: string) {
  try {
    // The failed work is queued.
    console.log(await openai.responses.create({ model: 'gpt-4o-mini', input }));
  } catch (error) {
    console.error(error);
    await saveForLater(input);
  }
}

process.on('message', async (text: string) => {
  try {
    if (await isAllowed(text)) await embed(text);
    await summarizeLater(text);
  } catch (error) {
    console.error(error);
  }
});
