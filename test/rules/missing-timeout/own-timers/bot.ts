// Clean: the project makes signals that a timer ends, and which of its requests get them is not known.
export class ChatBot {
  async ask(text: string, signal?: AbortSignal) {
    return fetch('https://api.openai.com/v1/chat/completions', {
      method: 'POST',
      signal,
      body: JSON.stringify({ model: 'gpt-5.1', messages: [{ role: 'user', content: text }] }),
    });
  }
}
