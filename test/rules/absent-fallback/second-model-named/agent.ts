import { query } from '@anthropic-ai/claude-agent-sdk';

process.on('message', async (prompt: string) => {
  try {
    for await (const message of query({ prompt, options: { model: 'claude-sonnet-4-6', maxTurns: 5 } })) {
//                              ^^^^^ absent-fallback [warning]: When all 11 attempts fail, the code around `query` only records the er
      if (message.type === 'result' && message.subtype === 'success') console.log(message.result);
    }
  } catch (error) {
    console.error(error);
  }
});
