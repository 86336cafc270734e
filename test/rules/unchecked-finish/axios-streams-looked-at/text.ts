export function toText(bytes: Buffer): string {
  const [choice] = JSON.parse(bytes.toString().slice(6)).choices;
  return choice.finish_reason === 'length' ? ' (cut off)' : choice.delta.content;
}
