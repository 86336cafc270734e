import { Embeddings, type EmbeddingsParams } from '@langchain/core/embeddings';
import { BaseChatModel, type BaseChatModelParams } from '@langchain/core/language_models/chat_models';
import { LLM } from '@langchain/core/language_models/llms';
import { AsyncCaller } from '@langchain/core/utils/async_caller';
import { ChatGoogleGenerativeAI } from '@langchain/google-genai';

// The caller that every model of LangChain holds asks 6 more times, unless it is told otherwise.
export class Chat extends BaseChatModel {
  async _generate(messages: unknown[]) {
    const response = await this.caller.call(async () => {
      const answer = await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ messages }) });
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer;
    });
    return response.json();
  }
}

export class Text extends LLM {
  async _call(prompt: string, options: this['ParsedCallOptions']) {
    return this.caller.callWithOptions({ signal: options.signal }, async () => {
      const response = await fetch('https://api.openai.com/v1/completions', { method: 'POST', body: JSON.stringify({ prompt }) });
      return response.json();
    });
  }
}

/** How often is said by whoever constructs it. */
export class Vectors extends Embeddings {
  constructor(fields: EmbeddingsParams) {
    super(fields ?? {});
  }

  async embedQuery(text: string) {
    return this.caller.call(() => this.send(text));
  }

  private async send(input: string) {
    const response = await fetch('https://api.openai.com/v1/embeddings', { method: 'POST', body: JSON.stringify({ input }) });
    return response.json();
  }
}

const caller = new AsyncCaller({ maxRetries: 2 });

export async function ask(body: string) {
  return caller.call(fetch, 'https://api.openai.com/v1/chat/completions', { method: 'POST', body });
}

export async function askInside(body: string) {
  return caller.call(async () => fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body }));
}

// Told otherwise.
const once = new AsyncCaller({ maxRetries: 0 });

export async function askOnce(body: string) {
  return once.call(async () => fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body }));
//                             ^^^^^ missing-retry [warning]: This request is tried once: the first 429 or 529 of the provider is a 
}

export class Tried extends BaseChatModel {
  constructor(fields: BaseChatModelParams) {
    super({ ...fields, maxRetries: 0 });
  }

  async _generate(messages: unknown[]) {
    return this.caller.call(async () =>
      fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ messages }) }),
//    ^^^^^ missing-retry [warning]: This request is tried once: the first 429 or 529 of the provider is a 
    );
  }
}

// The request goes past the caller.
export class Past extends BaseChatModel {
  async _generate(messages: unknown[]) {
    return fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ messages }) });
//         ^^^^^ missing-retry [warning]: This request is tried once: the first 429 or 529 of the provider is a 
  }
}

// A caller of the project's own that repeats nothing.
class Plain {
  async call<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }
}

export class Other {
  private readonly caller = new Plain();

  async ask(body: string) {
    return this.caller.call(async () => fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body }));
//                                      ^^^^^ missing-retry [warning]: This request is tried once: the first 429 or 529 of the provider is a 
  }
}

// Google's own client asks once; what asks again is the caller around it, and nothing where there is none.
export class Seeing extends ChatGoogleGenerativeAI {
  constructor() {
    super({ model: 'gemini-2.5-flash', maxRetries: 4 });
  }

  async see(contents: unknown[]) {
    return this.caller.call(async () => (this as any).client.generateContentStream({ contents }));
  }

  async seeOnce(contents: unknown[]) {
    return (this as any).client.generateContentStream({ contents });
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-retry [information]: LangChain does not try again by itself and nothing around this call do
  }
}
