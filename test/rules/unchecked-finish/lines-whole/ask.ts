// Clean: who parses the lines looks at how they end.
import { readLines, toText } from './lines.js';

export async function ask(prompt: string, send: (text: string) => void) {
  const response = await fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    headers: { Authorization: `Bearer ${process.env['OPENAI_API_KEY']}` },
    body: JSON.stringify({ model: 'gpt-6-luna', stream: true, messages: [{ role: 'user', content: prompt }] }),
    signal: AbortSignal.timeout(60_000),
  });
  if (!response.ok) throw new Error(`failed with ${response.status}`);
  await readLines(response, (line) => send(toText(line)));
}
