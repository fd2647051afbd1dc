/* Run in a page by test_accessible.py: what is wrong on it, as short texts. */
(() => {
  "use strict";
  const bad = [];
  const all = (selector) => [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility());
  const short = (e) => e.outerHTML.slice(0, 80);

  const parse = (color) => {
    const parts = color.match(/[\d.]+/g).map(Number);
    return parts.length < 4 ? [...parts, 1] : parts;
  };
  const light = (color) => {
    const [r, g, b] = color.slice(0, 3).map((v) => v / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const color = parse(getComputedStyle(e).backgroundColor);
      if (color[3] === 1) return color;
    }
    return [255, 255, 255, 1];
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const e = node.parentElement;
    if (!node.data.trim() || !e.checkVisibility()) continue;
    if (e.closest("script, .hb-hidden, .hb-long, .hb-skip, svg")) continue;
    const [low, high] = [light(parse(getComputedStyle(e).color)), light(ground(e))].sort((a, b) => a - b);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < 7) bad.push(`contrast ${ratio.toFixed(2)}: ${node.data.trim().slice(0, 30)}`);
  }

  const named = (id) => document.getElementById(id);
  const name = (e) => (
    e.getAttribute("aria-label")
    || (e.getAttribute("aria-labelledby") || "").split(" ").map((id) => named(id)?.innerText || "").join("")
    || [...(e.labels || [])].map((label) => label.textContent).join("")
    || e.textContent || ""
  ).trim();
  if (all("h1").length !== 1) bad.push(`h1: ${all("h1").length}`);
  let last = 0;
  for (const head of all("h1, h2, h3, h4, h5, h6")) {
    const level = Number(head.tagName[1]);
    if (level > last + 1) bad.push(`heading skips a level: ${head.innerText}`);
    last = level;
  }
  const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
  ids.filter((id, i) => ids.indexOf(id) !== i).forEach((id) => bad.push(`id twice: ${id}`));
  for (const e of all("a[href], button, input")) if (!name(e)) bad.push(`no name: ${short(e)}`);
  for (const attribute of ["aria-controls", "aria-labelledby", "aria-describedby"]) {
    for (const e of document.querySelectorAll(`[${attribute}]`)) {
      const ids = e.getAttribute(attribute).split(" ");
      if (ids.some((id) => !named(id))) bad.push(`${attribute} leads nowhere: ${short(e)}`);
    }
  }
  for (const tag of ["nav", "aside", "main", "footer", "header"]) {
    const names = all(tag).map((e) => e.getAttribute("aria-label") || e.getAttribute("aria-labelledby") || "");
    if (new Set(names).size < names.length) bad.push(`${tag}: two with one name: ${names}`);
  }
  if (!/^en/.test(document.documentElement.lang)) bad.push("no language");
  for (const e of all("a, button, input")) {
    const inText = e.closest("p, li, td, th, dd, sup, h1, h2, h3, h4") && !e.closest("nav, .hb-footer");
    if (e.getBoundingClientRect().height < 24 && !inText && !e.closest(".hb-skip")) {
      bad.push(`small target: ${short(e)}`);
    }
  }
  for (const e of all("svg")) {
    const told = e.closest("[aria-hidden=true]") || e.getAttribute("role") === "img";
    if (!told) bad.push(`picture without role: ${short(e)}`);
  }
  for (const e of all("th")) if (!e.scope && !e.closest(".docutils")) bad.push(`th without scope: ${short(e)}`);
  return bad;
})();
