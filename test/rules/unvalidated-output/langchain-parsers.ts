import { JsonOutputParser, StructuredOutputParser } from '@langchain/core/output_parsers';
import { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';

interface Plan {
  steps: string[];
}

const model = new ChatOpenAI({ model: 'gpt-6-luna' });
const parser = new JsonOutputParser<Plan>();
const checked = StructuredOutputParser.fromZodSchema(z.object({ steps: z.array(z.string()) }));

export async function plan(text: string) {
  const answer = await model.invoke(text);
  try {
    const { steps } = await parser.parse(answer.content as string);
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JsonOutputParser.parse(answer.content as string)` is believed as it c
    return steps.length;
  } catch (error) {
    console.error(error);
    return 0;
  }
}

export async function planned(text: string) {
  const answer = await model.invoke(text);
  // Clean: the parser has a schema.
  const { steps } = await checked.parse(answer.content as string);
  return steps.length;
}
