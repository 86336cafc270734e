// Each provider's own word for an answer that was cut off.
import { ChatAnthropic } from '@langchain/anthropic';
import { ChatOpenAI } from '@langchain/openai';

const openai = new ChatOpenAI({ model: 'gpt-5', maxTokens: 99 });
const claude = new ChatAnthropic({ model: 'claude-sonnet-4-5', maxTokens: 99 });

export async function title(text: string) {
  const answer = await openai.invoke(text);
  if (answer.response_metadata.finish_reason === 'length') throw new Error('The answer was cut off at the token limit');
  return answer.content;
}

// Clean: it is asked.
export async function note(text: string) {
  const answer = await claude.invoke(text);
  if (answer.response_metadata.stop_reason === 'max_tokens') throw new Error('cut off');
  return answer.content;
}
