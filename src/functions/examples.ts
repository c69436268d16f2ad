// One example of every custom function, as the help pages show it. Where the sample workbook lacks the data, the example runs
// in the rebuilt report that has it; help pages link to both. Not part of the bundle: tools/ runs the examples and writes down
// what they give.

/** The sample that comes with the add-in, or a folder of tests/fixtures/seeds. */
export type ExampleWorkbook = "sample" | "000-cao-lanh" | "001-lam-dong" | "002-thai-nguyen" | "003-dien-bien-dong";

export interface Example {
  /** As an English Excel takes it: commas between the arguments. */
  readonly formula: string;
  readonly workbook: ExampleWorkbook;
  /** A sheet that the workbook needs besides. */
  readonly added?: { readonly sheet: string; readonly rows: readonly (readonly string[])[] };
}

function inSample(formula: string): Example {
  return { formula, workbook: "sample" };
}

/** By the function's id. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  ACHIEVEMENT: inSample('=PDV.ACHIEVEMENT("Huyện Mê Linh",2017,"31/10/2017")'),
  ADMITTED: inSample('=PDV.ADMITTED("Huyện Mê Linh")'),
  PLAN: inSample('=PDV.PLAN("Huyện Mê Linh",2017)'),
  REMAINING: inSample('=PDV.REMAINING("Bưu điện Hà Nội")'),
  DUE: inSample('=PDV.DUE(2017,"30/6/2017")'),
  PACE: inSample("=PDV.PACE()"),
  OVER: inSample('=PDV.OVER("Quận Thanh Xuân")'),
  PROJECTION: inSample('=PDV.PROJECTION("Huyện Mê Linh")'),
  NEEDED: inSample('=PDV.NEEDED("Bưu điện Hà Nội")'),
  CHANGE: { formula: '=PDV.CHANGE("Đảng bộ thành phố Thái Nguyên",2023,"31/12/2023")', workbook: "002-thai-nguyen" },
  YEARLYMEAN: { formula: '=PDV.YEARLYMEAN("","2005-2010")', workbook: "000-cao-lanh" },
  BAND: inSample('=PDV.BAND("Bưu điện Hà Nội")'),
  RECOGNISED: { formula: "=PDV.RECOGNISED()", workbook: "000-cao-lanh" },
  ADMISSIONRATE: { formula: '=PDV.ADMISSIONRATE("",2023)', workbook: "002-thai-nguyen" },
  DENSITY: { formula: "=PDV.DENSITY()", workbook: "000-cao-lanh" },
  MEMBERS: inSample('=PDV.MEMBERS("Huyện Mê Linh")'),
  ORGANISATIONS: { formula: "=PDV.ORGANISATIONS()", workbook: "002-thai-nguyen" },
  WITHOUTMEMBERS: inSample("=PDV.WITHOUTMEMBERS()"),
  MEMBERSHARE: { formula: '=PDV.MEMBERSHARE("nữ")', workbook: "002-thai-nguyen" },
  CERTIFICATES: { formula: '=PDV.CERTIFICATES("",2020,2021)', workbook: "001-lam-dong" },
  CERTIFIED: { formula: '=PDV.CERTIFIED("",2020)', workbook: "001-lam-dong" },
  CLASSES: { formula: '=PDV.CLASSES("",2020)', workbook: "001-lam-dong" },
  TALLY: inSample('=PDV.TALLY("trình độ chuyên môn","ThS","Huyện Mê Linh")'),
  SHARE: inSample('=PDV.SHARE("giới tính","nữ")'),
  GOAL: {
    ...inSample('=PDV.GOAL("giới tính","nữ")'),
    added: {
      sheet: "Chỉ tiêu cơ cấu",
      rows: [
        ["Tiêu chí", "Mục", "Chỉ tiêu 2017 (%)"],
        ["Giới tính", "nữ", "45"],
        ["Đoàn viên", "có", "60"],
      ],
    },
  },
  SUMMARY: inSample('=PDV.SUMMARY(2017,"31/10/2017","",TRUE)'),
  COMPOSITION: inSample('=PDV.COMPOSITION("nhóm tuổi","Huyện Mê Linh",2017,"31/10/2017",TRUE)'),
  CROSSTAB: inSample('=PDV.CROSSTAB("giới tính","đoàn viên","Huyện Mê Linh")'),
  BEHIND: inSample('=PDV.BEHIND(0.5,2017,"31/10/2017",TRUE)'),
  DORMANT: { formula: '=PDV.DORMANT(1,"31/12/2017",TRUE)', workbook: "003-dien-bien-dong" },
  NARRATIVE: inSample('=PDV.NARRATIVE("Huyện Mê Linh")'),
  RATIO: inSample('=PDV.RATIO(1797,"1.810")'),
  AGE: inSample('=PDV.AGE("31/12/1990","31/10/2017")'),
  CLASSIFY: inSample('=PDV.CLASSIFY("trình độ chuyên môn","CN Luật")'),
  VERSION: inSample("=PDV.VERSION()"),
  NORMALISE: inSample('=PDV.NORMALISE("  Ðảng   viên ")'),
};
