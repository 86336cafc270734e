// An empty value in a handler mends nothing where everybody refuses to go on with it; the repair is offered where somebody looks at it.
import OpenAI from 'openai';

const openai = new OpenAI();

async function summarize(input: string) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-5.4', input });
    return { text: answer.output_text, at: Date.now() };
  } catch (error) {
    console.error(error);
    throw error;
  }
}

export async function serve(request: Request): Promise<Response> {
  const { text } = await request.json();
  const summary = await summarize(text).catch((error) => {
    console.error(error);
    return null;
  });
  if (!summary) return Response.json({ error: 'No summary.' }, { status: 502 });
  return Response.json(summary);
}

async function title(input: string) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-5.4', input });
    return { text: answer.output_text };
  } catch (error) {
    console.error(error);
    // Give the user something to go on with: a default, a cached answer, another model.
    return null;
  }
}

export async function serveTitle(request: Request): Promise<Response> {
  try {
    const { text } = await request.json();
    return Response.json({ title: (await title(text))?.text ?? 'Untitled' });
  } catch {
    return Response.json({ error: 'No title.' }, { status: 502 });
  }
}
