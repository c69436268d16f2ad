// The zip container of an .xlsx: every entry in, every entry out, always with the same bytes for the same entries.
// What the entries mean is not known here.
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

export type Parts = Map<string, Uint8Array>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, the zero of zip dates: a clock would make equal books differ. */
const DOS_DATE = 0x0021;
const UTF8_NAMES = 0x0800;

export class BrokenZip extends Error {}

export function unzip(bytes: Uint8Array): Parts {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(buffer);
  const parts: Parts = new Map();
  try {
    let at = buffer.readUInt32LE(end + 16);
    for (let left = buffer.readUInt16LE(end + 10); left > 0; left--) {
      if (buffer.readUInt32LE(at) !== CENTRAL) throw new BrokenZip("the zip's directory is damaged");
      const nameLength = buffer.readUInt16LE(at + 28);
      const name = buffer.toString("utf8", at + 46, at + 46 + nameLength);
      if (!name.endsWith("/")) parts.set(name.replace(/\\/g, "/"), contentOf(buffer, at));
      at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    }
  } catch (cause) {
    if (cause instanceof BrokenZip) throw cause;
    throw new BrokenZip("the zip is cut short or damaged", { cause });
  }
  return parts;
}

function findEnd(buffer: Buffer): number {
  const lowest = Math.max(0, buffer.length - 22 - 0xffff);
  for (let at = buffer.length - 22; at >= lowest; at--) if (buffer.readUInt32LE(at) === END) return at;
  throw new BrokenZip("it is not a zip");
}

/** Sizes are read from the directory: writers that stream leave them out of the local header. */
function contentOf(buffer: Buffer, directory: number): Uint8Array {
  const local = buffer.readUInt32LE(directory + 42);
  if (buffer.readUInt32LE(local) !== LOCAL) throw new BrokenZip("an entry of the zip is damaged");
  const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
  const packed = buffer.subarray(start, start + buffer.readUInt32LE(directory + 20));
  const content = buffer.readUInt16LE(directory + 10) === 0 ? new Uint8Array(packed) : inflateRawSync(packed);
  if (crc32(content) !== buffer.readUInt32LE(directory + 16)) throw new BrokenZip("an entry of the zip is damaged");
  return content;
}

export function zip(parts: Parts, level = 6): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const name = Buffer.from(path, "utf8");
    const packed = deflateRawSync(content, { level });
    const common = commonHeader(content, packed, name);
    const local = Buffer.alloc(4);
    local.writeUInt32LE(LOCAL);
    bodies.push(local, common, name, packed);
    directory.push(directoryEntry(common, offset), name);
    offset += 4 + common.length + name.length + packed.length;
  }
  return Buffer.concat([...bodies, ...directory, endRecord(parts.size, directory, offset)]);
}

/** The 26 bytes that the local header and the directory share. */
function commonHeader(content: Uint8Array, packed: Buffer, name: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(UTF8_NAMES, 2);
  header.writeUInt16LE(8, 4);
  header.writeUInt16LE(DOS_DATE, 8);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

function directoryEntry(common: Buffer, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(CENTRAL, 0);
  entry.writeUInt16LE(20, 4);
  common.copy(entry, 6);
  entry.writeUInt32LE(offset, 42);
  return entry;
}

function endRecord(count: number, directory: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(
    directory.reduce((sum, piece) => sum + piece.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return end;
}
