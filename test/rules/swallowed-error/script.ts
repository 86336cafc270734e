import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

async function ask(content: string) {
  try {
    const message = await anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 500, messages: [{ role: 'user', content }] });
    console.log(message.content, message.stop_reason);
  } catch {}
//  ^^^^^^^^ swallowed-error [warning]: When all 3 attempts fail, this handler of `anthropic.messages.create` 
}

// Clean: whoever started the program reads it.
async function tell(content: string) {
  try {
    const message = await anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 500, messages: [{ role: 'user', content }] });
    console.log(message.content, message.stop_reason);
  } catch {
    console.log('The model does not answer.');
  }
}

ask('Why is the sky blue?');
tell('Why is the sea blue?');
