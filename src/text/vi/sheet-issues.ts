// What is wrong with sheets, columns, cells and rows and what to do about it, in Vietnamese.

import { kindOfColumn, type ColumnId, type SheetKind } from "../../model/issue";
import type { IssueTextsOf } from "../issue-sentence";
import { column, left, perhaps, period } from "./issue-words";
import { count, quote } from "./phrases";

const KINDS: Readonly<Record<SheetKind, string>> = {
  units: "danh sách đơn vị",
  admissions: "danh sách kết nạp",
  groupings: "bảng nhóm cơ cấu",
  goals: "bảng chỉ tiêu cơ cấu",
  "form-rows": "bảng dòng của Biểu 2",
};

/** What the columns of a list are needed for. */
const NEEDED: Readonly<Record<SheetKind, string>> = {
  units: "Đơn vị được nhận ra bằng tên hoặc mã; thiếu cả hai thì các dòng không dùng được.",
  admissions: "Mỗi người cần có tên, đơn vị và ngày thì mới được tính vào đúng đơn vị, đúng kỳ.",
  groupings: "Mỗi dòng cần có nhóm, mục, tiêu chí và giá trị thì mới xếp được người.",
  goals: "Mỗi dòng cần có tiêu chí, mục và tỷ lệ thì mới so được với số liệu.",
  "form-rows": "Mỗi dòng của biểu cần có tên dòng và cột “Đếm” nói dòng ấy đếm những ai.",
};

export const sheetIssues: IssueTextsOf<
  | `workbook/${string}`
  | `sheet/${string}`
  | `column/${string}`
  | `cell/${string}`
  | `row/${string}`
  | `text/${string}`
  | `criterion/${string}`
  | `grouping/${string}`
  | `goal/${string}`
  | `form-row/${string}`
