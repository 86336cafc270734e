import Anthropic from '@anthropic-ai/sdk';
import { type ArgumentsHost, Body, Catch, Controller, type ExceptionFilter, Module, Post, Res } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import type { Response } from 'express';

const anthropic = new Anthropic();

@Controller()
export class DeskController {
  @Post('answers')
  async answer(@Body('question') question: string, @Res() res: Response) {
    const stream = anthropic.messages.stream({ model: 'claude-5', max_tokens: 500, messages: [{ role: 'user', content: question }] });
    stream.on('text', (text) => res.write(text));
    await stream.finalMessage();
//        ^^^^^^^^^^^^^^^^^^^^^ unguarded-stream [warning]: When the stream of `anthropic.messages.stream` breaks off here, parts 
    res.end();
  }

  // Clean: what the filter is handed comes before the first part.
  @Post('whole')
  async whole(@Body('question') question: string, @Res() res: Response) {
    const stream = anthropic.messages.stream({ model: 'claude-5', max_tokens: 500, messages: [{ role: 'user', content: question }] });
    res.write(await stream.finalText());
    res.end();
  }
}

@Catch()
export class AnyFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost) {
    console.error(error);
    host.switchToHttp().getResponse<Response>().status(502).json({ message: 'The model is busy' });
  }
}

@Module({ controllers: [DeskController], providers: [{ provide: APP_FILTER, useClass: AnyFilter }] })
export class DeskModule {}
