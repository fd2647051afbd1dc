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
