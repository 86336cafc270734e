// A queue of promises in a field: nobody waits for what is only ever given a next one.
import { watch } from 'node:fs';
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

class Indexer {
  readonly vectors = new Map<string, number[]>();
  private queue: Promise<unknown> = Promise.resolve();

  schedule(path: string) {
    this.queue = this.queue.then(() => this.index(path));
  }

  private async index(path: string) {
    const { data } = await openai.embeddings.create({ model: 'text-embedding-3-small', input: path });
//                         ^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `openai.embeddings.create` when all 3 attempts fail; nobody waits
    this.vectors.set(path, data[0]?.embedding ?? []);
  }
}

// Clean: each link of the chain has a handler.
class Careful {
  readonly vectors = new Map<string, number[]>();
  private queue: Promise<unknown> = Promise.resolve();

  schedule(path: string) {
    this.queue = this.queue.then(() => this.index(path)).catch((error) => console.error(error));
  }

  private async index(path: string) {
    const { data } = await openai.embeddings.create({ model: 'text-embedding-3-small', input: path });
    this.vectors.set(path, data[0]?.embedding ?? []);
  }
}

// Clean: somebody waits for it, and what becomes of it there is for them to say.
export class Flushed {
  readonly vectors = new Map<string, number[]>();
  private queue: Promise<unknown> = Promise.resolve();

  schedule(path: string) {
    this.queue = this.queue.then(() => this.index(path));
  }

  flush() {
    return this.queue;
  }

  private async index(path: string) {
    const { data } = await openai.embeddings.create({ model: 'text-embedding-3-small', input: path });
    this.vectors.set(path, data[0]?.embedding ?? []);
  }
}

const [indexer, careful, flushed] = [new Indexer(), new Careful(), new Flushed()];
watch('.', (_, path) => indexer.schedule(String(path)));
watch('.', (_, path) => careful.schedule(String(path)));
watch('.', (_, path) => flushed.schedule(String(path)));
