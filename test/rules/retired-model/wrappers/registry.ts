import { AnthropicProvider } from './anthropic.js';
import type { Provider, Settings } from './base.js';
import { OpenAIProvider } from './openai.js';

const providers: Record<string, new (settings: Settings) => Provider> = { openai: OpenAIProvider, anthropic: AnthropicProvider };

const DEFAULTS: Record<string, string> = {
  openai: 'gpt-4-32k',
//        ^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-32k` off on 2025-06-06, by its dates as of 2026
  anthropic: 'claude-3-opus-20240229',
//           ^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [warning]: Anthropic switched `claude-3-opus-20240229` off on 2026-01-05, by its 
  // Clean: nobody asks this provider.
  gemini: 'gemini-1.5-pro',
};

export function create(name = process.env.PROVIDER ?? 'openai'): Provider {
  const Made = providers[name];
  if (!Made) throw new Error(`no provider ${name}`);
  return new Made({ model: process.env.MODEL ?? DEFAULTS[name] ?? '' });
}
