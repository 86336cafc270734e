// Only where the client itself has a method for a second model, and is what is called, one is offered.
import { ChatAnthropic } from '@langchain/anthropic';

const model = new ChatAnthropic({ model: 'claude-sonnet-4-6', clientOptions: { timeout: 20_000 } });

process.on('message', async (text: string) => {
  try {
    console.log((await model.withFallbacks([new ChatAnthropic({ model: '…' })]).invoke(text)).content);
  } catch (error) {
    console.error(error);
  }
});
