// What the pane says about cleaning: kinds of mends, old and new values, outcomes.

import { formatDay, toCalendar, type Day } from "../../model/day";
import type { CellValue } from "../../model/grid";
import type { DateOrder, Mend, MendKind } from "../../model/mend";
import { visibleLetterD, visibleMarks, visibleSpaces } from "../visible-text";
import { count } from "./phrases";

const kinds: Readonly<Record<MendKind, { readonly title: string; readonly explanation: string }>> = {
  legacy: {
    title: "Chữ gõ bằng phông cũ (TCVN3, VNI)",
    explanation:
      "Đổi sang Unicode, kể cả tiêu đề và ô đang ẩn. Ô dùng phông .VnTime, VNI-Times… được chuyển sang Times New Roman hoặc Arial. Hoàn tác trả lại cả chữ và phông.",
  },
  spaces: {
    title: "Dấu cách thừa",
    explanation: "Bỏ dấu cách ở hai đầu, dấu cách đôi và ký tự ẩn. ␣ là dấu cách, ° là dấu cách lạ, • là ký tự ẩn.",
  },
  composition: {
    title: "Chữ có dấu rời",
    explanation: "Ghép chữ và dấu gõ rời (Unicode tổ hợp) thành chữ dựng sẵn. Nhìn không đổi, nhưng tìm và lọc mới ra.",
  },
  "letter-d": {
    title: "Chữ Đ gõ sai mã",
    explanation: "Đổi chữ Ð, Ɖ của tiếng khác thành chữ Đ tiếng Việt.",
  },
  "list-value": {
    title: "Cách viết theo danh mục",
    explanation: "Viết giới tính, dân tộc, trình độ đúng như danh mục. Chỉ sửa khi chắc chắn là cùng một giá trị.",
  },
  "unit-name": {
    title: "Tên đơn vị",
    explanation: "Viết tên đơn vị đúng như trong danh sách đơn vị. Chỉ sửa khi khớp cả tên.",
  },
  "blank-unit": {
    title: "Ô đơn vị để trống",
    explanation:
      "Điền đơn vị của dòng ngay trên. Những người này đang không được tính. Hãy xem từng ô: ô trống có thể do quên ghi một đơn vị khác. Ô gộp đã được hiểu là cùng một đơn vị nên không có ở đây.",
  },
  number: {
    title: "Số nhập dưới dạng văn bản",
    explanation: "Đổi kế hoạch nhập dưới dạng văn bản thành số.",
  },
  identity: {
    title: "Số định danh mất số 0 ở đầu",
    explanation:
      "Thêm lại số 0 ở đầu cho đủ 12 chữ số và lưu dưới dạng văn bản. Hãy đối chiếu hồ sơ trước khi áp dụng.",
  },
  date: {
    title: "Ngày nhập dưới dạng văn bản",
    explanation: "Đổi thành ngày của Excel khi chỉ có một cách đọc, như 31/12/1990.",
  },
};

const shown: Readonly<Partial<Record<MendKind, (text: string) => string>>> = {
  spaces: visibleSpaces,
  composition: visibleMarks,
  "letter-d": visibleLetterD,
};

export const cleaning = {
  kinds,
  cells: (cells: number) => `${count(cells)} ô`,
  change: ({ kind, from, to }: Mend) => {
    const show = shown[kind] ?? String;
    const after = kind === "date" ? `${formatDay(Number(to))} (kiểu ngày)` : show(String(to));
    return { before: from === "" ? "(trống)" : show(String(from)), after };
  },
  arrow: "thành",
  all: (cells: number) => `Xem tất cả ${count(cells)} ô`,
  fewer: "Chỉ xem vài ô",
  page: (first: number, last: number, all: number) => `Ô thứ ${count(first)} – ${count(last)} trong ${count(all)} ô.`,
  previousPage: "Các ô trước",
  nextPage: "Các ô sau",
  notLooked: "Chưa tìm. Bấm Tìm chỗ cần sửa: sổ tính chưa bị thay đổi gì cho tới khi bấm Áp dụng.",
  nothing: "Không có gì cần làm sạch.",
  noTable: "Chưa tìm thấy bảng số liệu nào nên chưa có gì để tìm.",
  noneTicked: "Chưa đánh dấu loại nào. Hãy đánh dấu ít nhất một loại rồi bấm Áp dụng.",
  nothingToRestore: "Chưa có ô nào được làm sạch trong lần mở sổ tính này.",
  choose:
    "Chọn những loại muốn sửa rồi bấm Áp dụng. Ô có công thức và các trang khác được giữ nguyên; ô ẩn chỉ sửa khi có ghi rõ.",
  ambiguous: {
    title: (heading: string) => `Ngày đọc được hai cách: ${heading}`,
    /** `dayFirst`, `monthFirst`: other cells of the column with this one reading. */
    explanation: (sheet: string, column: string, dayFirst: number, monthFirst: number) =>
      `Trang “${sheet}”, cột ${column}. Đang được đọc là ngày trước, tháng sau.` +
      (dayFirst === 0 ? "" : ` ${count(dayFirst)} ô khác trong cột chỉ có thể ghi ngày trước.`) +
      (monthFirst === 0 ? "" : ` ${count(monthFirst)} ô chỉ có thể ghi tháng trước.`) +
      " Hãy đối chiếu vài ô với hồ sơ, chọn cách đọc cho cả cột rồi đánh dấu.",
    order: "Cách đọc cả cột",
    orders: { "day-first": "ngày/tháng/năm", "month-first": "tháng/ngày/năm" } satisfies Record<DateOrder, string>,
    change: (from: CellValue, to: Day | undefined) => {
      if (to === undefined) return { before: String(from), after: "(giữ nguyên)" };
      const { year, month, day } = toCalendar(to);
      return { before: String(from), after: `ngày ${String(day)} tháng ${String(month)} năm ${String(year)}` };
    },
  },
  restorable: (cells: number) => `${count(cells)} ô đã sửa có thể hoàn tác trong lần mở sổ tính này.`,
  outcome: {
    proposed: ({ cells, ambiguous, recognised }: { cells: number; ambiguous: number; recognised: boolean }) => {
      if (!recognised) return "Chưa có gì để làm sạch vì chưa tìm thấy bảng số liệu. Xem cách làm bên dưới.";
      const found =
        cells === 0
          ? "Không có ô nào cần làm sạch."
          : `Có ${count(cells)} ô có thể làm sạch. Chưa có ô nào bị thay đổi.`;
      const left = ambiguous === 0 ? "" : ` ${count(ambiguous)} ngày đọc được hai cách: hãy chọn cách đọc.`;
      return `${found}${left}`;
    },
    applied: ({ changed, refused }: { changed: number; refused: number }) =>
      `Đã sửa ${count(changed)} ô.${refused === 0 ? "" : ` ${count(refused)} ô được giữ nguyên vì vừa có người sửa.`}`,
    restored: ({ changed, refused }: { changed: number; refused: number }) =>
      `Đã trả lại ${count(changed)} ô như trước.${refused === 0 ? "" : ` ${count(refused)} ô được giữ nguyên vì đã sửa hoặc đã dời chỗ sau khi làm sạch.`}`,
  },
};
