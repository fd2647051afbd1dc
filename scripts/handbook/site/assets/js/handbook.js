/* The script of every page. Without it every page still reads: it only adds. */
(function () {
  "use strict";
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
  var folds = all(".hb-clinical").map(function (layer, index) {
    var label = layer.querySelector(".hb-clinical-label");
    var body = layer.querySelector(".hb-clinical-body");
    if (!label || !body) return null;
    body.id = body.id || "hb-clinical-" + (index + 1);
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

  /* Cards of facts and words: on hover and focus beside the text, on click and Enter entered. */
  var shown = null, timer = 0;
  function hide(back) {
    clearTimeout(timer);
    if (!shown) return;
    var link = shown.link;
    shown.card.classList.remove("hb-open", "hb-sheet", "hb-pinned");
    link.setAttribute("aria-expanded", "false");
    shown = null;
    if (back) link.focus();
  }
  function show(link, pinned) {
    var card = doc.getElementById(link.hash.slice(1));
    if (!card) return;
    if (shown && shown.card === card && shown.link === link && !pinned) return;
    hide();
    card.style.cssText = "";
    shown = { link: link, card: card, pinned: pinned };
    card.classList.add("hb-open");
    card.classList.toggle("hb-pinned", pinned);
    link.setAttribute("aria-expanded", "true");
    if (innerWidth < 640) { card.classList.add("hb-sheet"); card.style.cssText = ""; return; }
    var base = (card.offsetParent || doc.body).getBoundingClientRect();
    var box = link.getClientRects()[0] || link.getBoundingClientRect();
    var left = Math.min(Math.max(8, box.left), innerWidth - card.offsetWidth - 24);
    var top = doc.querySelector(".hb-header").getBoundingClientRect().bottom;
    var under = innerHeight - box.bottom - 14, over = box.top - Math.max(top, 0) - 14;
    var below = card.offsetHeight <= under || under >= over;
    card.style.maxHeight = Math.max(160, below ? under : over) + "px";
    card.style.left = left - base.left + "px";
    card.style.top = (below ? box.bottom + 6 : box.top - card.offsetHeight - 6) - base.top + "px";
  }
  all("a.hb-fact, a.hb-term").forEach(function (link) {
    var card = link.hash && doc.getElementById(link.hash.slice(1));
    if (!card) return;
    link.setAttribute("aria-expanded", "false");
    link.setAttribute("aria-controls", card.id);
    link.addEventListener("pointerenter", function (event) {
      if (event.pointerType !== "mouse" || (shown && shown.pinned)) return;
      clearTimeout(timer);
      timer = setTimeout(function () { show(link, false); }, 150);
    });
    link.addEventListener("pointerleave", function () { later(); });
    link.addEventListener("focus", function () {
      if (link.matches(":focus-visible") && !back) show(link, false);
    });
    link.addEventListener("blur", function (event) {
      if (shown && shown.link === link && !shown.card.contains(event.relatedTarget) && !shown.pinned) hide();
    });
    link.addEventListener("click", function (event) {
      event.preventDefault();
      if (shown && shown.pinned && shown.link === link) { hide(); return; }
      show(link, true);
      card.focus({ preventScroll: true });
    });
  });
  var back = false;
  function later() {
    clearTimeout(timer);
    timer = setTimeout(function () { if (shown && !shown.pinned) hide(); }, 250);
  }
  all(".hb-card").forEach(function (card) {
    card.addEventListener("pointerenter", function () { clearTimeout(timer); });
    card.addEventListener("pointerleave", later);
    card.addEventListener("focusout", function (event) {
      if (shown && shown.card === card && event.relatedTarget && !card.contains(event.relatedTarget)) hide();
    });
    all(".hb-card-close", card).forEach(function (link) {
      link.addEventListener("click", function (event) { event.preventDefault(); leaveCard(); });
    });
  });
  function leaveCard() { back = true; hide(true); back = false; }
  doc.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && shown) leaveCard();
  });
  doc.addEventListener("click", function (event) {
    if (shown && !shown.card.contains(event.target) && !shown.link.contains(event.target)) hide();
  });
  doc.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest(".hb-card a");
    if (link && !link.classList.contains("hb-card-close")) setTimeout(hide, 0);
  });

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

  /* Tables: those wider than the page can be scrolled by keyboard; lists of records sort and filter. */
  function wide() {
    all(".hb-scroll, .table-wrapper").forEach(function (box, number) {
      var table = box.querySelector("table");
      if (!table) return;
      var over = box.scrollWidth > box.clientWidth + 1;
      box.classList.toggle("hb-wide", over);
      if (over) {
        box.tabIndex = 0;
        if (!box.hasAttribute("role")) box.setAttribute("role", "region");
        if (!box.hasAttribute("aria-label")) {
          var caption = table.caption ? table.caption.textContent : "Table " + (number + 1) + " of this page";
          box.setAttribute("aria-label", caption.trim() + ", scrolls sideways");
        }
      } else {
        box.removeAttribute("tabindex");
      }
    });
  }
  wide();
  addEventListener("resize", wide);
  all("table[data-sortable]").forEach(function (table, number) {
    var body = table.tBodies[0];
    if (!body || body.rows.length < 3) return;
    var rows = Array.prototype.slice.call(body.rows);
    all("thead th[data-sort]", table).forEach(function (head) {
      var index = head.cellIndex, kind = head.dataset.sort;
      var button = make("button", { type: "button", "class": "hb-sort" });
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener("click", function () {
        var down = head.getAttribute("aria-sort") === "ascending";
        all("[aria-sort]", table).forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        var value = function (row) {
          var cell = row.cells[index];
          var text = cell ? (cell.dataset.sort || (cell.querySelector("a") || cell).textContent).trim() : "";
          return kind === "number" ? parseFloat(text.replace(/[^\d.-]/g, "")) : text;
        };
        rows.sort(function (a, b) {
          var x = value(a), y = value(b);
          if (x === y) return 0;
          if (x === "" || x !== x) return 1;
          if (y === "" || y !== y) return -1;
          var order = kind === "number" ? x - y : String(x).localeCompare(String(y), "en", { numeric: true, sensitivity: "base" });
          return down ? -order : order;
        }).forEach(function (row) { body.appendChild(row); });
      });
    });
    if (rows.length < 6) return;
    var id = "hb-filter-" + (number + 1);
    var bar = make("div", { "class": "hb-filter" });
    var field = make("input", { id: id, type: "search", autocomplete: "off" });
    var count = make("span", { role: "status" }, rows.length + " rows");
    bar.appendChild(make("label", { "for": id }, "Show only rows with"));
    bar.appendChild(field);
    bar.appendChild(count);
    var box = table.closest(".hb-scroll") || table;
    box.parentNode.insertBefore(bar, box);
    field.addEventListener("input", function () {
      var wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      var left = 0;
      rows.forEach(function (row) {
        var text = row.textContent.toLowerCase();
        row.hidden = !wanted.every(function (word) { return text.indexOf(word) >= 0; });
        if (!row.hidden) left += 1;
      });
      count.textContent = left === rows.length ? rows.length + " rows" : left + " of " + rows.length + " rows";
    });
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
})();
