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
$_ADDONLANG['created'] = ':domain is backordered. The price of :price is held three days before the drop.';
$_ADDONLANG['created_short'] =
    ':domain is backordered, but your available funds (:available) do not cover its price of :price yet. '
    . 'Add funds before the name is three days from its drop.';
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

// Admin area: Manage
$_ADDONLANG['manage_create'] = 'Create backorders';
$_ADDONLANG['manage_search'] = 'Search';
$_ADDONLANG['manage_search_hint'] = 'name, client, invoice or reference';
$_ADDONLANG['manage_client_hint'] = 'ID, name, company or email';
$_ADDONLANG['manage_reset'] = 'Show all';
$_ADDONLANG['manage_more'] = 'Changed between';
$_ADDONLANG['manage_changed_from'] = 'Changed from';
$_ADDONLANG['manage_changed_to'] = 'Changed to';
$_ADDONLANG['manage_every_status'] = 'All';
$_ADDONLANG['manage_with_selected'] = 'With selected:';
$_ADDONLANG['manage_select'] = 'Select';
$_ADDONLANG['manage_select_page'] = 'Select all on this page';
$_ADDONLANG['manage_select_matching'] = 'all :n that match';
$_ADDONLANG['manage_too_many_clients'] = 'Too many clients match. Type more of the name, or the client\'s ID.';
$_ADDONLANG['manage_empty'] = 'Nobody has placed a backorder yet.';
$_ADDONLANG['manage_empty_filter'] = 'No backorder matches.';
$_ADDONLANG['manage_client_gone'] = 'no longer there';
$_ADDONLANG['manage_early'] = 'held early by an administrator';
$_ADDONLANG['manage_is_held'] = 'held:';
$_ADDONLANG['manage_column_id'] = 'ID';
$_ADDONLANG['manage_column_domain'] = 'Domain';
$_ADDONLANG['manage_column_client'] = 'Client';
$_ADDONLANG['manage_column_drop_date'] = 'Drop date (UTC)';
$_ADDONLANG['manage_column_status'] = 'Status';
$_ADDONLANG['manage_column_reference'] = 'Reference';
$_ADDONLANG['manage_column_price'] = 'Price';
$_ADDONLANG['manage_do_activate'] = 'Activate';
$_ADDONLANG['manage_do_cancel'] = 'Cancel';
$_ADDONLANG['manage_do_retry'] = 'Try again';
$_ADDONLANG['manage_do_delete'] = 'Delete';
$_ADDONLANG['manage_ask_activate'] = 'Activate :n backorders?';
$_ADDONLANG['manage_ask_cancel'] = 'Cancel :n backorders?';
$_ADDONLANG['manage_ask_retry'] = 'Request :n backorders again?';
$_ADDONLANG['manage_ask_delete'] = 'Delete :n backorders?';
$_ADDONLANG['manage_ask_one'] = ':action: :domain?';
$_ADDONLANG['manage_ask_none'] = 'Nothing can be done';
$_ADDONLANG['manage_confirm_activate'] = 'Yes, activate :n';
$_ADDONLANG['manage_confirm_cancel'] = 'Yes, cancel :n';
$_ADDONLANG['manage_confirm_retry'] = 'Yes, request :n again';
$_ADDONLANG['manage_confirm_delete'] = 'Yes, delete :n';
$_ADDONLANG['manage_sum_activate'] = 'To be activated: :n. Their prices are taken out of the clients\' credit now, before their windows open.';
$_ADDONLANG['manage_sum_cancel'] = 'To be cancelled: :n. They stay in the list as CANCELLED, and the clients see it.';
$_ADDONLANG['manage_sum_retry'] = 'To be requested again: :n. They begin anew as REQUESTED.';
$_ADDONLANG['manage_sum_delete'] = 'To be deleted: :n. They leave the list for good; what happened to them stays in the logs.';
$_ADDONLANG['manage_sum_released'] = 'Held money that goes back to the clients\' credit: :amount.';
$_ADDONLANG['manage_sum_risky'] = 'Of these, uncertain: :n. See why below.';
$_ADDONLANG['manage_sum_left'] = 'Cannot be done for: :n. They stay as they are.';
$_ADDONLANG['manage_sum_gone'] = 'No longer there: :n.';
$_ADDONLANG['manage_sum_beyond'] = 'More than can be done at once: :n stay as they are. Do it again for the rest.';
$_ADDONLANG['manage_none_selected'] = 'No backorder was selected.';
$_ADDONLANG['manage_back'] = 'Back to the list';
$_ADDONLANG['manage_will'] = 'What will happen';
$_ADDONLANG['manage_stays'] = 'stays';
$_ADDONLANG['manage_uncertain'] = 'uncertain';
$_ADDONLANG['manage_will_delete'] = 'It is deleted; nothing is held for it.';
$_ADDONLANG['manage_will_delete_held'] = 'It is deleted, and :amount goes back to the client.';
$_ADDONLANG['manage_will_delete_successful'] = 'The entry is deleted; the domain and its invoice stay with the client.';
$_ADDONLANG['manage_will_cancel'] = 'It becomes CANCELLED; nothing is held for it.';
$_ADDONLANG['manage_will_cancel_held'] = 'It becomes CANCELLED, and :amount goes back to the client.';
$_ADDONLANG['manage_will_cancel_application'] = 'The registrar is asked to delete application :reference; if it keeps it, the backorder stays.';
$_ADDONLANG['manage_will_activate'] = ':amount is held now.';
$_ADDONLANG['manage_will_activate_short'] = ':amount is needed, but the client has only :available left for it.';
$_ADDONLANG['manage_will_retry'] = 'It becomes REQUESTED; it drops :time UTC.';
$_ADDONLANG['manage_will_retry_unknown'] = 'It becomes REQUESTED; nobody knows yet when it drops.';
$_ADDONLANG['manage_will_create'] = ':amount is held from :time on.';
$_ADDONLANG['manage_will_create_unknown'] = ':amount is held three days before the drop, once its date is known.';
$_ADDONLANG['manage_did_activate'] = 'The money is held; it is ACTIVE.';
$_ADDONLANG['manage_did_cancel'] = 'It is CANCELLED.';
$_ADDONLANG['manage_did_retry'] = 'It is REQUESTED again.';
$_ADDONLANG['manage_did_delete'] = 'It is deleted.';
$_ADDONLANG['manage_did_create'] = 'It is REQUESTED.';
$_ADDONLANG['manage_done_activate'] = 'Activated: :n.';
$_ADDONLANG['manage_done_cancel'] = 'Cancelled: :n.';
$_ADDONLANG['manage_done_retry'] = 'Requested again: :n.';
$_ADDONLANG['manage_done_delete'] = 'Deleted: :n.';
$_ADDONLANG['manage_done_create'] = 'Requested: :n.';
$_ADDONLANG['manage_not_done'] = 'Not done: :n; the list below says why.';
$_ADDONLANG['manage_gone_meanwhile'] = 'No longer there: :n.';
$_ADDONLANG['manage_out_of_time'] = 'It was not tried: the time for one request was up. Do it again for the rest.';
$_ADDONLANG['manage_outcome'] = 'What came of it';
$_ADDONLANG['manage_ok'] = 'done';
$_ADDONLANG['manage_failed'] = 'not done';
$_ADDONLANG['manage_error_status'] = 'It is :status; that cannot be done with it.';
$_ADDONLANG['manage_error_not-a-name'] = 'That is not a domain name.';
$_ADDONLANG['manage_error_no-client'] = 'There is no such client.';
$_ADDONLANG['manage_error_not-priced'] = 'The TLD has no price in the client\'s currency; set one under Pricing.';
$_ADDONLANG['manage_error_exists'] = 'The client has a backorder of this name already.';
$_ADDONLANG['manage_error_past'] = 'The name dropped more than two days ago.';
$_ADDONLANG['manage_error_no-drop'] = 'The name is not in the droplist, so nobody knows when it drops.';
$_ADDONLANG['manage_error_short-of-funds'] = 'The client\'s funds do not cover it.';
$_ADDONLANG['manage_error_too-late'] = 'It is too late for that.';
$_ADDONLANG['manage_error_busy'] = 'A run is at work on it just now. Try again in a few minutes.';
$_ADDONLANG['manage_error_not-found'] = 'It is no longer there.';
$_ADDONLANG['manage_error_repeated'] = 'The name stands in the list more than once.';
$_ADDONLANG['manage_timeline'] = 'Timeline';
$_ADDONLANG['manage_timeline_of'] = 'Timeline of :domain';
$_ADDONLANG['manage_timeline_gone'] = 'Backorder :id is no longer there; what happened to it is kept';
$_ADDONLANG['manage_to_logs'] = 'All entries in the logs';
$_ADDONLANG['manage_event_short-of-funds'] = 'The client\'s funds did not cover the price; he was told by email.';
$_ADDONLANG['manage_event_won'] = 'The client won the auction.';
$_ADDONLANG['manage_event_caught'] = 'The name was caught; the invoice was made.';
$_ADDONLANG['manage_event_paid'] = 'Paid. The domain is in the client\'s account.';
$_ADDONLANG['manage_event_paid-late'] = 'The invoice was paid after all. The domain is in the client\'s account.';
$_ADDONLANG['manage_event_client-merged'] = 'The client was merged with another one.';
$_ADDONLANG['manage_by_admin'] = 'Administrator :name';
$_ADDONLANG['manage_by_client'] = 'Client :name';
$_ADDONLANG['manage_by_batch'] = 'Cron';
$_ADDONLANG['manage_by_hook'] = 'WHMCS';
$_ADDONLANG['manage_which_client'] = 'Which client is meant?';
$_ADDONLANG['manage_nobody'] = 'No client has this in the name, company or email. Type another part, or the client\'s ID.';
$_ADDONLANG['manage_names'] = 'Names';
$_ADDONLANG['manage_names_hint'] = 'One or many, each with its TLD, by lines, blanks or commas; up to 1,000.';
$_ADDONLANG['manage_no_names'] = 'No name was typed.';
$_ADDONLANG['manage_look'] = 'Show what will happen';
$_ADDONLANG['manage_preview'] = 'What will happen';
$_ADDONLANG['manage_available'] = 'Funds available: :amount';
$_ADDONLANG['manage_confirm_create'] = 'Request :n for :name';
$_ADDONLANG['manage_js_selected'] = ':n';
$_ADDONLANG['manage_js_failed'] = 'The server could not be reached. Please try again.';

