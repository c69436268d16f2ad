// The addresses that the add-in may ask for: its own files, served from the built folder, and Microsoft's address of the
// client library, served from the unmodified package. Anything else is refused by its address.

import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

import { clientFolder } from "../protocol/schema";

const clientAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export class Site {
  private readonly root: URL;

  /** `pageUrl` is where the page lies in production; the folder holds what lies beside it there. */
  constructor(
    private readonly folder: string,
    pageUrl: string,
  ) {
    const page = new URL(pageUrl);
    const steps = page.pathname.split("/").slice(1);
    const depth = steps.findIndex((_step, index) => isFile(path.join(folder, ...steps.slice(index))));
    if (depth < 0)
      throw new Error(`The manifest names the page ${pageUrl}, which isn't in ${folder}. Has it been built?`);
    this.root = new URL(
      `/${steps
        .slice(0, depth)
        .map((step) => `${step}/`)
        .join("")}`,
      page,
    );
  }

  read(url: string): Buffer {
    const file = this.fileOf(url);
    if (!file || !isFile(file))
      throw new Error(`The add-in asked for ${url}, which is neither its own file nor the Office library.`);
    return readFileSync(file);
  }

  private fileOf(url: string): string | null {
    const { href } = new URL(url.replace(/[?#].*$/s, ""));
    const places: readonly [string, string][] = [
      [clientAddress, clientFolder],
      [this.root.href, this.folder],
    ];
    const place = places.find(([address]) => href.startsWith(address));
    return place ? path.join(place[1], decodeURIComponent(href.slice(place[0].length))) : null;
  }
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}
