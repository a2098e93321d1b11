/* The page Watching: removes and backorders names without loading the page anew, asks before what cannot be undone. */

import { change } from "./change.js";
import { number, root, sentence, show } from "./page.js";
import { statusLabel } from "./status.js";

const list = root.querySelector("[data-bow-list]");

/** Takes a row out of the page; `total` are the names that are still watched. */
function takeAway(row, total) {
    const next = (row.nextElementSibling || row.previousElementSibling)?.querySelector(".bow-remove button");
    row.remove();
    if (!next && total > 0) {
        window.location.reload();
        return;
    }
    list.classList.toggle("w-hidden", !next);
    root.querySelector("[data-bow-empty]").classList.toggle("w-hidden", Boolean(next));
    const info = list.querySelector("[data-bow-info]");
    const { bowInfo, bowFirst: first, bowLimit: limit } = info.dataset;
    const last = Number(first) + list.querySelectorAll("tbody tr").length - 1;
    info.textContent = sentence(bowInfo, { first: number(first), last: number(last), total: number(total), limit: number(limit) });
    (next || root.querySelector("#bow-watch")).focus();
}

async function press(pressed) {
    const row = pressed.closest("tr");
    pressed.disabled = true;
    const endpoint = pressed.getAttribute("formaction") || root.dataset.boEndpoint;
    const result = await change(list, pressed.name, pressed.value, { endpoint });
    pressed.disabled = false;
    if (!result.ok) {
        return;
    }
    if (pressed.name === "create") {
        pressed.closest("td").innerHTML = statusLabel(result.backorder.status);
        return;
    }
    takeAway(row, result.watching);
}

list.addEventListener("click", (event) => {
    const pressed = event.target.closest("tbody button[name]");
    if (pressed) {
        event.preventDefault();
        press(pressed);
    }
});

root.querySelectorAll("[data-bow-confirm]").forEach((form) => form.addEventListener("submit", (event) => {
    if (!window.confirm(form.dataset.bowConfirm)) {
        event.preventDefault();
    }
}));

const copy = root.querySelector("[data-bow-copy]");
if (copy && navigator.clipboard) {
    copy.classList.remove("w-hidden");
    copy.addEventListener("click", async () => {
        await navigator.clipboard.writeText(root.querySelector("#bow-address").value);
        show("success", copy.dataset.bowCopy);
    });
}
