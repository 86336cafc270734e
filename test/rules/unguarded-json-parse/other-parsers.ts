// YAML and JSON5 throw as JSON does.
import JSON5 from 'json5';
import OpenAI from 'openai';
import { parse } from 'yaml';

const openai = new OpenAI();

process.on('message', async (input: string) => {
  const answer = await openai.responses.create({ model: 'gpt-4o', input });
  console.log(JSON5.parse(answer.output_text));
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-json-parse: throws
  console.log(parse(answer.output_text));
//            ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-json-parse: throws
});
