import { OpenAI, SimpleChatEngine } from 'llamaindex';

const engine = new SimpleChatEngine({ llm: new OpenAI({ model: 'gpt-6-luna', maxTokens: 400 }) });

const open = (content: string) => engine.chat(content, [], true);

function pump(parts: AsyncGenerator<string, void, unknown>, writer: WritableStreamDefaultWriter<string>) {
  const onNext = async () => {
    const { value, done } = await parts.next();
//                                ^^^^^^^^^^^^ unguarded-stream [warning]: The handler around `engine.chat` sees only failures before the first part
    if (done) return writer.close();
    await writer.write(value);
    onNext();
  };
  onNext();
}

export async function POST(request: Request) {
  try {
    const { content } = await request.json();
    const parts = await open(content);
    const { readable, writable } = new TransformStream<string>();
    pump(parts, writable.getWriter());
    return new Response(readable.pipeThrough(new TextEncoderStream()));
  } catch (error) {
    console.error(error);
    return new Response('Please try again later.', { status: 500 });
  }
}

// Clean: the first part is waited for under the handler.
export async function PUT(request: Request) {
  try {
    const { content } = await request.json();
    const parts = await open(content);
    const { value } = await parts.next();
    return new Response(value || '');
  } catch (error) {
    console.error(error);
    return new Response('Please try again later.', { status: 500 });
  }
}
