// What Office's manifest schemas cannot see: resources that fit each other, addresses, lengths, files that must exist.
// The published manifest is read from dist/, which `npm test` builds first.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { drawIcons } from "../../tools/draw-icons";
import { DEVELOPMENT_URL, checkProductionUrl, productionManifest } from "../../tools/production-manifest.js";

const ROOT = join(__dirname, "../..");
const SOURCE = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const PUBLISHED = readFileSync(join(ROOT, "dist/manifest.xml"), "utf8");
const { config } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  config: { dev_server_port: string; production_url: string };
};
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

function parse(xml: string): Document {
  return new new JSDOM("").window.DOMParser().parseFromString(xml, "text/xml");
}

function all(root: ParentNode, name: string): Element[] {
  return [...root.querySelectorAll("*")].filter((element) => element.localName === name);
}

function attributes(root: ParentNode, name: string): string[] {
  return [...root.querySelectorAll("*")].flatMap((element) => element.getAttribute(name) ?? []);
}

/** Every value that is, or could be meant as, an address; namespaces are not among them. */
function addresses(document: Document): string[] {
  return [...attributes(document, "DefaultValue"), ...attributes(document, "Value")].filter((value) =>
    value.includes("://"),
  );
}

function widthAndHeight(png: Buffer): { signature: string; width: number; height: number; colourType: number } {
  return {
    signature: png.toString("latin1", 1, 4),
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    colourType: png.readUInt8(25),
  };
}

/** The pixels of a PNG as tools/raster.ts writes it: one IDAT after the header, rows without filters. */
function pixelsOf(png: Buffer, size: number): Buffer {
  const rows = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
  return Buffer.concat(
    Array.from({ length: size }, (_, y) => rows.subarray(y * (size * 4 + 1) + 1, (y + 1) * (size * 4 + 1))),
  );
}

const manifest = parse(SOURCE);
const resources = all(manifest, "Resources")[0] ?? manifest;
const defined = attributes(resources, "id");
const controls = all(manifest, "Control");

