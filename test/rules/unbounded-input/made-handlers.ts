import { Hono, type Context } from 'hono';
import OpenAI from 'openai';
import { z, type ZodSchema } from 'zod';

const client = new OpenAI({ timeout: 20_000 });
const app = new Hono();

function checked<Body>(schema: ZodSchema<Body>, run: (body: Body) => Promise<string>) {
  return async (c: Context) => c.text(await run(schema.parse(await c.req.json())));
}

app.post(
  '/any',
  checked(z.object({ text: z.string() }), async ({ text }) => {
    const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: text });
//                                                                                      ^^^^ unbounded-input [information]: `text` goes from a request into the prompt at any length: who sends it
    return output_text;
  }),
);

// Clean: its own schema bounds it.
app.post(
  '/short',
  checked(z.object({ text: z.string().max(1000) }), async ({ text }) => {
    const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: text });
    return output_text;
  }),
);

export default app;
