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
    && import("./change.js").then(({ tellLocal }) => tellLocal(target.closest("time"))));

export function statusLabel(status) {
    const style = styles[status] || "default";
    const title = texts.explanations[status] || "";
    const text = texts.statuses[status] || status;
    return `<span class="label label-${style}" data-status="${escape(status)}" title="${escape(title)}">${escape(text)}</span>`;
}

/** Tells the person; `retry`, when given, is what a button offers to do again. */
export async function show(type, text, retry) {
    (await import("./change.js")).show(type, text, retry);
}

/** Takes the message of an earlier action away. */
export function hush() {
    root.querySelectorAll("[data-bo-messages] .alert-dismissible").forEach((old) => old.remove());
}

/** The server's answer; what is not one becomes an answer that says so. Null when `signal` gave the request up. */
export async function answer(address, options, signal) {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), TIMEOUT);
    if (signal) {
        signal.addEventListener("abort", () => limit.abort());
    }
    try {
        const response = await fetch(address, { credentials: "same-origin", signal: limit.signal, ...options });
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

/** Posts a form's data to this page, or to `endpoint`, and tells what came of it; `quiet` tells only failures. */
export async function post(body, options) {
    try {
        const { post: send } = await import("./change.js");
        return send(body, options);
    } catch (error) {
        show("danger", texts.failed);
        return { ok: false, message: texts.failed };
    }
}

/** Posts one change with both tokens of the form; options as of post(). */
export async function change(form, name, value, options) {
    const body = new FormData();
    form.querySelectorAll("input[type=hidden]").forEach((field) => body.append(field.name, field.value));
    body.append(name, value);
    return post(body, options);
}
