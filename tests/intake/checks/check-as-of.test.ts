import { on, people, person, testCheck, twoLists } from "./test-check";

const asOf = on("01/12/2025");

testCheck("date/after-as-of", {
  positive: [
    [
      "each column once, with how many dates",
      people(
        [
          { "Ngày kết nạp": on("05/12/2025") },
          { "Họ và tên": "Trần Bình", "Ngày kết nạp": on("06/12/2025"), "Ngày chính thức": on("06/12/2026") },
        ],
        { asOf },
      ),
      ["note Kết nạp!D2", "note Kết nạp!E3"],
      { column: "admission.admitted", count: 2, asOf: "01/12/2025" },
    ],
  ],
  negative: [
    ["dates before it", person({ "Ngày kết nạp": on("20/11/2025") }, { asOf })],
    ["any date where none is set", person({ "Ngày chính thức": on("01/12/2099") })],
  ],
  boundary: [
    ["one of the next list alone", twoLists(on("02/12/2025"), { asOf }), "note Quý II!D2", { count: 1 }],
    ["the day itself", person({}, { asOf })],
    ["the day after", person({ "Ngày kết nạp": on("02/12/2025") }, { asOf }), "note Kết nạp!D2"],
  ],
});
