import 'shelljs/global';
import OpenAI from 'openai';

const client = new OpenAI();

export async function work() {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A command' });
  return exec(output_text).stdout;
//            ^^^^^^^^^^^ output-to-shell [error]: `output_text` is run as a command by `exec`, so whoever can slip text 
}

// A function of one's own that has the same name is none.
export async function note() {
  const exec = (text: string) => console.log(text);
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A command' });
  exec(output_text);
}
