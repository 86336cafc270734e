export async function serve(content: string) {
  const body = JSON.stringify({ model: 'openai/gpt-5.4', messages: [{ role: 'user', content }] });
  const response = await fetch('https://openrouter.ai/api/v1/chat/completions', { method: 'POST', body });
//                       ^^^^^ missing-timeout: a stalled provider holds the request until the transport gives up (Node's fetch after 300 s
  return response.json();
}
