// What the rules of conditional formats and of validation have in common in a file: their areas and the names of their operators.
import type { ConditionalRule as FileRule } from "hucre";
import { formatArea, parseArea } from "../workbook/a1";
import type { Area } from "../workbook/state";

export function areasOf(sqref: string): Area[] {
  return sqref.split(/\s+/).flatMap((part) => parseArea(part) ?? []);
}

export function sqref(areas: readonly Area[]): string {
  return areas.map((area) => formatArea(area)).join(" ");
}

export function lower<T extends string>(text: T): Uncapitalize<T> {
  return (text.charAt(0).toLowerCase() + text.slice(1)) as Uncapitalize<T>;
}

/** EqualTo in the API, equal in the file; the API's two kinds of rules spell "or equal" in two ways. */
export function toFileOperator(operator: string): NonNullable<FileRule["operator"]> {
  return lower(operator.replace(/^(Not)?EqualTo$/, "$1Equal").replace(/OrEqualTo$/, "OrEqual")) as NonNullable<
    FileRule["operator"]
  >;
}

export function fromFileOperator(operator: string, orEqual: string): string {
  const name = operator.charAt(0).toUpperCase() + operator.slice(1);
  return name.replace(/^(Not)?Equal$/, "$1EqualTo").replace(/OrEqual$/, orEqual);
}
