/* The client's own order of names: by dragging with mouse, pen or finger, or by the arrow buttons. Each change is saved at once. */

import { change } from "./change.js";
import { root } from "./page.js";
import { renewParts } from "./parts.js";

const part = root.querySelector('[data-bo-part="preference"]');

function form() {
    return part.querySelector("[data-bo-preference]");
}

function wishes() {
    return [...part.querySelectorAll("[data-bo-wish]")];
}

function order() {
    return wishes().map((wish) => wish.dataset.boWish).join(",");
}

/** Saves, shows what the server has then, and puts the focus where it was. */
async function save(name, value) {
    const { activeElement } = document;
    const focused = part.contains(activeElement) ? { name: activeElement.name, value: activeElement.value } : null;
    await change(form(), name, value);
    await renewParts();
    if (focused && form()) {
        const same = [...form().elements].filter((field) => field.value === focused.value && field.type === "submit" && !field.disabled);
        const next = same.find((field) => field.name === focused.name) || same[0];
        if (next) {
            next.focus();
        }
    }
}

function number() {
    wishes().forEach((wish, index) => {
        wish.querySelector(".bo-place").textContent = index + 1;
    });
}

function middle(wish) {
    const box = wish.getBoundingClientRect();
    return box.top + box.height / 2;
}

/** The others make way; the dragged one itself stays where it is in the document, or it would lose the pointer. */
function follow(dragged, y) {
    for (let above = dragged.previousElementSibling; above && y < middle(above); above = dragged.previousElementSibling) {
        dragged.after(above);
    }
    for (let below = dragged.nextElementSibling; below && y > middle(below); below = dragged.nextElementSibling) {
        dragged.before(below);
    }
    number();
}

function drag(event) {
    const grip = event.target.closest("[data-bo-grip]");
    if (!grip || event.button !== 0 || !form().querySelector("[name=prefer_up]:enabled")) {
        return;
    }
    event.preventDefault();
    const dragged = grip.closest("[data-bo-wish]");
    const before = order();
    const stop = new AbortController();
    const { signal } = stop;
    grip.setPointerCapture(event.pointerId);
    dragged.classList.add("bo-dragged");
    const end = (dropped) => {
        stop.abort();
        dragged.classList.remove("bo-dragged");
        if (!dropped) {
            renewParts();
        } else if (order() !== before) {
            save("prefer", order());
        }
    };
    grip.addEventListener("pointermove", (move) => follow(dragged, move.clientY), { signal });
    grip.addEventListener("pointerup", () => end(true), { signal });
    grip.addEventListener("pointercancel", () => end(false), { signal });
    window.addEventListener("keydown", (key) => key.key === "Escape" && end(false), { signal });
}

part.addEventListener("pointerdown", drag);
part.addEventListener("submit", (event) => {
    const pressed = event.submitter;
    if (pressed && pressed.name) {
        event.preventDefault();
        save(pressed.name, pressed.value);
    }
});
