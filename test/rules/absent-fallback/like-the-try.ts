// The handler gives the same receiver something else; a mark that the work has failed is nothing else.
import OpenAI from 'openai';

const openai = new OpenAI();

interface Store {
  update(id: string, fields: Record<string, unknown>): Promise<void>;
}

async function summarize(store: Store, id: string, text: string) {
  try {
    // Clean: the note is kept with a title that says what is known.
    const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: text });
    await store.update(id, { title: answer.output_text });
  } catch (error) {
    console.error(error);
    await store.update(id, { title: 'Untitled note' });
  }
}

async function translate(store: Store, id: string, text: string) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: text });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only records the error
    await store.update(id, { status: 'done', text: answer.output_text });
  } catch (error) {
    console.error(error);
    await store.update(id, { status: 'failed' });
  }
}

interface Metrics {
  counter(name: string): { add(count: number, labels: Record<string, string>): void };
}

async function measure(metrics: Metrics, text: string) {
  try {
    metrics.counter('calls').add(1, { model: 'gpt-4o-mini' });
    return await openai.responses.create({ model: 'gpt-4o-mini', input: text });
//               ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only records the error
  } catch (error) {
    metrics.counter('failures').add(1, { model: 'gpt-4o-mini' });
  }
}

export function listen(store: Store, metrics: Metrics) {
  process.on('message', async ({ id, text }: { id: string; text: string }) => {
    await summarize(store, id, text);
    await translate(store, id, text);
    console.log(await measure(metrics, text));
  });
}

interface Socket {
  emit(event: string, data: unknown): void;
}

export function serve(socket: Socket, send: (event: string, data: unknown) => void) {
  process.on('message', async (text: string) => {
    try {
      // Clean: who waits for a quest gets one.
      const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: text });
      socket.emit('quest', { title: answer.output_text });
    } catch (error) {
      console.error(error);
      socket.emit('quest', { title: 'Fetch some ale' });
    }
    try {
      const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: text });
//                         ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
      send('answer', { text: answer.output_text });
    } catch (error) {
      console.error(error);
      send('failed', { text: 'Something went wrong' });
    }
  });
}

interface Line {
  send(data: string): void;
}

export function talk(line: Line) {
  process.on('message', async (text: string) => {
    try {
      // Clean: something else is said in its place.
      const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: text });
      line.send(JSON.stringify({ who: 'witch', text: answer.output_text }));
    } catch (error) {
      console.error(error);
      line.send(JSON.stringify({ who: 'narrator', text: 'Silence.' }));
    }
    try {
      const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: text });
//                         ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
      line.send(JSON.stringify({ who: 'guard', text: answer.output_text }));
    } catch (error) {
      console.error(error);
      line.send(JSON.stringify({ error: String(error) }));
    }
  });
}
