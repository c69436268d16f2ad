// A comment on a cell with its replies: what a file holds. Notes, the older kind, come with a later requirement set and only travel along.

export interface Comment {
  readonly id: string;
  row: number;
  column: number;
  content: string;
  readonly authorName: string;
  resolved: boolean;
  replies: Reply[];
}

export interface Reply {
  readonly id: string;
  content: string;
  readonly authorName: string;
}
