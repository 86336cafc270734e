// That there is anything at all says nothing of what it holds.
import OpenAI from 'openai';

const client = new OpenAI();
declare function refund(order: string): Promise<void>;

async function extract(mail: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: mail });
  const order = JSON.parse(answer.output_text) as { id: string; isRefund: boolean };
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(answer.output_text)` as `{ … }` is believed as it comes: n
  return order.id ? order : null;
}

export async function handle(mail: string) {
  const order = await extract(mail);
  if (!order) throw new Error('There is no order in it');
  if (order.isRefund) await refund(order.id);
}

// Clean: it goes no further without the part that is used.
export async function handleKnown(mail: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: mail });
  const order = JSON.parse(answer.output_text) as { id: string };
  if (!order.id) throw new Error('There is no order in it');
  await refund(order.id);
}
