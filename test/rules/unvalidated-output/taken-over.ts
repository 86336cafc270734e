// rules: unvalidated-output, unguarded-json-parse
import OpenAI from 'openai';
import { z } from 'zod';

const client = new OpenAI({ timeout: 20_000 });
const Terms = z.record(z.string(), z.string());
const terms: Record<string, string> = {};

export async function collect(text: string) {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: text });
  try {
    Object.assign(terms, JSON.parse(output_text));
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(output_text)` is believed as it comes
  } catch (error) {
    console.error(error);
  }
}

export async function checked(text: string) {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: text });
  try {
    // Clean: a schema has looked at it.
    Object.assign(terms, Terms.parse(JSON.parse(output_text)));
  } catch (error) {
    console.error(error);
  }
}

export async function kept(text: string) {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: text });
  try {
    // Clean: it is put under a name as it is.
    Object.assign(terms, { last: JSON.parse(output_text) });
  } catch (error) {
    console.error(error);
  }
}
