import { authed, router } from './trpc';

export const journal = router({
  weekly: authed.query(async ({ ctx }) => ctx.llm.weekly(['tired'])),
  mood: authed.query(async ({ ctx }) => {
    try {
      return await ctx.llm.mood('tired');
    } catch (error) {
      console.error(error);
      return 'calm';
    }
  }),
  title: authed.query(async ({ ctx }) => ctx.page.title('tired')),
});
