// What functions.json says of the add-in's functions: parameters and how they are to be called.

export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
  };
}

export interface AddInFunctions {
  /** As the manifest says: "PDV". */
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
}

export function readMetadata(json: string, namespace: string): AddInFunctions {
  const { functions } = JSON.parse(json) as { functions?: readonly FunctionMetadata[] };
  if (!functions) throw new Error("The metadata of the functions has no list of functions.");
  return { namespace, functions };
}

export function findFunction({ functions }: AddInFunctions, name: string): FunctionMetadata | undefined {
  return functions.find((candidate) => candidate.name.toUpperCase() === name.toUpperCase());
}
