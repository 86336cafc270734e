import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';

const URL = 'https://api.openai.com/v1/chat/completions';

@Injectable()
export class DeskService {
  constructor(private readonly http: HttpService) {}

  begin(body: object) {
    this.http.axiosRef.post(URL, body);
//  ^^^^^^^^^^^^^^^^^^^^^^^ floating-call [error]: Nobody waits for `this.http.axiosRef.post`: when the request fails, no
    // Clean: who subscribes listens.
    this.http.post(URL, body).subscribe({ error: (error) => console.error(error) });
  }
}
