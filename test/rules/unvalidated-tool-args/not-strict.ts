import { tool } from '@openai/agents';
import { refund } from './orders.js';

const parameters = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'], additionalProperties: true } as const;

export const believed = tool({
  name: 'refund',
  description: 'Refunds an order',
  strict: false,
  parameters,
//^^^^^^^^^^ unvalidated-tool-args [warning]: `parameters` lets any input through as the model wrote it, so the SDK 
  execute: async (input: any) => refund(input.id),
});

export const looked = tool({
  name: 'refund',
  description: 'Refunds an order',
  strict: false,
  // Clean: the function looks itself.
  parameters,
  execute: async (input: any) => (typeof input.id === 'string' ? refund(input.id) : 'no such order'),
});

export const kept = tool({
  name: 'refund',
  description: 'Refunds an order',
  // Clean: the provider keeps to it.
  parameters: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'], additionalProperties: false },
  execute: async (input: any) => refund(input.id),
});
