/* What both pages share: their texts, the requests to the server, messages and the funds panel. */

const TIMEOUT = 30000; // milliseconds

export const root = document.querySelector(".backorder[data-bo]");
export const texts = JSON.parse(root.dataset.bo);
export const defaults = JSON.parse(root.dataset.boDefaults);

const styles = JSON.parse(root.dataset.boStyles);
const messages = root.querySelector("[data-bo-messages]");

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

export function statusLabel(status) {
    const style = styles[status] || "default";
    const title = texts.explanations[status] || "";
    const text = texts.statuses[status] || status;
    return `<span class="label label-${style}" data-status="${escape(status)}" title="${escape(title)}">${escape(text)}</span>`;
}

export function show(type, text) {
    const alert = document.createElement("div");
    alert.className = `alert alert-${type} alert-dismissible`;
    alert.innerHTML = '<button type="button" class="close" aria-label="&times;"><span aria-hidden="true">&times;</span></button>';
    alert.append(document.createTextNode(text));
    alert.firstChild.addEventListener("click", () => alert.remove());
    hush();
    messages.append(alert);
}

/** Takes the message of an earlier action away. */
export function hush() {
    messages.querySelectorAll(".alert-dismissible").forEach((old) => old.remove());
}

/** The server's answer; what is not one becomes an answer that says so. */
async function answer(address, options, signal) {
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

/** Null when `signal` gave the request up. */
export function get(parameters, signal) {
    return answer(`${root.dataset.boEndpoint}&${parameters}&format=json`, { method: "GET" }, signal);
}

/** Posts one change with both tokens of the form. */
export async function change(form, name, value) {
    const body = new FormData();
    form.querySelectorAll("input[type=hidden]").forEach((field) => body.append(field.name, field.value));
    body.append(name, value);
    const result = await answer(`${root.dataset.boEndpoint}&format=json`, { method: "POST", body });
    show(result.ok ? (result.short ? "warning" : "success") : "danger", result.message);
    if (result.ok) {
        refresh(result);
    }
    return result;
}

function refresh(result) {
    for (const [name, text] of Object.entries(result.account)) {
        const cell = root.querySelector(`[data-bo-account="${name}"]`);
        if (cell) {
            cell.textContent = text;
        }
    }
    root.querySelector("[data-bo-short]").classList.toggle("w-hidden", !result.account.empty);
    root.querySelectorAll("[data-bo-count]").forEach((cell) => {
        cell.textContent = result.count;
    });
}
