// Clean: the key is the sender's where there is one.
import OpenAI from 'openai';

export async function POST(request: Request) {
  const { question, apiKey } = await request.json();
  const openai = new OpenAI({ ...(apiKey && { apiKey }) });
  const { output_text } = await openai.responses.create({ model: 'gpt-6-luna', input: question });
  return Response.json({ text: output_text });
}

// Clean: what the function gives is not looked at.
export async function PUT(request: Request) {
  const openai = new OpenAI({ ...settingsOf(process.env.OPENAI_TENANT) });
  const { output_text } = await openai.responses.create({ model: 'gpt-6-luna', input: await request.text() });
  return Response.json({ text: output_text });
}

function settingsOf(tenant: string | undefined) {
  return { organization: tenant, project: new Date().toISOString() };
}
