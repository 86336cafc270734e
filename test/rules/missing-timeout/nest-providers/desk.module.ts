import { Module } from '@nestjs/common';
import OpenAI, { AzureOpenAI } from 'openai';
import { DeskService } from './desk.service';
import { SLOW, TOKENS } from './tokens';

@Module({
  providers: [
    DeskService,
    { provide: OpenAI, useFactory: () => new OpenAI({ timeout: 20_000 }) },
    { provide: AzureOpenAI, useFactory: async (key: string) => new AzureOpenAI({ apiKey: key }) },
//                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
    { provide: SLOW, useFactory: () => new OpenAI() },
//                                     ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
    { provide: TOKENS.quick, useValue: new OpenAI({ timeout: 20_000 }) },
  ],
})
export class DeskModule {}
