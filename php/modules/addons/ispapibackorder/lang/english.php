<?php

/* English. A :name in a sentence is replaced; keep it. */

$_ADDONLANG['thousands_separator'] = ',';

// Navigation
$_ADDONLANG['nav_backorders'] = 'Backorders';
$_ADDONLANG['nav_expiring_domains'] = 'Expiring Domains';
$_ADDONLANG['nav_my_backorders'] = 'My Backorders';

// Funds
$_ADDONLANG['account_title'] = 'My Account';
$_ADDONLANG['account_credit'] = 'Account balance';
$_ADDONLANG['account_held'] = 'Reserved deposits';
$_ADDONLANG['account_unpaid'] = 'Unpaid invoices';
$_ADDONLANG['account_available'] = 'Funds available';
$_ADDONLANG['account_held_hint'] = 'not in the balance any more';
$_ADDONLANG['account_add'] = 'Add Funds';
$_ADDONLANG['account_empty'] =
    'Your available funds do not cover a backorder yet. You can place backorders all the same; add funds '
    . 'before the name is three days from its drop.';

// Search
$_ADDONLANG['search_title'] = 'Search';
$_ADDONLANG['search_pattern'] = 'Search term';
$_ADDONLANG['search_pattern_hint'] = 'Part of the name or a regular expression';
$_ADDONLANG['search_help'] = 'Examples';
$_ADDONLANG['search_help_contains'] = 'contains “shop”';
$_ADDONLANG['search_help_letters'] = 'exactly four letters';
$_ADDONLANG['search_help_ends'] = 'ends with three digits';
$_ADDONLANG['search_help_both'] = 'begins and ends with one of these words';
$_ADDONLANG['search_help_note'] = 'The pattern is matched against the name without its TLD, in upper or lower case.';
$_ADDONLANG['search_tld'] = 'TLD';
$_ADDONLANG['search_scope_priced'] = 'All with a price';
$_ADDONLANG['search_scope_all'] = 'All';
$_ADDONLANG['search_tld_choose'] = 'Choose TLDs';
$_ADDONLANG['search_tld_note'] = 'TLDs ticked here are searched instead.';
$_ADDONLANG['search_rows'] = 'Results per page';
$_ADDONLANG['search_advanced'] = 'Advanced Search';
$_ADDONLANG['search_exclude'] = 'Leave out names that match';
$_ADDONLANG['search_min'] = 'at least';
$_ADDONLANG['search_max'] = 'at most';
$_ADDONLANG['search_Characters'] = 'Characters';
$_ADDONLANG['search_Letters'] = 'Letters';
$_ADDONLANG['search_Digits'] = 'Digits';
$_ADDONLANG['search_Hyphens'] = 'Hyphens';
$_ADDONLANG['search_no_digits'] = 'No digits';
$_ADDONLANG['search_only_digits'] = 'Only digits';
$_ADDONLANG['search_no_hyphens'] = 'No hyphens';
$_ADDONLANG['search_from'] = 'Drops from';
$_ADDONLANG['search_to'] = 'Drops to';
$_ADDONLANG['search_submit'] = 'Search';
$_ADDONLANG['search_reset'] = 'Clear search';

// Tables
$_ADDONLANG['column_domain'] = 'Domain Name';
$_ADDONLANG['column_drop_date'] = 'Drop Date (UTC)';
$_ADDONLANG['column_characters'] = 'Chars';
$_ADDONLANG['column_digits'] = 'Digits';
$_ADDONLANG['column_hyphens'] = 'Hyphens';
$_ADDONLANG['column_price'] = 'Price';
$_ADDONLANG['column_id'] = 'ID';
$_ADDONLANG['column_status'] = 'Status';
$_ADDONLANG['column_action'] = 'Action';
$_ADDONLANG['table_info'] = 'Showing :first to :last of :total entries';
$_ADDONLANG['table_pages'] = 'Pages';
$_ADDONLANG['button_backorder'] = 'BACKORDER';
$_ADDONLANG['button_delete'] = 'DELETE';
$_ADDONLANG['not_offered'] = 'not offered';
$_ADDONLANG['drop_unknown'] = 'not known yet';
$_ADDONLANG['price_today'] = 'today\'s price; it is fixed when the money is held';
$_ADDONLANG['invoice_show'] = 'Invoice';
$_ADDONLANG['domain_show'] = 'Domain';
$_ADDONLANG['history_show'] = 'History';

