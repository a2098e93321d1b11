/* The tab Pricing: saves each price as soon as it has been typed. Without it the form saves them all. */

const root = document.querySelector(".backorder-admin");
const texts = JSON.parse(root.dataset.texts);
const form = root.querySelector("[data-bo-prices]");

function note(field, text, style) {
    const line = field.closest("td").querySelector("[data-bo-note]");
    line.textContent = text;
    line.className = style;
    field.closest("td").classList.toggle("has-error", style === "text-danger" && field.getAttribute("aria-invalid") === "true");
}

function tell(type, text) {
    const alert = document.createElement("div");
    alert.className = `alert alert-${type}`;
    alert.textContent = text;
    root.querySelector(".bo-flash").replaceChildren(alert);
}

/** What the form sends as seen must follow what was saved. */
function remember(field, price) {
    const seen = JSON.parse(form.elements.seen.value);
    seen[field.dataset.zone][field.dataset.currency] = price === "" ? null : price;
    form.elements.seen.value = JSON.stringify(seen);
    field.dataset.seen = price;
}

async function save(field) {
    const body = new FormData();
    form.querySelectorAll("input[type=hidden]").forEach((hidden) => body.append(hidden.name, hidden.value));
    body.set("do", "price");
    body.set("zone", field.dataset.zone);
    body.set("currency", field.dataset.currency);
    body.set("seen", field.dataset.seen);
    body.set("price", field.value);
    note(field, texts.saving, "text-muted");
    const sent = field.value;
    let result;
    try {
        const response = await fetch(`${root.dataset.address}&format=json`, { method: "POST", credentials: "same-origin", body });
        result = await response.json();
    } catch (error) {
        result = { ok: false, message: texts.failed };
    }
    field.setAttribute("aria-invalid", String(!result.ok));
    if (!result.ok) {
        note(field, result.message, "text-danger");
        tell("danger", result.message);
        return;
    }
    remember(field, result.price);
    if (field.value === sent) {
        field.value = result.price;
    }
    note(field, result.note, result.loss ? "text-danger" : "text-muted");
    field.closest("td").classList.remove("has-warning");
    tell("success", result.message);
}

if (form) {
    let last = Promise.resolve();
    form.addEventListener("change", (event) => {
        const field = event.target;
        if (field.dataset.zone && field.value.trim() !== field.dataset.seen) {
            last = last.then(() => save(field));
        }
    });
    form.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && event.target.dataset.zone) {
            event.preventDefault();
            const fields = [...form.querySelectorAll("[data-zone]")].filter((one) => one.dataset.currency === event.target.dataset.currency);
            const next = fields[fields.indexOf(event.target) + 1] || form.querySelector("[data-zone]");
            next.focus();
            next.select();
        }
    });
    form.querySelector("[data-bo-saves]").hidden = false;
    form.querySelector("[type=submit]").hidden = true;
}
