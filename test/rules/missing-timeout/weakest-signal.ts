// One caller has a clock, the other only a button.
export class Model {
  private send(prompt: string, stream: boolean, signal: AbortSignal) {
    const body = JSON.stringify({ model: 'claude-sonnet-4-5', max_tokens: 500, stream, messages: [{ role: 'user', content: prompt }] });
    return fetch('https://api.anthropic.com/v1/messages', { method: 'POST', body, signal });
//         ^^^^^ missing-timeout [information]: `fetch` can be canceled by its signal, but no timer limits it: 5 min p
  }

  async complete(prompt: string) {
    const response = await this.send(prompt, false, AbortSignal.timeout(30_000));
    if (!response.ok) throw new Error(String(response.status));
    return await response.json();
  }

  async *stream(prompt: string, button: EventTarget) {
    const controller = new AbortController();
    button.addEventListener('click', () => controller.abort());
    const response = await this.send(prompt, true, controller.signal);
    const reader = response.body!.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  }
}

// Clean: each caller has a clock of its own.
function send(prompt: string, signal: AbortSignal) {
  const body = JSON.stringify({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content: prompt }] });
  return fetch('https://api.anthropic.com/v1/messages', { method: 'POST', body, signal });
}

export const ask = async (prompt: string) => (await send(prompt, AbortSignal.timeout(20_000))).json();

export async function askWithButton(prompt: string, button: EventTarget) {
  const controller = new AbortController();
  button.addEventListener('click', () => controller.abort());
  const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(20_000)]);
  return (await send(prompt, signal)).json();
}

// Clean: what the other caller gives nobody knows.
function sendAny(prompt: string, signal: AbortSignal) {
  const body = JSON.stringify({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content: prompt }] });
  return fetch('https://api.anthropic.com/v1/messages', { method: 'POST', body, signal });
}

export const askAny = async (prompt: string) => (await sendAny(prompt, AbortSignal.timeout(20_000))).json();
export const askOther = async (prompt: string, signal: AbortSignal) => (await sendAny(prompt, signal)).json();
