// What throws inside a schema's transform comes out of the check, whichever way that tells of failures.
import OpenAI from 'openai';
import { z } from 'zod';

const client = new OpenAI({ timeout: 20_000 });

async function ask(input: string) {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', max_output_tokens: 99, text: { format: { type: 'json_object' } }, input });
  return output_text;
}

const Expense = z
  .string()
  .transform((text) => JSON.parse(text))
//                     ^^^^^^^^^^^^^^^^ unguarded-json-parse [error]: `JSON.parse(text)` throws on a model's answer
  .pipe(z.object({ amount: z.number() }));

export async function POST(request: Request) {
  return Response.json(Expense.parse(await ask(await request.text())));
}

const Named = z.preprocess((text) => JSON.parse(String(text)), z.object({ name: z.string() }));
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-json-parse [error]: `JSON.parse(String(text))` throws on a model's answer
const Dated = z.preprocess((text) => JSON.parse(text as string), z.object({ day: z.string() }));
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-json-parse [error]: `JSON.parse(text as string)` throws on a model's answer

export async function PUT(request: Request) {
  const named = Named.safeParse(await ask(await request.text()));
  const dated = Dated.safeParse(await ask(await request.text()));
  return Response.json({ ok: named.success && dated.success });
}

// Clean: it says so as the schema does.
const Told = z.string().transform((text, context) => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'That is no JSON.' });
    return z.NEVER;
  }
});

export async function PATCH(request: Request) {
  return Response.json(Told.safeParse(await ask(await request.text())).success);
}

// Clean: whoever has it checked catches what it throws.
const Caught = z.string().transform((text) => JSON.parse(text)).pipe(z.object({ amount: z.number() }));

export async function GET(request: Request) {
  try {
    return Response.json(Caught.parse(await ask(request.url)));
  } catch (error) {
    console.error(error);
    return Response.json({ amount: 0 });
  }
}

// Clean: nothing that a model wrote is parsed.
const Limits = z.string().transform((text) => JSON.parse(text));
const Short = z.string().max(20).transform((text) => text.trim());

export async function DELETE(request: Request) {
  const limits = Limits.parse(process.env.LIMITS);
  return Response.json({ limits, text: Short.parse(await ask(request.url)) });
}
