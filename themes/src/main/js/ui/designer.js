/* The designer's preview: every change asks the server for the sheet of what is chosen and puts it into the frames at once. */
(function () {
  "use strict";
  var $ = function (selector, from) { return (from || document).querySelector(selector); };
  var all = function (selector, from) { return Array.prototype.slice.call((from || document).querySelectorAll(selector)); };
  var previews = $("[data-previews]");
  if (!previews) return;
  var state = { scheme: "light", language: previews.dataset.speaks, size: "desk" };
  var SIZES = { desk: { console: [1280, 720], other: [520, 640] }, phone: { console: [390, 760], other: [390, 760] } };
  var PICKS = ["tone", "navigation", "density", "typeface", "backdrop"];
  var own = { known: false, text: null, css: "", asking: false };
  var look = null, asked = null, asking = false, again = false, readable = true, since = 0;

  function chosen() {
    var values = new URLSearchParams();
    all("[data-look]").forEach(function (input) { values.set(input.dataset.look, input.value.trim()); });
    PICKS.forEach(function (name) {
      var input = $("#design input[name$=':" + name + "']:checked");
      if (input) values.set(name, input.value);
    });
    return values;
  }

  function frames() { return all("iframe[data-preview]", previews); }

  /* a sheet belongs to the window that made it */
  function dress(frame) {
    var inside = frame.contentDocument, view = frame.contentWindow;
    if (!look || !inside || !inside.head || frame.dataset.preview === "mail") return;
    if (!view.lookSheet) {
      view.lookSheet = new view.CSSStyleSheet();
      view.ownSheet = new view.CSSStyleSheet();
      inside.adoptedStyleSheets = [view.lookSheet, view.ownSheet];
    }
    view.lookSheet.replaceSync(look.css);
    if (own.known) {
      view.ownSheet.replaceSync(own.css);
      var live = inside.getElementById("lv-custom");
      if (live) live.disabled = true;
    }
    inside.documentElement.dataset.scheme = state.scheme;
    inside.documentElement.dataset.nav = "words";
    inside.documentElement.dataset.backdrop = look.backdrop;
    all(".lv-nav-brand, .lv-public-brand", inside).forEach(function (place) { sign(place, inside); });
    var here = $(".lv-nav-item[href='/overview']", inside);
    if (here && !$("[aria-current=page]", inside)) here.setAttribute("aria-current", "page");
  }

  /* the brand's own logos, or its letter and name */
  function sign(place, inside) {
    var name = previews.dataset.brand;
    var picture = function (address, kind) {
      var image = inside.createElement("img");
      image.src = address;
      image.className = kind;
      image.alt = "";
      return image;
    };
    if (look.logo) { place.replaceChildren(picture(look.logo, "lv-wide lv-logo-light"), picture(look.logoDark || look.logo, "lv-wide lv-logo-dark")); return; }
    var words = inside.createElement("span");
    words.textContent = name;
    place.replaceChildren(picture("data:image/svg+xml," + encodeURIComponent(look.mark), ""), words);
  }

  /* the letter is a page of its own kind: it is opened once, then its content is exchanged */
  var post = { wanted: "", shown: "", ready: false };

  function letter() {
    var frame = $("iframe[data-preview=mail]", previews);
    var values = chosen();
    values.set("scheme", state.scheme);
    values.set("lang", state.language);
    post.wanted = "/look-preview/mail?" + values;
    if (!post.shown) { frame.src = post.shown = post.wanted; return; }
    if (post.ready) exchange(frame);
  }

  function exchange(frame) {
    var address = post.wanted;
    if (address === post.shown) return;
    fetch(address, { credentials: "same-origin" })
      .then(function (answer) { return answer.ok ? answer.text() : null; })
      .then(function (html) {
        if (!html || address !== post.wanted) return;
        post.shown = address;
        var root = frame.contentDocument.documentElement;
        root.innerHTML = html.replace(/^[\s\S]*?<html[^>]*>/, "");
        root.lang = state.language;
        root.dir = state.language === "ar" ? "rtl" : "ltr";
      });
  }

  function remark(one) {
    var line = document.createElement("p");
    line.className = one.warning ? "lv-remark lv-remark-warning" : "lv-remark";
    var sample = document.createElement(one.warning ? "i" : "span");
    sample.className = one.warning ? "pi pi-exclamation-triangle" : "lv-remark-colour";
    sample.setAttribute("aria-hidden", "true");
    if (!one.warning) sample.style.background = one.shown;
    var words = document.createElement("span");
    words.textContent = one.text;
    line.append(sample, words);
    return line;
  }

  function explain(about, remarks, complaint) {
    var box = $("[data-remarks='" + about + "']");
    if (!box) return;
    box.replaceChildren.apply(box, remarks.map(remark));
    if (!complaint || $(".lv-error:not(:empty)", box.parentNode)) return;
    var line = document.createElement("p");
    line.className = "lv-error";
    line.textContent = complaint;
    box.append(line);
  }

  function show(answer) {
    look = answer;
    frames().forEach(dress);
    ["primary", "accent"].forEach(function (about) {
      explain(about, answer.remarks.filter(function (one) { return one.about === about; }));
    });
    requestAnimationFrame(function () {
      previews.dataset.repaint = String(Math.round(performance.now() - since));
      previews.dataset.shows = asked.get("primary").toLowerCase();
    });
  }

  /* one question at a time; what changes meanwhile is asked once, afterwards */
  function ask() {
    if (asking) { again = true; return; }
    asking = true;
    since = performance.now();
    asked = chosen();
    fetch("/look-preview/look?" + asked, { headers: { Accept: "application/json" }, credentials: "same-origin" })
      .then(function (answer) {
        return answer.json().then(function (told) {
          readable = answer.ok && !told.text;
          if (told.text) explain(told.field, [], told.text);
          else if (answer.ok) show(told);
        });
      })
      .catch(function () { /* the next change asks again */ })
      .then(function () { asking = false; if (again) { again = false; ask(); } else if (readable) letter(); });
  }

  /* what is typed as CSS comes back as it would be sent, or with what is wrong; the last that was right goes on showing */
  function custom() {
    var area = $("[data-custom]:enabled");
    if (!area || own.asking || area.value === own.text) return;
    own.asking = true;
    own.text = area.value;
    fetch("/look-preview/css", { method: "POST", headers: { "Content-Type": "text/plain;charset=UTF-8" }, body: own.text, credentials: "same-origin" })
      .then(function (answer) { return answer.ok ? answer.json() : null; })
      .then(function (told) {
        if (!told) return;
        explain("css", [], told.text);
        if (told.text) return;
        own.css = told.css;
        own.known = true;
        frames().forEach(dress);
        previews.dataset.custom = String(own.css.length);
      })
      .catch(function () { own.text = null; })
      .then(function () { own.asking = false; custom(); });
  }

  function follow(input) {
    var pair = input.dataset.colourOf && $("[data-look='" + input.dataset.colourOf + "']");
    if (pair) pair.value = input.value;
    var picker = input.dataset.look && $("[data-colour-of='" + input.dataset.look + "']");
    if (picker && /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.test(input.value.trim())) picker.value = whole(input.value.trim().replace("#", ""));
    var said = input.dataset.look && $("[data-says='" + input.dataset.look + "'] bdi");
    if (said) said.textContent = input.value + " px";
  }

  function whole(digits) {
    return "#" + (digits.length === 3 ? digits.replace(/./g, "$&$&") : digits).toLowerCase();
  }

  function size() {
    $(".lv-frames", previews).dataset.size = state.size;
    frames().forEach(function (frame) {
      var kind = frame.dataset.preview === "console" ? "console" : "other";
      var wanted = SIZES[state.size][kind], box = frame.parentNode;
      var zoom = box.clientWidth / wanted[0];
      frame.style.inlineSize = wanted[0] + "px";
      frame.style.blockSize = wanted[1] + "px";
      frame.style.transform = "scale(" + zoom + ")";
      box.style.blockSize = Math.round(wanted[1] * zoom) + "px";
    });
  }

  function press(name, value) {
    state[name] = value;
    all("[data-preview-" + name + "]", previews).forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.getAttribute("data-preview-" + name) === value));
    });
    if (name === "language") frames().forEach(function (frame) {
      if (frame.dataset.preview !== "mail") frame.src = "/preview-" + frame.dataset.preview + "?lang=" + value;
    });
    if (name === "size") size();
    frames().forEach(dress);
    letter();
  }

  document.addEventListener("input", function (event) {
    if (!event.target.closest("#design")) return;
    if (event.target.matches("[data-custom]")) { custom(); return; }
    follow(event.target);
    ask();
  });
  previews.addEventListener("click", function (event) {
    ["scheme", "language", "size"].forEach(function (name) {
      var button = event.target.closest("[data-preview-" + name + "]");
      if (button) press(name, button.getAttribute("data-preview-" + name));
    });
  });
  frames().forEach(function (frame) {
    frame.addEventListener("load", function () {
      if (frame.dataset.preview !== "mail") dress(frame);
      else if (post.shown) { post.ready = true; exchange(frame); }
    });
  });
  new ResizeObserver(size).observe(previews);
  if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", function () { if ($("#design")) { ask(); custom(); } });
  size();
  ask();
  custom();
})();
