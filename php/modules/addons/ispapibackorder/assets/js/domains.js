/* The page Expiring Domains: pages, orders and searches the table without loading the page anew. What only some visitors
   do is loaded when they do it: cells.js draws rows, searching.js knows the search form, deeds.js picks, backorders and watches. */

import { defaults, load, root } from "./page.js";
import { Table } from "./table.js";

const search = root.querySelector("[data-bo-search]");
const save = root.querySelector("[data-bo-save]");
const together = root.querySelector(".bo-together");
// The list's version that the bars are of, and whether the visitor may order.
let { boEdition: edition, boMayOrder } = root.querySelector("[data-bo-table] table").dataset;
/** Names to be ordered together, of any page. */
const picked = new Set();

/** Does it with a script once that is loaded; gives what it gives, nothing when it cannot be loaded. */
async function use(name, does) {
    const loaded = await load(name, () => use(name, does));
    return loaded && does(loaded);
}
const searching = (does) => use("searching", does);
const deeds = (does) => use("deeds", does);

/** The search as it stands in the form, without what is empty or usual. */
function filters() {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(search)) {
        if (!["m", "page", "sort", "dir"].includes(name) && value !== "" && value !== String(defaults[name])) {
            parameters.append(name, value);
        }
    }
    if (!parameters.has("q") && !parameters.has("exclude")) {
        parameters.delete("how");
        parameters.delete("match");
    }
    return parameters;
}

/** What the bars count: the search, whatever its days, its order and its page. */
function counting() {
    const parameters = filters();
    ["from", "to", "rows"].forEach((name) => parameters.delete(name));
    return String(parameters);
}

let counted = counting();
let asked = counted;

/** Asks for the bars as well where they are those of another search; of another list the server gives them unasked. */
function beside() {
    asked = counting();
    return asked === counted ? `&edition=${edition}` : "&days=1";
}

/** Shows in the form what the server made of the search, and what would be saved. */
function after(result) {
    save.elements.query.value = filters();
    if (result.days) {
        counted = asked;
        ({ edition } = result);
    }
    if (result.ok || result.fault) {
        searching(({ read }) => read(search, result));
    }
    // What is wrong with other fields is told above the list.
    return Boolean(result.fault && search.querySelector(`[data-bo-field="${result.fault.field}"]`));
}

const table = new Table({
    cells: async (again) => (await load("cells", again))?.cellsFor(picked),
    filters,
    after,
    beside,
    drawn: () => together.disabled || deeds(({ count }) => count(picked, table.form)),
});

search.addEventListener("input", ({ target }) => {
    save.elements.query.value = filters();
    searching(({ typed }) => typed(search, target));
});

save.addEventListener("submit", (event) => {
    event.preventDefault();
    // What a field cannot make a value of, the search would be without.
    if (search.reportValidity()) {
        deeds((does) => does.save(save));
    }
});

/* Picking; a browser that comes back keeps what was ticked. */

const boxes = [...table.form.querySelectorAll("tbody .bo-pick")];
boxes.forEach((box) => box.removeAttribute("name"));
together.disabled = true;
root.querySelector("[data-bo-all]").classList.toggle("w-hidden", boMayOrder !== "1");
if (boxes.some((box) => box.checked)) {
    deeds((does) => does.pick(picked, table.form));
}

table.form.addEventListener("change", ({ target }) => deeds((does) => does.pick(picked, table.form, target)));

table.form.addEventListener("submit", () => {
    const names = table.form.elements.names || document.createElement("input");
    Object.assign(names, { type: "hidden", name: "names", value: [...picked].join("\n") });
    table.form.append(names);
});

table.form.addEventListener("click", (event) => {
    const pressed = event.target.closest("tbody button[name]");
    if (!pressed) {
        return;
    }
    event.preventDefault();
    // The second press of a double click is none, though another button may stand there by then.
    if (event.detail < 2) {
        deeds((does) => does.act(pressed, table, picked));
    }
});

if (table.works) {
    search.addEventListener("submit", (event) => {
        event.preventDefault();
        searching(({ stop }) => stop());
        table.search();
    });
    search.elements.rows.addEventListener("change", () => table.search());
    // Links that only change the search: the form takes over what they say.
    root.addEventListener("click", (event) => {
        const link = event.target.closest("[data-bo-day], [data-bo-everything], .bo-help a");
        if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            searching(({ take }) => {
                take(search, link);
                table.search();
            });
        }
    });
    window.addEventListener("popstate", () => {
        const parameters = new URLSearchParams(window.location.search);
        searching(({ fill }) => {
            fill(search, parameters);
            table.follow(parameters);
        });
    });
}
