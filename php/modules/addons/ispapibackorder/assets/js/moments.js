/* Times of the server are UTC; on hover they tell the visitor's own. */

import { sentence, texts } from "./page.js";

export function localTimes(within) {
    within.querySelectorAll("time[datetime]:not([title])").forEach((time) => {
        const at = new Date(time.dateTime);
        if (!Number.isNaN(at.getTime())) {
            const text = at.toLocaleString(document.documentElement.lang || undefined, { dateStyle: "medium", timeStyle: "short" });
            time.title = sentence(texts.orders_local, { at: text });
        }
    });
}
