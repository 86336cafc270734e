// Histories that wait in the storage of a browser or a phone: whoever asks again finds there what was put there the last time.
import AsyncStorage from '@react-native-async-storage/async-storage';
import OpenAI from 'openai';

type Turn = { role: 'user' | 'assistant'; content: string };

const openai = new OpenAI({ baseURL: '/api' });

export async function talk(content: string) {
  const history: Turn[] = JSON.parse((await AsyncStorage.getItem('chat')) ?? '[]');
  history.push({ role: 'user', content });
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: history });
//                                                                                ^^^^^^^ unbounded-history [warning]: `history` outlives the request, only grows, and `openai.chat.completio
  await AsyncStorage.setItem('chat', JSON.stringify(history));
  return answer.choices[0]?.message.content;
}

export async function talkInBrowser(content: string) {
  const turns: Turn[] = JSON.parse(localStorage.getItem('chat') ?? '[]');
  turns.push({ role: 'user', content });
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'system', content: 'Be kind.' }, ...turns] });
//                                                                                                                             ^^^^^ unbounded-history [warning]: `turns` outlives the request, only grows, and `openai.chat.completio
  localStorage.setItem('chat', JSON.stringify(turns));
  return answer.choices[0]?.message.content;
}

// Clean: the last twenty are kept.
export async function talkShort(content: string) {
  const history: Turn[] = JSON.parse((await AsyncStorage.getItem('short')) ?? '[]');
  history.push({ role: 'user', content });
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: history });
  await AsyncStorage.setItem('short', JSON.stringify(history.slice(-20)));
  return answer.choices[0]?.message.content;
}

// Clean: nothing is put back.
export async function talkOnce(content: string) {
  const history: Turn[] = JSON.parse((await AsyncStorage.getItem('examples')) ?? '[]');
  history.push({ role: 'user', content });
  return await openai.chat.completions.create({ model: 'gpt-5', messages: history });
}

// Clean: what is kept is as long as before.
export async function talkAgain(content: string) {
  const examples: Turn[] = JSON.parse(localStorage.getItem('examples') ?? '[]');
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: [...examples, { role: 'user', content }] });
  localStorage.setItem('examples', JSON.stringify(examples));
  return answer.choices[0]?.message.content;
}

// Clean: this storage is somebody else's.
export async function talkElsewhere(localStorage: { getItem(key: string): string; setItem(key: string, value: string): void }, content: string) {
  const history: Turn[] = JSON.parse(localStorage.getItem('chat'));
  history.push({ role: 'user', content });
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: history });
  localStorage.setItem('chat', JSON.stringify(history));
  return answer.choices[0]?.message.content;
}
