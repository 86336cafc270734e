import type { SafetySwitch } from '../analysis/catalog.js';

/**
 * Options that switch off what stands between a prompt and harm. Not here: what only lowers a threshold, and what is off by itself
 * (Mistral's `safe_prompt`). Sources: ai.google.dev/gemini-api/docs/safety-settings, docs.cohere.com/docs/safety-modes,
 * platform.claude.com/docs/en/agent-sdk/permissions, github.com/openai/codex sdk/typescript/src/threadOptions.ts, together-ai
 * src/resources/images.ts, fal.ai/models/fal-ai/flux/dev/api, all read in November 2026.
 */
export const safety: readonly SafetySwitch[] = [
  {
    option: 'threshold',
    values: ['BLOCK_NONE', 'OFF'],
    beside: ['category'],
    packages: [
      '@google/genai',
      '@google/generative-ai',
      '@google-cloud/vertexai',
      '@ai-sdk/google',
      '@ai-sdk/google-vertex',
      '@langchain/google*',
      '@genkit-ai/*',
      'genkit',
      'firebase',
    ],
    addresses: ['generativelanguage.googleapis.com', 'aiplatform.googleapis.com', ':generateContent', ':streamGenerateContent'],
    of: 'filter',
  },
  { option: 'safetyMode', values: ['NONE', 'OFF'], packages: ['cohere-ai', '@langchain/cohere'], of: 'filter' },
  {
    option: 'disable_safety_checker',
    values: [true],
    packages: ['together-ai', 'replicate', '@ai-sdk/togetherai', '@ai-sdk/replicate'],
    of: 'filter',
  },
  {
    option: 'enable_safety_checker',
    values: [false],
    packages: ['@fal-ai/client', '@fal-ai/serverless-client', '@ai-sdk/fal'],
    addresses: ['fal.run'],
    of: 'filter',
  },
  {
    option: 'permissionMode',
    values: ['bypassPermissions'],
    unless: ['hooks', 'sandbox', 'tools', 'disallowedTools', 'spawnClaudeCodeProcess'],
    packages: ['@anthropic-ai/claude-agent-sdk', '@anthropic-ai/claude-code'],
    of: 'permission',
  },
  { option: 'sandboxMode', values: ['danger-full-access'], packages: ['@openai/codex-sdk'], of: 'permission' },
];
