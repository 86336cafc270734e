import type { ConversationHabits, PeopleHabits } from '../../analysis/catalog.js';

/** Read off the applications in which the rules were tried; dialogs of VS Code (`showWarningMessage`) and Electron (`showMessageBox`). */
export const people: PeopleHabits = {
  asking: /^(?:ask|confirm|prompt)(?:User|Human|Retry|ToRetry)?$/,
  consent: /yes|again|retry|accept|confirm|continue|\bok\b/i,
  confirmations:
    /confirm|approv|consent|allowlist|whitelist|showWarningMessage|showInformationMessage|showQuickPick|showMessageBox|dry.?run/i,
  // Without items to choose from, a message of VS Code shows its text and asks nothing (vscode.d.ts, window.showInformationMessage).
  notices: /^show(?:Warning|Information)Message$/,
  terminals: /readline/i,
  questions: /\by\s*\/\s*n\b|\byes\b|^y$|\benter\b|\bsure\b|proceed|go ahead|permi[ts]|allow|deny|abort|cancel/i,
  buttons: /(?:confirm|approv|consent|dry.?run)[^<>]*<\//i,
  commands: /^(?:[/!.:\\][a-z][\w-]*|clear|reset|restart|new|forget)$/i,
};

/** The roles of OpenAI's and Gemini's formats, and what programs call tables and keys of conversations. */
export const conversations: ConversationHabits = {
  assistants: /(['"`])(?:assistant|model|ai|bot)\1|\bRoles?\.(?:assistant|model|ai|bot)\b/i,
  tables: /[Mm]essage|[Cc]hat|[Cc]onversation|[Hh]istor|(?:^|_)turns?$|Turns?$/,
  dated: /^(?:to\w*)?(?:today|date|day|week|month|hour)(?:String|Key|Id|Iso|ISO)?$|Date$|Day$|^toISOString$/i,
};
