// Clean: the owner of the controller aborts it by the clock, however far from here.
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });
const request = { model: 'gpt-6-luna', input: 'Hello', stream: true } as const;

class Provider {
  async stream(write: (text: string) => void, signal?: AbortSignal) {
    const stream = await openai.responses.create(request, { signal });
    for await (const event of stream) write(event.type);
  }
}

export class View {
  private readonly abort = new AbortController();
  private readonly provider = new Provider();

  async send(write: (text: string) => void) {
    const clock = setInterval(() => this.check(), 1_000);
    await this.provider.stream(write, this.abort.signal);
    clearInterval(clock);
  }

  private check() {
    if (performance.now() > 60_000) this.abort.abort();
  }
}
