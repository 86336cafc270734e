// What Genkit gives back holds what was sent too.
import { googleAI } from '@genkit-ai/google-genai';
import { genkit, type Genkit, type MessageData, z } from 'genkit';

interface HistoryStore {
  load(id: string): Promise<MessageData[] | undefined>;
  save(id: string, history: MessageData[]): Promise<void>;
}

const Input = z.object({ id: z.string(), prompt: z.string().max(2000) });
const ai = genkit({ plugins: [googleAI()], model: googleAI.model('gemini-3-pro') });

function definePlain(ai: Genkit, { name, store }: { name: string; store: HistoryStore }) {
  return ai.defineFlow({ name, inputSchema: Input }, async (request) => {
    const history = await store.load(request.id);
    const answer = await ai.generate({ prompt: request.prompt, messages: history });
//                                                                       ^^^^^^^ unbounded-history [warning]: `history` outlives the request, only grows
    await store.save(request.id, answer.messages);
    return answer.text;
  });
}

const kept: Record<string, MessageData[]> = {};

function inMemory(): HistoryStore {
  return {
    async load(id: string) {
      return kept[id];
    },
    async save(id: string, history: MessageData[]) {
      kept[id] = history;
    },
  };
}

const recent: Record<string, MessageData[]> = {};

// Clean: the last twenty.
function inMemoryShort(): HistoryStore {
  return {
    async load(id: string) {
      return recent[id];
    },
    async save(id: string, history: MessageData[]) {
      recent[id] = history.slice(-20);
    },
  };
}

export const plain = definePlain(ai, { name: 'plain', store: inMemory() });

function defineShort(ai: Genkit, { name, store }: { name: string; store: HistoryStore }) {
  return ai.defineFlow({ name, inputSchema: Input }, async (request) => {
    const history = await store.load(request.id);
    const answer = await ai.generate({ prompt: request.prompt, messages: history });
    await store.save(request.id, answer.messages);
    return answer.text;
  });
}

export const short = defineShort(ai, { name: 'short', store: inMemoryShort() });
