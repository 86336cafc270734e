// Errors of the project's own that a framework speaks, and functions that make such.
import { Body, Controller, Post } from '@nestjs/common';
import OpenAI from 'openai';
import { ChatFailed, RatingFailed, TitleFailed, toHttpError, Unavailable } from './errors.js';

const openai = new OpenAI();
const ask = (input: string) => openai.responses.create({ model: 'gpt-5', input });

@Controller('answers')
export class AnswersController {
  @Post('chat')
  async chat(@Body() body: { text: string }) {
    try {
      return (await ask(body.text)).output_text;
    } catch (error: any) {
      throw new ChatFailed('gpt-5', error.message);
//                                  ^^^^^^^^^^^^^ raw-error-to-client [warning]: the error goes into the response
    }
  }

  @Post('title')
  async title(@Body() body: { text: string }) {
    try {
      return (await ask(body.text)).output_text;
    } catch (error) {
      throw new TitleFailed('gpt-5', String(error));
//                                          ^^^^^ raw-error-to-client [warning]: the error goes into the response
    }
  }

  @Post('sum')
  async sum(@Body() body: { text: string }) {
    try {
      return (await ask(body.text)).output_text;
    } catch (error) {
      throw toHttpError(error);
    }
  }

  // Clean: the provider's words are the cause, which stays here.
  @Post('rate')
  async rate(@Body() body: { text: string }) {
    try {
      return (await ask(body.text)).output_text;
    } catch (error) {
      throw new RatingFailed(error);
    }
  }

  // Clean: Nest says nothing of an error that is none of its own.
  @Post('explain')
  async explain(@Body() body: { text: string }) {
    try {
      return (await ask(body.text)).output_text;
    } catch (error: any) {
      throw new Unavailable(error.message);
    }
  }

  // Clean: the name of the model is no word of the error's.
  @Post('name')
  async name(@Body() body: { text: string; model: string }) {
    try {
      return (await ask(body.text)).output_text;
    } catch (error) {
      console.error(error);
      throw new ChatFailed(body.model, 'Try again later.');
    }
  }
}
