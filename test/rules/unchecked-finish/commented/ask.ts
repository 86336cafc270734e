// A comment that names the reason looks at nothing.
import type { Answer } from './answer.js';

export function ask(prompt: string, show: (text: string) => void) {
  return fetch('https://api.openai.com/v1/chat/completions', {
//       ^^^^^ unchecked-finish [information]: is shown like a whole one
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-6-luna', stream: true, messages: [{ role: 'user', content: prompt }] }),
    signal: AbortSignal.timeout(60_000),
  })
    .then((response) => {
      if (!response.ok) throw new Error(`failed with ${response.status}`);
      return response;
    })
    .then((response) => response.body?.getReader())
    .then(async (reader) => {
      const decoder = new TextDecoder();
      while (reader) {
        const { done, value } = await reader.read();
        if (done) break;
        for (const line of decoder.decode(value, { stream: true }).split('\n')) {
          if (line.startsWith('data: ')) show((JSON.parse(line.slice(6)) as Answer).choices[0]?.delta?.content ?? '');
        }
      }
    });
}
