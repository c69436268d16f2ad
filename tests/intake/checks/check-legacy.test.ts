import { convertible } from "../../fixtures/generator/messy/legacy";
import { createLegacyCheck } from "../../../src/intake/checks/check-legacy";
import { createIssueList } from "../../../src/intake/issue-list";
import { MOST_RANGES } from "../../../src/model/issue";
import { makeGrid } from "../grids";
import { on, people, person, table, testCheck, UNIT } from "./test-check";

const tcvn3 = convertible("tcvn3");
const vni = convertible("vni");
const wholeSheet = table([
  { "Họ và tên": "Nguyễn Văn Thành", "Đơn vị": UNIT, "Giới tính": "Nữ" },
  { "Họ và tên": "Trần Thị Thuý", "Đơn vị": UNIT, "Giới tính": "Nữ" },
]).map((row) => row.map((text) => vni(String(text))));

testCheck("text/legacy", {
  positive: [
    [
      "one name in TCVN3",
      person({ "Họ và tên": tcvn3("Nguyễn Văn Đức") }),
      "warning Kết nạp!A2",
      { encoding: "tcvn3" },
    ],
    ["one name in VNI", person({ "Họ và tên": vni("Nguyễn Văn Đức") }), "warning Kết nạp!A2", { encoding: "vni" }],
    [
      "two names at the first, with how many",
      people(["Nguyễn Văn Đức", "Lê Thị Ánh"].map((name) => ({ "Họ và tên": tcvn3(name) }))),
      "warning Kết nạp!A2",
      { count: 2, read: false },
    ],
    [
      "a whole sheet in VNI once",
      {
        grids: [
          makeGrid(
            "Kết nạp",
            wholeSheet.map((row, at) => [...row, at === 0 ? vni("Ngày kết nạp") : on("01/12/2025")]),
          ),
        ],
      },
      "warning Kết nạp!A1",
      { encoding: "vni", read: true },
    ],
  ],
  negative: [
    ["Unicode", person({ "Họ và tên": "Nguyễn Văn Đức" })],
    ["a foreign name", person({ "Họ và tên": "René Müller" })],
  ],
  boundary: [
    ["letters that both have", person({ "Họ và tên": tcvn3("Le Van An") })],
    ["one sign of TCVN3 among them", person({ "Họ và tên": tcvn3("Lê Văn An") }), "warning Kết nạp!A2"],
    ["a letter of Unicode beside signs", people([{ "Họ và tên": `${tcvn3("Lê Văn")} Ánh Ờ` }])],
  ],
});

it("names no more cells than an issue holds, and counts the rest", () => {
  const issues = createIssueList();
  const { see, finish } = createLegacyCheck(false, issues);
  for (let row = 1; row <= MOST_RANGES + 2; row += 1) see("vni", () => ({ sheet: "Kết nạp", cell: `A${String(row)}` }));
  finish();
  expect(issues.items.map(({ cells }) => [cells?.ranges.length, cells?.rest])).toEqual([[MOST_RANGES, 2]]);
});
