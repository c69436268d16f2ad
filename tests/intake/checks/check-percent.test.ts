import type { CellValue } from "../../../src/model/grid";
import { testCheck, units, type Book } from "./test-check";

/** 94.3966 % */
const percent = (value: CellValue, plan: CellValue = 12_064): Book =>
  units([{ "Tên đơn vị": "Một", "Kế hoạch 2016": plan, "Kết nạp 2016": 11_388, "Tỷ lệ": value }]);

testCheck("unit/percent-differs", {
  positive: [
    ["a wrong percentage", percent("80%"), "warning Đơn vị!D2", { name: "Một", typed: 0.8 }],
    [
      "one of the only year that has a plan",
      units([{ "Tên đơn vị": "Một", "Kế hoạch 2017": 10, "Kết nạp 2016": 8, "Kết nạp 2017": 5, "Tỷ lệ": "80%" }]),
      "warning Đơn vị!E2",
      { typed: 0.8, computed: 0.5 },
    ],
    ["the nearer of two ways to mean a number", percent(4, 5_694), "warning Đơn vị!D2", { typed: 0.04, computed: 2 }],
  ],
  negative: [
    ["a share", percent(0.9439)],
    ["a number of percent", percent(94.39)],
    ["a blank", percent("")],
    [
      "one beside two years, for either may be meant",
      units([
        {
          "Tên đơn vị": "Một",
          "Kế hoạch 2016": 10,
          "Kết nạp 2016": 5,
          "Kế hoạch 2017": 10,
          "Kết nạp 2017": 8,
          "Tỷ lệ": "80%",
        },
      ]),
    ],
    ["anything beside no plan", percent("80%", "")],
    ["anything beside a plan of 0", percent("80%", 0)],
  ],
  boundary: [
    ["rounded or truncated to the point", percent("94%")],
    ["a point less", percent("93%"), "warning Đơn vị!D2"],
    ["the point above", percent("95%")],
    ["a point more", percent("96%"), "warning Đơn vị!D2"],
    ["exactly a point more", percent("51%", 22_776)],
    ["truncated to one digit", percent("94,3 %")],
    ["rounded to one digit", percent("94,4 %")],
    ["a tenth less", percent("94,2 %"), "warning Đơn vị!D2"],
    ["a tenth more", percent("94,5 %"), "warning Đơn vị!D2"],
  ],
});
