// `npm run demo`: the main job on the rebuilt report of Hà Nội 2017, from opening it to the finished summary, told in Vietnamese.
// Every figure is asked from the add-in's own functions; nothing is computed or typed here.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Excel } from "./excel";
import { readXlsx } from "./files/read-xlsx";
import { writeXlsx } from "./files/write-xlsx";

const ROOT = path.join(__dirname, "..", "..");
const WORKBOOK = "tests/fixtures/seeds/004-ha-noi/workbook.xlsx";
const FINISHED = "out/ha-noi-tong-hop.xlsx";
const HALF = 0.5;

const count = new Intl.NumberFormat("vi-VN");
const percent = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const inPercent = (share: number): string => `${percent.format(share * 100)} %`;

interface Unit {
  readonly name: string;
  readonly achievement: number;
  readonly due: number;
}

async function demo(): Promise<void> {
  if (!existsSync(path.join(ROOT, WORKBOOK))) throw new Error(`không thấy ${WORKBOOK}`);
  say(`1. Mở ${WORKBOOK} trong Excel giả lập, nạp phần bổ trợ từ dist/ …`);
  const book = await readXlsx(new Uint8Array(readFileSync(path.join(ROOT, WORKBOOK))), "ha-noi.xlsx");
  const excel = await Excel.open({ book, locale: "vi-VN" });
  try {
    say("2. Bấm nút Kiểm tra số liệu …");
    say(`   ${await press(excel, "CheckData")}`);
    say("3. Bấm nút Lập biểu …");
    say(`   ${await press(excel, "WriteSummary")}`);
    say("4. Hỏi các hàm PDV …\n");
    await tell(excel);
    const finished = path.join(ROOT, FINISHED);
    mkdirSync(path.dirname(finished), { recursive: true });
    writeFileSync(finished, await writeXlsx(excel.book));
    say(`\n5. Sổ tính đã lập xong: ${FINISHED} (các trang: ${excel.book.sheets.map(({ name }) => name).join(", ")})`);
  } finally {
    excel.close();
  }
}

/** What the pane announced; an error of the add-in or of the stand-in ends the demo, for it would show half a job. */
async function press(excel: Excel, button: string): Promise<string> {
  const announced = await excel.press(button);
  const [error] = excel.errors;
  if (error !== undefined) throw new Error(`${announced} (${error})`);
  return announced.replace(/\s*\n\s*/g, "\n   ");
}

async function tell(excel: Excel): Promise<void> {
  const ask = async (formula: string) => numberFrom(formula, await excel.formula(formula));
  const admitted = await ask("=PDV.ADMITTED()");
  const plan = await ask("=PDV.PLAN()");
  const pace = await ask("=PDV.PACE()");
  const due = await ask("=PDV.DUE()");
  say(
    `   Kết nạp so với kế hoạch: ${count.format(admitted)}/${count.format(plan)} = ${inPercent(await ask("=PDV.ACHIEVEMENT()"))}`,
  );
  const way = pace < 0 ? "chậm tiến độ" : "vượt tiến độ";
  say(`   Tiến độ cần đạt ${inPercent(due)}: ${way} ${percent.format(Math.abs(pace) * 100)} điểm phần trăm`);
  const units = unitsFrom(await excel.formula("=PDV.SUMMARY()"));
  const low = units
    .filter(({ achievement }) => achievement < HALF)
    .sort((one, other) => one.achievement - other.achievement);
  say(`\n   ${count.format(low.length)} đơn vị dưới ${inPercent(HALF).replace(",00", "")}:`);
  low.forEach(list);
  const behind = units
    .filter((unit) => unit.achievement < unit.due)
    .sort((one, other) => one.achievement - other.achievement);
  say(`\n   ${count.format(behind.length)}/${count.format(units.length)} đơn vị chậm tiến độ:`);
  behind.forEach(list);
}

function list({ name, achievement }: Unit): void {
  say(`     ${inPercent(achievement).padStart(9)}  ${name}`);
}

function numberFrom(formula: string, value: unknown): number {
  if (typeof value === "number") return value;
  throw new Error(`${formula} cho ${shown(value)}, không phải một con số`);
}

/** Code, name, plan, admitted, achievement, due share, pace, band; a unit without a plan has no achievement. */
function unitsFrom(value: unknown): Unit[] {
  if (!Array.isArray(value)) throw new Error(`=PDV.SUMMARY() cho ${shown(value)}, không phải một bảng`);
  return value.flatMap((row: unknown) => {
    const [, name, , , achievement, due] = Array.isArray(row) ? (row as unknown[]) : [];
    return typeof achievement === "number" && typeof due === "number" ? [{ name: String(name), achievement, due }] : [];
  });
}

function shown(value: unknown): string {
  if (typeof value === "object" && value !== null && "error" in value) {
    return [value.error, "message" in value ? value.message : ""]
      .filter((part) => typeof part === "string" && part !== "")
      .join(": ");
  }
  return JSON.stringify(value);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

demo().then(
  () => process.exit(0),
  (cause: unknown) => {
    process.stderr.write(`Không chạy được bản mẫu: ${cause instanceof Error ? cause.message : String(cause)}\n`);
    process.exit(1);
  },
);
