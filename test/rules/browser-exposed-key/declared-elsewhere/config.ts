export const OPENAI_KEY = import.meta.env.VITE_OPENAI_API_KEY;
export const config = { openaiKey: import.meta.env.VITE_OPENAI_API_KEY, proxyKey: 'proxied' };
export const PUBLIC_KEY = import.meta.env.VITE_MAPS_KEY;
