// rules: unguarded-call, client-controlled-messages, missing-timeout, unchecked-status
// A response that a stream is made of: the stream breaks off where it is none of success.
import { OpenAIStream, StreamingTextResponse } from 'ai';
import { Configuration, OpenAIApi } from 'openai-edge';

export const runtime = 'edge';

const openai = new OpenAIApi(new Configuration({ apiKey: process.env.OPENAI_API_KEY }));

export async function POST(request: Request) {
  const { messages } = await request.json();
  const response = await openai.createChatCompletion({ model: 'gpt-6-luna', stream: true, messages });
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and openai-edge has none of its ow
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.createChatCompletion` when the requ
//                                                                                        ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is, so that its se
  return new StreamingTextResponse(OpenAIStream(response));
}

export async function PUT(request: Request) {
  const { text } = await request.json();
  try {
    const response = await openai.createChatCompletion(
      { model: 'gpt-6-luna', stream: true, messages: [{ role: 'user', content: text }] },
      { signal: AbortSignal.timeout(20_000) },
    );
    return new StreamingTextResponse(OpenAIStream(response));
  } catch {
    return new Response('The model is busy.', { status: 503 });
  }
}
