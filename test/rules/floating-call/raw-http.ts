// fetch to a provider floats as any call does; fetch to one's own server is no model call.
export async function ping() {
  fetch('https://api.anthropic.com/v1/messages', { method: 'POST', body: '{}' });
//^^^^^ floating-call: Nobody waits for `fetch`
  fetch('/api/metrics', { method: 'POST' });
}
