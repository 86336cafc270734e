import type OpenAI from 'openai';

export class Session {
  messages: OpenAI.ChatCompletionMessageParam[] = [];

  constructor(readonly id: string) {
    this.messages.push({ role: 'system', content: 'You answer in one sentence.' });
  }

  push(content: string) {
    this.messages.push({ role: 'user', content });
  }
}

export class Draft {
  messages: OpenAI.ChatCompletionMessageParam[] = [];
}

export class Trimmed {
  messages: OpenAI.ChatCompletionMessageParam[] = [];
}

export const sessions = new Map<string, Session>();
export const trimmed = new Map<string, Trimmed>();
