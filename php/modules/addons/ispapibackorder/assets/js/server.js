/* Requests to the server. */

import { root, texts } from "./page.js";

const TIMEOUT = 30000; // milliseconds

/** The server's answer; what is not one, as the login page, becomes an answer that says so. Null when `signal` gave the request up. */
export async function answer(address, options, signal) {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), TIMEOUT);
    if (signal) {
        signal.addEventListener("abort", () => limit.abort());
    }
    try {
        const response = await fetch(address, { credentials: "same-origin", signal: limit.signal, ...options });
        const isPage = /html/.test(response.headers.get("content-type"));
        if (response.status === 401 || (isPage && (response.ok || response.status === 403))) {
            return { ok: false, message: texts.ended };
        }
        return { status: response.status, ...await response.json() };
    } catch (error) {
        if (signal && signal.aborted) {
            return null;
        }
        return { ok: false, message: texts.failed };
    } finally {
        clearTimeout(timer);
    }
}

/** As answer(), of this page. */
export function get(parameters, signal) {
    return answer(`${root.dataset.boEndpoint}&${parameters}&format=json`, { method: "GET" }, signal);
}
