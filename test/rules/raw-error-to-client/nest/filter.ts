import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';

@Catch()
export class EveryError implements ExceptionFilter {
  catch(exception: any, host: ArgumentsHost) {
    const response = host.switchToHttp().getResponse();
    const status = exception instanceof HttpException ? exception.getStatus() : 500;
    response.status(status).json({ status, message: exception.message });
//                                                  ^^^^^^^^^^^^^^^^^ raw-error-to-client [warning]: the error goes into the response
  }
}
