/* Changes, and what they do to the funds panel. */

import { time } from "./local.js";
import { escape, hush, root, show, texts } from "./page.js";
import { answer } from "./server.js";

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
            list.innerHTML = forecast.rows.map((need) => `<li${need.covered ? "" : ' class="text-danger"'}>${need.at ? time(need.at, need.when) : escape(need.when)}`
                + ` <b dir="auto">${escape(need.amount)}</b> <span>${escape(need.domain)}</span></li>`).join("")
                + (forecast.more ? `<li dir="auto">${escape(forecast.more)}</li>` : "");
        });
    }
}

/** Posts a form's data to this page, or to `endpoint`, and tells what came of it, instead of what is told still; `quiet` tells only failures,
    `again` is offered when the server cannot be reached. */
export async function post(body, { endpoint = root.dataset.boEndpoint, quiet = false, again } = {}) {
    hush();
    const result = await answer(`${endpoint}&format=json`, { method: "POST", body });
    if (!result.ok || !quiet) {
        show(result.ok ? (result.short ? "warning" : "success") : "danger", result.message, result.message === texts.failed && again);
    }
    if (result.ok && result.account) {
        refresh(result);
    }
    return result;
}

/** Posts one change with both tokens of the form; options as of post(). */
export async function change(form, name, value, options) {
    const body = new FormData();
    form.querySelectorAll("input[type=hidden]").forEach((field) => body.append(field.name, field.value));
    body.append(name, value);
    return post(body, options);
}
