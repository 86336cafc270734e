const url = 'https://api.openai.com/v1/chat/completions';

export async function parsedByHand(body: string) {
  const answer = await fetch(url, { method: 'POST', body });
//                     ^^^^^ unchecked-finish [warning]: The answer of `fetch` is parsed, and nobody looks at why it ended: at 
  const data = JSON.parse(await answer.text());
  return JSON.parse(data.choices[0].message.content);
}

export async function looks(body: string) {
  const answer = await fetch(url, { method: 'POST', body });
  const raw = await answer.text();
  const [choice] = JSON.parse(raw).choices;
  if (choice.finish_reason !== 'stop') throw new Error('cut off');
  return JSON.parse(choice.message.content);
}

export async function givenOn(body: string) {
  const answer = await fetch(url, { method: 'POST', body });
  return answer.text();
}
