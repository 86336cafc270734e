import type { WireMessages } from '../../analysis/catalog.js';

/**
 * What the wire formats of the providers call the parts of a request and of an answer: OpenAI's and all that is compatible with them, Anthropic's, Gemini's
 * (`contents`, `systemInstruction`, `inlineData`), Cohere's (`preamble`), Bedrock's own models (`inputText`, `text_prompts`, `textToImageParams`).
 */
export const messages: WireMessages = {
  system: ['system', 'instructions', 'systemInstruction', 'system_instruction', 'preamble'],
  texts: [
    ...['messages', 'contents', 'input', 'inputs', 'inputText', 'prompt', 'message'],
    ...['text_prompts', 'textToImageParams', 'imageVariationParams'],
  ],
  conversations: new Set(['messages', 'contents', 'input']),
  contents: ['content', 'parts', 'text', 'message'],
  systemRoles: /^(?:system|developer)$/i,
  media: /^(?:(?:mime|media)_?[tT]ype|inline_?[dD]ata|file_?[dD]ata|(?:image|file|video)_?[uU](?:rl|RL)|input_audio)$/,
  mediaTypes: /^(?:base64|url|(?:input_)?(?:image|audio|video|file|media)(?:_url)?)$/,
  // OpenAI's `id`, `model`, `created`, `system_fingerprint`, `service_tier`; Gemini's `modelVersion`, `responseId`; Ollama's `created_at`.
  labels: /^(?:id|responseId|model|modelVersion|created|created_at|system_fingerprint|service_tier)$/,
  unsaid: /^(?:role|type|id|createdAt)$/,
};
