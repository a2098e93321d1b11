/* What a visitor does on Expiring Domains besides searching. */

import { change, post, root } from "./page.js";

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

/* Ordering and watching: each gives what its row is now, or null when it failed. */

function rowOf(pressed) {
    const line = pressed.closest("tr");
    return { domain: line.querySelector(".bo-star").value, unicode: line.querySelector(".bo-name").textContent };
}

async function press(pressed, form, options) {
    pressed.disabled = true;
    const result = await change(form, pressed.name, pressed.value, { again: () => pressed.click(), ...options });
    pressed.disabled = false;
    return result.ok ? result : null;
}

/** Backorders a name, or deletes its backorder. */
export async function order(pressed, form) {
    const result = await press(pressed, form);
    if (!result) {
        return null;
    }
    const { backorder } = result;
    const dropped = Boolean(pressed.dataset.dropped);
    return { ...rowOf(pressed), backorder, dropped, action: backorder ? "delete" : dropped ? "dropped" : "create" };
}

/** Watches a name, or no longer. */
export async function watch(pressed) {
    const result = await press(pressed, pressed.form, { endpoint: root.dataset.boWatching, quiet: true });
    return result && { ...rowOf(pressed), watched: pressed.name === "watch" };
}

export async function save(form) {
    const result = await post(new FormData(form), { endpoint: root.dataset.boWatching, again: () => save(form) });
    if (result.ok) {
        form.reset();
        form.querySelector("details").open = false;
    }
}
