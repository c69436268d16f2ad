// What is wrong with units and their plans and what to do about it, in Vietnamese.

import type { IssueTextsOf } from "../issue-sentence";
import { formatShortPercent } from "../format-number";
import { at, column, decimal, perhaps, period } from "./issue-words";
import { count, quote } from "./phrases";

export const unitIssues: IssueTextsOf<`unit/${string}` | `plan/${string}` | `form/${string}`> = {
  titles: {
    "unit/no-name": "Đơn vị chưa có tên",
    "unit/code-twice": "Trùng mã đơn vị",
    "unit/name-twice": "Trùng tên đơn vị",
    "unit/unknown-parent": "Không tìm thấy đơn vị cấp trên",
    "unit/cycle": "Quan hệ trực thuộc khép vòng",
    "unit/heads-numbered": "Đơn vị cấp trên theo số thứ tự",
    "unit/ends-before-start": "Đơn vị kết thúc trước khi thành lập",
    "unit/unknown-merged": "Không tìm thấy đơn vị sáp nhập vào",
    "plan/no-period": "Cột kế hoạch không ghi năm",
    "plan/two-columns": "Hai cột kế hoạch của một kỳ",
    "plan/by-quarters": "Kế hoạch ghi theo quý",
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
    "unit/sexes-differ": "Nam cộng nữ khác số đảng viên",
    "unit/children-exceed": "Cộng đơn vị trực thuộc nhiều hơn cấp trên",
    "form/parts-differ": "Biểu nhập tay: cộng các dòng không khớp",
    "form/part-exceeds": "Biểu nhập tay: số “trong đó” vượt tổng số",
    "form/total-differs": "Biểu nhập tay khác danh sách",
  },
  sentences: {
    "unit/no-name": () => ({
      what: "Dòng này không ghi tên đơn vị.",
      why: "Tên dùng để khớp với danh sách kết nạp và để ghi trên các biểu.",
      fix: "Nhập tên đơn vị, hoặc xóa dòng nếu không dùng.",
    }),
    "unit/code-twice": (p) => ({
      what: `Mã đơn vị ${quote(p.code)} đã có ở ${at(p.firstCell)}. Dòng này không được tính.`,
      why: "Mã là để phân biệt các đơn vị; một đơn vị ghi hai dòng thì kế hoạch bị cộng hai lần.",
      fix: "Đặt cho mỗi đơn vị một mã riêng, hoặc xóa dòng lặp lại.",
    }),
    "unit/name-twice": (p) => ({
      what: `Đơn vị ${quote(p.name)} đã có ở ${at(p.firstCell)}.`,
      why: "Hai đơn vị cùng tên thì không biết người kết nạp thuộc đơn vị nào; một đơn vị ghi hai dòng thì kế hoạch bị cộng hai lần.",
      fix: "Nếu là một đơn vị thì xóa dòng lặp lại. Nếu là hai đơn vị thì ghi mã hoặc tên khác nhau.",
    }),
    "unit/unknown-parent": (p) => ({
      what:
        p.standing === "organisation"
          ? `${quote(p.text)} không có dòng riêng trong danh sách; các đơn vị ghi trực thuộc ${quote(p.text)} được hiểu là đơn vị trực thuộc của toàn đảng bộ.`
          : `Đơn vị cấp trên ${quote(p.text)} không xác định được trong danh sách, nên ${standing(p.standing === "top")}.${perhaps(p.suggestion)}`,
      why: "Số của cấp trên là tổng các đơn vị trực thuộc; không rõ cấp trên thì không biết cộng đơn vị này vào đâu.",
      fix:
        p.standing === "organisation"
          ? "Không cần làm gì. Nếu tên đó ghi sai thì sửa lại, hoặc thêm đơn vị đó vào danh sách."
          : "Ghi đúng mã hoặc tên của đơn vị cấp trên, hoặc thêm đơn vị đó vào danh sách.",
    }),
    "unit/cycle": (p) => ({
      what: `${quote(p.name)} trực thuộc một đơn vị nằm dưới chính nó, nên ${standing(p.isTop)}.`,
      why: "Số liệu được cộng từ cấp dưới lên cấp trên; khép vòng thì không có cấp cao nhất để cộng đến.",
      fix: "Sửa cột “Trực thuộc” của các đơn vị này để quan hệ trực thuộc không khép vòng.",
    }),
    "unit/heads-numbered": (p, { sheet }) => ({
      what: `Trang ${quote(sheet)} không ghi đơn vị trực thuộc, nên ${quote(p.name)} được hiểu theo số thứ tự là đơn vị cấp trên của ${count(p.count)} đơn vị bên dưới.`,
      why: "Trong nhiều biểu, đơn vị đánh số I, II hoặc A, B đứng trên các đơn vị đánh số 1, 2.",
      fix: "Không cần làm gì. Nếu không đúng thì thêm cột “Trực thuộc” và ghi đơn vị cấp trên của từng đơn vị.",
    }),
    "unit/ends-before-start": (p) => ({
      what: `${quote(p.name)} ghi kết thúc ngày ${p.to}, trước ngày bắt đầu ${p.from}.`,
      why: "Một đơn vị chỉ kết nạp đảng viên trong thời gian từ ngày bắt đầu đến ngày kết thúc.",
      fix: "Kiểm tra lại hai ngày; có thể hai cột bị ghi đổi chỗ cho nhau.",
    }),
    "unit/unknown-merged": (p) => ({
      what: `${quote(p.name)} ghi sáp nhập vào ${quote(p.text)}, nhưng tên này không chỉ rõ một đơn vị nào khác trong danh sách.${perhaps(p.suggestion)}`,
      why: "Đơn vị nhận sáp nhập cho biết những người kết nạp sau đó thuộc về đâu.",
      fix: "Ghi đúng mã hoặc tên của đơn vị nhận, hoặc thêm đơn vị đó vào danh sách.",
    }),
    "plan/no-period": (p) => ({
      what: `Tiêu đề ${quote(p.heading)} không cho biết là kế hoạch của năm nào, nên cột này chưa được đọc.`,
      why: "Kế hoạch được giao theo năm hoặc nhiệm kỳ; không rõ kỳ thì không biết so với số kết nạp của kỳ nào.",
      fix: "Ghi thêm năm hoặc nhiệm kỳ vào tiêu đề, ví dụ “Kế hoạch 2025”.",
    }),
    "plan/two-columns": (p) => ({
      what: `Hai cột ${quote(p.used)} và ${quote(p.left)} cùng là kế hoạch của một kỳ. Số liệu tính theo cột ${quote(p.used)}${p.isAdjusted ? "; đơn vị nào để trống cột này thì tính theo cột kia" : ""}.`,
      why: "Số kết nạp chỉ so với một kế hoạch; kế hoạch sau điều chỉnh thay cho kế hoạch giao đầu năm.",
      fix: p.isAdjusted
        ? "Không cần làm gì nếu cột điều chỉnh ghi kế hoạch sau điều chỉnh. Nếu cột đó chỉ ghi số tăng, giảm thì ghi lại thành số sau điều chỉnh."
        : "Nếu kế hoạch đã thay đổi thì ghi số sau điều chỉnh vào một cột có tiêu đề “Kế hoạch điều chỉnh”, hoặc chọn lại cột ở Thiết lập › Cách đọc các trang.",
    }),
    "plan/by-quarters": (p) => ({
      what: `Không có cột kế hoạch cả năm, nên kế hoạch ${p.period} là tổng của ${count(p.count)} cột quý.`,
      why: "Tỷ lệ hoàn thành của năm cần kế hoạch của cả năm.",
      fix: "Không cần làm gì. Nếu kế hoạch cả năm khác tổng các quý thì thêm cột “Kế hoạch cả năm”.",
    }),
    "plan/not-a-number": (p) => ({
      what: `Kế hoạch ${p.period} ghi ${quote(p.text)}, không phải là số, nên không được tính.`,
      why: "Tỷ lệ hoàn thành là số kết nạp chia cho kế hoạch, nên kế hoạch phải là số.",
      fix: "Nhập một số, hoặc ghi “từ 80 trở lên”, “55-60”. Để trống nếu không giao kế hoạch.",
    }),
    "plan/negative": (p) => ({
      what: `Kế hoạch ${p.period} là số âm (${decimal(p.text)}), nên không được tính.`,
      why: "Kế hoạch là số người cần kết nạp, nên không thể âm.",
      fix: "Nhập số từ 0 trở lên, hoặc để trống nếu không giao kế hoạch.",
    }),
    "plan/not-whole": (p) => ({
      what: `Kế hoạch ${p.period} là ${decimal(p.text)}, không phải số nguyên, nên không được tính.`,
      why: "Kế hoạch là số người, nên phải là số nguyên.",
      fix: "Nhập số người bằng số nguyên.",
    }),
    "plan/differs-from-children": (p) => ({
      what: `Kế hoạch ${p.period} của ${quote(p.name)} là ${count(p.own)}, còn tổng kế hoạch các đơn vị trực thuộc là ${count(p.children)}.`,
      why: "Kế hoạch được giao từ cấp trên xuống từng cấp dưới (Hướng dẫn 38-HD/BTCTW (2025), mục I.1.1), nên hai số thường bằng nhau.",
      fix: `Kiểm tra lại hai số. Hiện tính theo kế hoạch riêng của đơn vị (${count(p.own)}).`,
    }),
    "plan/zero": (p) => ({
      what: `Kế hoạch ${p.period} của ${quote(p.name)} là 0, nên không tính được tỷ lệ.`,
      why: "Tỷ lệ hoàn thành là số kết nạp chia cho kế hoạch, mà không chia được cho 0.",
      fix: "Để trống nếu không giao kế hoạch.",
    }),
    "plan/blank": (p) => ({
      what: `${count(p.count)} đơn vị chưa có kế hoạch cho ${period(p.period)}.`,
      why: "Không có kế hoạch thì không tính được tỷ lệ hoàn thành của đơn vị.",
      fix: "Bổ sung nếu có giao. Người kết nạp ở các đơn vị này vẫn được tính vào tổng.",
    }),
    "unit/day-for-number": (p) => ({
      what: `Ô ở ${column(p.column)} là ngày ${p.day}, không phải một số, nên không được tính.`,
      why: "Khi gõ 5-10 hay 3/4, Excel tự đổi thành ngày; giá trị thật của ô khi đó là một số hơn 40.000.",
      fix: `Gõ lại số. Nếu là khoảng như 5-10 thì gõ dấu nháy đơn ở trước ('5-10), hoặc đặt ô sang kiểu Văn bản rồi gõ lại.`,
    }),
    "unit/not-a-number": (p) => ({
      what: `${quote(p.text)} ở ${column(p.column)} không phải là số.`,
      why: "Cột này được dùng để tính tỷ lệ và so sánh, nên ô phải là số từ 0 trở lên.",
      fix: "Nhập một số, hoặc để trống.",
    }),
    "unit/total-differs": (p) => ({
      what: `${quote(p.name)} ghi ${count(p.typed)} người kết nạp ${p.period}, còn danh sách có ${count(p.counted)} người.`,
      why: "Số kết nạp được đếm từ danh sách từng người; số nhập tay thường lệch khi danh sách thay đổi.",
      fix: "Kiểm tra lại số đã nhập và danh sách. Phần bổ trợ tính theo danh sách.",
    }),
    "unit/percent-differs": (p) => ({
      what: `${quote(p.name)} ghi tỷ lệ ${formatShortPercent(p.typed, "vi")}, còn tính lại được ${formatShortPercent(p.computed, "vi")}.`,
      why: "Tỷ lệ là số kết nạp chia cho kế hoạch; lệch một đơn vị ở chữ số cuối do làm tròn thì đã được bỏ qua.",
      fix: "Kiểm tra lại công thức tỷ lệ.",
    }),
    "unit/part-exceeds-members": (p) => ({
      what: `${column(p.column).replace(/^c/u, "C")} ghi ${count(p.part)}, nhiều hơn số đảng viên (${count(p.members)}).`,
      why: "Số “trong đó” là một phần của số đảng viên, nên không thể lớn hơn.",
      fix: "Kiểm tra lại hai số.",
    }),
    "unit/sexes-differ": (p) => ({
      what: `Nam ${count(p.male)} cộng nữ ${count(p.female)} là ${count(p.male + p.female)}, còn số đảng viên ghi ${count(p.members)}.`,
      why: "Mỗi đảng viên là nam hoặc nữ, nên hai số cộng lại phải bằng số đảng viên.",
      fix: "Kiểm tra lại ba số.",
    }),
    "unit/children-exceed": (p) => ({
      what: `${column(p.column).replace(/^c/u, "C")} của ${quote(p.name)} ghi ${count(p.own)}, còn cộng các đơn vị trực thuộc được ${count(p.children)}.`,
      why: "Số của đơn vị cấp trên gồm cả các đơn vị trực thuộc, nên không thể nhỏ hơn tổng của chúng. Phần bổ trợ tính theo số của cấp trên.",
      fix: "Kiểm tra lại số của cấp trên và của các đơn vị trực thuộc.",
    }),
    "form/parts-differ": (p) => ({
      what: `${quote(p.label)} ghi ${count(p.typed)}, còn tính từ các dòng ${p.cells} được ${count(p.sum)}.`,
      why: "Mẫu biểu chia tổng số này ra các dòng đó, nên cộng lại phải khớp. Biểu nhập tay không dùng để tính số liệu.",
      fix: "Kiểm tra lại các dòng, hoặc bấm “Lập biểu” để lập biểu từ danh sách.",
    }),
    "form/part-exceeds": (p) => ({
      what: `${quote(p.label)} ghi ${count(p.part)}, nhiều hơn ${quote(p.whole)} (${count(p.total)}).`,
      why: "Dòng này là một phần của dòng kia, nên không thể lớn hơn. Biểu nhập tay không dùng để tính số liệu.",
      fix: "Kiểm tra lại hai số.",
    }),
    "form/total-differs": (p) => ({
      what: `${quote(p.label)} của biểu năm ${String(p.year)} ghi ${count(p.typed)}, còn danh sách có ${count(p.counted)} người kết nạp trong năm đó.`,
      why: "Số kết nạp được đếm từ danh sách từng người; biểu nhập tay thường lệch khi danh sách thay đổi.",
      fix: "Kiểm tra lại biểu và danh sách, hoặc bấm “Lập biểu” để lập biểu từ danh sách.",
    }),
  },
};

function standing(isTop: boolean): string {
  return isTop
    ? "đơn vị này được xếp ở cấp cao nhất"
    : "đơn vị này chỉ được cộng vào số chung, chưa tính là đơn vị trực thuộc của đơn vị nào và không được xếp hạng; nếu số của cấp trên đã gồm đơn vị này thì kế hoạch và số đảng viên có thể bị cộng hai lần cho đến khi sửa";
}
