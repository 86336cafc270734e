// Both interceptors leave the answer to the framework.
import { type CallHandler, Controller, type ExecutionContext, Get, type NestInterceptor, UseInterceptors } from '@nestjs/common';
import OpenAI from 'openai';
import { catchError, type Observable, tap, throwError } from 'rxjs';

const client = new OpenAI({ timeout: 20_000 });

export class TimeInterceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(tap(() => console.log(Date.now())));
  }
}

export class RecordingInterceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError((error) => {
        console.error(error);
        return throwError(() => error);
      }),
    );
  }
}

@Controller()
@UseInterceptors(TimeInterceptor, RecordingInterceptor)
export class DeskController {
  @Get()
  async joke() {
    const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
//                                ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
    return output_text;
  }
}
