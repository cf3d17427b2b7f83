/* What goes wrong in the scripts of a page is told to the server: each thing once, and not without end. */
(function () {
  "use strict";
  var MOST = 10;
  var told = {}, count = 0;

  /* lines of code alone, as every tenant and every release has them */
  function places(stack) {
    return String(stack || "").split("\n").filter(function (line) { return /:\d+:\d+/.test(line); })
      .map(function (line) { return line.trim().split(location.origin).join("").replace(/\?[^:)\s]*/g, ""); })
      .join("\n").slice(0, 2500);
  }

  function tell(message, stack) {
    var words = String(message).slice(0, 500), where = places(stack), what = words + "\n" + where;
    if (told[what] || count >= MOST) return;
    told[what] = true;
    count++;
    fetch("/script-error", {
      method: "POST", credentials: "same-origin", keepalive: true, headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ message: words, place: location.pathname.slice(0, 300), stack: where })
    }).catch(function () { /* nobody is there to be told */ });
  }

  function words(thrown) {
    return thrown instanceof Error ? thrown.name + ": " + thrown.message : "Error: " + thrown;
  }

  addEventListener("error", function (event) {
    /* a picture that does not load has no message; the observer's complaint is none */
    if (!event.message || /^ResizeObserver loop/.test(event.message)) return;
    if (event.error) tell(words(event.error), event.error.stack);
    else tell(event.message, event.filename + ":" + event.lineno + ":" + event.colno);
  });

  /* a call that a change of page cuts short is no fault */
  addEventListener("unhandledrejection", function (event) {
    if (event.reason && event.reason.name === "AbortError") return;
    tell(words(event.reason), event.reason && event.reason.stack);
  });
})();
