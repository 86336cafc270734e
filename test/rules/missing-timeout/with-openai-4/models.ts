// The SDK inside has ten minutes for each attempt, and a package of its own counts its versions anew.
import { OpenAI } from 'langchain/llms/openai';
import { ChatOpenAI } from '@langchain/openai';

const model = new OpenAI({ temperature: 0 });
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its users waiting for the default of LangChain: 10 min per attempt × 7 attempts = 70 min
export const tell = async (question: string) => await model.call(question);

const chat = new ChatOpenAI({ model: 'gpt-6-luna' });
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its users waiting for the default of LangChain: 10 min per attempt × 7 attempts = 70 min
export const talk = async (question: string) => await chat.invoke(question);
