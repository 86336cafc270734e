import type { HttpCatalog } from '../../analysis/catalog.js';
import { anthropicMessages, geminiContent, openaiChat, openaiCompletion, openaiResponses } from './answers.js';
import { httpClients } from './clients.js';
import { endpoints } from './endpoints.js';

/** Model requests that are made without an SDK. */
export const http = {
  clients: httpClients,
  endpoints,
  /**
   * Endings that other people's gateways share with the big providers. `/api/generate` and `/api/chat` are not among them: any
   * application may have a route of that name, so they count on Ollama's own hosts only.
   */
  compatiblePaths: [
    { path: '/chat/completions', operation: 'chat', answer: openaiChat, maxOutputTokens: ['max_completion_tokens', 'max_tokens'] },
    { path: '/v1/responses', operation: 'chat', answer: openaiResponses, maxOutputTokens: ['max_output_tokens'] },
    { path: '/v1/completions', operation: 'text_completion', answer: openaiCompletion, maxOutputTokens: ['max_tokens'] },
    { path: '/v1/messages', operation: 'chat', answer: anthropicMessages, maxOutputTokens: ['max_tokens'] },
    { path: '/v1/messages/count_tokens', operation: 'non-inference' },
    { path: ':generateContent', operation: 'chat', answer: geminiContent, maxOutputTokens: ['generationConfig.maxOutputTokens'] },
    { path: ':streamGenerateContent', operation: 'chat', answer: geminiContent, maxOutputTokens: ['generationConfig.maxOutputTokens'] },
    { path: '/v1/embeddings', operation: 'embeddings' },
    { path: '/v1/rerank', operation: 'rerank' },
    { path: '/v1/images/generations', operation: 'image' },
    { path: '/v1/images/edits', operation: 'image' },
    { path: '/v1/audio/transcriptions', operation: 'audio', answer: { text: ['text'] } },
    { path: '/v1/audio/translations', operation: 'audio', answer: { text: ['text'] } },
    { path: '/v1/audio/speech', operation: 'audio' },
    { path: '/v1/moderations', operation: 'moderation' },
  ],
} as const satisfies HttpCatalog;
