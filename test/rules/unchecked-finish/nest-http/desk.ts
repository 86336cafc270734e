import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { map } from 'rxjs';

const URL = 'https://api.openai.com/v1/chat/completions';
const fail = (error: unknown) => console.error(error);

@Injectable()
export class DeskService {
  constructor(private readonly http: HttpService) {}

  begin(body: object) {
    this.http.post(URL, body).subscribe({ next: ({ data }) => console.log(data.choices[0]?.message.content), error: fail });
//  ^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `this.http.post` ended, so one that 
    // Clean: somebody looks, in the pipe or behind it.
    this.http
      .post(URL, body)
      .pipe(map(({ data }) => (data.choices[0]?.finish_reason === 'stop' ? data.choices[0].message.content : 'Please ask again.')))
      .subscribe({ next: (text) => console.log(text), error: fail });
    this.http.post(URL, body).subscribe(({ data }) => {
      if (data.choices[0]?.finish_reason === 'stop') console.log(data.choices[0].message.content);
    }, fail);
  }
}