// Admin area: Pricing
$_ADDONLANG['pricing_find'] = 'find a TLD';
$_ADDONLANG['pricing_default'] = 'default';
$_ADDONLANG['pricing_cost'] = 'Your cost';
$_ADDONLANG['pricing_cost_unknown'] = 'not entered';
$_ADDONLANG['pricing_windows_head'] = 'Windows';
$_ADDONLANG['pricing_windows'] = ':reserve / :submit';
$_ADDONLANG['pricing_n_days'] = ':n days';
$_ADDONLANG['pricing_n_hours'] = ':n hours';
$_ADDONLANG['pricing_n_minutes'] = ':n minutes';
$_ADDONLANG['pricing_settings'] = 'Settings';
$_ADDONLANG['pricing_not_offered'] = 'not offered';
$_ADDONLANG['pricing_margin'] = 'margin :amount (:percent%)';
$_ADDONLANG['pricing_unsaved'] = 'not saved';
$_ADDONLANG['pricing_saves'] = 'Each price is saved as soon as you leave its field.';
$_ADDONLANG['pricing_saved'] = 'Prices saved: :n.';
$_ADDONLANG['pricing_saved_one'] = 'The price of :zone in :currency was saved.';
$_ADDONLANG['pricing_conflict'] =
    'Nothing was saved: the price of :zone in :currency was :seen when you opened the page and is :stored now, as '
    . 'somebody else changed it (prices that changed: :n). Look at the new price, then set yours again.';
