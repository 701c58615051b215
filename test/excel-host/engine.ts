import {
  type Action,
  ActionType,
  HostCollection,
  HostError,
  HostObject,
  itemNotFound,
  type ObjectPath,
  PathType,
  type Query,
  type Request,
} from './protocol';

/** The value of an …OrNullObject that found nothing. */
const NULL = Symbol('null object');
type Target = HostObject | typeof NULL;

/** Excel on the web refuses larger answers. */
const RESPONSE_LIMIT = 5_000_000;

interface Message {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: Request };
}

/** Carries out batches of the client library on host objects. It knows the protocol, and nothing of Excel. */
export class Engine {
  /** Every batch that was asked, in order. */
  readonly requests: Request[] = [];
  /** Errors of the simulation itself: a test that meets one must fail. */
  readonly crashes: Error[] = [];
  private readonly references = new Map<string, HostObject>();
  private nextReference = 1;

  /** @param services objects that the client makes by name, besides the workbook */
  constructor(
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>> = {},
  ) {}

  /**
   * The batches that a `sync` of the product asked for. Releasing references, and what goes to other services than the
   * workbook (results of functions, readiness), is the library's own business.
   */
  get syncs(): number {
    const asks = ({ ActionType: type, Name }: Action): boolean =>
      type !== ActionType.Instantiate && type !== ActionType.Trace && Name !== '_RemoveReference';
    const isOfService = ({ ObjectPaths }: Request): boolean =>
      Object.values(ObjectPaths).some((path) => path.ObjectPathType === PathType.New);
    return this.requests.filter((request) => !isOfService(request) && request.Actions.some(asks)).length;
  }

  /** Text in, text out: exactly what crosses the bridge. */
  handle(text: string): string {
    const { id, message } = JSON.parse(text) as Message;
    this.requests.push(message.body);
    const answer = JSON.stringify({
      id,
      type: 1,
      message: { statusCode: 200, headers: {}, body: this.process(message.body) },
    });
    if (answer.length <= RESPONSE_LIMIT) return answer;
    const error = { code: 'ResponsePayloadSizeLimitExceeded', message: `${answer.length} bytes` };
    return JSON.stringify({
      id,
      type: 1,
      message: { statusCode: 400, headers: {}, body: JSON.stringify({ error }) },
    });
  }

  private process({ ObjectPaths, Actions }: Request): object {
    const resolved = new Map<number, Target>();
    const resolve = (pathId: number): Target => {
      const known = resolved.get(pathId);
      if (known !== undefined) return known;
      const path = ObjectPaths[pathId];
      if (path === undefined) throw new HostError('InvalidObjectPath', `object path ${pathId}`);
      const target = this.resolvePath(path, resolve);
      resolved.set(pathId, target);
      return target;
    };
    const results: object[] = [];
    const traces: number[] = [];
    for (const [index, action] of Actions.entries()) {
      try {
        if (action.ActionType === ActionType.Trace) {
          traces.push(action.Id);
          results.push({ ActionId: action.Id, Value: null });
          continue;
        }
        const value = this.act(action, resolve(action.ObjectPathId), resolve);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        return { Error: this.describe(error, index), Results: results, TraceIds: traces };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private describe(error: unknown, index: number): object {
    if (!(error instanceof HostError)) this.crashes.push(error as Error);
    const { code = 'GeneralException', message, location } = error as HostError;
    return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: 400 };
  }

  private resolvePath(path: ObjectPath, resolve: (id: number) => Target): Target {
    const parent = path.ParentObjectPathId ? resolve(path.ParentObjectPathId) : this.root;
    if (parent === NULL) return NULL;
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.root;
      case PathType.Null:
        return NULL;
      case PathType.New: {
        const service = this.services[path.Name];
        if (service === undefined) throw notImplemented('new', path.Name);
        return service;
      }
      case PathType.Reference: {
        const held = this.references.get(path.Name);
        if (held === undefined) throw new HostError('InvalidReference', path.Name);
        return held;
      }
      case PathType.Property:
        return (getMember(parent, path.Name) as HostObject | undefined) ?? NULL;
      case PathType.Indexer:
        return callMember(parent, 'GetItem', argumentsOf(path, resolve)) as HostObject;
      case PathType.Method:
        return (callMember(parent, path.Name, argumentsOf(path, resolve)) as HostObject | undefined) ?? NULL;
    }
  }

  private act(action: Action, target: Target, resolve: (id: number) => Target): unknown {
    if (target === NULL) {
      if (action.ActionType === ActionType.Instantiate || action.ActionType === ActionType.Query) return null;
      if (action.Name === '_KeepReference') return undefined;
      throw itemNotFound();
    }
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return identity(target);
      case ActionType.Query:
        return query(target, action.QueryInfo ?? {});
      case ActionType.SetProperty:
        setMember(target, action.Name, argumentsOf(action, resolve)[0]);
        return undefined;
      case ActionType.Method:
        return this.invoke(action, target, resolve);
      default:
        throw notImplemented('action', String(action.ActionType));
    }
  }

