import { ask } from './ask.js';
import { config } from './config.js';

export const review = (patch: string) => ask(patch);
export const summarize = (patch: string) => ask(patch, { modelId: config.summaryModelId, maxTokens: 100 });
