import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { firstValueFrom, timeout } from 'rxjs';

const URL = 'https://api.openai.com/v1/chat/completions';
const late = () => new Promise((_, reject) => setTimeout(() => reject(new Error('too late')), 20_000));

@Injectable()
export class DeskService {
  constructor(private readonly http: HttpService) {}

  ask = (body: object) => Promise.race([firstValueFrom(this.http.post(URL, body)), late()]);
//                                                     ^^^^^^^^^^^^^^ leaky-timeout [warning]: After 20 s Promise.race with a timer lets go of `this.http.post`, and 
  // Clean: what nobody listens to any more is ended.
  askSoon = (body: object) => firstValueFrom(this.http.post(URL, body).pipe(timeout(20_000)));
}
