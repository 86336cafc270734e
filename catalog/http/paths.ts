import type { HttpEndpoint } from '../../analysis/catalog.js';
import { anthropicCompletion } from './answers.js';
import { anthropicMessage, chatCompletion, response, textCompletion } from './requests.js';

type Paths = HttpEndpoint['paths'];

/** The paths below `/v1` that OpenAI has and that compatible providers copy. Requests that ask no model are listed too: known, they are not reported. */
export const openaiV1 = [
  { path: '/v1/chat/completions', ...chatCompletion },
  { path: '/v1/responses', ...response },
  { path: '/v1/completions', ...textCompletion },
  { path: '/v1/embeddings', operation: 'embeddings' },
  { path: '/v1/rerank', operation: 'rerank' },
  { path: '/v1/images/generations', operation: 'image' },
  { path: '/v1/images/edits', operation: 'image' },
  { path: '/v1/images/variations', operation: 'image' },
  { path: '/v1/audio/speech', operation: 'audio' },
  { path: '/v1/audio/transcriptions', operation: 'audio', answer: { text: ['text'] } },
  { path: '/v1/audio/translations', operation: 'audio', answer: { text: ['text'] } },
  { path: '/v1/videos', operation: 'video' },
  { path: '/v1/moderations', operation: 'moderation' },
  { path: '/v1/threads/*/runs', operation: 'agent' },
  { path: '/v1/threads/runs', operation: 'agent' },
  { path: '/v1/responses/*', operation: 'non-inference' },
  { path: '/v1/threads', operation: 'non-inference' },
  { path: '/v1/threads/*', operation: 'non-inference' },
  { path: '/v1/assistants', operation: 'non-inference' },
  { path: '/v1/assistants/*', operation: 'non-inference' },
  { path: '/v1/vector_stores*', operation: 'non-inference' },
  { path: '/v1/containers*', operation: 'non-inference' },
  { path: '/v1/files*', operation: 'non-inference' },
  { path: '/v1/uploads*', operation: 'non-inference' },
  { path: '/v1/batches*', operation: 'non-inference' },
  { path: '/v1/fine_tuning/*', operation: 'non-inference' },
  { path: '/v1/realtime/calls', operation: 'agent' },
  { path: '/v1/realtime/*', operation: 'non-inference' },
  { path: '/v1/videos/*', operation: 'non-inference' },
  { path: '/v1/models', operation: 'non-inference' },
  { path: '/v1/models/*', operation: 'non-inference' },
  { path: '/v1/voices*', operation: 'non-inference' },
] as const satisfies Paths;

/** Providers whose compatible paths stand below another prefix: `/openai/v1/chat/completions`, `/inference/v1/chat/completions`. */
export const openaiPrefixed = [
  { path: '*/chat/completions', ...chatCompletion },
  { path: '*/responses', ...response },
  { path: '*/completions', ...textCompletion },
  { path: '*/messages', ...anthropicMessage },
  { path: '*/embeddings', operation: 'embeddings' },
  { path: '*/rerank', operation: 'rerank' },
  { path: '*/images/generations', operation: 'image' },
  { path: '*/images/edits', operation: 'image' },
  { path: '*/videos/generations', operation: 'video' },
  { path: '*/audio/speech', operation: 'audio' },
  { path: '*/audio/transcriptions', operation: 'audio', answer: { text: ['text'] } },
  { path: '*/models', operation: 'non-inference' },
  { path: '*/models/*', operation: 'non-inference' },
] as const satisfies Paths;

export const anthropicV1 = [
  { path: '/v1/messages', ...anthropicMessage },
  { path: '/v1/complete', operation: 'text_completion', answer: anthropicCompletion, maxOutputTokens: ['max_tokens_to_sample'] },
  { path: '/v1/chat/completions', ...chatCompletion },
  { path: '/v1/messages/count_tokens', operation: 'non-inference' },
  { path: '/v1/messages/batches*', operation: 'non-inference' },
  { path: '/v1/models*', operation: 'non-inference' },
  { path: '/v1/files*', operation: 'non-inference' },
  { path: '/v1/skills*', operation: 'non-inference' },
] as const satisfies Paths;
