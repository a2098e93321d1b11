/* What a visitor does on Expiring Domains besides searching. */

import { cellsFor } from "./cells.js";
import { change, post } from "./change.js";
import { root, sentence, texts } from "./page.js";

/* Picking names to order them together */

/** Shows how many names are picked. */
export function count(picked, form) {
    const boxes = [...form.querySelectorAll("tbody .bo-pick")];
    const together = form.querySelector(".bo-together");
    const all = form.querySelector("[data-bo-all]");
    together.disabled = picked.size === 0;
    together.querySelector("span").textContent = picked.size ? ` (${picked.size})` : "";
    all.checked = boxes.length > 0 && boxes.every((box) => box.checked);
}

/** Takes over what is ticked on this page; `changed` is the box that was, which may be the one for all. */
export function pick(picked, form, changed) {
    form.querySelectorAll("tbody tr").forEach((row) => {
        const box = row.querySelector(".bo-pick");
        const star = row.querySelector(".bo-star");
        if (box && changed && changed.matches("[data-bo-all]")) {
            box.checked = changed.checked;
        }
        if (star) {
            picked[box && box.checked ? "add" : "delete"](star.value);
        }
    });
    count(picked, form);
}

/* Ordering and watching: each gives what its row is now, null when it failed, or that the table is STALE. */

const STALE = "stale";
const GONE = [404, 409]; // the backorder is no longer there, or is there already

function rowOf(pressed) {
    const line = pressed.closest("tr");
    return { domain: line.querySelector(".bo-star").value, unicode: line.querySelector(".bo-name").textContent };
}

function question(pressed, domain) {
    return sentence(pressed.dataset.holds ? texts.orders_confirm_held : texts.confirm, { domain });
}

async function press(pressed, form, options) {
    pressed.disabled = true;
    const result = await change(form, pressed.name, pressed.value, { again: () => pressed.click(), ...options });
    pressed.disabled = false;
    if (!result.ok && GONE.includes(result.status)) {
        return STALE;
    }
    return result.ok ? result : null;
}

/** Backorders a name, or deletes its backorder. */
async function order(pressed, form) {
    const row = rowOf(pressed);
    if (pressed.name === "delete" && !window.confirm(question(pressed, row.unicode))) {
        return null;
    }
    const result = await press(pressed, form);
    if (!result || result === STALE) {
        return result;
    }
    const { backorder } = result;
    const dropped = Boolean(pressed.dataset.dropped);
    return { ...row, backorder, dropped, action: backorder ? "delete" : dropped ? "dropped" : "create" };
}

/** Watches a name, or no longer. */
async function watch(pressed) {
    const row = rowOf(pressed);
    const result = await press(pressed, pressed.form, { endpoint: root.dataset.boWatching, quiet: true });
    return result === STALE || !result ? result : { ...row, watched: pressed.name === "watch" };
}

export async function save(form) {
    const result = await post(new FormData(form), { endpoint: root.dataset.boWatching, again: () => save(form) });
    if (result.ok) {
        form.reset();
        form.querySelector("details").open = false;
    }
}

/** Does what a button of a row says, and draws its cell anew. */
export async function act(pressed, table, picked) {
    const cell = pressed.closest("td");
    if (cell.ariaBusy) {
        return;
    }
    cell.ariaBusy = "true";
    const star = pressed.matches(".bo-star");
    const row = await (star ? watch : order)(pressed, table.form);
    cell.ariaBusy = null;
    if (row === STALE) {
        if (table.works) {
            table.reload();
        }
    } else if (row) {
        cell.innerHTML = cellsFor(picked)[star ? "domain" : "action"](row);
        cell.querySelector("button")?.focus();
        pick(picked, table.form);
    }
}
