// What only tells of the failure is nothing to go on with, however it is sent.
import OpenAI from 'openai';

const openai = new OpenAI();

interface Chat {
  send(text: string): Promise<void>;
  say(text: string): Promise<string>;
}

interface Note {
  edit(text: string): Promise<void>;
}

const unavailable = (message: string) => ({ status: 503, jsonBody: { message } });

export async function command(chat: Chat, input: string) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-4o-mini', input });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only answers an error
    return await chat.say(answer.output_text);
  } catch (error) {
    return chat.say(`It did not work: ${(error as Error).message}`);
  }
}

export async function named(chat: Chat, input: string) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-4o-mini', input });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only answers an error
    return await chat.say(answer.output_text);
  } catch (error) {
    let text = `It did not work: ${(error as Error).message}`;
    if (text.length > 2_048) text = text.substring(0, 2_048);
    return chat.say(text);
  }
}

export async function recovered(input: string) {
  try {
    // Clean: who is handed the error itself may make an answer of it.
    return (await openai.responses.create({ model: 'gpt-4o-mini', input })).output_text;
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    return recover(failure);
  }
}

declare function recover(error: Error): string;

export async function service(input: string) {
  try {
    return await openai.responses.create({ model: 'gpt-4o-mini', input });
//               ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only answers an error
  } catch (error) {
    console.error(error);
    return unavailable('Please try again later');
  }
}

export function events(input: string) {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async start(controller) {
      try {
        const answer = await openai.responses.create({ model: 'gpt-4o-mini', input });
//                           ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only answers an error
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(answer.output_text)}\n\n`));
      } catch (error) {
        console.error(error);
        controller.enqueue(encoder.encode(`data: ${JSON.stringify({ error: 'It did not work' })}\n\n`));
      }
      controller.close();
    },
  });
}

export async function edited(note: Note, input: string) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-4o-mini', input });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only answers an error
    await note.edit(answer.output_text);
  } catch (error: any) {
    if (error.status === 404) error.message = 'There is no such model';
    await note.edit(`It did not work: ${error.message}`);
  }
}

// A model that names what has been saved is no other answer; neither is the same function once more.
async function keep(text: string): Promise<boolean> {
  if (text === '') return false;
  const title = await openai.responses.create({ model: 'gpt-4o-mini', input: `Name this: ${text}` });
//                    ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only records the error
  localStorage.setItem(title.output_text, text);
  return true;
}

export async function chat(note: Note, input: string) {
  let text = '';
  try {
    const answer = await openai.responses.create({ model: 'gpt-4o-mini', input });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: answers an error
    text = answer.output_text;
    await note.edit(text);
  } catch (error: any) {
    const isKept = await keep(text);
    if (!isKept) await note.edit(`It did not work: ${error.message}`);
  }
}

export async function again(input: string, isAgain: boolean): Promise<string> {
  try {
    const answer = await openai.responses.create({ model: 'gpt-4o-mini', input });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: throws the error on
    return answer.output_text;
  } catch (error) {
    console.error(error);
    if (!isAgain) return again(input.slice(1_000), true);
    throw error;
  }
}

export async function withOther(input: string, model: string): Promise<string> {
  try {
    // Clean: it asks another model.
    return (await openai.responses.create({ model, input })).output_text;
  } catch (error) {
    console.error(error);
    if (model !== 'gpt-4o-mini') return withOther(input, 'gpt-4o-mini');
    throw error;
  }
}

process.on('message', async (input: string) => {
  const note: Note = { edit: async (text) => console.log(text) };
  const line: Chat = { send: async (text) => console.log(text), say: async (text) => text };
  try {
    await command(line, input);
    await named(line, input);
    await recovered(input);
    await service(input);
    events(input);
    await edited(note, input);
    await chat(note, input);
    await again(input, false);
    await withOther(input, 'gpt-4o');
  } catch (error) {
    console.error(error);
  }
});
