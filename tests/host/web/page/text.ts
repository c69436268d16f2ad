// What the page itself says, in Vietnamese and English. The add-in's words are its own.

import type { Locale } from "../../workbook/entry";

export interface PageText {
  readonly banner: string;
  readonly home: string;
  readonly openFile: string;
  readonly openSample: string;
  readonly newBook: string;
  readonly download: string;
  readonly otherLanguage: string;
  readonly closePane: string;
  readonly opening: string;
  readonly notOpened: (name: string) => string;
  readonly notModelled: string;
  readonly refused: (reason: string) => string;
  readonly lost: string;
  readonly taken: string;
  readonly notKept: (parts: string) => string;
  readonly dropHere: string;
  readonly clientNote: string;
  readonly certificate: string;
  readonly certificateLink: string;
}

const vi: PageText = {
  banner: "Excel giả lập để thử phần bổ trợ – không phải Microsoft Excel",
  home: "Trang đầu",
  openFile: "Mở tệp…",
  openSample: "Mở sổ mẫu",
  newBook: "Sổ mới",
  download: "Tải xuống",
  otherLanguage: "English",
  closePane: "Đóng ngăn",
  opening: "Đang mở…",
  notOpened: (name) => `Không mở được “${name}”. Tệp phải là sổ tính .xlsx.`,
  notModelled: "Excel giả lập chưa làm được việc này.",
  refused: (reason) => `Excel giả lập từ chối: ${reason}`,
  lost: "Mất liên lạc với máy chủ. Hãy chạy lại “npm run web” rồi tải lại trang.",
  taken: "Sổ tính đang mở ở một cửa sổ khác. Tải lại trang để tiếp tục ở đây.",
  notKept: (parts) => `Bản tải xuống sẽ không giữ: ${parts}.`,
  dropHere: "Thả tệp .xlsx vào đây để mở",
  clientNote: "Thư viện Office.js chạy từ máy này, đúng nguyên bản của Microsoft.",
  certificate: "Ngăn chưa mở được? Trình duyệt cần chấp nhận chứng chỉ của phần bổ trợ một lần.",
  certificateLink: "Mở trang chấp nhận",
};

const en: PageText = {
  banner: "A stand-in Excel for trying the add-in – this is not Microsoft Excel",
  home: "Home",
  openFile: "Open a file…",
  openSample: "Open the sample",
  newBook: "New workbook",
  download: "Download",
  otherLanguage: "Tiếng Việt",
  closePane: "Close the pane",
  opening: "Opening…",
  notOpened: (name) => `“${name}” could not be opened. It has to be an .xlsx workbook.`,
  notModelled: "The stand-in Excel can't do this yet.",
  refused: (reason) => `The stand-in Excel refuses: ${reason}`,
  lost: "The server doesn't answer. Run “npm run web” again and reload the page.",
  taken: "The workbook is open in another window. Reload to go on here.",
  notKept: (parts) => `The download will not keep: ${parts}.`,
  dropHere: "Drop an .xlsx file here to open it",
  clientNote: "The Office.js library runs from this machine, exactly as Microsoft ships it.",
  certificate: "The pane doesn't open? The browser has to accept the add-in's certificate once.",
  certificateLink: "Open the page to accept it",
};

export function pageText(locale: Locale): PageText {
  return locale === "vi-VN" ? vi : en;
}
