/**
 * What a name tells by custom where nothing else does: loggers, replies and words of failure come from everywhere, so that no import says what they
 * are. A pattern is asked of the last name that is written there, if it does not say otherwise.
 */
export interface Habits {
  readonly failures: FailureHabits;
  readonly answers: AnswerHabits;
  readonly recorders: RecorderHabits;
  readonly people: PeopleHabits;
  readonly conversations: ConversationHabits;
}

/** How a program asks whoever sits before it, and what is said to it. */
export interface PeopleHabits {
  /** Functions that ask, and the words of an answer that agrees. */
  readonly asking: RegExp;
  readonly consent: RegExp;
  /** Names by which somebody is asked: a dialog of the editor, or an approval of the program's own; what a button shows that does. */
  readonly confirmations: RegExp;
  readonly buttons: RegExp;
  /** Those that only tell something where they are given nothing but a text. */
  readonly notices: RegExp;
  /** Lines of a terminal are read for a conversation as well: what asks whether to go on says so. */
  readonly terminals: RegExp;
  readonly questions: RegExp;
  /** `/clear`, `!reset`, or one word that says the same. */
  readonly commands: RegExp;
}

/** What a conversation is kept in. */
export interface ConversationHabits {
  /** Code that says that a turn is the assistant's. */
  readonly assistants: RegExp;
  /** Tables of messages. */
  readonly tables: RegExp;
  /** Parts of a key by which what stands under it begins anew. */
  readonly dated: RegExp;
}

/** How a program says that something failed. */
export interface FailureHabits {
  /** Properties that hold an error. */
  readonly properties: RegExp;
  /** Properties that say how something stands, and the words by which it has failed. */
  readonly states: RegExp;
  readonly failed: RegExp;
  /** Classes of errors. */
  readonly classes: RegExp;
  /** Variables that only say that something failed, is over or goes on: nobody goes on by them. */
  readonly flags: RegExp;
  /** Members that show the error wherever the state is shown. */
  readonly shown: RegExp;
  /** Functions that show an error to the user; objects with methods that do, and these; classes of which each is a notice. */
  readonly displays: RegExp;
  readonly displayers: RegExp;
  readonly displaying: RegExp;
  readonly notices: RegExp;
  /** Methods that answer with a status by its name, and those that take one as a number. */
  readonly namedStatuses: RegExp;
  readonly statusTakers: RegExp;
  /** Words of a text that tells of a failure; what may stand before them. */
  readonly words: RegExp;
  readonly apologies: RegExp;
  /** Somebody has canceled: by the name of an error or a function, or of a flag. */
  readonly canceled: RegExp;
  readonly canceledFlags: RegExp;
  /** Members by which an error says that its words are for whoever asked. */
  readonly open: RegExp;
  /** Functions of packages that put words into the form in which they are sent. */
  readonly formatters: RegExp;
  /** Code that asks whether it runs for developers. */
  readonly modes: RegExp;
}

/** How a program gives something to go on with. */
export interface AnswerHabits {
  /** Properties that hold an answer, and those under which something is given back beside an error. */
  readonly properties: RegExp;
  readonly givenBack: RegExp;
  readonly besideWords: RegExp;
  /** Properties whose text is shown, and those that hold words of a turn. */
  readonly texts: RegExp;
  readonly words: RegExp;
  /** Methods that show something to the other side, and functions that do where a handler is given them. */
  readonly replies: RegExp;
  readonly takenReplies: RegExp;
  /** What a method `enqueue` is called on that puts into a stream what goes to the other side. */
  readonly streams: RegExp;
  /** Functions that make a response. */
  readonly responses: RegExp;
  /** Functions that keep the work for later or read something older; those of the same words that only ask or clear. */
  readonly postponing: RegExp;
  readonly notPostponing: RegExp;
  /** What keeps work or answers, and its methods that put in or take out. */
  readonly keepers: RegExp;
  readonly keeping: RegExp;
}

/** What writes down that something happened. */
export interface RecorderHabits {
  readonly functions: RegExp;
  /** By the name of what a method is called on. */
  readonly objects: RegExp;
}
