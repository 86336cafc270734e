// What a decorator's function gives is what came, or something of which nobody knows how long it is.
import { Body, Controller, Post } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString } from 'class-validator';
import OpenAI from 'openai';

const client = new OpenAI();

export class Asked {
  @IsString()
  @Transform(({ value }) => value?.trim())
  trimmed!: string;

  @IsString()
  @Transform((params) => (typeof params.value === 'string' ? params.value.toLowerCase() : params.value))
  lowered!: string;

  @IsString()
  @Transform(({ value }) => value.slice(0, 500))
  cut!: string;

  @IsString()
  @Transform(({ obj }) => obj.kind)
  other!: string;
}


@Controller('guide')
export class GuideController {
  @Post('trimmed')
  async trimmed(@Body() body: Asked) {
    return await client.responses.create({ model: 'gpt-6-luna', input: body.trimmed });
//                                                                     ^^^^^^^^^^^^ unbounded-input [information]: `body.trimmed`
  }

  @Post('lowered')
  async lowered(@Body() body: Asked) {
    return await client.responses.create({ model: 'gpt-6-luna', input: body.lowered });
//                                                                     ^^^^^^^^^^^^ unbounded-input [information]: `body.lowered`
  }

  // Clean: it is cut.
  @Post('cut')
  async cut(@Body() body: Asked) {
    return await client.responses.create({ model: 'gpt-6-luna', input: body.cut });
  }

  // Clean: something else is put in its place.
  @Post('other')
  async other(@Body() body: Asked) {
    return await client.responses.create({ model: 'gpt-6-luna', input: body.other });
  }
}
