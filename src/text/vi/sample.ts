// The words of the sample lists: the units in the order of report/sample-units.ts, the parts of names, the goals. All invented. Loaded
// with the sample alone, so no part of vi.ts; the lists are Vietnamese in every language.

export const sample = {
  units: [
    "Đảng bộ xã Mẫu Sơn",
    "Đảng bộ Trường Cao đẳng nghề Mẫu Sơn",
    "Chi bộ Khoa Kỹ thuật",
    "Chi bộ Khoa Kinh tế",
    "Chi bộ Sinh viên",
    "Chi bộ Cơ quan Đảng ủy xã",
    "Đảng bộ Công an xã",
    "Đảng bộ Quân sự xã",
    "Chi bộ thôn Đông",
    "Chi bộ thôn Đoài",
    "Chi bộ thôn Thượng",
    "Chi bộ thôn Hạ",
    "Chi bộ Trường THCS Mẫu Sơn",
    "Chi bộ Trạm Y tế",
    "Chi bộ Hợp tác xã Mẫu Sơn",
    "Chi bộ Doanh nghiệp may Mẫu Sơn",
    "Chi bộ Chợ Mẫu Sơn",
    "Thôn Suối Mẫu (chưa có chi bộ)",
  ] as readonly string[],
  planOfTerm: (term: string) => `Kế hoạch nhiệm kỳ ${term}`,
  ofYear: (heading: string, year: number) => `${heading} ${String(year)}`,
  goals: {
    sheet: "Chỉ tiêu cơ cấu",
    heading: (year: number) => `Chỉ tiêu ${String(year)} (%)`,
    rows: [
      ["Giới tính", "Nữ", 45],
      ["Đoàn viên", "Có", 60],
      ["Dân tộc thiểu số", "Dân tộc thiểu số", 35],
      ["Trình độ chuyên môn", "Đại học", 30],
      ["Tỷ lệ đảng viên so với dân số", "", 9],
    ] as readonly (readonly (string | number)[])[],
  },
  names: {
    family: ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hà", "Quách"],
    female: ["Thị Thí Dụ", "Thị Mẫu", "Thu Ví Dụ", "Thị Giả Định", "Mai Thử", "Ngọc Minh Họa", "Thị Tên Mẫu"],
    male: ["Văn Ví Dụ", "Minh Mẫu", "Đức Thí Dụ", "Văn Giả Định", "Quang Thử", "Hữu Minh Họa", "Văn Tên Mẫu"],
  },
  /** The two mistakes for the check to find. */
  unknownUnit: "Chi bộ thôn Thương",
  impossibleDay: "31/02/2026",
};
