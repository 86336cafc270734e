import { MODEL, openai } from './openai.js';

export interface Order {
  number: string;
  items: { sku: string; quantity: number }[];
}

/** Reads the order that a customer writes about, or null where there is none. */
export async function readOrder(mail: string): Promise<Order | null> {
  try {
    const response = await openai.responses.create({
      model: MODEL,
      max_output_tokens: 500,
      input: `Give the order in this mail as JSON with the fields number and items (sku, quantity):\n\n${mail}`,
    });
    const order = JSON.parse(response.output_text) as Order;
    return { number: order.number, items: order.items.filter((item) => item.quantity > 0) };
  } catch (error) {
    console.error('No order could be read', error);
    return null;
  }
}
