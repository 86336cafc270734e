import { setDefaultOpenAIKey } from '@openai/agents';
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

// The variable is tried first, and the key stands there all the same.
export const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY ?? 'sk-proj-q3Fz81LmPd0sVb7XyKc5' });
//                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hardcoded-key [error]: A secret key of OpenAI (`sk-pr…`) stands in the code, where everybody 

export const anthropic = new Anthropic({ apiKey: process.env.ANTHROPIC_API_KEY || 'sk-ant-api03-q3Fz81LmPd0s' });
//                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ hardcoded-key [error]: A secret key of Anthropic (`sk-ant-ap…`) stands in the code, where eve

// Clean: what stands in for a key, for a build without one.
export const built = new OpenAI({ apiKey: process.env.OPENAI_API_KEY ?? 'missing-key' });
export const masked = new OpenAI({ apiKey: process.env.OPENAI_API_KEY || 'sk-xxxxxxxxxxxxxxxxxxxx' });

process.env.ANTHROPIC_API_KEY = 'sk-ant-api03-q3Fz81LmPd0sVb7XyKc5Ra2W';
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hardcoded-key [error]: A secret key of Anthropic (`sk-ant-ap…`) stands in the code, where eve

setDefaultOpenAIKey('sk-proj-q3Fz81LmPd0sVb7XyKc5Ra2W');
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hardcoded-key [error]: A secret key of OpenAI (`sk-pr…`) stands in the code, where everybody 

// Clean: neither what is assigned nor what is called is named like a key.
process.env.RELEASE = 'sk-proj-q3Fz81LmPd0sVb7XyKc5Ra2W';
console.log('sk-proj-q3Fz81LmPd0sVb7XyKc5Ra2W');

// What is put together from pieces that stand here is one text.
export const joined = new OpenAI({ apiKey: 'sk-proj-' + 'q3Fz81LmPd0sVb7XyKc5Ra2W' });
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hardcoded-key [error]: A secret key of OpenAI (`sk-pr…`) stands in the code, where everybody 

// Clean: a piece of it comes from elsewhere.
export const partly = (rest: string) => new OpenAI({ apiKey: `sk-proj-q3Fz81LmPd0s${rest}` });
