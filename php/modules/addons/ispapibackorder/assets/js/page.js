/* What the client pages share: their texts, the requests to the server, messages, and times. */

const TIMEOUT = 30000; // milliseconds

export const root = document.querySelector(".backorder[data-bo]");
export const texts = JSON.parse(root.dataset.bo);
export const defaults = JSON.parse(root.dataset.boDefaults);

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

/* Whoever points at a moment is told his own time. */
root.addEventListener("mouseover", ({ target }) => target.closest("time")
    && import("./local.js").then(({ tellLocal }) => tellLocal(target.closest("time")), () => null));

/** Tells the person; `retry`, when given, is what a button offers to do again. */
export function show(type, text, retry) {
    const alert = document.createElement("div");
    alert.className = `alert alert-${type} alert-dismissible`;
    alert.innerHTML = `<button type="button" class="close" aria-label="${escape(texts.close)}"><span aria-hidden="true">&times;</span></button>`;
    alert.append(text);
    alert.firstChild.addEventListener("click", () => alert.remove());
    const ended = text === texts.ended;
    if (ended || retry) {
        const way = document.createElement(ended ? "a" : "button");
        way.className = "btn btn-default btn-sm bo-retry";
        way.textContent = ended ? texts.log_in : texts.retry;
        way.href = window.location.href;
        way.addEventListener("click", () => {
            alert.remove();
            if (!ended) {
                retry();
            }
        });
        alert.append(way);
    }
    hush();
    root.querySelector("[data-bo-messages]").append(alert);
}

let failures = 0;

/** A script not needed at once; null when it cannot be loaded, which the person is told. A browser may remember that. */
export function load(name, again) {
    return import(`./${name}.js${failures ? `?${failures}` : ""}`).catch(() => {
        failures += 1;
        show("danger", texts.failed, again);
        return null;
    });
}

/** Takes the message of an earlier action away. */
export function hush() {
    root.querySelectorAll("[data-bo-messages] .alert-dismissible").forEach((old) => old.remove());
}

/** The server's answer; what is not one, as the login page, becomes one that says so. Null when `signal` gave it up. */
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
        return { status: response.status, ...await response.json() };
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
