// The words of the functions' help pages. Not part of the bundle: tools/ writes the pages with them.
// What a figure is and where that comes from, its table says in English; `functions` is the same in Vietnamese.

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
  errors: "Khi không có kết quả",
};

export type HelpWords = typeof help;

/** By the id of a measure, a table or a helper. */
export const functions = {
  admitted: {
    definition:
      "Số người của đơn vị và các đơn vị trực thuộc có ngày tính vào kỳ, không sau ngày chốt số liệu; năm không có danh sách thì lấy số đã ghi ở cột “Kết nạp <năm>”",
    source: "Hướng dẫn 11-HD/BTCTW ngày 13/12/2021, biểu 2-BTCTW, mục I",
  },
  plan: {
    definition:
      "Kế hoạch của chính đơn vị; không có thì với nhiệm kỳ là tổng các năm, còn lại là tổng các đơn vị trực thuộc; ô kế hoạch không đọc được thì không cộng, điều này được nêu trong ngăn, ở ghi chú của biểu và trong PDV.NARRATIVE",
    source: "Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục I.1.1: cấp trên giao chỉ tiêu cho cấp dưới trực tiếp",
  },
  achievement: {
    definition:
      "Số kết nạp ÷ kế hoạch, không chặn ở 100 %; đơn vị không có kế hoạch hoặc ô kế hoạch không đọc được thì chỉ cộng vào số kết nạp, như ở PDV.PLAN",
    source: "Báo cáo của Hà Nội năm 2017 (11.388/12.064 = 94 %) và của Cao Lãnh năm 2010 (1.797/1.810 = 99,28 %)",
  },
  due: {
    definition: "Số tháng đã qua, kể cả phần của tháng đang chạy ÷ số tháng của kỳ",
    source: "Báo cáo của Khối các cơ quan tỉnh Lâm Đồng 6 tháng đầu năm 2021: giữa năm cần đạt 50 %",
  },
  pace: {
    definition: "Tỷ lệ hoàn thành − tiến độ cần đạt",
    source: "Báo cáo của Khối các cơ quan tỉnh Lâm Đồng 6 tháng đầu năm 2021: đạt 65 % là vượt 15 %",
  },
  over: {
    definition: "Tỷ lệ hoàn thành − 100 %",
    source: "Báo cáo của Điện Biên Đông năm 2017: đạt 160 % là vượt 60 %",
  },
  remaining: {
    definition: "Kế hoạch − số kết nạp, không nhỏ hơn 0",
    source: "Suy ra từ kế hoạch và số kết nạp",
  },
  needed: {
    definition: "Số còn phải kết nạp ÷ số tháng còn lại của kỳ",
    source: "Suy ra từ kế hoạch, số kết nạp và tiến độ cần đạt",
  },
  projection: {
    definition: "Số kết nạp ÷ tiến độ cần đạt",
    source: "Suy ra từ số kết nạp và tiến độ cần đạt",
  },
  change: {
    definition: "(Số kết nạp − số của cùng kỳ trước) ÷ số của cùng kỳ trước",
    source: "Báo chí về 6 tháng đầu năm 2011: “tăng 19,83 %” là (kỳ này − kỳ trước) ÷ kỳ trước",
  },
  yearlyMean: {
    definition: "Số kết nạp ÷ số năm đã qua của nhiệm kỳ",
    source: "Báo cáo của Hà Nội năm 2017: 64.998 trong năm năm, “bình quân mỗi năm gần 13.000”",
  },
  band: {
    definition: "Mức đã đặt mà tỷ lệ hoàn thành nằm trong; đúng ngưỡng thì tính vào mức trên",
    source: "Báo cáo của Hà Nội năm 2017 (dưới 50 %, đạt và vượt); chưa có thang chính thức nên các mức là thiết lập",
  },
  density: {
    definition: "Số đảng viên ÷ dân số; có chỉ tiêu thì trừ chỉ tiêu",
    source: "Báo cáo của Cao Lãnh: 1,82 % dân số, vượt 0,02 điểm so với mục tiêu 1,80 %",
  },
  recognised: {
    definition: "Số đã chính thức ÷ số hết 12 tháng dự bị trong kỳ, tính đến ngày chốt số liệu",
    source: "Điều lệ Đảng, Điều 5; báo cáo của Thái Nguyên năm 2024: mục tiêu 100 %",
  },
  withoutMembers: {
    definition: "Số đơn vị ở cấp thấp nhất có số đảng viên ghi là 0",
    source: "Báo cáo của Điện Biên Đông năm 2017: “không còn bản chưa có đảng viên”",
  },
  members: {
    definition: "Số ghi cho đơn vị; không có thì cộng các đơn vị trực thuộc",
    source: "Hướng dẫn 11-HD/BTCTW ngày 13/12/2021, biểu 3-BTCTW, mục I",
  },
  organisations: {
    definition:
      "Số ghi cho đơn vị, không có thì cộng các đơn vị trực thuộc; theo loại hình thì đếm các đơn vị trong danh sách có ghi loại hình đó",
    source: "Báo cáo của Thái Nguyên năm 2024: 98.400 đảng viên tại 586 tổ chức cơ sở đảng",
  },
  memberShare: {
    definition: "Số đảng viên có đặc điểm ÷ số đảng viên",
    source: "Báo cáo của Thái Nguyên năm 2024: nữ 40,98 %, dân tộc thiểu số 22 %, đại học 33 %",
  },
  admissionRate: {
    definition: "Số kết nạp ÷ số đảng viên hiện nay, đầu kỳ hoặc cuối năm trước",
    source: "Báo cáo của Thái Nguyên năm 2024: mỗi năm 2,5 % tổng số đảng viên",
  },
  certificates: {
    definition: "Số giấy chứng nhận của năm ÷ kế hoạch của kỳ",
    source: "Báo cáo của Khối các cơ quan tỉnh Lâm Đồng năm 2021: 233 giấy chứng nhận năm 2020, kế hoạch 80",
  },
  certified: {
    definition: "Số ghi cho đơn vị; không có thì cộng các đơn vị trực thuộc",
    source: "Báo cáo của Khối các cơ quan tỉnh Lâm Đồng năm 2021: 233 giấy chứng nhận năm 2020",
  },
  classes: {
    definition: "Số ghi cho đơn vị; không có thì cộng các đơn vị trực thuộc",
    source: "Báo cáo của Khối các cơ quan tỉnh Lâm Đồng năm 2021: 4 lớp năm 2020",
  },
  tally: {
    definition: "Số đảng viên mới thuộc mục đó, hoặc thuộc một trong các mục được nêu",
    source:
      "Hướng dẫn 11-HD/BTCTW ngày 13/12/2021, biểu 2-BTCTW và 2B-BTCTW; báo cáo của Khối các cơ quan tỉnh Lâm Đồng 6 tháng đầu năm 2021: 14 + 27 + 6 + 5 trong 52",
  },
  share: {
    definition: "Số đảng viên mới thuộc mục đó ÷ tất cả đảng viên mới",
    source: "Hướng dẫn 11-HD/BTCTW ngày 13/12/2021, biểu 2B-BTCTW, cột tỷ lệ",
  },
  goal: {
    definition:
      "Chỉ tiêu riêng của đơn vị, không có thì chỉ tiêu chung; trong đó chỉ tiêu của chính kỳ trước, rồi đến của nhiệm kỳ",
    source: "Kế hoạch của Thái Nguyên năm 2024: giao cả chỉ tiêu và cơ cấu",
  },
  summary: {
    definition: "Mọi đơn vị theo thứ tự của danh sách, kèm các số của đơn vị; không có số thì ghi gạch ngang",
    source: "Báo cáo của Hà Nội năm 2017: 59 đơn vị, mỗi đơn vị có kế hoạch và tỷ lệ",
  },
  composition: {
    definition: "Mọi mục theo thứ tự của biểu, kèm số người và tỷ lệ; ai không ghi thì vào hàng “Không ghi”",
    source: "Hướng dẫn 11-HD/BTCTW ngày 13/12/2021, biểu 2-BTCTW, mục II và biểu 2B-BTCTW",
  },
  crosstab: {
    definition: "Số đảng viên mới theo mục của cả hai tiêu chí, cộng lại bằng tất cả đảng viên mới",
    source: "Hướng dẫn 11-HD/BTCTW ngày 13/12/2021, biểu 2B-BTCTW: dân tộc, tôn giáo, trong đó nữ",
  },
  behind: {
    definition: "Các đơn vị có tỷ lệ hoàn thành dưới ngưỡng, hoặc dưới tiến độ cần đạt; thấp nhất đứng đầu",
    source: "Báo cáo của Hà Nội năm 2017: 26/59 đơn vị đạt thấp, trong đó 5 đơn vị dưới 50 %",
  },
  dormant: {
    definition: "Các đơn vị có từng ấy năm dương lịch liền không kết nạp ai, tính cả năm của ngày chốt số liệu",
    source: "Kế hoạch của Thái Nguyên năm 2024: thôn, bản nhiều năm liền không kết nạp được đảng viên",
  },
  NARRATIVE: {
    definition: "Các câu nêu những con số trên; điều gì chưa biết thì không nói",
    source:
      "Trình tự các báo cáo của Hà Nội năm 2017, Điện Biên Đông năm 2017 và Khối các cơ quan tỉnh Lâm Đồng năm 2021",
  },
  RATIO: {
    definition: "Số kết nạp ÷ kế hoạch, không chặn ở 100 %; kế hoạch ghi mức sàn hoặc khoảng thì lấy số thấp",
    source: "Báo cáo của Cao Lãnh năm 2010 (1.797/1.810 = 99,28 %)",
  },
  AGE: {
    definition: "Số tuổi tròn; chỉ biết năm sinh thì lấy hiệu hai năm",
    source: "Hướng dẫn 11-HD/BTCTW ngày 13/12/2021, biểu 2-BTCTW, mục II.2",
  },
  CLASSIFY: {
    definition: "Mục mà một ô của danh sách được xếp vào theo các danh mục",
    source: "Văn bản của từng danh mục (docs/danh-muc.md)",
  },
  NORMALISE: {
    definition: "Cùng chữ ấy, viết bằng chữ dựng sẵn, bỏ ký tự ẩn và khoảng trắng thừa",
    source: "Nghị định 30/2020/NĐ-CP, phụ lục I: bộ mã Unicode theo TCVN 6909:2001",
  },
  VERSION: {
    definition: "Phiên bản của phần bổ trợ · số lần đã đọc sổ tính",
    source: null,
  },
};
