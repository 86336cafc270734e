// In a header, without any client.
export async function ask(body: string) {
  return fetch('https://api.groq.com/openai/v1/chat/completions', {
    method: 'POST',
    headers: { Authorization: 'Bearer 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' },
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hardcoded-key: Groq
    body,
  });
}

export async function askProperly(body: string) {
  // Clean: put together from the environment.
  return fetch('https://api.groq.com/openai/v1/chat/completions', {
    method: 'POST',
    headers: { Authorization: `Bearer ${process.env.GROQ_API_KEY}` },
    body,
  });
}
