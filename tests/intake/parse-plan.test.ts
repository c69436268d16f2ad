import { parsePlan } from "../../src/intake/parse-plan";

const exact = (value: number): object => ({ kind: "plan", plan: { kind: "exact", value } });
const floor = (value: number): object => ({ kind: "plan", plan: { kind: "floor", value } });
const range = (low: number, high: number): object => ({ kind: "plan", plan: { kind: "range", low, high } });
const problem = (code: string): object => ({ kind: "problem", code });

it.each([
  [80, exact(80)],
  [0, exact(0)],
  ["0", exact(0)],
  ["12.064", exact(12_064)],
  ["1 797", exact(1797)],
  ["1,797", exact(1797)],
  ["80 đảng viên", exact(80)],
  ["80 đ/x", problem("plan/not-a-number")],
  ["80 đ/v", exact(80)],
  ["50 đồng chí", exact(50)],
  ["50 đ/c", exact(50)],
  ["từ 50đ/c trở lên", floor(50)],
  ["50 - 55 Đ.C.", range(50, 55)],
  ["80 trở lên", floor(80)],
  ["từ 80 trở lên", floor(80)],
  ["Từ 80 đảng viên trở lên", floor(80)],
  ["từ 150 ĐẢNG VIÊN trở lên", floor(150)],
  ["trên 12.000", floor(12_000)],
  ["≥ 80", floor(80)],
  [">=80", floor(80)],
  ["tối thiểu 80 người", floor(80)],
  ["80+", floor(80)],
  ["55-60", range(55, 60)],
  ["55 – 60", range(55, 60)],
  ["từ 55 - 60", range(55, 60)],
  ["từ 55 đến 60 đảng viên", range(55, 60)],
  ["60-60", range(60, 60)],
  ["60-55", problem("plan/not-a-number")],
  ["", { kind: "none" }],
  [" \u00A0", { kind: "none" }],
  ["-", { kind: "none" }],
  ["…", { kind: "none" }],
  ["không giao", { kind: "none" }],
  [-1, problem("plan/negative")],
  ["-80", problem("plan/negative")],
  [80.5, problem("plan/not-whole")],
  ["80,5", problem("plan/not-whole")],
  ["trên 80,5", problem("plan/not-whole")],
  ["tám mươi", problem("plan/not-a-number")],
  ["khoảng 80", problem("plan/not-a-number")],
  ["65%", problem("plan/not-a-number")],
  [true, problem("plan/not-a-number")],
  [Number.NaN, problem("plan/not-a-number")],
  ["từ 80 trở lên".normalize("NFD"), floor(80)],
])("reads the plan %j", (value, reading) => {
  expect(parsePlan(value)).toEqual(reading);
});
