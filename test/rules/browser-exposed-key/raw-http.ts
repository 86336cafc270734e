// Without any client.
export const ask = (body: string) =>
  fetch('https://api.openai.com/v1/responses', {
    method: 'POST',
    headers: { Authorization: `Bearer ${process.env.NEXT_PUBLIC_OPENAI_API_KEY}` },
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ browser-exposed-key: Bundlers write `NEXT_PUBLIC_OPENAI_API_KEY`
    body,
  });

// Clean: it stays on the server.
export const askOnServer = (body: string) =>
  fetch('https://api.openai.com/v1/responses', {
    method: 'POST',
    headers: { Authorization: `Bearer ${process.env.OPENAI_API_KEY}` },
    body,
  });

// Clean: somebody else's public key.
export const track = (body: string) =>
  fetch(`https://analytics.example.com/${process.env.NEXT_PUBLIC_ANALYTICS_KEY}`, { method: 'POST', body });
