// The event that says why it ended is looked at.
import { fetchEventSource } from '@microsoft/fetch-event-source';

export async function ask(body: string, show: (text: string) => void) {
  await fetchEventSource('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    body,
    onmessage({ data }) {
      if (data === '[DONE]') return;
      const [choice] = JSON.parse(data).choices;
      if (choice.finish_reason === 'length') throw new Error('cut off');
      show(choice.delta.content);
    },
    onerror(error) {
      throw error;
    },
  });
}
