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
      //   ^^^^^ missing-timeout [information]: `fetch` can be canceled by its signal, but no timer limits it
      method: 'POST',
      signal,
      body: JSON.stringify({ model: 'gpt-5.1', messages: [{ role: 'user', content: text }] }),
    });
  }
}
