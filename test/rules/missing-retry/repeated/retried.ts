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
