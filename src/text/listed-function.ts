// A custom function as the pane lists it.

export interface ListedFunction {
  readonly id: string;
  readonly call: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
  /** As a person of this language types it. */
  readonly example: string;
  /** In English notation, with the arguments that can't be left out. */
  readonly formula: string;
  /** The same as a person of this language reads it. */
  readonly entered: string;
}
