// What a provider describes as an error has no choices.
export async function ask(body: string) {
  const response = await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const data = await response.json();
  return data.choices[0].message.content;
//       ^^^^^^^^^^^^^^^ unsafe-answer-access: the list is empty
}
