// An error in the place of an answer is nothing to go on with.
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

async function ask(input: string): Promise<string> {
  try {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: answers an error
    return answer.output_text;
  } catch (error) {
    console.error(error);
    return `Error: ${(error as Error).message}`;
  }
}

async function run(key: string, input: string) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: answers an error
    return { [key]: answer.output_text };
  } catch (error) {
    console.error(error);
    return { [key]: error };
  }
}

async function* tell(input: string) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: answers an error
    yield { type: 'text', text: answer.output_text };
  } catch (error) {
    console.error(error);
    yield { type: 'text', text: 'It did not work: ' + (error as Error).message };
  }
}

// Clean: words that serve without the answer.
async function greet(name: string): Promise<string> {
  try {
    return (await openai.responses.create({ model: 'gpt-6-luna', input: `Greet ${name}` })).output_text;
  } catch (error) {
    console.error(error);
    return `Hello ${name}`;
  }
}

// Clean: the error is a remark beside something older.
async function weigh(input: string, earlier: string) {
  try {
    return { text: (await openai.responses.create({ model: 'gpt-6-luna', input })).output_text, note: '' };
  } catch (error) {
    console.error(error);
    return { text: earlier, note: `it is old: ${(error as Error).message}` };
  }
}

export async function all(input: string, show: (shown: unknown) => void) {
  show(await ask(input));
  show(await run('answer', input));
  for await (const part of tell(input)) show(part);
  show(await greet(input));
  show(await weigh(input, 'nothing yet'));
}
