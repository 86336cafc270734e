// Where in a try statement the call stands decides: the block covers, the handler and `finally` do not.
import OpenAI from 'openai';

const openai = new OpenAI();
const ask = { model: 'gpt-4o-mini', input: 'Say something kind.' };

setInterval(async () => {
  try {
    // Clean: in the block of a try with a catch.
    console.log((await openai.responses.create(ask)).output_text);
  } catch {
    const second = await openai.responses.create({ ...ask, model: 'gpt-4o' });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
    console.log(second.output_text);
  }
}, 60_000);

setInterval(async () => {
  try {
    await openai.responses.create(ask);
//        ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call: Nothing catches
  } finally {
    console.log('A try without a catch handles nothing.');
  }
}, 60_000);

setInterval(async () => {
  try {
    console.log('About to ask.');
  } catch {
    console.log('Never happens.');
  } finally {
    await openai.responses.create(ask);
//        ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call: Nothing catches
  }
}, 60_000);

setInterval(async () => {
  try {
    try {
      // Clean: the inner handler throws on, the outer one catches.
      await openai.responses.create(ask);
    } catch (error) {
      throw new Error('The model is not available', { cause: error });
    }
  } catch (error) {
    console.error(error);
  }
}, 60_000);
