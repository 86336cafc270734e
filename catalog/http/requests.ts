import type { HttpRequest } from '../../analysis/catalog.js';
import {
  anthropicMessages,
  cohereChat,
  geminiContent,
  ollamaChat,
  ollamaGenerate,
  openaiChat,
  openaiCompletion,
  openaiResponses,
} from './answers.js';

/** What the bodies of requests hold, by the dialects that several providers speak. */

export const chatCompletion = {
  operation: 'chat',
  answer: openaiChat,
  maxOutputTokens: ['max_completion_tokens', 'max_tokens'],
  json: ['response_format'],
  effort: ['reasoning_effort'],
  tools: ['tools', 'functions'],
  // As in the SDK: only gateways such as OpenRouter know it, and try the models in turn.
  fallback: ['models'],
} as const satisfies HttpRequest;

export const response = {
  operation: 'chat',
  answer: openaiResponses,
  maxOutputTokens: ['max_output_tokens'],
  json: ['text.format'],
  effort: ['reasoning.effort'],
  tools: ['tools'],
  fallback: ['models'],
} as const satisfies HttpRequest;

export const textCompletion = {
  operation: 'text_completion',
  answer: openaiCompletion,
  maxOutputTokens: ['max_tokens'],
} as const satisfies HttpRequest;

export const anthropicMessage = {
  operation: 'chat',
  answer: anthropicMessages,
  maxOutputTokens: ['max_tokens'],
  json: ['output_config.format', 'output_format'],
  tools: ['tools'],
} as const satisfies HttpRequest;

/** Google's REST API takes both spellings. */
export const geminiContents = {
  operation: 'chat',
  answer: geminiContent,
  maxOutputTokens: ['generationConfig.maxOutputTokens', 'generation_config.max_output_tokens'],
  json: [
    'generationConfig.responseMimeType',
    'generationConfig.responseSchema',
    'generationConfig.responseJsonSchema',
    'generationConfig.response_mime_type',
    'generation_config.response_mime_type',
  ],
  tools: ['tools'],
} as const satisfies HttpRequest;

export const ollamaMessage = {
  operation: 'chat',
  answer: ollamaChat,
  maxOutputTokens: ['options.num_predict'],
  json: ['format'],
  tools: ['tools'],
} as const satisfies HttpRequest;

export const ollamaPrompt = {
  operation: 'text_completion',
  answer: ollamaGenerate,
  maxOutputTokens: ['options.num_predict'],
  json: ['format'],
} as const satisfies HttpRequest;

export const cohereMessage = {
  operation: 'chat',
  answer: cohereChat,
  maxOutputTokens: ['max_tokens'],
  json: ['response_format'],
  tools: ['tools'],
} as const satisfies HttpRequest;
