export const documents = {};
export const retriever = {};
