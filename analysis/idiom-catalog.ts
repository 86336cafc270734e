/** Where a program reads what the one who runs it has set for it, and nobody else. */
export interface EnvironmentCatalog {
  /** API paths of globals: `process.env`. */
  readonly globals: readonly string[];
  /** Names of variables that bundlers write into the code that browsers get. */
  readonly bundled: RegExp;
  /** Packages whose exports are the environment, or read it. */
  readonly packages: readonly string[];
  /** Packages that are given a schema for each variable, in objects under these names. */
  readonly tables: readonly { readonly packages: readonly string[]; readonly members: readonly string[] }[];
  /** Readers of a user's settings: API path, and which argument is what is taken where nothing is set. */
  readonly settings: readonly { readonly packages: readonly string[]; readonly path: string; readonly otherwise: number }[];
  /** Packages whose services, injected by their type, read it by these methods. */
  readonly services: readonly { readonly packages: readonly string[]; readonly methods: readonly string[] }[];
}

/** An export of any of the packages under one of the names, or a global. A name may end a path: `JsonOutputParser.new.parse`. */
export interface Export {
  readonly packages: readonly string[];
  readonly names: readonly string[];
  readonly globals?: readonly string[];
}

/** By what they do with the value: `maps` puts another in its place, `chains` gives what its function gives, `looks` only shows it to one. */
export interface ResultMethods {
  readonly maps: readonly string[];
  readonly chains: readonly string[];
  readonly looks: readonly string[];
  /** Deal with the error alone. */
  readonly passes: readonly string[];
  /** Give the value itself. */
  readonly takesOut: readonly string[];
}

