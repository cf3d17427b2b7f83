/* The palette: one list of everything that one may go to, opened by a button, "/" or Ctrl-K. */
(function () {
  "use strict";
  var $ = function (selector) { return document.querySelector(selector); };
  var box = $("#palette"), find = $("#palette-find"), list = $("#palette-list");
  var timer = 0, asked = 0, at = -1;

  if (!box) return;

  function open() {
    if (box.open) return;
    document.dispatchEvent(new CustomEvent("palette:open"));
    box.showModal();
    find.value = "";
    ask();
    find.focus();
  }

  function options() { return Array.prototype.slice.call(list.querySelectorAll("[role=option]")); }

  function mark(index) {
    var every = options();
    every.forEach(function (one, i) { one.setAttribute("aria-selected", String(i === index)); });
    at = every.length ? index : -1;
    find.setAttribute("aria-activedescendant", at < 0 ? "" : every[at].id);
    if (at >= 0) every[at].scrollIntoView({ block: "nearest" });
  }

  /* a list without options is none: then it is a sentence that is read out */
  function become(role) {
    list.setAttribute("role", role);
    find.setAttribute("aria-expanded", String(role === "listbox"));
  }

  function note(words) {
    list.textContent = "";
    become("status");
    var line = document.createElement("div");
    line.className = "lv-palette-group";
    line.textContent = words;
    list.appendChild(line);
  }

  function show(groups) {
    list.textContent = "";
    become("listbox");
    var number = 0;
    groups.forEach(function (group) {
      var head = document.createElement("div");
      head.className = "lv-palette-group";
      head.textContent = group.title;
      list.appendChild(head);
      group.items.forEach(function (item) {
        var row = document.createElement("a");
        row.className = "lv-palette-item";
        row.id = "palette-" + number++;
        row.setAttribute("role", "option");
        row.tabIndex = -1;
        row.href = item.href;
        var icon = document.createElement("i");
        icon.className = "pi " + item.icon;
        icon.setAttribute("aria-hidden", "true");
        var name = document.createElement("span");
        name.textContent = item.name;
        var more = document.createElement("small");
        more.textContent = item.note || "";
        row.append(icon, name, more);
        list.appendChild(row);
      });
    });
    if (!number) note(box.dataset.empty);
    mark(0);
  }

  function ask() {
    var turn = ++asked;
    fetch("/palette?q=" + encodeURIComponent(find.value.trim()), { headers: { Accept: "application/json" }, credentials: "same-origin" })
      .then(function (answer) { if (!answer.ok) throw new Error(answer.status); return answer.json(); })
      .then(function (groups) { if (turn === asked) show(groups); })
      .catch(function () { if (turn === asked) note(box.dataset.failed); });
  }

  find.addEventListener("input", function () { clearTimeout(timer); timer = setTimeout(ask, 120); });
  box.addEventListener("keydown", function (event) {
    var every = options();
    var to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key];
    if (to !== undefined && every.length) {
      event.preventDefault();
      mark(Math.abs(to - at) === 1 ? (to + every.length) % every.length : Math.max(0, Math.min(every.length - 1, to)));
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      every[at].click();
    }
  });
  list.addEventListener("click", function (event) { if (event.target.closest("a")) box.close(); });
  box.addEventListener("click", function (event) { if (event.target === box) box.close(); });

  /* "/" is a letter like others where one types */
  function isSummons(event) {
    if (event.key === "k") return event.ctrlKey || event.metaKey;
    var typing = event.target.closest("input, textarea, select, [contenteditable]");
    return event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  }

  document.addEventListener("click", function (event) { if (event.target.closest("[data-palette-open]")) open(); });
  document.addEventListener("keydown", function (event) {
    if (!isSummons(event)) return;
    event.preventDefault();
    open();
  });
})();
