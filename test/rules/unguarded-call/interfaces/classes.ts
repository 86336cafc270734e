// A framework calls the methods of what implements an interface of its own.
import type { ProcessInputArgs, Processor } from '@mastra/core/processors';
import type { CanActivate, ExecutionContext, PipeTransform } from '@nestjs/common';
import OpenAI from 'openai';

const openai = new OpenAI();

export class TopicGate implements Processor<'topic-gate'> {
  readonly id = 'topic-gate' as const;

  async processInput({ messages, abort }: ProcessInputArgs) {
    const answer = await openai.responses.create({ model: 'gpt-5', input: JSON.stringify(messages) });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Mastra ends the run of the agent with the error
    if (answer.output_text.length > 100) abort('Too long');
    return messages;
  }
}

export class PromptPipe implements PipeTransform {
  async transform(value: string) {
    return await openai.responses.create({ model: 'gpt-5', input: value });
//               ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Nest answers the rejection with a 500
  }
}

export class PromptGate implements CanActivate {
  async canActivate(context: ExecutionContext) {
    try {
      const answer = await openai.responses.create({ model: 'gpt-5', input: String(context.getArgs()[0]) });
      return answer.output_text.length < 10;
    } catch (error) {
      console.error(error);
      return false;
    }
  }

  // Clean: no method that Nest calls, so nobody knows who does.
  async explain(input: string) {
    return await openai.responses.create({ model: 'gpt-5', input });
  }
}
