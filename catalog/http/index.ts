import type { HttpCatalog } from '../../analysis/catalog.js';
import { httpClients } from './clients.js';
import { endpoints } from './endpoints.js';
import { messages } from './messages.js';
import { anthropicMessage, chatCompletion, geminiContents, response, textCompletion } from './requests.js';

/** Model requests that are made without an SDK. */
export const http = {
  clients: httpClients,
  endpoints,
  messages,
  /**
   * Endings that other people's gateways share with the big providers. `/api/generate` and `/api/chat` are not among them: any
   * application may have a route of that name, so they count on Ollama's own hosts only.
   */
  compatiblePaths: [
    { path: '/chat/completions', ...chatCompletion },
    { path: '/v1/responses', ...response },
    { path: '/v1/completions', ...textCompletion },
    { path: '/v1/messages', ...anthropicMessage },
    { path: '/v1/messages/count_tokens', operation: 'non-inference' },
    { path: ':generateContent', ...geminiContents },
    { path: ':streamGenerateContent', ...geminiContents },
    { path: '/v1/embeddings', operation: 'embeddings' },
    { path: '/v1/rerank', operation: 'rerank' },
    { path: '/images/generations', operation: 'image' },
    { path: '/images/edits', operation: 'image' },
    { path: '/audio/transcriptions', operation: 'audio', answer: { text: ['text'] } },
    { path: '/audio/translations', operation: 'audio', answer: { text: ['text'] } },
    { path: '/audio/speech', operation: 'audio' },
    { path: '/v1/moderations', operation: 'moderation' },
  ],
} as const satisfies HttpCatalog;
