/* Questions to tick and print. What is ticked stays on this page and is not stored. */
var asks = all("#ask li, .hb-pick li");
if (asks.length) {
  var ticks = asks.map(function (item) {
    var tick = make("input", { type: "checkbox", "class": "hb-tick", "aria-label": "Print: " + item.textContent.trim() });
    (item.querySelector("p") || item).prepend(tick);
    return tick;
  });
  var lists = asks.map(function (item) { return item.parentNode; });
  var printing = make("button", { type: "button", "class": "hb-button hb-print-picked", hidden: "" }, "Print the questions I ticked");
  lists[lists.length - 1].after(printing);
  doc.addEventListener("change", function (event) {
    if (ticks.indexOf(event.target) >= 0) printing.hidden = !ticks.some(function (tick) { return tick.checked; });
  });
  printing.addEventListener("click", function () {
    var sheet = make("section", { "class": "hb-picked" });
    sheet.append(make("h1", {}, "My questions"));
    asks.forEach(function (item, at) {
      if (ticks[at].checked) sheet.append(make("p", {}, item.textContent.trim()), make("hr"), make("hr"));
    });
    doc.body.append(sheet);
    addEventListener("afterprint", function () { sheet.remove(); }, { once: true });
    print();
  });
}
