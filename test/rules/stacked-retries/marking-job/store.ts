export async function save(text: string, label: string) {
  await fetch('/labels', { method: 'POST', body: JSON.stringify({ text, label }) });
}

export async function mark(text: string) {
  await fetch('/marks', { method: 'POST', body: text });
}
