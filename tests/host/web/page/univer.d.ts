// The narrow part of Univer that grid.ts touches, written down here so that types and lint hold without its 190 MB installed.

declare module "@univerjs/core" {
  export interface Disposable {
    dispose(): void;
  }
  export class Univer {
    constructor(options: { locale: string; locales: Record<string, unknown> });
    registerPlugin(plugin: unknown, config?: unknown): void;
    __getInjector(): { get<T>(token: new (...args: never[]) => T): T };
  }
  export function mergeLocales(...locales: unknown[]): unknown;
}

declare module "@univerjs/core/facade" {
  import type { Univer } from "@univerjs/core";

  export interface GridRange {
    startRow: number;
    endRow: number;
    startColumn: number;
    endColumn: number;
    rangeType?: number;
  }
  export interface FRange {
    getCellRect(): DOMRect;
    activate(): void;
    getValue(): unknown;
    getDisplayValue(): string;
    getCellStyleData(): unknown;
  }
  export interface FWorksheet {
    getSheetId(): string;
    getSheetName(): string;
    getRange(row: number, column: number, rows?: number, columns?: number): FRange;
    getMaxRows(): number;
    getMaxColumns(): number;
    scrollToCell(row: number, column: number): void;
    getSheet(): { getCellRaw(row: number, column: number): unknown };
  }
  export interface FWorkbook {
    getId(): string;
    getActiveSheet(): FWorksheet;
    getSheetBySheetId(id: string): FWorksheet | null;
    setActiveSheet(sheet: FWorksheet): unknown;
  }
  export class FUniver {
    static newAPI(univer: Univer): FUniver;
    readonly Event: Readonly<Record<string, string>>;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- every event has a shape of its own
    addEvent(event: string | undefined, act: (parameters: any) => void): void;
    createWorkbook(snapshot: object): FWorkbook;
    getActiveWorkbook(): FWorkbook | null;
    disposeUnit(id: string): void;
    syncExecuteCommand(id: string, parameters: object): boolean;
  }
}

declare module "@univerjs/preset-sheets-core" {
  export function UniverSheetsCorePreset(config: object): { plugins: unknown[] };
  export interface EditCell {
    v?: unknown;
    t?: number;
    f?: string | null;
    s?: unknown;
    custom?: { text?: string; typed?: string; message?: string } | null;
  }
  interface Interceptor {
    priority?: number;
    effect?: number;
    handler(
      cell: EditCell | null,
      location: unknown,
      next: (cell: EditCell | null) => EditCell | null,
    ): EditCell | null;
  }
  export class SheetInterceptorService {
    writeCellInterceptor: { intercept(point: unknown, interceptor: Interceptor): void };
    intercept(point: unknown, interceptor: Interceptor): void;
  }
  export const INTERCEPTOR_POINT: { CELL_CONTENT: unknown };
  export const BEFORE_CELL_EDIT: unknown;
  export const AFTER_CELL_EDIT: unknown;
}

declare module "@univerjs/preset-sheets-core/locales/*" {
  const locale: unknown;
  export default locale;
}

declare module "*.css" {}
