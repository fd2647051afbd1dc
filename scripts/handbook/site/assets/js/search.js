/* Search by name: titles, aliases, glossary words and headings, from a list in this site. */
(function () {
  "use strict";
  var data = window.HB_INDEX, page = window.hbSearch || {};
  if (!data) return;
  var kinds = data.kinds, entries = [], vocabulary = new Map();

  function plain(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "")
      .replace(/([a-z])aem/g, "$1em").replace(/haem/g, "hem").replace(/aemi/g, "emi").replace(/oed/g, "ed")
      .replace(/tumour/g, "tumor").replace(/isation/g, "ization").replace(/(\d)\s*%/g, "$1");
  }
  function tokens(text) {
    var found = plain(text).match(/[a-z0-9]+/g) || [];
    (plain(text).match(/[a-z0-9]+(?:[-:;.]+[a-z0-9]+)+/g) || []).forEach(function (joined) {
      found.push(joined.replace(/[^a-z0-9]/g, ""));
    });
    return found;
  }
  function add(entry, text, weight) {
    var seen = {}, size = (plain(text).match(/[a-z0-9]+/g) || [1]).length;
    weight *= 0.75 + 0.25 / Math.sqrt(size);
    tokens(text).forEach(function (word, position) {
      if (seen[word]) return;
      seen[word] = true;
      var list = vocabulary.get(word);
      if (!list) vocabulary.set(word, (list = []));
      list.push([entry.number, weight * (position === 0 ? 1.15 : 1), text]);
    });
  }
  function entry(url, kind, title, text, rank) {
    var made = { number: entries.length, url: url, kind: kind, title: title, text: text, rank: rank };
    entries.push(made);
    return made;
  }
  /* Of two that fit alike, what most people look for stands first. */
  var ranks = { disease: 1.1, drug: 1.1, "gene or marker": 1.05, topic: 1, history: 0.92, statistic: 0.9 };
  data.pages.forEach(function (row) {
    var url = row[0] + ".html", kind = kinds[row[1]];
    var made = entry(url, kind, row[2], row[3], ranks[kind] || 0.96);
    add(made, row[2], 10);
    (row[4] || []).forEach(function (alias) { add(made, alias, 9); });
    add(made, row[0].split("/").pop(), 6);
    (row[5] || []).forEach(function (head) {
      add(entry(url + "#" + head[0], "part of a page", head[1], row[2], 0.55), head[1], 6);
    });
  });
  data.terms.forEach(function (row) {
    var made = entry(row[0], "word", row[1], row[2], 0.9);
    add(made, row[1], 9);
    (row[3] || []).forEach(function (alias) { add(made, alias, 8); });
  });
  var words = Array.from(vocabulary.keys());

  /* Distance of two words, letters swapped counted once; given up beyond the limit. */
  function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    var before = null, last = [], now, i, j;
    for (j = 0; j <= b.length; j += 1) last[j] = j;
    for (i = 1; i <= a.length; i += 1) {
      now = [i];
      var least = i;
      for (j = 1; j <= b.length; j += 1) {
        var same = a[i - 1] === b[j - 1];
        now[j] = Math.min(now[j - 1] + 1, last[j] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) now[j] = Math.min(now[j], before[j - 2] + 1);
        least = Math.min(least, now[j]);
      }
      if (least > limit) return limit + 1;
      before = last;
      last = now;
    }
    return last[b.length];
  }
  /* How well each word of the list fits what was typed. */
  function matches(typed) {
    var limit = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
    var found = [];
    words.forEach(function (word) {
      if (word === typed) found.push([word, 1]);
      else if (word.indexOf(typed) === 0) found.push([word, 0.8 + 0.15 * (typed.length / word.length)]);
      else if (typed.length > 3 && word.indexOf(typed) > 0) found.push([word, 0.45]);
      else if (limit) {
        var d = distance(typed, word, limit);
        if (d > limit && word.length > typed.length) {
          d = distance(typed, word.slice(0, typed.length), limit);
          d = d > limit ? d : d + 0.5;
        }
        if (d <= limit + 0.5) found.push([word, 0.6 - 0.15 * d]);
      }
    });
    return found;
  }
  function search(query, most) {
    var typed = tokens(query);
    var joined = plain(query).replace(/[^a-z0-9]/g, "");
    if (!typed.length) return [];
    var scores = new Map();
    function count(list, needed) {
      list.forEach(function (word, position) {
        var best = new Map();
        matches(word).forEach(function (match) {
          vocabulary.get(match[0]).forEach(function (place) {
            var value = match[1] * place[1], old = best.get(place[0]);
            if (!old || old[0] < value) best.set(place[0], [value, place[2], match[1]]);
          });
        });
        best.forEach(function (value, number) {
          var sum = scores.get(number);
          if (!sum) scores.set(number, (sum = { score: 0, words: 0, at: "", needed: needed }));
          sum.score += value[0];
          sum.words += 1;
          if (!sum.at || value[2] >= 0.6) sum.at = value[1];
        });
      });
    }
    count(Array.from(new Set(plain(query).match(/[a-z0-9]+/g) || [])), 0);
    var wanted = new Set(plain(query).match(/[a-z0-9]+/g) || []).size;
    if (wanted > 1 && vocabulary.has(joined)) {
      vocabulary.get(joined).forEach(function (place) {
        var sum = scores.get(place[0]) || { score: 0, words: 0, at: place[2] };
        sum.score += place[1] * wanted;
        sum.words = wanted;
        scores.set(place[0], sum);
      });
    }
    var rows = [];
    scores.forEach(function (sum, number) {
      var found = entries[number];
      var score = (sum.score / wanted) * found.rank;
      if (sum.words < wanted) score *= 0.35 * (sum.words / wanted);
      rows.push({ entry: found, score: score, at: sum.at });
    });
    rows.sort(function (a, b) { return b.score - a.score || a.entry.number - b.entry.number; });
    var top = rows.length ? rows[0].score : 0;
    return rows.filter(function (row) { return row.score > top * 0.3; }).slice(0, most);
  }
  window.hbFind = search;

  function hit(row, tag) {
    var box = document.createElement("div");
    var title = document.createElement(tag || "span");
    title.className = "hb-hit-title";
    title.textContent = row.entry.title;
    if (tag === "a") title.href = page.root + row.entry.url;
    var kind = document.createElement("span");
    kind.className = "hb-hit-kind";
    kind.textContent = row.entry.kind;
    var text = document.createElement("span");
    text.className = "hb-hit-text";
    var record = ["disease", "drug", "gene or marker", "word"].indexOf(row.entry.kind) >= 0;
    var alias = record && row.at && plain(row.entry.title).indexOf(plain(row.at)) < 0;
    text.textContent = (row.entry.kind === "part of a page" ? "In: " : alias ? "Also called " + row.at + ". " : "") + row.entry.text;
    box.append(title, kind, text);
    return box;
  }

  /* The field as a combobox with a list of choices (ARIA 1.2). */
  var field = page.field;
  if (!field) return;
  var list = document.createElement("ul");
  list.className = "hb-options";
  list.id = "hb-options";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Search results");
  var status = document.createElement("span");
  status.className = "hb-hidden";
  status.setAttribute("role", "status");
  field.form.append(list, status);
  [["role", "combobox"], ["aria-expanded", "false"], ["aria-controls", list.id], ["aria-autocomplete", "list"], ["aria-haspopup", "listbox"]]
    .forEach(function (pair) { field.setAttribute(pair[0], pair[1]); });
  var rows = [], chosen = -1;
  function choose(index) {
    chosen = index;
    Array.from(list.children).forEach(function (option, number) {
      option.setAttribute("aria-selected", String(number === index));
      if (number === index) option.scrollIntoView({ block: "nearest" });
    });
    if (index < 0) field.removeAttribute("aria-activedescendant");
    else field.setAttribute("aria-activedescendant", "hb-option-" + index);
  }
  function close() {
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    choose(-1);
  }
  function open() {
    rows = field.value.trim().length > 1 ? search(field.value, 8) : [];
    list.textContent = "";
    rows.forEach(function (row, index) {
      var option = document.createElement("li");
      option.setAttribute("role", "option");
      option.id = "hb-option-" + index;
      option.append.apply(option, Array.from(hit(row).childNodes));
      option.addEventListener("mousedown", function (event) { event.preventDefault(); });
      option.addEventListener("click", function (event) {
        var url = page.root + row.entry.url;
        if (event.ctrlKey || event.metaKey) window.open(url);
        else location.href = url;
        close();
      });
      list.append(option);
    });
    choose(-1);
    list.hidden = !rows.length;
    field.setAttribute("aria-expanded", String(rows.length > 0));
    status.textContent = field.value.trim().length < 2 ? "" : rows.length ? rows.length + " results, use the arrow keys" : "No page by that name. Press Enter to search more.";
  }
  field.addEventListener("input", open);
  field.addEventListener("focus", function () { if (field.value) open(); });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", function (event) {
    var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (list.hidden) open();
      if (rows.length) choose((chosen + step + (chosen < 0 && step < 0 ? 1 : 0) + rows.length) % rows.length);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      location.href = page.root + rows[chosen].entry.url;
      close();
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  if (document.activeElement === field && field.value) open();

  /* The results page: names at once, the full text on demand. */
  var out = document.querySelector(".hb-results-page");
  if (!out) return;
  var query = new URLSearchParams(location.search).get("q") || "";
  field.value = query;
  var hits = out.querySelector(".hb-hits"), say = out.querySelector(".hb-say");
  var more = out.querySelector(".hb-full-text"), full = out.querySelector(".hb-full-hits"), fullSay = out.querySelector(".hb-full-say");
  var hosted = /^https?:$/.test(location.protocol);
  if (query.trim()) {
    var found = search(query, 40);
    found.forEach(function (row) {
      var item = document.createElement("li");
      item.append.apply(item, Array.from(hit(row, "a").childNodes));
      hits.append(item);
    });
    say.textContent = found.length ? found.length + (found.length === 1 ? " name or heading fits “" : " names and headings fit “") + query + "”." : "No name or heading fits “" + query + "”.";
    out.querySelector(".hb-full").hidden = false;
    more.hidden = !hosted;
    if (!hosted) fullSay.textContent = "You read this handbook from a disk: names and headings are searched, the full text only on the hosted site.";
    if (hosted && !found.length) fullText();
  }
  more.addEventListener("click", fullText);
  function fullText() {
    more.hidden = true;
    fullSay.textContent = "Searching the full text …";
    var base = new URL(page.root + "pagefind/", location.href).href;
    import(base + "pagefind.js").then(function (pagefind) {
      return pagefind.options({ excerptLength: 24 }).then(function () { return pagefind.search(query); });
    }).then(function (answer) {
      return Promise.all(answer.results.slice(0, 15).map(function (one) { return one.data(); })).then(function (pages) {
        fullSay.textContent = answer.results.length ? answer.results.length + " pages hold these words" + (answer.results.length > 15 ? "; the best 15:" : ":") : "No page holds these words.";
        pages.forEach(function (one) {
          var item = document.createElement("li"), link = document.createElement("a"), text = document.createElement("span");
          link.className = "hb-hit-title";
          link.href = one.url;
          link.textContent = one.meta.title;
          text.className = "hb-hit-text";
          one.excerpt.split(/(<mark>.*?<\/mark>)/).forEach(function (part) {
            var marked = /^<mark>(.*)<\/mark>$/.exec(part);
            var node = document.createElement(marked ? "mark" : "span");
            node.textContent = (marked ? marked[1] : part).replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, "\"").replace(/&amp;/g, "&");
            text.append(node);
          });
          item.append(link, text);
          full.append(item);
        });
      });
    }).catch(function () {
      fullSay.textContent = "The full text cannot be searched here. Names and headings above still can.";
    });
  }
})();
