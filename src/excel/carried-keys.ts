// Keys of the rows that hold what the person kept and what has no place in the table any more.

/** What they begin with. */
const CARRIED = "~";
/** Those of rows that the person put in. */
const INSERTED = `${CARRIED}+`;

export function isCarried(rowKey: string): boolean {
  return rowKey.startsWith(CARRIED);
}

export function carriedKey(rowKey: string): string {
  return isCarried(rowKey) ? rowKey : CARRIED + rowKey;
}

/** The key of the row that it came from. */
export function homeKey(rowKey: string): string {
  return isCarried(rowKey) ? rowKey.slice(CARRIED.length) : rowKey;
}

/** Of a row that the person put in below the one of a key. */
export function insertedKey(above: string): string {
  return INSERTED + above;
}

export function isInserted(rowKey: string): boolean {
  return rowKey.startsWith(INSERTED);
}
