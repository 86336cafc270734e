export function deadline(seconds: number) {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), seconds * 1_000);
  return controller.signal;
}
