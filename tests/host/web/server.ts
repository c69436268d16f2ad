// The two https servers of the page: one with the grid and the workbook behind it, one with the add-in's own files, as two
// sites of the name localhost. They answer this machine only, and take deeds only from their own page.

import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import type { Server } from "node:https";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

import { readXlsx } from "../files/read-xlsx";
import { writeXlsx } from "../files/write-xlsx";
import { elements } from "../files/xml-text";
import { clientFolder } from "../protocol/schema";
import { blankBook } from "../workbook/blank";
import type { Locale } from "../workbook/entry";
import type { Book } from "../workbook/state";
import type { Certificate } from "./certificate";
import type { Deed, ToPage } from "./messages";
import { Session } from "./session";

export interface WebOptions {
  readonly dist: string;
  readonly sample: string;
  readonly pageFolder: string;
  readonly certificate: Certificate;
  /** 0 = any free port. */
  readonly ports: readonly [page: number, addIn: number];
}

const clientAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const ownClientAddress = "/office-js/";
const uploadLimit = 200 * 1024 * 1024;
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export class WebServer {
  private readonly servers: Server[] = [];
  private session: Session | null = null;
  private stream: ServerResponse | null = null;
  private book: Book = blankBook();
  private locale: Locale = "vi-VN";
  private origins = { page: "", addIn: "" };
  private readonly addInId: string | undefined;

  constructor(private readonly options: WebOptions) {
    const manifest = readFileSync(path.join(options.dist, "manifest.xml"), "utf8");
    this.addInId = elements(manifest, "Id")[0]?.inner.trim();
  }

  /** Gives back the page's address. */
  async start(): Promise<{ readonly page: string; readonly addIn: string }> {
    const [pagePort, addInPort] = this.options.ports;
    this.origins = {
      page: await this.listen(pagePort, (request, response) => void this.answerPage(request, response)),
      addIn: await this.listen(addInPort, (request, response) => {
        this.answerAddIn(request, response);
      }),
    };
    return this.origins;
  }

  async stop(): Promise<void> {
    this.session?.close();
    for (const server of this.servers) {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    }
  }

  private listen(port: number, answer: RequestListener): Promise<string> {
    const server = createServer(this.options.certificate, answer);
    this.servers.push(server);
    return new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "127.0.0.1", () => {
        resolve(`https://localhost:${String((server.address() as AddressInfo).port)}`);
      });
    });
  }

  private async answerPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", this.origins.page);
    try {
      if (`https://${request.headers.host ?? ""}` !== this.origins.page) send(response, 421, "text/plain", "");
      else if (request.method === "POST") await this.takePost(pathname, searchParams, request, response);
      else if (pathname === "/news") this.openNews(searchParams, response);
      else if (pathname === "/workbook.xlsx") await this.download(response);
      else sendFile(response, this.options.pageFolder, pathname === "/" ? "/index.html" : pathname);
    } catch (error) {
      if (!response.headersSent)
        send(response, 500, "text/plain", error instanceof Error ? error.message : String(error));
    }
  }

  /** The add-in's files as they were built. Only the page's reference to Microsoft's copy of the client is turned to ours. */
  private answerAddIn(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? "/", this.origins.addIn);
    if (pathname === "/") send(response, 200, "text/html; charset=utf-8", accepted);
    else if (pathname.startsWith(ownClientAddress))
      sendFile(response, clientFolder, pathname.slice(ownClientAddress.length - 1));
    else if (pathname.endsWith(".html")) {
      const file = fileIn(this.options.dist, pathname);
      const page = file === null ? null : readFileSync(file, "utf8").replaceAll(clientAddress, ownClientAddress);
      send(response, page === null ? 404 : 200, "text/html; charset=utf-8", page ?? "");
    } else sendFile(response, this.options.dist, pathname);
  }

  private async takePost(
    pathname: string,
    query: URLSearchParams,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (request.headers.origin !== this.origins.page) {
      send(response, 403, "text/plain", "");
      return;
    }
    const body = await bodyOf(request);
    if (pathname === "/deeds") for (const deed of JSON.parse(body.toString("utf8")) as Deed[]) this.session?.take(deed);
    else if (pathname === "/open") this.open(await readXlsx(body, query.get("name") ?? "workbook.xlsx", this.addInId));
    else if (pathname === "/sample") {
      const { sample } = this.options;
      this.open(await readXlsx(readFileSync(sample), path.basename(sample), this.addInId));
    } else if (pathname === "/blank") this.open(blankBook());
    else {
      send(response, 404, "text/plain", "");
      return;
    }
    send(response, 204, "text/plain", "");
  }

  /** The page listens here; a page that comes later takes the workbook over, as it stands. */
  private openNews(query: URLSearchParams, response: ServerResponse): void {
    this.tell({ kind: "taken" });
    this.stream?.end();
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    this.stream = response;
    this.locale = query.get("locale") === "en-US" ? "en-US" : "vi-VN";
    this.open(this.book);
  }

  private open(book: Book): void {
    this.session?.close();
    this.book = book;
    const { dist } = this.options;
    this.session = new Session({
      book,
      locale: this.locale,
      dist,
      hostOrigin: this.origins.page,
      addInOrigin: this.origins.addIn,
      tell: (message) => {
        this.tell(message);
      },
    });
    this.tell(this.session.opened());
  }

  private tell(message: ToPage): void {
    this.stream?.write(`data: ${JSON.stringify(message)}\n\n`);
  }

  private async download(response: ServerResponse): Promise<void> {
    const bytes = await writeXlsx(this.book, this.addInId);
    const name = encodeURIComponent(this.book.name);
    response.setHeader("content-disposition", `attachment; filename*=UTF-8''${name}`);
    send(response, 200, xlsxType, Buffer.from(bytes));
  }
}

const accepted = `<!doctype html><meta charset="utf-8"><title>OK</title>
<p style="font:16px sans-serif;margin:3em">Đã chấp nhận chứng chỉ của phần bổ trợ. Hãy đóng thẻ này và quay lại trang Excel giả lập.<br>
<small>The certificate of the add-in is accepted. Close this tab and return to the stand-in Excel.</small>
<script>window.opener?.postMessage("accepted", "*"); window.close();</script>`;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": xlsxType,
};

function fileIn(folder: string, pathname: string): string | null {
  const file = path.join(folder, decodeURIComponent(pathname));
  const inside = file.startsWith(folder + path.sep);
  return inside && statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}

function sendFile(response: ServerResponse, folder: string, pathname: string): void {
  const file = fileIn(folder, pathname);
  if (file === null) send(response, 404, "text/plain", "");
  else send(response, 200, types[path.extname(file)] ?? "application/octet-stream", readFileSync(file));
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    "content-type": type,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > uploadLimit) throw new Error("The workbook is larger than 200 MB.");
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
