// Events come one by one to a function among the options.
import { fetchEventSource } from '@microsoft/fetch-event-source';

const url = 'https://api.openai.com/v1/chat/completions';

function giveUp(error: unknown) {
  throw error;
}

export async function ask(body: string, show: (text: string) => void) {
  await fetchEventSource(url, {
//      ^^^^^^^^^^^^^^^^ unchecked-finish [information]: is shown like a whole one
    method: 'POST',
    body,
    onmessage(message) {
      if (message.data === '[DONE]') return;
      show(JSON.parse(message.data).choices[0].delta.content);
    },
    onerror: giveUp,
  });
}

/** Whoever gets each of them whole may look. */
export async function relay(body: string, send: (message: unknown) => void) {
  await fetchEventSource(url, { method: 'POST', body, onmessage: (message) => send(message), onerror: giveUp });
}
