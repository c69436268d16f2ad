// Draws the add-in's tab of the ribbon: groups of buttons, each with its picture, label and tip.

import type { Ribbon, RibbonButton } from "../messages";

export function drawRibbon(panel: HTMLElement, ribbon: Ribbon, press: (controlId: string) => void): void {
  panel.replaceChildren(
    ...ribbon.groups.map(({ label, buttons }) => {
      const group = document.createElement("section");
      group.className = "group";
      const row = document.createElement("div");
      row.append(...buttons.map((button) => drawButton(button, press)));
      const name = document.createElement("h2");
      name.textContent = label;
      group.append(row, name);
      return group;
    }),
  );
}

export function markRunning(panel: HTMLElement, controlId: string, running: boolean): void {
  const button = panel.querySelector<HTMLButtonElement>(`[data-control="${CSS.escape(controlId)}"]`);
  button?.toggleAttribute("aria-busy", running);
  if (button) button.disabled = running;
}

function drawButton(
  { controlId, label, tipTitle, tip, icon }: RibbonButton,
  press: (controlId: string) => void,
): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset["control"] = controlId;
  const picture = document.createElement("img");
  picture.src = icon;
  picture.alt = "";
  const name = document.createElement("span");
  name.textContent = label;
  const bubble = document.createElement("span");
  bubble.className = "tip";
  bubble.role = "tooltip";
  bubble.id = `tip-${controlId}`;
  const title = document.createElement("strong");
  title.textContent = tipTitle;
  bubble.append(title, tip);
  button.setAttribute("aria-describedby", bubble.id);
  button.append(picture, name, bubble);
  button.addEventListener("click", () => {
    press(controlId);
  });
  return button;
}
