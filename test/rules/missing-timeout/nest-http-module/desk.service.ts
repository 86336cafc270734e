import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { firstValueFrom } from 'rxjs';

@Injectable()
export class DeskService {
  constructor(private readonly http: HttpService) {}

  // Clean: the module sets a limit for every instance that it hands over.
  ask = (body: object) => firstValueFrom(this.http.post('https://api.openai.com/v1/chat/completions', body));
}
