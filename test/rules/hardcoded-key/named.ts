import { CohereClient } from 'cohere-ai';
import OpenAI from 'openai';

// Cohere's keys have no prefix; a long random text in a key's place is one.
export const cohere = new CohereClient({ token: 'q3Fz81LmPd0sVb7XyKc5Ra2WnGt9HuEi64JoTv1B' });
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hardcoded-key [error]: A secret key of the provider (`q3…`) stands in the code, where everybo

// A name says that it is a key.
const ANTHROPIC_KEY = 'sk-ant-api03-q3Fz81LmPd0sVb7XyKc5Ra2WnGt9HuEi';
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hardcoded-key [error]: A secret key of Anthropic (`sk-ant-ap…`) stands in the code, where eve
export const ask = (body: string) => fetch('https://api.anthropic.com/v1/messages', { method: 'POST', body, headers: { 'x-api-key': ANTHROPIC_KEY } });

// A word in place of a key, for a server that wants any.
export const local = new OpenAI({ apiKey: 'ollama', baseURL: 'http://localhost:11434/v1' });

// Google's keys may be public, outside a model's client.
export const firebase = { apiKey: 'AIzaSyQ3Fz81LmPd0sVb7XyKc5Ra2WnGt9HuEi6', projectId: 'shop' };

// A name of another kind says nothing.
export const anchor = 'sk-ant-api03-q3Fz81LmPd0sVb7XyKc5Ra2WnGt9HuEi';
