// The second model needs no third: its failure is what nothing more can be done about.
import OpenAI from 'openai';

const openai = new OpenAI();

async function ask(input: string) {
  try {
    return await openai.responses.create({ model: 'gpt-4o', input });
  } catch (error) {
    console.error(error);
    try {
      // Clean: this call is the fallback of the first.
      return await openai.responses.create({ model: 'gpt-4o-mini', input });
    } catch (second) {
      throw new Error('no model answers', { cause: second });
    }
  }
}

async function onChain(input: string) {
  // Clean on both: the second is what the first falls back on.
  return openai.responses.create({ model: 'gpt-4o', input }).catch(() => openai.responses.create({ model: 'gpt-4o-mini', input }));
}

async function report(input: string) {
  try {
    await fetch('https://tickets.example/', { method: 'POST', body: input });
  } catch {
    return await openai.responses.create({ model: 'gpt-4o', input: `Explain: ${input}` });
//               ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only records the error
  }
}

process.on('message', async (input: string) => {
  try {
    console.log(await ask(input), await onChain(input), await report(input));
  } catch (error) {
    console.error(error);
  }
});
