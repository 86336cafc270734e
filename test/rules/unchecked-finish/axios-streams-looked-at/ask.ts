// Clean: what reads the bytes looks at how they ended.
import axios from 'axios';
import { toText } from './text.js';

const url = 'https://api.openai.com/v1/chat/completions';

export async function show(content: string, write: (text: string) => void) {
  const body = { model: 'gpt-6-luna', messages: [{ role: 'user', content }], stream: true };
  const response = await axios.post(url, body, { responseType: 'stream' });
  response.data.on('data', (bytes: Buffer) => write(toText(bytes)));
}
