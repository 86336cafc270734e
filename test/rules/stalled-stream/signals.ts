// A signal that only a person aborts is no time limit.
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });
const request = { model: 'gpt-6-luna', input: 'Hello', stream: true } as const;

class Provider {
  async stream(write: (text: string) => void, signal?: AbortSignal) {
    const stream = await openai.responses.create(request, { signal });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ stalled-stream [information]: The limit of 20 s of `openai.responses.create` ends with the headers, 
    for await (const event of stream) write(event.type);
  }
}

export class View {
  private abort: AbortController | null = null;
  private readonly provider = new Provider();

  close() {
    this.abort?.abort();
  }

  async send(write: (text: string) => void) {
    this.abort = new AbortController();
    await this.provider.stream(write, this.abort.signal);
  }
}

export async function untilStopped(button: EventTarget, write: (text: string) => void) {
  const controller = new AbortController();
  button.addEventListener('click', () => controller.abort());
  const stream = await openai.responses.create(request, { signal: controller.signal });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ stalled-stream [information]: The limit of 20 s of `openai.responses.create` ends with the headers, 
  for await (const event of stream) write(event.type);
}

export async function byItsReader(write: (text: string) => void, signal: AbortSignal) {
  // Clean: whoever calls this may have a clock.
  const stream = await openai.responses.create(request, { signal });
  for await (const event of stream) write(event.type);
}
