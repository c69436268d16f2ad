// The certificate of the page: made here, for localhost alone, kept beside the caches of the build, never put into a store
// of trusted certificates.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

type Generate = (
  attributes: readonly { name: string; value: string }[],
  options: object,
) => Promise<{ cert: string; private: string }>;

const daysValid = 825;
const daysUsed = 700;

export async function ownCertificate(folder: string, now: Date): Promise<Certificate> {
  const file = path.join(folder, "localhost.json");
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Certificate & { made: number }) : null;
  const day = Math.floor(now.getTime() / 86_400_000);
  if (known && day - known.made < daysUsed) return known;
  // By require: the package stands in this folder only, where `npm run web` installs it.
  const { generate } = createRequire(__filename)("selfsigned") as { generate: Generate };
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate: new Date(now.getTime() + daysValid * 86_400_000),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  const certificate = { cert: made.cert, key: made.private };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ ...certificate, made: day }), { mode: 0o600 });
  return certificate;
}
