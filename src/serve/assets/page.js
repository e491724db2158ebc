// Small comforts. Every page is complete without them.
(() => {
  "use strict";
  const $ = (selector, root = document) => root.querySelector(selector);
  const later = (wait, act) => {
    let timer;
    return (...given) => {
      clearTimeout(timer);
      timer = setTimeout(act, wait, ...given);
    };
  };

  // "/" goes to the search field.
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    $("[data-key='/']")?.focus();
  });

  // A list follows its filter while one types; the address follows too.
  const filter = $("form.filter");
  let asked = 0;
  const show = async () => {
    const fields = [...new FormData(filter)].filter(([, value]) => value !== "");
    const query = new URLSearchParams(fields).toString();
    const address = filter.getAttribute("action") + (query && "?" + query);
    const mine = ++asked;
    try {
      const answer = await fetch(address);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const results = $("#results", page);
      if (mine !== asked || !results) return;
      $("#results").replaceWith(results);
      history.replaceState(null, "", address);
    } catch {
      location.assign(address);
    }
  };
  filter?.addEventListener("input", later(150, show));
  filter?.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });

  // A text is read while it is typed, pasted or dropped.
  const text = $("[data-found]");
  const read = async () => {
    const mine = ++asked;
    const found = $("#found");
    found.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(text.dataset.found, {method: "POST", body: text.value});
      const html = await answer.text();
      if (mine !== asked) return;
      if (answer.ok) {
        found.innerHTML = html;
      } else {
        found.textContent = answer.status === 413
          ? "This text is too long for the page; sayso list reads it." : "The text could not be read.";
      }
    } catch {
      if (mine === asked) found.textContent = "sayso serve does not answer; is it still running?";
    }
    if (mine === asked) found.removeAttribute("aria-busy");
  };
  text?.addEventListener("input", later(200, read));
  for (const kind of ["dragenter", "dragover"]) {
    text?.addEventListener(kind, (event) => {
      event.preventDefault();
      text.classList.add("over");
    });
  }
  text?.addEventListener("dragleave", () => text.classList.remove("over"));
  text?.addEventListener("drop", async (event) => {
    event.preventDefault();
    text.classList.remove("over");
    const [file] = event.dataTransfer.files;
    text.value = file ? await file.text() : event.dataTransfer.getData("text/plain");
    read();
  });

  // Says when the articles have changed since the page was made.
  const state = document.body.dataset.state;
  const look = async () => {
    if (document.hidden) return;
    try {
      const answer = await fetch("/state");
      if (!answer.ok || (await answer.text()) === state || $(".changed")) return;
      const note = document.createElement("p");
      note.className = "changed";
      note.setAttribute("role", "status");
      const again = document.createElement("a");
      again.href = location.href.split("#")[0];
      again.textContent = "Show them as they are now";
      again.addEventListener("click", (event) => {
        event.preventDefault();
        location.reload();
      });
      note.append("The articles have changed. ", again);
      document.body.prepend(note);
    } catch {
      // The program has stopped; the page stays as it is.
    }
  };
  setInterval(look, 2000);
})();
