// rules: unbounded-retry, unbounded-agent-loop
const url = 'https://api.mistral.ai/v1/chat/completions';
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export async function untilFine(body: string) {
  while (true) {
    const response = await fetch(url, { method: 'POST', body });
//                         ^^^^^ unbounded-retry [error]: A loop repeats `fetch` without end when it fails, also after errors th
    if (response.ok) return response.json();
    await pause(1000);
  }
}

export async function untilNotBusy(messages: readonly object[]) {
  for (;;) {
    const response = await fetch(url, { method: 'POST', body: JSON.stringify({ messages }), signal: AbortSignal.timeout(30_000) });
//                         ^^^^^ unbounded-retry [error]: A loop repeats `fetch` without end for as long as it fails in the same
    if (response.status === 429) {
      await pause(1000);
      continue;
    }
    if (!response.ok) throw new Error(`answered ${response.status}`);
    return response.json();
  }
}

export async function untilBroken(body: string) {
  let answer: unknown;
  while (true) {
    const response = await fetch(url, { method: 'POST', body });
//                         ^^^^^ unbounded-retry [error]: A loop repeats `fetch` without end when it fails, also after errors th
    if (response.ok) {
      answer = await response.json();
      break;
    }
    console.warn(`answered ${response.status}`);
    await pause(1000);
  }
  return answer;
}

export async function again(body: string): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', body });
//                       ^^^^^ unbounded-retry [error]: A recursion repeats `fetch` without end when it fails, also after erro
  if (!response.ok) {
    await pause(1000);
    return again(body);
  }
  return response.json();
}

// The same request again while it is busy, and a conversation that only the model ends.
export async function both(messages: object[]) {
  while (true) {
    const response = await fetch(url, { method: 'POST', body: JSON.stringify({ messages }) });
//                         ^^^^^ unbounded-agent-loop [error]: Only the answer of `fetch` ends this loop, so a model that keeps calli
//                         ^^^^^ unbounded-retry [error]: A loop repeats `fetch` without end when it fails, also after errors th
    if (!response.ok) {
      await pause(1000);
      continue;
    }
    const { choices } = await response.json();
    if (!choices[0].message.tool_calls) return choices[0].message.content;
    messages.push(choices[0].message);
  }
}

// Clean: a count, which the status only adds to.
export async function counted(body: string) {
  let tries = 0;
  while (true) {
    const response = await fetch(url, { method: 'POST', body });
    if (response.ok) return response.json();
    if (++tries > 3) throw new Error(`answered ${response.status}`);
    await pause(1000);
  }
}

// Clean: a deadline for all turns.
export async function untilLate(body: string) {
  const signal = AbortSignal.timeout(60_000);
  while (true) {
    const response = await fetch(url, { method: 'POST', body, signal });
    if (response.ok) return response.json();
    await pause(1000);
  }
}

// Clean: what it is told of ends it.
export async function untilGivenUp(body: string) {
  for (let attempt = 0; ; attempt++) {
    const response = await fetch(url, { method: 'POST', body });
    if (response.ok) return response.json();
    await pauseOrGiveUp(attempt);
  }
}

async function pauseOrGiveUp(attempt: number) {
  if (attempt > 4) throw new Error('gave up');
  await pause(1000);
}

// Clean: another model each time, until there is none.
export async function first(models: readonly string[]) {
  let at = 0;
  while (true) {
    const response = await fetch(url, { method: 'POST', body: JSON.stringify({ model: models[at++] }) });
    if (response.ok) return response.json();
  }
}
