/* The tab Manage: filters, orders and turns pages without loading the page anew, and helps to select. Without it all is there. */

const root = document.querySelector(".backorder-admin");
const texts = JSON.parse(root.dataset.texts);
const address = new URL(root.dataset.address, window.location.href);

let pending = null;

function say(text) {
    const alert = document.createElement("div");
    alert.className = "alert alert-danger";
    alert.textContent = text;
    root.querySelector(".bo-flash").replaceChildren(alert);
}

/** The page at an address as a document; null when it was given up for a newer one. */
async function load(where) {
    if (pending) {
        pending.abort();
    }
    const mine = new AbortController();
    pending = mine;
    try {
        const response = await fetch(where, { credentials: "same-origin", signal: mine.signal });
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        if (!response.ok || !page.querySelector(".backorder-admin")) {
            throw new Error(response.statusText);
        }
        return page;
    } catch (error) {
        if (!mine.signal.aborted) {
            say(texts.failed);
        }
        return null;
    } finally {
        if (pending === mine) {
            pending = null;
        }
    }
}

/** The visitor's own time beside every time that has come since the page was read; admin.js saw to the others. */
function localise(within) {
    const format = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "long" });
    within.querySelectorAll("time[datetime]").forEach((element) => {
        const time = new Date(element.dateTime);
        if (!Number.isNaN(time.getTime())) {
            element.title = format.format(time);
        }
    });
}

function boxes() {
    return [...root.querySelectorAll('[data-bo-select] input[name="ids[]"]')];
}

/** Shows how many are selected, and lets nothing be done with none. */
function count() {
    const form = root.querySelector("[data-bo-select]");
    if (!form) {
        return;
    }
    const all = form.querySelector("[name=all]");
    const ticked = boxes().filter((box) => box.checked);
    const every = form.querySelector("[data-bo-every]");
    const some = ticked.length > 0 || Boolean(all && all.checked);
    every.hidden = boxes().length === 0;
    every.checked = ticked.length > 0 && ticked.length === boxes().length;
    every.indeterminate = ticked.length > 0 && !every.checked;
    form.querySelectorAll("button[name=do]").forEach((button) => {
        button.disabled = !some;
    });
    const number = form.querySelector("[data-bo-count]");
    if (number) {
        number.textContent = texts.selected.replace(":n", all && all.checked ? "…" : ticked.length);
    }
}

/** Puts the list of another address in the place of this one. */
async function show(where, remember) {
    const list = root.querySelector("[data-bo-list]");
    list.setAttribute("aria-busy", "true");
    const page = await load(where);
    list.removeAttribute("aria-busy");
    if (!page) {
        return;
    }
    const held = document.activeElement;
    const name = list.contains(held) ? held.textContent : "";
    list.replaceWith(document.importNode(page.querySelector("[data-bo-list]"), true));
    if (remember) {
        window.history.pushState({}, "", where);
        keepChoice(page);
    } else {
        fill(page);
    }
    if (name) {
        const same = [...root.querySelectorAll("[data-bo-list] a")].find((link) => link.textContent === name);
        (same || root.querySelector("[data-bo-list] .table-responsive")).focus();
    }
    localise(root.querySelector("[data-bo-list]"));
    count();
}

/** What the filter's form sends along without showing it follows the list. */
function keepChoice(page) {
    const form = root.querySelector("[data-bo-filter]");
    form.querySelectorAll("input[type=hidden]").forEach((field) => field.remove());
    page.querySelectorAll("[data-bo-filter] input[type=hidden]").forEach((field) => form.prepend(document.importNode(field, true)));
}

function fill(page) {
    const form = root.querySelector("[data-bo-filter]");
    keepChoice(page);
    page.querySelectorAll("[data-bo-filter] input:not([type=hidden]), [data-bo-filter] select").forEach((field) => {
        form.elements[field.name].value = field.value;
    });
}

/** Opens and closes the timeline below a row. */
async function timeline(link) {
    const row = link.closest("tr");
    const open = row.nextElementSibling;
    if (open && open.classList.contains("bo-opened")) {
        open.remove();
        link.setAttribute("aria-expanded", "false");
        return;
    }
    const page = await load(link.href);
    const events = page && page.querySelector("[data-bo-events]");
    if (!events) {
        return;
    }
    const below = document.createElement("tr");
    below.className = "bo-opened";
    const cell = below.insertCell();
    cell.colSpan = row.cells.length;
    cell.append(document.importNode(events, true));
    row.after(below);
    link.setAttribute("aria-expanded", "true");
    localise(below);
}

root.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
    }
    const link = event.target.closest("[data-bo-swap], [data-bo-pages] a, [data-bo-timeline]");
    if (link) {
        event.preventDefault();
        if (link.matches("[data-bo-timeline]")) {
            timeline(link);
        } else {
            show(link.href, true);
        }
    }
});

root.addEventListener("change", (event) => {
    if (event.target.matches("[data-bo-every]")) {
        boxes().forEach((box) => {
            box.checked = event.target.checked;
        });
    }
    if (event.target.closest("[data-bo-select]")) {
        count();
    }
    if (event.target.matches("[data-bo-filter] select")) {
        event.target.form.requestSubmit();
    }
});

root.addEventListener("submit", (event) => {
    if (event.target.matches("[data-bo-filter]")) {
        event.preventDefault();
        const where = new URL(event.target.action);
        [...new FormData(event.target)].filter(([, value]) => value !== "").forEach(([name, value]) => where.searchParams.append(name, value));
        show(where.href, true);
    }
    // A second press would do it twice, or find nothing left to do.
    event.target.querySelectorAll("[data-bo-once]").forEach((button) => {
        button.disabled = true;
    });
});

let waiting = 0;

/** Clients by what is typed into a field that names one. */
async function suggest(field) {
    const where = new URL(address);
    where.search = new URLSearchParams({ module: "ispapibackorder", tab: "manage", format: "json", clients: field.value });
    try {
        const { clients } = await (await fetch(where, { credentials: "same-origin" })).json();
        field.list.replaceChildren(...clients.map((label) => new Option("", label)));
    } catch (error) {
        field.list.replaceChildren();
    }
}

root.addEventListener("input", (event) => {
    if (event.target.matches("[data-bo-client]") && event.target.value.length > 1 && event.inputType) {
        window.clearTimeout(waiting);
        waiting = window.setTimeout(() => suggest(event.target), 200);
    }
});

if (root.querySelector("[data-bo-list]")) {
    window.addEventListener("popstate", () => show(window.location.href, false));
    count();
}
