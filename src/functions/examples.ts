// One example of every custom function, as the help pages show it, to be run in assets/sample.xlsx: tools/ does so and writes down
// what it gives. Not part of the bundle.

const COLLEGE = '"Đảng bộ Trường Cao đẳng nghề Mẫu Sơn"';

/** By the function's id, as an English Excel takes it: commas between the arguments. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  ACHIEVEMENT: '=PDV.ACHIEVEMENT("Chi bộ thôn Đông",2026,"30/9/2026")',
  ADMITTED: '=PDV.ADMITTED("Chi bộ thôn Đông")',
  PLAN: '=PDV.PLAN("Chi bộ thôn Đông",2026)',
  REMAINING: '=PDV.REMAINING("Chi bộ Hợp tác xã Mẫu Sơn")',
  DUE: '=PDV.DUE(2026,"30/6/2026")',
  PACE: "=PDV.PACE()",
  OVER: `=PDV.OVER(${COLLEGE})`,
  PROJECTION: '=PDV.PROJECTION("Chi bộ thôn Đông")',
  NEEDED: '=PDV.NEEDED("Chi bộ Hợp tác xã Mẫu Sơn")',
  CHANGE: '=PDV.CHANGE("",2026,"30/9/2026")',
  YEARLYMEAN: '=PDV.YEARLYMEAN("","2020-2025")',
  BAND: '=PDV.BAND("Chi bộ Hợp tác xã Mẫu Sơn")',
  RECOGNISED: "=PDV.RECOGNISED()",
  ADMISSIONRATE: '=PDV.ADMISSIONRATE("",2025)',
  DENSITY: "=PDV.DENSITY()",
  MEMBERS: '=PDV.MEMBERS("Chi bộ thôn Đông")',
  ORGANISATIONS: "=PDV.ORGANISATIONS()",
  WITHOUTMEMBERS: "=PDV.WITHOUTMEMBERS()",
  MEMBERSHARE: '=PDV.MEMBERSHARE("nữ")',
  CERTIFICATES: '=PDV.CERTIFICATES("",2025,2026)',
  CERTIFIED: '=PDV.CERTIFIED("",2025)',
  CLASSES: '=PDV.CLASSES("",2025)',
  TALLY: `=PDV.TALLY("trình độ chuyên môn","ThS",${COLLEGE})`,
  SHARE: '=PDV.SHARE("giới tính","nữ")',
  GOAL: '=PDV.GOAL("giới tính","nữ")',
  SUMMARY: '=PDV.SUMMARY(2026,"30/9/2026","",TRUE)',
  COMPOSITION: '=PDV.COMPOSITION("nhóm tuổi","",2026,"30/9/2026",TRUE)',
  CROSSTAB: '=PDV.CROSSTAB("đơn vị","giới tính")',
  BEHIND: '=PDV.BEHIND(0.5,2026,"30/9/2026",TRUE)',
  DORMANT: '=PDV.DORMANT(1,"30/9/2026",TRUE)',
  NARRATIVE: `=PDV.NARRATIVE(${COLLEGE})`,
  RATIO: '=PDV.RATIO(1797,"1.810")',
  AGE: '=PDV.AGE("31/12/1990","31/10/2017")',
  CLASSIFY: '=PDV.CLASSIFY("trình độ chuyên môn","CN Luật")',
  VERSION: "=PDV.VERSION()",
  NORMALISE: '=PDV.NORMALISE("  Ðảng   viên ")',
};
