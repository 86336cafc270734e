// rules: missing-timeout, unbounded-output, retired-model, stacked-retries
// A chain that puts the answers together with a model of their own waits for both.
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { ChatOpenAI } from '@langchain/openai';
import { ConversationalRetrievalQAChain, loadQARefineChain, loadSummarizationChain } from 'langchain/chains';

const limited = new ChatOpenAI({ model: 'gpt-6-luna', timeout: 20_000, maxTokens: 300 });
const short = new ChatOpenAI({ model: 'gpt-6-luna', timeout: 10_000, maxTokens: 200 });
const open = new ChatOpenAI({ model: 'gpt-4-32k' });
//                                   ^^^^^^^^^^^ retired-model [error]: OpenAI switched `gpt-4-32k` off on 2025-06-06, by its dates as of 2026

export async function combined(documents: unknown[]) {
  const chain = loadSummarizationChain(limited, { type: 'map_reduce', combineLLM: open });
  return chain.invoke({ input_documents: documents });
//       ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
//       ^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
}

export async function mapped(documents: unknown[]) {
  const chain = loadSummarizationChain(open, { type: 'map_reduce', combineLLM: limited });
  return chain.invoke({ input_documents: documents });
//       ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
//       ^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
}

export async function refined(documents: unknown[]) {
  return loadQARefineChain(limited, { refineLLM: open }).invoke({ input_documents: documents });
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
}

export async function asked(question: string, retriever: never) {
  const chain = ConversationalRetrievalQAChain.fromLLM(limited, retriever, { questionGeneratorChainOptions: { llm: open } });
  return chain.invoke({ question, chat_history: '' });
//       ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
//       ^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
}

// Clean: both have a limit, and the call one for all.
export async function both(documents: unknown[]) {
  return loadSummarizationChain(limited, { type: 'map_reduce', combineLLM: short }).invoke({ input_documents: documents });
}

export async function byCall(documents: unknown[]) {
  const chain = loadSummarizationChain(limited, { type: 'refine', refineLLM: new ChatOpenAI({ model: 'gpt-6-luna', maxTokens: 200 }) });
  return chain.invoke({ input_documents: documents }, { timeout: 60_000 });
}

// Clean: how the other is limited is told by whoever hands it over.
export async function given(documents: unknown[], combineLLM: BaseChatModel) {
  return loadSummarizationChain(limited, { type: 'map_reduce', combineLLM }).invoke({ input_documents: documents });
}
