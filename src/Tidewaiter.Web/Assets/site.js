// Adds what only a browser can do; every page works without it.

// A sentence that can be copied.
for (const sentence of document.querySelectorAll("blockquote.sentence")) {
  const button = document.createElement("button");
  button.className = "copy";
  button.type = "button";
  button.textContent = "Copy";
  button.setAttribute("aria-label", `Copy: ${sentence.textContent}`);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(sentence.textContent);
    button.textContent = "Copied";
  });
  sentence.after(button);
}

// A file dropped on the text.
const text = document.querySelector("form.check textarea");
text?.addEventListener("dragover", event => { event.preventDefault(); text.classList.add("over"); });
text?.addEventListener("dragleave", () => text.classList.remove("over"));
text?.addEventListener("drop", event => {
  text.classList.remove("over");
  const file = event.dataTransfer.files[0];
  if (!file) return;
  event.preventDefault();
  document.querySelector("form.check input[type=file]").files = event.dataTransfer.files;
  text.value = "";
  text.placeholder = `${file.name} will be checked.`;
});

// Charts: a guide that tells the numbers, and lines that can be put away. The numbers are those of the table below the picture.
const svg = "http://www.w3.org/2000/svg";
for (const figure of document.querySelectorAll("figure.plot")) {
  const canvas = figure.querySelector(".canvas");
  const names = [...figure.querySelectorAll("thead th")].slice(1).map(cell => cell.textContent);
  const rows = [...figure.querySelectorAll("tbody tr")].reverse();
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.hidden = true;
  tip.setAttribute("role", "status");
  canvas.append(tip);
  const off = new Set();

  for (const chart of canvas.querySelectorAll("svg")) {
    const { left, right, top, bottom, kind } = chart.dataset;
    const [from, to] = [Number(left), Number(right)];
    const guide = document.createElementNS(svg, "line");
    guide.setAttribute("class", "guide");
    guide.setAttribute("y1", top);
    guide.setAttribute("y2", bottom);
    const place = i => kind === "bars" ? from + (to - from) * (i + .5) / rows.length : rows.length === 1 ? (from + to) / 2 : from + (to - from) * i / (rows.length - 1);
    let at = -1;

    const show = i => {
      at = Math.max(0, Math.min(rows.length - 1, i));
      const x = place(at);
      guide.setAttribute("x1", x);
      guide.setAttribute("x2", x);
      chart.append(guide);
      const cells = [...rows[at].querySelectorAll("td")];
      const head = document.createElement("strong");
      head.textContent = rows[at].querySelector("th").textContent;
      tip.replaceChildren(head, ...cells.map((cell, line) => {
        const told = document.createElement("div");
        told.textContent = `${names[line]}: ${cell.textContent}`;
        return told;
      }).filter((_, line) => !off.has(line)));
      tip.hidden = false;
      const scale = chart.clientWidth / chart.viewBox.baseVal.width;
      const beside = x * scale + 12;
      tip.style.left = `${beside + tip.offsetWidth > canvas.clientWidth ? Math.max(0, x * scale - 12 - tip.offsetWidth) : beside}px`;
    };
    const hide = () => { tip.hidden = true; guide.remove(); at = -1; };
    const nearest = event => {
      const x = (event.clientX - chart.getBoundingClientRect().left) * chart.viewBox.baseVal.width / chart.clientWidth;
      const share = (x - from) / (to - from);
      return kind === "bars" ? Math.floor(share * rows.length) : Math.round(share * (rows.length - 1));
    };

    chart.addEventListener("pointermove", event => show(nearest(event)));
    chart.addEventListener("pointerdown", event => show(nearest(event)));
    chart.addEventListener("pointerleave", hide);
    chart.addEventListener("blur", hide);
    chart.addEventListener("keydown", event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) { event.preventDefault(); show(at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step); }
      else if (event.key === "Escape") hide();
    });
    chart.setAttribute("tabindex", "0");
  }

  if (names.length < 2) continue;
  const toggles = document.createElement("div");
  toggles.className = "toggles";
  toggles.setAttribute("role", "group");
  toggles.setAttribute("aria-label", "Lines shown");
  names.forEach((name, line) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.setAttribute("aria-pressed", "true");
    button.addEventListener("click", () => {
      const away = !off.delete(line);
      if (away) off.add(line);
      button.setAttribute("aria-pressed", String(!away));
      for (const series of figure.querySelectorAll(`.series[data-line="${line}"]`)) series.classList.toggle("off", away);
    });
    toggles.append(button);
  });
  canvas.after(toggles);
}
