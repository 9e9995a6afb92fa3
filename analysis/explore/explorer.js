// The explorer's page side: it shows what the library made, and tells it what was chosen.
// All markup comes escaped from analysis/markup.py; nothing here builds any from text.

const REGIONS = ["help", "controls", "status", "chosen", "message", "facets", "review", "reader", "lines"];
const LATE = 5000;

function layout(el) {
  el.classList.add("vnc");
  const regions = {};
  for (const name of REGIONS) {
    const box = document.createElement("div");
    box.className = `vnc-region vnc-region-${name}`;
    box.dataset.region = name;
    regions[name] = box;
  }
  for (const name of ["status", "message"]) {
    regions[name].setAttribute("role", "status");
    regions[name].setAttribute("aria-live", "polite");
  }
  const columns = document.createElement("div");
  columns.className = "vnc-columns";
  const right = document.createElement("div");
  right.className = "vnc-list";
  right.append(regions.review, regions.reader, regions.lines);
  columns.append(regions.facets, right);
  el.append(regions.help, regions.controls, regions.status, regions.chosen, regions.message, columns);
  return { regions, right };
}

// What had the focus in a region, to be found again among what takes its place.
function remembered(box) {
  const active = document.activeElement;
  if (!active || !box.contains(active)) return null;
  for (const key of ["data-choose", "name", "data-do"]) {
    const value = active.getAttribute(key);
    if (value !== null) return { selector: `[${key}="${CSS.escape(value)}"]`, more: active.dataset.value };
  }
  if (active.dataset.page) return { selector: "[data-page]", more: undefined, words: active.textContent };
  return { selector: "button:enabled, input, select", more: undefined };
}

function restore(box, place) {
  if (!place) return;
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

function render({ model, el }) {
  const { regions, right } = layout(el);
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
    box.innerHTML = made || "";
    shown[name] = made;
    if (name === "review") {
      if (made && !before) box.querySelector("select, input")?.focus({ preventScroll: true });
      else if (made) restore(box, focused);
      else if (focused && opener) el.querySelector(opener)?.focus({ preventScroll: true });
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
      if (name === "lines" && !el.classList.contains("vnc-reading")) right.scrollTop = 0;
    }
  }

  function draw() {
    const made = model.get("regions");
    // The list first: closing an article leads back to where it was left.
    for (const name of ["lines", ...REGIONS.filter((one) => one !== "lines")]) {
      if (shown[name] !== made[name] && (made[name] || shown[name])) place(name, made[name]);
    }
    el.dataset.answered = String(made.answered ?? "");
    if (el.dataset.answered === el.dataset.asked || made.message) answered();
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
    ask({ do: "decide", ...fields(regions.review) });
  }

  el.addEventListener("click", (event) => {
    const target = event.target.closest("button");
    if (!target || !el.contains(target)) return;
    const data = target.dataset;
    if (data.choose) ask({ do: "choose", facet: data.choose, value: data.value });
    else if (data.page) ask({ do: "page", page: Number(data.page) });
    else if (data.row) {
      opener = `[data-row="${CSS.escape(data.row)}"]`;
      ask({ do: "row", table: data.table, row_id: data.row });
    } else if (data.do === "read") {
      left.line = `.vnc-region-lines [data-do=read][data-value="${CSS.escape(data.value)}"]`;
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
    else if (regions.lines.contains(input)) ask({ do: "arrange", ...fields(regions.lines) });
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
    if (event.key === "Escape" && shown.review) ask({ do: "cancel" });
    else if (event.key === "Escape" && shown.reader) ask({ do: "close" });
    else if (event.key === "Enter" && event.target.tagName === "INPUT" && regions.review.contains(event.target)) decide();
  });

  model.on("change:regions", draw);
  draw();
  return () => {
    clearTimeout(late);
    model.off("change:regions", draw);
    document.removeEventListener("selectionchange", noticed);
  };
}

export default { render };