> = {
  titles: {
    "workbook/no-units": "Chưa có danh sách đơn vị",
    "workbook/no-admissions": "Chưa có danh sách kết nạp",
    "sheet/no-rows": "Bảng chưa có dòng nào",
    "column/missing": "Thiếu cột",
    "column/unclear-date": "Chưa rõ cột ngày kết nạp",
    "column/twice": "Hai cột trùng tiêu đề",
    "column/years-only": "Ngày sinh chỉ ghi năm",
    "column/dates-as-text": "Ngày nhập dưới dạng văn bản",
    "cell/error-value": "Ô báo lỗi công thức",
    "row/total": "Dòng cộng",
    "text/spaces": "Dấu cách thừa",
    "text/decomposed": "Chữ có dấu rời",
    "text/false-d": "Chữ Đ gõ sai mã",
    "text/legacy": "Chữ gõ bằng phông cũ",
    "text/look-alike": "Ký tự trông giống nhau",
    "column/dates-swapped": "Ngày và tháng có thể bị đảo",
    "column/numbers-as-text": "Số nhập dưới dạng văn bản",
    "column/blanks": "Ô để trống",
    "row/group-heading": "Dòng tiêu đề nhóm",
    "row/example": "Dòng ví dụ của trang mẫu",
    "row/group-total": "Dòng cộng của nhóm",
    "row/below-signatures": "Dòng dưới phần ký tên",
    "row/total-differs": "Dòng cộng không khớp",
    "sheet/hidden-rows": "Dòng bị ẩn",
    "sheet/summary": "Bảng tổng hợp có sẵn",
    "sheet/one-unit": "Cả trang của một đơn vị",
    "sheet/units-by-groups": "Đơn vị ghi ở dòng tiêu đề nhóm",
    "sheet/unit-gone": "Không còn đơn vị đã chọn cho cả trang",
    "sheet/two-lists": "Hai danh sách trên một trang",
    "sheet/mapping-outdated": "Tiêu đề đã thay đổi",
    "sheet/mapping-lost": "Trang có cách đọc đã lưu không còn",
    "criterion/incomplete": "Thiếu ô trong bảng nhóm cơ cấu, chỉ tiêu",
    "criterion/unknown-dimension": "Không nhận ra tiêu chí",
    "criterion/unknown-category": "Không nhận ra mục của tiêu chí",
    "grouping/name-taken": "Tên nhóm trùng tiêu chí có sẵn",
    "goal/several-categories": "Chỉ tiêu gộp nhiều mục",
    "goal/not-a-share": "Chỉ tiêu không phải tỷ lệ",
    "goal/perhaps-share": "Chỉ tiêu nhỏ hơn 1 không ghi %",
    "goal/unknown-unit": "Chỉ tiêu của đơn vị lạ",
    "goal/twice": "Chỉ tiêu ghi hai lần",
    "form-row/no-text": "Dòng của biểu chưa có tên",
    "form-row/unknown-count": "Không rõ dòng của biểu đếm gì",
    "form-row/twice": "Dòng của biểu bị lặp",
    "form-row/second-list": "Hai bảng dòng của Biểu 2",
  },
  sentences: {
    "workbook/no-units": () => ({
      what: "Không tìm thấy danh sách đơn vị trong sổ tính.",
      why: "Kế hoạch của từng đơn vị nằm ở danh sách này; không có thì không tính được tỷ lệ hoàn thành.",
      fix: "Tạo một trang tính có dòng tiêu đề gồm “Tên đơn vị” và “Kế hoạch” kèm năm, ví dụ “Kế hoạch 2025”. Nếu đã có danh sách mà tiêu đề viết khác, hãy chọn trang ấy ở “Thiết lập › Cách đọc các trang”.",
    }),
    "workbook/no-admissions": () => ({
      what: "Không tìm thấy danh sách kết nạp trong sổ tính.",
      why: "Số kết nạp được đếm từ danh sách từng người; không có danh sách thì chỉ biết tổng số đã gõ ở các cột “Kết nạp <năm>”, nếu có.",
      fix: "Tạo một trang tính có dòng tiêu đề gồm “Họ và tên”, “Đơn vị” và “Ngày kết nạp”. Nếu đã có danh sách mà tiêu đề viết khác, hãy chọn trang ấy ở “Thiết lập › Cách đọc các trang”.",
    }),
    "sheet/no-rows": ({ kind }, { sheet }) => ({
      what: `Trang ${quote(sheet)} có dòng tiêu đề nhưng bên dưới chưa có dòng nào.`,
      why: "Trang chưa có dòng nào thì chưa góp gì vào số liệu.",
      fix: `Chưa dùng đến thì bỏ qua; nếu không, nhập mỗi ${{ units: "đơn vị", admissions: "người", groupings: "mục", goals: "chỉ tiêu", "form-rows": "dòng của biểu" }[kind]} một dòng dưới dòng tiêu đề.`,
    }),
    "column/missing": (p, { sheet }) => ({
      what: `Trang ${quote(sheet)} giống ${KINDS[kindOfColumn(p.column)]} nhưng thiếu ${column(p.column)}, nên chưa được đọc.`,
      why: NEEDED[kindOfColumn(p.column)],
      fix: `Thêm ${column(p.column)} vào dòng tiêu đề, hoặc chọn cột ấy ở “Thiết lập › Cách đọc các trang”. Nếu đây không phải ${KINDS[kindOfColumn(p.column)]} thì bỏ qua.`,
    }),
    "column/unclear-date": (p, { sheet }) => ({
      what: `Trang ${quote(sheet)} giống danh sách kết nạp. Cột ${quote(p.heading)} ghi ngày, nhưng chưa rõ có phải ngày kết nạp không, nên trang chưa được đọc.`,
      why: "Ngày kết nạp quyết định người được tính vào kỳ nào; hiểu nhầm một ngày khác thì số của mọi kỳ đều sai.",
      fix: "Nếu đúng là ngày kết nạp thì đổi tiêu đề thành “Ngày kết nạp”, hoặc chọn cột ấy ở “Thiết lập › Cách đọc các trang”. Nếu đây là danh sách khác thì chọn “Không đọc” ở đó.",
    }),
    "column/twice": (p) => ({
      what: `Tiêu đề ${quote(p.heading)} cũng là ${column(p.column)}, mà cột này đã có ở bên trái.`,
      why: "Mỗi thông tin chỉ lấy từ một cột, vì hai cột có thể ghi khác nhau.",
      fix: "Chỉ cột đầu tiên được đọc. Đổi tên hoặc xóa cột không dùng.",
    }),
    "column/years-only": (p) => ({
      what: `${count(p.count)} ô ở ${column(p.column)} chỉ ghi năm hoặc tháng và năm, ô đầu ghi ${quote(p.text)} (các ô: ${p.cells}).`,
      why: "Các dòng này vẫn được tính; tuổi lấy hiệu của hai năm nên có thể lệch một tuổi, và quy định nào cần đúng ngày thì báo riêng.",
      fix: "Bổ sung ngày sinh đầy đủ nếu hồ sơ có.",
    }),
    "column/dates-as-text": (p) => ({
      what: `${count(p.count)} ô ở ${column(p.column)} là văn bản, chưa phải kiểu ngày của Excel; ô đầu tiên ghi ${quote(p.text)}.`,
      why: "Excel không sắp xếp và lọc đúng ngày ở dạng văn bản, và máy đặt kiểu ngày khác có thể hiểu khác.",
      fix: "Các ô này đã được đọc theo thứ tự ngày/tháng/năm và vẫn được tính. Có thể dùng “Làm sạch số liệu” để đổi sang kiểu ngày; với ô đọc được hai cách thì chọn cách đọc cho cả cột.",
    }),
    "cell/error-value": (p) => ({
      what: `Ô ở ${column(p.column)} đang báo lỗi ${p.text}${left(p)}.`,
      why: "Công thức báo lỗi thì ô không có giá trị nào để đọc.",
      fix: "Sửa công thức hoặc nhập trực tiếp giá trị đúng vào ô.",
    }),
    "row/total": (p) => ({
      what: `Dòng ${quote(p.text)} được hiểu là dòng cộng, nên không được tính như một dòng số liệu.`,
      why: "Dòng cộng nhắc lại các dòng phía trên; tính cả dòng ấy thì số liệu bị cộng hai lần.",
      fix: "Không cần làm gì. Nếu đây là một đơn vị thì ghi mã đơn vị hoặc tên đầy đủ hơn.",
    }),
    "text/spaces": (p) => ({
      what: `${count(p.count)} ô ở ${column(p.column)} có dấu cách thừa hoặc ký tự ẩn.`,
      why: "Hai ô trông giống nhau mà khác dấu cách thì Excel coi là khác khi tìm, lọc và đếm.",
      fix: "Số liệu vẫn được đọc đúng. Có thể dùng “Làm sạch số liệu” để bỏ.",
    }),
    "text/decomposed": (p) => ({
      what: `${count(p.count)} ô ở ${column(p.column)} viết chữ và dấu rời nhau (Unicode tổ hợp).`,
      why: "Cùng một chữ viết hai cách thì Excel coi là khác nhau.",
      fix: "Số liệu vẫn được đọc đúng. Có thể dùng “Làm sạch số liệu” để ghép lại.",
    }),
    "text/false-d": (p) => ({
      what: `${count(p.count)} ô ở ${column(p.column)} dùng chữ Ð của bảng mã khác thay cho chữ Đ tiếng Việt.`,
      why: "Chữ Ð hoặc Ɖ ấy trông như Đ nhưng là ký tự khác, nên Excel tìm chữ Đ không thấy.",
      fix: "Số liệu vẫn được đọc đúng. Có thể dùng “Làm sạch số liệu” để thay.",
    }),
    "text/legacy": (p) => ({
      what: `${count(p.count)} ô gõ theo bảng mã ${p.encoding === "tcvn3" ? "TCVN3 (ABC)" : "VNI"}, ${p.read ? "đã được đọc sau khi đổi sang Unicode" : "chưa đọc được đúng"}.`,
      why: "Bảng mã cũ chỉ hiện đúng với phông chữ riêng của nó; với phông khác, chữ thành ký tự lạ.",
      fix: `Có thể dùng “Làm sạch số liệu” để đổi sang Unicode.${p.read ? " Các mục khác về trang này ghi chữ đã đổi, nên có thể trông khác chữ trong ô." : ""}`,
    }),
    "text/look-alike": (p) => ({
      what: `${quote(p.text)} ở ${column(p.column)} có ký tự trông giống nhưng không phải chữ hoặc số thường.`,
      why: "Chữ O và số 0, hay chữ Nga và chữ Latinh, trông giống nhau nhưng là ký tự khác, nên tên và ngày không khớp được.",
      fix: "Gõ lại ô này bằng bàn phím thường, chú ý chữ O và số 0.",
    }),
    "column/dates-swapped": (p) => ({
      what: `${column(p.column).replace(/^c/u, "C")} vừa có ngày dưới dạng văn bản, vừa có ${count(p.count)} ngày của Excel mà không ngày nào sau ngày 12.`,
      why: "Khi máy đặt kiểu ngày của Mỹ, Excel đổi 03/04 thành ngày 4 tháng 3, còn 25/04 thì để nguyên dạng văn bản.",
      fix: "Excel có thể đã hiểu ngày/tháng thành tháng/ngày. Đối chiếu vài dòng với hồ sơ.",
    }),
    "column/numbers-as-text": (p) => ({
      what: `${count(p.count)} ô ở ${column(p.column)} là văn bản, chưa phải kiểu số của Excel; ô đầu tiên ghi ${quote(p.text)}.`,
      why: "Excel không cộng được số ở dạng văn bản, và dấu chấm có thể bị hiểu là dấu thập phân.",
      fix: "Các ô này đã được đọc theo cách viết số của Việt Nam. Có thể dùng “Làm sạch số liệu” để đổi kế hoạch ghi dạng văn bản sang kiểu số.",
    }),
    "column/blanks": (p) => ({
      what: `${count(p.count)} ô ở ${column(p.column)} để trống, ${blanksMean(p.column)}.`,
      why:
        p.column === "admission.religion"
          ? "Người không theo tôn giáo nào cũng ghi “không” (Hướng dẫn 38-HD/BTCTW (2025)); ô trống có thể là quên ghi."
          : "Ô trống thường là quên ghi.",
      fix:
        p.column === "admission.religion"
          ? "Bổ sung nếu có. Nếu thật sự không có thì ghi “không”."
          : "Bổ sung theo hồ sơ của từng người.",
    }),
    "row/example": (p) => ({
      what: `${count(p.count)} dòng ví dụ của trang mẫu vẫn còn, và đang được tính cùng số liệu của bạn.`,
      why: "Người trong dòng ví dụ không có thật; để lại thì số kết nạp bị thừa.",
      fix: "Xóa các dòng ví dụ.",
    }),
    "row/group-heading": (p) => ({
      what: `Dòng ${quote(p.text)} được hiểu là tiêu đề nhóm, nên không được tính như một dòng số liệu.`,
      why: "Dòng chỉ ghi tên nhóm là để chia bảng thành phần, không phải một người hay một đơn vị.",
      fix: "Không cần làm gì. Nếu đây là số liệu thì điền các cột còn lại.",
    }),
    "row/group-total": (p) => ({
      what: `Dòng ${quote(p.text)} được hiểu là dòng cộng của nhóm đơn vị bên dưới, nên kế hoạch ghi ở đây không được tính thêm.${p.agrees ? "" : " Tuy vậy số ghi ở đây không bằng tổng các đơn vị bên dưới."}`,
      why: "Số của nhóm đã gồm số của từng đơn vị; tính cả hai thì bị cộng hai lần.",
      fix: p.agrees
        ? "Không cần làm gì. Nếu đây là một đơn vị thì ghi số thứ tự hoặc mã đơn vị."
        : "Nếu đây là một đơn vị thì ghi số thứ tự hoặc mã đơn vị. Nếu là dòng cộng thì kiểm tra lại số.",
    }),
    "row/below-signatures": (p) => ({
      what: `Dòng ${quote(p.text)} nằm dưới phần ký tên, nên dòng này và các dòng tương tự bên dưới không được đọc.`,
      why: "Dưới phần ký tên thường là họ tên người ký, không phải số liệu.",
      fix: "Nếu là tên người ký thì không cần làm gì. Nếu là một dòng của danh sách thì chuyển lên trên phần ký tên, hoặc ghi số thứ tự hay mã cho dòng ấy.",
    }),
    "row/total-differs": (p) => ({
      what: `Dòng cộng ghi ${count(p.typed)} ở ${column(p.column)}${p.period === null ? "" : ` ${period(p.period)}`}, còn cộng các dòng lại được ${count(p.sum)}.`,
      why: "Dòng cộng phải bằng tổng các dòng của nó; lệch thường do công thức bỏ sót dòng hoặc số được nhập tay.",
      fix: "Kiểm tra công thức cộng và các dòng phía trên. Phần bổ trợ tính theo các dòng; đơn vị để trống thì lấy tổng các đơn vị trực thuộc.",
    }),
    "sheet/hidden-rows": (p, { sheet }) => ({
      what: `Trang ${quote(sheet)} có ${count(p.count)} dòng số liệu bị ẩn hoặc bị lọc; các dòng này vẫn được tính.`,
      why: "Ẩn hoặc lọc không xóa số liệu, nên số tính ra có thể khác số đếm được trên màn hình.",
      fix: "Bỏ lọc để xem, hoặc xóa dòng nếu không dùng.",
    }),
    "sheet/summary": (_, { sheet }) => ({
      what: `Trang ${quote(sheet)} là bảng tổng hợp, vì các đơn vị của nó đã có ở danh sách khác; bảng này không được đọc thành danh sách đơn vị.`,
      why: "Đọc cả danh sách lẫn bảng tổng hợp thì mỗi đơn vị được tính hai lần.",
      fix: "Không cần làm gì. Số liệu được tính lại từ danh sách kết nạp.",
    }),
    "sheet/one-unit": (p, { sheet }) => ({
      what: `Trang ${quote(sheet)} không có cột đơn vị; mọi người trong trang được tính cho đơn vị ${quote(p.text)}, theo tên trang hoặc dòng tiêu đề phía trên.`,
      why: "Nhiều nơi lập mỗi đơn vị một trang và chỉ ghi tên đơn vị ở tên trang hoặc dòng tiêu đề.",
      fix: "Không cần làm gì. Nếu không đúng thì thêm cột “Đơn vị”, hoặc chọn đơn vị của cả trang ở “Thiết lập › Cách đọc các trang”.",
    }),
    "sheet/units-by-groups": (p, { sheet }) => ({
      what: `Trang ${quote(sheet)} không có cột đơn vị, hoặc cột ấy để trống cả; ${count(p.count)} dòng trong danh sách ghi tên đơn vị, nên mỗi người được tính cho đơn vị ở dòng gần nhất phía trên.`,
      why: "Nhiều nơi xếp danh sách theo từng chi bộ và chỉ ghi tên chi bộ một lần, ở dòng đầu.",
      fix: "Không cần làm gì. Nếu không đúng thì ghi đơn vị của từng người ở cột “Đơn vị”.",
    }),
    "sheet/unit-gone": (p, { sheet }) => ({
      what: `Cách đọc đã lưu tính mọi người ở trang ${quote(sheet)} cho đơn vị ${quote(p.name)}, nhưng danh sách đơn vị không còn đơn vị ấy, nên trang chưa được đọc.`,
      why: "Không rõ đơn vị thì không biết tính những người này cho kế hoạch của ai.",
      fix: "Chọn lại đơn vị của trang này ở “Thiết lập › Cách đọc các trang”, hoặc sửa lại tên trong danh sách đơn vị.",
    }),
    "sheet/two-lists": (p, { sheet }) => ({
      what: `Trang ${quote(sheet)} còn có ${p.unread === "units" ? "danh sách đơn vị" : "danh sách kết nạp"} từ ô này; danh sách ấy không được đọc.`,
      why: "Hai danh sách cạnh nhau trên một trang chỉ đọc được cả hai khi giữa chúng có một cột trống.",
      fix: "Chèn một cột trống giữa hai danh sách, hoặc chuyển danh sách ấy sang trang khác.",
    }),
    "sheet/mapping-outdated": (_, { sheet }) => ({
      what: `Cách đọc cột đã lưu cho trang ${quote(sheet)} không dùng được nữa vì dòng tiêu đề đã thay đổi.`,
      why: "Cách đọc được lưu theo dòng tiêu đề; tiêu đề đổi mà vẫn dùng thì có thể đọc nhầm cột.",
      fix: "Xem lại cách đọc của trang này ở “Thiết lập › Cách đọc các trang”.",
    }),
    "sheet/mapping-lost": (p, { sheet }) =>
      sheet === ""
        ? {
            what: `Không còn thấy trang ${quote(p.name)} mà cách đọc đã lưu dùng cho: trang đã đổi tên, bị xóa, bị ẩn hoặc để trống.`,
            why: "Cách đọc được lưu theo tên trang, nên trang đổi tên thì không còn tự nhận ra.",
            fix: "Nếu trang đã đổi tên, hãy lưu lại cách đọc ở “Thiết lập › Cách đọc các trang”. Nếu không cần nữa thì bỏ cách đọc ấy cũng ở đó.",
          }
        : {
            what: `Trang ${quote(sheet)} có dòng tiêu đề giống hệt trang ${quote(p.name)} nay không còn, nên được đọc theo cách đã lưu cho trang ấy.`,
            why: "Cách đọc được lưu theo tên trang, nên trang đổi tên thì không còn tự nhận ra.",
            fix: "Nếu trang chỉ đổi tên thì không cần làm gì. Nếu không, hãy xem lại cách đọc của trang này ở “Thiết lập › Cách đọc các trang”.",
          },
    "criterion/incomplete": () => ({
      what: "Dòng này còn ô chưa điền, nên không được dùng.",
      why: "Thiếu một ô thì không biết dòng này xếp những ai, hay so với tỷ lệ nào.",
      fix: "Điền đủ nhóm, mục, tiêu chí và giá trị. Người không thuộc mục nào tự nằm ở “Khác”, người để trống ở “Không ghi”, không cần dòng riêng.",
    }),
    "criterion/unknown-dimension": (p) => ({
      what: `Không có tiêu chí ${quote(p.text)}, nên dòng này không được dùng.`,
      why: "Người chỉ xếp được theo những gì danh sách kết nạp có ghi.",
      fix: "Dùng tên một cột của danh sách kết nạp (giới tính, dân tộc, nghề nghiệp, trình độ chuyên môn …), “nhóm tuổi”, “dân tộc thiểu số”; ở bảng chỉ tiêu thì cả tên nhóm cơ cấu.",
    }),
    "criterion/unknown-category": (p) => ({
      what: `Tiêu chí ${quote(p.dimension)} không có mục ${quote(p.text)}, nên dòng này không được dùng.`,
      why: "Giá trị không thuộc tiêu chí thì không có ai để xếp vào.",
      fix: "Ghi như trong ô của danh sách kết nạp, ví dụ “nữ”, “ThS”, “sinh viên”, “18-30”; nhiều giá trị thì cách nhau bằng dấu chấm phẩy.",
    }),
    "grouping/name-taken": (p) => ({
      what: `Nhóm ${quote(p.name)} trùng tên một tiêu chí có sẵn, nên các dòng của nhóm không được dùng.`,
      why: "Hai tiêu chí cùng tên thì không biết công thức và biểu cần tiêu chí nào.",
      fix: "Đặt cho nhóm một tên khác.",
    }),
    "goal/several-categories": (p) => ({
      what: `${quote(p.text)} gồm nhiều mục của tiêu chí, nên chỉ tiêu này không được dùng.`,
      why: "Mỗi chỉ tiêu so với tỷ lệ của một mục; biểu không có cột cho nhiều mục gộp lại.",
      fix: "Ghi mỗi mục một dòng; hoặc gộp các mục thành một mục của nhóm cơ cấu, rồi ghi chỉ tiêu cho mục ấy.",
    }),
    "goal/not-a-share": (p) => ({
      what: `Chỉ tiêu ${quote(p.text)} không phải tỷ lệ từ 0 đến 100 %, nên không được dùng.`,
      why: "Chỉ tiêu này được so với tỷ lệ trong tổng số, mà tỷ lệ chỉ từ 0 đến 100 %.",
      fix: "Ghi tỷ lệ phần trăm, ví dụ 65 hoặc 65 %.",
    }),
    "goal/perhaps-share": (p) => ({
      what: `Chỉ tiêu ${quote(p.text)} nhỏ hơn 1 và không ghi %, trong khi chỉ tiêu khác của cột là số phần trăm; nó được hiểu là chưa đến 1 %.`,
      why: "Số 0,4 đứng cạnh số 25 có thể là 0,4 % mà cũng có thể là 40 %.",
      fix: "Ghi kèm dấu %, ví dụ 40 % hoặc 0,4 %.",
    }),
    "goal/unknown-unit": (p) => ({
      what: `Không có đơn vị ${quote(p.text)} trong danh sách, nên chỉ tiêu này không được dùng.${perhaps(p.suggestion)}`,
      why: "Chỉ tiêu chỉ so được với số liệu của một đơn vị có trong danh sách.",
      fix: "Dùng mã hoặc tên như trong danh sách đơn vị. Để trống nếu chỉ tiêu áp dụng cho mọi đơn vị.",
    }),
    "goal/twice": (p) => ({
      what: `Chỉ tiêu này đã có ở ô ${p.firstCell}; ô đó được dùng.`,
      why: "Một chỉ tiêu có hai giá trị thì không biết so với giá trị nào.",
      fix: "Xóa một trong hai.",
    }),
    "form-row/no-text": () => ({
      what: "Dòng này có ghi cách đếm nhưng chưa có tên, nên không được đưa vào Biểu 2.",
      why: "Biểu in tên của từng dòng; không có tên thì người đọc không biết con số ấy là gì.",
      fix: "Ghi tên dòng như trên biểu, hoặc xóa cả dòng này.",
    }),
    "form-row/unknown-count": (p) => ({
      what: `Không rõ ${quote(p.text)} đếm những ai, nên ô số của dòng này trên Biểu 2 để trống cho người lập nhập tay.${perhaps(p.suggestion)}`,
      why: "Dòng của biểu chỉ đếm được theo những gì danh sách kết nạp có ghi.",
      fix: "Ghi tiêu chí, dấu hai chấm rồi các mục, ví dụ “Giới tính: Nữ”, “Nghề nghiệp: Nông dân; Sinh viên”, “Tuổi: 18-30” (tên nhóm cơ cấu của bạn cũng được); hoặc “Tổng số”, “Kết nạp lại”, “Tuổi bình quân”, “Tự nhập”. Để trống nếu là dòng tiêu đề.",
    }),
    "form-row/twice": (p) => ({
      what: `Dòng ${quote(p.text)} đã có ở ô ${p.firstCell} trong cùng một mục của Biểu 2.`,
      why: "Số nhập tay đi theo tên dòng; hai dòng cùng tên mà đổi chỗ thì số có thể nằm nhầm dòng.",
      fix: "Nếu thừa thì xóa một dòng, nếu không thì đổi tên để phân biệt.",
    }),
    "form-row/second-list": (p) => ({
      what: `Các dòng của Biểu 2 đã có ở bảng tại ô ${p.firstCell}; bảng đó được dùng, bảng này không được đọc.`,
      why: "Biểu chỉ lập được theo một danh sách dòng.",
      fix: "Giữ một bảng; bảng còn lại thì xóa, hoặc chọn “Không đọc trang này” ở “Thiết lập › Cách đọc các trang”.",
    }),
  },
};

/** Numbers and certificates are held against the rest of the row; of all others it is counted who has which. */
function blanksMean(id: ColumnId): string {
  if (id === "admission.identity") return "nên chỉ đối chiếu được theo họ tên và ngày sinh";
  if (id === "admission.certificate") return "nên không kiểm tra được thời hạn của giấy chứng nhận";
  return "nên được xếp vào “không ghi”";
}
