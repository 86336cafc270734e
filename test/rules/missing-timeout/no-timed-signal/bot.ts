import OpenAI from 'openai';

export interface Question {
  text: string;
  signal?: AbortSignal;
}

export abstract class Bot {
  abstract ask(question: Question): Promise<Response>;
}

export class ChatBot extends Bot {
  async ask({ text, signal }: Question) {
    return fetch('https://api.openai.com/v1/chat/completions', {
//         ^^^^^ missing-timeout [information]: `fetch` can be canceled by its signal, but no timer limits it
      method: 'POST',
      signal,
      body: JSON.stringify({ model: 'gpt-5.1', messages: [{ role: 'user', content: text }] }),
    });
  }
}

interface Options {
  readonly maxTokens?: number;
  readonly signal?: AbortSignal;
}

interface Provider {
  chat(prompt: string, options?: Options): Promise<string>;
}

const openai = new OpenAI();

// Some who ask have a signal, and some have none.
export class OpenAiProvider implements Provider {
  async chat(prompt: string, options: Options = {}) {
    const body = { model: 'gpt-5', input: prompt, max_output_tokens: options.maxTokens };
    return (await openai.responses.create(body, { signal: options.signal })).output_text;
//                ^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [information]: `openai.responses.create` can be canceled by its signal, but no timer 
  }
}
