const address = 'https://api.mistral.ai/v1/chat/completions';
const headers = { Authorization: `Bearer ${process.env.MISTRAL_API_KEY}` };

// Clean: what a caller leaves out is filled in.
async function askFilled(body: { max_tokens?: number; messages: unknown }) {
  body.max_tokens ??= 300;
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ model: 'mistral-small-2603', ...body }) });
  if (!response.ok) throw new Error(`Mistral answered ${response.status}`);
  return await response.json();
}

export async function thank(content: string) {
  return await askFilled({ messages: [{ role: 'user', content }] });
}

export async function sign(content: string) {
  return await askFilled({ max_tokens: 10, messages: [{ role: 'user', content }] });
}
