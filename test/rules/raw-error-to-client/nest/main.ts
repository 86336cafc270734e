import { NestFactory } from '@nestjs/core';
import { EveryError } from './filter.js';

const app = await NestFactory.create({});
app.useGlobalFilters(new EveryError());
await app.listen(3000);
