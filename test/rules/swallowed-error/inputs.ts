// What was to be worked on passes for what was made of it, and so does the error itself.
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

async function ask(input: string): Promise<string> {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
  return answer.output_text;
}

export class Improver {
  async improve(text: string): Promise<string> {
    try {
      return await ask(`Improve: ${text}`);
    } catch {
//    ^^^^^^^ swallowed-error [warning]: records nothing and gives `text`
      return text;
    }
  }
}

export async function publish(draft: string, save: (text: string) => Promise<void>) {
  await save(await new Improver().improve(draft));
}

// Clean: it is recorded.
async function translate(text: string): Promise<string> {
  try {
    return await ask(`Translate: ${text}`);
  } catch (error) {
    console.error(error);
    return text;
  }
}

// Clean: whoever asks compares the two.
async function correct(text: string): Promise<string> {
  try {
    return await ask(`Correct: ${text}`);
  } catch {
    return text;
  }
}

export async function revise(draft: string) {
  const corrected = await correct(draft);
  if (corrected === draft) console.warn('nothing was corrected');
  return { corrected, translated: await translate(draft) };
}

// Clean: this was no part of what was asked.
async function title(text: string, untitled: string): Promise<string> {
  try {
    return await ask(`Name this: ${text}`);
  } catch {
    return untitled;
  }
}

async function summarize(text: string) {
  try {
    return await ask(`Summarize: ${text}`);
  } catch (error) {
//  ^^^^^^^^^^^^^^^ swallowed-error [warning]: records nothing and gives `error`
    return error;
  }
}

// Clean: the caller asks what it was given.
async function explain(text: string) {
  try {
    return await ask(`Explain: ${text}`);
  } catch (error) {
    return error;
  }
}

export async function file(text: string, store: Map<string, unknown>) {
  const explained = await explain(text);
  if (explained instanceof Error) throw explained;
  store.set(await title(text, 'untitled'), await summarize(text));
  store.set('explained', explained);
}