describe("manifest", () => {
  it.each([
    ["manifest.xml", SOURCE],
    ["dist/manifest.xml", PUBLISHED],
  ])("%s is well-formed", (_, xml) => {
    expect(all(parse(xml), "parsererror")).toEqual([]);
    expect(parse(xml).documentElement.localName).toBe("OfficeApp");
  });

  it("defines every resource it uses, once, and uses every one it defines", () => {
    expect([...defined].sort()).toEqual([...new Set(attributes(manifest, "resid"))].sort());
  });

  it("takes pictures, pages, short and long texts from the right shelf", () => {
    const shelf = new Map(
      [...resources.children].flatMap((group) =>
        [...group.children].map((entry) => [entry.id, group.localName] as const),
      ),
    );
    const used = (name: string): string[] => [
      ...new Set(all(manifest, name).flatMap((element) => shelf.get(element.getAttribute("resid") ?? "") ?? [])),
    ];
    expect(used("Image")).toEqual(["Images"]);
    expect(used("SourceLocation")).toEqual(["Urls"]);
    expect(used("LearnMoreUrl")).toEqual(["Urls"]);
    expect(used("Label")).toEqual(["ShortStrings"]);
    expect(used("Title")).toEqual(["ShortStrings"]);
    expect(used("Namespace")).toEqual(["ShortStrings"]);
    expect(used("Description")).toEqual(["LongStrings"]);
  });

  it("shows one page wherever a page is asked for, and keeps it alive", () => {
    const host = all(manifest, "Host").find(
      (element) => element.parentElement?.parentElement?.localName === "VersionOverrides",
    );
    const pages = ["Runtime", "FunctionFile"].flatMap((name) => all(manifest, name));
    const locations = ["Page", "Action"].flatMap((name) =>
      all(manifest, name).flatMap((e) => all(e, "SourceLocation")),
    );
    expect(host?.firstElementChild?.localName).toBe("Runtimes");
    expect(all(manifest, "Runtime").map((runtime) => runtime.getAttribute("lifetime"))).toEqual(["long"]);
    expect(new Set([...pages, ...locations].map((e) => e.getAttribute("resid")))).toEqual(new Set(["Taskpane.Url"]));
    expect(all(manifest, "TaskpaneId")).toEqual([]);
    const set = all(manifest, "Set").map((e) => [e.getAttribute("Name"), e.getAttribute("MinVersion")]);
    expect(set).toContainEqual(["SharedRuntime", "1.1"]);
  });

  it("keeps its identity, its namespace and its commands", () => {
    const actions = controls.map((control) => {
      const [action] = all(control, "Action");
      return [control.id, action?.getAttribute("xsi:type"), all(control, "FunctionName")[0]?.textContent ?? null];
    });
    expect(all(manifest, "Id").map((e) => e.textContent)).toEqual(["96f923bf-484f-446d-aacf-f22422392009"]);
    expect(resources.querySelector('[id="Functions.Namespace"]')?.getAttribute("DefaultValue")).toBe("PDV");
    expect(actions).toEqual([
      ["ShowPane", "ShowTaskpane", null],
      ["CheckData", "ExecuteFunction", "CheckData"],
      ["CleanData", "ExecuteFunction", "CleanData"],
      ["Refresh", "ExecuteFunction", "Refresh"],
      ["CreateTemplate", "ExecuteFunction", "CreateTemplate"],
      ["WriteSummary", "ExecuteFunction", "WriteSummary"],
      ["HandOver", "ExecuteFunction", "HandOver"],
      ["RepairFormulas", "ExecuteFunction", "RepairFormulas"],
      ["FreezeFormulas", "ExecuteFunction", "FreezeFormulas"],
    ]);
    expect(all(manifest, "Permissions").map((e) => e.textContent)).toEqual(["ReadWriteDocument"]);
  });

  it("gives every tab, group and control an id of its own, and every command all icon sizes and a tip", () => {
    const ids = ["CustomTab", "Group", "Control"].flatMap((name) => all(manifest, name)).map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of [...all(manifest, "Group"), ...controls]) {
      const icon = [...element.children].find((child) => child.localName === "Icon");
      expect([...(icon?.children ?? [])].map((image) => Number(image.getAttribute("size")))).toEqual(RIBBON_SIZES);
    }
    expect(controls.flatMap((control) => all(control, "Supertip"))).toHaveLength(controls.length);
  });

  it("keeps to Office's lengths in every language", () => {
    const texts = (element: Element | undefined): string[] =>
      element ? [...attributes(element, "Value"), element.getAttribute("DefaultValue") ?? ""] : [];
    const longest = (values: string[]): number => Math.max(...values.map((value) => value.length));
    const base = [...manifest.documentElement.children];
    expect(longest(texts(base.find((e) => e.localName === "DisplayName")))).toBeLessThanOrEqual(125);
    expect(longest(texts(base.find((e) => e.localName === "Description")))).toBeLessThanOrEqual(250);
    expect(longest(all(resources, "ShortStrings").flatMap((e) => [...e.children].flatMap(texts)))).toBeLessThanOrEqual(
      125,
    );
    expect(longest(all(resources, "LongStrings").flatMap((e) => [...e.children].flatMap(texts)))).toBeLessThanOrEqual(
      250,
    );
    expect(longest(attributes(manifest, "resid"))).toBeLessThanOrEqual(32);
    expect(longest(attributes(manifest, "id"))).toBeLessThanOrEqual(125);
    expect(longest(addresses(manifest))).toBeLessThanOrEqual(2048);
  });

  it("says everything in English too, except the namespace, which formulas are stored with", () => {
    const spoken = [
      ...[...manifest.documentElement.children].filter((e) => ["DisplayName", "Description"].includes(e.localName)),
      ...all(resources, "String").filter((e) => e.id !== "Functions.Namespace"),
      ...all(resources, "Url").filter((e) => e.id === "Functions.Metadata.Url"),
    ];
    expect(all(manifest, "DefaultLocale").map((e) => e.textContent)).toEqual(["vi-VN"]);
    for (const element of spoken) {
      expect([element.id, ...all(element, "Override").map((e) => e.getAttribute("Locale"))]).toEqual([
        element.id,
        "en-US",
      ]);
    }
  });

  it("names only https addresses, all of the development server that package.json names", () => {
    expect(DEVELOPMENT_URL).toBe(`https://localhost:${config.dev_server_port}/`);
    expect(addresses(manifest).length).toBeGreaterThan(30);
    expect(addresses(manifest).filter((address) => !address.startsWith(DEVELOPMENT_URL))).toEqual([]);
  });
});

