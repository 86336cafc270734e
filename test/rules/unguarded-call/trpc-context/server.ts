import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { journal } from './journal';
import { createLlm } from './llm';

const llm = createLlm(process.env.OPENAI_API_KEY ?? '');

createHTTPServer({
  router: journal,
  createContext: () => ({ llm, page: { title: (entry: string) => entry } }),
}).listen(4000);
