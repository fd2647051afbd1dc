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
  if (innerWidth < 640) {
    card.classList.add("hb-sheet");
    card.style.cssText = "";
    var hidden = link.getBoundingClientRect().bottom + 16 - (innerHeight - card.offsetHeight);
    if (hidden > 0) scrollBy(0, hidden);
    return;
  }
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
