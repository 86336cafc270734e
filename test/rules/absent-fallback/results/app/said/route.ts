import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

// The caller says what went wrong.
async function ask(input: string) {
  try {
    const response = await openai.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: 900 });
//                         ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
    return { ok: true, value: response.output_text };
  } catch (error) {
    console.warn(error);
    return { ok: false, reason: 'down' };
  }
}

export async function POST(request: Request) {
  const result = await ask(await request.text());
  if (!result.ok) {
    const message = result.reason;
    return Response.json({ message });
  }
  return Response.json({ text: result.value });
}
