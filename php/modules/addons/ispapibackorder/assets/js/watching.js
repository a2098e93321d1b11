/* The page Watching: removes and backorders names without loading the page anew, asks before what cannot be undone. */

import { root, show, statusLabel, texts } from "./page.js";

const list = root.querySelector("[data-bow-list]");

/** Sends the form as the pressed button would, and gives the server's answer. */
async function send(form, pressed) {
    const body = new FormData(form);
    body.append(pressed.name, pressed.value);
    const action = pressed.getAttribute("formaction") || form.getAttribute("action");
    try {
        const response = await fetch(`${action}&format=json`, { method: "POST", body, credentials: "same-origin" });
        return await response.json();
    } catch {
        return { ok: false, message: texts.failed };
    }
}

function takeAway(row) {
    const next = (row.nextElementSibling || row.previousElementSibling)?.querySelector(".bow-remove button");
    row.remove();
    list.classList.toggle("w-hidden", !next);
    root.querySelector("[data-bow-empty]").classList.toggle("w-hidden", Boolean(next));
    (next || root.querySelector("#bow-watch")).focus();
}

async function press(pressed) {
    const row = pressed.closest("tr");
    pressed.disabled = true;
    const result = await send(list, pressed);
    pressed.disabled = false;
    show(result.ok ? (result.short ? "warning" : "success") : "danger", result.message);
    if (!result.ok) {
        return;
    }
    if (pressed.name === "create") {
        pressed.closest("td").innerHTML = statusLabel(result.backorder.status);
        return;
    }
    takeAway(row);
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

// The visitor's own time, on hover.
const local = new Intl.DateTimeFormat(document.documentElement.lang || undefined, { dateStyle: "medium", timeStyle: "long" });
root.querySelectorAll("time[datetime]").forEach((time) => {
    time.title = local.format(new Date(time.dateTime));
});
