import { person, testCheck } from "./test-check";

testCheck("name/thi-but-male", {
  positive: [
    [
      "a man called Thị",
      person({ "Họ và tên": "Trần THỊ Bình", "Giới tính": "Nam" }),
      "note Kết nạp!E2",
      { name: "Trần THỊ Bình" },
    ],
    [
      "one with decomposed letters",
      person({ "Họ và tên": "Trần Thị Bình".normalize("NFD"), "Giới tính": "Nam" }),
      "note Kết nạp!E2",
    ],
    ["one marked under Nam", person({ "Họ và tên": "Trần Thị Bình", Nam: "x", Nữ: "" }), "note Kết nạp!A2"],
  ],
  negative: [
    ["a woman called Thị", person({ "Họ và tên": "Trần Thị Bình", "Giới tính": "Nữ" })],
    ["an unknown sex", person({ "Họ và tên": "Trần Thị Bình", "Giới tính": "" })],
  ],
  boundary: [
    ["Thị between two names", person({ "Họ và tên": "Lê Thị Cúc", "Giới tính": "Nam" }), "note Kết nạp!E2"],
    ["Thị as his own name", person({ "Họ và tên": "Nguyễn Văn Thị", "Giới tính": "Nam" })],
    ["Thịnh in the middle", person({ "Họ và tên": "Nguyễn Thịnh An", "Giới tính": "Nam" })],
  ],
});
