import type OpenAI from 'openai';

export class Session {
  messages: OpenAI.ChatCompletionMessageParam[] = [];

  constructor(id: string, name: string) {
    this.messages.push({ role: 'system', content: `You talk to ${name}. This is call ${id}. Answer in one sentence.` });
//                                                               ^^^^ untrusted-system-prompt [error]: `name` comes from a request and stands in the system prompt, where the
  }

  say(content: string) {
    // Clean: what the user says is the user's.
    this.messages.push({ role: 'user', content });
  }
}

export class Signed {
  messages: OpenAI.ChatCompletionMessageParam[] = [];

  constructor(name: string) {
    // Clean: the server has put there who it is.
    this.messages.push({ role: 'system', content: `You talk to ${name}.` });
  }
}
