/* The editor of a letter: the preview follows what is written, and merge fields are put in where the writer was. */
(function () {
  "use strict";
  var PAUSE = 300;
  var frame = document.querySelector("iframe[data-letter]");
  if (!frame) return;
  var scheme = "light", timer = 0, asked = 0, shown = null, last = null;
  var complaint = document.querySelector("[data-letter-complaint]");
  var subject = document.querySelector("[data-letter-subject]");

  function written() {
    var values = new URLSearchParams();
    ["subject", "html", "text"].forEach(function (name) {
      values.set(name, document.getElementById("wording:" + name).value);
    });
    values.set("scheme", scheme);
    return values;
  }

  function told(words) {
    complaint.hidden = !words;
    complaint.lastElementChild.textContent = words;
  }

  /* before the letter is there, the frame holds an empty page under the policy of this one */
  function opened() {
    var inside = frame.contentDocument;
    return inside && inside.URL.indexOf(frame.dataset.letter) > 0 && inside.readyState === "complete";
  }

  /* the frame is opened once, so that its own policy stays; then its content is exchanged */
  function exchange(html) {
    var inside = frame.contentDocument;
    inside.documentElement.innerHTML = html.replace(/^[\s\S]*?<html[^>]*>/, "");
    subject.textContent = inside.title;
    told("");
  }

  function ask() {
    var mine = ++asked, values = written();
    if (!opened() || String(values) === shown) return;
    fetch(frame.dataset.letter, { method: "POST", body: values, credentials: "same-origin" })
      .then(function (answer) {
        return answer.text().then(function (text) {
          if (mine !== asked || !answer.ok) return;
          var fine = answer.headers.get("Content-Type").startsWith("text/html");
          shown = fine ? String(values) : null;
          if (fine) exchange(text); else told(text);
        });
      })
      .catch(function () { /* the next change asks again */ });
  }

  function soon() {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  }

  function put(field) {
    var input = last && document.getElementById(last) || document.getElementById("wording:html");
    input.focus();
    input.setRangeText(field, input.selectionStart, input.selectionEnd, "end");
    soon();
  }

  document.addEventListener("input", function (event) {
    if (event.target.closest("#wording")) soon();
  });
  document.addEventListener("focusin", function (event) {
    if (event.target.matches("#wording input[type=text], #wording textarea")) last = event.target.id;
  });
  document.addEventListener("click", function (event) {
    var field = event.target.closest("[data-merge]"), choice = event.target.closest("[data-letter-scheme]");
    if (field) put(field.dataset.merge);
    if (!choice) return;
    scheme = choice.dataset.letterScheme;
    document.querySelectorAll("[data-letter-scheme]").forEach(function (one) {
      one.setAttribute("aria-pressed", String(one === choice));
    });
    ask();
  });
  /* the server may have put other words into the form */
  if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", soon);
  frame.addEventListener("load", ask);
  ask();
})();
