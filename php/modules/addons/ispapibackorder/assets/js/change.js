/* What page.js need not have at hand at once: messages, changes with what they do to the funds panel, the visitor's time. */

import { answer, escape, hush, root, sentence, texts, time } from "./page.js";

const local = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "long" });

/** Writes the visitor's own time into the title of a <time>. */
export function tellLocal(moment) {
    const date = new Date(moment.dateTime.replace(" ", "T"));
    if (!Number.isNaN(date.getTime())) {
        moment.title = sentence(texts.local, { time: local.format(date) });
    }
}

export function show(type, text, retry) {
    const alert = document.createElement("div");
    alert.className = `alert alert-${type} alert-dismissible`;
    alert.innerHTML = `<button type="button" class="close" aria-label="${escape(texts.close)}"><span aria-hidden="true">&times;</span></button>`;
    alert.append(document.createTextNode(text));
    alert.firstChild.addEventListener("click", () => alert.remove());
    if (retry) {
        const again = document.createElement("button");
        again.type = "button";
        again.className = "btn btn-default btn-sm bo-retry";
        again.textContent = texts.retry;
        again.addEventListener("click", () => {
            alert.remove();
            retry();
        });
        alert.append(again);
    }
    hush();
    root.querySelector("[data-bo-messages]").append(alert);
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

export async function post(body, { endpoint = root.dataset.boEndpoint, quiet = false } = {}) {
    const result = await answer(`${endpoint}&format=json`, { method: "POST", body });
    if (!result.ok || !quiet) {
        show(result.ok ? (result.short ? "warning" : "success") : "danger", result.message);
    }
    if (result.ok && result.account) {
        refresh(result);
    }
    return result;
}
