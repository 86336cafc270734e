// A handler of code that runs only because the program was started prints for the person who started it.
import OpenAI from 'openai';

const openai = new OpenAI();

async function demo() {
  try {
    // Clean: called at the top level alone.
    console.log(await openai.responses.create({ model: 'gpt-4o-mini', input: 'Say hello.' }));
  } catch (error) {
    console.error('The demo failed', error);
  }
}

async function answer(input: string) {
  try {
    console.log(await openai.responses.create({ model: 'gpt-4o', input }));
//                    ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only records the error
  } catch (error) {
    console.error('No answer', error);
  }
}

process.on('message', (input: string) => {
  void answer(input);
});
await demo();
await answer('Are you there?');
