const URL = 'https://api.openai.com/v1/chat/completions';

export async function capped(content: string) {
  const body = JSON.stringify({ model: 'gpt-5-mini', max_tokens: 100, messages: [{ role: 'user', content }] });
//                                                   ^^^^^^^^^^^^^^^ unsupported-parameter [error]: The provider answers this call with an error 400 because of `max_token
  return fetch(URL, { method: 'POST', body, signal: AbortSignal.timeout(9_000) });
}
export async function reasoned(content: string) {
  const body = { model: 'gpt-5.1', reasoning_effort: 'low', temperature: 0.2, messages: [{ role: 'user', content }] };
//                                                          ^^^^^^^^^^^^^^^^ unsupported-parameter [error]: The provider answers this call with an error 400 because of `temperatu
  return fetch(URL, { method: 'POST', body: JSON.stringify(body), signal: AbortSignal.timeout(9_000) });
}

// These models take them, and a gateway may take them out.
export async function taken(content: string) {
  const body = JSON.stringify({ model: 'gpt-4.1', max_tokens: 100, temperature: 0, messages: [{ role: 'user', content }] });
  return fetch(URL, { method: 'POST', body, signal: AbortSignal.timeout(9_000) });
}
export async function elsewhere(content: string, base = process.env.BASE_URL ?? 'https://api.openai.com') {
  const body = JSON.stringify({ model: 'gpt-5-mini', max_tokens: 100, messages: [{ role: 'user', content }] });
  return fetch(`${base}/v1/chat/completions`, { method: 'POST', body, signal: AbortSignal.timeout(9_000) });
}
