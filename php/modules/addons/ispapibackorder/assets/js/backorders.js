/* The page My Backorders: pages, filters and deletes without loading the page anew, and shows histories in place. */

import "./bulk.js";
import { change } from "./change.js";
import { time } from "./local.js";
import { escape, load, name, root, sentence, show, texts } from "./page.js";
import { renewParts } from "./parts.js";
import { get } from "./server.js";
import { statusLabel } from "./status.js";
import { Table } from "./table.js";

const form = root.querySelector("[data-bo-table]");

confirmOnce(root.querySelector("[data-bo-one]"), (pressed) => window.confirm(question(pressed)));
confirmOnce(root.querySelector("[data-bo-confirm]"), (pressed) => {
    setTimeout(() => {
        pressed.disabled = true; // after the form was sent: a second press orders nothing anew
    });
    return true;
});
if (form) {
    startList();
    if (root.querySelector('[data-bo-part="preference"]')) {
        load("preference");
    }
}

function confirmOnce(plain, asked) {
    if (plain) {
        plain.addEventListener("submit", (event) => {
            if (!asked(event.submitter || plain.querySelector("button"))) {
                event.preventDefault();
            }
        });
    }
}

function question(pressed) {
    return sentence(pressed.dataset.holds ? texts.orders_confirm_held : texts.confirm, { domain: pressed.dataset.name });
}

function moment({ before, at, utc, after }) {
    return `<bdi>${escape(before)}${at ? time(utc, at) : ""}${escape(after)}</bdi>`;
}

function links(row) {
    const list = [`<a href="${escape(row.history)}" data-bo-history="${escape(row.id)}">${escape(texts.history)}</a>`];
    if (row.auction) {
        list.push(`<a href="${escape(row.auction)}" target="_blank" rel="noopener noreferrer">${escape(texts.orders_auction)}</a>`);
    }
    if (row.invoice) {
        list.push(`<a href="viewinvoice.php?id=${escape(row.invoice)}">${escape(texts.invoice)}</a>`);
    }
    if (row.whmcs_domain) {
        list.push(`<a href="clientarea.php?action=domaindetails&amp;id=${escape(row.whmcs_domain)}">${escape(texts.domain)}</a>`);
    }
    return `<span class="bo-links">${list.join(" ")}</span>`;
}

function dropDate(row) {
    return row.drop_date ? time(row.drop_date, row.drop_shown) : `<span class="text-muted">${escape(texts.drop_unknown)}</span>`;
}

function cellsFor(mayOrder) {
    return {
        action: (row) => (row.deletable
            ? `<button class="btn btn-default bo-delete" name="delete" value="${escape(row.id)}" data-domain="${escape(row.domain)}"`
                + ` data-name="${escape(row.unicode)}" data-holds="${row.holds ? 1 : ""}"${mayOrder ? "" : " disabled"}>${escape(texts.delete)}</button>`
            : ""),
        id: (row) => escape(row.id),
        domain: name,
        drop_date: dropDate,
        status: (row) => `${statusLabel(row.status)} ${links(row)}<span class="bo-next">${moment(row.next)}</span>`,
        price: (row) => (row.frozen
            ? escape(row.price)
            : `<span class="text-muted" title="${escape(texts.price_today)}">${escape(row.price)}</span>`),
    };
}

function events(list) {
    if (list.length === 0) {
        return `<p>${escape(texts.no_history)}</p>`;
    }
    const items = list.map((event) => `<li>${time(event.utc, event.at)} <span>${escape(event.text)}`
        + `${event.by ? ` <small class="text-muted">${escape(event.by)}</small>` : ""}</span></li>`);
    return `<ol class="bo-timeline">${items.join("")}</ol>`;
}

async function history(link) {
    const row = link.closest("tr");
    const open = row.nextElementSibling;
    if (open && open.classList.contains("bo-history")) {
        open.remove();
        link.setAttribute("aria-expanded", "false");
        return;
    }
    const result = await get(new URLSearchParams({ events: link.dataset.boHistory }));
    if (!result.ok) {
        show("danger", result.message);
        return;
    }
    const below = document.createElement("tr");
    below.className = "bo-history";
    below.innerHTML = `<td colspan="${row.cells.length}">${events(result.events)}</td>`;
    row.after(below);
    link.setAttribute("aria-expanded", "true");
}

function startList() {
    const element = form.querySelector("table");
    let status = element.dataset.boStatus;
    let left = null; // the row whose button was pressed, by its place, until the rows are drawn anew

    const filters = () => new URLSearchParams(status ? { status } : {});
    const table = new Table({ cells: () => cellsFor(element.dataset.boMayOrder === "1"), filters, after, drawn });
    if (!table.works) {
        return;
    }

    function after(result) {
        if (result.ok) {
            result.filters.forEach(({ status: name, count }) => {
                const line = root.querySelector(`[data-bo-filters] [data-status="${name}"] small`);
                if (line) {
                    line.textContent = count;
                }
            });
            mark();
        }
        return false;
    }

    function mark() {
        root.querySelectorAll("[data-bo-filters] a").forEach((line) => {
            const chosen = line.dataset.status === status;
            line.classList.toggle("active", chosen);
            line.toggleAttribute("aria-current", chosen);
            line.querySelector("i").className = chosen ? "fas fa-dot-circle" : "far fa-circle";
        });
        const parameters = new URLSearchParams({ ...(status && { status }), format: "csv" });
        root.querySelector("[data-bo-sheet]").href = `${root.dataset.boEndpoint}&${parameters}`;
    }

    function rows() {
        return [...element.querySelectorAll("tbody tr:not(.bo-history)")];
    }

    /** The focus goes with its row, or to the next one, or where it says that there is none. */
    function drawn() {
        if (left !== null && document.activeElement === document.body) {
            const row = rows()[left] || rows().pop();
            (row?.querySelector(".bo-delete:enabled, [data-bo-history]") || root.querySelector("[data-bo-empty] h4")).focus();
        }
        left = null;
    }

    /** What is refused may stand otherwise on the server by now: then, too, the rows are drawn anew. */
    async function act(where, name, value) {
        const result = await change(where, name, value);
        if (result.status) {
            table.reload();
            renewParts(); // nobody need wait for them
        }
        return result;
    }

    async function remove(pressed) {
        left = rows().indexOf(pressed.closest("tr"));
        pressed.disabled = true;
        const result = await act(form, "delete", pressed.value);
        if (!result.status) {
            left = null;
            pressed.disabled = false;
            pressed.focus();
        }
    }

    form.addEventListener("click", async (event) => {
        const pressed = event.target.closest("button[name]");
        const link = event.target.closest("[data-bo-history]");
        if (pressed || link) {
            event.preventDefault();
        }
        if (link) {
            history(link);
        } else if (pressed && window.confirm(question(pressed))) {
            remove(pressed);
        }
    });
    root.querySelector("[data-bo-filters]").addEventListener("click", (event) => {
        const line = event.target.closest("a[data-status]");
        if (line) {
            event.preventDefault();
            status = line.dataset.status;
            table.search();
        }
    });
    const create = root.querySelector("[data-bo-new]");
    create.addEventListener("submit", async (event) => {
        event.preventDefault();
        const submit = create.querySelector("[type=submit]");
        submit.disabled = true;
        if ((await act(create, "create", create.elements.create.value)).ok) {
            create.elements.create.value = "";
        }
        submit.disabled = false;
    });
    window.addEventListener("popstate", () => {
        const parameters = new URLSearchParams(window.location.search);
        status = parameters.get("status") || "";
        table.follow(parameters);
    });
}