// Empty lists
$_ADDONLANG['empty_search_title'] = 'No name matches';
$_ADDONLANG['empty_search_text'] = 'Try fewer conditions, another TLD or another day.';
$_ADDONLANG['empty_search_all'] = 'Search every TLD';
$_ADDONLANG['empty_list_title'] = 'The list is being prepared';
$_ADDONLANG['empty_list_text'] = 'The names about to drop have not been loaded yet. Please come back later.';
$_ADDONLANG['empty_backorders_title'] = 'No backorders here yet';
$_ADDONLANG['empty_backorders_text'] = 'Search the expiring domains and press BACKORDER, or type a name at the side.';
$_ADDONLANG['empty_prices'] = 'No TLD can be backordered in your currency at the moment.';

// Other panels
$_ADDONLANG['drops_title'] = 'Upcoming Drops';
$_ADDONLANG['drops_empty'] = 'No drops are known.';
$_ADDONLANG['pricing_title'] = 'Pricing';
$_ADDONLANG['pricing_more'] = 'Show all';
$_ADDONLANG['filter_title'] = 'Status Filter';
$_ADDONLANG['filter_all'] = 'Show All';
$_ADDONLANG['create_title'] = 'Create Backorder';
$_ADDONLANG['create_label'] = 'Domain name';
$_ADDONLANG['create_hint'] = 'domain.tld';
$_ADDONLANG['create_submit'] = 'Create Backorder';
$_ADDONLANG['no_permission'] =
    'You may look, but placing or deleting backorders for this account needs the permission to place '
    . 'orders.';
$_ADDONLANG['list_state'] = ':rows names, list of :imported UTC';

// Messages
$_ADDONLANG['deleted'] = 'The backorder of :domain was deleted.';
$_ADDONLANG['error_not-a-name'] = 'That is not a valid domain name. Type it with its TLD, like example.com.';
$_ADDONLANG['error_no-client'] = 'There is no client account to place the backorder for.';
$_ADDONLANG['error_not-priced'] = 'Names of this TLD cannot be backordered in your currency.';
$_ADDONLANG['error_exists'] = 'You have a backorder of this name already.';
$_ADDONLANG['error_not-found'] = 'There is no such backorder in your account.';
$_ADDONLANG['error_too-late'] = 'This backorder is with the registrar already and cannot be deleted any more.';
$_ADDONLANG['error_pattern'] = 'The search pattern is not valid at character :offset: :message';
$_ADDONLANG['error_exclude'] = 'The pattern of names to leave out is not valid at character :offset: :message';
$_ADDONLANG['error_limit'] = 'This pattern takes too long to match. Please make it simpler.';
$_ADDONLANG['error_token'] =
    'Your session has changed since this page was opened. Please reload the page and try again.';
$_ADDONLANG['error_permission'] = 'You need the permission to place orders for this account.';
$_ADDONLANG['error_action'] = 'The request did not say what to do.';
$_ADDONLANG['error_login'] = 'Please log in first.';
$_ADDONLANG['error_unavailable'] = 'Backorders are not available at the moment. Please try again in a few minutes.';

// Statuses
$_ADDONLANG['status_REQUESTED'] = 'REQUESTED';
$_ADDONLANG['status_ACTIVE'] = 'ACTIVE';
$_ADDONLANG['status_PROCESSING'] = 'PROCESSING';
$_ADDONLANG['status_SUCCESSFUL'] = 'SUCCESSFUL';
$_ADDONLANG['status_FAILED'] = 'FAILED';
$_ADDONLANG['status_CANCELLED'] = 'CANCELLED';
$_ADDONLANG['status_AUCTION-PENDING'] = 'AUCTION-PENDING';
$_ADDONLANG['status_AUCTION-WON'] = 'AUCTION-WON';
$_ADDONLANG['status_AUCTION-LOST'] = 'AUCTION-LOST';
$_ADDONLANG['status_PENDING-PAYMENT'] = 'PENDING-PAYMENT';
$_ADDONLANG['status_DELETED'] = 'DELETED';
$_ADDONLANG['explain_REQUESTED'] = 'Waiting. The price is held three days before the drop if your funds cover it.';
$_ADDONLANG['explain_ACTIVE'] = 'The price is held. The application goes out two hours before the drop.';
$_ADDONLANG['explain_PROCESSING'] = 'With the registrar. It cannot be deleted any more.';
$_ADDONLANG['explain_SUCCESSFUL'] = 'The domain is in your account.';
$_ADDONLANG['explain_FAILED'] = 'The name could not be caught. Held money was given back.';
$_ADDONLANG['explain_CANCELLED'] = 'Cancelled. Held money was given back.';
$_ADDONLANG['explain_AUCTION-PENDING'] = 'Several people wanted this name; a private auction decides.';
$_ADDONLANG['explain_AUCTION-WON'] = 'You won the auction.';
$_ADDONLANG['explain_AUCTION-LOST'] = 'Someone else won the auction. Held money was given back.';
$_ADDONLANG['explain_PENDING-PAYMENT'] = 'Caught. The invoice waits for its payment.';

