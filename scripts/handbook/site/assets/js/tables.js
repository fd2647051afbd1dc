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
/* On a phone the rows of these tables become short lists: each value with the head of its column. */
var phone = matchMedia("(max-width: 30em)");
function stack() {
  if (!phone.matches) return;
  all(".hb-answers-table, .hb-results-table, .hb-records-table, .hb-fact-table, .hb-entity-table, .hb-approvals, .hb-crosswalk, .hb-evidence-map").forEach(function (table) {
    if (!table.tHead || table.classList.contains("hb-stack")) return;
    table.classList.add("hb-stack");
    table.setAttribute("role", "table");
    var plain = table.matches(".hb-answers-table, .hb-results-table");
    var heads = Array.prototype.map.call(table.tHead.rows[0].cells, function (head) {
      return plain ? "" : head.textContent.trim();
    });
    Array.prototype.forEach.call(table.tBodies, function (body) {
      body.setAttribute("role", "rowgroup");
      Array.prototype.forEach.call(body.rows, function (row) {
        row.setAttribute("role", "row");
        Array.prototype.forEach.call(row.cells, function (cell, index) {
          cell.setAttribute("role", index ? "cell" : "rowheader");
          if (index && heads[index] && cell.firstChild) cell.dataset.label = heads[index];
        });
      });
    });
  });
  wide();
}
stack();
phone.addEventListener("change", stack);
wide();
addEventListener("resize", wide);
doc.addEventListener("toggle", wide, true);
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
  if (rows.length < (table.querySelector("[data-choose]") ? 6 : 10)) return;
  /* Columns to choose by: what their cells name, the page of a link standing for its parts. */
  var chosen = all("thead th[data-choose]", table).map(function (head, at) {
    var index = head.cellIndex, names = {}, counts = {};
    var keys = rows.map(function (row) {
      var found = {};
      var links = all("a", row.cells[index]);
      (links.length ? links : [row.cells[index]]).forEach(function (item) {
        var key = item.pathname || item.textContent.trim();
        if (!key) return;
        found[key] = true;
        if (!item.hash || !names[key]) names[key] = item.textContent.trim();
      });
      Object.keys(found).forEach(function (key) { counts[key] = (counts[key] || 0) + 1; });
      return found;
    });
    var list = Object.keys(names).sort(function (a, b) { return names[a].localeCompare(names[b], "en"); });
    if (list.length < 2) return null;
    var pick = make("select", { id: "hb-choose-" + (number + 1) + "-" + at });
    pick.appendChild(make("option", { value: "" }, "All"));
    list.forEach(function (key) { pick.appendChild(make("option", { value: key }, names[key] + " (" + counts[key] + ")")); });
    var label = make("label", { "for": pick.id }, head.textContent.trim());
    return { pick: pick, label: label, fits: function (at) { return !pick.value || keys[at][pick.value]; } };
  }).filter(Boolean);
  var order = new Map(rows.map(function (row, at) { return [row, at]; }));
  var id = "hb-filter-" + (number + 1);
  var bar = make("div", { "class": "hb-filter" });
  var field = make("input", { id: id, type: "search", autocomplete: "off" });
  var count = make("span", { role: "status" }, rows.length + " rows");
  function part(label, control) {
    var both = make("span", {});
    both.append(label, control);
    bar.appendChild(both);
  }
  chosen.forEach(function (one) {
    part(one.label, one.pick);
    one.pick.addEventListener("change", filter);
  });
  part(make("label", { "for": id }, "Show only rows with"), field);
  bar.appendChild(count);
  var box = table.closest(".hb-scroll") || table;
  box.parentNode.insertBefore(bar, box);
  field.addEventListener("input", filter);
  function filter() {
    var wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    var left = 0;
    rows.forEach(function (row) {
      var text = row.textContent.toLowerCase();
      row.hidden = !wanted.every(function (word) { return text.indexOf(word) >= 0; }) ||
        !chosen.every(function (one) { return one.fits(order.get(row)); });
      if (!row.hidden) left += 1;
    });
    count.textContent = left === rows.length ? rows.length + " rows" : left + " of " + rows.length + " rows";
  }
});
