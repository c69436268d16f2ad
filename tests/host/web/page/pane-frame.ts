// The add-in's frame: opens its page as Excel on the web does and carries messages between it and the host, checking whose
// they are.

export class PaneFrame {
  private readonly frame = document.createElement("iframe");
  private origin = "";

  constructor(
    private readonly body: HTMLElement,
    receive: (text: string) => void,
  ) {
    this.frame.id = "add-in";
    window.addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source === this.frame.contentWindow && origin === this.origin && typeof data === "string") receive(data);
    });
  }

  open(url: string, title: string): void {
    this.origin = new URL(url).origin;
    this.frame.remove();
    this.frame.src = url;
    this.frame.title = title;
    this.body.append(this.frame);
  }

  post(text: string): void {
    this.frame.contentWindow?.postMessage(text, this.origin);
  }
}
