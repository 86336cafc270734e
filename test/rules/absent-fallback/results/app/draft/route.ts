import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

// clean: the only caller answers with a text of its own where the result says that there is no answer
async function ask(input: string) {
  try {
    const response = await openai.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: 900 });
    return { ok: true, value: response.output_text };
  } catch (error) {
    console.warn(error);
    return { ok: false, reason: 'down' };
  }
}

export async function POST(request: Request) {
  const result = await ask(await request.text());
  if (result.ok) return Response.json({ text: result.value });
  return Response.json({ text: 'Kind regards', template: true });
}
