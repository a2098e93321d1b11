/* Parts of the page that the server draws ([data-bo-part]), brought up to date without loading the page anew. */

import { root } from "./page.js";

/** Takes them from the page as the server draws it now. What goes wrong leaves them as they are; the next change tries again. */
export async function renewParts() {
    let text;
    try {
        const response = await fetch(window.location.href, { credentials: "same-origin" });
        text = response.ok ? await response.text() : "";
    } catch (error) {
        return;
    }
    const fresh = new DOMParser().parseFromString(text, "text/html");
    root.querySelectorAll("[data-bo-part]").forEach((part) => {
        const other = fresh.querySelector(`[data-bo-part="${part.dataset.boPart}"]`);
        if (other) {
            part.replaceChildren(...document.adoptNode(other).childNodes);
        }
    });
}
