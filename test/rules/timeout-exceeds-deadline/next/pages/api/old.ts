import { quick } from '../../lib/clients';

export const config = { maxDuration: 15 };

export default async function handler(request: { body: string }, response: { json(body: unknown): void }) {
  const answer = await quick.responses.create({ model: 'gpt-4o', input: request.body });
//                     ^^^^^^^^^^^^^^^^^^^^^^ timeout-exceeds-deadline: after 15 s
  response.json({ text: answer.output_text });
}
