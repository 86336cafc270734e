import axios from 'axios';
import ky from 'ky';

export const api = axios.create({ baseURL: 'https://api.openai.com/v1' });
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and axios to openai has none of it

// Clean: this one has a limit of its own.
export const limited = axios.create({ baseURL: 'https://api.openai.com/v1', timeout: 20_000 });

// Clean: no provider's address.
export const shop = axios.create({ baseURL: 'https://shop.example.com/v1' });

export const patient = ky.extend({ prefixUrl: 'https://api.mistral.ai/v1', timeout: 20_000 });
