// Which properties a load() asks for: the paths of Select and Expand as a tree, without regard to case as the server reads them.

import type { QueryInfo } from "./requests";

interface Branch {
  readonly children: Map<string, Branch>;
  everything: boolean;
}

export class Selection {
  private constructor(
    private readonly select: Branch,
    private readonly expand: Branch,
  ) {}

  static from(query: QueryInfo = {}): Selection {
    return new Selection(branchOf(query.Select), branchOf(query.Expand));
  }

  /** load() without names, or "*": the scalar properties of the object itself. */
  get everything(): boolean {
    return this.select.everything || this.select.children.size === 0;
  }

  names(property: string): boolean {
    const key = property.toLowerCase();
    return this.select.children.has(key) || this.expand.children.has(key);
  }

  get named(): string[] {
    return [...this.select.children.keys()];
  }

  below(navigation: string): Selection {
    const key = navigation.toLowerCase();
    return new Selection(this.select.children.get(key) ?? branchOf(), this.expand.children.get(key) ?? branchOf());
  }
}

function branchOf(paths: readonly string[] = []): Branch {
  const root: Branch = { children: new Map(), everything: false };
  for (const path of paths) {
    let branch = root;
    for (const step of path.split("/")) {
      const name = step.trim().toLowerCase();
      if (name === "*") {
        branch.everything = true;
        continue;
      }
      let next = branch.children.get(name);
      if (!next) branch.children.set(name, (next = { children: new Map(), everything: false }));
      branch = next;
    }
  }
  return root;
}
