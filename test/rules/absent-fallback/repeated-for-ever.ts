// What is asked again without end has no failure that anybody sees; where it gives up at last, it has one.
import OpenAI from 'openai';

const openai = new OpenAI();

// Clean: that it never ends is another rule's to say.
export async function GET(): Promise<Response> {
  return Response.json(await ask('Say hello.'));
}

async function ask(input: string): Promise<string> {
  try {
    return (await openai.responses.create({ model: 'gpt-6-luna', input })).output_text;
  } catch (error) {
    console.warn(error);
    return ask(input);
  }
}

export async function POST(): Promise<Response> {
  return Response.json(await askSome('Say hello.'));
}

async function askSome(input: string, attempt = 0): Promise<string> {
  try {
    return (await openai.responses.create({ model: 'gpt-6-luna', input })).output_text;
  } catch (error) {
    console.warn(error);
    if (attempt > 3) throw error;
    return askSome(input, attempt + 1);
  }
}

// What gets no response at all is not asked again.
export async function PUT(): Promise<Response> {
  try {
    return Response.json(await untilFine('{}'));
  } catch (error) {
    console.error(error);
    return Response.json({ error: 'It did not work' }, { status: 502 });
  }
}

async function untilFine(body: string): Promise<string> {
  while (true) {
    const response = await fetch('https://api.openai.com/v1/responses', { method: 'POST', body });
//                         ^^^^^ absent-fallback [warning]: When the request fails, the code around `fetch` only answers an error,
    if (response.ok) return (await response.json()).output_text;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
