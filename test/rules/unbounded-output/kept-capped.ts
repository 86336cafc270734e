import { OpenAI } from '@llamaindex/openai';
import { ContextChatEngine, Settings, type VectorStoreIndex } from 'llamaindex';

// Clean: capped where it is built, for all that ask it.
Settings.llm = new OpenAI({ model: 'gpt-6-luna', maxTokens: 600 });

export async function ask(index: VectorStoreIndex, message: string) {
  const engine = new ContextChatEngine({ retriever: index.asRetriever() });
  return (await engine.chat({ message })).message.content;
}
