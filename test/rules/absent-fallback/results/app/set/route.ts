import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

// clean: the caller takes what it has by default
async function ask(input: string) {
  try {
    const response = await openai.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: 900 });
    return { success: true, route: response.output_text };
  } catch (error) {
    console.warn(error);
    return { success: false, error: 'down' };
  }
}

export async function POST(request: Request) {
  let route: string;
  const result = await ask(await request.text());
  if (result?.success && result.route) {
    route = result.route;
  } else {
    route = 'usual';
  }
  return Response.json({ route });
}
