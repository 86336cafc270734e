// rules: dynamic-tool-dispatch, ungated-decision
// The whole text of an answer is as free a name as that of a tool.
import OpenAI from 'openai';

const openai = new OpenAI();
const handlers: Record<string, (input: string) => Promise<string>> = { price: async () => '3', hours: async () => '9 to 18' };
declare function order(input: string): Promise<string>;
declare function show(text: string): void;

async function ask(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-4o', input });
  return answer.output_text;
}

export async function untested(input: string) {
  const intent = await ask(`Which of these: price, hours? ${input}`);
  return await handlers[intent.trim().toLowerCase()](input);
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dynamic-tool-dispatch [error]: `handlers[intent.trim().toLowerCase()]` is called whatever name the mo
}

export async function tested(input: string) {
  const intent = (await ask(`Answer with order, price or hours: ${input}`)).trim();
  if (intent.includes('order')) return await order(input);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: An answer that mentions `order` anywhere decides here, also one that d
  if (handlers[intent]) return await handlers[intent](input);
//                                   ^^^^^^^^^^^^^^^^ dynamic-tool-dispatch [information]: `handlers[intent]` also finds what every object inherits: for `constru
  return undefined;
}

export async function asked(input: string) {
  const intent = await ask(`Which of these: price, hours? ${input}`);
  return intent in handlers ? await handlers[intent](input) : undefined;
//                                  ^^^^^^^^^^^^^^^^ dynamic-tool-dispatch [information]: `handlers[intent]` also finds what every object inherits: for `constru
}

// Clean: only entries of its own are called.
export async function own(input: string) {
  const intent = await ask(`Which of these: price, hours? ${input}`);
  return Object.hasOwn(handlers, intent) ? await handlers[intent](input) : undefined;
}

export async function listed(input: string) {
  const intent = await ask(`Which of these: price, hours? ${input}`);
  if (!Object.keys(handlers).includes(intent)) return undefined;
  return await handlers[intent](input);
}

export async function taken(input: string) {
  const answer = await ask(`Which of these: price, hours? ${input}`);
  const [, intent = 'price'] = answer.match(/\b(price|hours)\b/) ?? [];
  return await handlers[intent](input);
}

// Clean: what is found is shown, and an answer that names nothing is shown too.
const labels: Record<string, string> = { price: 'Price' };
export async function labeled(input: string) {
  const intent = await ask(`Which of these: price, hours? ${input}`);
  if (intent.includes('price')) show('It is about the price.');
  show(labels[intent] ?? 'Something else');
}