// History of a backorder
$_ADDONLANG['event_requested'] = 'Backorder placed.';
$_ADDONLANG['event_requested-again'] = 'Backorder placed again.';
$_ADDONLANG['event_reserved'] = 'The price is held.';
$_ADDONLANG['event_short-of-funds'] = 'Your funds did not cover the price; you were told by email.';
$_ADDONLANG['event_drop-moved'] = 'The drop date moved; held money was given back.';
$_ADDONLANG['event_expired'] = 'The drop went by before the backorder could be carried out.';
$_ADDONLANG['event_submitting'] = 'The application is going out; the backorder cannot be deleted any more.';
$_ADDONLANG['event_submitted'] = 'The registrar has the application.';
$_ADDONLANG['event_registrar-status'] = 'News from the registrar.';
$_ADDONLANG['event_refused'] = 'The registrar did not accept the application.';
$_ADDONLANG['event_failed'] = 'The name could not be caught.';
$_ADDONLANG['event_gone'] = 'The registrar has cancelled the application.';
$_ADDONLANG['event_auction'] = 'Several people wanted the name; an auction decides.';
$_ADDONLANG['event_won'] = 'You won the auction.';
$_ADDONLANG['event_lost'] = 'Someone else won the auction.';
$_ADDONLANG['event_caught'] = 'The name was caught; your invoice was made.';
$_ADDONLANG['event_paid'] = 'Paid. The domain is in your account.';
$_ADDONLANG['event_cancelled'] = 'The invoice was cancelled.';
$_ADDONLANG['event_drop-date'] = 'The drop date was changed.';
$_ADDONLANG['event_left-list'] = 'The name left the list: its owner renewed it, or it was deleted early.';
$_ADDONLANG['event_invoice-moved'] = 'The backorder stands on another invoice now.';
$_ADDONLANG['event_paid-late'] = 'The invoice was paid after all. The domain is in your account.';
$_ADDONLANG['event_refunded'] = 'The invoice was refunded.';
$_ADDONLANG['event_invoice-cancelled'] = 'The invoice was cancelled after the domain was delivered.';
$_ADDONLANG['event_withdrawn'] = 'The backorder was cancelled by an administrator.';
$_ADDONLANG['event_client-merged'] = 'Your account was merged with another one.';
$_ADDONLANG['event_client-deleted'] = 'The client was deleted.';
$_ADDONLANG['event_deleted'] = 'Backorder deleted.';
$_ADDONLANG['event_upgrade'] = 'Taken over from the earlier system.';
$_ADDONLANG['event_status'] = 'Status is now :status.';
$_ADDONLANG['event_note'] = 'Noted while :status.';

// Sentences of the page's script
$_ADDONLANG['js_confirm'] = 'Delete the backorder of :domain?';
$_ADDONLANG['js_failed'] = 'The server could not be reached. Please try again.';
$_ADDONLANG['js_create'] = 'BACKORDER';
$_ADDONLANG['js_delete'] = 'DELETE';
$_ADDONLANG['js_not_offered'] = 'not offered';
$_ADDONLANG['js_drop_unknown'] = 'not known yet';
$_ADDONLANG['js_price_today'] = 'today\'s price; it is fixed when the money is held';
$_ADDONLANG['js_history'] = 'History';
$_ADDONLANG['js_invoice'] = 'Invoice';
$_ADDONLANG['js_domain'] = 'Domain';
$_ADDONLANG['js_no_history'] = 'Nothing has happened yet.';
$_ADDONLANG['js_info'] = 'Showing :first to :last of :total entries';
$_ADDONLANG['js_previous'] = 'Previous';
$_ADDONLANG['js_next'] = 'Next';
$_ADDONLANG['js_empty'] = 'No entries match.';

