// The report in prose: the figures that five real reports print, and what it says in every situation.

import type { Scope } from "../../src/indicators/report-scope";
import type { Period } from "../../src/model/period";
import type { SentenceKey } from "../../src/model/sentence-key";
import { narrative } from "../../src/report/narrative/narrative";
import type { UnitKind } from "../../src/model/unit";
import { buildBoard, day, type BoardSpec, type UnitSpec } from "../indicators/board-builder";
import { boardOf, seedBoard } from "./seed-board";

/** With plain spaces, as the expectations below are typed. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

const LEADERS = [
  "Quận Bắc Từ Liêm (168 %)",
  "Quận Cầu Giấy (119 %)",
  "Quận Đống Đa (118 %)",
  "Quận Thanh Xuân (132 %)",
  "Huyện Mê Linh (120 %)",
  "Huyện Phúc Thọ (137 %)",
  "Huyện Quốc Oai (124 %)",
  "Huyện Thanh Trì (150 %)",
  "Đại học Quốc gia Hà Nội (175 %)",
  "Công an Thành phố (138 %)",
  "Tổng Công ty Cơ khí xây dựng (115 %)",
  "Cảnh sát Phòng cháy chữa cháy (186 %)",
  "Trường Đào tạo cán bộ Lê Hồng Phong (310 %)",
];
const LAGGARDS = [
  "Bưu điện Hà Nội (38 %)",
  "Tổng Công ty xây dựng Công trình Giao thông 1 (19 %)",
  "Tổng Công ty xây dựng Công trình giao thông 8 (14 %)",
  "Tổng Công ty Xây dựng Hà Nội (21 %)",
  "Công ty CP Sông Hồng (19 %)",
];

describe("the figures of real reports", () => {
  it.each<[string, readonly string[]]>([
    [
      "000-cao-lanh",
      [
        "1.797 đảng viên trong nhiệm kỳ 2005-2010, đạt 99,28 % kế hoạch",
        "so với dân số đạt 1,82 %, vượt 0,02 điểm phần trăm so với chỉ tiêu (1,8 %)",
        "trên 359 đảng viên (359,4;",
        "Chỉ tiêu nhiệm kỳ 2010-2015: tỷ lệ đảng viên so với dân số đạt 2,2 %",
        "Trong kỳ, 100 % đảng viên dự bị đến hạn đã được công nhận chính thức",
      ],
    ],
    [
      "001-lam-dong",
      [
        "52 đảng viên trong năm 2021, đạt 65 % kế hoạch (từ 80 đảng viên trở lên)",
        "cần đạt 50 %; kết quả vượt 15 điểm phần trăm so với tiến độ",
        "thạc sỹ 14 đồng chí (26,92 %), đại học 27 đồng chí (51,92 %), cao đẳng, trung cấp 6 đồng chí (11,54 %), " +
          "sinh viên 5 đồng chí (9,62 %)",
        "Năm 2020, đã mở 4 lớp bồi dưỡng nhận thức về Đảng và cấp 233 giấy chứng nhận, bình quân 2,9",
        "đoàn viên thanh niên 11 đồng chí (21,15 %)",
      ],
    ],
    // Not told: that all probationers shall be recognised, an aim and no result (its list begins in 2024, so nobody is due).
    [
      "002-thai-nguyen",
      [
        "98.400 đảng viên sinh hoạt tại 586 tổ chức cơ sở đảng",
        "nữ chiếm 40,98 %",
        "thiểu số chiếm 22 %",
        "đại học chiếm 33 %",
        "năm 2021 bằng 2,5 %, năm 2022 bằng 2,5 %, năm 2023 bằng 2,5 %",
        "Trong doanh nghiệp và hợp tác xã có 21 tổ chức đảng.",
      ],
    ],
    [
      "003-dien-bien-dong",
      [
        "160 đảng viên trong năm 2017, đạt 160 % kế hoạch",
        "vượt 60 % so với kế hoạch",
        "3.040 đảng viên",
        "Từ 2.805 đảng viên đầu kỳ, đến nay tăng 235 đảng viên (8,38 %)",
        "Kế hoạch năm 2018: kết nạp từ 150 đảng viên trở lên",
        "Chi bộ 56; Chi bộ ghép 1.",
        "Ngành Giáo dục và Đào tạo là 605/1.820 người, bằng 33,24 %",
        "Ngành Giáo dục và Đào tạo từ 55 đến 60 đảng viên, đã kết nạp 58 (trong khoảng)",
      ],
    ],
    [
      "004-ha-noi",
      [
        "11.388 đảng viên trong năm 2017, đạt 94,4 % kế hoạch (12.064 đảng viên)",
        "Trong số 59 đơn vị",
        "Còn 26 đơn vị chậm tiến độ",
        ...LEADERS,
        ...LAGGARDS,
      ],
    ],
    [
      "004-ha-noi-term",
      [
        "64.998 đảng viên",
        "Bình quân mỗi năm kết nạp gần 13.000 đảng viên (12.999,6; kế hoạch",
        "11.000 đảng viên",
        "Kế hoạch nhiệm kỳ 2015-2020: kết nạp từ 60.000 đảng viên trở lên, bình quân mỗi năm 12.000 đảng viên trở lên",
      ],
    ],
  ])("of %s stand in the paragraph", async (name, printed) => {
    const { board, scope, issues } = await seedBoard(name);
    const text = narrative(board, scope, null, { issues })
      .sentences.map((sentence) => sentence.text)
      .join(" ");
    for (const words of printed) expect(plain(text)).toContain(words);
    expect(text).not.toMatch(/\d %/u);
    expect(text).not.toMatch(/NaN|undefined|null|Infinity/u);
  });

  it("of one unit: its range and its share stand in the paragraph about it", async () => {
    const { board, scope } = await seedBoard("003-dien-bien-dong");
    const unit = board.units.findIndex(({ name }) => name === "Ngành Giáo dục và Đào tạo");
    const text = narrative(board, scope, unit)
      .sentences.map((sentence) => sentence.text)
      .join(" ");
    for (const words of ["từ 55 đến 60 đảng viên", "605 đảng viên", "so với dân số đạt 33,24 %"])
      expect(plain(text)).toContain(words);
  });

  it("names the 13 leaders and the 5 laggards of Hà Nội and nobody else", async () => {
    const { board, scope } = await seedBoard("004-ha-noi");
    const text = sentenceText(board, scope, "leaders") + sentenceText(board, scope, "behind");
    expect(text.match(/\(\d+ %\)/gu)).toHaveLength(LEADERS.length + LAGGARDS.length);
  });
});

const YEAR: Scope = {
  period: { kind: "year", year: 2021 },
  start: day("1/1/2021"),
  end: day("31/12/2021"),
  asOf: day("30/6/2021"),
};
const OVER: Scope = { ...YEAR, asOf: day("31/12/2021") };
const on = "5/1/2021";

function units(plans: readonly (number | null)[]): UnitSpec[] {
  return plans.map((plan, at) => ({
    name: `Chi bộ ${String(at + 1)}`,
    ...(plan === null ? {} : { plans: { "2021": plan } }),
  }));
}

function board(plans: readonly (number | null)[], counts: readonly number[], more: Partial<BoardSpec> = {}) {
  return buildBoard({
    units: units(plans),
    admissions: counts.map((times, at) => ({ unit: `Chi bộ ${String(at + 1)}`, on, times })),
    ...more,
  });
}

function sentenceText(of: ReturnType<typeof board>, scope: Scope, id: SentenceKey): string {
  return plain(narrative(of, scope, null, { sentences: [id] }).sentences[0]?.text ?? "");
}

describe("the sentences", () => {
  it.each([
    ["no plan", [null], [3], "3 đảng viên trong năm 2021; chưa có kế hoạch để tính tỷ lệ."],
    ["a plan of 0", [0], [3], "3 đảng viên trong năm 2021; kế hoạch bằng 0 nên không tính tỷ lệ."],
    ["a plan", [8], [3], "3 đảng viên trong năm 2021, đạt 37,5 % kế hoạch (8 đảng viên)."],
  ])("tell the result with %s", (_, plans, counts, end) => {
    expect(sentenceText(board(plans, counts), YEAR, "result")).toContain(end);
  });

  it.each([
    [3, "kết quả chậm 20 điểm phần trăm so với tiến độ. Còn phải kết nạp 7 đảng viên"],
    [5, "kết quả đúng tiến độ. Còn phải kết nạp 5 đảng viên"],
    [12, "kết quả vượt 70 điểm phần trăm so với tiến độ."],
  ])("give the verdict at mid-year on %i of 10", (count, verdict) => {
    const text = sentenceText(board([10], [count]), YEAR, "pace");
    expect(text).toContain(verdict);
    expect(sentenceText(board([10], [count]), YEAR, "outcome")).toBe("");
  });

  it.each([
    [3, "Kết thúc kỳ, còn thiếu 7 đảng viên, hụt 70 % so với kế hoạch."],
    [10, "Kết thúc kỳ, hoàn thành đúng kế hoạch."],
    [16, "Kết thúc kỳ, vượt 60 % so với kế hoạch."],
  ])("give the outcome of the year with %i of 10, and no pace", (count, outcome) => {
    expect(sentenceText(board([10], [count]), OVER, "outcome")).toBe(outcome);
    expect(sentenceText(board([10], [count]), OVER, "pace")).toBe("");
  });

  it("list units exactly where a whole percentage would deny the limit", () => {
    const text = sentenceText(board([1000, 10, 10], [496, 6, 1]), OVER, "behind");
    expect(text).toBe(
      "Còn 3 đơn vị chưa đạt kế hoạch, trong đó 2 đơn vị đạt dưới 50 %: Chi bộ 3 (10 %), Chi bộ 1 (49,6 %).",
    );
  });

  it("name the lowest few where none lies in the lowest band", () => {
    expect(sentenceText(board([10, 10, 10], [8, 10, 6]), OVER, "behind")).toBe(
      "Còn 2 đơn vị chưa đạt kế hoạch: Chi bộ 3 (60 %), Chi bộ 1 (80 %).",
    );
    expect(sentenceText(board([10, 10, 10, 10, 10, 10], [9, 8, 7, 6, 5, 9]), OVER, "behind")).toBe(
      "Còn 6 đơn vị chưa đạt kế hoạch, thấp nhất là Chi bộ 5 (50 %), Chi bộ 4 (60 %), Chi bộ 3 (70 %), " +
        "Chi bộ 2 (80 %), Chi bộ 1 (90 %).",
    );
  });

  it("sum the qualifications to all, those too few to be named in a remainder", () => {
    const levels = ["doctor", "master", "university", "college", "intermediate", "elementary"] as const;
    const admissions = levels.map((qualification, at) => ({ unit: "Chi bộ 1", on, qualification, times: at + 1 }));
    const text = sentenceText(board([10], [], { admissions }), YEAR, "composition");
    expect(text).toContain("; các mức còn lại 3 đồng chí.");
  });

  it("name all that are behind while less than the lowest band is due", () => {
    const january: Scope = { ...YEAR, asOf: day("31/1/2021") };
    expect(sentenceText(board([100, 100], [1, 20]), january, "behind")).toBe(
      "Còn 1 đơn vị chậm tiến độ (dưới 8,33 % kế hoạch): Chi bộ 1 (1 %).",
    );
  });

  it("say how many units have no plan, and list no more than twenty", () => {
    const many = Array.from({ length: 25 }, () => 1);
    const text = sentenceText(board([...many, null], many), YEAR, "leaders");
    expect(text).toContain("Cả 25 đơn vị trực thuộc có kế hoạch đều đạt từ 100 % kế hoạch trở lên: Chi bộ 1 (100 %)");
    expect(text).toContain("và 5 đơn vị khác. 1 đơn vị trực thuộc không có kế hoạch");
  });

  it("compare with the same span of last year", () => {
    const before = { unit: "Chi bộ 1", on: "1/2/2020", times: 4 };
    const later = { unit: "Chi bộ 1", on: "1/9/2020", times: 9 };
    const now = { unit: "Chi bộ 1", on, times: 5 };
    const text = (admissions: BoardSpec["admissions"]): string =>
      sentenceText(board([10], [], { admissions: admissions ?? [] }), YEAR, "change");
    expect(text([before, later, now])).toBe("So với cùng kỳ năm trước (4 đảng viên), số kết nạp tăng 25 %.");
    const long = { unit: "Chi bộ 1", on: "1/2/2019" };
    expect(text([long, later, now])).toMatch(/^Cùng kỳ năm trước, đơn vị không kết nạp/u);
    // Lists that begin in September tell nothing of the spring before.
    const none = "Chưa có đủ số liệu cùng kỳ năm trước để so sánh: danh sách chỉ có người từ ngày 01/09/2020.";
    expect(text([later, now])).toBe(none);
    expect(text([{ ...later, times: 1 }, now])).toBe(none);
    expect(text([now])).toBe("");
  });

  it("compare nothing where the lists do not reach the period", async () => {
    const { board } = await seedBoard("004-ha-noi");
    const next: Scope = {
      ...YEAR,
      period: { kind: "year", year: 2018 },
      start: day("1/1/2018"),
      end: day("31/12/2018"),
    };
    expect(sentenceText(board, { ...next, asOf: next.end }, "change")).toBe("");
  });

  it("name the units that admitted nobody in the period, unless nobody did", () => {
    expect(sentenceText(board([1, null, 5], [2, 0, 0]), YEAR, "not-yet")).toBe(
      "Có 2 đơn vị trực thuộc chưa kết nạp được đảng viên nào trong kỳ: Chi bộ 2, Chi bộ 3.",
    );
    expect(sentenceText(board([1, 1], [0, 0]), YEAR, "not-yet")).toBe("");
  });

  it("name units without admissions for years, with their years", () => {
    const admissions = [
      { unit: "Chi bộ 1", on },
      { unit: "Chi bộ 2", on: "1/2/2018" },
    ];
    expect(sentenceText(board([1, 1], [], { admissions }), YEAR, "dormant")).toBe(
      "Có 1 đơn vị 2 năm liền trở lên không kết nạp được đảng viên: Chi bộ 2 (3 năm).",
    );
  });

  it("pass no verdict on the first day of a period, on which it stands while its list is empty", () => {
    const text = sentenceText(board([10], []), { ...YEAR, asOf: YEAR.start }, "pace");
    expect(text).toBe("Còn phải kết nạp 10 đảng viên, bình quân mỗi tháng còn lại cần kết nạp 1 đảng viên.");
  });

  it("tell of a term that is over whom its lists name, and nothing of the members at the start of this year", async () => {
    const said = async (period?: Period): Promise<string> => {
      const { board, scope } = await boardOf("assets/sample.xlsx", period);
      return ["composition", "members", "without-members"]
        .map((id) => sentenceText(board, scope, id as SentenceKey))
        .join(" ");
    };
    const now = await said();
    for (const words of ["mới kết nạp có: nữ", "đầu kỳ, đến nay tăng", "(đầu kỳ có 1 đơn vị)"])
      expect(now).toContain(words);
    const term = await said({ kind: "term", from: 2020, to: 2025 });
    expect(plain(term)).toContain("Trong số 109 đảng viên mới kết nạp được ghi tên trong danh sách có: nữ");
    expect(term).toContain("Còn 1 đơn vị chưa có đảng viên:");
    expect(term).not.toContain("đầu kỳ");
  });

  it("say that no unit is without members only where some were at the start", () => {
    const of = (...held: readonly (readonly [before: number, now: number])[]): string => {
      const made = board([1, 1], [1, 1]);
      const units = made.units.map((unit, at) => {
        const [before, now] = held[at] ?? [];
        return before === undefined || now === undefined
          ? unit
          : { ...unit, stock: { "members-at-start": before, members: now } };
      });
      return sentenceText({ ...made, units }, YEAR, "without-members");
    };
    expect(of()).toBe("");
    expect(of([3, 4], [5, 5])).toBe("");
    expect(of([0, 4], [5, 5])).toBe("Không còn đơn vị nào chưa có đảng viên (đầu kỳ có 1 đơn vị).");
    expect(of([0, 0], [0, 5])).toBe("Còn 1 đơn vị chưa có đảng viên (đầu kỳ có 2 đơn vị): Chi bộ 1.");
  });

  it("name the ratio of the units where that of the whole is not known", () => {
    const made = board([1, 1, 1], [1, 1, 1]);
    const of = (population: readonly (number | undefined)[]): string => {
      const units = made.units.map((unit, at) => {
        const people = population[at];
        return { ...unit, stock: { members: 10, ...(people === undefined ? {} : { population: people }) } };
      });
      return sentenceText({ ...made, units }, YEAR, "members");
    };
    expect(of([500, 200, undefined])).toContain("trực thuộc, tỷ lệ đảng viên so với dân số cao nhất ở Chi bộ 2");
    expect(of([500, undefined, undefined])).toContain("Riêng Chi bộ 1, tỷ lệ đảng viên so với dân số là 10/500");
    expect(of([500, 200, 400])).toContain("trực thuộc, tỷ lệ này cao nhất ở Chi bộ 2");
  });

  it("compare the members with the goal that covers the period, and name the next one once it differs", () => {
    const made = board([1], [1]);
    const units = made.units.map((unit) => ({ ...unit, stock: { members: 17, population: 1_000 } }));
    const said = (...shares: readonly (readonly [period: string | null, share: number])[]): string[] => {
      const densityGoals = shares.map(([period, share]) => ({ unit: null, period, share }));
      return (["members", "next"] as const).map((id) => sentenceText({ ...made, units, densityGoals }, YEAR, id));
    };
    expect(said()[0]).toContain("Tỷ lệ đảng viên so với dân số đạt 1,7 %.");
    expect(said([null, 0.018])[0]).toContain("đạt 1,7 %, thấp hơn 0,1 điểm phần trăm so với chỉ tiêu (1,8 %).");
    expect(said([null, 0.018])[1]).toBe("");
    expect(said(["2021", 0.017], ["2022", 0.018])).toEqual([
      expect.stringContaining("đạt 1,7 %, bằng chỉ tiêu."),
      "Chỉ tiêu năm 2022: tỷ lệ đảng viên so với dân số đạt 1,8 %.",
    ]);
  });

  it("count the organisations of each kind, and those in businesses together", () => {
    const kinds = [
      ["Chi bộ", null],
      ["Hợp tác xã", "cooperative"],
      ["Công ty TNHH", "private-enterprise"],
    ] as const;
    const made = (some: readonly (readonly [string, UnitKind | null])[]) =>
      buildBoard({
        units: [{ name: "Huyện" }, ...some.map((kind, at) => ({ name: `Chi bộ ${String(at)}`, under: "Huyện", kind }))],
      });
    const [branch, cooperative, company] = kinds;
    const { sentences, figures } = narrative(made([branch, cooperative, company, branch]), YEAR, null, {
      sentences: ["organisations"],
    });
    expect(sentences[0]?.text).toBe(
      "Danh sách đơn vị theo loại hình: Chi bộ 2; Hợp tác xã 1; Công ty TNHH 1. Trong doanh nghiệp và hợp tác xã có 2 tổ chức đảng.",
    );
    expect(figures.map(({ formula, value }) => [formula, value])).toEqual([
      ['=PDV.ORGANISATIONS("","Chi bộ")', 2],
      ['=PDV.ORGANISATIONS("","Hợp tác xã")', 1],
      ['=PDV.ORGANISATIONS("","Doanh nghiệp ngoài khu vực nhà nước")', 1],
      ['=PDV.ORGANISATIONS("","Hợp tác xã, Doanh nghiệp ngoài khu vực nhà nước")', 2],
    ]);
    const companies = [company, ["Doanh nghiệp tư nhân", "private-enterprise"] as const];
    expect(sentenceText(made(companies), YEAR, "organisations")).toBe(
      "Danh sách đơn vị theo loại hình: Doanh nghiệp ngoài khu vực nhà nước 2.",
    );
    expect(sentenceText(made([cooperative]), YEAR, "organisations")).toBe(
      "Danh sách đơn vị theo loại hình: Hợp tác xã 1.",
    );
    expect(sentenceText(made([]), YEAR, "organisations")).toBe("");
    const many = Array.from({ length: 23 }, (_, at) => ({
      name: String(at),
      kind: [`Loại ${String(at)}`, null] as const,
    }));
    expect(sentenceText(buildBoard({ units: many }), YEAR, "organisations")).toMatch(
      /Loại 19 1; và 3 loại hình khác\.$/u,
    );
  });

  it("say the plan of the next term a year too, with the call that gives it", () => {
    const plan = { kind: "floor", value: 60_000 } as const;
    const made = buildBoard({ units: [{ name: "Chi bộ 1", plans: { "2015-2020": plan } }] });
    const ends = { start: day("1/1/2011"), end: day("31/12/2015"), asOf: day("31/12/2015") };
    const scope: Scope = { period: { kind: "term", from: 2010, to: 2015 }, ...ends };
    const { sentences, figures } = narrative(made, scope, null, { sentences: ["next"] });
    expect(sentences[0]?.text).toBe(
      "Kế hoạch nhiệm kỳ 2015-2020: kết nạp từ 60.000 đảng viên trở lên, bình quân mỗi năm 12.000 đảng viên trở lên.",
    );
    expect(figures[1]).toMatchObject({ formula: '=PDV.PLAN("","2015-2020")/5', value: 12_000, unit: "mean" });
  });

  it("name whom shares are of, and of how many the list does not say it", () => {
    const admissions = [
      { unit: "Chi bộ 1", on: "1/2/2021", sex: "female", ethnicity: "tay" },
      { unit: "Chi bộ 1", on: "1/2/2021", sex: "male", times: 3 },
    ] as const;
    expect(sentenceText(board([1], [], { admissions }), YEAR, "composition")).toBe(
      "Trong số 4 đảng viên mới kết nạp có: nữ 1 đồng chí (25 %), người dân tộc thiểu số 1 đồng chí (25 %; còn 3 đồng chí không ghi).",
    );
  });

  it.each([
    [["1/2/2021", "3/2/2021"], "Trong kỳ, 100 % đảng viên dự bị đến hạn đã được công nhận chính thức."],
    [["1/2/2021"], "Trong kỳ, 50 % đảng viên dự bị đến hạn đã được công nhận chính thức."],
    [["1/9/2021"], null],
    [[], null],
  ])("say which share of those due was made official: %j", (days, said) => {
    const admissions = [0, 1].map((at) => ({
      unit: "Chi bộ 1",
      on: "1/2/2020",
      ...(days[at] === undefined ? {} : { official: days[at] }),
    }));
    const made = board([1], [], { admissions });
    const units = made.units.map((unit) => ({ ...unit, stock: { members: 17 } }));
    const told = sentenceText({ ...made, units }, YEAR, "members");
    if (said === null) expect(told).not.toContain("chính thức");
    else expect(told).toContain(said);
  });

  it("say nothing of what the list does not state", () => {
    expect(sentenceText(board([1], [1]), YEAR, "composition")).toBe("");
    expect(sentenceText(board([1], [1]), YEAR, "members")).toBe("");
  });

  it("tell what was left out", () => {
    const sources = [{ sheet: "Kết nạp", kind: "admissions", rows: 3, leftOut: 2 }] as const;
    const admissions = [{ unit: "Chi bộ 1", on: "1/9/2021" }];
    expect(sentenceText(board([1], [], { admissions, sources }), YEAR, "left-out")).toBe(
      "Chưa tính 2 dòng kết nạp thiếu hoặc sai số liệu. Không tính 1 người trong kỳ có ngày sau ngày chốt số liệu.",
    );
  });

  it("can be chosen, and keep the order of the report", () => {
    const told = narrative(board([10], [3]), YEAR, null, { sentences: ["leaders", "result"] });
    expect(told.sentences.map(({ id }) => id)).toEqual(["result", "leaders"]);
    expect(narrative(board([10], [3]), YEAR, null, { sentences: [] })).toEqual({ sentences: [], figures: [] });
  });
});

describe("the report on one unit", () => {
  const tree = buildBoard({
    units: [
      { name: "Huyện" },
      { name: "Xã", under: "Huyện" },
      { name: "Chi bộ A", under: "Xã", plans: { "2021": 2 } },
      { name: "Chi bộ B", under: "Xã", plans: { "2021": 4 } },
      { name: 'Chi bộ "C"', under: "Huyện", plans: { "2021": 4 } },
    ],
    admissions: [
      { unit: "Chi bộ A", on, times: 3 },
      { unit: 'Chi bộ "C"', on, times: 9 },
    ],
  });

  it("looks at the units below it only, and its calls name it", () => {
    const { sentences, figures } = narrative(tree, YEAR, 1);
    const text = sentences.map((sentence) => sentence.text).join(" ");
    expect(text).toContain("Xã đã kết nạp được 3 đảng viên");
    expect(plain(text)).toContain("Chi bộ A (150 %)");
    expect(text).not.toContain('"C"');
    expect(figures[0]).toEqual({
      label: "Kết nạp",
      formula: '=PDV.ADMITTED("Xã","","30/06/2021")',
      value: 3,
      unit: "count",
    });
  });

  it("of the organisation names the level directly below, and quotes in names are doubled in calls", () => {
    const { sentences, figures } = narrative(tree, OVER, null);
    expect(plain(sentences.find(({ id }) => id === "leaders")?.text ?? "")).toBe(
      'Trong số 2 đơn vị trực thuộc có kế hoạch, 1 đơn vị đạt từ 100 % kế hoạch trở lên: Chi bộ "C" (225 %).',
    );
    expect(figures.map(({ formula }) => formula)).toContain('=PDV.ACHIEVEMENT("Chi bộ ""C""","","31/12/2021")');
  });
});

it("leaves out of a call what the function chooses itself", async () => {
  const { board: read, scope } = await seedBoard("001-lam-dong");
  const calls = (of: Scope): string[] => narrative(read, of, null).figures.flatMap(({ formula }) => formula ?? []);
  expect(calls(scope)).toContain("=PDV.ACHIEVEMENT()");
  expect(calls({ ...scope, asOf: day("31/3/2021") })).toContain('=PDV.ACHIEVEMENT("","","31/03/2021")');
  const term: Scope = { ...scope, period: { kind: "term", from: 2020, to: 2025 } };
  expect(calls(term)[0]).toBe('=PDV.ADMITTED("","2020-2025")');
});
