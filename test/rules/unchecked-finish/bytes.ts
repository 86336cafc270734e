// Where the bytes of a stream are read, the body that is read whole is that of an error.
import { createParser } from 'eventsource-parser';
import { isEmpty } from 'lodash-es';

const url = 'https://api.openai.com/v1/chat/completions';

export async function show(body: string, write: (text: string) => void) {
  const response = await fetch(url, { method: 'POST', body });
//                       ^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `fetch` ended, so one that was cut o
  if (!response.ok) {
    const error = await response.json().catch(() => ({}));
    throw new Error(isEmpty(error) ? response.statusText : JSON.stringify(error));
  }
  const parser = createParser((event) => {
    if (event.type === 'event') write(JSON.parse(event.data).choices[0].delta.content);
  });
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  while (true) {
    const { done, value } = await reader.read();
    if (done) break;
    parser.feed(decoder.decode(value));
  }
}
