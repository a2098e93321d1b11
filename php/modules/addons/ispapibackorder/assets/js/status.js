/* The labels of statuses. */

import { escape, root, texts } from "./page.js";

const styles = JSON.parse(root.dataset.boStyles || "{}");

export function statusLabel(status) {
    const style = styles[status] || "default";
    const title = texts.explanations[status] || "";
    const text = texts.statuses[status] || status;
    return `<span class="label label-${style}" data-status="${escape(status)}" title="${escape(title)}">${escape(text)}</span>`;
}
