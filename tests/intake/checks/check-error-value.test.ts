import { read } from "../grids";
import { person, testCheck, units, type Book } from "./test-check";

const plan = (value: string): Book =>
  units([{ "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": value, "Số đảng viên": value }]);

testCheck("cell/error-value", {
  positive: [
    [
      "a unit that can't be known",
      person({ "Đơn vị": "#N/A" }),
      "error Kết nạp!B2",
      { text: "#N/A", column: "admission.unit", uncounted: true },
    ],
    ["one with a space after it", person({ "Đơn vị": "#N/A " }), "error Kết nạp!B2", { text: "#N/A" }],
    ["a name that can't be known", person({ "Họ và tên": "#NAME?" }), "error Kết nạp!A2"],
    [
      "the dates that count",
      person({ "Ngày quyết định": "#REF!", "Ngày kết nạp": "#VALUE!" }),
      ["error Kết nạp!C2", "error Kết nạp!D2"],
    ],
    [
      "one of two such dates, with the one that counts instead",
      person({ "Ngày quyết định": "03/01/2025", "Ngày kết nạp": "#REF!" }),
      "error Kết nạp!D2",
      { countedBy: { column: "admission.decision", day: "03/01/2025" } },
    ],
    [
      "another cell of a person",
      person({ "Dân tộc": "#DIV/0!", "Số định danh": "#N/A" }),
      ["error Kết nạp!F2", "error Kết nạp!E2"],
    ],
    [
      "the numbers of a card and of a file",
      person({ "Số thẻ đảng viên": "#N/A", "Số lý lịch": "#VALUE! " }),
      ["error Kết nạp!E2", "error Kết nạp!F2"],
    ],
    ["a plan, and a number of members", plan("#REF!"), ["error Đơn vị!C2", "error Đơn vị!D2"]],
    ["a day of a unit", units([{ "Tên đơn vị": "Một", "Từ ngày": "#N/A", "Kế hoạch 2025": 1 }]), "error Đơn vị!B2"],
  ],
  negative: [["a column that is not read", person({ "Cột lạ": "#N/A" })]],
  boundary: [
    ["an error of Excel", person({ "Dân tộc": "#N/A" }), "error Kết nạp!E2"],
    ["a text that only looks like one", person({ "Dân tộc": "#N/B" })],
  ],
});

it("says nothing else of the same cell", () => {
  const { issues } = read(person({ "Đơn vị": "#N/A", "Dân tộc": "#N/A" }).grids);
  const codes = issues.filter(({ cell }) => cell === "B2" || cell === "E2").map(({ code }) => code);
  expect(codes.filter((code) => code !== "column/blanks")).toEqual(["cell/error-value", "cell/error-value"]);
});

it("leaves a text that only looks like one to what is said of its column", () => {
  const { issues } = read(person({ "Ngày kết nạp": "#N/B", "Dân tộc": "#N/B" }).grids);
  const said = issues.filter(({ cell }) => cell === "D2" || cell === "E2").map(({ code }) => code);
  expect(said).toEqual(["date/not-a-date", "value/unknown"]);
});
