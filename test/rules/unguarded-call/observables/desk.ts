// rules: unguarded-call, missing-timeout, stacked-retries, raw-error-to-client, leaky-timeout
import { Body, Controller, HttpException, Post, Sse } from '@nestjs/common';
import OpenAI from 'openai';
import { catchError, concatMap, defer, from, lastValueFrom, map, materialize, of, retry, switchMap, throwError, timeout, toArray } from 'rxjs';

const openai = new OpenAI({ timeout: 20_000 });
const patient = new OpenAI();
const model = 'gpt-6-luna';

@Controller('desk')
export class DeskController {
  @Post('plain')
  plain(@Body() body: { text: string }) {
    return from(openai.responses.create({ model, input: body.text })).pipe(map((answer) => answer.output_text));
//              ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create`
  }

  @Post('deferred')
  deferred(@Body() body: { text: string }) {
    return defer(() => openai.responses.create({ model, input: body.text })).pipe(map((answer) => answer.output_text));
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create`
  }

  @Sse('words')
  words() {
    return from(this.write()).pipe(map((data) => ({ data })));
  }

  private async *write() {
    const answer = await openai.responses.create({ model, input: 'Hello', stream: true });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create`
    for await (const event of answer) if (event.type === 'response.output_text.delta') yield event.delta;
  }

  @Post('told')
  told(@Body() body: { text: string }) {
    return from(openai.responses.create({ model, input: body.text })).pipe(
      catchError((error) => throwError(() => new HttpException(error.message, 502))),
//                                                             ^^^^^^^^^^^^^ raw-error-to-client [warning]: the error goes into the response
    );
  }

  // Clean: something is given in its place.
  @Post('rescued')
  rescued(@Body() body: { text: string }) {
    return from(openai.responses.create({ model, input: body.text })).pipe(
      map((answer) => answer.output_text),
      catchError(() => of('Try again later.')),
    );
  }

  // Clean: whoever waits for it catches, in time.
  @Post('awaited')
  async awaited(@Body() body: { text: string }) {
    try {
      const answer = await lastValueFrom(defer(() => patient.responses.create({ model, input: body.text })).pipe(timeout(20_000)));
      return answer.output_text;
    } catch (error) {
      console.error(error);
      return 'Try again later.';
    }
  }

  @Post('repeated')
  repeated(@Body() body: { text: string }) {
    return defer(() => openai.responses.create({ model, input: body.text })).pipe(
//                     ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: 
      retry(4),
      catchError(() => of('Try again later.')),
    );
  }

  // Clean: the promise is there already, and is not made again.
  @Post('once')
  once(@Body() body: { text: string }) {
    const answer = from(openai.responses.create({ model, input: body.text }));
    return answer.pipe(
      retry(4),
      catchError(() => of('Try again later.')),
    );
  }

  @Post('switched')
  switched(@Body() body: { text: string }) {
    return of(body.text).pipe(
      switchMap((input) => openai.responses.create({ model, input })),
//                         ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create`
      map((answer) => answer.output_text),
    );
  }

  // Clean: what fails in an operator is caught by one behind it.
  @Post('switched-back')
  switchedBack(@Body() body: { text: string }) {
    return of(body.text).pipe(
      switchMap((input) => openai.responses.create({ model, input })),
      map((answer) => answer.output_text),
      catchError(() => of('Try again later.')),
    );
  }

  @Post('switched-behind')
  switchedBehind(@Body() body: { text: string }) {
    return of(body.text).pipe(
      catchError(() => of('')),
      concatMap(async (input) => (await openai.responses.create({ model, input })).output_text),
//                                      ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create`
    );
  }

  @Post('gathered')
  gathered() {
    return from(this.ask('Hello')).pipe(toArray());
  }

  private async *ask(input: string) {
    yield (await openai.responses.create({ model, input })).output_text;
//               ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create`
  }

  // Clean: nobody knows what an operator does that is not known.
  @Post('unknown')
  unknown(@Body() body: { text: string }) {
    return from(openai.responses.create({ model, input: body.text })).pipe(materialize());
  }
}