$_ADDONLANG['pricing_gone'] = 'Nothing was saved: ":zone" is no longer in the table.';
$_ADDONLANG['pricing_none'] = 'No TLD has a price yet, so nothing can be backordered. Add the first one below.';
$_ADDONLANG['pricing_none_found'] = 'No TLD of the table matches.';
$_ADDONLANG['pricing_add'] = 'Add a TLD';
$_ADDONLANG['pricing_added'] = ':zone was added.';
$_ADDONLANG['pricing_added_empty'] = ':zone was added. It has no price, so it is not offered yet.';
$_ADDONLANG['pricing_too_many'] = 'Nothing was saved: the table is full.';
$_ADDONLANG['pricing_many'] = 'Many prices at once';
$_ADDONLANG['pricing_missing'] = 'Empty prices of TLDs that have one in the default currency: :n.';
$_ADDONLANG['pricing_way_fill'] = 'Fill in by exchange rate';
$_ADDONLANG['pricing_way_percent'] = 'Raise by percent';
$_ADDONLANG['pricing_way_amount'] = 'Raise by an amount';
$_ADDONLANG['pricing_way_set'] = 'Set to an amount';
$_ADDONLANG['pricing_how'] = 'What to do';
$_ADDONLANG['pricing_value'] = 'Value';
$_ADDONLANG['pricing_value_hint'] = '10, -5 or 2.50';
$_ADDONLANG['pricing_currency'] = 'Currency';
$_ADDONLANG['pricing_every_currency'] = 'every currency';
$_ADDONLANG['pricing_round'] = 'Rounding';
$_ADDONLANG['pricing_round_none'] = 'none';
$_ADDONLANG['pricing_round_to'] = 'to :step';
$_ADDONLANG['pricing_round_end'] = 'ending in :end';
$_ADDONLANG['pricing_tlds'] = 'TLDs';
$_ADDONLANG['pricing_tlds_hint'] = 'all of the table, or some: com net .de';
$_ADDONLANG['pricing_propose'] = 'Show the new prices';
$_ADDONLANG['pricing_proposal'] = 'These are proposals. Nothing has been saved yet.';
$_ADDONLANG['pricing_proposed'] = 'proposed';
$_ADDONLANG['pricing_before'] = 'Now';
$_ADDONLANG['pricing_after'] = 'New';
$_ADDONLANG['pricing_empty'] = 'empty';
$_ADDONLANG['pricing_apply'] = 'Save :n prices';
$_ADDONLANG['pricing_more'] = 'And :n more, which are saved with them.';
$_ADDONLANG['pricing_nothing'] = 'This would change no price.';
$_ADDONLANG['pricing_back'] = 'Back to the prices';
$_ADDONLANG['pricing_no_default'] = 'No currency of WHMCS has the exchange rate 1, so there is none to go by.';
$_ADDONLANG['pricing_bad_percent'] = '":text" is not a percentage. Write it like 10, -5 or 2.5; it must stay above -100.';
$_ADDONLANG['pricing_bad_amount'] = '":text" is not an amount above zero. Write it like 12.50.';
$_ADDONLANG['pricing_one_currency'] = 'Choose one currency: an amount is not the same in all of them.';
$_ADDONLANG['pricing_unknown_zone'] = '":text" is not a TLD of the table.';
$_ADDONLANG['pricing_changed_meanwhile'] =
    'Nothing was saved: the prices are no longer those the proposal was made from. Look at the new one below.';
