import type { FieldDecorators } from '../../analysis/catalog.js';

/** class-validator@0.14.2. `each` says the same of every element. What is not named here says more of a field than is read. */
const classValidator = {
  packages: ['class-validator'],
  free: [
    ...['IsString', 'IsNotEmpty', 'IsDefined', 'IsOptional', 'Allow', 'MinLength'],
    ...['IsArray', 'ArrayNotEmpty', 'ArrayMinSize', 'IsObject', 'IsNotEmptyObject'],
  ],
  bounding: ['MaxLength', 'Length', 'ArrayMaxSize'],
  nested: ['ValidateNested'],
} as const satisfies FieldDecorators;

/** class-transformer@0.5.1. */
const classTransformer = {
  packages: ['class-transformer'],
  free: ['Expose'],
  bounding: [],
  nested: ['Type'],
  made: { by: ['Transform'], from: 'value' },
} as const satisfies FieldDecorators;

/** They describe a field to readers of the API, and check its type at most. */
const descriptions = {
  packages: ['@nestjs/swagger', '@nestjs/graphql', 'type-graphql'],
  free: ['ApiProperty', 'ApiPropertyOptional', 'Field'],
  bounding: [],
  nested: [],
} as const satisfies FieldDecorators;

export const fieldDecorators = [classValidator, classTransformer, descriptions] as const;
