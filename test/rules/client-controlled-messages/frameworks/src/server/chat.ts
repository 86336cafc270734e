import { createServerFn } from '@tanstack/react-start';
import OpenAI from 'openai';
import { z } from 'zod';

type Input = { messages: OpenAI.ChatCompletionMessageParam[] };

// A type says nothing of what is sent.
export const ask = createServerFn({ method: 'POST' })
  .inputValidator((data: Input) => data)
  .handler(async ({ data }) => new OpenAI().chat.completions.create({ model: 'gpt-6-luna', messages: data.messages }));
//                                                                                                   ^^^^^^^^^^^^^ client-controlled-messages [warning]: `data.messages` goes from the request to the model as it is, so that i

// Clean: what the validator lets through cannot be seen.
export const askElsewhere = createServerFn({ method: 'POST' })
  .inputValidator((data: Input) => checkInput(data))
  .handler(async ({ data }) => new OpenAI().chat.completions.create({ model: 'gpt-6-luna', messages: data.messages }));

// Clean: the server writes the role.
export const askOne = createServerFn({ method: 'POST' })
  .inputValidator(z.object({ question: z.string() }))
  .handler(async ({ data }) =>
    new OpenAI().chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content: data.question }] }),
  );

declare function checkInput(data: Input): Input;
