/* The cells of Expiring Domains, as its template draws them for a visitor without scripts. */

import { time } from "./local.js";
import { escape, name, root, sentence, texts } from "./page.js";

const mayOrder = root.querySelector("[data-bo-table] table").dataset.boMayOrder === "1";
const off = mayOrder ? "" : " disabled";

function button(deed, value, more = "") {
    return `<button class="btn btn-default" name="${deed}" value="${escape(value)}"${more}${off}>${escape(texts[deed])}</button>`;
}

function pick({ domain, unicode }, picked) {
    return mayOrder
        ? `<input type="checkbox" class="bo-pick" value="${escape(domain)}" aria-label="${escape(unicode)}"${picked.has(domain) ? " checked" : ""}>`
        : "";
}

function action(row, picked) {
    const { backorder } = row;
    switch (row.action) {
        case "create": return pick(row, picked) + button("create", row.domain);
        case "delete": return button("delete", backorder.id, (row.dropped ? ' data-dropped="1"' : "") + (backorder.holds ? ' data-holds="1"' : ""));
        case "status": return `<span class="label label-${escape(backorder.style)}" title="${escape(backorder.explanation)}">${escape(backorder.text)}</span>`;
        default: return `<small class="text-muted">${escape(row.action === "dropped" ? texts.dropped : texts.not_offered)}</small>`;
    }
}

function domain(row) {
    const [deed, label, style] = row.watched ? ["unwatch", texts.unwatch, "fas"] : ["watch", texts.watch, "far"];
    return `<button class="bo-star ${style} fa-star" name="${deed}" value="${escape(row.domain)}"`
        + ` aria-label="${escape(`${label} ${row.unicode}`)}"></button>${name(row)}`;
}

/** column key => row => HTML; `picked` are the names that are ticked. */
export function cellsFor(picked) {
    /* of an IDN, those of its ACE */
    const counted = (key) => (row) => (row.unicode === row.domain
        ? escape(row[key])
        : `<abbr title="${escape(sentence(texts.of, row))}">${escape(row[key])}</abbr>`);
    return {
        action: (row) => action(row, picked),
        domain,
        drop_date: (row) => time(row.drop_date, row.drop_shown),
        characters: counted("characters"),
        digits: counted("digits"),
        hyphens: counted("hyphens"),
        score: (row) => escape(row.score ?? ""),
        price: (row) => escape(row.price),
    };
}
