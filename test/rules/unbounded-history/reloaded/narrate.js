import { Mistral } from '@mistralai/mistralai';
import { save } from './state.js';

const mistral = new Mistral();

export async function narrate(campaign, text) {
  campaign.messages.push({ role: 'user', content: text });
  const response = await mistral.chat.complete({
    model: 'mistral-large-latest',
    messages: [{ role: 'system', content: `You lead the game. It is set in ${campaign.setting}.` }, ...campaign.messages],
//                                                                                                     ^^^^^^^^^^^^^^^^^ unbounded-history [warning]: `campaign.messages` outlives the request, only grows, and `mistral.cha
  });
  const answer = response.choices[0].message.content;
  campaign.messages.push({ role: 'assistant', content: answer });
  save();
  return answer;
}

export const recap = (campaign) =>
  mistral.chat.complete({
    model: 'mistral-small-latest',
    messages: [{ role: 'user', content: campaign.messages.slice(-40).map((one) => one.content).join('\n') }],
  });

// Clean: the first ones are dropped.
export async function describe(scene, text) {
  scene.messages.push({ role: 'user', content: text });
  if (scene.messages.length > 30) scene.messages.splice(0, 10);
  return mistral.chat.complete({ model: 'mistral-large-latest', messages: scene.messages });
}
