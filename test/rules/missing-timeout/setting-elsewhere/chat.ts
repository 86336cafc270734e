import axios from 'axios';
import { config } from './config.js';

export async function complete(prompt: string) {
  const { data } = await axios.post(`${config().host}/api/generate`, { model: 'qwen3', prompt, stream: false });
//                       ^^^^^^^^^^ missing-timeout [warning]: No time limit
  return data.response;
}

// Clean: it leads to something else.
export async function lint(text: string) {
  const { data } = await axios.post(`${config().linter}/api/generate`, { text });
  return data;
}
