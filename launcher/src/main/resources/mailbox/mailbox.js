// Refreshes the list while the page is looked at; reading a mail is left alone.
const list = document.getElementById("mails");
const part = (page, id) => page.getElementById(id);

async function refresh() {
  if (document.hidden) return;
  try {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = part(page, "mails");
    if (fresh && fresh.innerHTML !== list.innerHTML) {
      const focused = document.activeElement?.closest("#mails a")?.getAttribute("href");
      list.innerHTML = fresh.innerHTML;
      part(document, "count").textContent = part(page, "count").textContent;
      part(document, "clear").disabled = part(page, "clear").disabled;
      if (focused) list.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
      if (document.body.classList.contains("listing")) {
        document.querySelector("main").innerHTML = page.querySelector("main").innerHTML;
      }
      exactTimes();
    }
  } catch {
    // the mailbox is stopped; it is asked again
  }
}

function exactTimes() {
  for (const time of document.querySelectorAll("time")) {
    time.title = new Date(time.dateTime).toLocaleString();
  }
}

document.getElementById("clear").form.addEventListener("submit", (event) => {
  if (!confirm(`Delete ${document.getElementById("count").textContent}?`)) event.preventDefault();
});

exactTimes();
setInterval(refresh, 2000);
