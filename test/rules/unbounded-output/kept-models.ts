import { OpenAI } from '@llamaindex/openai';
import { ContextChatEngine, Settings, type VectorStoreIndex } from 'llamaindex';

// Engines ask the model that the whole program keeps, which has no cap.
Settings.llm = new OpenAI({ model: 'gpt-6-luna' });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to

export async function ask(index: VectorStoreIndex, message: string) {
  const engine = new ContextChatEngine({ retriever: index.asRetriever() });
  return (await engine.chat({ message })).message.content;
}
