import fs from 'node:fs';

const FILE = 'campaigns.json';
const campaigns = new Map(fs.existsSync(FILE) ? JSON.parse(fs.readFileSync(FILE, 'utf8')) : []);
const scenes = new Map(fs.existsSync(FILE) ? JSON.parse(fs.readFileSync(FILE, 'utf8')) : []);

export function campaignFor(channel) {
  if (!campaigns.has(channel)) campaigns.set(channel, { messages: [], players: {}, setting: 'a foggy harbour town' });
  return campaigns.get(channel);
}

export function sceneFor(channel) {
  if (!scenes.has(channel)) scenes.set(channel, { messages: [] });
  return scenes.get(channel);
}

export const save = () => fs.writeFileSync(FILE, JSON.stringify([...campaigns]));
