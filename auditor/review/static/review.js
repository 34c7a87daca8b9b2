// Keys for those who review many findings. Every page works without this file: links are links, forms are forms.
"use strict";

const rows = [...document.querySelectorAll("[data-row]")];
const dialog = document.querySelector("#decide");
const keys = document.querySelector("#keys");
const states = { c: "confirmed", a: "accepted", f: "false_positive", r: "reported" };

const link = (row) => row.querySelector("a.to");
const at = () => rows.findIndex((row) => row.classList.contains("marked-row"));

function mark(index) {
  const row = rows[Math.max(0, Math.min(index, rows.length - 1))];
  if (!row) return;
  rows.forEach((each) => each.classList.toggle("marked-row", each === row));
  link(row).focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}

function follow(selector) {
  const found = document.querySelector(selector);
  if (found) found.click();
  return Boolean(found);
}

function choose(form, state) {
  form.querySelector(`[name=decided][value=${state}]`).checked = true;
  form.querySelector("[name=reason]").focus();
}

function decideOn(index, state) {
  const row = rows[index];
  const form = dialog.querySelector("form");
  const onward = rows[index + 1] || rows[index - 1];
  const here = form.querySelector("[name=here]").value;
  form.action = `/finding/${encodeURIComponent(row.dataset.fingerprint)}/decide`;
  form.querySelector("[name=token]").value = row.dataset.token;
  form.querySelector("[name=next]").value = here + (onward ? `#${link(onward).id}` : "");
  form.querySelector("[name=reason]").value = "";
  dialog.querySelector("h2").textContent = row.dataset.title;
  dialog.showModal();
  choose(form, state);
}

function decide(state) {
  const form = document.querySelector("form[data-decide]");
  if (form) choose(form, state);
  else if (dialog && rows.length) {
    mark(Math.max(at(), 0));
    decideOn(at(), state);
  }
}

function step(by) {
  if (rows.length) mark(at() < 0 ? (by > 0 ? 0 : rows.length - 1) : at() + by);
  else follow(by > 0 ? "[data-next]" : "[data-prev]");
}

const typing = (target) => target.closest("input:not([type=radio],[type=checkbox]), textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === "Escape" && typing(event.target) && !event.target.closest("dialog")) event.target.blur();
  if (typing(event.target) || document.querySelector("dialog[open]")) return;
  const acts = {
    j: () => step(1),
    k: () => step(-1),
    u: () => follow("[data-undo]") || follow("[data-undo-here]"),
    "/": () => (document.querySelector("[data-search]") || { focus: () => location.assign("/") }).focus(),
    "?": () => keys.showModal(),
  };
  const act = acts[event.key] || (states[event.key] && (() => decide(states[event.key])));
  if (!act) return;
  event.preventDefault();
  act();
});

document.querySelector("[data-keys]")?.addEventListener("click", (event) => {
  event.preventDefault();
  keys.showModal();
});
document.querySelectorAll("[data-close]").forEach((button) => button.addEventListener("click", () => button.closest("dialog").close()));
rows.forEach((row, index) => link(row).addEventListener("focus", () => rows.forEach((each, n) => each.classList.toggle("marked-row", n === index))));

const text = document.querySelector("[data-document]");
const quote = document.querySelector("[data-quote]");
if (text && quote) {
  document.addEventListener("selectionchange", () => {
    const chosen = getSelection();
    if (chosen.isCollapsed || !text.contains(chosen.anchorNode) || !text.contains(chosen.focusNode)) return;
    quote.value = chosen.toString().trim();
    quote.closest("[data-add]").open = true;
  });
}

const wanted = location.hash.startsWith("#row-") && document.getElementById(location.hash.slice(1));
if (wanted) mark(rows.indexOf(wanted.closest("[data-row]")));
document.documentElement.dataset.keys = "heard";
