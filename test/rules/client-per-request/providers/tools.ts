export async function findTools(request: Request) {
  return request.headers.has('x-tools') ? [] : [];
}
