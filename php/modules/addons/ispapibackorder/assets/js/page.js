/* What the client pages share: their texts, the requests to the server, messages, times and the funds panel. */

const TIMEOUT = 30000; // milliseconds

export const root = document.querySelector(".backorder[data-bo]");
export const texts = JSON.parse(root.dataset.bo);
export const defaults = JSON.parse(root.dataset.boDefaults);

const styles = JSON.parse(root.dataset.boStyles || "{}");

export function escape(value) {
    return String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A sentence with its :name marks filled in. */
export function sentence(text, values) {
    return text.replace(/:([a-z]+)/g, (mark, name) => (name in values ? values[name] : mark));
}

export function number(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, texts.thousands);
}

/** A moment of the server, "YYYY-MM-DD HH:MM:SS" in UTC; whoever points at it is told his own time. */
export function time(utc, shown = utc) {
    return `<time datetime="${escape(utc)}Z">${escape(shown)}</time>`;
}

root.addEventListener("mouseover", ({ target }) => target.closest("time[datetime]")
    && part("change").then(({ tellLocal }) => tellLocal(target.closest("time")), () => null));

export function statusLabel(status) {
    const style = styles[status] || "default";
    const title = texts.explanations[status] || "";
    const text = texts.statuses[status] || status;
    return `<span class="label label-${style}" data-status="${escape(status)}" title="${escape(title)}">${escape(text)}</span>`;
}

function offer(alert, tag, text, more) {
    const button = Object.assign(document.createElement(tag), { className: "btn btn-default btn-sm bo-retry", textContent: text }, more);
    alert.append(button);
    return button;
}

/** Tells the person; `retry`, when given, is what a button offers to do again. */
export function show(type, text, retry) {
    const alert = document.createElement("div");
    alert.className = `alert alert-${type} alert-dismissible`;
    alert.innerHTML = `<button type="button" class="close" aria-label="${escape(texts.close)}"><span aria-hidden="true">&times;</span></button>`;
    alert.append(text);
    alert.firstChild.addEventListener("click", () => alert.remove());
    if (text === texts.ended) {
        offer(alert, "a", texts.log_in, { href: window.location.href });
    } else if (retry) {
        offer(alert, "button", texts.retry, { type: "button" }).addEventListener("click", () => {
            alert.remove();
            retry();
        });
    }
    hush();
    root.querySelector("[data-bo-messages]").append(alert);
}

let failures = 0;

/** A script that is not needed at once; a browser may remember that it could not load an address, so the next is another. */
function part(name) {
    return import(`./${name}.js${failures ? `?${failures}` : ""}`).catch((error) => {
        failures += 1;
        throw error;
    });
}

/** As part(); null when it cannot be loaded, which the person is told, and offered to do `again`. */
export function load(name, again) {
    return part(name).catch(() => {
        show("danger", texts.failed, again);
        return null;
    });
}

/** Takes the message of an earlier action away. */
export function hush() {
    root.querySelectorAll("[data-bo-messages] .alert-dismissible").forEach((old) => old.remove());
}

/** The server's answer; what is not one, as the login page, becomes an answer that says so. Null when `signal` gave the request up. */
export async function answer(address, options, signal) {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), TIMEOUT);
    if (signal) {
        signal.addEventListener("abort", () => limit.abort());
    }
    try {
        const response = await fetch(address, { credentials: "same-origin", signal: limit.signal, ...options });
        const isPage = /html/.test(response.headers.get("content-type"));
        if (response.status === 401 || (isPage && (response.ok || response.status === 403))) {
            return { ok: false, message: texts.ended };
        }
        return await response.json();
    } catch (error) {
        if (signal && signal.aborted) {
            return null;
        }
        return { ok: false, message: texts.failed };
    } finally {
        clearTimeout(timer);
    }
}

/** As answer(), of this page. */
export function get(parameters, signal) {
    return answer(`${root.dataset.boEndpoint}&${parameters}&format=json`, { method: "GET" }, signal);
}

/** Posts a form's data to this page, or to `endpoint`, and tells what came of it; `quiet` tells only failures,
    `again` is offered when the server cannot be reached. */
export async function post(body, options) {
    const loaded = await load("change", options?.again);
    return loaded ? loaded.post(body, options) : { ok: false, message: texts.failed };
}

/** Posts one change with both tokens of the form; options as of post(). */
export async function change(form, name, value, options) {
    const body = new FormData();
    form.querySelectorAll("input[type=hidden]").forEach((field) => body.append(field.name, field.value));
    body.append(name, value);
    return post(body, options);
}
