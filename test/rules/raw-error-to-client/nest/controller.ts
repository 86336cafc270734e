// What a controller returns and what an exception says are sent to the client, and what nobody catches goes to the filter.
import { Body, Controller, InternalServerErrorException, Post } from '@nestjs/common';
import OpenAI from 'openai';

const openai = new OpenAI();

class Answers {
  ask(input: string) {
    return openai.responses.create({ model: 'gpt-5', input });
  }

  async tell(input: string) {
    try {
      return await openai.responses.create({ model: 'gpt-5', input });
    } catch (error: any) {
      throw new InternalServerErrorException(`The model failed: ${error.message}`);
//                                                                ^^^^^^^^^^^^^ raw-error-to-client [warning]: When `openai.responses.create` fails, the error goes into the response
    }
  }

  async sum(input: string) {
    try {
      return { text: await openai.responses.create({ model: 'gpt-5', input }) };
    } catch (error: any) {
      return { success: false, error: error.message };
//                                    ^^^^^^^^^^^^^ raw-error-to-client [warning]: Log it, and send words of your own
    }
  }

  // Clean: words of its own, and the rest for the log.
  async rate(input: string) {
    try {
      return await openai.responses.create({ model: 'gpt-5', input });
    } catch (error) {
      throw new InternalServerErrorException('No rating at the moment', { cause: error });
    }
  }
}

@Controller('answers')
export class AnswersController {
  constructor(private readonly answers: Answers) {}

  @Post('ask')
  ask(@Body() body: { text: string }) {
    return this.answers.ask(body.text);
  }

  @Post('tell')
  tell(@Body() body: { text: string }) {
    return this.answers.tell(body.text);
  }

  @Post('sum')
  async sum(@Body() body: { text: string }) {
    return await this.answers.sum(body.text);
  }

  @Post('rate')
  rate(@Body() body: { text: string }) {
    return this.answers.rate(body.text);
  }
}
