/* The page My Backorders: pages, filters and deletes without loading the page anew, and shows histories in place. */

import { change, escape, get, root, sentence, show, statusLabel, texts } from "./page.js";
import { Table } from "./table.js";

const form = root.querySelector("[data-bo-table]");
const mayOrder = form.querySelector("table").dataset.boMayOrder === "1";
let status = form.querySelector("table").dataset.boStatus;

function links(row) {
    const list = [`<a href="${escape(row.history)}" data-bo-history="${escape(row.id)}">${escape(texts.history)}</a>`];
    if (row.invoice) {
        list.push(`<a href="viewinvoice.php?id=${escape(row.invoice)}">${escape(texts.invoice)}</a>`);
    }
    if (row.whmcs_domain) {
        list.push(`<a href="clientarea.php?action=domaindetails&amp;id=${escape(row.whmcs_domain)}">${escape(texts.domain)}</a>`);
    }
    return `<span class="bo-links">${list.join(" ")}</span>`;
}

const cells = {
    action: (row) => (row.deletable
        ? `<button class="btn btn-default btn-sm bo-delete" name="delete" value="${escape(row.id)}" data-domain="${escape(row.domain)}"`
            + ` data-name="${escape(row.unicode)}"${mayOrder ? "" : " disabled"}>${escape(texts.delete)}</button>`
        : ""),
    id: (row) => escape(row.id),
    domain: (row) => `<span class="bo-name">${escape(row.unicode)}</span>`
        + (row.unicode === row.domain ? "" : `<small class="bo-ace text-muted">${escape(row.domain)}</small>`),
    drop_date: (row) => (row.drop_date ? escape(row.drop_date) : `<span class="text-muted">${escape(texts.drop_unknown)}</span>`),
    status: (row) => statusLabel(row.status) + links(row),
    price: (row) => (row.frozen
        ? escape(row.price)
        : `<span class="text-muted" title="${escape(texts.price_today)}">${escape(row.price)}</span>`),
};

function filters() {
    return new URLSearchParams(status ? { status } : {});
}

function after(result) {
    if (result.ok) {
        result.filters.forEach((filter) => count(filter));
        mark();
    }
    return false;
}

/** A status that has got its first backorder has no line to filter by until the page is loaded anew. */
function count(filter) {
    const line = root.querySelector(`[data-bo-filters] [data-status="${filter.status}"] small`);
    if (line) {
        line.textContent = filter.count;
    }
}

function mark() {
    root.querySelectorAll("[data-bo-filters] a").forEach((line) => {
        const chosen = line.dataset.status === status;
        line.classList.toggle("active", chosen);
        line.querySelector("i").className = chosen ? "fas fa-dot-circle" : "far fa-circle";
    });
}

async function history(link) {
    const row = link.closest("tr");
    const open = row.nextElementSibling;
    if (open && open.classList.contains("bo-history")) {
        open.remove();
        return;
    }
    const result = await get(new URLSearchParams({ events: link.dataset.boHistory }));
    if (!result.ok) {
        show("danger", result.message);
        return;
    }
    const entries = result.events.map((event) => `<li><time>${escape(event.at)}</time> ${escape(event.text)}</li>`);
    const below = document.createElement("tr");
    below.className = "bo-history";
    below.innerHTML = `<td colspan="${row.cells.length}"><ol>${entries.join("") || `<li>${escape(texts.no_history)}</li>`}</ol></td>`;
    row.after(below);
}

async function remove(pressed) {
    if (!window.confirm(sentence(texts.confirm, { domain: pressed.dataset.name }))) {
        return;
    }
    pressed.disabled = true;
    const result = await change(form, "delete", pressed.value);
    pressed.disabled = false;
    if (result.ok) {
        table.reload();
    }
}

const table = new Table({ cells, filters, after });

if (table.works) {
    form.addEventListener("click", (event) => {
        const pressed = event.target.closest("button[name]");
        const link = event.target.closest("[data-bo-history]");
        if (pressed || link) {
            event.preventDefault();
        }
        if (pressed) {
            remove(pressed);
        } else if (link) {
            history(link);
        }
    });
    root.querySelectorAll("[data-bo-filters] a").forEach((line) => line.addEventListener("click", (event) => {
        event.preventDefault();
        status = line.dataset.status;
        table.search();
    }));
    const create = root.querySelector("[data-bo-new]");
    create.addEventListener("submit", async (event) => {
        event.preventDefault();
        const submit = create.querySelector("[type=submit]");
        submit.disabled = true;
        const result = await change(create, "create", create.elements.create.value);
        submit.disabled = false;
        if (result.ok) {
            create.elements.create.value = "";
            table.reload();
        }
    });
    window.addEventListener("popstate", () => {
        const parameters = new URLSearchParams(window.location.search);
        status = parameters.get("status") || "";
        table.follow(parameters);
    });
}
