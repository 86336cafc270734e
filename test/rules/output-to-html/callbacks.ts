// What a method hands to a callback is what its callers do with it there.
import OpenAI from 'openai';

interface Asking {
  stream(text: string, onDelta: (delta: string) => void): Promise<void>;
  told(text: string, events: { onDelta(delta: string): void; onState(state: string): void }): Promise<void>;
}

class Provider implements Asking {
  private client = new OpenAI();

  async stream(text: string, onDelta: (delta: string) => void) {
    const answer = await this.client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: text }], stream: true });
    for await (const chunk of answer) {
      const delta = chunk.choices[0]?.delta?.content;
      if (delta) onDelta(delta);
    }
  }

  async told(text: string, { onDelta, onState }: { onDelta(delta: string): void; onState(state: string): void }) {
    onState('begun');
    const answer = await this.client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: text }] });
    onDelta(answer.choices[0]?.message.content ?? '');
  }
}

export class View {
  constructor(
    private provider: () => Asking,
    private readonly page: HTMLElement,
  ) {}

  async send(text: string) {
    let answer = '';
    await this.provider().stream(text, (delta) => {
      answer += delta;
      this.page.innerHTML = answer;
//                          ^^^^^^ output-to-html [error]: `answer` becomes part of a page through `page.innerHTML`, so a script 
    });
  }

  async tell(text: string) {
    await this.provider().told(text, {
      onDelta: (delta) => {
        this.page.innerHTML = delta;
//                            ^^^^^ output-to-html [error]: `delta` becomes part of a page through `page.innerHTML`, so a script t
      },
      // Clean: this is not the answer.
      onState: (state) => {
        this.page.innerHTML = state;
      },
    });
  }

  // Clean: as text.
  async write(text: string) {
    let answer = '';
    await this.provider().stream(text, (delta) => {
      answer += delta;
      this.page.textContent = answer;
    });
  }
}

export const view = new View(() => new Provider(), document.body);
