import axios, { type AxiosInstance } from 'axios';
import axiosRetry from 'axios-retry';

export class Provider {
  private readonly http: AxiosInstance;

  constructor(key: string) {
    this.http = axios.create({ baseURL: 'https://api.openai.com', timeout: 20_000, headers: { Authorization: `Bearer ${key}` } });
    axiosRetry(this.http, { retries: 2, retryCondition: (error) => error.response?.status === 429 });
  }

  // Clean: what listens to the client sends it again.
  async ask(input: string) {
    const { data } = await this.http.post('/v1/responses', { model: 'gpt-6-luna', input });
    return data;
  }
}

// The other's listener hears nothing of what the package itself sends.
export async function askOnce(input: string) {
  const { data } = await axios.post('https://api.openai.com/v1/responses', { model: 'gpt-6-luna', input }, { timeout: 20_000 });
//                       ^^^^^^^^^^ missing-retry [warning]: This request is tried once: the first 429 or 529 of the provider is a 
  return data;
}
