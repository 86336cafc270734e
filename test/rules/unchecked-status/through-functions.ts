// A response that goes through functions of the project is followed there.
const url = 'https://api.openai.com/v1/chat/completions';

const send = async (body: string) => await fetch(url, { method: 'POST', body });
//                                         ^^^^^ unchecked-status [warning]: `fetch` resolves with a 429 or a 500 as it does with an answer, and no

const isJson = (response: Response) => response.headers.get('content-type') === 'application/json';

async function read(response: Response) {
  if (isJson(response)) return (await response.json()).choices[0].message.content;
  return await response.text();
}

export const ask = async (body: string) => read(await send(body));

async function readChecked(response: Response) {
  if (response.status !== 200) throw new Error('It failed');
  return (await response.json()).choices[0].message.content;
}

export async function askChecked(body: string) {
  const response = await fetch(url, { method: 'POST', body });
  return readChecked(response);
}
