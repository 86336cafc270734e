export async function ask(body: string) {
  const response = await fetch('https://api.openai.com/v1/responses', { method: 'POST', body });
//                       ^^^^^ unchecked-status: Throw where
  return console.log(await response.json());
}
