// A loop whose last turn returns the failure: the throw behind it is for other cases.
import OpenAI from 'openai';

const openai = new OpenAI();

async function probe(input: string) {
  for (let attempt = 0; attempt <= 2; attempt += 1) {
    try {
      await openai.responses.create({ model: 'gpt-4o-mini', input });
      return 'works';
    } catch (error) {
      if (attempt < 2) continue;
      return `broken: ${error}`;
    }
  }
  throw new Error('no attempt was made');
}

async function insist(input: string) {
  for (let attempt = 0; attempt <= 2; attempt += 1) {
    try {
      await openai.responses.create({ model: 'gpt-4o', input });
//          ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
      return 'works';
    } catch (error) {
      console.error(error);
    }
  }
  throw new Error('all attempts failed');
}

process.on('message', async (input: string) => {
  console.log(await probe(input), await insist(input));
});
