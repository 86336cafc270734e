// What resolves with a 429 is repeated by whoever looks at its status.
declare function sleep(ms: number): Promise<void>;
const url = 'https://api.openai.com/v1/responses';
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

// Clean: each of these asks again after a 429.
export async function counted(body: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    const response = await fetch(url, { method: 'POST', body });
    if (response.ok) return response.json();
    if ((response.status === 429 || response.status >= 500) && attempt < 2) {
      await pause(500 * 2 ** attempt);
      continue;
    }
    throw new Error(`answered ${response.status}`);
  }
  throw new Error('never answered');
}

export async function uncounted(body: string) {
  for (let attempt = 0; ; attempt++) {
    const response = await fetch(url, { method: 'POST', body });
    if ((response.status === 429 || response.status >= 500) && attempt < 2) {
      await pause(500 * 2 ** attempt);
      continue;
    }
    if (!response.ok) throw new Error(`answered ${response.status}`);
    return response.json();
  }
}

export async function fallsThrough(body: string) {
  let left = 3;
  while (left-- > 0) {
    const { ok, status, json } = await fetch(url, { method: 'POST', body });
    if (ok) return json();
    if (status !== 429) break;
    await pause(1000);
  }
  return undefined;
}

export async function untilGood(body: string) {
  let response: Response;
  let tries = 0;
  do {
    if (tries > 0) await pause(1000 * tries);
    response = await fetch(url, { method: 'POST', body });
  } while (response.status === 429 && ++tries < 4);
  return response.ok ? response.json() : undefined;
}

export async function byHelper(body: string) {
  for (const ms of [500, 2000, 8000]) {
    const response = await fetch(url, { method: 'POST', body });
    const again = isBusy(response);
    if (!again) return response.json();
    await pause(ms);
  }
  throw new Error('busy');
}

function isBusy({ status }: Response) {
  return [429, 500, 503, 529].includes(status);
}

export async function recursive(body: string, attempt = 0): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', body });
  if (response.status === 429 && attempt < 3) {
    await pause(1000 * 2 ** attempt);
    return recursive(body, attempt + 1);
  }
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return response.json();
}

export function chained(body: string, left = 2): Promise<unknown> {
  return fetch(url, { method: 'POST', body }).then(async (response) => {
    if (response.ok) return response.json();
    if (left === 0) throw new Error(`answered ${response.status}`);
    await sleep(1000);
    return chained(body, left - 1);
  });
}

export async function onceMore(body: string) {
  let response = await fetch(url, { method: 'POST', body });
  if (response.status === 429) {
    await pause(Number(response.headers.get('retry-after') ?? 1) * 1000);
    response = await fetch(url, { method: 'POST', body });
  }
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return response.json();
}

const post = (body: string) => fetch(url, { method: 'POST', body });
export async function byItsCaller(body: string) {
  for (let attempt = 1; attempt <= 3; attempt++) {
    const response = await post(body);
    switch (response.status) {
      case 200:
        return response.json();
      case 429:
        await pause(attempt * 1000);
        continue;
      default:
        throw new Error(`answered ${response.status}`);
    }
  }
  return undefined;
}

export async function bySchedule(body: string) {
  for (const ms of [0, 500, 2000]) {
    if (ms > 0) await pause(ms);
    try {
      return await fetch(url, { method: 'POST', body });
    } catch (error) {
      console.warn('asking again', error);
    }
  }
  return undefined;
}

// A status that ends the loop repeats nothing.
export async function turns(messages: unknown[]) {
  for (let turn = 0; turn < 10; turn++) {
    const response = await fetch(url, { method: 'POST', body: JSON.stringify({ input: messages }) });
//                         ^^^^^ missing-retry [warning]: This request is tried once: the first 429 or 529 of the provider is a 
    if (!response.ok) throw new Error(`answered ${response.status}`);
    const answer = (await response.json()) as { output: { type: string }[] };
    if (answer.output.every(({ type }) => type !== 'function_call')) return answer;
    messages.push(...answer.output);
  }
  return undefined;
}

// The next one is another request.
export async function skipping(texts: string[]) {
  const answers: unknown[] = [];
  for (const body of texts) {
    const response = await fetch(url, { method: 'POST', body });
//                         ^^^^^ missing-retry [warning]: This request is tried once: the first 429 or 529 of the provider is a 
    if (!response.ok) {
      console.error('skipped', response.status);
      continue;
    }
    answers.push(await response.json());
    if (answers.length > 10) return answers;
  }
  return answers;
}

export async function indexed(texts: string[]) {
  const answers: unknown[] = [];
  for (let i = 0; i < texts.length; i++) {
    const response = await fetch(url, { method: 'POST', body: texts[i] });
//                         ^^^^^ missing-retry [warning]: This request is tried once: the first 429 or 529 of the provider is a 
    if (!response.ok) continue;
    answers.push(await response.json());
  }
  return answers;
}

// Asked again for another thing than its status.
export async function untilLong(body: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    const response = await fetch(url, { method: 'POST', body });
//                         ^^^^^ missing-retry [warning]: This request is tried once: the first 429 or 529 of the provider is a 
    if (!response.ok) throw new Error(`answered ${response.status}`);
    const text = await response.text();
    if (text.length > 100) return text;
  }
  return undefined;
}

// Clean: the helper that sends it looks at the status.
async function send(to: string, init: RequestInit, tries = 3): Promise<Response> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const response = await fetch(to, init);
    if (response.ok || response.status < 429) return response;
    await pause(500 * 2 ** attempt);
  }
  throw new Error('never answered');
}
export const sent = (body: string) => send(url, { method: 'POST', body });

// Clean: whoever gets nothing asks again.
async function attempt(body: string) {
  const response = await fetch(url, { method: 'POST', body });
  if (!response.ok) return null;
  return (await response.json()) as { id: string };
}
export async function untilThere(body: string) {
  for (let turn = 0; turn < 3; turn++) {
    const answer = await attempt(body);
    if (answer !== null) return answer;
    await pause(1000);
  }
  throw new Error('never answered');
}

async function attemptOnce(body: string) {
  const response = await fetch(url, { method: 'POST', body });
//                       ^^^^^ missing-retry [warning]: This request is tried once: the first 429 or 529 of the provider is a 
  if (!response.ok) return null;
  return (await response.json()) as { id: string };
}
export async function eachOnce(bodies: string[]) {
  const ids: string[] = [];
  for (let i = 0; i < bodies.length; i++) {
    const answer = await attemptOnce(bodies[i] ?? '');
    if (answer === null) continue;
    ids.push(answer.id);
  }
  return ids;
}

// Clean: asked once more, after a pause.
export const afterPause = (body: string, left = 2): Promise<Response> =>
  fetch(url, { method: 'POST', body }).then((response) =>
    response.status === 429 && left > 0 ? pause(1000).then(() => afterPause(body, left - 1)) : response,
  );

export async function secondTry(body: string) {
  const first = await fetch(url, { method: 'POST', body });
  if (first.status !== 429) return first;
  await pause(1000);
  return fetch(url, { method: 'POST', body });
}

export async function secondTryInside(body: string) {
  const first = await fetch(url, { method: 'POST', body });
  if (first.status === 429) {
    await pause(1000);
    return fetch(url, { method: 'POST', body });
  }
  return first;
}
