import { type ArgumentsHost, Catch, type ExceptionFilter, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { DeskController } from './desk.controller';

@Catch()
export class AnyErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost) {
    console.error(error);
    host.switchToHttp().getResponse().status(500).json({ message: 'Something went wrong' });
  }
}

@Module({ controllers: [DeskController], providers: [{ provide: APP_FILTER, useClass: AnyErrorFilter }] })
export class DeskModule {}
