// What is wrong with units and their plans and what to do about it, in Vietnamese.

import type { IssueTextsOf } from "../issue-sentence";
import { at, column, count, decimal, percent, perhaps, period, quote } from "./issue-words";

export const unitIssues: IssueTextsOf<`unit/${string}` | `plan/${string}`> = {
  titles: {
    "unit/no-name": "Đơn vị chưa có tên",
    "unit/code-twice": "Trùng mã đơn vị",
    "unit/name-twice": "Trùng tên đơn vị",
    "unit/unknown-parent": "Không tìm thấy đơn vị cấp trên",
    "unit/cycle": "Quan hệ trực thuộc khép vòng",
    "unit/heads-numbered": "Đơn vị cấp trên theo số thứ tự",
    "plan/no-period": "Cột kế hoạch không ghi năm",
    "plan/not-a-number": "Kế hoạch không phải là số",
    "plan/negative": "Kế hoạch là số âm",
    "plan/not-whole": "Kế hoạch không phải số nguyên",
    "plan/differs-from-children": "Kế hoạch lệch với cấp dưới",
    "plan/zero": "Kế hoạch bằng 0",
    "plan/blank": "Đơn vị chưa có kế hoạch",
    "unit/day-for-number": "Số bị Excel đổi thành ngày",
    "unit/not-a-number": "Không phải là số",
    "unit/total-differs": "Số kết nạp khác với danh sách",
    "unit/percent-differs": "Tỷ lệ đã nhập không khớp",
    "unit/part-exceeds-members": "Số “trong đó” vượt tổng số",
  },
  sentences: {
    "unit/no-name": () => ({
      what: "Dòng này không ghi tên đơn vị.",
      fix: "Nhập tên đơn vị, hoặc xóa dòng nếu không dùng.",
    }),
    "unit/code-twice": (p) => ({
      what: `Mã đơn vị ${quote(p.code)} đã có ở ${at(p.firstCell)}. Dòng này không được tính.`,
      fix: "Đặt cho mỗi đơn vị một mã riêng, hoặc xóa dòng lặp lại.",
    }),
    "unit/name-twice": (p) => ({
      what: `Đơn vị ${quote(p.name)} đã có ở ${at(p.firstCell)}.`,
      fix: "Nếu là một đơn vị thì xóa dòng lặp lại. Nếu là hai đơn vị thì ghi mã hoặc tên khác nhau.",
    }),
    "unit/unknown-parent": (p) => ({
      what: `Đơn vị cấp trên ${quote(p.text)} không xác định được trong danh sách, nên đơn vị này được xếp ở cấp cao nhất.${perhaps(p.suggestion)}`,
      fix: "Ghi đúng mã hoặc tên của đơn vị cấp trên, hoặc thêm đơn vị đó vào danh sách.",
    }),
    "unit/cycle": (p) => ({
      what: `${quote(p.name)} trực thuộc một đơn vị nằm dưới chính nó, nên được xếp ở cấp cao nhất.`,
      fix: "Sửa cột “Trực thuộc” của các đơn vị này để quan hệ trực thuộc không khép vòng.",
    }),
    "unit/heads-numbered": (p, { sheet }) => ({
      what: `Trang ${quote(sheet)} không ghi đơn vị trực thuộc, nên ${quote(p.name)} được hiểu theo số thứ tự là đơn vị cấp trên của ${count(p.count)} đơn vị bên dưới.`,
      fix: "Không cần làm gì. Nếu không đúng thì thêm cột “Trực thuộc” và ghi đơn vị cấp trên của từng đơn vị.",
    }),
    "plan/no-period": (p) => ({
      what: `Tiêu đề ${quote(p.heading)} không cho biết là kế hoạch của năm nào, nên cột này chưa được đọc.`,
      fix: "Ghi thêm năm hoặc nhiệm kỳ vào tiêu đề, ví dụ “Kế hoạch 2025”.",
    }),
    "plan/not-a-number": (p) => ({
      what: `Kế hoạch ${p.period} ghi ${quote(p.text)}, không phải là số, nên không được tính.`,
      fix: "Nhập một số, hoặc ghi “từ 80 trở lên”, “55-60”. Để trống nếu không giao kế hoạch.",
    }),
    "plan/negative": (p) => ({
      what: `Kế hoạch ${p.period} là số âm (${decimal(p.text)}), nên không được tính.`,
      fix: "Nhập số từ 0 trở lên, hoặc để trống nếu không giao kế hoạch.",
    }),
    "plan/not-whole": (p) => ({
      what: `Kế hoạch ${p.period} là ${decimal(p.text)}, không phải số nguyên, nên không được tính.`,
      fix: "Nhập số người bằng số nguyên.",
    }),
    "plan/differs-from-children": (p) => ({
      what: `Kế hoạch ${p.period} của ${quote(p.name)} là ${count(p.own)}, còn tổng kế hoạch các đơn vị trực thuộc là ${count(p.children)}.`,
      fix: `Kiểm tra lại hai số. Hiện tính theo kế hoạch riêng của đơn vị (${count(p.own)}).`,
    }),
    "plan/zero": (p) => ({
      what: `Kế hoạch ${p.period} của ${quote(p.name)} là 0, nên không tính được tỷ lệ.`,
      fix: "Để trống nếu không giao kế hoạch.",
    }),
    "plan/blank": (p) => ({
      what: `${count(p.count)} đơn vị chưa có kế hoạch cho ${period(p.period)}.`,
      fix: "Bổ sung nếu có giao. Người kết nạp ở các đơn vị này vẫn được tính vào tổng.",
    }),
    "unit/day-for-number": (p) => ({
      what: `Ô ở ${column(p.column)} là ngày ${p.day}, không phải một số, nên không được tính.`,
      why: "Khi gõ 5-10 hay 3/4, Excel tự đổi thành ngày; giá trị thật của ô khi đó là một số hơn 40.000.",
      fix: `Gõ lại số. Nếu là khoảng như 5-10 thì gõ dấu nháy đơn ở trước ('5-10), hoặc đặt ô sang kiểu Văn bản rồi gõ lại.`,
    }),
    "unit/not-a-number": (p) => ({
      what: `${quote(p.text)} ở ${column(p.column)} không phải là số.`,
      fix: "Nhập một số, hoặc để trống.",
    }),
    "unit/total-differs": (p) => ({
      what: `${quote(p.name)} ghi ${count(p.typed)} người kết nạp ${p.period}, còn danh sách có ${count(p.counted)} người.`,
      fix: "Kiểm tra lại số đã nhập và danh sách. Phần bổ trợ tính theo danh sách.",
    }),
    "unit/percent-differs": (p) => ({
      what: `${quote(p.name)} ghi tỷ lệ ${percent(p.typed)}, còn tính lại được ${percent(p.computed)}.`,
      fix: "Kiểm tra lại công thức tỷ lệ.",
    }),
    "unit/part-exceeds-members": (p) => ({
      what: `${column(p.column).replace(/^c/u, "C")} ghi ${count(p.part)}, nhiều hơn số đảng viên (${count(p.members)}).`,
      fix: "Kiểm tra lại hai số.",
    }),
  },
};
