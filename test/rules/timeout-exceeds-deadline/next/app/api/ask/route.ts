import { anthropic, groq, patient, quick } from '../../../lib/clients';

export const maxDuration = 30;

export async function POST(request: Request) {
  const input = await request.text();
  const answer = await quick.responses.create({ model: 'gpt-4o', input });
//                     ^^^^^^^^^^^^^^^^^^^^^^ timeout-exceeds-deadline [warning]: `quick.responses.create` may take 20 s per attempt × 2 attempts = 40 s, but the platform ends its function after 30 s (`maxDuration` of its file): no handler
  return Response.json({ text: answer.output_text });
}

export async function PUT(request: Request) {
  try {
    const messages = [{ role: 'user' as const, content: await request.text() }];
    const answer = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages });
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^ timeout-exceeds-deadline: 25 s per attempt × 3 attempts = 75 s
    return Response.json(answer.content);
  } catch (error) {
    console.error(error);
    return Response.json({ text: 'Please ask again later.' });
  }
}

export async function PATCH(request: Request) {
  const answer = await patient.responses.create({ model: 'gpt-4o', input: await request.text() });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^ timeout-exceeds-deadline: 10 min per attempt × 3 attempts = 30 min
  return Response.json({ text: answer.output_text });
}

export async function DELETE(request: Request) {
  const messages = [{ role: 'user' as const, content: await request.text() }];
  const answer = await groq.chat.completions.create({ model: 'llama-3.3-70b-versatile', messages });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ timeout-exceeds-deadline: 1 min per attempt × 3 attempts = 3 min
  return Response.json(answer.choices);
}

export async function GET() {
  // Clean: one attempt of 20 s.
  const answer = await quick.responses.create({ model: 'gpt-4o', input: 'Hello' }, { maxRetries: 0 });
  return Response.json({ text: answer.output_text });
}
