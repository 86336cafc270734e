// Only where the client itself has a method for a second model, and is what is called, one is offered.
import { ChatAnthropic } from '@langchain/anthropic';

const model = new ChatAnthropic({ model: 'claude-sonnet-4-6', clientOptions: { timeout: 20_000 } });

process.on('message', async (text: string) => {
  try {
    console.log((await model.invoke(text)).content);
//                     ^^^^^^^^^^^^ absent-fallback [warning]: When all 7 attempts fail, the code around `model.invoke` only records 
  } catch (error) {
    console.error(error);
  }
});
