/* Makes the table the server has drawn a server-side DataTable of the theme's own copy; without one it stays as it is. */

import { defaults, get, hush, number, root, sentence, show, texts } from "./page.js";

const PAGER_BUTTONS = 5;

export class Table {
    /**
     * cells: column key => row => HTML
     * filters: () => URLSearchParams of what the page searches for
     * after: what to do with an answer, good or bad; true when it has told the person
     */
    constructor({ cells, filters, after }) {
        this.form = root.querySelector("[data-bo-table]");
        this.element = this.form.querySelector("table");
        this.filters = filters;
        this.after = after;
        this.remember = false;
        this.pending = null;
        this.heads = [...this.element.querySelectorAll("thead th")];
        this.sorts = this.heads.map((head) => head.dataset.sort || "");
        this.draw = this.heads.map((head) => cells[head.dataset.key || "action"]);
        this.labels = this.heads.map((head) => head.textContent.trim());
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
        const columns = this.heads.map((head) => {
            const key = head.dataset.key || "action";
            return { className: `bo-${key}`, orderable: Boolean(head.dataset.sort) };
        });
        this.table = window.jQuery(this.element).DataTable({
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
            columns,
            pagingType: "simple_numbers",
            language: { emptyTable: texts.empty, zeroRecords: texts.empty, paginate: { previous: texts.previous, next: texts.next } },
            createdRow: (row) => this.label(row),
            ajax: (state, callback) => this.load(state, callback),
        });
        window.jQuery.fn.DataTable.ext.pager.numbers_length = PAGER_BUTTONS;
        this.form.querySelectorAll(".bo-pager").forEach((pager) => pager.remove());
        this.form.append(this.form.querySelector(".dataTables_paginate"));
        this.table.on("page.dt order.dt", () => {
            this.remember = true;
        });
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
        const rows = Number(parameters.get("rows") || defaults.rows);
        const column = this.sorts.indexOf(parameters.get("sort") || defaults.sort);
        this.table.page.len(rows);
        this.table.order([[column, parameters.get("dir") || defaults.dir]]);
        this.table.page(Number(parameters.get("p") || 1) - 1);
        this.remember = false;
        this.table.draw(false);
    }

    async load(state, callback) {
        if (this.pending) {
            this.pending.abort();
        }
        const mine = new AbortController();
        this.pending = mine;
        const remember = this.remember;
        this.remember = false;
        const parameters = this.parameters(state);
        this.element.classList.add("bo-loading");
        const result = await get(parameters, mine.signal);
        if (result === null) {
            return;
        }
        this.element.classList.remove("bo-loading");
        const told = this.after(result);
        if (!result.ok) {
            if (!told) {
                show("danger", result.message);
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
        const wanted = {
            sort: this.sorts[state.order[0].column],
            dir: state.order[0].dir,
            rows: state.length,
            p: Math.floor(state.start / state.length) + 1,
        };
        for (const [name, value] of Object.entries(wanted)) {
            parameters.delete(name);
            if (value !== defaults[name]) {
                parameters.set(name, value);
            }
        }
        return parameters;
    }

    describe(start, result) {
        const count = result.rows.length;
        this.form.querySelector("[data-bo-info]").textContent = sentence(texts.info, {
            first: number(count ? start + 1 : 0),
            last: number(count ? start + count : 0),
            total: number(result.total),
        });
        this.toggle(result.total);
    }

    toggle(total) {
        this.form.classList.toggle("w-hidden", total === 0);
        root.querySelector("[data-bo-empty]").classList.toggle("w-hidden", total !== 0);
    }

    label(row) {
        [...row.cells].forEach((cell, index) => {
            cell.dataset.label = this.labels[index];
        });
    }
}
