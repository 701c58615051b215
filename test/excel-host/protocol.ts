/** The wire format of Office.js, as far as the client library uses it for this product. */
export enum PathType {
  Global = 1,
  New = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[];
}

export interface ObjectPath {
  readonly Name: string;
  readonly ObjectPathType: PathType;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

/** One batch: what `context.sync()` sends. */
export interface Request {
  readonly ObjectPaths: Readonly<Record<number, ObjectPath>>;
  readonly Actions: readonly Action[];
}

/** An event as the host sends it, without a request before it. */
export interface HostEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: unknown;
}

/** An error that crosses the wire with a code of Office.js. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (): HostError =>
  new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.");
export const invalidOperation = (): HostError =>
  new HostError('InvalidOperation', 'This operation is not permitted for the current object.');

/**
 * What the client library can hold on to. Its PascalCase members are the members of the protocol; what is not there
 * answers ApiNotFound, so that a gap in the simulation fails loudly.
 */
export abstract class HostObject {
  /** Set while the client keeps a reference over several batches. */
  reference: string | undefined;
  /** Whether the thing behind it has been taken away. */
  get isGone(): boolean {
    return false;
  }
  /** The id with which the client finds it again. */
  get id(): string | undefined {
    return undefined;
  }
}

/** A HostObject with items. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract items(): readonly T[];
}
