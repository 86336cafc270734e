// An instance of the project's own: its limit holds for its requests.
import axios from 'axios';

const limited = axios.create({ baseURL: 'https://api.openai.com/v1', timeout: 20_000 });

export const ask = (body: object) => axios.post('https://api.openai.com/v1/chat/completions', body);
//                                   ^^^^^^^^^^ missing-timeout: No time limit is set for this call, and
// Clean: limited where the instance is built.
export const askLimited = (body: object) => limited.post('/chat/completions', body);
// Clean: limited at the call.
export const askOnce = (body: object) => axios.post('https://api.openai.com/v1/chat/completions', body, { timeout: 20_000 });
