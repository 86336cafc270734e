import { z } from 'zod';
import { MODEL, openai } from './openai.js';

const Order = z.object({
  number: z.string(),
  items: z.array(z.object({ sku: z.string(), quantity: z.number().int() })),
});
export type Order = z.infer<typeof Order>;

/** Reads the order that a customer writes about, or null where there is none. */
export async function readOrder(mail: string): Promise<Order | null> {
  try {
    const response = await openai.responses.create({
      model: MODEL,
      max_output_tokens: 500,
      text: { format: { type: 'json_object' } },
      input: `Give the order in this mail as JSON with the fields number and items (sku, quantity):\n\n${mail}`,
    });
    if (response.status !== 'completed') throw new Error(`The answer is ${response.status}`);
    const order = Order.parse(JSON.parse(response.output_text));
    return { ...order, items: order.items.filter((item) => item.quantity > 0) };
  } catch (error) {
    console.error('No order could be read', error);
    return null;
  }
}
