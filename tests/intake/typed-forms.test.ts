// The rows of the forms as they are printed, and which of them must add up.

import { checkTypedForm } from "../../src/intake/checks/check-typed-form";
import { createIssueList } from "../../src/intake/issue-list";
import { readTypedForm } from "../../src/intake/read-typed-form";
import type { CellValue, Grid } from "../../src/model/grid";
import { makeGrid, read } from "./grids";

type FormRow = readonly [id: string, label: string, value: number];

const FORM_1: readonly FormRow[] = [
  ["opening", "A. Tổng số đảng viên cuối kỳ trước chuyển sang", 100],
  ["increase", "B. Đảng viên tăng trong kỳ", 12],
  ["admitted", "1. Kết nạp", 6],
  ["arrived", "2. Chuyển đến", 4],
  ["arrived-province", "+ Tỉnh khác chuyển đến", 1],
  ["arrived-district", "+ Huyện khác trong tỉnh chuyển đến", 3],
  ["restored", "3. Phục hồi đảng tịch", 2],
  ["decrease", "C. Đảng viên giảm trong kỳ", 15],
  ["died", "1. Từ trần", 1],
  ["expelled", "2. Khai trừ", 2],
  ["removed", "3. Xóa tên", 3],
  ["removed-probation", "Trong đó: đảng viên dự bị", 1],
  ["resigned", "4. Xin ra khỏi Đảng", 4],
  ["left", "5. Chuyển đi", 5],
  ["left-province", "+ Chuyển đi tỉnh khác", 2],
  ["left-district", "+ Chuyển đi huyện khác trong tỉnh", 3],
  ["closing", "D. Đảng viên trong danh sách cuối kỳ báo cáo", 97],
];

const ALL = "Tổng số đảng viên mới kết nạp";
const FORM_2: readonly FormRow[] = [
  ["all", `I. ${ALL}`, 78],
  ["female", "Trong đó: - Nữ", 30],
  ["minority", "- Dân tộc thiểu số", 1],
  ["religion", "- Người theo tôn giáo", 1],
  ["youth", "- Đoàn viên Đoàn TNCS Hồ Chí Minh", 1],
  ["business-owner", "- Chủ doanh nghiệp tư nhân", 1],
  ["family-planning", "- Quần chúng vi phạm chính sách KHHGĐ", 1],
  ["foreign-marriage", "- Có quan hệ hôn nhân với người nước ngoài", 1],
  ["readmission", "- Kết nạp lại", 1],
  ["state-agency", "1. Cán bộ, công chức cơ quan nhà nước (tính từ cấp huyện trở lên)", 1],
  ["party-agency", "2. Cán bộ, công chức cơ quan Đảng, Mặt trận Tổ quốc, đoàn thể chính trị - xã hội", 2],
  ["commune-official", "3. Cán bộ, công chức; người hoạt động không chuyên trách ở xã, phường, thị trấn", 3],
  ["hamlet-official", "4. Người hoạt động không chuyên trách ở thôn, tổ dân phố, bản", 4],
  ["public-employee", "5. Viên chức trong các đơn vị sự nghiệp công lập", 5],
  ["private-institution", "6. Người lao động trong các đơn vị sự nghiệp ngoài công lập", 6],
  ["enterprise", "7. Lãnh đạo, quản lý và lao động trong các doanh nghiệp, chia ra:", 7],
  ["enterprise-leader", "+ Người lãnh đạo, quản lý doanh nghiệp", 1],
  ["enterprise-staff", "+ Nhân viên, người gián tiếp sản xuất", 2],
  ["enterprise-worker", "+ Công nhân, lao động trực tiếp sản xuất", 4],
  ["farmer", "8. Người làm nông, lâm, ngư nghiệp", 8],
  ["armed-forces", "9. Sĩ quan, chiến sĩ quân đội và công an", 9],
  ["student", "10. Sinh viên", 10],
  ["pupil", "11. Học sinh", 11],
  ["other-occupation", "12. Khác", 12],
  ["18-30", "- Từ 18 đến 30 tuổi", 71],
  ["31-35", "- 31 - 35", 1],
  ["36-40", "- 36 - 40 tuổi", 1],
  ["41-45", "- 41 - 45 tuổi", 1],
  ["46-50", "- 46 - 50 tuổi", 1],
  ["51-55", "- 51 - 55 tuổi", 1],
  ["56-60", "- 56 - 60 tuổi", 1],
  ["61-Infinity", "- Trên 60 tuổi", 1],
  ["literate", "- Biết đọc, biết viết chữ quốc ngữ", 1],
  ["primary", "- Tiểu học", 1],
  ["lower-secondary", "- Trung học cơ sở", 1],
  ["upper-secondary", "- Trung học phổ thông", 75],
  ["elementary", "- CN kỹ thuật, nhân viên nghiệp vụ, sơ cấp", 1],
  ["intermediate", "- Trung cấp", 1],
  ["college", "- Cao đẳng", 1],
  ["university", "- Đại học", 1],
  ["master", "- Thạc sỹ", 1],
  ["doctor", "- Tiến sĩ", 1],
];

