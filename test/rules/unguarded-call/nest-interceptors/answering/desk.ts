// Clean: the interceptor makes an error of the program's own of whatever comes.
import { BadGatewayException, type CallHandler, Controller, type ExecutionContext, Get, type NestInterceptor, UseInterceptors } from '@nestjs/common';
import OpenAI from 'openai';
import { catchError, type Observable, throwError } from 'rxjs';

const client = new OpenAI({ timeout: 20_000 });

export class GatewayInterceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError((error) => {
        console.error(error);
        return throwError(() => new BadGatewayException('The assistant is not available'));
      }),
    );
  }
}

@Controller()
@UseInterceptors(GatewayInterceptor)
export class DeskController {
  @Get()
  async joke() {
    const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
    return output_text;
  }
}
