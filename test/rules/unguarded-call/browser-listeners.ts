import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

browser.runtime.onMessage.addListener(async (message: { text: string }) => {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', max_output_tokens: 300, input: message.text });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create` when all 3 attemp
  return answer.output_text;
});

// No sender waits for these: the rejection is lost.
browser.contextMenus.onClicked.addListener(async (info: { selectionText: string }) => {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', max_output_tokens: 300, input: info.selectionText });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `openai.responses.create` when all 3 attempts fail; th
  browser.action.setTitle({ title: answer.output_text });
});

browser.alarms.onAlarm.addListener(async () => {
  try {
    // clean: it is handled
    browser.action.setTitle({ title: (await openai.responses.create({ model: 'gpt-6-luna', input: 'Hi' })).output_text });
  } catch (error) {
    console.error(error);
  }
});
