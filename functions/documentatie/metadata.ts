import { ENGELS } from './engels';

/** What Excel is told about the functions: the parts of functions.json that the product reads or changes. */
export interface Metadata {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly Functiemetadata[];
  readonly enums?: readonly Enummetadata[];
}

export interface Functiemetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parametermetadata[];
  readonly result: { readonly dimensionality?: string; readonly type?: string };
}

export interface Parametermetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

export interface Enummetadata {
  readonly id: string;
  readonly type: string;
  readonly values: readonly {
    readonly name: string;
    readonly stringValue?: string;
    readonly tooltip: string;
  }[];
}

/**
 * The same metadata with English descriptions. Ids, names, parameters and values stay: formulas depend on them.
 * @throws Error when a description has no translation
 */
export function inHetEngels(metadata: Metadata): Metadata {
  return {
    ...metadata,
    functions: metadata.functions.map((functie) => {
      const engels = ENGELS[functie.id];
      if (engels === undefined) throw new Error(`No English description of ${functie.id}`);
      return {
        ...functie,
        description: engels.description,
        parameters: functie.parameters.map((parameter) => {
          const description = engels.parameters[parameter.name];
          if (description === undefined) {
            throw new Error(`No English description of ${functie.id} ${parameter.name}`);
          }
          return { ...parameter, description };
        }),
      };
    }),
  };
}
