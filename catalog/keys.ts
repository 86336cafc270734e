import type { KeyShape } from '../analysis/catalog.js';

/**
 * The shapes of the providers' own secret keys, as their consoles give them out in November 2026; the patterns are those that secret
 * scanners use (gitleaks 8 config/gitleaks.toml, GitHub secret scanning patterns). Google's `AIza` is shared with public Firebase keys,
 * so that it is a secret only where a model's client takes it.
 */
export const keys: readonly KeyShape[] = [
  { provider: 'Anthropic', prefix: 'sk-ant-', pattern: 'sk-ant-(?:api|admin)\\d\\d-[\\w-]{80,}', variable: 'ANTHROPIC_API_KEY' },
  { provider: 'OpenRouter', prefix: 'sk-or-', pattern: 'sk-or-v1-[0-9a-f]{64}', variable: 'OPENROUTER_API_KEY' },
  {
    provider: 'OpenAI',
    prefix: 'sk-',
    pattern: 'sk-(?:(?:proj|svcacct|admin)-[\\w-]{40,}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|[A-Za-z0-9]{48})',
    variable: 'OPENAI_API_KEY',
  },
  { provider: 'Groq', prefix: 'gsk_', pattern: 'gsk_[A-Za-z0-9]{48,}', variable: 'GROQ_API_KEY' },
  { provider: 'Hugging Face', prefix: 'hf_', pattern: 'hf_[A-Za-z]{34}', variable: 'HF_TOKEN' },
  { provider: 'Replicate', prefix: 'r8_', pattern: 'r8_[A-Za-z0-9]{37}', variable: 'REPLICATE_API_TOKEN' },
  { provider: 'xAI', prefix: 'xai-', pattern: 'xai-[A-Za-z0-9]{70,}', variable: 'XAI_API_KEY' },
  { provider: 'Perplexity', prefix: 'pplx-', pattern: 'pplx-[A-Za-z0-9]{40,}', variable: 'PERPLEXITY_API_KEY' },
  { provider: 'Cerebras', prefix: 'csk-', pattern: 'csk-[a-z0-9]{40,}', variable: 'CEREBRAS_API_KEY' },
  { provider: 'Google', prefix: 'AIza', variable: 'GEMINI_API_KEY' },
];
