import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

export async function name(content: string) {
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-6',
    max_tokens: 500,
    messages: [{ role: 'user', content }],
  });
  const [block] = message.content;
  try {
    const data = JSON.parse(block?.type === 'text' ? block.text : '{}');
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(block?.type === 'text' ? block.text : '{}')` is believed a
    return data.name.trim();
  } catch {
    return '';
  }
}
