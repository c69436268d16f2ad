import { createDuplicateCheck, type Person } from "../../../src/intake/checks/check-duplicates";

const person: Person = { name: "Nguyễn Văn An", birth: { day: 33000 }, identity: "", unit: 0 };
const first = { sheet: "Kết nạp", cell: "B5" };
const later = { sheet: "Kết nạp", cell: "B9" };

function compare(one: Partial<Person>, other: Partial<Person>): unknown {
  const check = createDuplicateCheck();
  expect(check({ ...person, ...one }, first)).toBeNull();
  return check({ ...person, ...other }, later);
}

const sameBirth = { first, by: "name-and-birth", otherName: false, otherUnit: false };
const sameNumber = { first, by: "identity", otherName: false, otherUnit: false };

it.each<[string, Partial<Person>, Partial<Person>, unknown]>([
  ["same name and birth date", {}, {}, sameBirth],
  ["spelling noise in the name", {}, { name: " NGUYỄN  VĂN AN".normalize("NFD") }, sameBirth],
  ["one of the two with a number", {}, { identity: "001075456789" }, sameBirth],
  ["same number", { identity: "001075456789" }, { identity: "001 075 456 789", birth: null }, sameNumber],
  ["same number whose zeros Excel dropped", { identity: "001075456789" }, { identity: "1075456789" }, sameNumber],
  [
    "same number, another name",
    { identity: "001075456789" },
    { identity: "001075456789", name: "Trần Thị Bình" },
    { first, by: "identity", otherName: true, otherUnit: false },
  ],
  [
    "same number in another unit",
    { identity: "001075456789" },
    { identity: "001075456789", unit: 1 },
    { ...sameNumber, otherUnit: true },
  ],
  ["same birth in a unit that is not known", {}, { unit: null }, sameBirth],
  ["another birth date", {}, { birth: { day: 33001 } }, null],
  ["only the year of birth", { birth: { year: 1990 } }, { birth: { year: 1990 } }, null],
  ["no birth", { birth: null }, { birth: null }, null],
  ["different numbers", { identity: "001075456789" }, { identity: "001075456780" }, null],
  ["a number too short to mean anything", { identity: "123", birth: null }, { identity: "123", birth: null }, null],
])("compares two rows with %s", (_, one, other, duplicate) => {
  expect(compare(one, other)).toEqual(duplicate);
});
