// What listens for the failures of the stream ends the repeats by throwing.
import { fetchEventSource } from '@microsoft/fetch-event-source';

const URL = 'https://api.openai.com/v1/chat/completions';

export async function follow(body: string, show: (text: string) => void, fail: (error: Error) => void) {
  await fetchEventSource(URL, {
    //  ^^^^^^^^^^^^^^^^ unbounded-retry [error]: unless `onerror` throws. Limit the attempts
    method: 'POST',
    body,
    onmessage: ({ data }) => show(data),
    onerror(error) {
      fail(error);
    },
  });
  // Clean: the first failure ends it, or some of them do.
  await fetchEventSource(URL, {
    method: 'POST',
    body,
    onmessage: ({ data }) => show(data),
    onerror(error) {
      fail(error);
      throw error;
    },
  });
  await fetchEventSource(URL, {
    method: 'POST',
    body,
    onerror(error) {
      if (error.fatal) throw error;
    },
  });
}
