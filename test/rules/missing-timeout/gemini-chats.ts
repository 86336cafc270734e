import { type GenerativeModel, VertexAI } from '@google-cloud/vertexai';
import { GoogleGenerativeAI } from '@google/generative-ai';

const gemini = new GoogleGenerativeAI(process.env.GEMINI_API_KEY ?? '');
const vertex = new VertexAI({ project: 'shop' });

// Clean: a chat asks with the request options of its model.
const limited = gemini.getGenerativeModel({ model: 'gemini-3.8-flash' }, { timeout: 20_000 });
export const answer = async (text: string) => (await limited.startChat({ history: [] }).sendMessage(text)).response.text();
const limitedVertex = vertex.getGenerativeModel({ model: 'gemini-3.8-flash' }, { timeout: 20_000 });
export const answerVertex = (text: string) => limitedVertex.startChat().sendMessage(text);

const open = gemini.getGenerativeModel({ model: 'gemini-3.8-flash' });
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and Google Generative AI SDK has n
export const ask = async (text: string) => (await open.startChat({ history: [] }).sendMessage(text)).response.text();
const openVertex = vertex.getGenerativeModel({ model: 'gemini-3.8-flash' });
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and Vertex AI SDK has none of its 
export const askVertex = (text: string) => openVertex.startChat().sendMessage(text);

// Two chats of one model, and one variable that holds either: the model is where one repair mends all.
const shared = vertex.getGenerativeModel({ model: 'gemini-3.8-flash' });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for 2 calls, and Vertex AI SDK has none of its ow
let current = shared.startChat();
export const renew = () => {
  current = shared.startChat({ history: [] });
};
export const askCurrent = (text: string) => current.sendMessage(text);
export const askOnce = (text: string) => shared.startChat().sendMessage(text);

// Clean: of a model that is handed over nobody sees where it was made.
export const askGiven = (model: GenerativeModel, text: string) => model.startChat().sendMessage(text);
