export const render = (values: object) => JSON.stringify(values);
