// A timer that is cleared when the headers are there does not end what comes behind them.
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });
const url = 'https://api.openai.com/v1/chat/completions';
const headers = { Authorization: `Bearer ${process.env.OPENAI_API_KEY}`, 'Content-Type': 'application/json' };
const body = JSON.stringify({ model: 'gpt-6-luna', stream: true, messages: [{ role: 'user', content: 'Hello' }] });

async function print(response: Response, write: (text: string) => void) {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    write(decoder.decode(value, { stream: true }));
  }
}

export async function cleared(write: (text: string) => void) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 30_000);
  const response = await fetch(url, { method: 'POST', headers, body, signal: controller.signal });
//                       ^^^^^ stalled-stream [information]: The timer of `fetch` is cleared as soon as the headers are there
  clearTimeout(timer);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  await print(response, write);
}

async function open() {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 30_000);
  try {
    return await fetch(url, { method: 'POST', headers, body, signal: controller.signal });
//               ^^^^^ stalled-stream [information]: The timer of `fetch` is cleared as soon as the headers are there
  } finally {
    clearTimeout(timer);
  }
}

export async function opened(write: (text: string) => void) {
  await print(await open(), write);
}

export async function ofSdk(write: (text: string) => void) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 30_000);
  const stream = await openai.responses.create({ model: 'gpt-6-luna', input: 'Hello', stream: true }, { signal: controller.signal });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ stalled-stream [information]: The timer of `openai.responses.create` is cleared as soon as the headers are there
  clearTimeout(timer);
  for await (const event of stream) if (event.type === 'response.output_text.delta') write(event.delta);
}

// Clean: it is cleared behind the last part.
export async function whole(write: (text: string) => void) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 30_000);
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal: controller.signal });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    await print(response, write);
  } finally {
    clearTimeout(timer);
  }
}

// Clean: it is cleared early only where the request is refused.
export async function refused(write: (text: string) => void) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 30_000);
  const response = await fetch(url, { method: 'POST', headers, body, signal: controller.signal });
  if (!response.ok) {
    clearTimeout(timer);
    throw new Error(`HTTP ${response.status}`);
  }
  await print(response, write);
  clearTimeout(timer);
}

// Clean: another timer ends it.
export async function watched(write: (text: string) => void) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 30_000);
  const response = await fetch(url, { method: 'POST', headers, body, signal: controller.signal });
  clearTimeout(timer);
  const idle = setTimeout(() => controller.abort(), 10_000);
  await print(response, (text) => {
    idle.refresh();
    write(text);
  });
  clearTimeout(idle);
}

// Clean: what does not stream has come with its headers, or nearly so.
export async function plain() {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 30_000);
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ model: 'gpt-6-luna' }), signal: controller.signal });
  clearTimeout(timer);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return await response.json();
}
