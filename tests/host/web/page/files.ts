// Opening and saving: the sample, a file chosen or dropped, a new workbook, the download.

import { byId } from "./by-id";
import type { PageText } from "./text";

export class Files {
  constructor(
    private readonly text: PageText,
    private readonly open: (path: string, body?: Blob) => Promise<boolean>,
    private readonly say: (sentence: string) => void,
  ) {}

  start(): void {
    const { text } = this;
    const chooser = byId("file") as HTMLInputElement;
    const onClick = (id: string, label: string, act: () => void): void => {
      byId(id).textContent = label;
      byId(id).addEventListener("click", act);
    };
    onClick("open-sample", text.openSample, () => void this.ask("/sample", text.openSample));
    onClick("new-book", text.newBook, () => void this.ask("/blank", text.newBook));
    onClick("open-file", text.openFile, () => {
      chooser.click();
    });
    byId("download").textContent = text.download;
    chooser.addEventListener("change", () => {
      this.openFile(chooser.files?.[0]);
      chooser.value = "";
    });
    this.takeDrops();
  }

  private takeDrops(): void {
    const drop = byId("drop");
    drop.textContent = this.text.dropHere;
    const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") === true;
    addEventListener("dragover", (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      drop.hidden = false;
    });
    drop.addEventListener("dragleave", () => {
      drop.hidden = true;
    });
    addEventListener("drop", (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      drop.hidden = true;
      this.openFile(event.dataTransfer?.files[0]);
    });
  }

  private openFile(file: File | undefined): void {
    if (file) void this.ask(`/open?name=${encodeURIComponent(file.name)}`, file.name, file);
  }

  private async ask(path: string, name: string, body?: Blob): Promise<void> {
    this.say(this.text.opening);
    const opened = await this.open(path, body);
    this.say(opened ? "" : this.text.notOpened(name));
  }
}
