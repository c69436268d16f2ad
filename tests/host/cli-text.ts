// What `npm run excel` says to a person, in Vietnamese and English. With --json it says nothing but values.
import type { Locale, WrongCommand } from "./cli-arguments";
import type { OutOfReach } from "./page/pane-person";

interface CliText {
  readonly usage: string;
  readonly wrong: (wrong: WrongCommand) => string;
  readonly noFile: (file: string) => string;
  readonly building: string;
  readonly buildFailed: string;
  readonly nothing: string;
  readonly tooLong: (seconds: number) => string;
  readonly scriptErrors: (errors: readonly string[]) => string;
  readonly noButton: (button: string, buttons: readonly { readonly id: string; readonly label: string }[]) => string;
  readonly outOfReach: (selector: string, reason: OutOfReach["reason"]) => string;
  /** `detail` is in English: it says what is wrong with the bytes. */
  readonly unreadable: (file: string, detail: string) => string;
  readonly noPlace: string;
  readonly yes: string;
  readonly no: string;
  /** The names of what a step gives, by the key of --json. */
  readonly names: Readonly<Record<string, string>>;
  readonly lost: (things: readonly string[]) => string;
}

const FLAGS = `  --open FILE | --blank            --locale vi-VN|en-US    --json
  --transport web|windows          --help
  --button ID   --click SELECTOR   --type SELECTOR TEXT    --pane
  --set 'Sheet!A1' VALUE           --read 'Sheet!A1:D9'    --formula F
  --period P    --as-of D          --sheets   --traffic    --save FILE
  ID: CheckData WriteSummary Refresh CleanData CreateTemplate HandOver RepairFormulas FreezeFormulas`;

const vi: CliText = {
  usage: `Chạy phần bổ trợ trong Excel giả lập, lần lượt từng bước:\n  npm run excel -- --open FILE [bước …]\n${FLAGS}`,
  wrong: (wrong) => {
    switch (wrong.code) {
      case "unknown-flag":
        return `Không có tùy chọn "${wrong.flag}". Gõ --help để xem các tùy chọn.`;
      case "missing-value":
        return `Sau ${wrong.flag} còn thiếu giá trị. Gõ --help để xem cách viết.`;
      case "unknown-choice":
        return `Sau ${wrong.flag} chỉ có ${wrong.choices}, không có "${wrong.value}".`;
      case "nothing-to-do":
        return `Chưa có bước nào. Hãy bắt đầu bằng --open FILE hoặc --blank.`;
      case "nothing-open":
        return `Trước ${wrong.flag} phải mở sổ tính bằng --open FILE hoặc --blank.`;
    }
  },
  noFile: (file) => `Không tìm thấy tệp "${file}".`,
  building: "Mã nguồn mới hơn bản đã biên dịch: đang biên dịch lại dist/ …",
  buildFailed: "Không biên dịch được dist/; xem lỗi của webpack ở trên.",
  nothing: "(không có)",
  tooLong: (seconds) => `Sau ${String(seconds)} giây vẫn chưa xong.`,
  scriptErrors: (errors) => `Phần bổ trợ gặp lỗi: ${errors.join(" | ")}`,
  noButton: (button, buttons) =>
    `Không có nút "${button}" trên thẻ. Các nút: ${buttons.map(({ id, label }) => `${label} (${id})`).join(", ")}.`,
  outOfReach: (selector, reason) =>
    ({
      absent: `Ngăn làm việc không có ${selector}.`,
      hidden: `${selector} đang bị ẩn trong ngăn làm việc.`,
      disabled: `${selector} chưa bấm được lúc này.`,
      "no-field": `${selector} không phải là ô nhập.`,
    })[reason],
  unreadable: (file, detail) => `Không đọc được "${file}" như một sổ tính .xlsx (${detail})`,
  noPlace: "Sổ tính không có trang hoặc ô ấy.",
  yes: "có",
  no: "không",
  names: {
    name: "Tên",
    sheets: "Các trang",
    notModelled: "Phần chưa giả lập",
    range: "Vùng",
    writtenByAddIn: "Do phần bổ trợ lập",
    requests: "Số lần gọi",
    bytesOut: "Byte gửi",
    bytesIn: "Byte nhận",
    ms: "Tổng mili giây",
    hostMs: "Mili giây của Excel",
  },
  lost: (things) => `Tệp có những phần sẽ không còn khi lưu: ${things.join(", ")}.`,
};

const en: CliText = {
  usage: `Runs the add-in in the stand-in Excel, step by step:\n  npm run excel -- --open FILE [steps …]\n${FLAGS}`,
  wrong: (wrong) => {
    switch (wrong.code) {
      case "unknown-flag":
        return `There is no option "${wrong.flag}". See --help.`;
      case "missing-value":
        return `A value is missing after ${wrong.flag}. See --help.`;
      case "unknown-choice":
        return `After ${wrong.flag} comes ${wrong.choices}, not "${wrong.value}".`;
      case "nothing-to-do":
        return `No step was given. Begin with --open FILE or --blank.`;
      case "nothing-open":
        return `Before ${wrong.flag} a workbook must be opened with --open FILE or --blank.`;
    }
  },
  noFile: (file) => `There is no file "${file}".`,
  building: "The sources are newer than the build: building dist/ …",
  buildFailed: "dist/ could not be built; see webpack's errors above.",
  nothing: "(nothing)",
  tooLong: (seconds) => `Not finished after ${String(seconds)} seconds.`,
  scriptErrors: (errors) => `The add-in met an error: ${errors.join(" | ")}`,
  noButton: (button, buttons) =>
    `The ribbon has no button "${button}". It has: ${buttons.map(({ id, label }) => `${label} (${id})`).join(", ")}.`,
  outOfReach: (selector, reason) =>
    ({
      absent: `The pane has no ${selector}.`,
      hidden: `${selector} is hidden in the pane.`,
      disabled: `${selector} is disabled.`,
      "no-field": `${selector} is no field.`,
    })[reason],
  unreadable: (file, detail) => `"${file}" can't be read as an .xlsx workbook (${detail})`,
  noPlace: "The workbook has no such sheet or cell.",
  yes: "yes",
  no: "no",
  names: {
    name: "Name",
    sheets: "Sheets",
    notModelled: "Not modelled",
    range: "Range",
    writtenByAddIn: "Written by the add-in",
    requests: "Requests",
    bytesOut: "Bytes out",
    bytesIn: "Bytes in",
    ms: "Milliseconds",
    hostMs: "Milliseconds of Excel",
  },
  lost: (things) => `The file holds parts that a saved copy will not: ${things.join(", ")}.`,
};

export function cliText(locale: Locale): CliText {
  return locale === "vi-VN" ? vi : en;
}
