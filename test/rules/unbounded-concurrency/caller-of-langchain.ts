import { Embeddings, type EmbeddingsParams } from '@langchain/core/embeddings';
import { AsyncCaller } from '@langchain/core/utils/async_caller';
import OpenAI from 'openai';

const client = new OpenAI({ maxRetries: 0 });

// LangChain's caller lets everything through at once, unless it is told otherwise.
export class Vectors extends Embeddings {
  async embedDocuments(batches: string[]) {
    return Promise.all(
      batches.map((input) => this.caller.call(async () => client.embeddings.create({ model: 'text-embedding-3-small', input }))),
//    ^^^^^^^ unbounded-concurrency [warning]: Every element of `batches` is sent to the model in the same moment, ho
    );
  }
}

// Clean: two at a time.
export class Few extends Embeddings {
  constructor(fields: EmbeddingsParams) {
    super({ ...fields, maxConcurrency: 2 });
  }

  async embedDocuments(batches: string[]) {
    return Promise.all(
      batches.map((input) => this.caller.call(async () => client.embeddings.create({ model: 'text-embedding-3-small', input }))),
    );
  }
}

// Clean: whoever constructs it says how many.
export class Open extends Embeddings {
  constructor(fields: EmbeddingsParams) {
    super(fields);
  }

  async embedDocuments(batches: string[]) {
    return Promise.all(
      batches.map((input) => this.caller.call(async () => client.embeddings.create({ model: 'text-embedding-3-small', input }))),
    );
  }
}

const limited = new AsyncCaller({ maxConcurrency: 3, maxRetries: 1 });

export async function embedAll(batches: string[]) {
  return Promise.all(
    batches.map((input) => limited.call(async () => client.embeddings.create({ model: 'text-embedding-3-small', input }))),
  );
}
