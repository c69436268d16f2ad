// A workbook with a list of units and nothing else: what it states of members needs no period, and there is none to choose.

import { boardStore } from "../../src/actions/board-store";
import {
  admitted,
  certifiedIn,
  classesIn,
  compositionTable,
  densityOf,
  memberShareOf,
  membersOf,
  organisationsOf,
  withoutMembers,
} from "../../src/functions/functions";
import { makeGrid, read } from "../intake/grids";
import { FakeError } from "./fake-custom-functions";

const UNITS = makeGrid("Đơn vị", [
  [
    "Mã đơn vị",
    "Tên đơn vị",
    "Trực thuộc",
    "Số đảng viên",
    "Đảng viên nữ",
    "Dân số",
    "Số tổ chức cơ sở đảng",
    "Giấy chứng nhận 2020",
  ],
  ["A", "Đảng bộ xã An Bình", "", 100, 40, 5000, 7, 12],
  ["B", "Đảng bộ xã Hòa Lạc", "", 0, 0, 3000, 3, ""],
]);

type Invocation = CustomFunctions.StreamingInvocation<unknown>;

function shown(call: (invocation: Invocation) => void): unknown {
  const results: unknown[] = [];
  call({ setResult: (result: unknown) => results.push(result) });
  const [first] = results;
  return first instanceof FakeError ? first.message : first;
}

beforeAll(() => {
  boardStore.put(read([UNITS]).board, []);
});

it.each<[string, unknown, (invocation: Invocation) => void]>([
  ["MEMBERS", 100, (invocation) => membersOf(null, null, invocation)],
  ["MEMBERSHARE", 0.4, (invocation) => memberShareOf("nữ", null, invocation)],
  ["DENSITY", 0.0125, (invocation) => densityOf(null, null, invocation)],
  ["ORGANISATIONS", 10, (invocation) => organisationsOf(null, null, invocation)],
  ["WITHOUTMEMBERS", 1, (invocation) => withoutMembers(null, invocation)],
  ["CERTIFIED", 12, (invocation) => certifiedIn(null, 2020, invocation)],
])("PDV.%s gives %j without any period", (_, expected, call) => {
  expect(shown(call)).toBe(expected);
});

it.each<[string, RegExp, (invocation: Invocation) => void]>([
  ["CLASSES of no year", /Chưa chọn được kỳ/u, (invocation) => classesIn(null, null, invocation)],
  ["ADMITTED", /Chưa chọn được kỳ/u, (invocation) => admitted(null, null, null, invocation)],
  [
    "COMPOSITION of a year",
    /Chưa tìm thấy/u,
    (invocation) => compositionTable("tuổi", null, 2020, null, null, invocation),
  ],
])("PDV.%s says what it lacks: %s", (_, sentence, call) => {
  expect(shown(call)).toMatch(sentence);
});
