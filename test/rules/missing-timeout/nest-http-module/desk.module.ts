import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { DeskService } from './desk.service';

@Module({ imports: [HttpModule.register({ timeout: 20_000 })], providers: [DeskService] })
export class DeskModule {}
