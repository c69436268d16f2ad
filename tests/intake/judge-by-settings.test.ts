// A board judged under other settings, against the same sheets read anew under them.

import { judgeBySettings } from "../../src/intake/judge-by-settings";
import { finish } from "../../src/model/progress";
import { DEFAULT_SETTINGS, type Settings } from "../../src/model/settings";
import { brief, readPeople } from "./grids";
import { on } from "./checks/test-check";

const UNIT = "Đảng bộ xã An Bình";
const PEOPLE = [
  ["Nguyễn Văn An", "31/02/1990", UNIT, "", on("05/12/2017")],
  ["Trần Thị Bình", 33000, UNIT, "", on("06/12/2017")],
  ["Lê Văn Cần", on("01/01/2070"), UNIT, "", on("06/12/2099")],
];

it.each<[string, Partial<Settings>, string[]]>([
  [
    "a day until which it counts",
    { asOf: on("31/12/2017") },
    [
      "error date/impossible Kết nạp!B2",
      "note date/after-as-of Kết nạp!B4",
      "note date/after-as-of Kết nạp!E4",
      "warning date/far-after Kết nạp!E4",
      "warning date/outside-period Kết nạp!E4",
    ],
  ],
  [
    "another period",
    { period: { kind: "year", year: 2018 } },
    ["error date/impossible Kết nạp!B2", "warning date/far-after Kết nạp!E4", "note date/outside-period Kết nạp!E2"],
  ],
])("says of %s what a new reading says", (_, settings, expected) => {
  const { board, issues } = readPeople(PEOPLE, { asOf: on("01/01/2017") });
  const judged = finish(judgeBySettings({ ...board, settings: { ...DEFAULT_SETTINGS, ...settings } }, issues));
  expect(brief(judged)).toEqual(expected);
  expect(judged).toEqual(readPeople(PEOPLE, settings).issues);
});

it("tells before each check how far it is", () => {
  const { board, issues } = readPeople(PEOPLE);
  expect([...judgeBySettings(board, issues)]).toEqual([0, 1, 2].map((done) => ({ stage: "check", done, total: 3 })));
});
