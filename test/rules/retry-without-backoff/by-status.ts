const url = 'https://api.openai.com/v1/responses';
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const PASSING = new Set([429, 500, 503, 529]);

export async function atOnce(body: string) {
  for (let attempt = 0; attempt < 4; attempt++) {
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retry-without-backoff [warning]: This loop repeats `fetch` up to 4 times without a pause: all attempts 
    const response = await fetch(url, { method: 'POST', body });
    if (response.ok) return await response.json();
  }
  return undefined;
}

export async function steadily(body: string) {
  let left = 3;
  while (left-- > 0) {
//^^^^^^^^^^^^^^^^^^^^ retry-without-backoff [information]: This loop repeats `fetch` after the same 1 s each time, so all who fai
    const response = await fetch(url, { method: 'POST', body });
    if (!PASSING.has(response.status)) return response.json();
    await pause(1000);
  }
  return undefined;
}

export async function blindly(body: string) {
  for (let attempt = 0; attempt < 4; attempt++) {
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retry-without-backoff [information]: This loop repeats `fetch` up to 4 times whatever went wrong: a wrong k
    const response = await fetch(url, { method: 'POST', body });
    if (response.ok) return response.json();
    await pause(500 * 2 ** attempt);
  }
  return undefined;
}

export async function recursively(body: string): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', body });
  if (response.status === 429) {
    await pause(2000);
    return recursively(body);
//         ^^^^^^^^^^^^^^^^^ retry-without-backoff [information]: This recursion repeats `fetch` after the same 2 s each time, so all wh
  }
  return response.json();
}

// Its timer is the limit of one attempt.
export async function limited(body: string) {
  for (let attempt = 0; attempt < 4; attempt++) {
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retry-without-backoff [warning]: This loop repeats `fetch` up to 4 times without a pause: all attempts 
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), 20_000);
    const response = await fetch(url, { method: 'POST', body, signal: controller.signal });
    clearTimeout(timer);
    if (response.ok) return response.json();
  }
  return undefined;
}

export async function whileAttemptsAreLeft(body: string, left = 3): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', body });
  if (response.status === 503 && left > 0) {
    await pause(5000);
    return whileAttemptsAreLeft(body, left - 1);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retry-without-backoff [information]: This recursion repeats `fetch` after the same 5 s each time, so all wh
  }
  return response.json();
}

// Clean: longer each time, and only what may pass.
export async function patiently(body: string) {
  for (let attempt = 0; attempt < 4; attempt++) {
    const response = await fetch(url, { method: 'POST', body });
    if (response.status !== 429 && response.status < 500) return response.json();
    await pause(500 * 2 ** attempt);
  }
  return undefined;
}

// Clean: as long as the provider says.
export async function asTold(body: string) {
  for (let attempt = 0; attempt < 4; attempt++) {
    const response = await fetch(url, { method: 'POST', body });
    if (response.status !== 429) return response.json();
    await pause(Number(response.headers.get('retry-after') ?? 1) * 1000);
  }
  return undefined;
}

// Clean: another model each time.
export async function others(models: readonly string[]) {
  for (let at = 0; at < models.length; at++) {
    const model = models[at];
    const response = await fetch(url, { method: 'POST', body: JSON.stringify({ model }) });
    if (response.ok) return response.json();
  }
  return undefined;
}

// Clean: somebody else decides what is worth another try.
export async function asJudged(body: string) {
  for (let attempt = 0; attempt < 4; attempt++) {
    const response = await fetch(url, { method: 'POST', body });
    if (response.ok) return response.json();
    if (isHopeless(response)) break;
    await pause(500 * 2 ** attempt);
  }
  return undefined;
}

declare function isHopeless(response: Response): boolean;

// Clean: another key each time.
export class Rotating {
  private key = '';
  private at = 0;

  constructor(private readonly keys: string[]) {}

  async ask(body: string) {
    for (let attempt = 0; attempt < 4; attempt++) {
      const response = await fetch(url, { method: 'POST', body, headers: { authorization: this.key } });
      if (response.ok) return response.json();
      this.rotate();
    }
    return undefined;
  }

  async askEach(body: string) {
    for (let attempt = 0; attempt < this.keys.length; attempt++) {
      const response = await fetch(url, { method: 'POST', body, headers: { authorization: this.keys[this.at] ?? '' } });
      if (response.ok) return response.json();
      this.at++;
    }
    return undefined;
  }

  private rotate() {
    this.key = this.keys.pop() ?? '';
  }
}

let key = '';

// Clean: the same.
export async function rotating(body: string, keys: string[]) {
  for (let attempt = 0; attempt < 4; attempt++) {
    const response = await fetch(url, { method: 'POST', body, headers: { authorization: key } });
    if (response.ok) return response.json();
    choose(keys);
  }
  return undefined;
}

function choose(keys: string[]) {
  key = keys.pop() ?? '';
}
