export const LLM = { timeoutMs: 30_000, retries: 1 } as const;
