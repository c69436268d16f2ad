// What is wrong with the rows of people and what to do about it, in Vietnamese.

import type { IssueTextsOf } from "../issue-sentence";
import { age, at, cite, column, examples, issueColumns, left, perhaps, period } from "./issue-words";
import { count, quote } from "./phrases";

/** What two rows have in common. */
const SAME = {
  identity: "số định danh",
  "name-and-birth": "họ tên và ngày sinh",
  "name-and-year": "họ tên và năm sinh",
};

export const personIssues: IssueTextsOf<
  | `admission/${string}`
  | `date/${string}`
  | `value/${string}`
  | `person/${string}`
  | `age/${string}`
  | `name/${string}`
  | `identity/${string}`
  | `card/${string}`
  | `file-number/${string}`
  | `education/${string}`
  | `occupation/${string}`
  | `youth/${string}`
  | `certificate/${string}`
  | `official/${string}`
> = {
  titles: {
    "admission/no-name": "Thiếu họ và tên",
    "admission/no-unit": "Thiếu đơn vị",
    "admission/unknown-unit": "Đơn vị không có trong danh sách",
    "admission/ambiguous-unit": "Đơn vị chưa rõ ràng",
    "admission/no-counting-date": "Thiếu ngày kết nạp",
    "date/not-a-date": "Không phải là ngày, hoặc không rõ ngày và tháng",
    "date/impossible": "Ngày không tồn tại hoặc năm không hợp lý",
    "date/typed-as-text": "Năm chỉ ghi hai chữ số",
    "date/year-only": "Ngày ghi chưa đủ",
    "date/wrong-order": "Thứ tự ngày chưa hợp lý",
    "value/unknown": "Giá trị không có trong danh mục",
    "value/both-sexes": "Đánh dấu cả Nam và Nữ",
    "person/twice": "Trùng người",
    "person/in-two-units": "Một người ở hai đơn vị",
    "date/serial-as-text": "Số thứ tự ngày nhập dưới dạng văn bản",
    "date/run-together": "Ngày viết liền, không có dấu ngăn",
    "date/with-reference": "Ngày ghi kèm số quyết định",
    "date/after-as-of": "Ngày sau ngày chốt số liệu",
    "date/far-after": "Ngày cách xa mọi ngày khác",
    "date/outside-period": "Ngoài kỳ báo cáo",
    "age/too-young": "Chưa đủ tuổi",
    "age/too-old": "Quá tuổi",
    "name/thi-but-male": "Tên có chữ Thị mà ghi Nam",
    "name/two-people": "Nhiều người trong một ô họ tên",
    "identity/lost-zero": "Số định danh mất số 0 ở đầu",
    "identity/old-number": "Số chứng minh nhân dân cũ",
    "identity/not-twelve-digits": "Số định danh không đúng 12 chữ số",
    "identity/impossible": "Số định danh không thể có",
    "identity/several-numbers": "Nhiều số trong một ô số định danh",
    "identity/sex-differs": "Giới tính khác với số định danh",
    "identity/year-differs": "Năm sinh khác với số định danh",
    "card/before-official": "Có số thẻ khi còn dự bị",
    "card/differs-from-identity": "Số thẻ khác số định danh",
    "file-number/unusual": "Số lý lịch khác mẫu",
    "education/below-minimum": "Trình độ giáo dục phổ thông chưa đạt",
    "education/contradicts-qualification": "Trình độ mâu thuẫn",
    "occupation/unlikely": "Nghề nghiệp chưa hợp lý",
    "youth/too-old": "Đoàn viên quá tuổi",
    "certificate/too-late": "Giấy chứng nhận cấp sau ngày xét",
    "certificate/expired": "Giấy chứng nhận hết hạn",
    "official/too-early": "Chính thức chưa đủ 12 tháng",
    "admission/unit-filled-down": "Đơn vị lấy theo dòng trên",
    "admission/unit-by-place": "Đơn vị hiểu theo vị trí",
    "admission/counted-above": "Tính cho đơn vị cấp trên",
    "admission/unit-ended": "Đơn vị đã kết thúc",
    "admission/unit-not-yet": "Đơn vị chưa thành lập",
  },
  sentences: {
    "admission/no-name": (p) => ({
      what:
        p.text === undefined
          ? "Dòng này không ghi họ và tên, nên không được tính."
          : `Ô họ và tên ghi ${quote(p.text)}, không phải là tên người, nên dòng này không được tính.`,
      why: "Mỗi dòng là một người; không có tên thì không biết dòng ấy của ai, hay chỉ là dòng thừa.",
      fix:
        p.text === undefined
          ? "Nhập họ và tên, hoặc xóa dòng nếu không dùng."
          : "Nhập họ và tên vào ô này; nếu dòng bị lệch cột thì đưa các ô về đúng cột.",
    }),
    "admission/no-unit": (p) => ({
      what: `Dòng này không ghi đơn vị, nên không được tính.${p.above === null ? "" : ` Có phải là ${quote(p.above)} như các dòng trên?`}`,
      why: "Kế hoạch được giao cho từng đơn vị (Hướng dẫn 38-HD/BTCTW (2025), mục I.1.1), nên người kết nạp phải thuộc một đơn vị thì mới so được với kế hoạch.",
      fix: `Nhập mã hoặc tên đơn vị có trong danh sách đơn vị.${p.above === null ? "" : " Nếu đúng là đơn vị ở dòng trên, có thể điền ở “Làm sạch số liệu”; nếu mọi ô trống của trang đều vậy, hãy chọn ở “Thiết lập › Cách đọc các trang”."}`,
    }),
    "admission/unknown-unit": (p) => ({
      what: `Đơn vị ${quote(p.text)} không có trong danh sách, nên dòng này không được tính.${perhaps(p.suggestion)}`,
      why: "Không khớp đơn vị nào thì không biết tính người này cho kế hoạch của ai; phần bổ trợ không tự đoán thay.",
      fix: "Sửa lại tên cho khớp danh sách đơn vị, hoặc thêm đơn vị này vào danh sách.",
    }),
    "admission/ambiguous-unit": (p) => ({
      what: `${quote(p.text)} có thể là nhiều đơn vị: ${p.names}. Dòng này không được tính.`,
      why: "Chọn nhầm thì đơn vị này thừa một người, đơn vị kia thiếu một người.",
      fix: "Ghi mã đơn vị, hoặc ghi kèm đơn vị cấp trên, ví dụ “Chi bộ 1 - Đảng bộ xã A”.",
    }),
    "admission/no-counting-date": () => ({
      what: "Dòng này không có cả ngày kết nạp lẫn ngày quyết định, nên không được tính vào kỳ nào.",
      why: "Người được xếp vào tháng, năm theo ngày kết nạp hoặc ngày quyết định; không có ngày thì không biết thuộc kỳ nào.",
      fix: "Nhập ngày kết nạp hoặc ngày quyết định.",
    }),
    "date/not-a-date": (p) => ({
      what: `${quote(p.text)} ở ${column(p.column)} ${p.eitherOrder ? "không rõ số nào là ngày, số nào là tháng" : "không phải là ngày"}${left(p)}.`,
      why: p.eitherOrder
        ? "Ngày có giờ AM, PM thường do phần mềm tiếng Anh xuất ra, ghi tháng trước ngày sau; đoán thay có thể xếp người sang kỳ khác."
        : "Tuổi, các thời hạn và kỳ báo cáo đều tính từ ngày, mà chữ này không cho biết ngày nào.",
      fix: "Nhập lại một ngày duy nhất theo dạng ngày/tháng/năm, ví dụ 19/05/2025; số quyết định, ghi chú thì chuyển sang cột khác.",
    }),
    "date/impossible": (p) => ({
      what: `${quote(p.text)} ở ${column(p.column)} ${p.outsideYears ? "có năm nằm ngoài khoảng 1910 đến 2099" : "là ngày không tồn tại"}${left(p)}.`,
      why: `${p.outsideYears ? "Năm này có lẽ do gõ nhầm" : "Lịch không có ngày này"}; đoán thay có thể xếp người sang kỳ khác.`,
      fix: "Đối chiếu hồ sơ rồi nhập lại ngày đúng.",
    }),
    "date/typed-as-text": (p) => ({
      what: `${quote(p.text)} ở ${column(p.column)} là văn bản và năm chỉ có hai chữ số; đã đọc là ${p.day}.`,
      why: "Hai chữ số không cho biết thế kỷ; như Excel, 30 đến 99 được hiểu là 1930 đến 1999, còn 00 đến 29 là 2000 đến 2029.",
      fix: "Nhập lại đủ bốn chữ số của năm.",
    }),
    "date/year-only": (p) => ({
      what: `${column(p.column).replace(/^c/u, "C")} ghi ${quote(p.text)}, chưa đủ ngày, tháng, năm${left(p)}.`,
      why:
        p.column === "admission.birth"
          ? "Tuổi vào Đảng tính theo tháng (Quy định 294-QĐ/TW (2025), mục 1.1.1); chỉ có năm hoặc tháng thì tuổi có thể lệch."
          : "Các thời hạn và kỳ báo cáo tính theo ngày; chỉ có năm hoặc tháng thì chưa đủ để tính.",
      fix:
        p.column === "admission.birth"
          ? "Tuổi được tính theo năm sinh. Bổ sung ngày, tháng nếu có."
          : "Nhập đủ ngày, tháng, năm.",
    }),
    "date/wrong-order": (p) => ({
      what: `${issueColumns[p.first]} được ghi sau ${issueColumns[p.second].toLowerCase()}.`,
      why: "Chi bộ xét, cấp ủy quyết định, tổ chức lễ kết nạp rồi mới công nhận chính thức (Quy định 294-QĐ/TW (2025), mục 4), nên một trong hai ngày bị nhầm. Dòng này vẫn được tính theo ngày đã ghi.",
      fix: "Đối chiếu hồ sơ rồi sửa ngày bị nhầm.",
    }),
    "value/unknown": (p) => ({
      what: `${quote(p.text)} không có trong danh mục của ${column(p.column)}, nên được xếp vào “không ghi”.${perhaps(p.suggestion)}`,
      why: "Cơ cấu được đếm theo danh mục của các biểu thống kê; chữ ngoài danh mục không xếp được vào mục nào.",
      fix: `Sửa lại cho khớp danh mục.${examples(p.column)}`,
    }),
    "value/both-sexes": () => ({
      what: "Dòng này đánh dấu cả Nam và Nữ, nên giới tính được xếp vào “không ghi”.",
      why: "Mỗi người chỉ được đếm một lần; đếm cả hai thì nam và nữ cộng lại nhiều hơn tổng số.",
      fix: "Chỉ đánh dấu ở một cột.",
    }),
    "person/twice": (p, { sheet }) => ({
      what: p.people
        ? `${count(p.people)} người của trang ${quote(sheet)} đã có ở ${at(p.firstCell)}: trùng ${SAME[p.by]}. Mỗi người đang được tính hai lần.`
        : p.by === "identity"
          ? `Số định danh của ${quote(p.name)} đã có ở ${at(p.firstCell)}. Cả hai dòng đều đang được tính.`
          : p.by === "name-and-year"
            ? `${quote(p.name)} trùng họ tên và năm sinh với người ở ${at(p.firstCell)} cùng đơn vị. Cả hai dòng đều đang được tính.`
            : `${quote(p.name)} trùng họ tên và ngày sinh với người ở ${at(p.firstCell)}. Cả hai dòng đều đang được tính.`,
      why:
        p.by === "identity"
          ? "Hai người không có chung số định danh; nếu là một người thì số kết nạp bị đếm thừa."
          : p.by === "name-and-year"
            ? "Chỉ biết năm sinh nên chưa chắc là một người; nếu là một người thì số kết nạp bị đếm thừa."
            : "Trùng cả họ tên và ngày sinh thường là một người ghi hai lần; khi đó số kết nạp bị đếm thừa.",
      fix: p.people
        ? "Nếu các dòng này là bản sao thì xóa đi. Nếu cả trang là bản sao thì có thể chọn “Không đọc trang này” ở “Thiết lập › Cách đọc các trang”."
        : "Nếu là một người thì xóa dòng lặp lại. Nếu là hai người thì kiểm tra số định danh.",
    }),
    "person/in-two-units": (p, { sheet }) => ({
      what: p.people
        ? `${count(p.people)} người của trang ${quote(sheet)} đã có ở đơn vị khác, tại ${at(p.firstCell)}. Mỗi người đang được tính hai lần.`
        : `${quote(p.name)} đã có ở đơn vị khác, tại ${at(p.firstCell)}. Cả hai dòng đều đang được tính.`,
      why: "Một người chỉ được kết nạp ở một chi bộ; để cả hai dòng thì hai đơn vị cùng tính người này.",
      fix: "Đối chiếu hồ sơ: giữ dòng ở đơn vị đã kết nạp, xóa dòng kia.",
    }),
    "date/serial-as-text": (p) => ({
      what: `${quote(p.text)} ở ${column(p.column)} là số thứ tự ngày của Excel dưới dạng văn bản; đã đọc là ${p.day}.`,
      why: "Excel lưu ngày bằng số ngày kể từ năm 1900; khi ô là kiểu văn bản, số ấy hiện ra thay cho ngày.",
      fix: "Kiểm tra lại rồi nhập theo dạng ngày/tháng/năm.",
    }),
    "date/with-reference": (p) => ({
      what: `${quote(p.text)} ở ${column(p.column)} có cả ngày và số văn bản; đã đọc là ${p.day}.`,
      why: "Excel không coi ô có thêm chữ là ngày, nên không sắp xếp, không lọc theo ngày được.",
      fix: "Để ô này chỉ còn ngày và chuyển số văn bản sang cột khác. “Làm sạch số liệu” không tự sửa ô này để khỏi mất số văn bản.",
    }),
    "date/run-together": (p) => ({
      what: `${quote(p.text)} ở ${column(p.column)} là ngày viết liền các chữ số; đã đọc là ${p.day}.`,
      why: "Excel coi số viết liền là một con số, không phải ngày, nên không tính tuổi, không sắp xếp theo ngày được.",
      fix: "Kiểm tra lại rồi nhập theo dạng ngày/tháng/năm, hoặc bấm “Làm sạch số liệu”.",
    }),
    "date/after-as-of": (p) => ({
      what: `${count(p.count)} ngày ở ${column(p.column)} sau ngày chốt số liệu ${p.asOf}.`,
      why: "Số liệu chỉ tính đến hết ngày chốt đã chọn; ngày muộn hơn là việc chưa đến, hoặc năm bị gõ nhầm.",
      fix: "Không cần làm gì nếu đúng. Nếu gõ nhầm năm thì sửa lại.",
    }),
    "date/far-after": (p) => ({
      what: `${count(p.count)} ngày ở ${column(p.column)}, ${p.count === 1 ? "là" : "từ"} ngày ${p.day}, muộn hơn mọi ngày khác nhiều năm: trước đó muộn nhất là ${p.last}.`,
      why: "Một ngày cách xa mọi ngày khác thường là năm bị gõ nhầm; khi đó người này bị tính sang năm khác.",
      fix: "Đối chiếu hồ sơ. Nếu gõ nhầm năm thì sửa lại.",
    }),
    "date/outside-period": (p) => ({
      what: p.isAfter
        ? `${count(p.count)} người có ngày kết nạp sau ${period(p.period)}, là kỳ cuối có kế hoạch, nên không được tính vào kỳ này.`
        : `${count(p.count)} người có ngày kết nạp ngoài ${period(p.period)}, nên không được tính vào kỳ này.`,
      why: "Mỗi kỳ chỉ tính những người có ngày kết nạp nằm trong kỳ ấy.",
      fix: "Kiểm tra lại năm của các ngày này, hoặc chọn kỳ báo cáo khác.",
    }),
    "age/too-young": (p) => ({
      what: p.boundary
        ? `Có thể chưa đủ ${p.limit / 12} tuổi khi được xét kết nạp: ngày sinh ghi chưa đủ, hoặc đúng vào tháng tròn tuổi.`
        : `Khi được xét kết nạp mới ${age(p.months)}.`,
      why: `Người vào Đảng phải đủ ${p.limit / 12} tuổi, tính theo tháng (${cite(p)}).`,
      fix: "Đối chiếu ngày sinh và ngày xét kết nạp với hồ sơ.",
    }),
    "age/too-old": (p) => ({
      what: p.boundary
        ? `Có thể đã quá ${p.limit / 12} tuổi khi được xét kết nạp: ngày sinh ghi chưa đủ, hoặc đúng vào tháng tròn tuổi.`
        : `Khi được xét kết nạp đã ${age(p.months)}.`,
      why: `Trên ${p.limit / 12} tuổi chỉ kết nạp khi cấp ủy có thẩm quyền đồng ý trước bằng văn bản (${cite(p)}).`,
      fix: "Nếu đã có văn bản đồng ý của cấp có thẩm quyền thì đánh dấu vào cột “Trường hợp đặc biệt”.",
    }),
    "name/thi-but-male": (p) => ({
      what: `${quote(p.name)} có chữ “Thị” nhưng giới tính ghi Nam.`,
      why: "“Thị” thường là tên đệm của nữ; ghi nhầm giới tính thì tỷ lệ nữ bị sai.",
      fix: "Kiểm tra lại giới tính. Nếu đúng thì bỏ qua.",
    }),
    "name/two-people": (p) => ({
      what: `Ô họ tên ghi nhiều người: ${quote(p.name)}. Dòng này chỉ được tính là một người.`,
      why: "Mỗi dòng được tính là một người; ghi chung một ô thì số kết nạp bị thiếu.",
      fix: "Ghi mỗi người một dòng, có đủ đơn vị và ngày kết nạp. Nếu chỉ là một người thì bỏ qua.",
    }),
    "identity/lost-zero": (p) => ({
      what: p.asText
        ? `Số định danh chỉ có ${p.digits} chữ số, có lẽ thiếu số 0 ở đầu.`
        : `Số định danh chỉ còn ${p.digits} chữ số vì ô là kiểu số.`,
      why: `Số định danh cá nhân gồm 12 chữ số (${cite(p)}).`,
      fix: `${p.asText ? "Thêm số 0 ở đầu" : "Đổi ô sang kiểu văn bản và thêm số 0 ở đầu"}; “Làm sạch số liệu” làm giúp với những số khớp năm sinh, các số khác cần đối chiếu căn cước.`,
    }),
    "identity/old-number": (p) => ({
      what: "Số ở cột “Số định danh” có 9 chữ số, là số chứng minh nhân dân cũ.",
      why: `Số định danh cá nhân gồm 12 chữ số (${cite(p)}).`,
      fix: "Thay bằng số định danh cá nhân 12 chữ số.",
    }),
    "identity/not-twelve-digits": (p) => ({
      what: `Ô “Số định danh” có ${p.digits} chữ số, hoặc có ký tự không phải chữ số.`,
      why: `Số định danh cá nhân gồm 12 chữ số (${cite(p)}).`,
      fix: "Đối chiếu căn cước rồi nhập lại; mỗi ô chỉ ghi một số.",
    }),
    "identity/impossible": (p) => ({
      what: "Số định danh đủ 12 chữ số, nhưng không có mã tỉnh (3 chữ số đầu) hoặc mã thế kỷ, giới tính (chữ số thứ tư) như vậy.",
      why: `Mã tỉnh từ 001 đến 096; chữ số thứ tư từ 0 đến 3 với người sinh từ năm 1900 đến 2099 (${cite(p)}).`,
      fix: "Đối chiếu căn cước, xem có gõ nhầm hay đảo chữ số, rồi nhập lại.",
    }),
    "identity/several-numbers": (p) => ({
      what: `Ô này ghi ${p.count} số${p.isClear ? "; số 12 chữ số được dùng để đối chiếu" : ""}.`,
      why: `Số định danh cá nhân là một dãy 12 chữ số (${cite(p)}). Các số trong ô đều được dùng để tìm người trùng.`,
      fix: "Chỉ để lại số định danh 12 chữ số; số chứng minh nhân dân cũ ghi sang cột khác.",
    }),
    "identity/sex-differs": (p) => ({
      what: "Giới tính không khớp với chữ số thứ tư của số định danh.",
      why: `Chữ số thứ tư cho biết giới tính và thế kỷ sinh (${cite(p)}).`,
      fix: "Kiểm tra lại giới tính và số định danh.",
    }),
    "identity/year-differs": (p) => ({
      what: "Năm sinh không khớp với chữ số thứ tư đến thứ sáu của số định danh.",
      why: `Chữ số thứ năm và thứ sáu là hai số cuối của năm sinh (${cite(p)}).`,
      fix: "Kiểm tra lại ngày sinh và số định danh.",
    }),
    "card/before-official": (p) => ({
      what: "Dòng này có số thẻ đảng viên nhưng chưa có ngày chính thức.",
      why: `Thẻ đảng viên chỉ cấp khi đã được công nhận chính thức (${cite(p)}).`,
      fix: "Bổ sung ngày chính thức, hoặc xóa số thẻ nếu ghi nhầm.",
    }),
    "card/differs-from-identity": (p) => ({
      what: "Số thẻ đảng viên 12 chữ số không trùng với số định danh.",
      why: `Số thẻ đảng viên là số định danh cá nhân (${cite(p)}).`,
      fix: "Đối chiếu thẻ và căn cước rồi sửa số bị nhầm.",
    }),
    "file-number/unusual": (p) => ({
      what: `Số lý lịch ${quote(p.text)} không theo mẫu sáu chữ số và ký hiệu tỉnh.`,
      why: `Số lý lịch gồm sáu chữ số và hai hoặc ba chữ cái của tỉnh (${cite(p)}).`,
      fix: "Ghi lại theo mẫu, ví dụ “000001 HN”.",
    }),
    "education/below-minimum": (p) => ({
      what: p.exception
        ? "Trình độ giáo dục phổ thông thấp hơn mức tối thiểu của trường hợp đặc biệt."
        : "Trình độ giáo dục phổ thông dưới trung học cơ sở mà không đánh dấu trường hợp đặc biệt.",
      why: p.exception
        ? `Người ở vùng đặc biệt phải hoàn thành chương trình tiểu học (${cite(p)}).`
        : `Người vào Đảng phải có trình độ trung học cơ sở trở lên (${cite(p)}).`,
      fix: "Kiểm tra lại trình độ; nếu thuộc trường hợp được xét thì đánh dấu vào cột “Trường hợp đặc biệt”.",
    }),
    "education/contradicts-qualification": () => ({
      what: "Trình độ chuyên môn từ cao đẳng trở lên nhưng giáo dục phổ thông chưa hết trung học phổ thông.",
      why: "Học cao đẳng, đại học thường phải tốt nghiệp trung học phổ thông trước, nên có thể một trong hai cột ghi nhầm.",
      fix: "Kiểm tra lại hai cột trình độ.",
    }),
    "occupation/unlikely": (p) => ({
      what: {
        "pupil-age": "Ghi là học sinh nhưng đã trên 22 tuổi.",
        "student-age": "Ghi là sinh viên nhưng đã trên 35 tuổi.",
        "pupil-qualification": "Ghi là học sinh nhưng đã có trình độ từ cao đẳng trở lên.",
        "student-qualification": "Ghi là sinh viên nhưng đã có trình độ tiến sĩ.",
      }[p.why],
      why: "Học sinh, sinh viên thường trẻ hơn và chưa có trình độ ấy; ghi nghề cũ thì số theo nghề nghiệp bị sai.",
      fix: "Kiểm tra lại nghề nghiệp, ngày sinh và trình độ.",
    }),
    "youth/too-old": (p) => ({
      what: `Ghi là đoàn viên nhưng đã ${p.years} tuổi.`,
      why: `Đoàn kết nạp thanh niên từ 16 đến ${p.limit} tuổi (${cite(p)}).`,
      fix: "Kiểm tra lại; cán bộ Đoàn và người được sinh hoạt Đoàn tiếp thì bỏ qua.",
    }),
    "certificate/too-late": (p) => ({
      what: "Giấy chứng nhận được cấp sau ngày xét kết nạp.",
      why: `Khi chi bộ xét, người vào Đảng phải có giấy chứng nhận còn giá trị (${cite(p)}).`,
      fix: "Đối chiếu hồ sơ rồi sửa ngày bị nhầm.",
    }),
    "certificate/expired": (p) => ({
      what: `Giấy chứng nhận đã cấp hơn ${p.limit} tháng trước khi được xét kết nạp.`,
      why: `Giấy chứng nhận có giá trị ${p.limit} tháng đến ngày chi bộ xét (${cite(p)}).`,
      fix: "Đối chiếu ngày cấp; nếu đúng thì phải học lại lớp nhận thức về Đảng.",
    }),
    "official/too-early": (p) => ({
      what: `Ngày chính thức chưa đủ ${p.limit} tháng sau ngày kết nạp.`,
      why: `Thời gian dự bị là ${p.limit} tháng kể từ ngày chi bộ kết nạp (${cite(p)}).`,
      fix: "Đối chiếu quyết định công nhận chính thức rồi sửa ngày bị nhầm.",
    }),
    "admission/unit-filled-down": (p) => ({
      what: `${count(p.count)} dòng để trống đơn vị, được tính cho đơn vị ở dòng trên theo cách đọc đã lưu.`,
      why: "Trang này được lưu là ô trống có nghĩa là đơn vị ở trên.",
      fix: "Không cần làm gì. Muốn đổi thì bỏ chọn ở “Thiết lập › Cách đọc các trang”.",
    }),
    "admission/unit-by-place": (p) => ({
      what:
        p.why === "ditto"
          ? `${count(p.count)} dòng ghi đơn vị là “nt” (như trên), được tính cho đơn vị ở dòng trên.`
          : `${count(p.count)} dòng ghi tên mà nhiều đơn vị cùng có, được tính cho đơn vị thuộc nhóm hoặc trang của dòng ấy.`,
      why:
        p.why === "ditto"
          ? "“nt” không nêu tên đơn vị; chỉ dòng trên mới cho biết là đơn vị nào."
          : "Tên ấy một mình không đủ rõ; nhóm hoặc trang chứa dòng mới cho biết là đơn vị nào.",
      fix: "Không cần làm gì. Nếu không đúng thì ghi mã đơn vị vào ô.",
    }),
    "admission/counted-above": (p) => ({
      what:
        p.count === 1
          ? `Danh sách đơn vị không có ${quote(p.text)} thuộc ${quote(p.name)}; dòng này được tính cho đơn vị cấp trên.`
          : `${count(p.count)} dòng ghi đơn vị mà danh sách đơn vị không có, như ${quote(p.text)} thuộc ${quote(p.name)}; các dòng ấy được tính cho đơn vị cấp trên.`,
      why: "Hai cột ghi hai cấp đơn vị; cấp dưới không có trong danh sách thì chỉ cấp trên mới có chỗ để tính.",
      fix: "Không cần làm gì nếu chỉ theo dõi đến cấp trên. Nếu không, thêm đơn vị vào danh sách hoặc sửa tên cho khớp.",
    }),
    "admission/unit-ended": (p) => ({
      what: `${quote(p.name)} đã kết thúc từ ngày ${p.day}, trước ngày kết nạp.${p.into === "" ? "" : ` Đơn vị này đã sáp nhập vào ${quote(p.into)}.`}`,
      why: "Đơn vị đã kết thúc thì không còn kết nạp; người kết nạp sau đó thường thuộc đơn vị mới.",
      fix: "Kiểm tra lại ngày và đơn vị. Dòng này vẫn được tính cho đơn vị đã ghi.",
    }),
    "admission/unit-not-yet": (p) => ({
      what: `${quote(p.name)} thành lập ngày ${p.day}, sau ngày kết nạp.`,
      why: "Đơn vị chưa thành lập thì chưa kết nạp được; có thể tên mới được ghi cho người của đơn vị cũ.",
      fix: "Kiểm tra lại ngày và đơn vị. Dòng này vẫn được tính cho đơn vị đã ghi.",
    }),
  },
};