$_ADDONLANG['pricing_zone_title'] = 'Settings of :zone';
$_ADDONLANG['pricing_zone_saved'] = 'The settings of :zone were saved.';
$_ADDONLANG['pricing_zone_conflict'] =
    'Nothing was saved: somebody else has changed the settings of :zone since you opened the page. Look at them again.';
$_ADDONLANG['pricing_reserve'] = 'The money is held';
$_ADDONLANG['pricing_reserve_usual'] = '3 (usual)';
$_ADDONLANG['pricing_reserve_hint'] = 'before the drop. Empty: 3 days; at most 30 days, and more than the one below.';
$_ADDONLANG['pricing_submit'] = 'The application goes out';
$_ADDONLANG['pricing_submit_usual'] = '2 (usual)';
$_ADDONLANG['pricing_submit_hint'] = 'before the drop. Empty: 2 hours; from 10 minutes to 7 days.';
$_ADDONLANG['pricing_unit'] = 'Unit';
$_ADDONLANG['pricing_days'] = 'days';
$_ADDONLANG['pricing_hours'] = 'hours';
$_ADDONLANG['pricing_minutes'] = 'minutes';
$_ADDONLANG['pricing_class'] = 'Class at the registrar';
$_ADDONLANG['pricing_class_hint'] = 'Empty: the usual one. Letters, digits and underscores.';
$_ADDONLANG['pricing_cost_hint'] =
    'What the registrar charges you for a catch; he does not tell it to programs. From it come the margins and the '
    . 'warning that your account there does not suffice.';
$_ADDONLANG['pricing_bad_submit'] = 'Nothing was saved: the application must go out between 10 minutes and 7 days before the drop.';
$_ADDONLANG['pricing_bad_reserve'] = 'Nothing was saved: the money can be held at most 30 days before the drop.';
$_ADDONLANG['pricing_bad_windows'] =
    'Nothing was saved: the money must be held (:reserve before the drop) earlier than the application goes out (:submit).';
$_ADDONLANG['pricing_bad_class'] = 'Nothing was saved: ":text" is not a class. Use letters, digits and underscores.';
$_ADDONLANG['pricing_bad_cost'] = 'Nothing was saved: ":text" is not an amount. Write it like 12.50.';
$_ADDONLANG['pricing_bad_cost_currency'] = 'Nothing was saved: ":text" is not a currency.';
$_ADDONLANG['pricing_delete_title'] = 'Delete the prices of :zone?';
$_ADDONLANG['pricing_delete_sum'] = ':zone leaves the table and is no longer offered. Its windows and cost are kept.';
$_ADDONLANG['pricing_delete_requested'] =
    'Backorders that wait for their money to be held: :n. Without a price they will not be carried out.';
$_ADDONLANG['pricing_delete_conflict'] = 'Nothing was deleted: the prices of .:zone have changed meanwhile. Look at them again.';
$_ADDONLANG['pricing_show_them'] = 'Show these backorders';
$_ADDONLANG['pricing_js_saving'] = 'Saving…';
$_ADDONLANG['pricing_js_failed'] = 'Not saved: the server could not be reached.';
