/* Moments, in UTC and in the visitor's time. */

import { escape, sentence, texts } from "./page.js";

const local = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "long" });

/** Writes the visitor's own time into the title of a <time>. */
export function tellLocal(moment) {
    const date = new Date(moment.dateTime.replace(" ", "T"));
    if (!Number.isNaN(date.getTime())) {
        moment.title = sentence(texts.local, { time: local.format(date) });
    }
}

/** A moment of the server, "YYYY-MM-DD HH:MM:SS" in UTC, and how it is shown; whoever points at it is told his own time. */
export function time(utc, shown) {
    return `<time datetime="${escape(utc)}Z">${escape(shown)}</time>`;
}
