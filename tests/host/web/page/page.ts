// The page: puts ribbon, grid and pane together and lets a person open and save workbooks. The workbook itself lives on the
// server; see session.ts.

import "./page.css";

import type { Locale } from "../../workbook/entry";
import type { Opened, ToPage } from "../messages";
import { byId } from "./by-id";
import { Files } from "./files";
import { Grid } from "./grid";
import { Link } from "./link";
import { PaneFrame } from "./pane-frame";
import { drawRibbon, markRunning } from "./ribbon-view";
import { pageText } from "./text";

const locale: Locale = new URLSearchParams(location.search).get("locale") === "en-US" ? "en-US" : "vi-VN";
const text = pageText(locale);
const millisecondsOfToast = 6000;
const millisecondsUntilHint = 8000;

const link = new Link(locale, receive, () => {
  toast(text.lost);
});
const grid = new Grid(byId("grid"), locale, link.act, () => {
  toast(text.notModelled);
});
const pane = new PaneFrame(byId("pane-body"), (message) => {
  paneSpoke = true;
  byId("certificate").hidden = true;
  link.act({ deed: "pane", text: message });
});
const files = new Files(text, (path, body) => link.open(path, body), toast);
let paneSpoke = false;
let toastTimer = 0;

function receive(message: ToPage): void {
  switch (message.kind) {
    case "opened":
      open(message);
      return;
    case "changes":
      grid.apply(message.changes);
      return;
    case "pane":
      pane.post(message.text);
      return;
    case "command":
      markRunning(byId("ribbon"), message.controlId, message.running);
      return;
    case "show-pane":
      showPane(true);
      return;
    case "refused":
      toast(text.refused(message.reason));
      return;
    case "taken":
      toast(text.taken);
      return;
  }
}

function open({ book, ribbon, paneUrl, notModelled, changes }: Opened): void {
  document.title = `${book} – ${text.banner}`;
  byId("book").textContent = book;
  byId("tab-add-in").textContent = ribbon.tab;
  drawRibbon(byId("ribbon"), ribbon, (controlId) => {
    link.act({ deed: "press", controlId });
  });
  grid.load(book, changes);
  const header = byId("pane");
  header.querySelector("img")?.setAttribute("src", ribbon.icon);
  header.querySelector("h2")?.replaceChildren(ribbon.addIn);
  pane.open(paneUrl, ribbon.addIn);
  hintAtCertificate(new URL("/", paneUrl).href);
  if (notModelled.length > 0) toast(text.notKept(notModelled.join(", ")));
}

/** A frame whose certificate isn't accepted stays empty without a word. */
function hintAtCertificate(address: string): void {
  paneSpoke = false;
  byId("certificate").querySelector("a")?.setAttribute("href", address);
  setTimeout(() => {
    byId("certificate").hidden = paneSpoke;
  }, millisecondsUntilHint);
}

function showPane(shown: boolean): void {
  byId("pane").hidden = !shown;
}

function toast(sentence: string): void {
  const place = byId("toast");
  place.textContent = sentence;
  place.hidden = sentence === "";
  clearTimeout(toastTimer);
  toastTimer = window.setTimeout(() => {
    place.hidden = true;
  }, millisecondsOfToast);
}

function showTab(home: boolean): void {
  document.body.classList.toggle("home", home);
  byId("ribbon").hidden = home;
  byId("tab-home").ariaSelected = String(home);
  byId("tab-add-in").ariaSelected = String(!home);
}

function start(): void {
  document.documentElement.lang = locale.slice(0, 2);
  byId("banner").textContent = text.banner;
  byId("tab-home").textContent = text.home;
  byId("language").textContent = text.otherLanguage;
  byId("language").setAttribute("href", locale === "vi-VN" ? "/?locale=en-US" : "/");
  byId("client-note").textContent = text.clientNote;
  byId("certificate").querySelector("span")?.replaceChildren(text.certificate);
  byId("certificate").querySelector("a")?.replaceChildren(text.certificateLink);
  const close = byId("close-pane");
  close.textContent = "×";
  close.ariaLabel = text.closePane;
  close.addEventListener("click", () => {
    showPane(false);
  });
  byId("tab-home").addEventListener("click", () => {
    showTab(true);
  });
  byId("tab-add-in").addEventListener("click", () => {
    showTab(false);
  });
  // The add-in's site tells when its certificate was accepted.
  window.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (data === "accepted") location.reload();
  });
  files.start();
  // For those who drive the page: the grid's own interface, and whether all deeds have gone out.
  Object.assign(window, { standIn: { grid: grid.api, link } });
}

start();