// My Backorders
$_ADDONLANG['orders_promise'] =
    'Nothing is taken unless the name is caught: the price is held shortly before the drop and comes back in full if the '
    . 'name is not yours in the end.';
$_ADDONLANG['orders_created'] =
    ':domain is backordered. :amount will be held on :at UTC, and taken only if the name is caught.';
$_ADDONLANG['orders_created_now'] =
    ':domain is backordered. :amount will be held within minutes, and taken only if the name is caught.';
$_ADDONLANG['orders_created_unknown'] =
    ':domain is backordered. It is not on the list of dropping names; nothing is held until it is.';
$_ADDONLANG['orders_created_short'] =
    ':domain is backordered, but your available funds (:available) do not cover :amount yet. Add funds before :at UTC.';
$_ADDONLANG['orders_created_short_now'] =
    ':domain is backordered, but your available funds (:available) do not cover :amount yet. Add funds now: the name '
    . 'drops on :at UTC.';
$_ADDONLANG['orders_next_unknown'] = 'Nobody knows yet when it drops; nothing is held until then.';
$_ADDONLANG['orders_next_unpriced'] = 'Its TLD is not offered in your currency any more; nothing will be held.';
$_ADDONLANG['orders_next_hold'] = ':amount will be held on :at.';
$_ADDONLANG['orders_next_hold_now'] = ':amount will be held within minutes.';
$_ADDONLANG['orders_next_hold_short'] = ':amount will be held on :at; your funds do not cover it yet.';
$_ADDONLANG['orders_next_short'] = 'Your funds do not cover :amount. Add funds before :at, when it should be sent.';
$_ADDONLANG['orders_next_short_late'] = 'Your funds do not cover :amount. It drops on :at; every minute counts now.';
$_ADDONLANG['orders_next_passed'] = 'The drop has passed without it; it ends within two days.';
$_ADDONLANG['orders_next_submit'] = ':amount is held. It is sent to the registrar on :at.';
$_ADDONLANG['orders_next_submit_now'] = ':amount is held. It is sent to the registrar within minutes.';
$_ADDONLANG['orders_next_left'] = 'It is not about to drop any more; what is held comes back within minutes.';
$_ADDONLANG['orders_next_drop'] = 'With the registrar. It drops on :at.';
$_ADDONLANG['orders_next_result'] = 'It has dropped. The registrar will tell who caught it.';
$_ADDONLANG['orders_next_auction'] = 'In auction until :at, best bid :bid.';
$_ADDONLANG['orders_next_auction_none'] = 'In auction until :at, no bid yet.';
$_ADDONLANG['orders_next_auction_over'] = 'The auction has ended; its result is awaited.';
$_ADDONLANG['orders_next_auction_unknown'] = 'In a private auction. The auction house writes to you.';
$_ADDONLANG['orders_next_payment'] = 'Caught. Waiting for payment of invoice #:invoice.';
$_ADDONLANG['orders_next_invoice'] = 'Caught. Your invoice is being made.';
$_ADDONLANG['orders_next_delivered'] = 'The domain is in your account.';
$_ADDONLANG['orders_next_delivering'] = 'The domain is on its way into your account.';
$_ADDONLANG['orders_next_won'] = 'You won. The domain is in your account.';
$_ADDONLANG['orders_next_winning'] = 'You won. The domain is on its way into your account.';
$_ADDONLANG['orders_next_lost'] = 'Someone else won. Nothing was taken.';
$_ADDONLANG['orders_next_failed'] = 'Not caught. Nothing was taken.';
$_ADDONLANG['orders_next_cancelled'] = 'Cancelled.';
$_ADDONLANG['orders_next_returning'] = ':amount comes back to your balance within minutes.';
$_ADDONLANG['orders_short_title'] = 'Your funds do not cover everything';
$_ADDONLANG['orders_short_text'] =
    'What you have ordered will need :needed, and you have :available. :missing are missing, first on :at.';
$_ADDONLANG['orders_short_now'] =
    'What you have ordered will need :needed, and you have :available. :missing are missing, some of it now.';
$_ADDONLANG['orders_short_order'] = 'Choose what comes first';
$_ADDONLANG['orders_prefer_title'] = 'What comes first';
$_ADDONLANG['orders_prefer_text'] =
    'Where your funds do not suffice for all names whose money is due, those further up get it first. Drag a name, or '
    . 'move it with the arrows.';
