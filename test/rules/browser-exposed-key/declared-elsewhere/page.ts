import axios from 'axios';
import OpenAI from 'openai';
import { config, OPENAI_KEY, PUBLIC_KEY } from './config.js';

export const client = new OpenAI({ apiKey: OPENAI_KEY, dangerouslyAllowBrowser: true });
//                                         ^^^^^^^^^^ browser-exposed-key [error]: Bundlers write `VITE_OPENAI_API_KEY` into the code that browsers get, 
export const other = new OpenAI({ apiKey: config.openaiKey, dangerouslyAllowBrowser: true });
//                                        ^^^^^^^^^^^^^^^^ browser-exposed-key [error]: Bundlers write `VITE_OPENAI_API_KEY` into the code that browsers get, 

export const speak = (input: string) =>
  axios.post(
    'https://api.openai.com/v1/audio/speech',
    { model: 'tts-1', voice: 'nova', input },
    { headers: { Authorization: `Bearer ${OPENAI_KEY}` }, timeout: 10_000 },
//                                        ^^^^^^^^^^ browser-exposed-key [error]: Bundlers write `VITE_OPENAI_API_KEY` into the code that browsers get, 
  );

// Clean: a key that is public, for something else.
export const findPlace = (name: string) => axios.get(`https://maps.example.com/find?name=${name}`, { headers: { 'x-key': PUBLIC_KEY } });
