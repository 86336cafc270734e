// A generator's failure comes out where it is drawn from, whichever of its pieces are used there.
import OpenAI from 'openai';

const openai = new OpenAI();

interface Provider {
  ask(input: string): AsyncGenerator<string>;
}

class Live implements Provider {
  async *ask(input: string) {
    const stream = await openai.responses.create({ model: 'gpt-4o-mini', input, stream: true });
    for await (const event of stream) yield event.type;
  }
}

class Spare implements Provider {
  async *ask(input: string) {
    const stream = await openai.responses.create({ model: 'gpt-4o', input, stream: true });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
    for await (const event of stream) yield event.type;
  }
}

async function count(provider: Live, input: string) {
  let pieces = 0;
  try {
    // Clean: the loop that draws from the generator stands in the try, though it looks at no piece.
    const stream = provider.ask(input);
    for await (const _ of stream) pieces += 1;
  } catch (error) {
    console.error(error);
  }
  return pieces;
}

async function print(provider: Spare, input: string) {
  for await (const piece of provider.ask(input)) console.log(piece);
}

process.on('message', async (input: string) => {
  console.log(await count(new Live(), input));
  await print(new Spare(), input);
});
