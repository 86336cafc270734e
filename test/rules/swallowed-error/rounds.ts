// The loop goes on with the next piece of work, and nobody learns of the one that was left out.
import OpenAI from 'openai';

const client = new OpenAI();

interface Row {
  readonly id: string;
  readonly text: string;
}

declare const store: { list(): Promise<readonly Row[]>; put(id: string, digest: string): Promise<void> };

export async function digestAll() {
  for (const row of await store.list()) {
    try {
      const response = await client.responses.create({ model: 'gpt-6-luna', input: row.text });
      await store.put(row.id, response.output_text);
    } catch {}
//    ^^^^^^^^ swallowed-error [warning]: does nothing at all
  }
}

export async function collect(rows: readonly Row[]) {
  const digests: string[] = [];
  for (const row of rows)
    try {
      digests.push((await client.responses.create({ model: 'gpt-6-luna', input: row.text })).output_text);
    } catch {}
//    ^^^^^^^^ swallowed-error [warning]: does nothing at all
  return digests;
}

// Clean: it is recorded.
export async function digestAloud() {
  for (const row of await store.list()) {
    try {
      const response = await client.responses.create({ model: 'gpt-6-luna', input: row.text });
      await store.put(row.id, response.output_text);
    } catch (error) {
      console.error(error);
    }
  }
}

// Clean: the next turn asks another model for the same.
export async function askAny(input: string) {
  for (const model of ['gpt-6-luna', 'gpt-6-sol']) {
    try {
      return (await client.responses.create({ model, input })).output_text;
    } catch {}
  }
  return 'Please ask again later.';
}

// Clean: the same, with a name for what is found.
export async function findAny(input: string) {
  let found: string | undefined;
  for (const model of ['gpt-6-luna', 'gpt-6-sol']) {
    try {
      found ??= (await client.responses.create({ model, input })).output_text;
    } catch {}
  }
  return found ?? 'Please ask again later.';
}

// Clean: what follows uses what stood there before.
export async function describeAll(rows: readonly Row[]) {
  const lines: string[] = [];
  for (const row of rows) {
    const line = { title: row.id };
    try {
      line.title = (await client.responses.create({ model: 'gpt-6-luna', input: row.text })).output_text;
    } catch {}
    lines.push(line.title);
  }
  return lines;
}

// Clean: a loop that counts may ask for the same again.
export async function repeat(row: Row) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await store.put(row.id, (await client.responses.create({ model: 'gpt-6-luna', input: row.text })).output_text);
    } catch {}
  }
}
