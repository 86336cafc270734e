// The same for what is told when the headers are there.
import { fetchEventSource } from '@fortaine/fetch-event-source';

const url = 'https://api.openai.com/v1/chat/completions';
const headers = { Authorization: `Bearer ${process.env.OPENAI_API_KEY}`, 'Content-Type': 'application/json' };
const body = JSON.stringify({ model: 'gpt-6-luna', stream: true, messages: [{ role: 'user', content: 'Hello' }] });

function show({ data }: { data: string }) {
  console.log(data);
}

export async function cleared() {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 30_000);
  await fetchEventSource(url, {
//      ^^^^^^^^^^^^^^^^ stalled-stream [information]: The timer of `fetchEventSource` is cleared as soon as the headers are there
    method: 'POST',
    headers,
    body,
    signal: controller.signal,
    async onopen(response) {
      clearTimeout(timer);
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
    },
    onmessage: show,
    onerror(error) {
      throw error;
    },
  });
}

// Clean: it is cleared when all is over.
export async function whole() {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 30_000);
  await fetchEventSource(url, {
    method: 'POST',
    headers,
    body,
    signal: controller.signal,
    onmessage: show,
    onclose() {
      clearTimeout(timer);
    },
    onerror(error) {
      throw error;
    },
  });
}

// Whoever may leave out `stream` reads events all the same.
export async function chosen(settings: { stream: boolean }) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 30_000);
  const request = {
    method: 'POST',
    headers,
    body: JSON.stringify({ model: 'gpt-6-luna', stream: settings.stream, messages: [{ role: 'user', content: 'Hello' }] }),
    signal: controller.signal,
  };
  if (settings.stream) {
    await fetchEventSource(url, {
//        ^^^^^^^^^^^^^^^^ stalled-stream [information]: The timer of `fetchEventSource` is cleared as soon as the headers are there
      ...request,
      async onopen() {
        clearTimeout(timer);
      },
      onmessage: show,
      onerror(error) {
        throw error;
      },
    });
    return;
  }
  // Clean: nothing says that this one is streamed.
  const response = await fetch(url, request);
  clearTimeout(timer);
  console.log(await response.text());
}
