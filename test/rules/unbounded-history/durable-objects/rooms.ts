// One object serves many requests: what its fields hold outlives each of them.
import { DurableObject } from 'cloudflare:workers';
import OpenAI from 'openai';

type Message = { role: 'system' | 'user' | 'assistant'; content: string };

const client = new OpenAI({ timeout: 20_000, maxRetries: 1 });

async function chat(messages: Message[]) {
  const answer = await client.chat.completions.create({ model: 'gpt-6-luna', max_completion_tokens: 300, messages });
//                                                                                                       ^^^^^^^^ unbounded-history [warning]: outlives the request, only grows
  return answer.choices[0]?.message?.content ?? '';
}

export class Room extends DurableObject {
  private history: Message[] = [];

  async fetch(request: Request): Promise<Response> {
    this.history.push({ role: 'user', content: (await request.text()).slice(0, 500) });
    const answer = await chat([{ role: 'system', content: 'You help.' }, ...this.history]);
    this.history.push({ role: 'assistant', content: answer });
    return Response.json({ answer });
  }
}

// The type is there without an import.
export class OldRoom implements DurableObject {
  private history: Message[] = [];

  async fetch(request: Request): Promise<Response> {
    this.history.push({ role: 'user', content: (await request.text()).slice(0, 500) });
    const answer = await client.chat.completions.create({ model: 'gpt-6-luna', max_completion_tokens: 300, messages: this.history });
//                                                                                                                   ^^^^^^^^^^^^ unbounded-history [warning]: outlives the request, only grows
    return Response.json({ answer: answer.choices[0]?.message?.content ?? '' });
  }
}

// Clean: the list is cut.
export class ShortRoom extends DurableObject {
  private history: Message[] = [];

  async fetch(request: Request): Promise<Response> {
    this.history.push({ role: 'user', content: (await request.text()).slice(0, 500) });
    if (this.history.length > 20) this.history.splice(0, this.history.length - 20);
    const answer = await client.chat.completions.create({ model: 'gpt-6-luna', max_completion_tokens: 300, messages: this.history });
    return Response.json({ answer: answer.choices[0]?.message?.content ?? '' });
  }
}

// Clean: the list is the request's own.
export class FreshRoom extends DurableObject {
  async fetch(request: Request): Promise<Response> {
    const history: Message[] = [];
    history.push({ role: 'user', content: (await request.text()).slice(0, 500) });
    const answer = await client.chat.completions.create({ model: 'gpt-6-luna', max_completion_tokens: 300, messages: history });
    return Response.json({ answer: answer.choices[0]?.message?.content ?? '' });
  }
}

// Clean: nobody knows who makes one, and how long it lives.
interface Talk {
  fetch(request: Request): Promise<Response>;
}

export class OwnRoom implements Talk {
  private history: Message[] = [];

  async fetch(request: Request): Promise<Response> {
    this.history.push({ role: 'user', content: (await request.text()).slice(0, 500) });
    const answer = await client.chat.completions.create({ model: 'gpt-6-luna', max_completion_tokens: 300, messages: this.history });
    return Response.json({ answer: answer.choices[0]?.message?.content ?? '' });
  }
}
