/* Rows of a table: asks the server for them, and draws them. */

import { defaults, hush, number, root, sentence, show, texts } from "./page.js";
import { get } from "./server.js";

/** The parts of the address that differ from the default. */
function parameters(table, { order: [{ column, dir }], length, start }) {
    const said = table.filters();
    const wanted = { sort: table.sorts[column], dir, rows: length, p: Math.floor(start / length) + 1 };
    for (const [name, value] of Object.entries(wanted)) {
        said.delete(name);
        if (value !== defaults[name]) {
            said.set(name, value);
        }
    }
    return said;
}

function describe(table, start, { rows, total }) {
    table.form.querySelector("[data-bo-info]").textContent = sentence(texts.info, {
        first: number(rows.length ? start + 1 : 0),
        last: number(rows.length ? start + rows.length : 0),
        total: number(total),
    });
    table.toggle(total);
}

/** Fills the table with what DataTables says in `state`, unless `signal` has given that up; `again` does it once more. */
export async function ask(table, state, callback, signal, again) {
    const wanted = parameters(table, state);
    const [result, cells] = await Promise.all([get(wanted + table.beside(), signal), table.cells(again)]);
    if (result === null || signal.aborted || !cells) {
        return;
    }
    const told = table.after(result);
    if (!result.ok) {
        if (!told) {
            show("danger", result.message, again);
        }
        return;
    }
    if (table.remember) {
        table.remember = false;
        hush();
        window.history.pushState(null, "", result.address || `${root.dataset.boEndpoint}&${wanted}`);
    }
    if (result.rows.length === 0 && result.total > 0) { // a last page that has become empty
        table.table.page(Math.ceil(result.total / state.length) - 1);
        table.reload();
        return;
    }
    const data = result.rows.map((row) => table.keys.map((key) => cells[key](row)));
    describe(table, state.start, result);
    callback({ draw: state.draw, recordsTotal: result.total, recordsFiltered: result.total, data });
}
