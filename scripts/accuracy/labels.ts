import { readFileSync } from 'node:fs';
import { z } from 'zod';

const placed = {
  repo: z
    .string()
    .regex(/^[^/]+\/[^/]+$/)
    .describe('owner/name; lies in <folder>/owner__name.'),
  path: z.string().min(1).describe('Relative to the repository, with `/`.'),
};
const ruleIds = z.array(z.string().regex(/^[a-z]+(-[a-z]+)+$/));

const fields = z.strictObject({
  errors: z.enum(['handled', 'boundary', 'unhandled', 'floating']).describe('The weakest of all known paths from the call outward.'),
  timeout: z.enum(['bounded', 'cancel-only', 'sdk-default', 'none', 'disabled']).describe('The weakest of all limits on the way.'),
  timeoutMs: z.number().int().positive().describe('Of one attempt, in milliseconds; the default of the SDK for sdk-default.'),
  attempts: z.number().int().positive().describe('Of all layers together, the first included.'),
  fallback: z.enum(['present', 'absent']),
  output: z
    .enum(['validated', 'sdk-validated', 'parsed-unvalidated', 'asserted', 'free-text', 'unused', 'not-applicable'])
    .describe("What becomes of the answer's text."),
  finish: z.enum(['checked', 'unchecked', 'not-applicable']).describe('Does somebody look at truncation, refusal or a block?'),
  outputTokens: z.enum(['set', 'absent', 'not-applicable']),
  model: z.string().describe('Where one literal id is asked for.'),
});

export type FieldName = keyof z.infer<typeof fields>;
export const FIELD_NAMES = fields.keyof().options;

const call = z.strictObject({
  ...placed,
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .optional(),
  line: z.number().int().positive().describe("Of the callee expression's first token, from 1."),
  column: z.number().int().positive().describe('From 1, in UTF-16 units.'),
  sdk: z.string().optional().describe('For people.'),
  streaming: z.boolean().optional(),
  borderline: z.literal(true).optional().describe('Whether this is a call of a model is a matter of definition: neither wanted nor wrong.'),
  fields: fields.partial().optional().describe('A field that a careful reader could not tell is left out.'),
  unknown: z.array(z.enum(FIELD_NAMES)).optional().describe('Fields of which the right answer of a tool is that it cannot know.'),
  rules: ruleIds.optional().describe('Rules that ought to speak of this call, wherever they report it.'),
  wrong: ruleIds.optional().describe('Rules that must not speak of it.'),
  unsure: ruleIds.optional().describe('Rules on which the reader did not decide; one in none of the three is not judged either.'),
  reason: z.string().describe('The evidence for what is not obvious, as path:line.'),
});

const file = z.strictObject({
  ...placed,
  complete: z.boolean().describe('Every call of this file has a line; a call that is listed beside them is wrong.'),
  note: z.string().optional(),
});

/** One line of a file of labels: what is true of one call, or of the calls of one file. */
export const labelSchema = z.union([call, file]);

export type CallLabel = z.infer<typeof call>;
export type FileLabel = z.infer<typeof file>;

export interface Labels {
  readonly calls: readonly CallLabel[];
  readonly files: readonly FileLabel[];
}

/** Throws an `Error` that names the first line that is no label. */
export function readLabels(source: string): Labels {
  const labels = readFileSync(source, 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => {
      const read = labelSchema.safeParse(JSON.parse(line));
      if (!read.success) throw new Error(`${source}:${index + 1}: ${z.prettifyError(read.error)}`);
      return read.data;
    });
  return {
    calls: labels.filter((label) => 'line' in label),
    files: labels.filter((label) => 'complete' in label),
  };
}

export function toKey({ path, line, column }: Pick<CallLabel, 'path' | 'line' | 'column'>): string {
  return `${path}:${line}:${column}`;
}
