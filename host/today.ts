/** The day in UTC, as `2026-11-26`: the same for everybody who runs the same check. */
export function toToday(): string {
  return new Date().toISOString().slice(0, 10);
}