$_ADDONLANG['orders_prefer_up'] = 'Move :domain up';
$_ADDONLANG['orders_prefer_down'] = 'Move :domain down';
$_ADDONLANG['orders_prefer_drag'] = 'Drag :domain';
$_ADDONLANG['orders_prefer_due'] = ':amount on :at';
$_ADDONLANG['orders_prefer_due_now'] = ':amount, due now';
$_ADDONLANG['orders_prefer_covered'] = 'covered';
$_ADDONLANG['orders_prefer_short'] = 'not covered';
$_ADDONLANG['orders_prefer_more'] = 'and :count more, after these';
$_ADDONLANG['orders_prefer_reset'] = 'Earlier drops first';
$_ADDONLANG['orders_preferred'] = 'The order is saved.';
$_ADDONLANG['orders_auctions_title'] = 'Auctions';
$_ADDONLANG['orders_auctions_text'] =
    'Several people had ordered these names. You bid and pay at the auction house; without any bid the earliest order wins.';
$_ADDONLANG['orders_auction_ends'] = 'Ends';
$_ADDONLANG['orders_auction_best'] = 'Best bid';
$_ADDONLANG['orders_auction_next'] = 'Next bid from';
$_ADDONLANG['orders_auction_bids'] = 'Bids';
$_ADDONLANG['orders_auction_bidders'] = 'Bidders';
$_ADDONLANG['orders_auction_open'] = 'Bid';
$_ADDONLANG['orders_auction_opens'] = '(opens the auction house in a new window)';
$_ADDONLANG['orders_auction_updated'] = 'as of :at';
$_ADDONLANG['orders_auction_none'] = 'none yet';
$_ADDONLANG['orders_auction_unknown'] = 'not known yet';
$_ADDONLANG['orders_bidder_HIGHBIDDER'] = 'You lead';
$_ADDONLANG['orders_bidder_OUTBID'] = 'You are outbid';
$_ADDONLANG['orders_bidder_PARTICIPANT'] = 'You have not bid';
$_ADDONLANG['orders_bidder_WINNER'] = 'You won';
$_ADDONLANG['orders_auction_show'] = 'Auction';
$_ADDONLANG['orders_export'] = 'Export CSV';
$_ADDONLANG['orders_history_title'] = 'History of :domain';
$_ADDONLANG['orders_history_empty'] = 'Nothing has happened yet.';
$_ADDONLANG['orders_by_you'] = 'by you';
$_ADDONLANG['orders_by_admin'] = 'by an administrator';
$_ADDONLANG['orders_back'] = 'Back to My Backorders';
$_ADDONLANG['orders_held'] = 'Held';
$_ADDONLANG['orders_bulk_title'] = 'Order several names at once';
$_ADDONLANG['orders_bulk_label'] = 'Names, one a line';
$_ADDONLANG['orders_bulk_hint'] = 'Up to 1,000 names, also separated by commas or blanks. Of a CSV file the names are picked out.';
$_ADDONLANG['orders_bulk_file'] = 'Or a text or CSV file';
$_ADDONLANG['orders_bulk_drop'] = 'Or drop a text or CSV file here';
$_ADDONLANG['orders_bulk_check'] = 'Check names';
$_ADDONLANG['orders_bulk_note'] = 'The next page shows what will happen. Nothing is ordered before you confirm.';
$_ADDONLANG['orders_bulk_none'] = 'There is no name in what you sent. Write names with their TLD, one a line.';
$_ADDONLANG['orders_bulk_file_bad'] = 'The file could not be read. It must be text of at most 1 MB.';
$_ADDONLANG['orders_bulk_left'] = 'Only the first 1,000 names are shown; :count more were left out. Order these first.';
$_ADDONLANG['orders_preview_title'] = 'Check your order';
$_ADDONLANG['orders_preview_names'] = 'Names that will be ordered';
$_ADDONLANG['orders_preview_refused'] = 'Names that cannot be ordered';
$_ADDONLANG['orders_preview_total'] = 'Held in total';
$_ADDONLANG['orders_preview_total_hint'] = 'taxes included; held name by name, never all at once before it is due';
$_ADDONLANG['orders_preview_earlier'] = 'For earlier backorders';
$_ADDONLANG['orders_preview_missing'] = 'Missing';
$_ADDONLANG['orders_preview_short'] =
    'Your funds do not cover all of this yet. You can order all the same; add funds before the money is due, or the names '
    . 'you want least go without.';
