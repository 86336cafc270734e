import type { OptionPath, VersionBounds } from './catalog.js';

/** Something that runs the user's function and answers its rejection in some way. */
export interface Framework {
  readonly name: string;
  /** Packages that must be declared or imported for the registrations to count; none for the language itself. A leading `*` matches the end of any specifier (`*_generated/server`). */
  readonly packages: readonly string[];
  /** It runs functions at set times, or when a file has changed, and nobody waits for what they give. */
  readonly byClock?: true;
  /** What it calls is run again and again: for each request of a server, each message that a bot gets, each step of an agent, a graph or a flow. */
  readonly serves?: 'request' | 'message' | 'step';
  /** Functions handed over by a call: `app.get(path, handler)`. */
  readonly registrations: readonly Registration[];
  /** Members of a handler's first argument that hold what somebody wrote, beside those that servers name alike (`body`, `query`): `message.text` of a bot. */
  readonly sent?: readonly string[];
  /** Its platform takes no text from anybody that is longer than a page: 4,096 characters at Telegram. */
  readonly brief?: true;
  /** Members of a handler's first argument in which something stays from one message or request of the same sender to the next: `session`. */
  readonly keeps?: readonly string[];
  /** Written types of a parameter that holds a request: `NextRequest`. Those of a framework without packages are the platform's own. */
  readonly requestTypes?: readonly string[];
  /** Those of them that a client gets as the answer too: they hold a request only where a second parameter takes what is answered. */
  readonly messageTypes?: readonly string[];
  /** Written types of a function whose first parameter holds a request: `RequestHandler`. */
  readonly handlerTypes?: readonly string[];
  /** Exports, or globals of the same names, that give a part of the request that is being answered: `readBody(event)`. `schema` is the argument that says what may come. */
  readonly readers?: readonly {
    readonly holds: 'request' | 'body' | 'query' | 'params' | 'headers';
    readonly functions: readonly string[];
    readonly schema?: number;
  }[];
  /** How a value is put aside under a name, and read again by handlers elsewhere. */
  readonly keeper?: Keeper;
  /** How a program says which flags may stand on its command line, and where it reads them. */
  readonly flags?: Flags;
  /** Written types of a function whose parameter is something of the framework's own, by the name that its type has: `FastifyPluginAsync`. */
  readonly functionTypes?: readonly { readonly name: string; readonly argument: number; readonly from: string; readonly type: string }[];
  /** Written type names that promise a value of the package, and the path that gives the same: `FastifyInstance` is what `default()` gives. */
  readonly types?: readonly { readonly name: string; readonly path: string }[];
  /** Methods that the framework calls on what extends or implements one of its exports: `DurableObject` has `fetch`. */
  readonly classes?: readonly {
    readonly base: string;
    readonly methods: readonly string[];
    readonly kind: EntryKind;
    readonly note: string;
    readonly provides?: Registration['provides'];
    readonly readBy?: Registration['readBy'];
    /** A method that is given their failures, where the class has one of its own. */
    readonly caughtBy?: string;
    /** One instance serves many requests, so that its fields outlive each of them. */
    readonly keepsInstance?: true;
    /** Its type is there without an import where one of the packages is declared. */
    readonly isGlobal?: true;
  }[];
  /** Where the project registers a central handler, which makes a `boundary` of this framework handled. `parameters` tells it from others: an Express error middleware takes four. */
  readonly errorHandlers?: readonly {
    readonly path: string;
    readonly functions: readonly string[] | 'all';
    readonly parameters?: number;
    /** The parameter that runs what comes after it, where a `catch` around its call is the handler: `next` of a middleware. */
    readonly around?: number;
    /** What a class hands its handler to, in the method by which the framework runs it: `catchError` of an interceptor. */
    readonly caughtBy?: string;
    /** What it gives back goes to whoever asked. */
    readonly sendsReturned?: true;
  }[];
  /** Tokens under which a central handler is provided: `{ provide: APP_FILTER, useClass: Filter }`. */
  readonly providedHandlers?: readonly { readonly token: string; readonly caughtBy?: string }[];
  /** Files whose export of such a name is the central handler: `handleError` of `hooks.server.ts`. */
  readonly exportedHandlers?: readonly { readonly glob: string; readonly export: string }[];
  /** Another framework whose central handler gets the failures: `express`. */
  readonly errorsGoTo?: string;
  /**
   * Once the head of a response has been sent, the project's central handler can not answer, and the framework does not close the connection
   * behind it either. `alone`: nor does it where the project has no such handler.
   */
  readonly leavesOpen?: VersionBounds & { readonly alone?: true };
  /** What its handlers answer into part by part, in Node's way. */
  readonly response?: {
    /** The parameter that holds it; null where that is told by its type alone. */
    readonly argument: number | null;
    /** Written types of such a parameter. */
    readonly types: readonly string[];
    /** Node's own response inside it: `reply.raw`. */
    readonly member?: string;
    /** It ends what its handlers leave open, unless they set this to false: `ctx.respond`. */
    readonly endedUnless?: string;
    /** The method by which a handler has the response left to it; the note says what becomes of its failure then. */
    readonly takenOver?: { readonly by: string; readonly note: string };
  };
  /** What its handlers call to hand an error to the central one: `next`. */
  readonly handsErrorsBy?: string;
  /** Whoever is told of its failures sits at a terminal. */
  readonly atTerminal?: true;
  /** Functions among what its handlers are given first, by which they answer whoever asked with their first argument: `say`. */
  readonly answersBy?: readonly string[];
  /** What its functions give back is the body of the response. */
  readonly sendsReturned?: true;
  /** A text among it is sent as HTML. */
  readonly sendsPages?: true;
  /** Errors of its own whose words it tells the client: `TRPCError`. As exported, or as a global. */
  readonly spokenErrors?: readonly string[];
  /**
   * Exports of files with conventional names: Next.js `route.ts` below `app/` exporting `POST`. `default.fetch` and `actions.*` are members of
   * the exported object, `(module)` is the file's own top level.
   */
  readonly files: readonly {
    readonly glob: string;
    readonly exports: readonly string[];
    readonly kind: EntryKind;
    readonly note: string;
    readonly provides?: Registration['provides'];
    readonly input?: Registration['input'];
    /** Only where the file hands the function's last name, which nothing declares, to a global of this name: what a template does. */
    readonly namedBy?: string;
    /** Only where the function gives back an object with this member, which tells without any package who calls it: `statusCode`. */
    readonly returns?: string;
    /** Only where the function's first parameter has one of these types, or one of these parts is read of it, which tells the same. */
    readonly handed?: { readonly types: readonly string[]; readonly parts: readonly string[] };
    /**
     * What tells that nobody waits for the answer and the platform tries again, which makes it a job: written types of the first parameter or
     * of the whole function, or a member that is read of the parameter, unless the file reads one of `answered` of anything.
     */
    readonly events?: {
      readonly types: readonly string[];
      readonly parts: readonly string[];
      readonly answered: readonly string[];
      readonly note: string;
    };
  }[];
  /** Functions with this prologue directive (`use server`), in the file or the function. */
  readonly directives?: readonly { readonly directive: string; readonly kind: EntryKind; readonly note: string }[];
  /** Decorators of a method or class: Nest `Get`, `Controller`. */
  readonly decorators?: readonly { readonly name: string; readonly kind: EntryKind; readonly note: string }[];
  /** Decorators of classes of which one instance serves the whole program, unless an option of the decorator says otherwise. */
  readonly singletons?: { readonly decorators: readonly string[]; readonly unless: string };
  /** Decorators of a method's parameter through which a request comes: whole (Nest `Req`), or a part that its sender writes, by the name that it has there (`Body`). */
  readonly parameters?: readonly { readonly decorator: string; readonly holds: 'request' | 'body' | 'query' | 'params' | 'headers' }[];
}

