import { HttpService } from '@nestjs/axios';
import { Body, Controller, HttpException, Post } from '@nestjs/common';
import { catchError, firstValueFrom, of, throwError } from 'rxjs';

const URL = 'https://api.openai.com/v1/chat/completions';

@Controller('desk')
export class DeskController {
  constructor(private readonly http: HttpService) {}

  @Post('thrown')
  thrown(@Body() body: object) {
    return firstValueFrom(
      this.http.post(URL, body).pipe(
//    ^^^^^^^^^^^^^^ absent-fallback [warning]: When the request fails, the code around `this.http.post` only throws t
        catchError(() => {
          throw new HttpException('no answer', 502);
        }),
      ),
    );
  }

  @Post('failing')
  failing(@Body() body: object) {
    return firstValueFrom(this.http.post(URL, body).pipe(catchError(() => throwError(() => new HttpException('no answer', 502)))));
//                        ^^^^^^^^^^^^^^ absent-fallback [warning]: When the request fails, the code around `this.http.post` only throws t
  }

  @Post('block')
  block(@Body() body: object) {
    const answers = this.http.post(URL, body).pipe(
//                  ^^^^^^^^^^^^^^ absent-fallback [warning]: When the request fails, the code around `this.http.post` only throws t
      catchError((error) => {
        console.error(error);
        return throwError(() => new HttpException('no answer', 502));
      }),
    );
    return firstValueFrom(answers);
  }

  // Clean: another answer takes its place.
  @Post('given')
  given(@Body() body: object) {
    return firstValueFrom(this.http.post(URL, body).pipe(catchError(() => of({ data: { text: 'Please try again later.' } }))));
  }
}
