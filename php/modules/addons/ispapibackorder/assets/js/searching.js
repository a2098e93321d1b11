/* The search form of Expiring Domains: fills it, and says how what is typed is read, or what is wrong with it and where. */

import { defaults, escape, root } from "./page.js";
import { get } from "./server.js";

const PAUSE = 300; // milliseconds without a key before what is typed is read
const TYPED = ["q", "how", "match", "exclude"];

let pause;
let reading = new AbortController();

/** What is typed is not asked about on its own any more: a search is under way, or has come. */
export function stop() {
    clearTimeout(pause);
    reading.abort();
}

/** Shows which days and how many TLDs are chosen. */
function mark(search) {
    const { from, to } = search.elements;
    root.querySelectorAll("[data-bo-day]").forEach((link) => {
        const { boDay: day } = link.dataset;
        const chosen = Boolean(from.value || to.value) && from.value <= day && (!to.value || day <= to.value);
        link.classList.toggle("active", chosen);
        link.setAttribute("aria-current", String(chosen));
    });
    const ticked = search.querySelectorAll('[name="tld[]"]:checked').length;
    root.querySelectorAll("[data-bo-chosen]").forEach((note) => {
        note.textContent = ticked ? ` (${ticked})` : "";
    });
}

function show(search, { fault, pattern, exclude }) {
    search.querySelectorAll("[data-bo-field]").forEach((group) => {
        const wrong = fault && fault.field === group.dataset.boField ? fault : null;
        const note = group.querySelector("[data-bo-fault]");
        const [place, message] = note.children;
        group.classList.toggle("has-error", Boolean(wrong));
        group.querySelector("input").classList.toggle("is-invalid", Boolean(wrong));
        note.classList.toggle("w-hidden", !wrong);
        message.textContent = wrong ? wrong.message : "";
        place.classList.toggle("w-hidden", !wrong || !(wrong.before || wrong.at));
        place.innerHTML = wrong ? `${escape(wrong.before)}<mark>${escape(wrong.at)}</mark>${escape(wrong.after)}` : "";
    });
    const note = search.querySelector("[data-bo-reading]");
    note.classList.toggle("w-hidden", !pattern && !exclude);
    note.querySelector("[data-bo-pattern]").textContent = pattern || "";
    note.querySelector("[data-bo-exclude]").textContent = exclude || "";
    note.querySelector("[data-bo-without]").classList.toggle("w-hidden", !exclude);
}

/** The bars of a new search, as drops.tpl draws them. */
function draw(days) {
    root.querySelector(".bo-days").innerHTML = days.map(({ day, label, count, height, address }) => `<li>`
        + `<a href="${escape(address)}" data-bo-day="${escape(day)}" style="--bo-bar:${escape(height)}%">`
        + `<span>${escape(label)}</span><small>${escape(count)}</small></a></li>`).join("");
}

/** Says why there are no names, where the page knows of more than one reason: no TLD has a price, or none matches. */
function explain(unpriced) {
    const prices = root.querySelector("[data-bo-unpriced]");
    if (prices) {
        prices.classList.toggle("w-hidden", !unpriced);
        root.querySelector("[data-bo-unmatched]").classList.toggle("w-hidden", unpriced);
    }
}

/** A whole name was searched as its label in its TLD; where no box has that, the page comes anew with one. */
function takeApart(search, address) {
    fill(search, new URL(address, window.location).searchParams);
    const chosen = search.querySelector('[name="tld[]"]:checked');
    if (chosen) {
        chosen.closest("details").open = true;
    } else {
        window.location.replace(address);
    }
}

/** Shows what an answer of the server says of the search. */
export function read(search, result) {
    stop();
    if (result.days && root.querySelector(".bo-days")) {
        draw(result.days);
    }
    if (result.ok || result.fault) {
        show(search, result);
    }
    if (result.address) {
        takeApart(search, result.address);
    }
    mark(search);
    if (result.rows) {
        root.querySelectorAll(".bo-unread").forEach((block) => block.remove());
        explain(result.unpriced);
    }
}

/** A field was changed; the server is asked how it reads what is typed as soon as the person pauses. */
export function typed(search, field) {
    mark(search);
    if (!TYPED.includes(field.name)) {
        return;
    }
    stop();
    pause = setTimeout(async () => {
        const mine = new AbortController();
        reading = mine;
        const parameters = new URLSearchParams({ check: 1 });
        TYPED.forEach((name) => parameters.set(name, search.elements[name].value));
        const result = await get(parameters, mine.signal);
        if (result && !mine.signal.aborted) {
            read(search, result);
        }
    }, PAUSE);
}

/** Fills the form from an address; one with a pattern alone is a bookmark of the time before the other ways. */
export function fill(search, parameters) {
    const said = new URLSearchParams(parameters);
    if (said.has("pattern") && !said.has("q")) {
        said.set("q", said.get("pattern"));
        said.set("how", "regex");
    }
    const zones = [...said].filter(([name]) => /^tld\b/.test(name)).map(([, zone]) => zone);
    for (const field of search.elements) {
        if (field.name === "tld[]") {
            field.checked = zones.includes(field.value);
        } else if (field.type === "checkbox") {
            field.checked = said.has(field.name);
        } else if (field.name && field.type !== "hidden") {
            if (field.name === "added") {
                field.type = (said.get("added") || "").includes("T") ? "datetime-local" : "date";
            }
            field.value = said.get(field.name) || defaults[field.name] || "";
        }
    }
}

/** Changes the form as a link of the page says: a day, an example, or every TLD. */
export function take(search, link) {
    const { from, to, scope } = search.elements;
    const { boDay: day, boEverything: everything } = link.dataset;
    if (day) {
        from.value = from.value === day && to.value === day ? "" : day;
        to.value = from.value;
    } else if (everything !== undefined) {
        scope.value = "all";
        search.querySelectorAll('[name="tld[]"]').forEach((box) => {
            box.checked = false;
        });
    } else {
        const said = new URLSearchParams(link.search);
        ["q", "how", "match"].forEach((name) => {
            search.elements[name].value = said.get(name) || defaults[name];
        });
    }
}
