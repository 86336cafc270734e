// Server-sent events, read by hand: what stands in their JSON is the model's.
export async function show(target: HTMLElement, question: string) {
  for await (const data of read(question)) target.innerHTML += data.text;
//                                                             ^^^^^^^^^ output-to-html [error]: `data.text` becomes part of a page through `target.innerHTML`, so a sc
}

async function* read(question: string) {
  const response = await fetch('/events', { method: 'POST', body: question });
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  while (reader) {
    const { value, done } = await reader.read();
    if (done) break;
    rest += decoder.decode(value, { stream: true });
    const events = rest.split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const [name, line] = event.split('\n');
      if (name === 'event: part' && line?.startsWith('data: ')) yield JSON.parse(line.slice(6));
    }
  }
}

// Clean: set as text, and who has written it.
export async function showPlainly(target: HTMLElement, question: string) {
  for await (const data of read(question)) {
    target.append(data.text);
    target.innerHTML = data.by;
  }
}
