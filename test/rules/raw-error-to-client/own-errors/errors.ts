import { HttpException, InternalServerErrorException } from '@nestjs/common';

export class ChatFailed extends HttpException {
  constructor(
    readonly model: string,
    reason: string,
  ) {
    super(`The chat failed: ${reason}`, 502);
  }
}

export class TitleFailed extends ChatFailed {}

/** Says the same whatever was the reason. */
export class RatingFailed extends HttpException {
  constructor(cause: unknown) {
    super('No rating at the moment', 502, { cause });
  }
}

/** One that no framework speaks. */
export class Unavailable extends Error {
  constructor(reason: string) {
    super(reason);
  }
}

export function toHttpError(error: unknown) {
  return new InternalServerErrorException(error instanceof Error ? error.message : 'failed');
//                                                                 ^^^^^^^^^^^^^ raw-error-to-client [warning]: the error goes into the response
}
