export function dig(text: string): string[] {
  const match = text.match(/\[[\s\S]*\]/);
//              ^^^^^^^^^^^^^^^^^^^^^^^^^ fragile-extraction [information]: `text.match(/\[[\s\S]*\]/)` digs the JSON out of the answer from one brace to another
  try {
    return JSON.parse(match?.[0] ?? '[]') as string[];
  } catch {
    return [];
  }
}

export function digAfterAll(text: string): string[] {
  const match = text.match(/\[[\s\S]*\]/);
  try {
    return JSON.parse(match?.[0] ?? '[]') as string[];
  } catch {
    return [];
  }
}
