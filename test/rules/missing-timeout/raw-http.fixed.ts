// Node's fetch gives up by itself, but only after five minutes of silence.
const url = 'https://api.openai.com/v1/chat/completions';

export async function ask(body: string) {
  const response = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(30_000) });
  return response.json();
}

export async function askLimited(body: string) {
  // Clean: a signal with a timer.
  const response = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(30_000) });
  return response.json();
}

export async function askOwn(body: string) {
  // Clean: the application's own server.
  return fetch('/api/chat', { method: 'POST', body });
}
