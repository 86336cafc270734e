// A chain fails where it is invoked, not where it is piped together.
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI } from '@langchain/openai';

const llm = new ChatOpenAI({ model: 'gpt-4o' });
const chain = ChatPromptTemplate.fromTemplate('Summarize: {text}').pipe(llm);

process.on('message', async (text: string) => {
  const summary = await chain.invoke({ text });
//                      ^^^^^^^^^^^^ unguarded-call [error]: when all 7 attempts fail
  console.log(summary.content);
});

process.on('disconnect', async () => {
  try {
    // Clean: caught.
    await llm.invoke('Say goodbye.');
  } catch (error) {
    console.error(error);
  }
});