  private invoke(action: Action, target: HostObject, resolve: (id: number) => Target): unknown {
    if (action.Name === '_KeepReference') {
      target.reference ??= `ref${this.nextReference++}`;
      this.references.set(target.reference, target);
      return undefined;
    }
    if (action.Name === '_RemoveReference') {
      if (target.reference !== undefined) this.references.delete(target.reference);
      target.reference = undefined;
      return undefined;
    }
    return callMember(target, action.Name, argumentsOf(action, resolve)) ?? null;
  }
}

function notImplemented(owner: string, name: string): HostError {
  return new HostError('ApiNotFound', `simulated host: ${owner}.${name} is not there`, `${owner}.${name}`);
}

/** An argument that is an object arrives as the id of its path; an omitted one as null. */
function argumentsOf(
  { ArgumentInfo }: Pick<Action, 'ArgumentInfo'>,
  resolve: (id: number) => Target,
): unknown[] {
  const ids = ArgumentInfo?.ReferencedObjectPathIds ?? [];
  return (ArgumentInfo?.Arguments ?? []).map((value, i) => {
    const id = ids[i];
    return typeof id === 'number' && id > 0 ? resolve(id) : (value ?? undefined);
  });
}

function descriptorOf(target: HostObject, name: string): PropertyDescriptor {
  if (target.isGone) throw itemNotFound();
  for (let level: unknown = target; level instanceof HostObject; level = Object.getPrototypeOf(level)) {
    const found = Object.getOwnPropertyDescriptor(level, name);
    if (found && /^_?[A-Z]/.test(name)) return found;
  }
  throw notImplemented(target.constructor.name, name);
}

function getMember(target: HostObject, name: string): unknown {
  const { get } = descriptorOf(target, name);
  if (!get) throw notImplemented(target.constructor.name, name);
  return get.call(target);
}

function setMember(target: HostObject, name: string, value: unknown): void {
  const { set } = descriptorOf(target, name);
  if (!set) throw notImplemented(target.constructor.name, `${name} =`);
  set.call(target, value);
}

function callMember(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = descriptorOf(target, name).value;
  if (typeof method !== 'function') throw notImplemented(target.constructor.name, `${name}()`);
  return Reflect.apply(method, target, args);
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function identity({ id, reference }: HostObject): Record<string, unknown> {
  return {
    ...(id !== undefined && { _Id: id, Id: id }),
    ...(reference !== undefined && { _ReferenceId: reference }),
  };
}

/** The loaded properties of an object, and of what hangs below it (`worksheet/name`). */
function query(target: HostObject, { Select = [], Expand = [] }: Query): Record<string, unknown> {
  const paths = [...Select, ...Expand].filter((path) => path !== '$none').map((path) => path.split('/'));
  return pick(target, paths);
}

function pick(target: HostObject, paths: readonly (readonly string[])[]): Record<string, unknown> {
  if (target instanceof HostCollection) {
    const below = paths.map((path) => (path[0] === 'items' ? path.slice(1) : path));
    return { _Items: target.items().map((item: HostObject, i) => ({ ...pick(item, below), _Index: i })) };
  }
  const heads = new Map<string, string[][]>();
  for (const [head = '', ...rest] of paths) {
    const known = heads.get(head) ?? [];
    heads.set(head, rest.length > 0 ? [...known, rest] : known);
  }
  const out = identity(target);
  for (const [head, rest] of heads) {
    const value = getMember(target, pascal(head));
    out[pascal(head)] = value instanceof HostObject ? pick(value, rest) : (value ?? null);
  }
  return out;
}
