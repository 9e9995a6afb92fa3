// The explorer's page side: it shows what the library made, and tells it what was chosen.
// All markup comes escaped from analysis/markup.py; nothing here builds any from text.

const REGIONS = ["status", "controls", "facets", "lines", "review", "reader", "doubts"];

function layout(el) {
  el.classList.add("vnc");
  const regions = {};
  for (const name of REGIONS) {
    const box = document.createElement("div");
    box.className = `vnc-region vnc-region-${name}`;
    box.dataset.region = name;
    regions[name] = box;
  }
  regions.status.setAttribute("role", "status");
  regions.status.setAttribute("aria-live", "polite");
  const columns = document.createElement("div");
  columns.className = "vnc-columns";
  const right = document.createElement("div");
  right.append(regions.lines, regions.review, regions.reader, regions.doubts);
  columns.append(regions.facets, right);
  el.append(regions.controls, regions.status, columns);
  return regions;
}

function remembered(box) {
  const active = document.activeElement;
  if (!active || !box.contains(active)) return null;
  for (const key of ["data-choose", "name", "data-do"]) {
    const value = active.getAttribute(key);
    if (value !== null) return { selector: `[${key}="${CSS.escape(value)}"]`, more: active.dataset.value };
  }
  if (active.dataset.page) return { selector: "[data-page]", more: undefined, words: active.textContent };
  return null;
}

function restore(box, place) {
  if (!place) return;
  const found = [...box.querySelectorAll(place.selector)];
  const same = found.find((one) => (place.words ? one.textContent === place.words && !one.disabled
    : one.dataset.value === place.more)) || found.find((one) => !one.disabled);
  if (same) same.focus({ preventScroll: true });
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
  const regions = layout(el);
  const shown = {};
  let asked = 0;
  let chosen = {};

  function draw() {
    const made = model.get("regions");
    for (const name of REGIONS) {
      if (shown[name] === made[name]) continue;
      const place = remembered(regions[name]);
      regions[name].innerHTML = made[name] || "";
      shown[name] = made[name];
      restore(regions[name], place);
      const focus = regions[name].querySelector("[data-focus]");
      if (focus) focus.scrollIntoView({ block: "nearest" });
    }
    el.dataset.answered = String(made.answered ?? "");
  }

  function ask(what) {
    asked += 1;
    el.dataset.asked = String(asked);
    model.set("request", { ...what, number: asked });
    model.save_changes();
  }

  el.addEventListener("click", (event) => {
    const target = event.target.closest("button");
    if (!target || !el.contains(target)) return;
    const data = target.dataset;
    if (data.choose) ask({ do: "choose", facet: data.choose, value: data.value });
    else if (data.page) ask({ do: "page", page: Number(data.page) });
    else if (data.row) ask({ do: "row", table: data.table, row_id: data.row });
    else if (data.do === "copy") {
      const words = data.value;
      if (navigator.clipboard) navigator.clipboard.writeText(words).catch(() => {});
      ask({ do: "copied", value: words });
    } else if (data.do === "decide") ask({ do: "decide", ...fields(regions.review) });
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

  el.addEventListener("change", (event) => {
    const input = event.target;
    if (regions.controls.contains(input)) ask({ do: "filter", ...fields(regions.controls) });
    else if (regions.lines.contains(input)) ask({ do: "arrange", ...fields(regions.lines) });
    else if (regions.review.contains(input) && ["action", "table"].includes(input.name)) ask({ do: "form", ...fields(regions.review) });
  });

  el.addEventListener("keydown", (event) => {
    if (event.target.tagName === "INPUT") event.stopPropagation();
  });

  model.on("change:regions", draw);
  draw();
  return () => {
    model.off("change:regions", draw);
    document.removeEventListener("selectionchange", noticed);
  };
}

export default { render };
