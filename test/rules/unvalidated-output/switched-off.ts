import OpenAI from 'openai';

const client = new OpenAI();
const asPatches: boolean = false;

// Clean: the code itself has switched the parse off.
export async function edit(prompt: string) {
  const asList = false;
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: prompt });
  if (asList && prompt !== '') {
    const list = JSON.parse(output_text);
    return list.lines.join('\n');
  } else if (!asPatches) {
    return output_text.trim();
  } else {
    const patches = JSON.parse(output_text);
    return patches.first.text;
  }
}
