// Tools that were bound to a chat model; the SDK hands their arguments on as the model wrote them.
import { tool } from '@langchain/core/tools';
import { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';

declare function refund(order: string, amount: number): Promise<string>;
const Refund = z.object({ order: z.string(), amount: z.number() });
const refundTool = tool(({ order, amount }) => refund(order, amount), { name: 'refund', description: 'Refunds', schema: Refund });
const model = new ChatOpenAI({ model: 'gpt-4o' });

export async function read(input: string) {
  const message = await model.bindTools([refundTool]).invoke(input);
  for (const call of message.tool_calls ?? []) {
    await refund(call.args.order, call.args.amount);
//               ^^^^^^^^^ unvalidated-tool-args [warning]: nothing checks the arguments before `order` and `amount` are read
  }
}

export async function handed(input: string) {
  const message = await model.bindTools([refundTool]).invoke(input);
  // Clean: the tool checks its input against its schema.
  for (const call of message.tool_calls ?? []) await refundTool.invoke(call);
}

export async function strict(input: string) {
  const message = await model.bindTools([refundTool], { strict: true }).invoke(input);
  // Clean: the provider keeps to the schema.
  for (const call of message.tool_calls ?? []) await refund(call.args.order, call.args.amount);
}
