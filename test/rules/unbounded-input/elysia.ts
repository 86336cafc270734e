import { Elysia, t } from 'elysia';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

export const app = new Elysia()
  .post('/any', ({ body }) => client.responses.create({ model: 'gpt-6-luna', input: body.text }), {
//                                                                                  ^^^^^^^^^ unbounded-input [information]: `body.text` goes from a request into the prompt at any length: who sen
    body: t.Object({ text: t.String() }),
  })
  // Clean: beside the handler stands how long it may be.
  .post('/short', ({ body }) => client.responses.create({ model: 'gpt-6-luna', input: body.text }), {
    body: t.Object({ text: t.String({ maxLength: 1000 }) }),
  });
