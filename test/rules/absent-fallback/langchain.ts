// LangChain's own fallbacks count.
import { ChatAnthropic } from '@langchain/anthropic';
import { ChatOpenAI } from '@langchain/openai';

const bare = new ChatOpenAI({ model: 'gpt-4o' });
const backed = bare.withFallbacks([new ChatAnthropic({ model: 'claude-sonnet-4-5' })]);

process.on('message', async (text: string) => {
  try {
    const answer = await bare.invoke(text);
//                       ^^^^^^^^^^^ absent-fallback: only records the error
    console.log(answer.content);
  } catch (error) {
    console.error(error);
  }
});

process.on('message', async (text: string) => {
  try {
    // Clean: another provider stands behind it.
    const answer = await backed.invoke(text);
    console.log(answer.content);
  } catch (error) {
    console.error(error);
  }
});
