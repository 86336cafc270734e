// Clean: the filter is asked for Nest's own exceptions only, and the other has words of its own.
import { type ArgumentsHost, Body, Catch, Controller, type ExceptionFilter, HttpException, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import OpenAI from 'openai';

const openai = new OpenAI();

@Catch(HttpException)
class KnownErrors implements ExceptionFilter {
  catch(exception: HttpException, host: ArgumentsHost) {
    host.switchToHttp().getResponse().status(exception.getStatus()).json({ message: exception.message });
  }
}

@Catch()
class OtherErrors implements ExceptionFilter {
  catch(exception: unknown, host: ArgumentsHost) {
    const message = exception instanceof HttpException ? exception.message : 'Something went wrong.';
    host.switchToHttp().getResponse().status(500).json({ message });
  }
}

@Controller('answers')
export class AnswersController {
  @Post('ask')
  ask(@Body() body: { text: string }) {
    return openai.responses.create({ model: 'gpt-5', input: body.text });
  }
}

const app = await NestFactory.create({});
app.useGlobalFilters(new KnownErrors(), new OtherErrors());
await app.listen(3000);
