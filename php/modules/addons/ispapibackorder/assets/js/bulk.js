/* The form for several names: reads a file that is dropped or chosen, here in the browser, and puts its lines where names are typed. */

import { number, root, sentence, texts } from "./page.js";

const MOST = 1048576; // bytes
const form = root.querySelector("[data-bo-bulk]");

/** Text by its mark, else UTF-8; of anything else nobody knows which letters it has, and U+FFFD stands for them. */
function decode(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        return new TextDecoder(first === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
    }
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch (error) {
        return new TextDecoder("windows-1252").decode(bytes).replace(/[\u0080-\uffff]+/g, "\ufffd");
    }
}

async function read(file) {
    const note = form.querySelector("[data-bo-file-note]");
    if (file.size > MOST) {
        note.textContent = texts.orders_unread;
        return;
    }
    try {
        const text = decode(new Uint8Array(await file.arrayBuffer())).trim();
        if (text === "" || text.includes("\0")) {
            note.textContent = sentence(text === "" ? texts.orders_blank : texts.orders_binary, { file: file.name });
            return;
        }
        const { names } = form.elements;
        names.value = names.value.trim() ? `${names.value.trim()}\n\n${text}` : text;
        note.textContent = sentence(texts.orders_read, { file: file.name, count: number(text.split(/\r\n|\r|\n/).length) });
        names.focus();
    } catch (error) {
        note.textContent = texts.orders_unread;
    }
}

if (form && !form.elements.names.disabled) {
    const area = form.querySelector("[data-bo-drop]");
    const label = area.querySelector("[data-bo-drop-text]");
    const { file } = form.elements;
    label.textContent = label.dataset.boDropText;
    file.addEventListener("change", () => {
        if (file.files.length > 0) {
            read(file.files[0]);
            file.value = ""; // what was read stands among the names, and is not sent twice
        }
    });
    for (const [name, over] of [["dragenter", true], ["dragover", true], ["dragleave", false], ["drop", false]]) {
        form.addEventListener(name, (event) => {
            event.preventDefault();
            area.classList.toggle("bo-over", over);
        });
    }
    form.addEventListener("drop", (event) => [...event.dataTransfer.files].slice(0, 1).forEach(read));
}
