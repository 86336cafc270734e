import type { ClientType, Limits } from '../../analysis/catalog.js';

export const sdkTenMinutes = {
  timeoutMs: 600_000,
  retries: 6,
  timeoutCovers: 'headers',
  source: '@langchain/core@1.4.0 utils/async_caller.js:181-182; @langchain/openai@1.5.8 chat_models/base.js:314-315',
  note: 'LangChain sets no limit of its own: each of its 7 attempts has the 10 minutes of the SDK inside',
} as const satisfies Limits;

export const noLimit = {
  timeoutMs: null,
  retries: 6,
  source: '@langchain/core@1.4.0 utils/async_caller.js:181-182',
  note: 'LangChain sets no limit, and neither does the client inside; it tries up to 7 times',
} as const satisfies Limits;

/** What asks by the SDK of OpenAI. Until 0.0.141 that was major 3, whose axios waits without end. */
export const openaiLimits = {
  limits: sdkTenMinutes,
  otherLimits: [
    {
      package: 'langchain',
      until: '0.0.141',
      limits: { ...noLimit, source: 'langchain@0.0.140 package.json (openai ^3.3.0), util/async_caller.js:48, llms/openai.js:544' },
    },
  ],
} as const satisfies Pick<ClientType, 'limits' | 'otherLimits'>;
