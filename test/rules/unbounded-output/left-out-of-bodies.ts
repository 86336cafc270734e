// Helpers that send all that they are given: one caller without a cap is enough.
const address = 'https://api.mistral.ai/v1/chat/completions';
const headers = { Authorization: `Bearer ${process.env.MISTRAL_API_KEY}` };

async function send(body: unknown) {
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
//                       ^^^^^ unbounded-output [information]: `translate`
  if (!response.ok) throw new Error(`Mistral answered ${response.status}`);
  return await response.json();
}

const ask = (body: Record<string, unknown>) => send({ model: 'mistral-small-2603', ...body });

export async function translate(content: string) {
  return await ask({ messages: [{ role: 'user', content }] });
}

export async function title(content: string) {
  return await ask({ max_tokens: 50, messages: [{ role: 'user', content }] });
}

// Clean: what is left out has a default.
async function askBriefly(body: Record<string, unknown>) {
  const request = { model: 'mistral-small-2603', max_tokens: 200, ...body };
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(request) });
  if (!response.ok) throw new Error(`Mistral answered ${response.status}`);
  return await response.json();
}

export async function greet(content: string) {
  return await askBriefly({ messages: [{ role: 'user', content }] });
}

export async function name(content: string) {
  return await askBriefly({ max_tokens: 10, messages: [{ role: 'user', content }] });
}

// Clean: every caller gives one.
const askCapped = (body: Record<string, unknown>) => sendCapped({ model: 'mistral-small-2603', ...body });

async function sendCapped(body: unknown) {
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`Mistral answered ${response.status}`);
  return await response.json();
}

export async function list(content: string) {
  return await askCapped({ max_tokens: 500, messages: [{ role: 'user', content }] });
}

export async function count(content: string) {
  return await askCapped({ max_tokens: 5, messages: [{ role: 'user', content }] });
}
