// The words of the functions' help pages. Not part of the bundle: tools/ writes the pages with them. What a figure is and where that
// comes from, its own file says.

export const help = {
  title: "Các hàm PDV",
  intro: [
    "Gõ hàm vào ô bất kỳ của sổ tính có danh sách đơn vị và danh sách kết nạp. Kết quả tự cập nhật khi số liệu thay đổi.",
    "Đối số trong ngoặc vuông có thể bỏ trống: khi đó là toàn đảng bộ, kỳ và ngày đang chọn. Tên đơn vị không cần đúng từng chữ hoa, dấu cách; nên dùng mã khi có tên trùng nhau.",
    "Bấm vào tên sổ tính ở mỗi ví dụ để tải về; mở bằng Excel có phần bổ trợ này rồi gõ công thức thì được kết quả như ghi ở đây.",
    "Công thức ở trang này viết theo Excel tiếng Việt: dấu chấm phẩy giữa các đối số, dấu phẩy ở số thập phân.",
  ],
  contents: "Danh sách hàm",
  arguments: "Đối số",
  optional: "có thể bỏ trống",
  result: "Kết quả",
  units: {
    count: "số lượng",
    share: "tỷ lệ; định dạng ô kiểu phần trăm (0,5 là 50 %)",
    points: "chênh lệch tỷ lệ; định dạng ô kiểu phần trăm (0,15 là 15 điểm phần trăm)",
    change: "mức tăng, giảm so với số trước; định dạng ô kiểu phần trăm (0,2 là tăng 20 %)",
    text: "chữ",
    table: "bảng tràn sang các ô bên phải và bên dưới",
  },
  definition: "Cách tính",
  source: "Căn cứ",
  example: "Ví dụ",
  inSample: "trong sổ tính mẫu",
  moreRows: (count: number) => `… và ${String(count)} dòng nữa`,
  withoutFunction: "Chỉ số không có hàm riêng",
  errors: "Khi không có kết quả",
};

export type HelpWords = typeof help;
