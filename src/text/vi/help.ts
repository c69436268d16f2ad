// The words of the functions' help pages. Not part of the bundle: tools/ writes the pages with them.
// `sources` says in Vietnamese where a measure's definition comes from; the table of measures says it in English.

export const help = {
  title: "Các hàm PDV",
  intro: [
    "Gõ hàm vào ô bất kỳ của sổ tính có danh sách đơn vị và danh sách kết nạp. Kết quả tự cập nhật khi số liệu thay đổi.",
    "Đối số trong ngoặc vuông có thể bỏ trống: khi đó là toàn đảng bộ, kỳ và ngày đang chọn. Tên đơn vị không cần đúng từng chữ hoa, dấu cách; nên dùng mã khi có tên trùng nhau.",
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
    text: "chữ",
    table: "bảng tràn sang các ô bên phải và bên dưới",
  },
  source: "Căn cứ",
  example: "Ví dụ",
  inSample: "trong sổ tính mẫu",
  inFixture: (file: string) => `trong sổ tính dựng lại từ một báo cáo, ${file}`,
  withSheet: (sheet: string) => `, thêm trang “${sheet}” như dưới đây`,
  moreRows: (count: number) => `… và ${String(count)} hàng nữa`,
  errors: "Khi không có kết quả",
  sources: {
    admitted: "Hướng dẫn 11-HD/BTCTW ngày 13/12/2021, biểu 2-BTCTW, mục I",
    plan: "Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục I.1.1: cấp trên giao chỉ tiêu cho cấp dưới trực tiếp",
    achievement: "Báo cáo của Hà Nội năm 2017 (11.388/12.064 = 94 %) và của Cao Lãnh năm 2010 (1.797/1.810 = 99,28 %)",
    due: "Báo cáo của Khối các cơ quan tỉnh Lâm Đồng 6 tháng đầu năm 2021: giữa năm cần đạt 50 %",
    pace: "Báo cáo của Khối các cơ quan tỉnh Lâm Đồng 6 tháng đầu năm 2021: đạt 65 % là vượt 15 %",
    over: "Báo cáo của Điện Biên Đông năm 2017: đạt 160 % là vượt 60 %",
    remaining: "Kế hoạch trừ số đã kết nạp",
    needed: "Số còn phải kết nạp chia cho số tháng còn lại",
    projection: "Số đã kết nạp chia cho phần thời gian đã qua của kỳ",
    change: "Báo chí về 6 tháng đầu năm 2011: “tăng 19,83 %” là (kỳ này − kỳ trước) ÷ kỳ trước",
    yearlyMean: "Báo cáo của Hà Nội năm 2017: 64.998 trong năm năm, “bình quân mỗi năm gần 13.000”",
    band: "Báo cáo của Hà Nội năm 2017 (dưới 50 %, đạt và vượt); chưa có thang chính thức nên các mức là thiết đặt",
    density: "Báo cáo của Cao Lãnh: 1,82 % dân số, vượt 0,02 điểm so với mục tiêu 1,80 %",
    recognised: "Điều lệ Đảng, Điều 5; báo cáo của Thái Nguyên năm 2024: mục tiêu 100 %",
    withoutMembers: "Báo cáo của Điện Biên Đông năm 2017: “không còn bản chưa có đảng viên”",
    members: "Hướng dẫn 11-HD/BTCTW ngày 13/12/2021, biểu 3-BTCTW, mục I",
    memberShare: "Báo cáo của Thái Nguyên năm 2024: nữ 40,98 %, dân tộc thiểu số 22 %, đại học 33 %",
    admissionRate: "Báo cáo của Thái Nguyên năm 2024: mỗi năm 2,5 % tổng số đảng viên",
    certificates: "Báo cáo của Khối các cơ quan tỉnh Lâm Đồng năm 2021: 233 giấy chứng nhận năm 2020, kế hoạch 80",
    certified: "Báo cáo của Khối các cơ quan tỉnh Lâm Đồng năm 2021: 233 giấy chứng nhận năm 2020",
    classes: "Báo cáo của Khối các cơ quan tỉnh Lâm Đồng năm 2021: 4 lớp năm 2020",
  },
};

export type HelpWords = typeof help;