export interface Flags {
  /** API paths of objects that hold the flags by their names: `**.opts()`. `given` is any argument of a function that the framework runs. */
  readonly held: readonly string[];
  /** Methods that declare one, or more in an object, with a default: `option`. */
  readonly declares: readonly string[];
  /** Methods that begin a command with flags of its own: `command`. */
  readonly begins: readonly string[];
  /** Where among the arguments of the call that holds them they are declared: `0.flags`. */
  readonly tables: readonly string[];
}

export interface Keeper {
  /** Methods that take the name and the value, or an object with both: `decorate`. */
  readonly puts: readonly string[];
  /** API paths whose last member is the name: `default().*`. */
  readonly members: readonly string[];
  /** API paths of what is called with the name. */
  readonly calls: readonly string[];
  /** Handlers are given what a function of the project returns, as members of one object. */
  readonly returned?: true;
}

/**
 * What becomes of a rejection: `boundary`: the framework answers it (a 500, a failed job); `handled`: it becomes a value that the
 * program goes on with; `lost`: nobody sees it, or the process ends; `job`: recorded and tried again; `run`: recorded, and that is all; `propagates`: it comes out of the
 * registering call itself, or of the function that this call gives back (`cache(fn)`); `deferred`: it comes out of calls that are made later,
 * of the model, tool or chain that was defined, and what their callers do is not followed.
 */
export type EntryKind = 'boundary' | 'handled' | 'lost' | 'job' | 'run' | 'propagates' | 'deferred';

