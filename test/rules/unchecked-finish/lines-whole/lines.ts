export async function readLines(response: Response, take: (line: string) => void) {
  const decoder = new TextDecoder();
  for await (const bytes of response.body ?? []) {
    for (const line of decoder.decode(bytes).split('\n')) take(line.slice('data: '.length));
  }
}

export function toText(line: string): string {
  const [choice] = JSON.parse(line).choices;
  return choice.finish_reason === 'length' ? '…' : choice.delta.content;
}
