import { on, person, testCheck } from "./test-check";

testCheck("value/both-sexes", {
  positive: [
    ["two marks", person({ Nam: "x", Nữ: "x" }), "warning Kết nạp!F2"],
    ["a birth date and a mark", person({ Nam: on("10/05/1990"), Nữ: "X" }), "warning Kết nạp!F2"],
  ],
  negative: [
    ["one mark", person({ Nam: "", Nữ: "x" })],
    ["a birth date under Nữ, which is a mark", person({ Nam: "-", Nữ: "12/3/1995" })],
    ["a mark beside a word that says nothing", person({ Nam: "x", Nữ: "đang hỏi" })],
    ["such a word before a mark", person({ Nam: "đang hỏi", Nữ: "x" })],
  ],
  boundary: [
    ["a mark and an explicit no", person({ Nam: "x", Nữ: "không" })],
    ["a mark and an explicit yes", person({ Nam: "x", Nữ: "có" }), "warning Kết nạp!F2"],
    ["no mark at all", person({ Nam: "", Nữ: "" })],
  ],
});
