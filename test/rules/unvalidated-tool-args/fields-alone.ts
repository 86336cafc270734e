import { tool } from '@anthropic-ai/claude-agent-sdk';
import { z } from 'zod';

declare function refund(order: string): string;

export const open = tool('refund', 'Gives money back', { order: z.any() }, async ({ order }) => ({
//                                                     ^^^^^^^^^^^^^^^^^^ unvalidated-tool-args [warning]: `{ order: z.any() }` lets any `order` through as the model wrote it, s
  content: [{ type: 'text', text: refund(order.id) }],
}));

// Clean: the SDK checks it.
export const checked = tool('refund', 'Gives money back', { order: z.object({ id: z.string() }) }, async ({ order }) => ({
  content: [{ type: 'text', text: refund(order.id) }],
}));
