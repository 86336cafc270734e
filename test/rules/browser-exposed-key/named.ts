// A published key under a name of its own.
const KEY = process.env.EXPO_PUBLIC_OPENAI_KEY;
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ browser-exposed-key [error]: Bundlers write `EXPO_PUBLIC_OPENAI_KEY` into the code that browsers ge
const headers = { Authorization: `Bearer ${KEY}` };
const MAPS_KEY = process.env.EXPO_PUBLIC_MAPS_KEY;

export const ask = (body: string) => fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', headers, body });
// Clean: it goes to nobody who runs models.
export const find = (place: string) => fetch(`https://maps.example.com/find?place=${place}`, { headers: { 'x-maps': MAPS_KEY ?? '' } });
