// Clean: only the body of a refusal is read here, and whoever gets the response may look at how the answer ended.
export async function open(messages: unknown[], onOpen: (response: Response) => void) {
  const response = await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'gpt-5.5', messages }) });
  if (!response.ok) throw new Error(await response.text());
  onOpen(response);
}
