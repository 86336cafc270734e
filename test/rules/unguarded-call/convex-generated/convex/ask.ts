// The module of the builders is generated, and need not be there.
import OpenAI from 'openai';
import { action, internalAction } from './_generated/server';
import { helper } from './_helpers/none';

const client = new OpenAI({ timeout: 20_000 });

export const ask = action(async () => {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
//                              ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
  return output_text;
});

export const later = internalAction({
  handler: async () => {
    const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
//                                ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
    return output_text;
  },
});

// Clean: nobody knows what this does with a function.
export const other = helper(async () => {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
  return output_text;
});
