// What is wrong with sheets, columns, cells and rows and what to do about it, in Vietnamese.

import type { IssueTextsOf } from "../issue-sentence";
import { column, count, quote } from "./issue-words";

export const sheetIssues: IssueTextsOf<
  `workbook/${string}` | `sheet/${string}` | `column/${string}` | `cell/${string}` | `row/${string}` | `text/${string}`
> = {
  titles: {
    "workbook/no-units": "Chưa có danh sách đơn vị",
    "workbook/no-admissions": "Chưa có danh sách kết nạp",
    "sheet/no-rows": "Bảng chưa có dòng nào",
    "column/missing": "Thiếu cột",
    "column/twice": "Hai cột trùng tiêu đề",
    "column/dates-as-text": "Cột ngày gõ dạng chữ",
    "cell/error-value": "Ô báo lỗi công thức",
    "row/total": "Dòng cộng",
    "text/spaces": "Thừa dấu cách",
    "text/decomposed": "Dấu tiếng Việt viết rời",
    "text/false-d": "Chữ Đ sai mã",
    "text/legacy": "Chữ theo bảng mã cũ",
    "text/look-alike": "Ký tự trông giống nhau",
    "column/dates-swapped": "Ngày và tháng có thể bị đảo",
    "column/numbers-as-text": "Số gõ dạng chữ",
    "column/blanks": "Ô để trống",
    "row/group-heading": "Dòng tiêu đề nhóm",
    "row/total-differs": "Dòng cộng không khớp",
    "sheet/hidden-rows": "Dòng bị ẩn",
    "sheet/summary": "Bảng tổng hợp có sẵn",
    "sheet/mapping-outdated": "Tiêu đề đã thay đổi",
  },
  sentences: {
    "workbook/no-units": () => ({
      what: "Không tìm thấy bảng danh sách đơn vị trong tệp này.",
      fix: "Tạo một trang tính có hàng tiêu đề gồm “Tên đơn vị” và “Kế hoạch” kèm năm, ví dụ “Kế hoạch 2025”.",
    }),
    "workbook/no-admissions": () => ({
      what: "Không tìm thấy bảng danh sách kết nạp trong tệp này.",
      fix: "Tạo một trang tính có hàng tiêu đề gồm “Họ và tên”, “Đơn vị” và “Ngày kết nạp”.",
    }),
    "sheet/no-rows": ({ kind }, { sheet }) => ({
      what: `Trang ${quote(sheet)} có tiêu đề nhưng bên dưới chưa có dòng nào.`,
      fix:
        kind === "units" ? "Nhập mỗi đơn vị một dòng dưới hàng tiêu đề." : "Nhập mỗi người một dòng dưới hàng tiêu đề.",
    }),
    "column/missing": (p, { sheet }) => ({
      what: `Trang ${quote(sheet)} giống danh sách kết nạp nhưng thiếu ${column(p.column)}, nên chưa được đọc.`,
      fix: `Thêm ${column(p.column)} vào hàng tiêu đề. Nếu đây không phải danh sách kết nạp thì bỏ qua.`,
    }),
    "column/twice": (p) => ({
      what: `Tiêu đề ${quote(p.heading)} cũng là ${column(p.column)}, mà cột này đã có ở bên trái.`,
      fix: "Chỉ cột đầu tiên được đọc. Đổi tên hoặc xóa cột không dùng.",
    }),
    "column/dates-as-text": (p) => ({
      what: `${count(p.count)} ô ở ${column(p.column)} là chữ chứ không phải ngày của Excel, ô đầu tiên ghi ${quote(p.text)}.`,
      fix: "Các ô này đã được đọc theo thứ tự ngày/tháng/năm và vẫn được tính. Nên đổi cả cột sang kiểu ngày.",
    }),
    "cell/error-value": (p) => ({
      what: `Ô ở ${column(p.column)} đang báo lỗi ${p.text}.`,
      fix: "Sửa công thức hoặc nhập trực tiếp giá trị đúng vào ô.",
    }),
    "row/total": (p) => ({
      what: `Dòng ${quote(p.text)} được hiểu là dòng cộng, nên không tính như một dòng dữ liệu.`,
      fix: "Không cần làm gì. Nếu đây là tên một đơn vị thì ghi tên đầy đủ hơn.",
    }),
    "text/spaces": (p) => ({
      what: `${count(p.count)} ô ở ${column(p.column)} có dấu cách thừa hoặc ký tự ẩn.`,
      fix: "Số liệu vẫn được đọc đúng. Có thể dùng “Làm sạch dữ liệu” để bỏ.",
    }),
    "text/decomposed": (p) => ({
      what: `${count(p.count)} ô ở ${column(p.column)} viết chữ và dấu rời nhau (Unicode tổ hợp).`,
      fix: "Số liệu vẫn được đọc đúng. Nên đổi sang Unicode dựng sẵn để tìm kiếm và sắp xếp đúng.",
    }),
    "text/false-d": (p) => ({
      what: `${count(p.count)} ô ở ${column(p.column)} dùng chữ Ð của bảng mã khác thay cho chữ Đ tiếng Việt.`,
      fix: "Số liệu vẫn được đọc đúng. Có thể dùng “Làm sạch dữ liệu” để thay.",
    }),
    "text/legacy": (p) => ({
      what: `${count(p.count)} ô gõ theo bảng mã ${p.encoding === "tcvn3" ? "TCVN3 (ABC)" : "VNI"}, đã được đọc sau khi đổi sang Unicode.`,
      fix: "Nên đổi cả trang sang Unicode và phông Times New Roman.",
    }),
    "text/look-alike": (p) => ({
      what: `${quote(p.text)} ở ${column(p.column)} có ký tự trông giống nhưng không phải chữ hoặc số thường.`,
      fix: "Gõ lại ô này bằng bàn phím thường, chú ý chữ O và số 0.",
    }),
    "column/dates-swapped": (p) => ({
      what: `${column(p.column).replace(/^c/u, "C")} vừa có ngày dạng chữ, vừa có ${count(p.count)} ngày của Excel mà không ngày nào sau ngày 12.`,
      why: "Khi máy đặt kiểu ngày của Mỹ, Excel đổi 03/04 thành ngày 4 tháng 3, còn 25/04 thì để nguyên dạng chữ.",
      fix: "Excel có thể đã hiểu ngày/tháng thành tháng/ngày. Đối chiếu vài dòng với hồ sơ.",
    }),
    "column/numbers-as-text": (p) => ({
      what: `${count(p.count)} ô ở ${column(p.column)} là chữ chứ không phải số của Excel, ô đầu tiên ghi ${quote(p.text)}.`,
      fix: "Các ô này đã được đọc theo cách viết số của Việt Nam. Nên đổi cả cột sang kiểu số.",
    }),
    "column/blanks": (p) => ({
      what: `${count(p.count)} ô ở ${column(p.column)} để trống, nên được xếp vào “không ghi”.`,
      fix: "Bổ sung nếu có. Nếu thật sự không có thì ghi “không”.",
    }),
    "row/group-heading": (p) => ({
      what: `Dòng ${quote(p.text)} được hiểu là tiêu đề nhóm, nên không tính như một dòng dữ liệu.`,
      fix: "Không cần làm gì. Nếu đây là dữ liệu thì điền các cột còn lại.",
    }),
    "row/total-differs": (p) => ({
      what: `Dòng cộng ghi ${count(p.typed)} ở ${column(p.column)}, còn cộng các dòng lại được ${count(p.sum)}.`,
      fix: "Kiểm tra công thức cộng và các dòng phía trên. Phần mềm tính theo các dòng.",
    }),
    "sheet/hidden-rows": (p, { sheet }) => ({
      what: `Trang ${quote(sheet)} có ${count(p.count)} dòng dữ liệu bị ẩn hoặc bị lọc; các dòng này vẫn được tính.`,
      fix: "Bỏ lọc để xem, hoặc xóa dòng nếu không dùng.",
    }),
    "sheet/summary": (_, { sheet }) => ({
      what: `Trang ${quote(sheet)} là bảng tổng hợp, vì các đơn vị của nó đã có ở danh sách khác; bảng này không được đọc thành danh sách đơn vị.`,
      fix: "Không cần làm gì. Số liệu được tính lại từ danh sách kết nạp.",
    }),
    "sheet/mapping-outdated": (_, { sheet }) => ({
      what: `Cách đọc cột đã lưu cho trang ${quote(sheet)} không dùng được nữa vì hàng tiêu đề đã thay đổi.`,
      fix: "Xem lại cách đọc cột của trang này.",
    }),
  },
};
