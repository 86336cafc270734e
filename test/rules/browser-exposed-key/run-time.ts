// A key that users give at run time may be missing at first.
import OpenAI from 'openai';

const stored = (name: string) => localStorage.getItem(name) ?? '';

export const client = new OpenAI({ apiKey: stored('key'), dangerouslyAllowBrowser: true });
//                                                                                 ^^^^ browser-exposed-key [error]: unless each user brings a key
