// What is spread stands there, and none of it is of the request.
import OpenAI from 'openai';

const isLocal = process.env.NODE_ENV === 'development';

export async function POST(request: Request) {
  const openai = new OpenAI({
//               ^^^^^^^^^^^^ client-per-request [information]: `OpenAI` is built for each request that the server answers, always wit
    ...(isLocal && { baseURL: 'http://localhost:11434/v1' }),
    ...(process.env.OPENAI_ORG ? { organization: process.env.OPENAI_ORG } : {}),
    apiKey: isLocal ? 'ollama' : process.env.OPENAI_API_KEY,
  });
  const { question } = await request.json();
  const { output_text } = await openai.responses.create({ model: 'gpt-6-luna', input: question });
  return Response.json({ text: output_text });
}
