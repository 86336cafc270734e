const headers = { authorization: 'Bearer none' };

async function send(url: string, body: object): Promise<any> {
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return answer.ok ? answer.json() : undefined;
}

export async function openai(content: string) {
  const body = JSON.stringify({ model: 'gpt-5', messages: [{ role: 'user', content }] });
  const answer = await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', headers, body });
//                     ^^^^^ schemaless-json [warning]: The answer of `fetch` is parsed as JSON, but the request never asks fo
  const { choices } = await answer.json();
  return JSON.parse(choices[0].message.content);
}

export async function gemini(text: string) {
  const body = JSON.stringify({ contents: [{ parts: [{ text }] }], generationConfig: { temperature: 0 } });
  const url = 'https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent';
  const answer = await fetch(url, { method: 'POST', headers, body });
//                     ^^^^^ schemaless-json [warning]: The answer of `fetch` is parsed as JSON, but the request never asks fo
  return JSON.parse((await answer.json()).candidates[0].content.parts[0].text);
}

export async function asked(text: string) {
  const generationConfig = { responseMimeType: 'application/json' };
  const body = JSON.stringify({ contents: [{ parts: [{ text }] }], generationConfig });
  const url = 'https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent';
  const answer = await fetch(url, { method: 'POST', headers, body });
  return JSON.parse((await answer.json()).candidates[0].content.parts[0].text);
}

export async function ollama(prompt: string) {
  const answer = await send('http://localhost:11434/api/generate', { model: 'llama3', prompt, format: 'json' });
  return JSON.parse(answer.response);
}

export async function tools(content: string, offered: object[]) {
  const body = JSON.stringify({ model: 'gpt-5', messages: [{ role: 'user', content }], tools: offered });
  const answer = await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', headers, body });
  return JSON.parse((await answer.json()).choices[0].message.content);
}

export async function handedIn(body: object) {
  const answer = await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', headers, body: JSON.stringify(body) });
  return JSON.parse((await answer.json()).choices[0].message.content);
}
