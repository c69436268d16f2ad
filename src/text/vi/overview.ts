// What the overview says besides the headline, in Vietnamese: its pictures, and the screen of the first run.

import { formatPercent } from "../format-number";
import { count } from "./phrases";

export const overview = {
  pictures: {
    ranking: "Xếp hạng hoàn thành kế hoạch",
    rankingNote: (due: number) => `Vạch đứng: tiến độ cần đạt, ${formatPercent(due, "vi")}.`,
    beyond: (most: number) => `Thanh đầu nhọn: trên ${formatPercent(most, "vi")}.`,
    unit: "Đơn vị",
    achievement: "Tỷ lệ hoàn thành",
    between: (units: number) => `… ${count(units)} đơn vị ở giữa`,
    showAll: (units: number) => `Hiện cả ${count(units)} đơn vị`,
    showFewer: "Chỉ hiện đầu và cuối bảng",
    share: (value: number) => formatPercent(value, "vi"),
    composition: "Cơ cấu đảng viên mới",
    dimension: "Xem theo",
    category: "Nhóm",
    people: "Số người",
    peopleAndShare: (people: number, share: number) => `${count(people)} (${formatPercent(share, "vi")})`,
    fewer: (categories: number) => `${count(categories)} nhóm còn lại chưa có ai`,
    trend: "Kết nạp theo tháng",
    trendByYear: "Kết nạp theo năm",
    notAllMonths: "Không đủ chỗ ghi số của mọi tháng; trang Tiến độ có đủ.",
    notAllYears: "Không đủ chỗ ghi số của mọi năm; trang Tiến độ có đủ.",
    month: "Tháng",
    year: "Năm",
    admitted: "Số kết nạp",
    count,
  },

  firstRun: {
    title: "Từ danh sách đến báo cáo",
    lead: "Phần bổ trợ đọc danh sách đơn vị và danh sách kết nạp ngay trong sổ tính này:",
    points: [
      "kiểm tra từng ô, chỉ chỗ sai và cách sửa;",
      "tính tiến độ, tỷ lệ hoàn thành, cơ cấu bằng các hàm PDV;",
      "lập biểu tổng hợp, biểu mẫu và đoạn báo cáo.",
    ],
    privacy: "Số liệu ở lại trong sổ tính, không gửi đi đâu.",
    own: "Muốn nhập số liệu của mình: bấm Bỏ qua, rồi bấm Tạo trang mẫu.",
    elsewhere: "Sổ tính này đã có danh sách. Muốn thử với số liệu mẫu: mở một sổ tính trống.",
    load: "Nạp số liệu mẫu",
    skip: "Bỏ qua",
  },
};
