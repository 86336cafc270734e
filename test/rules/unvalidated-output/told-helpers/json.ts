import type { ZodType } from 'zod';

export function parseJson<T>(text: string, schema?: ZodType<T>): T | null {
  try {
    const value = JSON.parse(text);
//                ^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(text)` as `T` is believed as it comes: nothing checks the 
    return schema ? schema.parse(value) : (value as T);
  } catch (error) {
    console.error(error);
    return null;
  }
}

// Clean: all who call it say how the value is to be checked.
export function parseSafely<T>(text: string, schema?: ZodType<T>): T | null {
  try {
    const value = JSON.parse(text);
    if (schema) return schema.parse(value);
    return value;
  } catch (error) {
    console.error(error);
    return null;
  }
}
