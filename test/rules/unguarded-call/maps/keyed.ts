import OpenAI from 'openai';

const openai = new OpenAI();

class Guarded {
  async run(text: string): Promise<string> {
    // Clean: its only caller handles it.
    return (await openai.responses.create({ model: 'gpt-6-luna', input: text })).output_text;
  }
}

class Open {
  async run(text: string): Promise<string> {
    return (await openai.responses.create({ model: 'gpt-6-luna', input: text })).output_text;
//                ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `openai.responses.create` when all 3 attempts fail; an
  }
}

const runners = new Map<string, Guarded | Open>([
  ['guarded', new Guarded()],
  ['open', new Open()],
]);

const tools = new Map([
  ['sum', async (text: string) => (await openai.responses.create({ model: 'gpt-6-luna', input: text })).output_text],
//                                       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `openai.responses.create` when all 3 attempts fail; an
]);

process.on('message', async (text: string) => {
  console.log(await runners.get('open')?.run(text), await tools.get(text)?.(text));
  try {
    console.log(await runners.get('guarded')?.run(text));
  } catch (error) {
    console.error(error);
  }
});
