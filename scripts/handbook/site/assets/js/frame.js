/* The script of every page. Without it every page still reads: it only adds.
   frame.js, cards.js, tables.js and pick.js become one file, inside one function. */
var doc = document;
var here = doc.currentScript;
var root = doc.documentElement.dataset.content_root || "./";
var all = function (selector, within) {
  return Array.prototype.slice.call((within || doc).querySelectorAll(selector));
};
var make = function (tag, attributes, text) {
  var element = doc.createElement(tag);
  Object.keys(attributes || {}).forEach(function (key) {
    element.setAttribute(key, attributes[key]);
  });
  if (text) element.textContent = text;
  return element;
};

/* Colors: as the device, light, dark. */
var theme = doc.querySelector(".hb-theme");
var words = { auto: "as your device", light: "light", dark: "dark" };
function name() {
  theme.setAttribute("aria-label", "Colors: " + words[doc.body.dataset.theme] + ". Change");
}
if (theme) {
  if (!words[doc.body.dataset.theme]) doc.body.dataset.theme = "auto";
  name();
  theme.addEventListener("click", function () {
    var dark = matchMedia("(prefers-color-scheme: dark)").matches;
    var order = dark ? ["auto", "light", "dark"] : ["auto", "dark", "light"];
    var next = order[(order.indexOf(doc.body.dataset.theme) + 1) % 3];
    doc.body.dataset.theme = next;
    try { localStorage.setItem("theme", next); } catch (e) { /* not stored */ }
    name();
  });
}

/* A sheet to print: the link leads to its lines, and opens the printer's window. */
all(".hb-print-open a").forEach(function (opener) {
  opener.addEventListener("click", function () { setTimeout(print, 100); });
});

/* Things that open: the chapters, the contents, the clinical layer. */
function opens(button, target, closed) {
  function set(open) {
    button.setAttribute("aria-expanded", String(open));
    target.classList.toggle("hb-open", open);
    if (!open && closed) closed();
  }
  button.addEventListener("click", function () {
    set(button.getAttribute("aria-expanded") !== "true");
  });
  return set;
}
var menu = doc.querySelector(".hb-menu");
var nav = doc.getElementById("hb-nav");
if (menu && nav) {
  var close = make("button", { type: "button", "class": "hb-nav-close hb-button" }, "Close menu");
  nav.insertBefore(close, nav.firstChild);
  var setMenu = opens(menu, nav);
  menu.addEventListener("click", function () {
    if (nav.classList.contains("hb-open")) (nav.querySelector("[aria-current]") || close).focus();
  });
  var leave = function () { setMenu(false); menu.focus(); };
  close.addEventListener("click", leave);
  nav.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && nav.classList.contains("hb-open")) leave();
  });
  nav.addEventListener("focusout", function (event) {
    if (nav.classList.contains("hb-open") && event.relatedTarget && !nav.contains(event.relatedTarget)) setMenu(false);
  });
  doc.addEventListener("click", function (event) {
    if (nav.classList.contains("hb-open") && !nav.contains(event.target) && !menu.contains(event.target)) leave();
  });
  var current = nav.querySelector("[aria-current]");
  if (current && nav.scrollHeight > nav.clientHeight) {
    nav.scrollTop = Math.max(0, current.offsetTop - nav.clientHeight / 2);
  }
}
var toc = doc.querySelector(".hb-toc");
if (toc) opens(toc.querySelector("button"), toc);

var narrow = matchMedia("(max-width: 47.99em)");
var folds = all(".hb-clinical, .hb-sources").map(function (layer, index) {
  var label = layer.querySelector(".hb-clinical-label");
  var body = layer.querySelector(".hb-clinical-body, .hb-source-list");
  if (!body) return null;
  if (!label) {
    label = make("p", {}, "Show the sources (" + body.children.length + ")");
    body.before(label);
  }
  body.id = body.id || "hb-fold-" + (index + 1);
  var button = make("button", { type: "button", "class": "hb-fold hb-chevron", "aria-controls": body.id });
  while (label.firstChild) button.appendChild(label.firstChild);
  label.appendChild(button);
  var set = opens(button, layer);
  var adapt = function () {
    var fixed = !narrow.matches;
    set(fixed || layer.contains(doc.getElementById(target())));
    if (fixed) {
      button.setAttribute("aria-disabled", "true");
      button.tabIndex = -1;
    } else {
      button.removeAttribute("aria-disabled");
      button.removeAttribute("tabindex");
    }
  };
  adapt();
  narrow.addEventListener("change", adapt);
  return { layer: layer, set: set };
}).filter(Boolean);
function target() {
  try { return decodeURIComponent(location.hash.slice(1)); } catch (e) { return ""; }
}
function reveal() {
  var element = target() && doc.getElementById(target());
  folds.forEach(function (fold) {
    if (element && fold.layer.contains(element)) fold.set(true);
  });
  if (element && narrow.matches) element.scrollIntoView();
}
addEventListener("hashchange", reveal);
if (location.hash) reveal();

/* The next check of this page, against the reader's own day. */
all("[data-next-check]").forEach(function (line) {
  var next = line.dataset.nextCheck;
  var now = new Date();
  var today = [now.getFullYear(), ("0" + (now.getMonth() + 1)).slice(-2), ("0" + now.getDate()).slice(-2)].join("-");
  if (/^\d{4}-\d\d-\d\d$/.test(next) && next < today && !line.querySelector(".hb-overdue")) {
    line.insertBefore(make("p", { "class": "hb-overdue" },
      "The next check of this page was due on " + next + " and is late. Newer results may exist; ask your team."), line.firstChild);
  }
});

/* Where the reader is, in the contents of the page. */
if (toc && "IntersectionObserver" in window) {
  var entries = {};
  all(".toc-tree a[href*='#']", toc).forEach(function (link) {
    var id = link.hash.slice(1);
    if (id) entries[id] = link.parentNode;
  });
  var heads = Object.keys(entries).map(function (id) { return doc.getElementById(id); }).filter(Boolean);
  var mark = function () {
    var best = null;
    heads.forEach(function (head) { if (head.getBoundingClientRect().top < innerHeight * 0.3) best = head; });
    all(".scroll-current", toc).forEach(function (item) { item.classList.remove("scroll-current"); });
    if (best) entries[best.id].classList.add("scroll-current");
  };
  var watcher = new IntersectionObserver(mark, { rootMargin: "0px 0px -70% 0px" });
  heads.forEach(function (head) { watcher.observe(head); });
}

/* Search: the engine and the list of names load when the field is first used. */
var field = doc.getElementById("hb-q"), asked = false;
function load() {
  if (asked || !here) return;
  asked = true;
  window.hbSearch = { root: root, field: field };
  [here.dataset.index, here.dataset.search].forEach(function (source) {
    var script = make("script", { src: source });
    script.async = false;
    doc.head.appendChild(script);
  });
}
if (field) {
  field.addEventListener("focus", load);
  field.addEventListener("input", load);
  if (doc.querySelector(".hb-results-page") || doc.activeElement === field) load();
  doc.addEventListener("keydown", function (event) {
    var tag = (event.target.tagName || "").toLowerCase();
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (tag === "input" || tag === "textarea" || tag === "select" || event.target.isContentEditable) return;
    event.preventDefault();
    field.focus();
  });
}
