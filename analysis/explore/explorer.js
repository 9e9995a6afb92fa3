// The explorer's page side: it shows what the library made, and tells it what was chosen.
// All markup comes escaped from analysis/markup.py; nothing here builds any from text.

const REGIONS = ["controls", "help", "status", "chosen", "message", "facets", "review", "reader", "lines"];
const LATE = 5000;
//: What the browser remembers for the reader: that the instructions were seen, and who decides.
const SEEN = "vnc-help-seen", WHO = "vnc-reviewer";
const LEAST = 320;

function remember(name, value) {
  try {
    if (value === undefined) return localStorage.getItem(name) || "";
    localStorage.setItem(name, value);
  } catch { /* Nothing is remembered where the browser keeps nothing. */ }
  return value || "";
}

// The one place that asks a clock: the day of a decision is proposed, and can be changed.
function today() {
  const now = new Date();
  const two = (n) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function box(name, ...inside) {
  const made = document.createElement("div");
  made.className = name;
  made.append(...inside);
  return made;
}

function layout(el) {
  el.classList.add("vnc");
  const regions = {};
  for (const name of REGIONS) {
    regions[name] = box(`vnc-region vnc-region-${name}`);
    regions[name].dataset.region = name;
  }
  for (const name of ["status", "message"]) {
    regions[name].setAttribute("role", "status");
    regions[name].setAttribute("aria-live", "polite");
  }
  const right = box("vnc-list", regions.review, regions.reader, regions.lines);
  const boxes = [regions.facets, right].map((one) => {
    const further = document.createElement("button");
    further.type = "button";
    further.className = "vnc-further";
    further.tabIndex = -1;
    further.addEventListener("click", () => one.scrollBy({ top: one.clientHeight * 0.9, behavior: "smooth" }));
    return box("vnc-box", one, further);
  });
  const top = box("vnc-top", regions.controls, regions.help, box("vnc-rule"), regions.status, regions.chosen, regions.message);
  el.append(top, box("vnc-columns", ...boxes));
  return { regions, right, top, boxes };
}

// A list that goes on below its edge says so.
function tellMore(boxes, words) {
  for (const one of boxes) {
    const [list, further] = one.children;
    further.textContent = `▾ ${words || ""}`;
    one.classList.toggle("vnc-has-more", list.scrollHeight - list.scrollTop - list.clientHeight > 12);
  }
}

// The lists are as high as the notebook's window leaves room for under what stands above them.
function fit(el, top) {
  const panel = el.closest(".jp-WindowedPanel-outer, .jp-Notebook");
  if (!panel || !panel.clientHeight) return;
  const room = Math.max(panel.clientHeight - top.offsetHeight - 40, LEAST);
  el.style.setProperty("--vnc-room", `${room}px`);
}

// What had the focus in a region, to be found again among what takes its place.
function remembered(box) {
  const active = document.activeElement;
  if (!active || !box.contains(active)) return null;
  const row = active.closest("li[tabindex]");
  if (row && box.dataset.region === "lines") {
    return { row: [...box.querySelectorAll("li[tabindex]")].indexOf(row) };
  }
  for (const key of ["data-choose", "name", "data-do"]) {
    const value = active.getAttribute(key);
    if (value !== null) return { selector: `[${key}="${CSS.escape(value)}"]`, more: active.dataset.value };
  }
  if (active.dataset.page) return { selector: "[data-page]", more: undefined, words: active.textContent };
  return { selector: "button:enabled, input, select", more: undefined };
}

function restore(box, place) {
  if (!place) return;
  if (place.row !== undefined) {
    const rows = box.querySelectorAll("li[tabindex]");
    (rows[Math.min(place.row, rows.length - 1)] || box.querySelector("button:enabled"))?.focus({ preventScroll: true });
    return;
  }
  const found = [...box.querySelectorAll(place.selector)];
  const same = found.find((one) => (place.words ? one.textContent === place.words && !one.disabled
    : one.dataset.value === place.more)) || found.find((one) => !one.disabled);
  const next = same || box.querySelector("button:enabled, input, select");
  if (!next) return;
  next.focus({ preventScroll: true });
  if (next.type === "search") next.setSelectionRange(next.value.length, next.value.length);
}

// Where a selection inside an article begins or ends, in characters of its text.
function offset(node, within) {
  const run = (node.nodeType === 1 ? node : node.parentElement).closest("[data-start]");
  return run && node.nodeType === 3 ? Number(run.dataset.start) + [...node.data.slice(0, within)].length : null;
}

function selected(box) {
  const chosen = document.getSelection();
  if (!chosen || chosen.isCollapsed || !box.contains(chosen.anchorNode)) return {};
  const range = chosen.getRangeAt(0);
  const start = offset(range.startContainer, range.startOffset);
  const end = offset(range.endContainer, range.endOffset);
  return start === null || end === null ? {} : { start, end };
}

function fields(box) {
  const values = {};
  for (const input of box.querySelectorAll("input[name], select[name]")) {
    values[input.name] = input.type === "checkbox" ? input.checked : input.value;
  }
  return values;
}

// Which row and field a form is about: what was typed for one is never carried to another.
function about(box) {
  const named = box.querySelectorAll('input[type="hidden"], select[name="field"]');
  return [...named].map((one) => `${one.name}=${one.value}`).join("&");
}

// What was typed into a form while the kernel was still drawing the same form anew.
function typed(box) {
  const inputs = [...box.querySelectorAll('input[name]:not([type="hidden"])')];
  return inputs.filter((one) => one.value !== one.defaultValue).map((one) => [one.name, one.value]);
}

function render({ model, el }) {
  const { regions, right, top, boxes } = layout(el);
  const shown = {};
  let asked = 0;
  let chosen = {};
  let late = 0;
  let opener = null;
  let left = { scroll: 0, line: null };

  function place(name, made) {
    const box = regions[name];
    const focused = remembered(box);
    const before = shown[name] || "";
    const form = name === "review" ? { about: about(box), typed: typed(box) } : null;
    box.innerHTML = made || "";
    if (form && made && form.about === about(box)) {
      for (const [called, value] of form.typed) {
        const input = box.querySelector(`input[name="${CSS.escape(called)}"]`);
        if (input) input.value = value;
      }
    }
    shown[name] = made;
    if (name === "help") {
      const details = box.querySelector("details");
      // On a small screen the lines come first: what is explained is one click away.
      if (details && !before) details.open = !remember(SEEN) && innerHeight >= 900;
      remember(SEEN, "yes");
    } else if (name === "review") {
      const who = box.querySelector("[name=reviewer]"), on = box.querySelector("[name=reviewed_on]");
      if (who && !who.value) who.value = remember(WHO);
      if (on && !on.value) on.value = today();
      if (made && who && !who.value && box.querySelector("[role=alert]")) who.focus({ preventScroll: true });
      else if (made && !before) (box.querySelector("[data-key]") || box.querySelector("select, input"))?.focus({ preventScroll: true });
      else if (made) restore(box, focused);
      else if (focused && opener) {
        const rows = regions.lines.querySelectorAll("li[tabindex]");
        const next = el.querySelector(opener.sign) || rows[Math.min(Math.max(opener.at, 0), rows.length - 1)];
        next?.focus({ preventScroll: true });
      }
      if (made && !before && right.scrollHeight === right.clientHeight) box.scrollIntoView({ block: "nearest" });
    } else if (name === "reader") {
      if (made && !before) left.scroll = right.scrollTop;
      el.classList.toggle("vnc-reading", Boolean(made));
      const focus = box.querySelector("[data-focus]");
      if (focus) right.scrollTop += focus.getBoundingClientRect().top - right.getBoundingClientRect().top - right.clientHeight / 3;
      if (made && !before) box.querySelector("[data-do=close]")?.focus({ preventScroll: true });
      if (!made && before) {
        right.scrollTop = left.scroll;
        if (focused && left.line) el.querySelector(left.line)?.focus({ preventScroll: true });
      }
    } else {
      restore(box, focused);
      if (name === "lines" && !el.classList.contains("vnc-reading") && focused?.row === undefined) right.scrollTop = 0;
    }
  }

  function draw() {
    const made = model.get("regions");
    // The list first: closing an article leads back to where it was left.
    for (const name of ["lines", ...REGIONS.filter((one) => one !== "lines")]) {
      if (shown[name] !== made[name] && (made[name] || shown[name])) place(name, made[name]);
    }
    settle();
    el.dataset.answered = String(made.answered ?? "");
    if (el.dataset.answered === el.dataset.asked || made.message) answered();
  }

  function settle() {
    fit(el, top);
    tellMore(boxes, model.get("regions").further);
  }

  function answered() {
    clearTimeout(late);
    el.classList.remove("vnc-waiting");
    el.removeAttribute("aria-busy");
  }

  function ask(what) {
    asked += 1;
    el.dataset.asked = String(asked);
    el.setAttribute("aria-busy", "true");
    clearTimeout(late);
    late = setTimeout(() => el.classList.add("vnc-waiting"), LATE);
    model.set("request", { ...what, number: asked });
    model.save_changes();
  }

  async function copy(words) {
    let done = false;
    try {
      await navigator.clipboard.writeText(words);
      done = true;
    } catch { /* Not allowed here: the words are shown instead. */ }
    ask({ do: "copied", value: words, done });
  }

  function decide() {
    const given = fields(regions.review);
    if (given.reviewer) remember(WHO, given.reviewer);
    ask({ do: "decide", ...given });
  }

  // The common decisions: right, wrong, another speaker; each is one button or its digit.
  function quickly(data) {
    const filled = shown.review ? fields(regions.review) : {};
    const form = filled.row_id === data.row ? filled : { reviewer: filled.reviewer };
    const reviewer = form.reviewer || remember(WHO);
    if (reviewer) remember(WHO, reviewer);
    const speaker = data.quick === "speaker";
    ask({
      do: "decide", table: data.table, row_id: data.row, action: speaker ? "correct" : data.quick,
      reviewed_on: form.reviewed_on || today(), reason: form.reason || "",
      ...(reviewer ? { reviewer } : {}),
      ...(speaker ? { quick: "speaker", field: "speaker", value: data.value } : {}),
    });
  }

  // What the browser is to keep as a file.
  function kept(message) {
    if (!message.download) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([message.text], { type: "text/csv;charset=utf-8" }));
    link.download = message.download;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), LATE);
  }

  el.addEventListener("click", (event) => {
    const target = event.target.closest("button");
    if (!target || !el.contains(target)) return;
    const data = target.dataset;
    if (target.classList.contains("vnc-further")) return;
    if (data.quick) quickly(data);
    else if (data.choose) ask({ do: "choose", facet: data.choose, value: data.value });
    else if (data.page) ask({ do: "page", page: Number(data.page) });
    else if (data.row) {
      const row = target.closest("li[tabindex]");
      opener = {
        sign: `[data-row="${CSS.escape(data.row)}"]`,
        at: row ? [...regions.lines.querySelectorAll("li[tabindex]")].indexOf(row) : -1,
      };
      ask({ do: "row", table: data.table, row_id: data.row });
    } else if (data.do === "read") {
      left.line = `.vnc-region-lines [data-sentence="${CSS.escape(data.value)}"]`;
      ask({ do: "read", value: data.value });
    } else if (data.do === "copy") copy(data.value);
    else if (data.do === "decide") decide();
    else if (data.do === "filter") ask({ do: "filter", ...fields(regions.controls) });
    else if (data.do === "add") ask({ do: "add", ...(chosen.reader === shown.reader ? { start: chosen.start, end: chosen.end } : {}) });
    else if (data.do === "clear") {
      // What was typed goes too, where the markup stays as it was.
      for (const input of regions.controls.querySelectorAll("input")) {
        input.value = input.defaultValue;
        input.checked = input.defaultChecked;
      }
      ask({ do: "clear" });
    } else if (data.do) ask({ do: data.do, value: data.value || "" });
  });

  // A click on a button may end a selection: the words last selected in the article count.
  const noticed = () => {
    const now = selected(regions.reader);
    if ("start" in now) chosen = { ...now, reader: shown.reader };
  };
  document.addEventListener("selectionchange", noticed);

  // Enter in a search box tells of it twice, as a change and as a search.
  function changed(event) {
    const input = event.target;
    if (input.type === "search") {
      if ((input.dataset.sent ?? input.defaultValue) === input.value) return;
      input.dataset.sent = input.value;
    }
    if (input.dataset.find) ask({ do: "find", value: input.dataset.find, words: input.value });
    else if (regions.controls.contains(input)) ask({ do: "filter", ...fields(regions.controls) });
    else if (regions.review.contains(input) && ["action", "table", "field"].includes(input.name)) {
      ask({ do: "form", ...fields(regions.review), changed: input.name });
    }
  }
  el.addEventListener("change", changed);
  el.addEventListener("search", changed);

  // A key pressed here is meant for this page; JupyterLab would cut or run cells with it.
  el.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopPropagation();
    const typed = ["INPUT", "SELECT", "TEXTAREA"].includes(event.target.tagName);
    if (event.key === "Escape" && shown.review) ask({ do: "cancel" });
    else if (event.key === "Escape" && shown.reader) ask({ do: "close" });
    else if (event.key === "Enter" && event.target.tagName === "INPUT" && regions.review.contains(event.target)) decide();
    else if (!typed && /^[0-9]$/.test(event.key)) press(event, event.key);
    else if (!typed) move(event);
  });

  // A digit presses the button that bears it, in the form or in the row that has the focus.
  function press(event, digit) {
    const within = shown.review ? regions.review : event.target.closest("li[tabindex]");
    const button = within?.querySelector(`[data-key="${digit}"]`);
    if (!button) return;
    event.preventDefault();
    button.click();
  }

  // Arrows lead along rows, columns and lists; Enter reads a row, C copies it.
  function move(event) {
    const row = event.target.closest("li[tabindex]");
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step) {
      const upright = event.key === "ArrowDown" || event.key === "ArrowUp";
      const all = row && upright ? [...regions.lines.querySelectorAll("li[tabindex]")]
        : [...(event.target.closest(".vnc-facet ul")?.querySelectorAll("button:enabled") || [])];
      const at = all.indexOf(row && upright ? row : event.target);
      const next = at < 0 ? null : all[at + step];
      if (!next) return;
      event.preventDefault();
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: "nearest" });
    } else if (row === event.target && event.key === "Enter") row.querySelector("[data-do=read]")?.click();
    else if (row === event.target && event.key.toLowerCase() === "c") row.querySelector("[data-do=copy]")?.click();
  }

  const sized = new ResizeObserver(settle);
  sized.observe(el);
  sized.observe(top);
  const panel = el.closest(".jp-WindowedPanel-outer, .jp-Notebook");
  if (panel) sized.observe(panel);
  for (const one of boxes) one.firstChild.addEventListener("scroll", () => tellMore(boxes, model.get("regions").further), { passive: true });
  regions.help.addEventListener("toggle", settle, true);
  model.on("msg:custom", kept);
  model.on("change:regions", draw);
  draw();
  return () => {
    clearTimeout(late);
    sized.disconnect();
    model.off("change:regions", draw);
    model.off("msg:custom", kept);
    document.removeEventListener("selectionchange", noticed);
  };
}

export default { render };
