export const anthropic = Object.assign((options?: object) => ({ name: 'anthropic', options }), {
  model: (name: string, config: object = {}) => ({ name: `anthropic/${name}`, config }),
});
