import axios from 'axios';

const http = axios.create({ baseURL: 'https://api.openai.com', timeout: 20_000 });

export async function ask(input: string) {
  const { data } = await http.post('/v1/responses', { model: 'gpt-6-luna', input });
//                       ^^^^^^^^^ missing-retry [warning]: This request is tried once: the first 429 or 529 of the provider is a 
  return data;
}
