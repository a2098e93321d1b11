/* What the client pages share: their texts, messages, names and times. */

export const root = document.querySelector(".backorder[data-bo-endpoint]");
export const texts = JSON.parse(root.querySelector("[data-bo-texts]").textContent);
export const defaults = JSON.parse(root.dataset.boDefaults);

export function escape(value) {
    return String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A sentence with its :name marks filled in. */
export function sentence(text, values) {
    return text.replace(/:([a-z]+)/g, (mark, name) => (name in values ? values[name] : mark));
}

/** A domain name as name.tpl draws it. */
export function name({ domain, unicode }) {
    const shown = escape(unicode).replaceAll("-", "-<wbr>").replaceAll(".", "<wbr>.");
    return unicode === domain
        ? `<span class="bo-name">${shown}</span>`
        : `<span class="bo-name" title="${escape(domain)}">${shown}</span><small class="bo-ace text-muted">${escape(domain)}</small>`;
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
    alert.dataset.boSaid = "";
    alert.dir = "auto";
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
    root.querySelectorAll("[data-bo-said]").forEach((old) => old.remove());
}
