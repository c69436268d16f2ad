// Keeps the shapes of the objects that hot code works on. An engine forgets a shape with the last object that has it, and with it
// whatever it compiled for that shape: each reading would begin as slowly as the first one.

const kept: object[] = [];

/** One of each kind, empty, for as long as the page is open. */
export function keepShape(empty: object): void {
  kept.push(empty);
}
