// What the SDK refuses by default, and what bundlers publish.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

export const allowed = new OpenAI({ apiKey: process.env.OPENAI_API_KEY, dangerouslyAllowBrowser: true });
//                                                                                               ^^^^ browser-exposed-key [error]: everybody who opens the page has its key

export const published = new Anthropic({ apiKey: process.env.NEXT_PUBLIC_ANTHROPIC_API_KEY, dangerouslyAllowBrowser: true });
//                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ browser-exposed-key [error]: Bundlers write `NEXT_PUBLIC_ANTHROPIC_API_KEY`

export const bundled = new OpenAI({ apiKey: import.meta.env.VITE_OPENAI_API_KEY });
//                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ browser-exposed-key [error]: VITE_OPENAI_API_KEY

export const usersOwn = (apiKey: string) => new OpenAI({ apiKey, dangerouslyAllowBrowser: true });
//                                                                                        ^^^^ browser-exposed-key [error]: unless each user brings a key

// Clean: a server of the project's own adds the key.
export const proxied = new OpenAI({ apiKey: 'unused', baseURL: '/api/openai', dangerouslyAllowBrowser: true });

// Clean: on the server.
export const server = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });
