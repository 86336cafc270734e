'use client';

export async function ask(content: string) {
  const body = JSON.stringify({ model: 'openai/gpt-5.4', messages: [{ role: 'user', content }] });
  const response = await fetch('https://openrouter.ai/api/v1/chat/completions', { method: 'POST', body });
//                       ^^^^^ missing-timeout: for as long as the browser lets it
  return response.json();
}
