// A response whose body was read tells whoever gets it afterwards nothing of the answer.
const ask = (messages: unknown[]) =>
  fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'gpt-5.5', messages }) });
//^^^^^ unchecked-finish [information]: so one that was cut off or refused is shown

interface Callbacks {
  onFinish(text: string, response: Response): void;
}

export async function read(messages: unknown[], { onFinish }: Callbacks) {
  const response = await ask(messages);
  const data = await response.json();
  onFinish(data.choices[0]?.message.content ?? '', response);
}
