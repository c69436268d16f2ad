// `npm run web`: the stand-in Excel as a page, with the built add-in in it. Ends with Ctrl-C.

import path from "node:path";

import { build, isStale } from "../fresh-build";
import { ownCertificate } from "./certificate";
import { bundlePage, cacheFolder, install, isInstalled } from "./page-files";
import { WebServer } from "./server";

const root = path.join(__dirname, "../../..");
const usualPort = 8443;

async function main(): Promise<void> {
  if (!isInstalled()) {
    say("Lần đầu: đang cài bảng tính của trang (Univer, khoảng 190 MB) vào tests/host/web …");
    if (!install()) throw new Error("Không cài được; xem lỗi của npm ở trên.");
  }
  if (isStale(root)) {
    say("Mã nguồn mới hơn bản đã biên dịch: đang biên dịch lại dist/ …");
    if (!build(root)) throw new Error("Không dựng được dist/; xem lỗi của webpack ở trên.");
  }
  say("Đang chuẩn bị trang …");
  const port = Number(process.env["PDV_WEB_PORT"] ?? usualPort);
  const server = new WebServer({
    dist: path.join(root, "dist"),
    sample: path.join(root, "assets/sample.xlsx"),
    pageFolder: await bundlePage(),
    certificate: await ownCertificate(cacheFolder, new Date()),
    ports: [port, port + 1],
  });
  const origins = await server.start();
  say(`
Excel giả lập để thử phần bổ trợ – không phải Microsoft Excel.

  1. Mở ${origins.addIn} một lần và chấp nhận chứng chỉ (“Nâng cao” › “Tiếp tục truy cập”).
  2. Mở ${origins.page}, chấp nhận chứng chỉ như trên, rồi bấm “Mở sổ mẫu”.

Chứng chỉ được tạo trên máy này, chỉ cho localhost, và không cài vào hệ thống. Bấm Ctrl-C để dừng.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void server.stop().then(() => process.exit(0));
    });
  }
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

main().catch((cause: unknown) => {
  const taken = cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
  const reason = taken ? "Cổng đang được dùng; đặt PDV_WEB_PORT thành một cổng khác." : String(cause);
  process.stderr.write(`Không mở được trang: ${reason}\n`);
  process.exit(1);
});
