import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { config, TIERS } from './config.js';

const client = new BedrockRuntimeClient({ region: config.region });

interface AskOptions {
  modelId?: string;
  maxTokens?: number;
}

export const ask = (text: string, { modelId = config.modelId, maxTokens = 500 }: AskOptions = {}) =>
  client.send(new ConverseCommand({ modelId, messages: [{ role: 'user', content: [{ text }] }], inferenceConfig: { maxTokens } }));

export const askTier = (text: string, tier: string) =>
  client.send(new ConverseCommand({ modelId: TIERS[tier], messages: [{ role: 'user', content: [{ text }] }], inferenceConfig: { maxTokens: 9 } }));
