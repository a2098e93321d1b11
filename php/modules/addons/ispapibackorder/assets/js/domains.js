/* The page Expiring Domains: searches without loading the page anew, and places and deletes backorders from the rows. */

import { change, defaults, escape, root, statusLabel, texts } from "./page.js";
import { Table } from "./table.js";

const search = root.querySelector("[data-bo-search]");
const mayOrder = root.querySelector("[data-bo-table] table").dataset.boMayOrder === "1";

function button(name, value, row) {
    const text = name === "create" ? texts.create : texts.delete;
    return `<button class="btn btn-default btn-sm bo-${name}" name="${name}" value="${escape(value)}" data-domain="${escape(row.domain)}"`
        + ` data-name="${escape(row.unicode)}"${mayOrder ? "" : " disabled"}>${escape(text)}</button>`;
}

function action(row) {
    switch (row.action) {
        case "create": return button("create", row.domain, row);
        case "delete": return button("delete", row.backorder.id, row);
        case "status": return statusLabel(row.backorder.status);
        default: return `<small class="text-muted">${escape(texts.not_offered)}</small>`;
    }
}

const cells = {
    action,
    domain: (row) => `<span class="bo-name">${escape(row.unicode)}</span>`
        + (row.unicode === row.domain ? "" : `<small class="bo-ace text-muted">${escape(row.domain)}</small>`),
    drop_date: (row) => escape(row.drop_date),
    characters: (row) => escape(row.characters),
    digits: (row) => escape(row.digits),
    hyphens: (row) => escape(row.hyphens),
    price: (row) => escape(row.price),
};

/** The search as it stands in the form, without what is empty or usual. */
function filters() {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(search)) {
        if (!["m", "page", "sort", "dir"].includes(name) && value !== "" && value !== String(defaults[name])) {
            parameters.append(name, value);
        }
    }
    return parameters;
}

function fill(parameters) {
    for (const field of search.elements) {
        if (field.type === "checkbox") {
            field.checked = parameters.getAll(field.name).includes(field.value);
        } else if (field.name && field.type !== "hidden") {
            field.value = parameters.get(field.name) || defaults[field.name] || "";
        }
    }
}

/** Shows at the form what the server says of the pattern, and which day is chosen. */
function after(result) {
    const wrong = result.field === "pattern";
    const note = search.querySelector("[data-bo-error]");
    note.textContent = wrong ? result.message : "";
    note.classList.toggle("w-hidden", !wrong);
    search.querySelector("[data-bo-pattern]").classList.toggle("has-error", wrong);
    search.elements.pattern.classList.toggle("is-invalid", wrong);
    mark();
    return wrong;
}

function mark() {
    const { from, to } = search.elements;
    root.querySelectorAll("[data-bo-day]").forEach((link) => {
        const chosen = link.dataset.boDay === from.value && link.dataset.boDay === to.value;
        link.classList.toggle("active", chosen);
        link.querySelector("i").className = chosen ? "fas fa-dot-circle" : "far fa-circle";
    });
    const ticked = search.querySelectorAll('[name="tld[]"]:checked').length;
    const note = search.querySelector("[data-bo-chosen]");
    if (note) {
        note.textContent = ticked ? ` (${ticked})` : "";
    }
}

async function act(pressed) {
    const cell = pressed.closest("td");
    const row = { domain: pressed.dataset.domain, unicode: pressed.dataset.name };
    pressed.disabled = true;
    const result = await change(table.form, pressed.name, pressed.value);
    pressed.disabled = false;
    if (!result.ok) {
        return;
    }
    const backorder = result.backorder;
    row.backorder = backorder;
    row.action = backorder ? (backorder.deletable ? "delete" : "status") : "create";
    cell.innerHTML = action(row);
    const next = cell.querySelector("button");
    if (next) {
        next.focus();
    }
}

const table = new Table({ cells, filters, after });

table.form.addEventListener("click", (event) => {
    const pressed = event.target.closest("button[name]");
    if (pressed) {
        event.preventDefault();
        act(pressed);
    }
});

if (table.works) {
    search.addEventListener("submit", (event) => {
        event.preventDefault();
        table.search();
    });
    search.addEventListener("change", mark);
    search.elements.rows.addEventListener("change", () => table.search());
    root.querySelectorAll("[data-bo-everything]").forEach((link) => link.addEventListener("click", (event) => {
        event.preventDefault();
        search.elements.scope.value = "all";
        search.querySelectorAll('[name="tld[]"]').forEach((box) => {
            box.checked = false;
        });
        table.search();
    }));
    root.querySelectorAll("[data-bo-day]").forEach((link) => link.addEventListener("click", (event) => {
        event.preventDefault();
        const day = link.classList.contains("active") ? "" : link.dataset.boDay;
        search.elements.from.value = day;
        search.elements.to.value = day;
        table.search();
    }));
    window.addEventListener("popstate", () => {
        const parameters = new URLSearchParams(window.location.search);
        fill(parameters);
        table.follow(parameters);
    });
}
