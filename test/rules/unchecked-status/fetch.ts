// fetch resolves whatever the status is.
const url = 'https://api.openai.com/v1/chat/completions';

export async function ask(body: string) {
  const response = await fetch(url, { method: 'POST', body });
//                       ^^^^^ unchecked-status: resolves with a 429 or a 500
  const data = await response.json();
  console.log(data.choices[0].message.content);
}

export async function askCarefully(body: string) {
  // Clean: a response that is not ok throws.
  const response = await fetch(url, { method: 'POST', body });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const data = await response.json();
  console.log(data.choices[0].message.content);
}

export async function askAndLook(body: string) {
  // Clean: the provider's own description of an error is looked for.
  const response = await fetch(url, { method: 'POST', body });
  const data = await response.json();
  if (data.error) throw new Error(data.error.message);
  console.log(data.choices[0].message.content);
}

export function askInAChain(body: string) {
  return fetch('https://api.anthropic.com/v1/messages', { method: 'POST', body })
//       ^^^^^ unchecked-status: resolves with a 429 or a 500
    .then((response) => response.json())
    .then((message) => console.log(message.content[0].text));
}

export function askInACarefulChain(body: string) {
  // Clean: the status decides.
  return fetch('https://api.anthropic.com/v1/messages', { method: 'POST', body })
    .then((response) => (response.status === 200 ? response.json() : Promise.reject(response)))
    .then((message) => console.log(message.content[0].text));
}
