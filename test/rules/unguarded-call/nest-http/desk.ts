// Nest's HttpService gives observables: what waits for their first value gets the failure, unless an operator in the pipe took it.
import { HttpService } from '@nestjs/axios';
import { Body, Controller, Logger, Post } from '@nestjs/common';
import { catchError, firstValueFrom, map, of, throwError, timeout } from 'rxjs';
import { mend } from './mend';

const URL = 'https://api.openai.com/v1/chat/completions';

@Controller('desk')
export class DeskController {
  private readonly logger = new Logger('desk');

  constructor(private readonly http: HttpService) {}

  @Post('plain')
  async plain(@Body() body: object) {
    const { data } = await firstValueFrom(this.http.post(URL, body));
//                                        ^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `this.http.post` when the request fails; Ne
    return data;
  }

  @Post('piped')
  piped(@Body() body: object) {
    return this.http.post(URL, body).pipe(map(({ data }) => data));
//         ^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `this.http.post` when the request fails; Ne
  }

  @Post('old')
  async old(@Body() body: object) {
    const response = await this.http.post(URL, body).toPromise();
//                         ^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `this.http.post` when the request fails; Ne
    return response?.data;
  }

  @Post('promised')
  async promised(@Body() body: object) {
    return (await this.http.axiosRef.post(URL, body)).data;
//                ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `this.http.axiosRef.post` when the request 
  }

  // Clean: the operator takes the failure.
  @Post('caught')
  caught(@Body() body: object) {
    const answers = this.http.post(URL, body).pipe(
      timeout(10_000),
      map(({ data }) => data),
      catchError((error) => {
        this.logger.error(error);
        return of({ text: 'Please try again later.' });
      }),
    );
    return firstValueFrom(answers);
  }

  // Clean: it throws the failure on, and the caller takes it.
  @Post('thrown')
  async thrown(@Body() body: object) {
    const answers = this.http.post(URL, body).pipe(catchError((error) => throwError(() => error)));
    try {
      return await firstValueFrom(answers);
    } catch (error) {
      this.logger.error(error);
      return { text: 'Please try again later.' };
    }
  }

  // Clean: nobody knows what this operator does with a failure.
  @Post('mended')
  mended(@Body() body: object) {
    return firstValueFrom(this.http.post(URL, body).pipe(mend()));
  }

  // Clean: the subscriber takes the failure, or gives nothing for it, which no promise is lost by.
  @Post('subscribed')
  subscribed(@Body() body: object) {
    this.http.post(URL, body).subscribe({ next: ({ data }) => this.logger.log(data), error: (error) => this.logger.error(error) });
    this.http.post(URL, body).subscribe(
      ({ data }) => this.logger.log(data),
      (error) => this.logger.error(error),
    );
    this.http.post(URL, body).subscribe(({ data }) => this.logger.log(data));
  }
}
