/* What page.js need not have at hand at once: changes with what they do to the funds panel, the visitor's time. */

import { answer, escape, root, sentence, show, texts, time } from "./page.js";

const local = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "long" });

/** Writes the visitor's own time into the title of a <time>. */
export function tellLocal(moment) {
    const date = new Date(moment.dateTime.replace(" ", "T"));
    if (!Number.isNaN(date.getTime())) {
        moment.title = sentence(texts.local, { time: local.format(date) });
    }
}

function toggle(selector, shown) {
    root.querySelectorAll(selector).forEach((element) => element.classList.toggle("w-hidden", !shown));
}

function fill(selector, text) {
    root.querySelectorAll(selector).forEach((element) => {
        element.textContent = text;
    });
}

/** The funds panel and the count of backorders, after a change. */
function refresh({ account, count }) {
    const { forecast } = account;
    ["credit", "unpaid", "available", "held"].forEach((name) => fill(`[data-bo-account="${name}"]`, account[name]));
    fill("[data-bo-count]", count);
    toggle("[data-bo-forecast]", forecast);
    toggle("[data-bo-missing]", forecast && forecast.missing);
    toggle("[data-bo-short]", account.empty && !(forecast && forecast.missing));
    if (forecast) {
        fill("[data-bo-needed]", forecast.needed);
        fill("[data-bo-missing]", forecast.missing);
        root.querySelectorAll("[data-bo-needs]").forEach((list) => {
            list.innerHTML = forecast.rows.map((need) => `<li${need.covered ? "" : ' class="text-danger"'}>${time(need.at, need.when)}`
                + ` <b>${escape(need.amount)}</b> <span>${escape(need.domain)}</span></li>`).join("")
                + (forecast.more ? `<li>${escape(forecast.more)}</li>` : "");
        });
    }
}

export async function post(body, { endpoint = root.dataset.boEndpoint, quiet = false, again } = {}) {
    const result = await answer(`${endpoint}&format=json`, { method: "POST", body });
    if (!result.ok || !quiet) {
        show(result.ok ? (result.short ? "warning" : "success") : "danger", result.message, result.message === texts.failed && again);
    }
    if (result.ok && result.account) {
        refresh(result);
    }
    return result;
}
