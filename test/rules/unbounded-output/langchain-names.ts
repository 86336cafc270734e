// Each provider's model calls the cap by a name of its own.
import { ChatGoogleGenerativeAI } from '@langchain/google-genai';
import { ChatGroq } from '@langchain/groq';
import { ChatMistralAI } from '@langchain/mistralai';
import { ChatOllama } from '@langchain/ollama';

const gemini = new ChatGoogleGenerativeAI({ model: 'gemini-3-flash' });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
const groq = new ChatGroq({ model: 'openai/gpt-oss-120b' });
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
const mistral = new ChatMistralAI({ model: 'mistral-large-latest' });
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
const llama = new ChatOllama({ model: 'llama3.2' });
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to

export const ask = (text: string) => Promise.all([gemini.invoke(text), groq.invoke(text), mistral.invoke(text), llama.invoke(text)]);