const FORM_2B: readonly FormRow[] = [
  ["ethnicities", "Chia theo dân tộc", 6],
  ["kinh", "1. Kinh", 3],
  ["tay", "2. Tày", 2],
  ["mong", "3. Mông", 1],
  ["religions", "Chia theo tôn giáo", 3],
  ["buddhism", "1. Phật giáo", 1],
  ["catholicism", "2. Công giáo", 2],
];

function gridOf(rows: readonly FormRow[]): Grid {
  return makeGrid("Biểu", [["Tiêu chí", "Kỳ này"], ...rows.map(([, label, value]) => [label, value])]);
}

describe.each([
  ["form-1", FORM_1],
  ["form-2", FORM_2],
  ["form-2b", FORM_2B],
])("%s as it is printed", (id, rows) => {
  const { admissions } = read([]).board;
  const said = (changed: string, value: number): string[] => {
    const issues = createIssueList();
    const typed = rows.map((row): FormRow => (row[0] === changed ? [changed, row[1], value] : row));
    checkTypedForm(gridOf(typed), admissions, issues, false);
    return issues.items.map(({ code }) => code);
  };
  const total = rows.find(([row]) => row === "all")?.[2] ?? 0;

  it("is known, with every row", () => {
    const form = readTypedForm(gridOf(rows));
    expect(form?.form.id).toBe(id);
    expect([...(form?.columns[0] ?? [])].map(([row, { value }]) => [row, value])).toEqual(
      rows.map(([row, , value]) => [row, value]),
    );
  });

  it("adds up", () => {
    expect(said("", 0)).toEqual([]);
  });

  it.each(rows.map(([row]) => row))("does not with another number of %s", (row) => {
    expect(said(row, total + 200)).not.toEqual([]);
  });
});

it("knows the ages of the forms before, in the words of today's too", () => {
  const labels = ["18-30", "Từ 31 đến 40 tuổi", "41-50 tuổi", "Trên 50"];
  const rows = [[ALL, 9], ...labels.map((label) => [label, 1])];
  const form = readTypedForm(makeGrid("Biểu", [["Tiêu chí", "Kỳ này"], ...rows]));
  expect([...(form?.columns[0].keys() ?? [])]).toEqual(["all", "18-30", "31-40", "41-50", "51-Infinity"]);
});

it.each(["Có", "Không"])("takes %s on form 2B for no row: it may be said of either half", (label) => {
  expect(readTypedForm(gridOf([...FORM_2B, ["", label, 1]]))?.columns[0].size).toBe(FORM_2B.length);
});

describe("Khác on form 2B", () => {
  const idsOf = (...rows: readonly (readonly CellValue[])[]): string[] => {
    const [column, more] = readTypedForm(makeGrid("Biểu", rows))?.columns ?? [];
    return [...(column?.keys() ?? []), ...(more?.keys() ?? [])];
  };
  const [peoples, religions] = [
    ["ethnicities", "kinh", "other-ethnicity"],
    ["religions", "buddhism", "other-religion"],
  ];

  it("is another people, or another religion, by the part of the form", () => {
    expect(
      idsOf(["", "Kỳ này"], ["Dân tộc", 3], ["Kinh", 2], ["Khác", 1], ["Tôn giáo", 3], ["Phật giáo", 2], ["Khác", 1]),
    ).toEqual([...peoples, ...religions]);
  });

  it("is so in two halves side by side", () => {
    expect(
      idsOf(
        ["", "", "Kỳ này", "", "", "Kỳ này"],
        ["Dân tộc", "", 3, "Tôn giáo", "", 3],
        ["", "Kinh", 2, "", "Phật giáo", 2],
        ["", "Khác", 1, "", "Khác", 1],
      ),
    ).toEqual([...peoples, ...religions]);
  });

  it("is so where the peoples go on in the half of the religions", () => {
    expect(
      idsOf(
        ["", "Kỳ này", "", "Kỳ này"],
        ["Dân tộc", 4, "Khác", 1],
        ["Kinh", 2, "Tôn giáo", 3],
        ["Tày", 1, "Phật giáo", 2],
        ["Thái", 0, "Khác", 1],
      ),
    ).toEqual(["ethnicities", "kinh", "tay", "thai", "other-ethnicity", ...religions]);
  });

  it("is none before either part opens", () => {
    expect(idsOf(["", "Kỳ này"], ["Khác", 1], ["Dân tộc", 2], ["Kinh", 2], ["Tôn giáo", 2], ["Phật giáo", 2])).toEqual([
      "ethnicities",
      "kinh",
      "religions",
      "buddhism",
    ]);
  });
});
