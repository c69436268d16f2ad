// Plain properties of the model as the API shows them: read as they are, written after a check. Saves every wire class the same lines.

import { asBoolean, asColor, asNumber, asOneOf, asText } from "./arguments";

type Check<V> = (value: unknown, location: string) => V;
type Checks<T> = { readonly [K in keyof T & string]?: Check<T[K]> };

interface Fields<T> {
  readonly reads: Readonly<Record<string, (target: T) => unknown>>;
  readonly writes: Readonly<Record<string, (target: T, value: unknown) => void>>;
}

/** "numberFormat" of the model is "NumberFormat" on the wire. */
export function fields<T extends object>(type: string, checks: Checks<T>): Fields<T> {
  const reads: Record<string, (target: T) => unknown> = {};
  const writes: Record<string, (target: T, value: unknown) => void> = {};
  for (const key of Object.keys(checks) as (keyof T & string)[]) {
    const wireName = key.charAt(0).toUpperCase() + key.slice(1);
    const check = checks[key];
    if (!check) continue;
    reads[wireName] = (target) => target[key];
    writes[wireName] = (target, value) => {
      target[key] = check(value, `${type}.${key}`);
    };
  }
  return { reads, writes };
}

/** Fields of a part of the target. */
export function fieldsOf<T, P extends object>(part: (target: T) => P, { reads, writes }: Fields<P>): Fields<T> {
  return {
    reads: Object.fromEntries(Object.entries(reads).map(([name, read]) => [name, (target: T) => read(part(target))])),
    writes: Object.fromEntries(
      Object.entries(writes).map(([name, write]) => [
        name,
        (target: T, value: unknown): void => {
          write(part(target), value);
        },
      ]),
    ),
  };
}

export const text = asText;
export const flag = asBoolean;
export const number = asNumber;
export const color = asColor;

export function oneOf<T extends string>(names: readonly T[]): Check<T> {
  return (value, location) => asOneOf(value, names, location);
}

/** Excel says "" for automatic, and takes it. */
export function orAutomatic<V>(check: Check<V>): Check<V | null> {
  return (value, location) => (value === "" || value === null ? null : check(value, location));
}
