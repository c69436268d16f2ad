// The examples that a new template holds (text/vi/template.ts), to know them again when they were left among real rows.

/** Code and name. */
export const EXAMPLE_UNITS: ReadonlyMap<string, string> = new Map([
  ["DB01", "Đảng bộ xã Mẫu Sơn"],
  ["CB01", "Chi bộ thôn Đông"],
  ["CB02", "Chi bộ Trường THCS Mẫu Sơn"],
]);

export const EXAMPLE_PEOPLE: ReadonlySet<string> = new Set(["Nguyễn Văn Ví Dụ", "Trần Thị Thí Dụ", "Lê Minh Mẫu"]);
/** Their identity numbers begin so and are these, whatever the year. */
export const EXAMPLE_PROVINCE = "038";
export const EXAMPLE_IDENTITY = /^038\d{3}000\d{3}$/u;
