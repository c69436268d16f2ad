import { on, people, person, testCheck, twoLists, units, UNIT } from "./test-check";

const period = { kind: "year", year: 2024 } as const;
const term = { kind: "term", from: 2020, to: 2025 } as const;

testCheck("date/outside-period", {
  positive: [
    [
      "who was admitted outside the period that is set",
      person({}, { period }),
      "note Kết nạp!D2",
      { count: 1, period: "2024", isAfter: false },
    ],
    [
      "a year that is surely mistyped, where none is set",
      people([{}, { "Họ và tên": "Trần Bình", "Ngày kết nạp": on("01/12/2052") }]),
      "warning Kết nạp!D3",
      { count: 1, period: "2025", isAfter: true },
    ],
    [
      "the first of several, with how many",
      people([{}, { "Họ và tên": "Trần Bình" }], { period }),
      "note Kết nạp!D2",
      { count: 2 },
    ],
    ["the date that counts", person({}, { period, countingDate: "decision" }), "note Kết nạp!C2"],
  ],
  negative: [
    ["who was admitted in it", person({}, { period: { kind: "year", year: 2025 } })],
    [
      "an earlier year to compare with, where none is set",
      people([{}, { "Họ và tên": "Trần Bình", "Ngày kết nạp": on("01/12/2020") }]),
    ],
    ["anybody where nothing is planned", units([{ "Mã đơn vị": "A", "Tên đơn vị": UNIT }])],
    ["who has no day on which to count", person({ "Ngày kết nạp": "", "Ngày quyết định": "" }, { period })],
    [
      "who was admitted in the last of several planned years",
      {
        grids: [
          ...units([{ "Tên đơn vị": UNIT, "Kế hoạch 2024": 1, "Kế hoạch 2025": 2 }]).grids.slice(0, 1),
          ...people([{}, { "Họ và tên": "Trần Bình", "Ngày kết nạp": on("01/12/2024") }]).grids.slice(1),
        ],
      },
    ],
    ["a list of which nobody lies in a planned year", person({ "Ngày kết nạp": on("01/12/2030") })],
    [
      "the same beside somebody without a day",
      people([
        { "Ngày kết nạp": on("01/12/2030") },
        { "Họ và tên": "Trần Bình", "Ngày kết nạp": "", "Ngày quyết định": "" },
      ]),
    ],
  ],
  boundary: [
    [
      "one of the next list alone",
      twoLists(on("01/01/2026"), { period: { kind: "year", year: 2025 } }),
      "note Quý II!D2",
      { count: 1 },
    ],
    ["the last day of the year", person({ "Ngày kết nạp": on("31/12/2024") }, { period })],
    ["the day after it", person({ "Ngày kết nạp": on("01/01/2025") }, { period }), "note Kết nạp!D2"],
    ["the first day", person({ "Ngày kết nạp": on("01/01/2024"), "Ngày quyết định": "" }, { period })],
    [
      "the day before it",
      person({ "Ngày kết nạp": on("31/12/2023"), "Ngày quyết định": "" }, { period }),
      "note Kết nạp!D2",
    ],
    [
      "the opening year of a term, which belongs to the one before",
      person({ "Ngày kết nạp": on("31/12/2020") }, { period: term }),
      "note Kết nạp!D2",
    ],
    [
      "the same where a term starts in its first year",
      person({ "Ngày kết nạp": on("31/12/2020") }, { period: term, termStartsInFirstYear: true }),
    ],
  ],
});