$_ADDONLANG['orders_preview_days'] = 'When it is held';
$_ADDONLANG['orders_preview_now'] = 'within minutes';
$_ADDONLANG['orders_preview_later'] = 'when the drop date is known';
$_ADDONLANG['orders_preview_count'] = ':count names';
$_ADDONLANG['orders_preview_count_one'] = '1 name';
$_ADDONLANG['orders_preview_happens'] = 'What will happen';
$_ADDONLANG['orders_preview_amount'] = 'Will be held';
$_ADDONLANG['orders_preview_reason'] = 'Reason';
$_ADDONLANG['orders_preview_confirm'] = 'Order :count names';
$_ADDONLANG['orders_preview_confirm_one'] = 'Order 1 name';
$_ADDONLANG['orders_preview_nothing'] = 'None of these names can be ordered.';
$_ADDONLANG['orders_preview_edit'] = 'Change the list';
$_ADDONLANG['orders_preview_changed'] =
    'Prices or names have changed since you looked. Nothing was ordered yet; please check the list again.';
$_ADDONLANG['orders_preview_empty'] = 'There is no list to check. Paste your names below.';
$_ADDONLANG['orders_plan_hold'] = 'Held on :at';
$_ADDONLANG['orders_plan_now'] = 'Held within minutes';
$_ADDONLANG['orders_plan_hold_short'] = 'Held on :at, as far as your funds reach';
$_ADDONLANG['orders_plan_now_short'] = 'Held within minutes, as far as your funds reach';
$_ADDONLANG['orders_plan_unknown'] = 'Waits until its drop date is known; nothing is held before';
$_ADDONLANG['orders_result_title'] = 'Your order';
$_ADDONLANG['orders_result_done'] = ':count names are ordered.';
$_ADDONLANG['orders_result_done_one'] = '1 name is ordered.';
$_ADDONLANG['orders_result_refused'] = ':count could not be ordered.';
$_ADDONLANG['orders_result_none'] = 'No name was ordered.';
$_ADDONLANG['orders_result_ordered'] = 'Ordered';
$_ADDONLANG['orders_result_not'] = 'Not ordered';
$_ADDONLANG['orders_result_empty'] = 'There is no order to show any more.';
$_ADDONLANG['orders_csv_unicode'] = 'Unicode';
$_ADDONLANG['orders_csv_held_at'] = 'Held From (UTC)';
$_ADDONLANG['orders_csv_submit_at'] = 'Sent (UTC)';
$_ADDONLANG['orders_csv_currency'] = 'Currency';
$_ADDONLANG['orders_csv_invoice'] = 'Invoice';
$_ADDONLANG['orders_csv_created'] = 'Ordered (UTC)';
$_ADDONLANG['orders_csv_updated'] = 'Changed (UTC)';
$_ADDONLANG['error_past'] = 'This name dropped more than two days ago.';
$_ADDONLANG['error_repeated'] = 'This name stands in your list already.';
$_ADDONLANG['error_busy'] = 'This backorder is being worked on right now. Please try again in a few minutes.';
$_ADDONLANG['js_orders_confirm_held'] = 'Delete the backorder of :domain? The money held for it goes back to your balance.';
$_ADDONLANG['js_orders_read'] = ':file was read; lines: :count.';
$_ADDONLANG['js_orders_unread'] = 'The file could not be read. It must be text of at most 1 MB.';
$_ADDONLANG['js_orders_local'] = 'Your time: :at';
$_ADDONLANG['js_orders_auction'] = 'Auction';

// Email template
$_ADDONLANG['mail_lowbalance_subject'] = 'Low Balance Notification from {$company_name}';
$_ADDONLANG['mail_lowbalance_message'] =
    '<p>Hello {$client_name},</p><p>your available funds do not cover the following '
    . 'backorders:</p><ul>{foreach from=$list item=data}<li><strong>{$data.domain}</strong>, drops '
    . '{$data.dropdate}, price {$data.price}</li>{/foreach}</ul><p>Missing: <strong>{$missing}</strong>. '
    . 'Please add funds to your account in time; a backorder without funds is not '
    . 'processed.</p><p>{$signature}</p>';

// Other mails
$_ADDONLANG['mail_dropmoved_subject'] = 'Your backorders drop later';
$_ADDONLANG['mail_dropmoved_message'] =
    '<p>Hello {$client_name},</p><p>the registry has moved the drop dates of these names. The money that was held for '
    . 'them is in your balance again, and will be held anew when the drop is near:</p><ul>{foreach from=$list '
    . 'item=data}<li><strong>{$data.domain}</strong>, drops {$data.dropdate}, price {$data.price}</li>{/foreach}</ul>'
    . '<p>{$signature}</p>';
