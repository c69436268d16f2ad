// What the readers of days, marks, names and numbers leave of a run of people.

import { dayReaders, markReaders, textReaders } from "../../src/intake/admission-readers";
import { createAdmissionWriter, type AdmissionWriter } from "../../src/intake/admission-writer";
import { createDateColumns } from "../../src/intake/checks/date-columns";
import { createNotes, createRun, ODD_ATTRIBUTES, ODD_PERSON } from "../../src/intake/column-readers";
import { createKeyHashes, type KeyHashes } from "../../src/intake/find-duplicates";
import { numberKinds } from "../../src/intake/identity-number";
import { createIssueList } from "../../src/intake/issue-list";
import { createCells } from "../../src/intake/read-cells";
import { hashDigits } from "../../src/intake/scan-text";
import { createSecondLook, identityNote, noteOther, noteThi, type SecondLook } from "../../src/intake/second-look";
import { layoutOf } from "../../src/intake/sheet-layout";
import { EXCEPTION, READMISSION } from "../../src/model/admission-columns";
import type { CellValue } from "../../src/model/grid";
import { makeGrid } from "./grids";

interface Left {
  readonly target: AdmissionWriter;
  readonly look: SecondLook;
  readonly hashes: KeyHashes;
  readonly odd: number[];
  /** "admission.name blank 3": the row of the grid; "… suspect 3": the position. */
  readonly notes: string[];
  readonly dates: Record<string, number>;
}

/** Reads so many rows below headings as the people from position 2 on. */
function leftBy(headings: readonly string[], rows: readonly (readonly CellValue[])[], count = rows.length): Left {
  const grid = makeGrid("Kết nạp", [["Ghi chú", ...headings], ["giữa"], ...rows.map((row) => ["", ...row])]); // prettier-ignore
  const layout = layoutOf(
    grid,
    "admissions",
    0,
    1,
    ["Ghi chú", ...headings].map((heading) => [heading]),
  );
  const issues = createIssueList();
  const cells = createCells(layout, issues);
  const notes: string[] = [];
  const dateColumns = createDateColumns(cells.place, issues);
  const dates = new Map([...layout.columns.keys()].map((id) => [id, dateColumns.of(id)]));
  const people = {
    cells,
    columns: layout.columns,
    target: createAdmissionWriter(rows.length + 2, 1, () => true),
    notesOf: (id: string) =>
      createNotes(
        (at) => notes.push(`${id} suspect ${String(at)}`),
        (row) => notes.push(`${id} blank ${String(row)}`),
        ODD_ATTRIBUTES,
      ),
    dates,
    secondLook: createSecondLook(rows.length + 2),
  };
  const hashes = createKeyHashes(rows.length);
  const run = createRun(grid.values, rows.length, 2);
  run.count = count;
  for (const each of rows.keys()) run.rows[each] = each + 2;
  for (const read of [...dayReaders(people), ...markReaders(people), ...textReaders(people, hashes)]) read(run);
  const counts = [...dates].map(([id, { dateRows, textRows }]) => [id, dateRows.count + textRows.count] as const);
  return {
    target: people.target,
    look: people.secondLook,
    hashes,
    odd: [...run.odd],
    notes,
    dates: Object.fromEntries(counts.filter(([, count]) => count > 0)),
  };
}

const column = (heading: string, cells: readonly CellValue[]): Left =>
  leftBy(
    [heading],
    cells.map((cell) => [cell]),
  );

/** Of which people the same is noted as by `note`. */
function notedBy(note: (look: SecondLook, at: number) => void, { noted }: SecondLook): number[] {
  const look = createSecondLook(1);
  note(look, 0);
  return [...noted.keys()].filter((at) => noted[at] === look.noted[0]);
}

it("reads each column of days into its own, and notes their rows", () => {
  const headings = ["Ngày quyết định", "Ngày kết nạp", "Ngày sinh", "Ngày nghị quyết", "Ngày chính thức", "Ngày cấp giấy chứng nhận"]; // prettier-ignore
  const { target, notes, dates } = leftBy(headings, [[45_000, 45_001, 33_000, 44_990, 45_400, ""]]);
  const { decision, admitted, birth, resolution, official, certificate } = target;
  const days = [decision, admitted, birth, resolution, official, certificate].map((one) => [...one]);
  expect(days).toEqual([45_000, 45_001, 33_000, 44_990, 45_400, 0].map((day) => [0, 0, day]));
  expect(notes).toEqual(["admission.certificate blank 2"]);
  expect(dates).toEqual({
    "admission.decision": 1,
    "admission.admitted": 1,
    "admission.birth": 1,
    "admission.resolution": 1,
    "admission.official": 1,
  });
});

it("takes any mark but a blank, an error and an explicit no", () => {
  const { target, odd, notes } = column("Kết nạp lại", ["x", "", "không", "#N/A", "vùng sâu ", " "]);
  expect([...target.marks]).toEqual([0, 0, READMISSION, 0, 0, 0, READMISSION, 0]);
  expect(odd).toEqual([0, 0, 0, ODD_ATTRIBUTES, 0, 0]);
  const id = "admission.readmission";
  expect(notes).toEqual([`${id} blank 3`, `${id} suspect 6`, `${id} blank 7`, `${id} suspect 7`]);
});

