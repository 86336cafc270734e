import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

// clean: the same by a comparison with a kind
async function ask(input: string) {
  try {
    const response = await openai.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: 900 });
    return { kind: 'answered', value: response.output_text };
  } catch (error) {
    console.warn(error);
    return { kind: 'unanswered', error: 'down' };
  }
}

export async function POST(request: Request) {
  const items = await request.text();
  const result = await ask(items);
  if (result.kind === 'unanswered') {
    return Response.json({ items });
  }
  return Response.json({ items: result.value });
}
