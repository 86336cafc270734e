import { v } from 'convex/values';
import OpenAI from 'openai';
import { action, internalAction } from './_generated/server';

const client = new OpenAI();

export const ask = action({
  args: { messages: v.array(v.object({ role: v.string(), content: v.string() })) },
  handler: async (_ctx, { messages }) => client.chat.completions.create({ model: 'gpt-6-luna', messages: messages }),
//                                                                                                       ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is, so that its se
});

// Clean: only the project's own functions call it.
export const repeat = internalAction({
  args: { messages: v.array(v.object({ role: v.string(), content: v.string() })) },
  handler: async (_ctx, args) => client.chat.completions.create({ model: 'gpt-6-luna', messages: args.messages }),
});
