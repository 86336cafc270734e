import { Body, Controller, Post } from '@nestjs/common';
import { Args, Field, InputType, Query, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEnum, IsIn, IsNotEmpty, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import OpenAI from 'openai';

enum Tone {
  calm = 'calm',
  loud = 'loud',
}

class Profile {
  @IsString()
  persona: string = '';

  @IsEnum(Tone)
  tone: Tone = Tone.calm;
}

class Question {
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  text: string = '';

  @IsOptional()
  @IsString()
  persona?: string;

  @IsIn(['de', 'en'])
  language: string = 'en';

  @ValidateNested()
  @Type(() => Profile)
  profile: Profile = new Profile();
}

class Followup extends Question {
  @IsString()
  before: string = '';
}

@InputType()
class Input {
  @Field()
  text: string = '';

  @Field({ nullable: true })
  style?: string;
}

const client = new OpenAI({ timeout: 20_000 });

class Assistant {
  async ask(system: string, user: string) {
    const { output_text } = await client.responses.create({ model: 'gpt-6-luna', instructions: system, input: user });
//                                                                                             ^^^^^^ untrusted-system-prompt [error]: `system` comes from a request and stands in the system prompt, where t
    return output_text;
  }
}

@Controller('questions')
export class QuestionController {
  constructor(private readonly assistant: Assistant) {}

  @Post('free')
  free(@Body() question: Question) {
    return this.assistant.ask(`You are ${question.persona}.`, question.text);
//                                       ^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `question.persona` comes from a request and stands in the system promp
  }

  @Post('nested')
  nested(@Body() { profile, text }: Question) {
    return this.assistant.ask(`You are ${profile.persona}.`, text);
//                                       ^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `profile.persona` comes from a request and stands in the system prompt
  }

  @Post('inherited')
  inherited(@Body() followup: Followup) {
    return this.assistant.ask(followup.persona ?? 'You are brief.', followup.before);
  }

  // Clean: one of a few words.
  @Post('closed')
  closed(@Body() question: Question) {
    return this.assistant.ask(`Answer in ${question.language}, ${question.profile.tone}.`, question.text);
  }
}

@Resolver()
export class QuestionResolver {
  constructor(private readonly assistant: Assistant) {}

  @Query(() => String)
  headline(@Args('input') input: Input) {
    return this.assistant.ask(`Style: ${input.style}`, input.text);
//                                      ^^^^^^^^^^^ untrusted-system-prompt [error]: `input.style` comes from a request and stands in the system prompt, wh
  }
}
