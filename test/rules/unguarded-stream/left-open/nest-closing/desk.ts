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
    res.end();
  }
}

// Clean: it ends what has begun.
@Catch()
export class AnyFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost) {
    console.error(error);
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) response.end();
    else response.status(502).json({ message: 'The model is busy' });
  }
}

@Module({ controllers: [DeskController], providers: [{ provide: APP_FILTER, useClass: AnyFilter }] })
export class DeskModule {}
