// What comes out of the last step of a chain tells nothing of how the answer ended.
import { JsonOutputParser, StringOutputParser } from '@langchain/core/output_parsers';
import { JsonOutputFunctionsParser } from '@langchain/core/output_parsers/openai_functions';
import { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';
import { judge } from './judge';

const model = new ChatOpenAI({ model: 'gpt-6-luna' });
const Ticket = z.object({ urgent: z.boolean() });

export async function sort(text: string) {
  const ticket = await model.pipe(new JsonOutputParser()).invoke(text);
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [warning]: The answer of `model.pipe(new JsonOutputParser()).invoke` is parsed, a
  return Ticket.parse(ticket).urgent;
}

export async function sortByCall(text: string) {
  const bound = model.bind({ functions: [{ name: 'sort', parameters: {} }], function_call: { name: 'sort' } });
  const ticket = await bound.pipe(new JsonOutputFunctionsParser()).invoke(text);
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [warning]: The answer of `bound.pipe(new JsonOutputFunctionsParser()).invoke` is 
  return Ticket.parse(ticket).urgent;
}

export const say = async (text: string) => console.log(await model.pipe(new StringOutputParser()).invoke(text));
//                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `model.pipe(new StringOutputParser()

// Clean: nobody knows what this step looks at.
export const judged = async (text: string) => Ticket.parse(await model.pipe(judge).invoke(text));
