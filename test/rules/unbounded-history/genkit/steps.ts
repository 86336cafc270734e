// It is loaded and saved in steps, each of which gives what its function does.
import { googleAI } from '@genkit-ai/google-genai';
import { type GenerateResponse, genkit, type Genkit, type MessageData, z } from 'genkit';

interface HistoryStore {
  load(id: string): Promise<MessageData[] | undefined>;
  save(id: string, history: MessageData[]): Promise<void>;
}

const Input = z.object({ id: z.string(), prompt: z.string().max(2000) });
const ai = genkit({ plugins: [googleAI()], model: googleAI.model('gemini-3-pro') });

type Answer = (prompt: string, history: MessageData[] | undefined) => Promise<GenerateResponse>;

function defineAgent(
  ai: Genkit,
  { name, store, system }: { name: string; store?: HistoryStore; system?: string },
  answerBy?: Answer,
) {
  return ai.defineFlow({ name, inputSchema: Input }, async (request) => {
    const history = await ai.run('load', request.id, async () => {
      let history = request.id ? await store?.load(request.id) : undefined;
      if (!history && system) history = [{ role: 'system', content: [{ text: system }] }];
      return history;
    });
    const answer = answerBy
      ? await answerBy(request.prompt, history)
      : await ai.generate({ prompt: request.prompt, messages: history });
//                                                            ^^^^^^^ unbounded-history [warning]: `history` outlives the request, only grows
    await ai.run('save', { id: request.id, history: answer.messages }, async () => {
      if (request.id) await store?.save(request.id, answer.messages);
    });
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

export const desk = defineAgent(ai, { name: 'desk', store: inMemory(), system: 'You help.' });