export interface Registration extends VersionBounds {
  /**
   * API path from the package: `default().get` (Express app), `Hono.new.get`; `()` a call, `.new` an instance. A global starts with `global:` (`global:setTimeout`);
   * `any:` matches a method of an unknown receiver (`any:forEach`); `jsx:` an attribute of an element (`jsx:on*`). `**` is any chain of members and calls, or none
   * (`Hono.new.**.get`); a `*` may end a member's name (`onDid*`). The first registration that matches counts, so particular ones stand before `any:`.
   */
  readonly path: string;
  /** Which arguments are functions that it runs: indexes, or `all`; `0.execute` reaches into an options object, `0.resolvers.*.*` into every member (or array element) of one, `0.actions.().*.handler` into what a function gives. */
  readonly functions: readonly string[] | 'all';
  readonly kind: EntryKind;
  /** Options by which a `run` may be repeated after all, which makes it a job: `retry`. */
  readonly repeatedBy?: readonly string[];
  /** Packages that change this where they are declared, so that a later registration counts: `express-async-errors`. */
  readonly unless?: readonly string[];
  /** As a sentence for messages: `Express 4 does not wait for an async handler: its rejection is lost`. */
  readonly note: string;
  /** What is `lost` ends a Node process, where nothing listens for rejections that nobody handles. The note leaves that out. */
  readonly endsProcess?: true;
  /** In place of the framework's own; `*` is everything that it hands over, in whatever argument. */
  readonly sent?: readonly string[];
  /** Which parameter is the request, where it is not the first: `(socket, request) => …`. */
  readonly requestAt?: number;
  /** The parameter that is what the sender wrote, whole: where it is not a request. `schema` is where among the arguments it is said what may come: `0.input`. */
  readonly input?: { readonly parameter: number; readonly schema?: string };
  /** The call gives what the function gives: `Settings.withLLM(llm, fn)`; `()`: it gives a function that does, `[]`: a list with all that the function gave, `data`: an object that holds it there. */
  readonly passes?: true | '()' | '[]' | 'data';
  /** What it hands to the function, by place: member `mastra` of its first argument is what `Mastra` of the package builds. Without a name it is the argument itself. */
  readonly gives?: readonly {
    readonly argument: number;
    readonly member: string;
    readonly from: string;
    /** Without it, what is said of it is a type of the project's own: the type argument of the call of `from` before it in the chain. */
    readonly type?: string;
  }[];
  /** Arguments of the call itself that it hands on: `app.register(plugin, options)`. */
  readonly hands?: readonly { readonly parameter: number; readonly argument: number }[];
  /** Methods of what is built through which the function runs (`graph.invoke`): the failure comes out of their calls; only where there are none, `kind` holds. */
  readonly runs?: readonly string[];
  /** What such a run provides, by options of its call. */
  readonly runProvides?: Registration['provides'];
  /** What is built goes out piece by piece as the body of a response: then nobody can answer the failure any more, and this is the note. */
  readonly asBody?: string;
  /** The function writes the body of a response, for whoever asked what makes it here. */
  readonly writesBody?: true;
  /** The member beside the function that words its error for whoever asked: `onError`. */
  readonly words?: string;
  /** Who reads what the function gives, an error too: the function is a tool of a model's. */
  readonly readBy?: 'agent';
  readonly provides?: {
    readonly attempts?: readonly OptionPath[];
    readonly defaultAttempts?: number;
    /** A name under which others may say how often: where a file that knows of the registration mentions it, nobody can tell. */
    readonly attemptsElsewhere?: string;
    /** What builds the queue that is named by its first argument, as the worker is: it, or the call that adds a job, says how often the job is run. */
    readonly queue?: {
      readonly path: string;
      readonly attempts: readonly OptionPath[];
      readonly adds: { readonly method: string; readonly attempts: readonly OptionPath[] };
      /** Which argument of that call is what the job is about, and the member of the job that gives it to the worker. */
      readonly data?: { readonly argument: number; readonly member: string };
      /** Decorators whose first argument names the queue: of a worker's class, and of a parameter in which the queue is handed over. */
      readonly decorators?: { readonly worker: string; readonly injector: string };
      /** The method that sets queues up, one for each argument, with names and attempts among its members. */
      readonly registers?: { readonly method: string; readonly attempts: readonly OptionPath[] };
    };
    /** Whoever starts it says how often it is run, in a file of its own: `proxyActivities<typeof activities>({ retry: { maximumAttempts } })`. */
    readonly started?: {
      readonly from: string;
      readonly by: readonly string[];
      readonly attempts: readonly OptionPath[];
      /** The first that is set counts. */
      readonly timeout: readonly OptionPath[];
    };
    readonly timeout?: readonly OptionPath[];
    /** A signal that ends it, which is a limit where a timer aborts that. */
    readonly signal?: readonly OptionPath[];
    /** Whoever starts it must set a time limit, and does so where the function does not show it: `proxyActivities({ startToCloseTimeout })`. */
    readonly limited?: true;
    /** It may well end what takes too long, after a time that its code does not show. */
    readonly untold?: true;
    /** What it runs is never told that whoever asked has gone: it has no signal, and what it gives back is sent when it has ended. */
    readonly unsignaled?: true;
    /** The platform ends the function after a time, which is no limit that its code could answer to: an option, of this call or of one before it in the chain, else the default. */
    readonly deadline?: { readonly options: readonly OptionPath[]; readonly defaultMs: number | null };
    /** A module above the code, without its extension, whose configuration object sets the limit where the registration does not: `trigger.config`. */
    readonly configured?: { readonly module: string; readonly timeout: { readonly property: string; readonly unit: 'ms' | 's' } };
  };
}
