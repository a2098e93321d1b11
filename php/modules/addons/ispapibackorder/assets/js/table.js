/* Makes the server's table a DataTable of the theme's own copy; without one it stays as it is. */

import { defaults, load, root, texts } from "./page.js";

const PAGER_BUTTONS = 5;

export class Table {
    /**
     * cells: gives, or promises, column key => row => HTML; nothing when that cannot be had, and what it is given is offered to do again
     * filters: () => URLSearchParams of what the page searches for
     * after: what to do with an answer, good or bad; true when it has told the person
     * drawn: what to do when rows have been drawn
     * beside: what else the server is asked for with the rows, as it stands behind an address
     */
    constructor({ cells, filters, after, drawn, beside = () => "" }) {
        this.form = root.querySelector("[data-bo-table]");
        this.element = this.form.querySelector("table");
        Object.assign(this, { cells, filters, after, drawn, beside });
        this.remember = false;
        this.pending = null;
        this.heads = [...this.element.querySelectorAll("thead th")];
        this.keys = this.heads.map((head) => head.dataset.key || "action");
        this.sorts = this.heads.map((head) => head.dataset.sort || "");
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
        this.keepFocus();
        this.toggle(Number(total));
    }

    /** Each draw makes the pager's buttons anew: the focus goes to that of the same name, or where it is off to the page's. */
    keepFocus() {
        const pager = this.form.querySelector(".dataTables_paginate");
        const find = (test) => [...pager.querySelectorAll(".paginate_button")].find(test);
        let name;
        this.table.on("preDraw.dt", () => {
            name = find((button) => button.contains(document.activeElement))?.textContent;
        });
        this.table.on("draw.dt", () => {
            const button = name && (find((one) => one.textContent === name && !one.matches(".disabled")) || find((one) => one.matches(".active, .current")));
            (button?.querySelector("a") || button)?.focus();
        });
    }

    /** Draws the first page of what the filters now say. */
    search() {
        this.remember = true;
        this.table.page.len(Number(this.filters().get("rows") || defaults.rows));
        this.table.draw();
    }

    /** Draws this page again, at the same address; order.dt comes with every draw. */
    reload() {
        this.remember = false;
        this.table.draw(false);
    }

    /** Draws what an address says, without making a new one. */
    follow(parameters) {
        const said = (name) => parameters.get(name) || defaults[name];
        this.table.page.len(Number(said("rows")));
        this.table.order([[this.sorts.indexOf(said("sort")), said("dir")]]);
        this.table.page(Number(said("p")) - 1);
        this.reload();
    }

    async load(state, callback) {
        if (this.pending) {
            this.pending.abort();
        }
        this.pending = new AbortController();
        const { signal } = this.pending;
        this.element.setAttribute("aria-busy", "true");
        const { remember } = this;
        const again = () => {
            this.remember = remember;
            this.table.draw(false);
        };
        const rows = await load("rows", again);
        if (rows && !signal.aborted) {
            await rows.ask(this, state, callback, signal, again);
        }
        if (!signal.aborted) {
            this.element.removeAttribute("aria-busy");
        }
    }

    toggle(total) {
        this.form.classList.toggle("w-hidden", total === 0);
        root.querySelector("[data-bo-empty]").classList.toggle("w-hidden", total !== 0);
    }
}
