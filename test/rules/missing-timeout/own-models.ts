// How a model of the program's own asks, if it asks anybody, is its own affair.
import { LLM } from '@langchain/core/language_models/llms';
import { Ollama } from '@langchain/ollama';

class FirstWords extends LLM {
  override _llmType() {
    return 'first-words';
  }

  override async _call(prompt: string) {
    return prompt.split(' ').slice(0, 4).join(' ');
  }
}

const own = new FirstWords({});
const local = new Ollama({ model: 'llama3.1' });

export const shorten = async (text: string) => await own.invoke(text);
export const ask = async (question: string) => await local.invoke(question);
//                                                   ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and LangChain has none of its own:
