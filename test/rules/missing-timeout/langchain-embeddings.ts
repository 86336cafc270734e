// `embedQuery` takes nothing beside the text, so that what is given to it limits nothing.
import { OllamaEmbeddings } from '@langchain/ollama';
import { OpenAIEmbeddings } from '@langchain/openai';

const local = new OllamaEmbeddings({ model: 'nomic-embed-text' });

export async function embed(text: string) {
  return await local.embedQuery(text);
//             ^^^^^^^^^^^^^^^^ missing-timeout: No time limit is set for this call
}

const limited = new OpenAIEmbeddings({ timeout: 9_000 });

// Clean: the client has one.
export async function embedAll(texts: string[]) {
  return await limited.embedDocuments(texts);
}