$_ADDONLANG['mail_leftlist_subject'] = 'Your backorders are not about to drop any more';
$_ADDONLANG['mail_leftlist_message'] =
    '<p>Hello {$client_name},</p><p>these names are not on the list of dropping names any more; most likely their owners '
    . 'have renewed them. The money that was held for them is in your balance again:</p><ul>{foreach from=$list '
    . 'item=data}<li><strong>{$data.domain}</strong></li>{/foreach}</ul><p>Your backorders stay and take effect '
    . 'should the names be about to drop again.</p><p>{$signature}</p>';
$_ADDONLANG['mail_account_subject'] = 'Backorders: your account at the registrar does not suffice';
$_ADDONLANG['mail_account_message'] =
    '<p>Open backorder applications and those due within three days will cost :needed (:names backorders), but your '
    . 'account at the registrar has :available. Applications that are not funded take no part in the drop. Please add '
    . 'funds at the registrar in time.</p>';
$_ADDONLANG['mail_account_unknown'] = '<p>Not in the sum: :unknown backorders of TLDs whose cost is not known.</p>';

// Admin area
$_ADDONLANG['admin_manage'] = 'Manage';
$_ADDONLANG['admin_pricing'] = 'Pricing';
$_ADDONLANG['admin_logs'] = 'Logs';
$_ADDONLANG['admin_manage_title'] = 'All Backorders';
$_ADDONLANG['admin_pricing_title'] = 'Backorder Pricing';
$_ADDONLANG['admin_logs_title'] = 'Backorder Logs';
$_ADDONLANG['admin_extension'] = 'Extension';
$_ADDONLANG['admin_price_hint'] =
    'A TLD whose price is empty or 0 in a currency cannot be backordered by clients with that currency.';
$_ADDONLANG['admin_new_tld'] = 'new TLD, e.g. com';
$_ADDONLANG['admin_save'] = 'Save Changes';
$_ADDONLANG['admin_delete'] = 'Delete';
$_ADDONLANG['admin_saved'] = 'The prices were saved.';
$_ADDONLANG['admin_deleted'] = 'The prices of .:zone were deleted. Backorders that exist keep theirs.';
$_ADDONLANG['admin_bad_price'] = 'Nothing was saved: ":text" is not a price (.:zone, :currency). Write it like 12.50.';
$_ADDONLANG['admin_bad_zone'] = 'Nothing was saved: ":text" is not a TLD.';
$_ADDONLANG['admin_zone_exists'] = 'Nothing was saved: .:zone is in the table already.';
$_ADDONLANG['admin_no_zone'] = 'Nothing was saved: prices were entered without a TLD.';
$_ADDONLANG['admin_no_currencies'] = 'WHMCS has no currency.';
$_ADDONLANG['admin_client'] = 'Client';
$_ADDONLANG['admin_reference'] = 'Reference';
$_ADDONLANG['admin_price'] = 'Price';
$_ADDONLANG['admin_held'] = 'Held';
$_ADDONLANG['admin_status_all'] = 'Every status';
$_ADDONLANG['admin_search'] = 'Search';
$_ADDONLANG['admin_search_domain'] = 'full name, e.g. example.com';
$_ADDONLANG['admin_events'] = 'Events';
$_ADDONLANG['admin_events_title'] = 'Events of backorder :id, :domain';
$_ADDONLANG['admin_events_none'] = 'There is no backorder :id any more; its events are kept.';
$_ADDONLANG['admin_at'] = 'Time (UTC)';
$_ADDONLANG['admin_from'] = 'From';
$_ADDONLANG['admin_to'] = 'To';
$_ADDONLANG['admin_cause'] = 'Cause';
$_ADDONLANG['admin_actor'] = 'By';
$_ADDONLANG['admin_detail'] = 'Detail';
$_ADDONLANG['admin_cron'] = 'Cron';
$_ADDONLANG['admin_message'] = 'Message';
$_ADDONLANG['admin_only_errors'] = 'Only errors';
$_ADDONLANG['admin_no_entries'] = 'No entries.';

// Admin area: frame and dashboard
$_ADDONLANG['dash_no_form'] = 'This page takes no changes.';
