import { onCall } from 'firebase-functions/v2/https';
import http from 'node:http';
import { initTRPC } from '@trpc/server';
import OpenAI from 'openai';
import { z } from 'zod';

const client = new OpenAI();
const t = initTRPC.create();

// Another form of the same text.
export async function action({ request }: { request: Request }) {
  const form = await request.formData();
  return client.responses.create({ model: String(form.get('model')), input: 'Hello' });
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ request-controlled-model [error]: The model comes from the request (`form`) as it is, so that its sender
}

http.createServer(async (req, res) => {
  const model = new URL(req.url ?? '', 'http://example.com').searchParams.get('model') ?? 'gpt-6-luna';
  res.end(JSON.stringify(await client.responses.create({ model: model, input: 'Hello' })));
//                                                              ^^^^^ request-controlled-model [error]: The model comes from the request (`model`) as it is, so that its sende
});

export const ask = onCall(async (request) => {
  return client.responses.create({ model: request.data.model, input: 'Hello' });
//                                        ^^^^^^^^^^^^^^^^^^ request-controlled-model [error]: The model comes from the request (`request.data.model`) as it is, so t
});

// A schema that takes any text is no list.
export const router = t.router({
  free: t.procedure.input(z.object({ model: z.string() })).mutation(async ({ input }) => {
    return client.responses.create({ model: input.model, input: 'Hello' });
//                                          ^^^^^^^^^^^ request-controlled-model [error]: The model comes from the request (`input.model`) as it is, so that its
  }),
  listed: t.procedure.input(z.object({ model: z.enum(['gpt-6-luna', 'gpt-5-mini']) })).mutation(async ({ input }) => {
    return client.responses.create({ model: input.model, input: 'Hello' });
  }),
});

// What Firebase found out by itself.
export const own = onCall(async (request) => {
  return client.responses.create({ model: request.auth?.token.model, input: 'Hello' });
});
