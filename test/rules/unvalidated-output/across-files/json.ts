export function toJson<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
//         ^^^^^^^^^^^^^^^^ unvalidated-output: nothing checks the shape
  } catch {
    return null;
  }
}
