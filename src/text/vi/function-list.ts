// The functions as the pane lists them. Written by `npm run docs` from the JSDoc of functions.ts.

import type { ListedFunction } from "../listed-function";

export const functionList: readonly ListedFunction[] = [
  {
    id: "ACHIEVEMENT",
    call: "PDV.ACHIEVEMENT([đơn vị]; [kỳ]; [ngày chốt])",
    description: "Tỷ lệ hoàn thành kế hoạch kết nạp: số đã kết nạp chia cho kế hoạch (0,944 là 94,4 %).",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
    ],
    example: '=PDV.ACHIEVEMENT("Chi bộ thôn Đông"; 2026; "30/9/2026")',
    formula: "=PDV.ACHIEVEMENT()",
    entered: "=PDV.ACHIEVEMENT()",
  },
  {
    id: "ADMITTED",
    call: "PDV.ADMITTED([đơn vị]; [kỳ]; [ngày chốt])",
    description: "Số đảng viên mới kết nạp của đơn vị và các đơn vị trực thuộc.",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
    ],
    example: '=PDV.ADMITTED("Chi bộ thôn Đông")',
    formula: "=PDV.ADMITTED()",
    entered: "=PDV.ADMITTED()",
  },
  {
    id: "PLAN",
    call: "PDV.PLAN([đơn vị]; [kỳ])",
    description: "Kế hoạch kết nạp của đơn vị; nếu đơn vị không có thì cộng các đơn vị trực thuộc.",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
    ],
    example: '=PDV.PLAN("Chi bộ thôn Đông"; 2026)',
    formula: "=PDV.PLAN()",
    entered: "=PDV.PLAN()",
  },
  {
    id: "REMAINING",
    call: "PDV.REMAINING([đơn vị]; [kỳ]; [ngày chốt])",
    description: "Số còn phải kết nạp để đủ kế hoạch (0 khi đã đủ).",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
    ],
    example: '=PDV.REMAINING("Chi bộ Hợp tác xã Mẫu Sơn")',
    formula: "=PDV.REMAINING()",
    entered: "=PDV.REMAINING()",
  },
  {
    id: "DUE",
    call: "PDV.DUE([kỳ]; [ngày chốt])",
    description: "Tiến độ cần đạt: tỷ lệ thời gian đã qua của kỳ (đến 30/6 là 50 %).",
    parameters: [
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
    ],
    example: '=PDV.DUE(2026; "30/6/2026")',
    formula: "=PDV.DUE()",
    entered: "=PDV.DUE()",
  },
  {
    id: "PACE",
    call: "PDV.PACE([đơn vị]; [kỳ]; [ngày chốt])",
    description: "So với tiến độ: tỷ lệ hoàn thành trừ tiến độ cần đạt (0,15 là vượt 15 điểm phần trăm).",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
    ],
    example: "=PDV.PACE()",
    formula: "=PDV.PACE()",
    entered: "=PDV.PACE()",
  },
  {
    id: "OVER",
    call: "PDV.OVER([đơn vị]; [kỳ]; [ngày chốt])",
    description: "Vượt hoặc hụt kế hoạch: tỷ lệ hoàn thành trừ 100 % (0,6 là vượt 60 điểm phần trăm).",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
    ],
    example: '=PDV.OVER("Đảng bộ Trường Cao đẳng nghề Mẫu Sơn")',
    formula: "=PDV.OVER()",
    entered: "=PDV.OVER()",
  },
  {
    id: "PROJECTION",
    call: "PDV.PROJECTION([đơn vị]; [kỳ]; [ngày chốt])",
    description: "Ước số kết nạp cả kỳ nếu giữ nhịp hiện nay: số đã kết nạp chia cho tiến độ cần đạt.",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
    ],
    example: '=PDV.PROJECTION("Chi bộ thôn Đông")',
    formula: "=PDV.PROJECTION()",
    entered: "=PDV.PROJECTION()",
  },
  {
    id: "NEEDED",
    call: "PDV.NEEDED([đơn vị]; [kỳ]; [ngày chốt])",
    description: "Số cần kết nạp mỗi tháng từ nay đến hết kỳ để đủ kế hoạch.",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
    ],
    example: '=PDV.NEEDED("Chi bộ Hợp tác xã Mẫu Sơn")',
    formula: "=PDV.NEEDED()",
    entered: "=PDV.NEEDED()",
  },
  {
    id: "CHANGE",
    call: "PDV.CHANGE([đơn vị]; [kỳ]; [ngày chốt])",
    description: "Tăng, giảm so với cùng kỳ trước (0,2 là tăng 20 %).",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
    ],
    example: '=PDV.CHANGE(""; 2026; "30/9/2026")',
    formula: "=PDV.CHANGE()",
    entered: "=PDV.CHANGE()",
  },
  {
    id: "YEARLYMEAN",
    call: "PDV.YEARLYMEAN([đơn vị]; [nhiệm kỳ])",
    description: "Bình quân số kết nạp mỗi năm của nhiệm kỳ.",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "nhiệm kỳ",
        description: 'Nhiệm kỳ ("2010-2015"); bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
    ],
    example: '=PDV.YEARLYMEAN(""; "2020-2025")',
    formula: "=PDV.YEARLYMEAN()",
    entered: "=PDV.YEARLYMEAN()",
  },
  {
    id: "BAND",
    call: "PDV.BAND([đơn vị]; [kỳ]; [ngày chốt])",
    description: 'Mức hoàn thành bằng chữ, theo các ngưỡng đã đặt ("dưới 50 %").',
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
    ],
    example: '=PDV.BAND("Chi bộ Hợp tác xã Mẫu Sơn")',
    formula: "=PDV.BAND()",
    entered: "=PDV.BAND()",
  },
  {
    id: "RECOGNISED",
    call: "PDV.RECOGNISED([đơn vị]; [kỳ]; [ngày chốt])",
    description: "Tỷ lệ công nhận chính thức: số đã chính thức chia cho số hết 12 tháng dự bị trong kỳ.",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
    ],
    example: "=PDV.RECOGNISED()",
    formula: "=PDV.RECOGNISED()",
    entered: "=PDV.RECOGNISED()",
  },
  {
    id: "ADMISSIONRATE",
    call: "PDV.ADMISSIONRATE([đơn vị]; [kỳ]; [mẫu số])",
    description: "Tỷ lệ kết nạp trên tổng số đảng viên.",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "mẫu số",
        description:
          'Mẫu số: "hiện nay" (số đảng viên), "đầu kỳ" (đầu năm, đầu nhiệm kỳ) hoặc "cuối năm trước"; bỏ trống là hiện nay.',
        optional: true,
      },
    ],
    example: '=PDV.ADMISSIONRATE(""; 2025)',
    formula: "=PDV.ADMISSIONRATE()",
    entered: "=PDV.ADMISSIONRATE()",
  },
  {
    id: "DENSITY",
    call: "PDV.DENSITY([đơn vị]; [chỉ tiêu])",
    description: "Tỷ lệ đảng viên so với dân số; có chỉ tiêu thì là phần hơn, kém chỉ tiêu.",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "chỉ tiêu",
        description: 'Chỉ tiêu tỷ lệ, 0,018 hoặc "1,8%": kết quả là tỷ lệ trừ chỉ tiêu.',
        optional: true,
      },
    ],
    example: "=PDV.DENSITY()",
    formula: "=PDV.DENSITY()",
    entered: "=PDV.DENSITY()",
  },
  {
    id: "MEMBERS",
    call: "PDV.MEMBERS([đơn vị]; [đặc điểm])",
    description: "Số đảng viên, hoặc số đảng viên có một đặc điểm.",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "đặc điểm",
        description:
          '"nam", "nữ", "dân tộc thiểu số", "đại học", hoặc tổng số "đầu kỳ", "cuối năm trước"; bỏ trống là tất cả hiện nay.',
        optional: true,
      },
    ],
    example: '=PDV.MEMBERS("Chi bộ thôn Đông")',
    formula: "=PDV.MEMBERS()",
    entered: "=PDV.MEMBERS()",
  },
  {
    id: "ORGANISATIONS",
    call: "PDV.ORGANISATIONS([đơn vị]; [loại hình])",
    description: "Số tổ chức cơ sở đảng của đơn vị, hoặc số tổ chức đảng thuộc một loại hình trong danh sách đơn vị.",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "loại hình",
        description:
          'Loại hình cần đếm: "doanh nghiệp, hợp tác xã", "chi bộ ghép" …; bỏ trống là số ghi ở cột “Số tổ chức cơ sở đảng”.',
        optional: true,
      },
    ],
    example: "=PDV.ORGANISATIONS()",
    formula: "=PDV.ORGANISATIONS()",
    entered: "=PDV.ORGANISATIONS()",
  },
  {
    id: "WITHOUTMEMBERS",
    call: "PDV.WITHOUTMEMBERS([đơn vị])",
    description: "Số đơn vị chưa có đảng viên: cột “Số đảng viên” của đơn vị ghi 0 (thôn, bản trắng đảng viên).",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
    ],
    example: "=PDV.WITHOUTMEMBERS()",
    formula: "=PDV.WITHOUTMEMBERS()",
    entered: "=PDV.WITHOUTMEMBERS()",
  },
  {
    id: "MEMBERSHARE",
    call: "PDV.MEMBERSHARE(đặc điểm; [đơn vị])",
    description: "Tỷ lệ đảng viên có một đặc điểm trên tổng số đảng viên.",
    parameters: [
      {
        name: "đặc điểm",
        description: '"nam", "nữ", "dân tộc thiểu số" hoặc "đại học".',
        optional: false,
      },
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
    ],
    example: '=PDV.MEMBERSHARE("nữ")',
    formula: '=PDV.MEMBERSHARE("nữ")',
    entered: '=PDV.MEMBERSHARE("nữ")',
  },
  {
    id: "CERTIFICATES",
    call: "PDV.CERTIFICATES([đơn vị]; [năm]; [kỳ])",
    description: "Số giấy chứng nhận bồi dưỡng của một năm trên mỗi chỉ tiêu kết nạp của kỳ.",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "năm",
        description: "Năm cấp giấy chứng nhận; bỏ trống là năm trước kỳ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
    ],
    example: '=PDV.CERTIFICATES(""; 2025; 2026)',
    formula: "=PDV.CERTIFICATES()",
    entered: "=PDV.CERTIFICATES()",
  },
  {
    id: "CERTIFIED",
    call: "PDV.CERTIFIED([đơn vị]; [năm])",
    description: "Số giấy chứng nhận bồi dưỡng nhận thức về Đảng đã cấp trong một năm.",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "năm",
        description: "Năm cấp giấy chứng nhận; bỏ trống là năm trước kỳ đang chọn.",
        optional: true,
      },
    ],
    example: '=PDV.CERTIFIED(""; 2025)',
    formula: "=PDV.CERTIFIED()",
    entered: "=PDV.CERTIFIED()",
  },
  {
    id: "CLASSES",
    call: "PDV.CLASSES([đơn vị]; [năm])",
    description: "Số lớp bồi dưỡng nhận thức về Đảng đã mở trong một năm.",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "năm",
        description: "Năm mở lớp; bỏ trống là năm trước kỳ đang chọn.",
        optional: true,
      },
    ],
    example: '=PDV.CLASSES(""; 2025)',
    formula: "=PDV.CLASSES()",
    entered: "=PDV.CLASSES()",
  },
  {
    id: "TALLY",
    call: "PDV.TALLY(tiêu chí; mục; [đơn vị]; [kỳ]; [ngày chốt])",
    description: "Số đảng viên mới thuộc một mục của tiêu chí cơ cấu.",
    parameters: [
      {
        name: "tiêu chí",
        description:
          'Tiêu chí: "giới tính", "nhóm tuổi", "dân tộc", "nghề nghiệp", "trình độ chuyên môn" … hoặc nhóm tự đặt.',
        optional: false,
      },
      {
        name: "mục",
        description: 'Mục của tiêu chí: "nữ", "18-30", "cao đẳng, trung cấp", "trên đại học", "DTTS" …',
        optional: false,
      },
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
    ],
    example: '=PDV.TALLY("trình độ chuyên môn"; "ThS"; "Đảng bộ Trường Cao đẳng nghề Mẫu Sơn")',
    formula: '=PDV.TALLY("trình độ chuyên môn","ThS")',
    entered: '=PDV.TALLY("trình độ chuyên môn"; "ThS")',
  },
  {
    id: "SHARE",
    call: "PDV.SHARE(tiêu chí; mục; [đơn vị]; [kỳ]; [ngày chốt])",
    description: "Tỷ lệ đảng viên mới thuộc một mục của tiêu chí cơ cấu, trên tổng số đảng viên mới.",
    parameters: [
      {
        name: "tiêu chí",
        description:
          'Tiêu chí: "giới tính", "nhóm tuổi", "dân tộc", "nghề nghiệp", "trình độ chuyên môn" … hoặc nhóm tự đặt.',
        optional: false,
      },
      {
        name: "mục",
        description: 'Mục của tiêu chí: "nữ", "18-30", "cao đẳng, trung cấp", "trên đại học", "DTTS" …',
        optional: false,
      },
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
    ],
    example: '=PDV.SHARE("giới tính"; "nữ")',
    formula: '=PDV.SHARE("giới tính","nữ")',
    entered: '=PDV.SHARE("giới tính"; "nữ")',
  },
  {
    id: "GOAL",
    call: "PDV.GOAL(tiêu chí; mục; [đơn vị]; [kỳ])",
    description: "Chỉ tiêu cơ cấu của một mục (0,3 là 30 %); PDV.SHARE trừ PDV.GOAL là phần hơn, kém chỉ tiêu.",
    parameters: [
      {
        name: "tiêu chí",
        description: 'Tiêu chí, tên nhóm cơ cấu của sổ tính, hoặc "đảng viên so với dân số" (khi đó mục là "").',
        optional: false,
      },
      {
        name: "mục",
        description: 'Mục của tiêu chí: "nữ", "ThS", "Khmer", "18-30" …',
        optional: false,
      },
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
    ],
    example: '=PDV.GOAL("giới tính"; "nữ")',
    formula: '=PDV.GOAL("giới tính","nữ")',
    entered: '=PDV.GOAL("giới tính"; "nữ")',
  },
  {
    id: "SUMMARY",
    call: "PDV.SUMMARY([kỳ]; [ngày chốt]; [đơn vị]; [tiêu đề])",
    description:
      "Bảng tổng hợp các đơn vị: mã, đơn vị, kế hoạch, kết nạp, tỷ lệ, tiến độ cần đạt, so với tiến độ, mức.",
    parameters: [
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "tiêu đề",
        description: "TRUE để có thêm dòng tiêu đề.",
        optional: true,
      },
    ],
    example: '=PDV.SUMMARY(2026; "30/9/2026"; ""; TRUE)',
    formula: "=PDV.SUMMARY()",
    entered: "=PDV.SUMMARY()",
  },
  {
    id: "COMPOSITION",
    call: "PDV.COMPOSITION(tiêu chí; [đơn vị]; [kỳ]; [ngày chốt]; [tiêu đề])",
    description: "Bảng cơ cấu đảng viên mới theo một tiêu chí: mục, số lượng, tỷ lệ.",
    parameters: [
      {
        name: "tiêu chí",
        description:
          'Tiêu chí: "giới tính", "nhóm tuổi", "dân tộc", "nghề nghiệp", "trình độ chuyên môn" … hoặc nhóm tự đặt.',
        optional: false,
      },
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
      {
        name: "tiêu đề",
        description: "TRUE để có thêm dòng tiêu đề.",
        optional: true,
      },
    ],
    example: '=PDV.COMPOSITION("nhóm tuổi"; ""; 2026; "30/9/2026"; TRUE)',
    formula: '=PDV.COMPOSITION("nhóm tuổi")',
    entered: '=PDV.COMPOSITION("nhóm tuổi")',
  },
  {
    id: "CROSSTAB",
    call: "PDV.CROSSTAB(tiêu chí dòng; tiêu chí cột; [đơn vị]; [kỳ]; [ngày chốt]; [tiêu đề])",
    description: "Bảng chéo đảng viên mới theo hai tiêu chí, hoặc theo đơn vị và một tiêu chí, có dòng và cột tiêu đề.",
    parameters: [
      {
        name: "tiêu chí dòng",
        description:
          'Tiêu chí ở dòng: "giới tính", "nhóm tuổi", "dân tộc" … hoặc nhóm tự đặt; hoặc "đơn vị": mỗi đơn vị một dòng.',
        optional: false,
      },
      {
        name: "tiêu chí cột",
        description: "Tiêu chí ở cột.",
        optional: false,
      },
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
      {
        name: "tiêu đề",
        description: "FALSE để chỉ lấy các số, không có tiêu đề và tổng số. Đơn vị xếp theo thứ tự của danh sách.",
        optional: true,
      },
    ],
    example: '=PDV.CROSSTAB("đơn vị"; "giới tính")',
    formula: '=PDV.CROSSTAB("đơn vị","giới tính")',
    entered: '=PDV.CROSSTAB("đơn vị"; "giới tính")',
  },
  {
    id: "BEHIND",
    call: "PDV.BEHIND([ngưỡng]; [kỳ]; [ngày chốt]; [tiêu đề])",
    description:
      "Các đơn vị có tỷ lệ hoàn thành dưới ngưỡng, thấp nhất trước: mã, đơn vị, kế hoạch, kết nạp, tỷ lệ, còn phải kết nạp.",
    parameters: [
      {
        name: "ngưỡng",
        description: 'Ngưỡng: 0,5 hoặc "50%"; bỏ trống là tiến độ cần đạt.',
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
      {
        name: "tiêu đề",
        description: "TRUE để có thêm dòng tiêu đề.",
        optional: true,
      },
    ],
    example: '=PDV.BEHIND(0,5; 2026; "30/9/2026"; TRUE)',
    formula: "=PDV.BEHIND()",
    entered: "=PDV.BEHIND()",
  },
  {
    id: "DORMANT",
    call: "PDV.DORMANT([số năm]; [ngày chốt]; [tiêu đề])",
    description: "Các đơn vị nhiều năm liền không kết nạp: mã, đơn vị, số năm, lần kết nạp gần nhất.",
    parameters: [
      {
        name: "số năm",
        description: "Số năm dương lịch ít nhất, tính cả năm đang xét; bỏ trống là 1.",
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
      {
        name: "tiêu đề",
        description: "TRUE để có thêm dòng tiêu đề.",
        optional: true,
      },
    ],
    example: '=PDV.DORMANT(1; "30/9/2026"; TRUE)',
    formula: "=PDV.DORMANT()",
    entered: "=PDV.DORMANT()",
  },
  {
    id: "NARRATIVE",
    call: "PDV.NARRATIVE([đơn vị]; [kỳ]; [ngày chốt])",
    description:
      "Lời văn báo cáo kết nạp đảng viên: kết quả, tiến độ, đơn vị dẫn đầu và chậm, cơ cấu, so với năm trước.",
    parameters: [
      {
        name: "đơn vị",
        description: "Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.",
        optional: true,
      },
      {
        name: "kỳ",
        description: 'Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.',
        optional: true,
      },
      {
        name: "ngày chốt",
        description: "Tính đến ngày; bỏ trống thì theo ngày đang chọn.",
        optional: true,
      },
    ],
    example: '=PDV.NARRATIVE("Đảng bộ Trường Cao đẳng nghề Mẫu Sơn")',
    formula: "=PDV.NARRATIVE()",
    entered: "=PDV.NARRATIVE()",
  },
  {
    id: "RATIO",
    call: "PDV.RATIO(số kết nạp; kế hoạch)",
    description: "Tỷ lệ hoàn thành từ hai số: đã kết nạp chia cho kế hoạch.",
    parameters: [
      {
        name: "số kết nạp",
        description: "Số đã kết nạp.",
        optional: false,
      },
      {
        name: "kế hoạch",
        description: "Kế hoạch.",
        optional: false,
      },
    ],
    example: '=PDV.RATIO(1797; "1.810")',
    formula: '=PDV.RATIO(1797,"1.810")',
    entered: '=PDV.RATIO(1797; "1.810")',
  },
  {
    id: "AGE",
    call: "PDV.AGE(ngày sinh; tính vào ngày)",
    description: "Tuổi (tròn năm) tính đến một ngày.",
    parameters: [
      {
        name: "ngày sinh",
        description: 'Ngày sinh: ô ngày hoặc "31/12/1990".',
        optional: false,
      },
      {
        name: "tính vào ngày",
        description: 'Tính vào ngày: ô ngày hoặc "31/10/2017".',
        optional: false,
      },
    ],
    example: '=PDV.AGE("31/12/1990"; "31/10/2017")',
    formula: '=PDV.AGE("31/12/1990","31/10/2017")',
    entered: '=PDV.AGE("31/12/1990"; "31/10/2017")',
  },
  {
    id: "CLASSIFY",
    call: "PDV.CLASSIFY(tiêu chí; nội dung)",
    description:
      'Xếp nội dung một ô vào mục tương ứng của tiêu chí: PDV.CLASSIFY("trình độ chuyên môn"; "CN Luật") là Đại học.',
    parameters: [
      {
        name: "tiêu chí",
        description:
          'Tiêu chí: "giới tính", "dân tộc", "tôn giáo", "nghề nghiệp", "trình độ chuyên môn", "lý luận chính trị" …',
        optional: false,
      },
      {
        name: "nội dung",
        description: "Nội dung ô.",
        optional: false,
      },
    ],
    example: '=PDV.CLASSIFY("trình độ chuyên môn"; "CN Luật")',
    formula: '=PDV.CLASSIFY("trình độ chuyên môn","CN Luật")',
    entered: '=PDV.CLASSIFY("trình độ chuyên môn"; "CN Luật")',
  },
  {
    id: "VERSION",
    call: "PDV.VERSION()",
    description: "Phiên bản của phần bổ trợ và lần đọc số liệu.",
    parameters: [],
    example: "=PDV.VERSION()",
    formula: "=PDV.VERSION()",
    entered: "=PDV.VERSION()",
  },
  {
    id: "NORMALISE",
    call: "PDV.NORMALISE(nội dung)",
    description: "Chuẩn hóa chữ Việt: bỏ khoảng trắng thừa và ký tự ẩn, dựng sẵn dấu, đổi Ð thành Đ.",
    parameters: [
      {
        name: "nội dung",
        description: "Nội dung ô.",
        optional: false,
      },
    ],
    example: '=PDV.NORMALISE("  Ðảng   viên ")',
    formula: '=PDV.NORMALISE("  Ðảng   viên ")',
    entered: '=PDV.NORMALISE("  Ðảng   viên ")',
  },
];
