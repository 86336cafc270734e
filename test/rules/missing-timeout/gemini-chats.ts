import { VertexAI } from '@google-cloud/vertexai';
import { GoogleGenerativeAI } from '@google/generative-ai';

const gemini = new GoogleGenerativeAI(process.env.GEMINI_API_KEY ?? '');
const vertex = new VertexAI({ project: 'shop' });

// Clean: a chat asks with the request options of its model.
const limited = gemini.getGenerativeModel({ model: 'gemini-3.8-flash' }, { timeout: 20_000 });
export const answer = async (text: string) => (await limited.startChat({ history: [] }).sendMessage(text)).response.text();
const limitedVertex = vertex.getGenerativeModel({ model: 'gemini-3.8-flash' }, { timeout: 20_000 });
export const answerVertex = (text: string) => limitedVertex.startChat().sendMessage(text);

const open = gemini.getGenerativeModel({ model: 'gemini-3.8-flash' });
export const ask = async (text: string) => (await open.startChat({ history: [] }).sendMessage(text)).response.text();
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and Google Generative AI SDK has none of its own
const openVertex = vertex.getGenerativeModel({ model: 'gemini-3.8-flash' });
export const askVertex = (text: string) => openVertex.startChat().sendMessage(text);
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and Vertex AI SDK has none of its own
