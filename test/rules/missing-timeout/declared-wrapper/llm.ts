// What a wrapper does inside is its author's affair; the config says what holds for its calls.
export async function ask(question: string, options?: { limit?: number; signal?: AbortSignal }) {
  const response = await fetch(`${process.env.GATEWAY}/ask`, { method: 'POST', body: question, signal: options?.signal });
  return response.text();
}

export const guess = async (question: string, options?: { timeoutMs?: number }) => `${question} ${options?.timeoutMs}`;

export class Client {
  constructor(readonly options: { url: string; timeoutMs?: number }) {}
  async ask(question: string, options?: { timeoutMs?: number }) {
    return `${this.options.url} ${question} ${options?.timeoutMs}`;
  }
}
