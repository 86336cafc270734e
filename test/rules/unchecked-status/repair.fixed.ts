export async function ask(body: string) {
  const response = await fetch('https://api.openai.com/v1/responses', { method: 'POST', body });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return console.log(await response.json());
}
