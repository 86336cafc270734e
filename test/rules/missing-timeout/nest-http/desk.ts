import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { firstValueFrom, timeout } from 'rxjs';

const URL = 'https://api.openai.com/v1/chat/completions';

@Injectable()
export class DeskService {
  constructor(private readonly http: HttpService) {}

  ask = (body: object) => firstValueFrom(this.http.post(URL, body));
//                                       ^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and HttpService to openai has none
  // Clean: limited at the call, or in the pipe.
  askOnce = (body: object) => firstValueFrom(this.http.post(URL, body, { timeout: 20_000 }));
  askSoon = (body: object) => firstValueFrom(this.http.post(URL, body).pipe(timeout({ each: 20_000 })));
}
