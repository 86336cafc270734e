// One helper sends all requests, and not all who use it look at the status.
export class Model {
  private send(prompt: string, stream: boolean, signal: AbortSignal) {
    const body = JSON.stringify({ model: 'claude-sonnet-4-5', max_tokens: 500, stream, messages: [{ role: 'user', content: prompt }] });
    return fetch('https://api.anthropic.com/v1/messages', { method: 'POST', body, signal });
//         ^^^^^ unchecked-status [warning]: `fetch` resolves with a 429 or a 500 as it does with an answer, and no
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

// Clean: both look at it, one of them in another function.
function send(prompt: string) {
  const body = JSON.stringify({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content: prompt }] });
  return fetch('https://api.anthropic.com/v1/messages', { method: 'POST', body });
}

function verify(response: Response) {
  if (!response.ok) throw new Error(String(response.status));
  return response;
}

export async function ask(prompt: string) {
  const response = await send(prompt);
  return response.ok ? await response.json() : null;
}

export async function askVerified(prompt: string) {
  const response = verify(await send(prompt));
  return await response.json();
}
