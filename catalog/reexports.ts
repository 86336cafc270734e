import type { Reexport } from '../analysis/catalog.js';

const OPENAI = { package: 'openai', export: 'OpenAI' } as const;
const AZURE = { package: 'openai', export: 'AzureOpenAI' } as const;
const ANTHROPIC = { package: '@anthropic-ai/sdk', export: 'Anthropic' } as const;
const GENAI = { package: '@google/genai', export: 'GoogleGenAI' } as const;

/**
 * Clients of SDKs that another package gives out under its own name, as they are or with records of each call
 * (@langchain/openai@1.5.8 dist/index.d.ts:36; @posthog/ai@8.13.1 dist/openai/index.d.ts:107, before 8 also at its root).
 */
export const reexports: readonly Reexport[] = [
  // What the client itself is given is the second argument, behind the guardrails (@openai/guardrails@0.2.1 dist/client.d.ts:45,74).
  {
    module: '@openai/guardrails',
    exports: { 'GuardrailsOpenAI.create': { ...OPENAI, isHidden: true }, 'GuardrailsAzureOpenAI.create': { ...AZURE, isHidden: true } },
  },
  { module: '@langchain/openai', exports: { OpenAIClient: OPENAI } },
  { module: '@posthog/ai', exports: { OpenAI: OPENAI, AzureOpenAI: AZURE, Anthropic: ANTHROPIC, GoogleGenAI: GENAI } },
  { module: '@posthog/ai/openai', exports: { default: OPENAI, OpenAI: OPENAI, PostHogOpenAI: OPENAI, AzureOpenAI: AZURE } },
  { module: '@posthog/ai/anthropic', exports: { default: ANTHROPIC, Anthropic: ANTHROPIC, PostHogAnthropic: ANTHROPIC } },
  { module: '@posthog/ai/gemini', exports: { default: GENAI, GoogleGenAI: GENAI, Gemini: GENAI, PostHogGoogleGenAI: GENAI } },
];
