import type { Receiver } from '../analysis/catalog.js';

const PACKAGES = [
  'ai/react',
  'ai/vue',
  'ai/solid',
  'ai/svelte',
  '@ai-sdk/react',
  '@ai-sdk/vue',
  '@ai-sdk/solid',
  '@ai-sdk/svelte',
] as const;

/** Hooks by which a page takes what a model wrote from a server of its own. A message has `content` until 5, `parts` from 4.2 on. */
export const receivers = [
  { packages: PACKAGES, path: 'useChat', text: ['messages[].content', 'messages[].parts[].text', 'messages[].parts[].reasoning'] },
  { packages: PACKAGES, path: 'useCompletion', text: ['completion'] },
] as const satisfies readonly Receiver[];
