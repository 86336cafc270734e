import { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { ChatGoogleGenerativeAI } from '@langchain/google-genai';
import OpenAI from 'openai';

const client = new OpenAI();
const once = new OpenAI({ maxRetries: 0 });

export class Chat extends BaseChatModel {
  async _generate(messages: OpenAI.ChatCompletionMessageParam[]) {
    return this.caller.call(async () => client.chat.completions.create({ model: 'gpt-4.1', messages }));
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `client.chat.completions.create` multiply: LangChai
  }

  // Clean: LangChain's caller alone asks again.
  async generateOnce(messages: OpenAI.ChatCompletionMessageParam[]) {
    return this.caller.call(async () => once.chat.completions.create({ model: 'gpt-4.1', messages }));
  }
}

// Clean: the retries of LangChain's model are those of its caller, and Google's client has none.
export class Seeing extends ChatGoogleGenerativeAI {
  async see(contents: unknown[]) {
    return this.caller.call(async () => (this as any).client.generateContentStream({ contents }));
  }
}
