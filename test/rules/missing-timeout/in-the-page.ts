// Clean: WebLLM takes neither a limit nor a signal, and waits for nobody.
import { CreateMLCEngine } from '@mlc-ai/web-llm';

const engine = await CreateMLCEngine('Llama-3.2-1B-Instruct-q4f32_1-MLC');

export const ask = (content: string) => engine.chat.completions.create({ messages: [{ role: 'user', content }] });
