/* The page's own behaviour: menus, drawer, scheme, language, copying, tables' addresses, focus. */
(function () {
  "use strict";
  var root = document.documentElement;
  var $ = function (selector, from) { return (from || document).querySelector(selector); };
  var all = function (selector, from) { return Array.prototype.slice.call((from || document).querySelectorAll(selector)); };

  function remember(name, value) {
    var secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = name + "=" + encodeURIComponent(value) + "; Path=/; Max-Age=31536000; SameSite=Lax" + secure;
  }

  /* Cookies may be written in the background, beside what is asked of the server next: whoever reads
     them all waits for those that are on their way. */
  function reloadWithCookies() {
    if (document.cookie !== null) location.reload();
  }

  function say(words) {
    var live = $("#live");
    if (live) live.textContent = words;
  }

  /* what the server cannot know by itself */
  try {
    remember("zone", Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC");
  } catch (e) { /* an old browser: times stay in UTC */ }

  /* a note from the request before is said once */
  var note = $("[data-note]");
  if (note) {
    document.cookie = "note=; Path=/; Max-Age=0";
    setTimeout(function () { note.remove(); }, 9000);
  }

  /* what is said after an action goes by itself */
  function pass() {
    all("[data-passing]").forEach(function (toast) {
      toast.removeAttribute("data-passing");
      setTimeout(function () { toast.remove(); }, 8000);
    });
  }

  /* menus: a button with data-menu opens the element of that id */
  var opened = null;

  function closeMenu(back) {
    if (!opened) return;
    opened.menu.hidden = true;
    opened.button.setAttribute("aria-expanded", "false");
    if (back) opened.button.focus();
    opened = null;
  }

  function openMenu(button) {
    var menu = document.getElementById(button.dataset.menu);
    if (!menu) return;
    closeMenu(false);
    menu.hidden = false;
    button.setAttribute("aria-expanded", "true");
    opened = { button: button, menu: menu };
    place(button, menu);
    var first = items(menu)[0];
    if (first) first.focus({ preventScroll: true });
  }

  /* inside a table that scrolls, the menu hangs on the window instead of the row */
  function place(button, menu) {
    menu.style.position = "";
    if (!button.closest(".ui-datatable, .lv-scroll")) return;
    var at = button.getBoundingClientRect();
    menu.style.position = "fixed";
    menu.style.insetInline = "auto";
    var below = window.innerHeight - at.bottom > menu.offsetHeight + 12;
    menu.style.top = (below ? at.bottom + 4 : Math.max(8, at.top - menu.offsetHeight - 4)) + "px";
    menu.style.left = Math.max(8, Math.min(root.dir === "rtl" ? at.left : at.right - menu.offsetWidth, window.innerWidth - menu.offsetWidth - 8)) + "px";
  }

  function items(menu) {
    return all("[role^=menuitem], input", menu).filter(function (one) { return one.offsetParent !== null || menu.style.position === "fixed"; });
  }

  function walkMenu(event) {
    if (!opened) return;
    var list = items(opened.menu);
    var at = list.indexOf(document.activeElement);
    var to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: list.length - 1 }[event.key];
    if (to !== undefined && list.length) {
      event.preventDefault();
      list[(to + list.length) % list.length].focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      closeMenu(true);
    } else if (event.key === "Tab") {
      closeMenu(false);
    }
  }

  /* drawer, sidebar, scheme, language */
  function drawer(open) {
    if (open) root.dataset.drawer = "open"; else delete root.dataset.drawer;
    var button = $("[data-drawer-open]");
    if (button) button.setAttribute("aria-expanded", String(open));
    var first = open && $("#nav a");
    if (first) first.focus(); else if (button && !open) button.focus();
  }

  function fold(button) {
    var icons = root.dataset.nav !== "icons";
    root.dataset.nav = icons ? "icons" : "words";
    button.setAttribute("aria-pressed", String(icons));
    remember("nav", root.dataset.nav);
  }

  function toggleScheme() {
    var dark = root.dataset.scheme === "dark" || (root.dataset.scheme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
    root.dataset.scheme = dark ? "light" : "dark";
    remember("scheme", root.dataset.scheme);
    document.dispatchEvent(new CustomEvent("design:scheme"));
  }

  function copy(button) {
    var text = button.dataset.copy;
    var done = function () {
      button.setAttribute("data-copied", "");
      say(button.dataset.copiedText || "");
      var icon = $(".pi", button);
      if (icon) icon.className = "pi pi-check";
      setTimeout(function () {
        button.removeAttribute("data-copied");
        if (icon) icon.className = "pi pi-copy";
      }, 2000);
    };
    if (navigator.clipboard) { navigator.clipboard.writeText(text).then(done); return; }
    /* plain http: the clipboard is only there through a selection */
    var field = document.createElement("textarea");
    field.value = text;
    document.body.appendChild(field);
    field.select();
    document.execCommand("copy");
    field.remove();
    done();
  }

  document.addEventListener("click", function (event) {
    var on = function (selector) { return event.target.closest(selector); };
    var button = on("[data-menu]");
    if (button) {
      event.preventDefault();
      if (opened && opened.button === button) closeMenu(true); else openMenu(button);
      return;
    }
    if (opened && (!opened.menu.contains(event.target) || on(".lv-menu-item"))) closeMenu(false);
    if (on("[data-drawer-open]")) drawer(true);
    else if (on("[data-drawer-close]")) drawer(false);
    else if ((button = on("[data-nav-fold]"))) fold(button);
    else if (on("[data-scheme-toggle]")) toggleScheme();
    else if ((button = on("[data-language]"))) { remember("lang", button.dataset.language); reloadWithCookies(); }
    else if ((button = on("[data-copy]"))) copy(button);
    else if ((button = on("[data-dialog-open]"))) { event.preventDefault(); PF(button.dataset.dialogOpen).show(); }
    else if ((button = on("[data-dialog-close]"))) PF(button.dataset.dialogClose).hide();
    else if ((button = on("[data-toast-close]"))) button.closest(".lv-toast").remove();
    else if (on("[data-reload]")) location.reload();
    else if ((button = on("[data-columns]"))) setTimeout(nameColumns, 0, button);
  });

  document.addEventListener("keydown", function (event) {
    walkMenu(event);
    if (event.key === "Escape" && root.dataset.drawer === "open") drawer(false);
  });

  addEventListener("scroll", function () { if (opened && opened.menu.style.position === "fixed") closeMenu(false); }, true);

  document.addEventListener("palette:open", function () { closeMenu(false); });

  /* the menu of columns comes from PrimeFaces without a name, and its list calls itself a group */
  function nameColumns(button) {
    all(".ui-columntoggler").forEach(function (menu) {
      menu.setAttribute("aria-label", button.getAttribute("aria-label"));
      all("ul[role]", menu).forEach(function (list) { list.removeAttribute("role"); });
    });
  }

  /* fields: what describes them is named by them */
  function describe(from) {
    /* PrimeFaces hides the browser's own control for files from those who cannot see it */
    all("input[type=file][aria-hidden]").forEach(function (file) { file.removeAttribute("aria-hidden"); });
    all("[data-field]", from).forEach(function (field) {
      var input = $("input:not([type=hidden]), select, textarea", field);
      if (!input || !input.id) return;
      var names = [];
      [".lv-help", ".lv-error"].forEach(function (selector) {
        var part = $(selector, field);
        if (!part) return;
        if (!part.id) part.id = input.id + "-" + selector.slice(-4);
        names.push(part.id);
      });
      if (names.length) input.setAttribute("aria-describedby", names.join(" "));
    });
  }

  /* on phones a list stands for the heads of a table: it says what is sorted, or that nothing is */
  function tellSort() {
    all(".ui-reflow-dropdown").forEach(function (list) {
      var none = $("option[data-none]", list) || document.createElement("option");
      none.dataset.none = "true";
      none.disabled = none.hidden = true;
      none.textContent = list.closest("[data-unsorted]").dataset.unsorted;
      list.prepend(none);
      var head = $("th.ui-state-active", list.closest(".ui-datatable"));
      var down = head && $(".ui-icon-triangle-1-s", head) ? "1" : "0";
      var sorted = all("option", list).filter(function (one) { return head && one.dataset.columnkey === head.id && one.dataset.sortorder === down; })[0];
      (sorted || none).selected = true;
    });
  }
  addEventListener("load", tellSort);

  /* what PrimeFaces does in the background, made visible */
  function source(event, config) {
    var id = config && config.source && (config.source.id || config.source);
    return typeof id === "string" ? document.getElementById(id) : null;
  }

  /* a table's state goes into the address; what belongs to other tables stays as it is */
  function address(view, prefix) {
    var others = location.search.slice(1).split("&").filter(function (part) {
      var name = part.split("=")[0];
      return name && (prefix ? name.indexOf(prefix) !== 0 : name.indexOf("-") > 0);
    });
    var query = others.concat(view ? [view] : []).join("&");
    if ("?" + query !== location.search && query !== location.search) history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash);
  }

  /* nothing came back, or nothing that a page could show: all that was typed stays where it is */
  function complain(words) {
    all("[data-complaint]").forEach(function (one) { one.remove(); });
    var box = document.createElement("div"), toast = document.createElement("div");
    var icon = document.createElement("i"), text = document.createElement("div");
    box.className = "lv-toasts";
    box.dataset.complaint = "true";
    box.setAttribute("role", "alert");
    toast.className = "lv-toast lv-toast-danger";
    icon.className = "pi pi-exclamation-triangle";
    icon.setAttribute("aria-hidden", "true");
    text.textContent = words || "";
    toast.append(icon, text);
    box.append(toast);
    document.body.append(box);
    setTimeout(function () { box.remove(); }, 9000);
  }

  /* PrimeFaces lets go of a button only after an answer that it could read */
  function letGo() {
    Object.keys(PrimeFaces.widgets).forEach(function (name) {
      var widget = PrimeFaces.widgets[name];
      if (!widget.jq || !widget.jq.hasClass("ui-state-loading")) return;
      if (widget.endAjaxDisabled) widget.endAjaxDisabled(widget);
      else if (widget.jq.is("button")) PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq);
    });
  }

  function wire(jq) {
    jq(document).on("pfAjaxSend", function (event, xhr, config) {
      var from = source(event, config);
      if (!from) return;
      var table = from.closest("[data-table]");
      if (table) table.setAttribute("aria-busy", "true");
      if (from.matches("button")) { from.setAttribute("aria-busy", "true"); from.disabled = true; }
    });
    jq(document).on("pfAjaxComplete", function (event, xhr, config, args) {
      all("[data-table][aria-busy=true]").forEach(function (table) { table.setAttribute("aria-busy", "false"); });
      all("button[aria-busy=true]").forEach(function (button) { button.removeAttribute("aria-busy"); button.disabled = false; });
      describe(document);
      pass();
      setTimeout(tellSort, 0);
      if (args && args.view !== undefined) {
        address(args.view, args.viewOf || "");
      }
      if (args && args.validationFailed) {
        var bad = $("[data-form] [aria-invalid=true]");
        if (bad) bad.focus();
      }
    });
    jq(document).on("pfAjaxError", function (event, xhr, config, fault) {
      setTimeout(letGo, 0);
      if (fault !== "abort") complain(document.body.dataset.unanswered);
      all("[data-table][aria-busy=true]").forEach(function (table) { table.setAttribute("aria-busy", "false"); });
      all("button[aria-busy=true]").forEach(function (button) { button.removeAttribute("aria-busy"); button.disabled = false; });
    });
  }

  /* how long it still lasts, counted down; at the end the page asks the server what is true now */
  var clocks = all("[data-until]");
  function count() {
    clocks.forEach(function (clock) {
      var left = Math.ceil((Date.parse(clock.dataset.until) - Date.now()) / 60000);
      if (left < 0) location.reload(); else clock.textContent = clock.dataset.left.replace("{0}", left);
    });
  }
  if (clocks.length) setInterval(count, 20000);

  /* a dialog takes the focus at once: PrimeFaces does it a moment later, and what is typed meanwhile lands in the wrong field */
  function focusAtOnce() {
    var dialog = window.PrimeFaces && PrimeFaces.widget.Dialog;
    if (!dialog) return;
    var plain = dialog.prototype.applyFocus;
    dialog.prototype.applyFocus = function () {
      var first = this.content && this.content.find(":input:visible:enabled")[0];
      if (this.cfg.focus || !first) plain.call(this); else first.focus();
    };
  }
  addEventListener("load", focusAtOnce);

  /* an address that ends in #create opens that dialog, once the widgets stand */
  function openNamed() {
    var name = location.hash.slice(1);
    var widget = /^[A-Za-z]{2,30}$/.test(name) && window.PrimeFaces && PrimeFaces.widgets[name];
    if (!widget || !widget.show) return;
    history.replaceState(null, "", location.pathname + location.search);
    widget.show();
  }
  addEventListener("load", openNamed);
  addEventListener("hashchange", openNamed);

  describe(document);
  pass();
  if (window.jQuery) wire(window.jQuery);
})();