it("keeps both marks of a person", () => {
  const { target } = leftBy(["Kết nạp lại", "Trường hợp đặc biệt"], [["x", "x"], ["", "x"], ["x", ""]]); // prettier-ignore
  expect([...target.marks].slice(2)).toEqual([EXCEPTION | READMISSION, EXCEPTION, READMISSION]);
});

it("hashes names, and notes blanks, faults and Thị", () => {
  const { hashes, look, notes } = column("Họ và tên", ["Lê Thị An", "LÊ THỊ AN ", "Lê Văn An", 17, "17", ""]);
  const [first, second, third, number, figures, blank] = hashes.name;
  expect([second, number, blank]).toEqual([first, figures, 0]);
  expect(third).not.toBe(first);
  expect(notedBy(noteThi, look)).toEqual([2, 3]);
  expect(notes).toEqual(["admission.name suspect 3", "admission.name blank 7"]);
});

it("has a look at whoever may be two people", () => {
  const names = ["Lê A và Lê B", "Lê A và L B", "Nguyễn Văn An", "1. Lê Văn An\n2. Lê Văn Bình", 123_456_789_012];
  expect(notedBy(noteOther, column("Họ và tên", names).look)).toEqual([2, 5]);
});

it("hashes numbers by their digits, and keeps what they say", () => {
  const numbers = [
    "001090000011",
    1090000011,
    "001 090 000 011",
    "012345678",
    "000000000",
    "01234567x",
    "1234567",
    "",
    "#N/A",
    "Chưa có  ",
    "001190000012",
  ];
  const { hashes, look, odd, notes } = column("Số định danh", numbers);
  expect([...hashes.identity]).toEqual(numbers.map((number) => hashDigits(String(number), 8)));
  expect([...hashes.kinds]).toEqual(numbers.map((number) => numberKinds(String(number))));
  expect([...look.identities].slice(2)).toEqual(numbers.map(identityNote));
  expect(look.identities[2]).not.toBe(look.identities[3]);
  expect(odd).toEqual([0, 0, 0, 0, 0, 0, 0, 0, ODD_PERSON, 0, 0]);
  expect(notes).toEqual(["admission.identity blank 9", "admission.identity suspect 11"]);
});

it("adds what is odd of a number to what else is odd of its row", () => {
  const { odd } = leftBy(["Kết nạp lại", "Số định danh"], [["#N/A", "#N/A"]]);
  expect(odd).toEqual([ODD_ATTRIBUTES | ODD_PERSON]);
});

it("hashes the numbers of a cell each by itself", () => {
  const hash = (number: string): number => hashDigits(number, 8);
  const cells = [
    "012345678; 001090000011",
    "001090000011",
    "12345678/87654321",
    "001090000011 (số cũ)",
    "(xem sổ ở văn phòng)",
  ];
  const { hashes } = column("Số định danh", cells);
  const number = hash("001090000011");
  expect([...hashes.identity]).toEqual([hash("012345678"), number, hash("12345678"), number, 0]);
  expect([...hashes.beside]).toEqual([[2, [number]], [4, [hash("87654321")]]]); // prettier-ignore
});

it.each(["Số thẻ đảng viên", "Số lý lịch"])("has a look at whoever has a %s", (heading) => {
  const { look, notes } = column(heading, ["000001 HN", "", 17, " ", "1  "]);
  expect(notedBy(noteOther, look)).toEqual([2, 4, 6]);
  const id = heading === "Số lý lịch" ? "admission.file-number" : "admission.card";
  expect(notes).toEqual([`${id} blank 3`, `${id} blank 5`, `${id} suspect 5`, `${id} suspect 6`]);
});

it.each(["Số thẻ đảng viên", "Số lý lịch"])("calls odd, and looks no further at, an error for a %s", (heading) => {
  const { look, odd } = leftBy(
    ["Kết nạp lại", heading],
    [
      ["#N/A", "#N/A"],
      ["", "#REF! "],
      ["", "1"],
    ],
  );
  expect(odd).toEqual([ODD_ATTRIBUTES | ODD_PERSON, ODD_PERSON, 0]);
  expect(notedBy(noteOther, look)).toEqual([4]);
});

it("leaves alone what follows the run", () => {
  const headings = ["Kết nạp lại", "Họ và tên", "Số định danh", "Số lý lịch"];
  const person = ["x", "Lê Thị An", "001090000011", "000001 HN"];
  const { target, look, hashes } = leftBy(headings, [person, person], 1);
  const after = [target.marks[3], look.noted[3], look.identities[3], hashes.name[1], hashes.identity[1]];
  expect(after).toEqual([0, 0, 0, 0, 0]);
});

it("reads nothing of columns that are not there", () => {
  const { target, look, hashes, notes } = column("Dân tộc", ["Kinh"]);
  expect([...target.marks, ...target.admitted, ...look.noted, ...look.identities, ...hashes.name]).toEqual(new Array(13).fill(0)); // prettier-ignore
  expect(notes).toEqual([]);
});
