import { on, person, testCheck } from "./test-check";

testCheck("date/wrong-order", {
  positive: [
    [
      "a decision after the admission",
      person({ "Ngày quyết định": on("02/12/2025") }),
      "error Kết nạp!D2",
      { first: "admission.decision", second: "admission.admitted" },
    ],
    [
      "a resolution after the decision",
      person({ "Ngày nghị quyết chi bộ": on("02/11/2025") }),
      "error Kết nạp!C2",
      { first: "admission.resolution", second: "admission.decision" },
    ],
    [
      "official membership before the admission",
      person({ "Ngày chính thức": on("30/11/2025") }),
      "error Kết nạp!E2",
      { first: "admission.admitted", second: "admission.official" },
    ],
    [
      "official membership before the decision, without an admission",
      person({ "Ngày kết nạp": "", "Ngày chính thức": on("30/10/2025") }),
      "error Kết nạp!E2",
      { first: "admission.decision", second: "admission.official" },
    ],
    [
      "a birth after the admission, without a decision",
      person({ "Ngày quyết định": "", "Ngày sinh": on("02/12/2025") }),
      "error Kết nạp!D2",
      { first: "admission.birth", second: "admission.admitted" },
    ],
  ],
  negative: [
    [
      "a life in order",
      person({
        "Ngày sinh": on("10/05/1990"),
        "Ngày nghị quyết chi bộ": on("01/10/2025"),
        "Ngày chính thức": on("01/12/2026"),
      }),
    ],
    ["a birth alone", person({ "Ngày sinh": on("10/05/1990"), "Ngày quyết định": "", "Ngày kết nạp": "" })],
  ],
  boundary: [
    ["decision and admission on one day", person({ "Ngày quyết định": on("01/12/2025") })],
    ["resolution and decision on one day", person({ "Ngày nghị quyết chi bộ": on("01/11/2025") })],
    ["admission and official membership on one day", person({ "Ngày chính thức": on("01/12/2025") })],
    ["official membership a day before", person({ "Ngày chính thức": on("30/11/2025") }), "error Kết nạp!E2"],
    [
      "a birth in time and two equal dates beside one that is wrong",
      person({
        "Ngày sinh": on("10/05/1990"),
        "Ngày quyết định": on("01/12/2025"),
        "Ngày chính thức": on("30/11/2025"),
      }),
      "error Kết nạp!F2",
    ],
    ["born a day before the decision", person({ "Ngày sinh": on("31/10/2025") })],
    ["born on the day of the decision", person({ "Ngày sinh": on("01/11/2025") }), "error Kết nạp!C2"],
    ["born in the year of the decision", person({ "Ngày sinh": 2025 })],
    ["born in the year after", person({ "Ngày sinh": 2026 }), "error Kết nạp!C2"],
  ],
});
