import { answer, answerWith } from '../../../kept';

export async function POST(request: Request) {
  const { prompt, options } = await request.json();
  return (prompt ? answer(prompt, {}) : answerWith(prompt, options)).toTextStreamResponse();
}
