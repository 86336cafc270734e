// A parser at the end of a chain gives the text alone.
import { StringOutputParser, StructuredOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';

const chat = ChatPromptTemplate.fromTemplate('{topic}').pipe(new ChatOpenAI({ model: 'gpt-6-luna' }));

export async function tell(topic: string) {
  const text = await chat.pipe(new StringOutputParser()).withConfig({ runName: 'tell' }).invoke({ topic });
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: so one that was cut off or refused is shown like a who
  return text.trim();
}

// Clean: this parser throws on half an answer.
export async function name(topic: string) {
  const found = await chat.pipe(StructuredOutputParser.fromZodSchema(z.object({ name: z.string() }))).invoke({ topic });
  return found.name;
}

// Clean: the last step is given the message.
export async function tellWhole(topic: string) {
  const last = chat.pipe((message) => {
    if (message.response_metadata['finish_reason'] === 'length') throw new Error('cut off');
    return message.text;
  });
  return (await last.invoke({ topic })).trim();
}

export function warmUp(topic: string) {
  // Clean: nobody takes the text, so half of it does no harm.
  chat
    .pipe(new StringOutputParser())
    .invoke({ topic })
    .catch((error) => console.error(error))
    .finally(() => console.log('done'));
}
