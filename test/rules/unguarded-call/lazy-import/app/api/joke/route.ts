export async function GET() {
  const joke = await import('../../../jokes').then(({ tell }) => tell('cats'));
  const song = await import('../../../jokes').then((jokes) => jokes.sing('cats'));
  const rhyme = await import('../../../jokes')
    .then(({ rhyme }) => rhyme('cats'))
    .catch((error) => {
      console.error(error);
      return 'There is no rhyme today.';
    });
  return Response.json({ joke, song, rhyme });
}