/** What some exports do that no signature tells. */
export interface Idioms {
  /** How an answer ended that asks for tools, in the words of the providers: who looks for these alone has not asked whether it is whole. */
  readonly toolEnds: ReadonlySet<string>;
  /** Gives a function that does the same and answers by a promise: `promisify(exec)`. */
  readonly promisifiers: Export;
  /** Tags of templates that run a command: `` $`ls ${folder}` ``. */
  readonly shellTags: Export;
  /** Programs that read what they are given as commands, or as a program after one of `scripts`; code before which a text is such a command. */
  readonly shells: RegExp;
  readonly interpreters: { readonly programs: RegExp; readonly scripts: RegExp };
  readonly interpreted: RegExp;
  /** Words by which a file names what takes the dangerous out of HTML; the browser's own, which the program cannot set otherwise. */
  readonly sanitizers: RegExp;
  readonly ownSanitizers: RegExp;
  /** Functions of packages that give back what they are given, traced or cached: `wrapOpenAI(client)`, `traceable(fn)`. */
  readonly wrappers: RegExp;
  /** Methods of a result, which holds a value or an error. */
  readonly results: ResultMethods;
  /** Classes that hold values by a key: `set` puts one in, `get` takes it out. */
  readonly maps: Export;
  /** Gives `[state, setState]`. */
  readonly states: Export;
  /** Give an object that the framework watches: its member `at` is what it was made with, or it stands for that itself. */
  readonly boxes: readonly (Export & { readonly at: string | null })[];
  /**
   * Make a store that a page reads by calling it, whole or through a function that selects: `useChat((state) => state.send)`. `made` is where among the
   * arguments the members of its state are, `()` being what a function gives; parameter `own` of that function gives the state too.
   */
  readonly stores: readonly (Export & { readonly made: readonly string[]; readonly own?: number })[];
  /** Methods of such a store that give its state. */
  readonly storeReads: readonly string[];
  /** Are told of every change of a box that they are given, and leave it as it is. */
  readonly watchers: Export;
  /** Gives what is kept for the conversation of an action from one request to the next: `read` takes it out, `writes` set it anew. */
  readonly keptStates: Export & { readonly read: string; readonly writes: readonly string[] };
  /** Give a component that draws what the one in their first argument draws. */
  readonly components: Export;
  /** Elements that make of Markdown what its own HTML says where an attribute names one of `raw`. */
  readonly markdown: Export & { readonly raw: readonly string[] };
  /** Functions that make HTML of Markdown and let the HTML in it through, by their own documentation. */
  readonly renderers: readonly Export[];
  /** Those that let it through only where one of `raw` is written in what they are built with; spaces do not count. */
  readonly toldRenderers: readonly (Export & { readonly raw: readonly string[] })[];
  /** Functions that make a structure of a text: JSON and its dialects, YAML. */
  readonly parsers: readonly Export[];
  /** Functions that make one text of the parts `of` the list that they are given. */
  readonly joiners: readonly (Export & { readonly of: string })[];
  /** Functions that mend broken JSON and give it back as a text. */
  readonly repairers: readonly Export[];
  /** Functions that make a program of a program in another language or version, as the member `at` of what they give. */
  readonly transpilers: readonly (Export & { readonly at: string })[];
  /** Functions that read a query into a tree, which tells those who ask for it what the query does. */
  readonly grammars: readonly Export[];
  /** Clients of stores outside the program, in which a value stays until somebody takes it out, with the methods that read and write by a key. */
  readonly outsideStores: readonly {
    readonly packages: readonly string[];
    /** What has these methods without an import. */
    readonly globals?: readonly string[];
    readonly reads: readonly string[];
    readonly writes: readonly string[];
  }[];
  /**
   * Clients of databases: methods that read many rows, and one with others `includes`; what names a number of rows, as a method or as an
   * option; and where the rows are in what comes back, if not the whole of it.
   */
  readonly rowStores: readonly {
    readonly packages: readonly string[];
    readonly reads: readonly string[];
    readonly one: readonly string[];
    readonly limits: readonly string[];
    readonly includes: readonly string[];
    readonly rows?: string;
    /** The method that names what is read from, other than `from`. */
    readonly table?: string;
    /** What `one` reads is a document, with lists of its own inside, which such an operator, or `push`, adds to. */
    readonly pushedBy?: string;
    /** `reads` gives a list under a key, from one index to another; methods that add to it, and those that cut it. */
    readonly list?: { readonly adds: readonly string[]; readonly cuts: readonly string[] };
  }[];
  /** Functions whose path still leads wherever the names say that it was joined from. */
  readonly pathJoins: readonly Export[];
  /** Functions whose result holds, under these members, what they were given: `result.lastAgent` of `run(agent, input)`. */
  readonly handedBack: readonly (Export & { readonly members: readonly string[]; readonly argument: number })[];
  /** Methods of a request's promise that give the answer together with something else: where in what they give it is. */
  readonly wrappedAnswers: readonly { readonly method: string; readonly at: string }[];
  /**
   * Give a model that asks others of a list in their turn where the first fails. Where the list may as well say that the same is asked
   * again, `again` is the method by which it does.
   */
  readonly substitutes: readonly (Export & { readonly list: string; readonly again?: string })[];
  /** Parts of a platform's event that hold no more than one batch of messages, and names of events whose batches are long. */
  readonly batches: { readonly parts: readonly string[]; readonly unless: readonly string[] };
  /**
   * Run their second argument for every element of their first, all at once where an option of the third does not limit them.
   */
  readonly mappers: readonly (Export & { readonly limit: string })[];
  /** By what a person is asked before a tool runs: members of its definition, and what a call, an agent or a middleware is told of its tools by name. */
  readonly approvals: { readonly ofTool: readonly string[]; readonly elsewhere: readonly string[] };
  /** Functions that throw the error that they make, and never give anything back. */
  readonly throwers: readonly Export[];
  /** Classes of messages that are told their role by an argument: `new ChatMessage(content, role)`. */
  readonly roleMessages: readonly (Export & { readonly role: number })[];
  /** Classes of histories that begin with the messages of an option: `new SimpleChatHistory({ messages })`. */
  readonly heldHistories: readonly (Export & { readonly at: string })[];
  /**
   * Ask with the whole history of a session, which a function under the option `store` gives; `kept` are classes of histories that live in the
   * memory of the program, and `shortening` names of what cuts them before they are sent.
   */
  readonly sessionHistories: readonly (Export & {
    readonly store: string;
    readonly kept: Export;
    readonly shortening: readonly string[];
  })[];
  /** Build what stands in a prompt for messages that are handed in by a name, their first argument. */
  readonly placeholders: Export;
  /** Under which options a provider that is put together holds its models by names of the program's own. */
  readonly modelTables: readonly string[];
  /** Register, for the events in a list, the function that is run for each; `makers` are the methods of an event that make one to be sent. */
  readonly handledEvents: Export & { readonly makers: readonly string[] };
  /** Methods that take a function which says where a graph goes next. */
  readonly edges: readonly string[];
  /** Packages whose functions ask somebody at the terminal. */
  readonly questioners: readonly string[];
  /** Functions that ask somebody in a window. */
  readonly dialogs: Export;
  /** Gives a tool's schema that is a type and no check where nothing but the schema is given. */
  readonly uncheckedSchemas: Export;
  /**
   * Parts of the names of errors, in lower case, that say that the model did answer: too many turns of a run, a guardrail that
   * spoke, a shape that was not kept. The provider is innocent of them.
   */
  readonly errorsOfAnswers: readonly string[];
  /** Members that errors of SDKs, of HTTP clients and of the platform have by themselves. */
  readonly errorMembers: readonly string[];
  /** Hooks that run a function after a component was shown, by the dependencies in their second argument. */
  readonly effects: Export;
  /** What tells a container what to hand over for a token, by the names of an object's members, and the decorators that ask for one. */
  readonly providers: {
    readonly token: string;
    readonly value: readonly string[];
    readonly factory: readonly string[];
    readonly type: readonly string[];
    readonly injectors: Export;
  };
  /** Objects that are told what to hand over for a token, and asked for it. */
  readonly containers: {
    readonly packages: readonly string[];
    /** Methods that take a token, and what it stands for: a value, a class, or an object with the members of `providers`. */
    readonly puts: readonly string[];
    /** A method that takes a token, and the methods of what it gives that take what it stands for: `bind(TOKEN).to(Class)`. */
    readonly binds: { readonly method: string; readonly value: readonly string[]; readonly factory: readonly string[] };
    /** Methods that take a token and hand over what it stands for. A class stands for itself. */
    readonly gives: readonly string[];
  };
  /** What files that match `into` may name without an import, where one of the packages is declared: the exports of those that match `from`. */
  readonly autoImports: readonly { readonly packages: readonly string[]; readonly from: string; readonly into: string }[];
  /**
   * Files whose name says the address that they answer, below a manifest that declares one of the packages: the first group of `file` is the address, in
   * parts that slashes divide, or dots as well. Parts in parentheses are none.
   */
  readonly routes: readonly { readonly packages: readonly string[]; readonly file: string; readonly isDotted?: true }[];
  /** Methods by which a server tells its pages something under a name, and those by which they hear it: `emit`, `on`. */
  readonly events: readonly { readonly packages: readonly string[]; readonly tells: string; readonly hears: readonly string[] }[];
  /** Hooks that give a page what the export `of` its own file answers, whole or as the member `at`. */
  readonly routeHooks: readonly (Export & { readonly of: string; readonly at?: string })[];
  /**
   * Exports of a page's file whose answer the page, which is the file's default export, is drawn with: of the answer the member `from`, or all, as the
   * property `to`, or as its properties.
   */
  readonly pageProperties: readonly {
    readonly packages: readonly string[];
    readonly of: string;
    readonly from?: string;
    readonly to?: string;
  }[];
  /**
   * Files whose export `of` gives what the component beside them is drawn with, `page` by its name in place of `file`: as its exported `property`, or that
   * of what `read` gives.
   */
  readonly pageFiles: readonly {
    readonly packages: readonly string[];
    readonly of: string;
    readonly file: string;
    readonly page: string;
    readonly property: string;
    readonly read: string;
  }[];
  /**
   * Functions that change an observable in `pipe`: `map` hand what comes to their first argument and give what that gives, `rescue` hand it the
   * error, `pass` change neither what comes nor whether it fails, `change` only what comes; `fail` make an observable that fails, and `once` one of something that
   * runs already, so that nothing runs again for whoever subscribes again.
   */
  readonly observables: {
    readonly packages: readonly string[];
    readonly map: readonly string[];
    readonly rescue: readonly string[];
    readonly pass: readonly string[];
    readonly change: readonly string[];
    readonly fail: readonly string[];
    readonly once: readonly string[];
  };
  /** Elements, other than those of HTML, into which somebody types. */
  readonly fields: Export;
}