describe("published manifest", () => {
  it("has every address replaced, not only the first", () => {
    const published = addresses(parse(PUBLISHED));
    const [base] = published[0]?.split("assets/") ?? [];
    expect(PUBLISHED).not.toMatch(/localhost/i);
    expect(published).toEqual(addresses(manifest).map((address) => address.replace(DEVELOPMENT_URL, base ?? "")));
    expect(checkProductionUrl(base)).toBe(base);
  });

  it("points at files that the build really makes", () => {
    for (const address of addresses(manifest)) {
      const file = address.slice(DEVELOPMENT_URL.length);
      expect([file, existsSync(join(ROOT, "dist", file))]).toEqual([file, true]);
    }
  });

  it("can be made for any address", () => {
    const url = "https://addins.example.vn/dang-vien/";
    expect(addresses(parse(productionManifest(SOURCE, url)))).toEqual(
      addresses(manifest).map((address) => url + address.slice(DEVELOPMENT_URL.length)),
    );
    expect(checkProductionUrl(config.production_url)).toBe(config.production_url);
  });

  it.each([
    ["http://addins.example.vn/"],
    ["https://addins.example.vn"],
    ["https://addins.example.vn/pdv"],
    ["https://addins.example.vn/?a=/"],
    ['https://addins.example.vn/"/'],
    ["https://me:secret@addins.example.vn/"],
    ["https://localhost:3000/"],
    ["https://127.0.0.1/"],
    ["addins.example.vn/"],
    [""],
    [undefined],
    [true],
  ])("refuses %p as its address, with a sentence", (url) => {
    expect(() => checkProductionUrl(url)).toThrow(/production address/);
  });

  it("refuses a manifest that keeps an address of its own", () => {
    expect(() => productionManifest('<a b="https://localhost:4000/x"/>', "https://x.example/")).toThrow(
      "https://localhost:4000/x",
    );
    expect(() => productionManifest('<a b="http://localhost:3000/x"/>', "https://x.example/")).toThrow(
      "http://localhost:3000/x",
    );
  });
});

describe("icons", () => {
  const icons = drawIcons();

  it("are all drawn that the manifest names, and one of 96 for the store", () => {
    const named = addresses(manifest).flatMap((address) => /assets\/([^/]+\.png)$/.exec(address)?.[1] ?? []);
    expect(icons.map(({ file }) => file)).toEqual(expect.arrayContaining([...new Set(named), "icon-96.png"]));
  });

  it.each(icons.map((icon) => [icon.file, icon] as const))(
    "%s is the drawing, as a 32-bit PNG",
    (file, { size, pixels }) => {
      const png = readFileSync(join(ROOT, "assets", file));
      expect(file).toContain(`-${String(size)}.png`);
      expect(widthAndHeight(png)).toEqual({ signature: "PNG", width: size, height: size, colourType: 6 });
      expect(png.length).toBeLessThan(100_000);
      expect(pixelsOf(png, size).equals(Buffer.from(pixels))).toBe(true);
      expect(readFileSync(join(ROOT, "dist/assets", file)).equals(png)).toBe(true);
    },
  );
});

it("the build's version is the same wherever it stands", () => {
  const versionFile = readFileSync(join(ROOT, "src/model/version.ts"), "utf8");
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(versionFile).toContain(`VERSION = "${version}"`);
  expect(readFileSync(join(ROOT, "CHANGELOG.md"), "utf8")).toContain(`## [${version}]`);
});
