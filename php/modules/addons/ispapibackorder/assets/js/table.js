/* Makes the server's table a DataTable of the theme's own copy; without one it stays as it is. */

import { defaults, get, hush, number, root, sentence, show, texts } from "./page.js";

const PAGER_BUTTONS = 5;

export class Table {
    /**
     * cells: column key => row => HTML
     * filters: () => URLSearchParams of what the page searches for
     * after: what to do with an answer, good or bad; true when it has told the person
     * drawn: what to do when rows have been drawn
     * labelled: keys of columns whose cells carry the column's name, for phones
     */
    constructor({ cells, filters, after, drawn, labelled = [] }) {
        this.form = root.querySelector("[data-bo-table]");
        this.element = this.form.querySelector("table");
        Object.assign(this, { filters, after, drawn, labelled });
        this.remember = false;
        this.pending = null;
        this.heads = [...this.element.querySelectorAll("thead th")];
        this.keys = this.heads.map((head) => head.dataset.key || "action");
        this.sorts = this.heads.map((head) => head.dataset.sort || "");
        this.draw = this.keys.map((key) => cells[key]);
        if (window.jQuery && window.jQuery.fn.DataTable) {
            this.enhance();
        }
    }

    get works() {
        return Boolean(this.table);
    }

    enhance() {
        // Not data-order and the like: DataTables takes those for settings of its own.
        const { boTotal: total, boPage: page, boRows: rows, boOrder: order, boDir: dir } = this.element.dataset;
        this.heads.forEach((head) => {
            head.className = head.className.replace(/\bsorting\S*/g, "").trim();
            const link = head.querySelector("a");
            if (link) {
                link.replaceWith(link.textContent);
            }
        });
        this.element.querySelectorAll("tr.bo-history").forEach((row) => row.remove());
        const { jQuery } = window;
        this.table = jQuery(this.element).DataTable({
            dom: "tp",
            serverSide: true,
            deferLoading: Number(total),
            searching: false,
            autoWidth: false,
            responsive: false,
            stateSave: false,
            pageLength: Number(rows),
            displayStart: (Number(page) - 1) * Number(rows),
            order: [[this.sorts.indexOf(order), dir]],
            orderMulti: false,
            columns: this.keys.map((key, index) => ({ className: `bo-${key}`, orderable: Boolean(this.sorts[index]) })),
            pagingType: "simple_numbers",
            language: { emptyTable: texts.empty, zeroRecords: texts.empty, paginate: { previous: texts.previous, next: texts.next } },
            createdRow: (row) => this.label(row),
            ajax: (state, callback) => this.load(state, callback),
        });
        jQuery.fn.DataTable.ext.pager.numbers_length = PAGER_BUTTONS;
        this.form.querySelectorAll(".bo-pager").forEach((pager) => pager.remove());
        this.form.append(this.form.querySelector(".dataTables_paginate"));
        this.table.on("page.dt order.dt", () => {
            this.remember = true;
        });
        if (this.drawn) {
            this.table.on("draw.dt", this.drawn);
        }
        this.toggle(Number(total));
    }

    /** Draws the first page of what the filters now say. */
    search() {
        this.remember = true;
        this.table.page.len(Number(this.filters().get("rows") || defaults.rows));
        this.table.draw();
    }

    /** Draws this page again. */
    reload() {
        this.table.draw(false);
    }

    /** Draws what an address says, without making a new one. */
    follow(parameters) {
        const said = (name) => parameters.get(name) || defaults[name];
        this.table.page.len(Number(said("rows")));
        this.table.order([[this.sorts.indexOf(said("sort")), said("dir")]]);
        this.table.page(Number(said("p")) - 1);
        this.remember = false;
        this.reload();
    }

    async load(state, callback) {
        if (this.pending) {
            this.pending.abort();
        }
        this.pending = new AbortController();
        const { remember } = this;
        this.remember = false;
        const parameters = this.parameters(state);
        this.element.setAttribute("aria-busy", "true");
        const result = await get(parameters, this.pending.signal);
        if (result === null) {
            return;
        }
        this.element.removeAttribute("aria-busy");
        const told = this.after(result);
        if (!result.ok) {
            if (!told) {
                show("danger", result.message, () => this.reload());
            }
            return;
        }
        if (remember) {
            hush();
            window.history.pushState(null, "", `${root.dataset.boEndpoint}&${parameters}`);
        }
        const data = result.rows.map((row) => this.draw.map((cell) => cell(row)));
        callback({ draw: state.draw, recordsTotal: result.total, recordsFiltered: result.total, data });
        this.describe(state.start, result);
    }

    parameters(state) {
        const parameters = this.filters();
        const [{ column, dir }] = state.order;
        const wanted = { sort: this.sorts[column], dir, rows: state.length, p: Math.floor(state.start / state.length) + 1 };
        for (const [name, value] of Object.entries(wanted)) {
            parameters.delete(name);
            if (value !== defaults[name]) {
                parameters.set(name, value);
            }
        }
        return parameters;
    }

    describe(start, { rows, total }) {
        this.form.querySelector("[data-bo-info]").textContent = sentence(texts.info, {
            first: number(rows.length ? start + 1 : 0),
            last: number(rows.length ? start + rows.length : 0),
            total: number(total),
        });
        this.toggle(total);
    }

    toggle(total) {
        this.form.classList.toggle("w-hidden", total === 0);
        root.querySelector("[data-bo-empty]").classList.toggle("w-hidden", total !== 0);
    }

    label(row) {
        this.heads.forEach(({ dataset, textContent }, n) => {
            if (this.labelled.includes(dataset.key)) {
                row.cells[n].dataset.label = textContent.trim();
            }
        });
    }
}
