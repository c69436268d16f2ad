// The fixed texts of taskpane.html, which carries the same Vietnamese: they are needed for the words of other languages to fit.

export const page = {
  title: "Phát triển Đảng viên",
  lead: "Đang mở…",
  bootHint:
    "Nếu sau một phút vẫn thấy dòng này thì có thể phiên bản Excel quá cũ (cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web) hoặc mạng không tới được appsforoffice.microsoft.com.",
  tooOld: "Phần bổ trợ không chạy được trong Excel này. Còn thiếu:",
  needsEngine: "trình duyệt đủ mới bên trong Excel",
  needsExcel: "các lệnh của Excel 2021 trở lên (ExcelApi 1.14)",
  needsRuntime: "phần chạy chung của ngăn làm việc và các hàm (SharedRuntime 1.1)",
  needsFunctions: "hàm của phần bổ trợ trong ô (CustomFunctionsRuntime 1.2)",
  nextWindows:
    "Hãy cập nhật Office (Tệp › Tài khoản › Tùy chọn Cập nhật › Cập nhật Ngay) rồi đóng hẳn Excel và mở lại. Excel 2016 và Excel 2019 cấp phép số lượng lớn cập nhật rồi vẫn không dùng được: hãy mở sổ tính này bằng Excel trên web.",
  nextMac:
    "Hãy cập nhật Office (trong Excel: menu Trợ giúp › Kiểm tra Bản cập nhật) rồi đóng hẳn Excel và mở lại, hoặc mở sổ tính này bằng Excel trên web.",
  nextWeb:
    "Hãy tải lại trang. Nếu vẫn thấy dòng này, hãy mở sổ tính bằng Excel cài trên máy (Excel 2021 trở lên hoặc Microsoft 365) và báo bộ phận công nghệ thông tin: máy chủ Office của cơ quan có thể là bản cũ.",
  nextPhone:
    "Phần bổ trợ không chạy trên điện thoại và máy tính bảng. Hãy mở sổ tính này bằng Excel trên Windows, trên máy Mac, hoặc Excel trên web trong trình duyệt của máy tính.",
  nextEngineWindows:
    "Hãy cài hoặc cập nhật Microsoft Edge WebView2 Runtime (nhờ bộ phận công nghệ thông tin nếu máy không cho cài) rồi đóng hẳn Excel và mở lại. Excel 2016 và Excel 2019 cấp phép số lượng lớn không dùng được WebView2: hãy mở sổ tính này bằng Excel trên web.",
  nextEngineMac:
    "Hãy cập nhật macOS và Safari (Cài đặt hệ thống › Cài đặt chung › Cập nhật phần mềm) rồi đóng hẳn Excel và mở lại, hoặc mở sổ tính này bằng Excel trên web trong Edge, Chrome hay Firefox.",
  nextEngineWeb: "Hãy cập nhật trình duyệt, hoặc mở sổ tính này trong Edge, Chrome, Firefox hay Safari bản mới.",
  result: "Kết quả",
  scope: "Kỳ báo cáo và ngày chốt số liệu",
  period: "Kỳ báo cáo",
  asOf: "Ngày chốt số liệu",
  actions: "Việc cần làm",
  checkData: "Kiểm tra số liệu",
  undoWrite: "Hoàn tác lần ghi cuối",
  writeSummary: "Lập biểu",
  refresh: "Cập nhật số liệu",
  cancel: "Dừng",
  copyDetails: "Sao chép chi tiết",
  details: "Chi tiết để gửi bộ phận công nghệ thông tin",
  sources: "Số liệu đã đọc",
  issues: "Kết quả kiểm tra",
  overviewTab: "Tổng quan",
  issuesTab: "Kiểm tra",
  cleaningTab: "Làm sạch",
  writeTab: "Lập biểu",
  moreTab: "Thêm",
  functionsTab: "Hàm",
  peopleTab: "Con số và người",
  peopleShort: "Con số",
  settingsTab: "Thiết lập",
  helpTab: "Trợ giúp",
  filters: "Lọc danh sách",
  severityFilter: "Mức độ",
  sheetFilter: "Trang",
  unitFilter: "Đơn vị",
  cleaning: "Làm sạch số liệu",
  findMends: "Tìm chỗ cần sửa",
  applyClean: "Áp dụng",
  restoreClean: "Hoàn tác làm sạch",
  mapping: "Cách đọc các trang",
  offline:
    "Đang mất mạng. Các phần đã mở vẫn làm được như thường, vì số liệu nằm trong sổ tính. Phần nào chưa mở lần nào thì phải có mạng mới mở được.",
  noFunctions:
    "Excel này chưa chạy được hàm của phần bổ trợ (thiếu CustomFunctionsRuntime 1.2): ô có công thức =PDV… không tính được. Các phần khác vẫn dùng được như thường: đọc, kiểm tra, làm sạch số liệu và lập biểu bằng giá trị. Muốn dùng hàm, hãy cập nhật Office (trên Windows: Tệp › Tài khoản › Tùy chọn Cập nhật; trên máy Mac: Trợ giúp › Kiểm tra Bản cập nhật) rồi mở lại.",
  notOpened: "Phần này chưa hiện đủ vì chưa tải được một tệp của phần bổ trợ. Hãy kiểm tra mạng rồi bấm Thử lại.",
  openAgain: "Thử lại",
};
