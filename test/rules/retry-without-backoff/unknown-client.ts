// Which client is asked, and how often that asks by itself, only the callers know; what this loop repeats it shows.
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

export async function extract(model: BaseChatModel, prompt: string, attempts = 3) {
  let fault = '';
  for (let i = 0; i < attempts; i++) {
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retry-without-backoff [information]: This loop repeats `model.invoke` whatever went wrong: a wrong key or a
    try {
      const response = await Promise.resolve(model.invoke(`${prompt}\n${fault}`)).catch((error) => {
        throw new Error(`The model failed: ${error.message}`);
      });
      const data = parse(String(response.content));
      if (data) return data;
      throw new Error('This is no JSON');
    } catch (error) {
      fault = error instanceof Error ? error.message : 'unknown';
      console.error(`Attempt ${i + 1} failed`, fault);
      if (i === attempts - 1) throw new Error(`Failed: ${fault}`);
    }
  }
  throw new Error(fault);
}

// Clean: it stops at what does not go away, and how the client waits is not known.
export async function ask(model: BaseChatModel, prompt: string) {
  for (let i = 0; i < 4; i++) {
    try {
      return (await model.invoke(prompt)).content;
    } catch (error) {
      const { status } = error as { status?: number };
      if (status === 400 || status === 401 || i === 3) throw error;
    }
  }
  return '';
}
