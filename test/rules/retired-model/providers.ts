import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { google } from '@ai-sdk/google';
import { openai } from '@ai-sdk/openai';
import { GoogleGenAI } from '@google/genai';
import { ChatAnthropic } from '@langchain/anthropic';
import { ChatOpenAI } from '@langchain/openai';
import { generateText } from 'ai';
import Groq from 'groq-sdk';

const gemini = new GoogleGenAI({});
const vertex = new GoogleGenAI({ vertexai: true, project: 'example', location: 'europe-west4' });
const groq = new Groq();
const bedrock = new BedrockRuntimeClient({});
const claude = new ChatAnthropic({ model: 'claude-3-opus-20240229' });
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [error]: Anthropic switched `claude-3-opus-20240229` off on 2026-01-05, by its 
const gpt = new ChatOpenAI({ model: 'gpt-4' });
//                                  ^^^^^^^ retired-model [error]: OpenAI switched `gpt-4` off on 2026-10-23, by its dates as of 2026-11-
const current = new ChatAnthropic({ model: 'claude-sonnet-5' });

export const viaProvider = (prompt: string) => generateText({ model: openai('gpt-4'), prompt });
//                                                                          ^^^^^^^ retired-model [error]: OpenAI switched `gpt-4` off on 2026-10-23, by its dates as of 2026-11-
export const viaChain = (text: string) => claude.invoke(text);
export const viaChainToo = (text: string) => gpt.invoke(text);
export const rerouted = (contents: string) => gemini.models.generateContent({ model: 'gemini-2.5-flash', contents });
//                                                                                   ^^^^^^^^^^^^^^^^^^ retired-model [information]: Google answers `gemini-2.5-flash` with another model from 2026-12-01 o
export const prefixed = (contents: string) => gemini.models.generateContent({ model: 'models/gemini-2.0-flash', contents });
//                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [error]: Google switched `models/gemini-2.0-flash` off on 2026-06-01, by its da
export const contract = (content: string) =>
  groq.chat.completions.create({ model: 'llama-3.3-70b-versatile', messages: [{ role: 'user', content }] });
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [warning]: Groq switched `llama-3.3-70b-versatile` off on 2026-08-16 for all who 
export const region = (text: string) =>
  bedrock.send(new ConverseCommand({ modelId: 'eu.anthropic.claude-3-sonnet-20240229-v1:0', messages: [{ role: 'user', content: [{ text }] }] }));
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [error]: Amazon Bedrock switched `eu.anthropic.claude-3-sonnet-20240229-v1:0` o

export const supported = (prompt: string) => generateText({ model: google('gemini-3.8-flash'), prompt });
export const supportedToo = (text: string) => current.invoke(text);
// Vertex AI has its own dates.
export const vertexDates = (contents: string) => vertex.models.generateContent({ model: 'gemini-2.5-flash', contents });
export const vertexGone = (contents: string) => vertex.models.generateContent({ model: 'gemini-1.5-pro-002', contents });
//                                                                                     ^^^^^^^^^^^^^^^^^^^^ retired-model [error]: Vertex AI switched `gemini-1.5-pro-002` off on 2025-09-24, by its date
// Clean: which of the two services it is, only the environment says.
const either = new GoogleGenAI({ vertexai: process.env.USE_VERTEX === 'true' });
export const eitherDates = (contents: string) => either.models.generateContent({ model: 'gemini-1.5-pro-002', contents });
