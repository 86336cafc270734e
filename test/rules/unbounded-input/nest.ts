import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import OpenAI from 'openai';

const client = new OpenAI();

@Controller('guide')
export class GuideController {
  @Post()
  async ask(@Body('question') question: string) {
    return await client.responses.create({ model: 'gpt-6-luna', input: question });
//                                                                     ^^^^^^^^ unbounded-input [information]: `question`
  }

  // Clean: the head of a request is short anyway.
  @Get()
  async find(@Query('place') place: string) {
    return await client.responses.create({ model: 'gpt-6-luna', input: `What is there to see in ${place}?` });
  }
}
