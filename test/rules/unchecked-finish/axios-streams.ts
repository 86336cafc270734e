// Where a stream was asked for, axios gives its bytes where it else gives what it parsed.
import axios from 'axios';
import { Configuration, OpenAIApi } from 'openai';

const url = 'https://api.openai.com/v1/chat/completions';
const openai = new OpenAIApi(new Configuration({ apiKey: process.env.OPENAI_API_KEY }));

function toText(bytes: Buffer): string {
  return bytes
    .toString()
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice(6)).choices[0]?.delta?.content ?? '')
    .join('');
}

export async function show(content: string, write: (text: string) => void) {
  const body = { model: 'gpt-6-luna', messages: [{ role: 'user', content }], stream: true };
  const response = await axios.post(url, body, { responseType: 'stream' });
//                       ^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `axios.post` ended, so one that was 
  response.data.on('data', (bytes: Buffer) => write(toText(bytes)));
}

export async function showEach(content: string, write: (text: string) => void) {
  const body = { model: 'gpt-6-luna', messages: [{ role: 'user', content }], stream: true };
  const response = await axios.post(url, body, { responseType: 'stream' });
//                       ^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `axios.post` ended, so one that was 
  for await (const bytes of response.data) write(toText(bytes));
}

export function showOfSdk(content: string, write: (text: string) => void) {
  const body = { model: 'gpt-6-luna', messages: [{ role: 'user' as const, content }], stream: true };
  return openai.createChatCompletion(body, { responseType: 'stream' }).then((response) => {
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `openai.createChatCompletion` ended,
    const stream = response.data as unknown as NodeJS.ReadableStream;
    stream.on('data', (bytes: Buffer) => write(toText(bytes)));
  });
}

// Clean: whoever asks gets the bytes as they are, and may look.
export async function relay(content: string, to: NodeJS.WritableStream) {
  const body = { model: 'gpt-6-luna', messages: [{ role: 'user', content }], stream: true };
  const response = await axios.post(url, body, { responseType: 'stream' });
  response.data.pipe(to);
}
