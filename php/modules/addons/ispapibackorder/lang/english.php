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
    'Your available funds do not cover a backorder yet. You can place backorders all the same; add funds in good '
    . 'time before the drop.';

// Search
$_ADDONLANG['search_title'] = 'Search';
$_ADDONLANG['search_pattern'] = 'Search term';
$_ADDONLANG['search_help'] = 'Examples';
$_ADDONLANG['search_tld'] = 'TLD';
$_ADDONLANG['search_scope_priced'] = 'All with a price';
$_ADDONLANG['search_scope_all'] = 'All';
$_ADDONLANG['search_tld_choose'] = 'Choose TLDs';
$_ADDONLANG['search_tld_note'] = 'TLDs ticked here are searched instead.';
$_ADDONLANG['search_rows'] = 'Results per page';
$_ADDONLANG['search_advanced'] = 'Advanced Search';
$_ADDONLANG['search_min'] = 'at least';
$_ADDONLANG['search_max'] = 'at most';
$_ADDONLANG['search_Characters'] = 'Characters';
$_ADDONLANG['search_Letters'] = 'Letters';
$_ADDONLANG['search_Digits'] = 'Digits';
$_ADDONLANG['search_Hyphens'] = 'Hyphens';
$_ADDONLANG['search_Score'] = 'Score (1 to 10)';
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
$_ADDONLANG['column_score'] = 'Score';
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
$_ADDONLANG['empty_backorders_text'] = 'Search the expiring domains and press BACKORDER, or type a name under “Create Backorder”.';
$_ADDONLANG['empty_prices_title'] = 'No prices yet';
$_ADDONLANG['empty_prices'] = 'No TLD can be backordered in your currency at the moment.';

// Other panels
$_ADDONLANG['drops_title'] = 'Upcoming Drops in This Search';
$_ADDONLANG['drops_label'] = 'Names this search finds, by the day (UTC) of their drop, whichever days are chosen';
$_ADDONLANG['pricing_title'] = 'Pricing';
$_ADDONLANG['pricing_more'] = 'Show all';
$_ADDONLANG['filter_title'] = 'Status Filter';
$_ADDONLANG['filter_all'] = 'Show All';
$_ADDONLANG['create_title'] = 'Create Backorder';
$_ADDONLANG['create_label'] = 'Domain name';
$_ADDONLANG['create_hint'] = 'domain.tld';
$_ADDONLANG['create_submit'] = 'Create Backorder';
$_ADDONLANG['no_permission'] =
    'You may look and watch names, but placing or deleting backorders for this account needs the permission to '
    . 'place orders.';
$_ADDONLANG['list_state'] = ':rows names, list of :imported UTC';

// Messages
$_ADDONLANG['deleted'] = 'The backorder of :domain was deleted.';
$_ADDONLANG['error_not-a-name'] = 'That is not a valid domain name. Type it with its TLD, like example.com.';
$_ADDONLANG['error_no-client'] = 'There is no client account to place the backorder for.';
$_ADDONLANG['error_impossible'] =
    'No registry gives out such a name: what begins with “xn--” must be an internationalised name in '
    . 'ACE, and no other part may have hyphens as its third and fourth character.';
$_ADDONLANG['error_not-priced'] = 'Names of this TLD cannot be backordered in your currency.';
$_ADDONLANG['error_exists'] = 'You have a backorder of this name already.';
$_ADDONLANG['error_not-found'] = 'There is no such backorder in your account. It may have been deleted meanwhile.';
$_ADDONLANG['error_too-late'] = 'This backorder is with the registrar already and cannot be deleted any more.';
$_ADDONLANG['error_pattern'] = 'The search pattern is not valid at character :offset: :message';
$_ADDONLANG['error_exclude'] = 'The pattern of names to leave out is not valid at character :offset: :message';
$_ADDONLANG['pattern_backslash-end'] = 'a backslash at the end stands for nothing.';
$_ADDONLANG['pattern_escape'] = 'what stands behind the backslash has no meaning here.';
$_ADDONLANG['pattern_any-byte'] = '\C cannot be used; a dot stands for any character.';
$_ADDONLANG['pattern_code-big'] = 'there is no character with so large a number.';
$_ADDONLANG['pattern_count-order'] = 'the first number in { } is larger than the second.';
$_ADDONLANG['pattern_count-big'] = 'the number in { } is too large.';
$_ADDONLANG['pattern_repeat'] = 'there is nothing to repeat before * + ? or { }.';
$_ADDONLANG['pattern_class-open'] = 'the ] of a character class is missing.';
$_ADDONLANG['pattern_range-order'] = 'the range in [ ] runs backwards.';
$_ADDONLANG['pattern_range'] = 'a range in [ ] must run from one character to another.';
$_ADDONLANG['pattern_posix-outside'] = 'a class such as [:alpha:] stands within [ ] only: [[:alpha:]].';
$_ADDONLANG['pattern_posix-unknown'] = 'there is no character class of this name.';
$_ADDONLANG['pattern_property'] = 'there is no Unicode property of this name.';
$_ADDONLANG['pattern_group-open'] = 'a closing ) is missing.';
$_ADDONLANG['pattern_group-close'] = 'this ) closes no group.';
$_ADDONLANG['pattern_group-sign'] = 'what stands behind (? has no meaning.';
$_ADDONLANG['pattern_name'] = 'the name of the group is not valid.';
$_ADDONLANG['pattern_name-twice'] = 'two groups have the same name.';
$_ADDONLANG['pattern_reference'] = 'there is no group with this number or name.';
$_ADDONLANG['pattern_reference-form'] = 'a reference to a group lacks its number or name.';
$_ADDONLANG['pattern_lookbehind'] = 'what a lookbehind looks for must have a fixed length.';
$_ADDONLANG['pattern_condition'] = 'the condition of a group is not valid.';
$_ADDONLANG['pattern_verb'] = 'the word behind (* is not known.';
$_ADDONLANG['pattern_too-deep'] = 'the parentheses are nested too deeply.';
$_ADDONLANG['pattern_too-big'] = 'it is too long or too complicated.';
$_ADDONLANG['pattern_callout'] = 'callouts cannot be used.';
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
$_ADDONLANG['explain_REQUESTED'] = 'Waiting. The price is held shortly before the drop if your funds cover it.';
$_ADDONLANG['explain_ACTIVE'] = 'The price is held. The application goes out shortly before the drop.';
$_ADDONLANG['explain_PROCESSING'] = 'With the registrar. It cannot be deleted any more.';
$_ADDONLANG['explain_SUCCESSFUL'] = 'The domain is in your account.';
$_ADDONLANG['explain_FAILED'] = 'The name could not be caught. Held money was given back.';
$_ADDONLANG['explain_CANCELLED'] = 'Cancelled. Held money was given back.';
$_ADDONLANG['explain_AUCTION-PENDING'] = 'Several people wanted this name; a private auction decides.';
$_ADDONLANG['explain_AUCTION-WON'] = 'You won the auction.';
$_ADDONLANG['explain_AUCTION-LOST'] = 'Someone else won the auction. Held money was given back.';
$_ADDONLANG['explain_PENDING-PAYMENT'] = 'Caught. The invoice waits for its payment.';

// Page Expiring Domains
$_ADDONLANG['domains_how'] = 'How the search term is read';
$_ADDONLANG['domains_how_words'] = 'Words';
$_ADDONLANG['domains_how_starts'] = 'Starts with';
$_ADDONLANG['domains_how_ends'] = 'Ends with';
$_ADDONLANG['domains_how_wildcards'] = 'Wildcards';
$_ADDONLANG['domains_how_shape'] = 'Letter shape';
$_ADDONLANG['domains_how_regex'] = 'Regular expression';
$_ADDONLANG['domains_match'] = 'Which of several words';
$_ADDONLANG['domains_match_all'] = 'all';
$_ADDONLANG['domains_match_any'] = 'any';
$_ADDONLANG['domains_searched_as'] = 'Searched as';
$_ADDONLANG['domains_searched_without'] = 'without';
$_ADDONLANG['domains_example_0'] = 'both words somewhere in the name, but no 24';
$_ADDONLANG['domains_example_1'] = 'begins with one of these words';
$_ADDONLANG['domains_example_2'] = 'begins with shop, or ends with 24';
$_ADDONLANG['domains_example_3'] = 'consonant, vowel, consonant, vowel';
$_ADDONLANG['domains_example_4'] = 'two letters, two digits';
$_ADDONLANG['domains_example_5'] = 'exactly four letters';
$_ADDONLANG['domains_help'] =
    'Names are searched without their TLD; müller finds the IDN. Wildcards: * any characters, ? one. Shapes: C consonant, '
    . 'V vowel, L letter, N digit, A letter or digit, - hyphen; L{3,5} is three to five letters.';
$_ADDONLANG['domains_help_words'] =
    'Between words, “or” or | finds either, “and” or & both; “and” binds tighter. "or" in quotes is a word. Words '
    . 'are about names as shown, those with xn-- in front about the stored form.';
$_ADDONLANG['domains_exclude'] = 'Leave out';
$_ADDONLANG['domains_exclude_hint'] = 'words or wildcards';
$_ADDONLANG['domains_added'] = 'New on the list since';
$_ADDONLANG['domains_fault_title'] = 'This search cannot be read';
$_ADDONLANG['domains_fault_typed-dot'] = 'Character :place is a dot. Names are searched without their TLD; choose that below.';
$_ADDONLANG['domains_fault_ending'] =
    '“:tld” is no TLD of this list. Search for “:label” alone, or choose a TLD below.';
$_ADDONLANG['domains_fault_names'] =
    'This is more than one name. One is searched for at a time; lists of names are ordered under “:page”, “:part”.';
$_ADDONLANG['domains_fault_typed-sign'] =
    'Character :place, “:sign”, cannot stand in a name. Names have letters, digits and hyphens.';
$_ADDONLANG['domains_fault_typed-wildcard'] = 'Character :place, “:sign”, is a wildcard. Choose “Wildcards” to use it.';
$_ADDONLANG['domains_fault_typed-hyphen'] = 'Character :place: no name begins or ends with a hyphen.';
$_ADDONLANG['domains_fault_typed-exclude'] =
    'Character :place: what to leave out stands right behind the hyphen, without a blank.';
$_ADDONLANG['domains_fault_typed-operator'] = 'Character :place, “:sign”, stands between two words only.';
$_ADDONLANG['domains_fault_typed-quote'] = 'Character :place: the quotation that begins here does not end.';
$_ADDONLANG['domains_fault_typed-shape'] =
    'Character :place, “:sign”, is no letter of a shape: C consonant, V vowel, L letter, N digit, A letter or digit, '
    . '- hyphen.';
$_ADDONLANG['domains_fault_typed-repetition'] =
    'Character :place: write repetitions like L{3} for three or L{3,5} for three to five, at most 63.';
$_ADDONLANG['domains_fault_typed-length'] = 'This is longer than any name. Names have at most 63 characters.';
$_ADDONLANG['domains_fault_encoding'] = 'This text is not valid UTF-8 and cannot be read. Type it anew.';
$_ADDONLANG['domains_fault_date'] = '“:field”: there is no such date as “:text”.';
$_ADDONLANG['domains_fault_number'] = '“:field”: “:text” is no whole number from 0 to :most.';
$_ADDONLANG['domains_fault_range'] = '“:field”: the least, :least, is more than the most, :most.';
$_ADDONLANG['domains_fault_days'] = 'The first day, :from, is later than the last day, :to.';
$_ADDONLANG['domains_together'] = 'Backorder selected';
$_ADDONLANG['domains_pick_all'] = 'Select all names of this page';
$_ADDONLANG['domains_forecast_needed'] = 'Will be held';
$_ADDONLANG['domains_forecast_when'] = 'What is held when (UTC)';
$_ADDONLANG['domains_forecast_now'] = 'now';
$_ADDONLANG['domains_forecast_missing'] = ':missing is missing. Add funds by :date UTC.';
$_ADDONLANG['domains_forecast_missing_now'] = ':missing is missing. Add funds now.';
$_ADDONLANG['domains_forecast_more'] = 'and :count more';
$_ADDONLANG['domains_save'] = 'Save this search';
$_ADDONLANG['domains_save_name'] = 'Name of the search';
$_ADDONLANG['domains_save_mail'] = 'Email me its new names, once a day at most';
$_ADDONLANG['domains_save_submit'] = 'Save';
$_ADDONLANG['domains_js_watch'] = 'Watch';
$_ADDONLANG['domains_js_unwatch'] = 'Stop watching';
$_ADDONLANG['domains_js_dropped'] = 'dropped';
$_ADDONLANG['domains_js_of'] = 'of :domain';
$_ADDONLANG['js_retry'] = 'Try again';
$_ADDONLANG['js_close'] = 'Close';
$_ADDONLANG['js_local'] = ':time your time';

// History of a backorder
$_ADDONLANG['event_requested'] = 'Backorder placed.';
$_ADDONLANG['event_requested-again'] = 'Backorder placed again.';
$_ADDONLANG['event_reserved'] = 'The price is held.';
$_ADDONLANG['event_short-of-funds'] = 'Your funds did not cover the price; you were told by email.';
$_ADDONLANG['event_drop-moved'] = 'The drop date moved; held money was given back.';
$_ADDONLANG['event_window-changed'] = 'The reservation window of this TLD was changed; held money was given back.';
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
$_ADDONLANG['js_ended'] = 'Your session has ended.';
$_ADDONLANG['js_log_in'] = 'Log in again';
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
$_ADDONLANG['orders_created_passed'] =
    ':domain is backordered, but its drop has passed already (:at UTC). If your funds cover :amount within two days '
    . 'of it, it is still tried; otherwise it ends.';
$_ADDONLANG['orders_created_late'] =
    ':domain is backordered, but its drop has passed already (:at UTC). :amount will be held and it is still applied '
    . 'for within minutes; it may well be taken.';
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
$_ADDONLANG['orders_next_passed_short'] =
    'The drop has passed. If your funds cover :amount within two days of it, it is still tried; otherwise it ends.';
$_ADDONLANG['orders_next_late'] =
    'It has dropped already. :amount will be held and it is still applied for within minutes; it may well be taken.';
$_ADDONLANG['orders_next_submit'] = ':amount is held. It is sent to the registrar on :at.';
$_ADDONLANG['orders_next_submit_now'] = ':amount is held. It is sent to the registrar within minutes.';
$_ADDONLANG['orders_next_left'] = 'It is not about to drop any more; what is held comes back within minutes.';
$_ADDONLANG['orders_next_drop'] = 'With the registrar. It drops on :at.';
$_ADDONLANG['orders_next_sending'] = 'It is being sent to the registrar. It drops on :at.';
$_ADDONLANG['orders_next_unsent'] =
    'It has dropped before the registrar accepted it. It is still tried, for two days at most; if that fails, '
    . ':amount comes back to your balance.';
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
    'What you have ordered will need :needed, and you have :available. :missing are missing now.';
$_ADDONLANG['orders_short_some_now'] =
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
$_ADDONLANG['orders_bulk_left_one'] = 'Only the first 1,000 names are shown; 1 more was left out. Order these first.';
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
$_ADDONLANG['orders_plan_passed'] =
    'Its drop has passed (:at). If your funds cover it within two days of it, it is still tried';
$_ADDONLANG['orders_plan_unknown'] = 'Waits until its drop date is known; nothing is held before';
$_ADDONLANG['orders_result_title'] = 'Your order';
$_ADDONLANG['orders_result_done'] = ':count names are ordered.';
$_ADDONLANG['orders_result_done_one'] = '1 name is ordered.';
$_ADDONLANG['orders_result_refused'] = ':count could not be ordered.';
$_ADDONLANG['orders_result_refused_one'] = '1 could not be ordered.';
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
$_ADDONLANG['error_not-utf-8'] = 'The file is not text in UTF-8. Save it as UTF-8 (“CSV UTF-8”) and send it again.';
$_ADDONLANG['error_repeated'] = 'This name stands in your list already.';
$_ADDONLANG['error_busy'] = 'This backorder is being worked on right now. Please try again in a few minutes.';
$_ADDONLANG['js_orders_confirm_held'] = 'Delete the backorder of :domain? The money held for it goes back to your balance.';
$_ADDONLANG['js_orders_read'] = ':file was read; lines: :count.';
$_ADDONLANG['js_orders_unread'] = 'The file could not be read. It must be text of at most 1 MB.';
$_ADDONLANG['js_orders_binary'] = ':file is not text in UTF-8. Save the list as UTF-8 (“CSV UTF-8”).';
$_ADDONLANG['js_orders_blank'] = ':file is empty.';
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

// Watching: watched names, saved searches, their mails, the calendar and the home page's panel
$_ADDONLANG['watch_title'] = 'Watching';
$_ADDONLANG['watch_list'] = 'Watch List';
$_ADDONLANG['watch_info'] = 'Showing :first to :last of :total names; up to :limit are possible';
$_ADDONLANG['watch_new'] = 'Watch a Name';
$_ADDONLANG['watch_new_note'] = 'Any name, also one that is not on the list yet. Watching is free and takes nothing.';
$_ADDONLANG['watch_submit'] = 'Watch';
$_ADDONLANG['watch_remove'] = 'Remove';
$_ADDONLANG['watch_remove_name'] = 'Stop watching :domain';
$_ADDONLANG['watch_clear'] = 'Remove all that have dropped';
$_ADDONLANG['watch_state_moved'] = 'moved, was :before';
$_ADDONLANG['watch_state_left'] = 'left the list';
$_ADDONLANG['watch_state_left_hint'] = 'It is not about to drop any more; most likely its owner has renewed it.';
$_ADDONLANG['watch_state_dropped'] = 'dropped';
$_ADDONLANG['watch_state_unlisted'] = 'not on the list';
$_ADDONLANG['watch_state_unlisted_hint'] = 'It is not about to drop. You are told when it is.';
$_ADDONLANG['watch_empty_title'] = 'You watch no names yet';
$_ADDONLANG['watch_empty_text'] =
    'Press the star beside a name on Expiring Domains, or type it under “Watch a Name”. Watching costs nothing; you are '
    . 'told when the drop date moves, when the owner renews, and the day before the drop.';
$_ADDONLANG['watch_added'] = ':domain is on your watch list.';
$_ADDONLANG['watch_removed'] = ':domain is not on your watch list any more.';
$_ADDONLANG['watch_cleared'] = 'Names taken off your watch list: :count.';
$_ADDONLANG['watch_error_limit'] = 'You watch :limit names already, which is the most. Remove some of them first.';
$_ADDONLANG['watch_searches'] = 'Saved Searches';
$_ADDONLANG['watch_searches_empty_title'] = 'No saved searches yet';
$_ADDONLANG['watch_searches_empty_text'] =
    'Search the expiring domains and save the search under a name. You can run it again by a click, and have new '
    . 'names sent to you once a day.';
$_ADDONLANG['watch_search_all'] = 'every name';
$_ADDONLANG['watch_search_more'] = 'further conditions: :count';
$_ADDONLANG['watch_search_run'] = 'Run';
$_ADDONLANG['watch_search_rename'] = 'Rename';
$_ADDONLANG['watch_search_delete'] = 'Delete';
$_ADDONLANG['watch_search_name'] = 'Name of the search';
$_ADDONLANG['watch_search_keep'] = 'Save';
$_ADDONLANG['watch_search_confirm'] = 'Delete the search “:name”?';
$_ADDONLANG['watch_search_mail'] = 'Daily email';
$_ADDONLANG['watch_search_mailed'] = 'last one :date UTC';
$_ADDONLANG['watch_search_saved'] = 'The search “:name” was saved.';
$_ADDONLANG['watch_search_renamed'] = 'The search is now called “:name”.';
$_ADDONLANG['watch_search_deleted'] = 'The search “:name” was deleted.';
$_ADDONLANG['watch_search_mail_on'] = 'New names for “:name” are sent to you, at most once a day.';
$_ADDONLANG['watch_search_mail_off'] = 'No more emails about “:name” are sent to you.';
$_ADDONLANG['watch_error_searches'] = 'You have :limit saved searches, which is the most. Delete one of them first.';
$_ADDONLANG['watch_error_name'] = 'Give the search a name.';
$_ADDONLANG['watch_error_taken'] = 'You have a search called “:name” already. Choose another name.';
$_ADDONLANG['watch_error_query'] = 'This search is too long to be saved. Tick fewer TLDs.';
$_ADDONLANG['watch_error_search'] = 'The search was not saved. :why';
$_ADDONLANG['watch_error_gone'] = 'There is no such search in your account any more.';
$_ADDONLANG['watch_mails'] = 'Emails';
$_ADDONLANG['watch_mails_watched'] = 'News of watched names';
$_ADDONLANG['watch_mails_note'] =
    'At most one a day: when a drop date moves, when a name leaves the list because its owner renewed it, and the day '
    . 'before the drop.';
$_ADDONLANG['watch_on'] = 'on';
$_ADDONLANG['watch_off'] = 'off';
$_ADDONLANG['watch_turn_on'] = 'Turn on';
$_ADDONLANG['watch_turn_off'] = 'Turn off';
$_ADDONLANG['watch_mail_on'] = 'You are told of news of the names you watch by email.';
$_ADDONLANG['watch_mail_off'] = 'You are not sent emails about watched names any more.';
$_ADDONLANG['watch_calendar'] = 'Calendar';
$_ADDONLANG['watch_calendar_name'] = 'Domain drops';
$_ADDONLANG['watch_calendar_intro'] =
    'The drop dates of the names you watch or have backordered, in your own calendar.';
$_ADDONLANG['watch_calendar_make'] = 'Make an address';
$_ADDONLANG['watch_calendar_address'] = 'Private address';
$_ADDONLANG['watch_calendar_secret'] = 'Whoever knows this address can see these names. Keep it to yourself.';
$_ADDONLANG['watch_calendar_subscribe'] = 'Subscribe';
$_ADDONLANG['watch_calendar_copy'] = 'Copy';
$_ADDONLANG['watch_calendar_copied'] = 'The address was copied.';
$_ADDONLANG['watch_calendar_renew'] = 'New address';
$_ADDONLANG['watch_calendar_stop'] = 'Switch off';
$_ADDONLANG['watch_calendar_confirm'] = 'The present address will stop working. Go on?';
$_ADDONLANG['watch_calendar_made'] = 'Your calendar has an address now.';
$_ADDONLANG['watch_calendar_renewed'] = 'Your calendar has a new address. An earlier one does not work any more.';
$_ADDONLANG['watch_calendar_stopped'] = 'Your calendar has no address any more.';
$_ADDONLANG['watch_event_watched'] = ':domain drops';
$_ADDONLANG['watch_event_ordered'] = ':domain drops (backordered)';
$_ADDONLANG['watch_event_status'] = 'Status of your backorder: :status';
$_ADDONLANG['watch_event_hint'] = 'You watch this name. Backorder it in time if you want it.';
$_ADDONLANG['watch_stop_title'] = 'Email Settings';
$_ADDONLANG['watch_stop_watched_on'] = 'Do you want to stop the emails about the names you watch?';
$_ADDONLANG['watch_stop_watched_off'] = 'You are not sent emails about the names you watch any more.';
$_ADDONLANG['watch_stop_searches_on'] = 'Do you want to stop the daily emails about all your saved searches?';
$_ADDONLANG['watch_stop_searches_off'] = 'You are not sent daily emails about your saved searches any more.';
$_ADDONLANG['watch_stop_keeps'] = 'Your watch list and your saved searches stay as they are.';
$_ADDONLANG['watch_stop_unknown'] =
    'This link is not complete or does not work any more. You can choose your emails on the page Watching.';
$_ADDONLANG['watch_stop_button'] = 'Stop these emails';
$_ADDONLANG['watch_stop_settings'] = 'Choose in your account';
$_ADDONLANG['watch_home_open'] = 'Backorders under way: :count';
$_ADDONLANG['watch_home_none'] =
    'Names whose owners let them go can be yours: search the expiring domains and backorder what you like.';
$_ADDONLANG['watch_home_covered'] = 'Your funds cover the :needed that will be held for them by :date UTC.';
$_ADDONLANG['watch_home_short'] =
    'Needed in all: :needed. Missing: :missing, the first of it by :date UTC.';
$_ADDONLANG['watch_home_covered_now'] = 'Your funds cover the :needed that will be held for them now.';
$_ADDONLANG['watch_home_short_now'] = 'Needed in all: :needed. Missing now: :missing.';
$_ADDONLANG['watch_home_short_some_now'] = 'Needed in all: :needed. Missing: :missing, some of it now.';
$_ADDONLANG['watch_home_drops'] = 'drops :date UTC';
$_ADDONLANG['watch_home_promise'] =
    'Nothing is taken unless the name is caught. The price is held shortly before the drop and given back if it is not.';
$_ADDONLANG['watch_mail_watched_subject'] = 'News of the domain names you watch';
$_ADDONLANG['watch_mail_watched_message'] =
    '<p>Hello {$client_name},</p><p>there is news of the names you watch.</p>'
    . '{if $moved}<p><strong>The drop date has moved:</strong></p><ul>{foreach from=$moved item=name}'
    . '<li><strong>{$name.domain|escape}</strong> now drops {$name.dropdate|escape} (before: {$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $left}<p><strong>Not about to drop any more,</strong> most likely because the owner has renewed:</p><ul>'
    . '{foreach from=$left item=name}<li><strong>{$name.domain|escape}</strong> (was to drop {$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $listed}<p><strong>Now about to drop:</strong></p><ul>{foreach from=$listed item=name}'
    . '<li><strong>{$name.domain|escape}</strong> drops {$name.dropdate|escape}</li>{/foreach}</ul>{/if}'
    . '{if $soon}<p><strong>Dropping within a day or so,</strong> and not backordered by you:</p><ul>'
    . '{foreach from=$soon item=name}<li><strong>{$name.domain|escape}</strong> drops {$name.dropdate|escape}'
    . '{if $name.price}, price {$name.price|escape}{/if}</li>{/foreach}</ul>{/if}'
    . '<p><a href="{$link|escape}">See your watch list or backorder a name</a></p><p>{$signature}</p>'
    . '<p><small>You watch these names. <a href="{$unsubscribe|escape}">Stop these emails</a></small></p>';
$_ADDONLANG['watch_mail_searches_subject'] = 'New expiring domains for your saved searches';
$_ADDONLANG['watch_mail_searches_message'] =
    '<p>Hello {$client_name},</p><p>new names have come onto the list that match your saved searches.</p>'
    . '{foreach from=$searches item=search}<p><strong>{$search.name|escape}</strong>: {$search.total|escape} new</p><ul>'
    . '{foreach from=$search.names item=name}<li><strong>{$name.domain|escape}</strong>, drops {$name.dropdate|escape}'
    . '{if $name.price}, price {$name.price|escape}{/if}</li>{/foreach}'
    . '{if $search.more}<li>and {$search.more|escape} more</li>{/if}</ul>'
    . '<p><a href="{$search.link|escape}">Run this search</a></p>{/foreach}<p>{$signature}</p>'
    . '<p><small>You asked for this daily email; <a href="{$link|escape}">change your saved searches</a> or '
    . '<a href="{$unsubscribe|escape}">stop these emails</a>.</small></p>';

// Admin area
$_ADDONLANG['admin_manage'] = 'Manage';
$_ADDONLANG['admin_pricing'] = 'Pricing';
$_ADDONLANG['admin_logs'] = 'Logs';
$_ADDONLANG['admin_manage_title'] = 'All Backorders';
$_ADDONLANG['admin_pricing_title'] = 'Backorder Pricing';
$_ADDONLANG['admin_extension'] = 'Extension';
$_ADDONLANG['admin_price_hint'] =
    'A TLD whose price is empty or 0 in a currency cannot be backordered by clients with that currency.';
$_ADDONLANG['admin_new_tld'] = 'new TLD, e.g. com';
$_ADDONLANG['admin_save'] = 'Save Changes';
$_ADDONLANG['admin_delete'] = 'Delete';
$_ADDONLANG['admin_saved'] = 'The prices were saved.';
$_ADDONLANG['admin_deleted'] = 'The prices of .:zone were deleted. Backorders that exist keep theirs.';
$_ADDONLANG['admin_bad_price'] = 'Nothing was saved: ":text" is not a price (.:zone, :currency). :why';
$_ADDONLANG['admin_price_form'] = 'Write it like 12.50, without separators of thousands.';
$_ADDONLANG['admin_price_decimals'] = 'It has more than two decimal places.';
$_ADDONLANG['admin_price_size'] = 'It must be below :limit.';
$_ADDONLANG['admin_bad_zone'] = 'Nothing was saved: ":text" is not a TLD.';
$_ADDONLANG['admin_zone_exists'] = 'Nothing was saved: .:zone is in the table already.';
$_ADDONLANG['admin_no_zone'] = 'Nothing was saved: prices were entered without a TLD.';
$_ADDONLANG['admin_no_currencies'] = 'WHMCS has no currency.';
$_ADDONLANG['admin_fault_encoding'] = '“:field”: “:text” is not valid UTF-8 and cannot be read. Type it anew.';
$_ADDONLANG['admin_client'] = 'Client';
$_ADDONLANG['admin_reference'] = 'Reference';
$_ADDONLANG['admin_price'] = 'Price';
$_ADDONLANG['admin_held'] = 'Held';
$_ADDONLANG['admin_status_all'] = 'Every status';
$_ADDONLANG['admin_search'] = 'Search';
$_ADDONLANG['admin_search_domain'] = 'full name, e.g. example.com';
$_ADDONLANG['admin_events'] = 'Events';
$_ADDONLANG['admin_no_entries'] = 'No entries.';

// Admin area: frame and dashboard
$_ADDONLANG['dash_no_form'] = 'This page takes no changes.';
$_ADDONLANG['admin_dashboard'] = 'Dashboard';
$_ADDONLANG['dash_title'] = 'How the business does';
$_ADDONLANG['dash_utc'] = 'All times are UTC; hover over one for your own.';
$_ADDONLANG['dash_decimal_point'] = '.';
$_ADDONLANG['dash_percent'] = ':n %';
$_ADDONLANG['dash_ago'] = ':span ago';
$_ADDONLANG['dash_seconds'] = ':n s';
$_ADDONLANG['dash_minutes'] = ':n min';
$_ADDONLANG['dash_hours'] = ':n h';
$_ADDONLANG['dash_days'] = ':n days';
$_ADDONLANG['dash_jobs'] = 'Crons';
$_ADDONLANG['dash_job'] = 'Job';
$_ADDONLANG['dash_last_run'] = 'Last run';
$_ADDONLANG['dash_took'] = 'took :span';
$_ADDONLANG['dash_last_success'] = 'Last success';
$_ADDONLANG['dash_last_error'] = 'Last error';
$_ADDONLANG['dash_none'] = 'none';
$_ADDONLANG['dash_never_hint'] =
    'Set its cron job up, or let WHMCS\'s own cron run it (setting "Run with WHMCS\'s cron").';
$_ADDONLANG['dash_errors'] = 'Errors in the log';
$_ADDONLANG['dash_job_BATCH'] = 'Batch, every five minutes';
$_ADDONLANG['dash_job_DAILY_IMPORT_PENDINGDOMAINLIST'] = 'Import of the droplist, twice a day';
$_ADDONLANG['dash_job_DAILY_DROPDATE_SYNCH'] = 'Drop dates, twice a day';
$_ADDONLANG['dash_job_DAILY_WATCH_MAILS'] = 'Mails about watched names and saved searches, once a day';
$_ADDONLANG['dash_light_on-time'] = 'On time';
$_ADDONLANG['dash_light_late'] = 'Late';
$_ADDONLANG['dash_light_failing'] = 'Failing';
$_ADDONLANG['dash_light_standing'] = 'Standing still';
$_ADDONLANG['dash_light_never'] = 'Never ran';
$_ADDONLANG['dash_due'] = 'Drops due';
$_ADDONLANG['dash_due_day'] = 'Within 24 hours';
$_ADDONLANG['dash_due_three'] = 'Within 3 days';
$_ADDONLANG['dash_names'] = 'Names';
$_ADDONLANG['dash_backorders'] = 'Backorders';
$_ADDONLANG['dash_waiting'] = 'No money held';
$_ADDONLANG['dash_due_next'] = 'The next one drops at';
$_ADDONLANG['dash_due_none'] = 'No backordered name drops within three days.';
$_ADDONLANG['dash_due_manage'] = 'All backorders';
$_ADDONLANG['dash_account'] = 'Your account at the registrar';
$_ADDONLANG['dash_account_available'] = 'There for backorders';
$_ADDONLANG['dash_account_needed'] = 'What is due will cost';
$_ADDONLANG['dash_account_left'] = 'Left after that';
$_ADDONLANG['dash_account_names'] = 'Backorders due, and applications under way';
$_ADDONLANG['dash_account_checked'] = 'As the batch found it';
$_ADDONLANG['dash_account_unasked'] = 'Not asked yet: the batch asks when something is due.';
$_ADDONLANG['dash_account_short'] = 'Does not suffice: applications without funds take no part in the drop.';
$_ADDONLANG['dash_account_unknown'] = 'Suffices as far as costs are known.';
$_ADDONLANG['dash_account_idle'] = 'Nothing is due.';
$_ADDONLANG['dash_account_enough'] = 'Suffices.';
$_ADDONLANG['dash_account_unknown_costs'] = 'Not counted: :n backorders of TLDs whose cost is not known.';
$_ADDONLANG['dash_account_unknown_costs_one'] = 'Not counted: 1 backorder of a TLD whose cost is not known.';
$_ADDONLANG['dash_outlook'] = 'What your clients will need';
$_ADDONLANG['dash_outlook_none'] = 'No backorder waits for money.';
$_ADDONLANG['dash_outlook_hint'] =
    'Backorders whose money is not held yet, at the prices of today without taxes. Unpaid invoices are not subtracted from the credit.';
$_ADDONLANG['dash_currency'] = 'Currency';
$_ADDONLANG['dash_clients'] = 'Clients';
$_ADDONLANG['dash_needed'] = 'Needed';
$_ADDONLANG['dash_credit'] = 'Their credit';
$_ADDONLANG['dash_missing'] = 'Missing';
$_ADDONLANG['dash_weeks'] = 'Catches and failures by week';
$_ADDONLANG['dash_weeks_desc'] =
    'Bar chart of the last 26 weeks: :caught caught, :missed missed, :unsent never sent for lack of funds.';
$_ADDONLANG['dash_weeks_none'] = 'Nothing has been caught or missed in the last 26 weeks.';
$_ADDONLANG['dash_week'] = 'Week of';
$_ADDONLANG['dash_week_counts'] = 'Week of :start: :caught caught, :missed missed, :unsent never sent';
$_ADDONLANG['dash_caught'] = 'Caught';
$_ADDONLANG['dash_missed'] = 'Missed';
$_ADDONLANG['dash_unsent'] = 'Never sent';
$_ADDONLANG['dash_unsent_hint'] = 'no funds before the drop';
$_ADDONLANG['dash_success'] = 'Success rate';
$_ADDONLANG['dash_table'] = 'Show as a table';
$_ADDONLANG['dash_money'] = 'Revenue and margin by week, :currency';
$_ADDONLANG['dash_money_title'] = 'Revenue and margin by week';
$_ADDONLANG['dash_money_desc'] = 'Bar chart of the last 26 weeks in :currency: revenue :revenue, margin :margin.';
$_ADDONLANG['dash_money_none'] = 'No backorder has been paid in the last 26 weeks.';
$_ADDONLANG['dash_money_hint'] =
    'Paid invoices at the prices fixed when the money was held, without taxes, less refunds. Margin: less the cost of each catch, in other currencies by WHMCS\'s rates of today.';
$_ADDONLANG['dash_money_unknown'] =
    'The cost of :n of :of catches is not known; they count as if they cost nothing. Costs belong into Pricing.';
$_ADDONLANG['dash_money_unknown_one'] =
    'The cost of 1 catch of :of is not known; it counts as if it cost nothing. Costs belong into Pricing.';
$_ADDONLANG['dash_week_money'] = 'Week of :start: revenue :revenue, margin :margin';
$_ADDONLANG['dash_week_revenue'] = 'Week of :start: revenue :revenue';
$_ADDONLANG['dash_revenue_desc'] = 'Bar chart of the last 26 weeks in :currency: revenue :revenue.';
$_ADDONLANG['dash_money_no_cost'] =
    'What the catches cost you is not known, so there is no margin. Costs belong into Pricing.';
$_ADDONLANG['dash_revenue'] = 'Revenue';
$_ADDONLANG['dash_margin'] = 'Margin';
$_ADDONLANG['dash_zones'] = 'Success by TLD, last 26 weeks';
$_ADDONLANG['dash_zones_none'] = 'No application has come to an end in the last 26 weeks.';
$_ADDONLANG['dash_zones_more'] = 'And :n more TLDs.';
$_ADDONLANG['dash_zones_more_one'] = 'And 1 more TLD.';
$_ADDONLANG['dash_tld'] = 'TLD';
$_ADDONLANG['dash_of'] = ':caught of :tried';
$_ADDONLANG['dash_setup'] = 'Setup check';
$_ADDONLANG['dash_setup_all'] = 'All :n checks are passed.';
$_ADDONLANG['dash_setup_bad'] = ':n of :all checks want something done';
$_ADDONLANG['dash_setup_bad_one'] = '1 of :all checks wants something done';
$_ADDONLANG['dash_setup_passed'] = 'What is in order';
$_ADDONLANG['dash_level_success'] = 'OK';
$_ADDONLANG['dash_level_warning'] = 'Look at it';
$_ADDONLANG['dash_level_danger'] = 'To do';
$_ADDONLANG['dash_test'] = 'Test the credentials';
$_ADDONLANG['dash_test_good'] = 'The registrar accepts the credentials.';
$_ADDONLANG['dash_test_good_balance'] = 'The registrar accepts the credentials; the account\'s balance is :balance.';
$_ADDONLANG['dash_test_refused'] =
    'The registrar refuses the credentials: :answer. Check user name and password under Configuration, System Settings, Domain Registrars, and whether the server\'s address is allowed at the registrar.';
$_ADDONLANG['dash_check_versions'] = 'Versions';
$_ADDONLANG['dash_check_versions_success'] = 'Extension :extension, PHP :php, WHMCS :whmcs.';
$_ADDONLANG['dash_check_versions_warning'] =
    'Extension :extension, PHP :php, WHMCS :whmcs. Made for PHP 8.2 and WHMCS 8.11 or later: please update.';
$_ADDONLANG['dash_check_tables'] = 'Tables';
$_ADDONLANG['dash_check_tables_success'] = 'The tables are those of this release.';
$_ADDONLANG['dash_check_tables_danger'] =
    'The tables are of an earlier release. Deactivate the addon under Configuration, System Settings, Addon Modules, and activate it again; nothing is lost by that.';
$_ADDONLANG['dash_check_settings'] = 'Settings';
$_ADDONLANG['dash_check_settings_success'] = 'The settings of the addon can be read. Logs are kept for :days days.';
$_ADDONLANG['dash_check_registrar'] = 'Registrar';
$_ADDONLANG['dash_check_registrar_success'] = 'The registrar module has a user name and a password.';
$_ADDONLANG['dash_check_registrar_warning'] =
    'The registrar module is set to its test mode: nothing will really be caught. Switch that off under Configuration, System Settings, Domain Registrars when you go live.';
$_ADDONLANG['dash_check_crons'] = 'Crons';
$_ADDONLANG['dash_check_crons_success'] = 'All crons are on time.';
$_ADDONLANG['dash_check_crons_warning'] = 'Not as it should be: :jobs. See the log.';
$_ADDONLANG['dash_check_crons_danger'] =
    'Not as it should be: :jobs. Set the cron jobs up as the README says, or tick "Run with WHMCS\'s cron" in the addon\'s settings.';
$_ADDONLANG['dash_check_token'] = 'Token of crons over HTTP';
$_ADDONLANG['dash_check_token_success'] =
    'Crons cannot be started over HTTP, or only with a token that is long enough.';
$_ADDONLANG['dash_check_token_warning'] =
    'The token is short enough to be guessed. Take a random one of at least :least characters.';
$_ADDONLANG['dash_check_list'] = 'Droplist';
$_ADDONLANG['dash_check_list_success'] = 'The list has :names names.';
$_ADDONLANG['dash_check_list_danger'] =
    'No list has been imported yet. Run daily_import_pendingdomainlist.php once by hand; it shows its progress.';
$_ADDONLANG['dash_check_folder'] = 'Snapshot folder';
$_ADDONLANG['dash_check_folder_success'] = 'The web server may write to :folder.';
$_ADDONLANG['dash_check_folder_danger'] =
    'The web server may not write to :folder. Give it write access, or name another folder in the addon\'s settings; the user of the crons needs it too.';
$_ADDONLANG['dash_check_prices'] = 'Prices';
$_ADDONLANG['dash_check_prices_success'] = ':zones TLDs are offered.';
$_ADDONLANG['dash_check_prices_warning'] =
    ':zones TLDs are offered, but clients with these currencies cannot order any: :currencies. Set prices for them under Pricing.';
$_ADDONLANG['dash_check_prices_danger'] =
    'No TLD has a price, so nothing can be backordered. Set prices under Pricing.';
$_ADDONLANG['dash_check_costs'] = 'Costs';
$_ADDONLANG['dash_check_costs_success'] = 'What a catch costs you is known for all TLDs that are offered.';
$_ADDONLANG['dash_check_costs_warning'] =
    'What a catch costs you is not known for :unknown of :zones TLDs that are offered (:example for one), so the balance at the registrar and the margin leave them out.';
$_ADDONLANG['dash_check_clock'] = 'Clocks and time zones';
$_ADDONLANG['dash_check_clock_success'] =
    'PHP (:php) and the database (:database) agree on the time to :seconds s; times are kept in UTC, whatever the zones are.';
$_ADDONLANG['dash_check_clock_warning'] =
    'The clocks of PHP (:php) and of the database (:database) are :seconds s apart. Have both servers set their clocks by NTP.';
$_ADDONLANG['dash_check_mails'] = 'Email templates';
$_ADDONLANG['dash_check_mails_success'] = 'The email templates are there.';
$_ADDONLANG['dash_check_mails_warning'] =
    'Switched off, so these mails do not go out: :name. Switch them on under Configuration, System Settings, Email Templates if clients are to get them.';
$_ADDONLANG['dash_check_mails_danger'] =
    'The email template :name is missing. Deactivate the addon and activate it again, which adds it.';
$_ADDONLANG['dash_check_admin'] = 'Administrator of the crons';
$_ADDONLANG['dash_check_admin_success'] = 'The crons change credit in the name of :name.';
$_ADDONLANG['dash_check_admin_danger'] =
    'There is no active administrator :id. Set "Administrator" in the addon\'s settings to the ID of one.';
$_ADDONLANG['dash_check_payment'] = 'Payment method';
$_ADDONLANG['dash_check_payment_success'] = 'Invoices can be made (:method).';
$_ADDONLANG['dash_check_payment_danger'] =
    'The payment method ":method" of the addon\'s settings is not active. Activate it, or name another one.';
$_ADDONLANG['dash_check_payment_none'] =
    'No payment method is active in WHMCS, so no invoice can be made. Activate one.';
$_ADDONLANG['dash_widget'] = 'Backorders';
$_ADDONLANG['dash_widget_description'] = 'Crons, drops that are due, and the account at the registrar.';
$_ADDONLANG['dash_widget_week'] = 'This week';
$_ADDONLANG['dash_widget_open'] = 'Open the dashboard';

// Admin area: logs
$_ADDONLANG['logs_title'] = 'Backorder Logs';
$_ADDONLANG['logs_events'] = 'Events of backorders';
$_ADDONLANG['logs_runs'] = 'Runs of the crons';
$_ADDONLANG['logs_kept'] =
    'Runs are kept for :days days, and so are the events of backorders that are over, from their last one on.';
$_ADDONLANG['logs_domain'] = 'Domain';
$_ADDONLANG['logs_domain_hint'] = 'name, or its beginning';
$_ADDONLANG['logs_cause'] = 'What happened';
$_ADDONLANG['logs_cause_all'] = 'Everything';
$_ADDONLANG['logs_actor'] = 'By whom';
$_ADDONLANG['logs_actor_all'] = 'Everybody';
$_ADDONLANG['logs_actor_client'] = 'Clients';
$_ADDONLANG['logs_actor_admin'] = 'Administrators';
$_ADDONLANG['logs_actor_batch'] = 'The batch';
$_ADDONLANG['logs_actor_sync'] = 'The import of drop dates';
$_ADDONLANG['logs_actor_hook'] = 'WHMCS';
$_ADDONLANG['logs_bad_client'] =
    '“:field”: no client has “:text” in the name, company or email. Type another part, or the client\'s ID.';
$_ADDONLANG['logs_from'] = 'From';
$_ADDONLANG['logs_to'] = 'To';
$_ADDONLANG['logs_search'] = 'Search';
$_ADDONLANG['logs_reset'] = 'Show everything';
$_ADDONLANG['logs_export'] = 'CSV';
$_ADDONLANG['logs_job'] = 'Job';
$_ADDONLANG['logs_job_all'] = 'Every job';
$_ADDONLANG['logs_only_errors'] = 'Only errors';
$_ADDONLANG['logs_time'] = 'Time (UTC)';
$_ADDONLANG['logs_status'] = 'Status';
$_ADDONLANG['logs_reason'] = 'Reason';
$_ADDONLANG['logs_of_backorder'] = 'Only backorder :id';
$_ADDONLANG['logs_gone'] = 'deleted';
$_ADDONLANG['logs_unnamed'] = 'Backorder :id';
$_ADDONLANG['logs_message'] = 'What it said';
$_ADDONLANG['logs_took'] = 'Took';
$_ADDONLANG['logs_good'] = 'OK';
$_ADDONLANG['logs_error'] = 'Error';
$_ADDONLANG['logs_busy'] = 'Busy';
$_ADDONLANG['logs_steps'] = 'Steps';
$_ADDONLANG['logs_step'] = ':name :ms ms';
$_ADDONLANG['logs_total'] = ':first to :last of :total';
$_ADDONLANG['logs_many'] = 'more than :n';
$_ADDONLANG['logs_empty'] = 'Nothing has been written that matches.';
$_ADDONLANG['logs_empty_at_all'] = 'Nothing has happened yet.';
$_ADDONLANG['logs_count_synced'] = 'drop dates moved';
$_ADDONLANG['logs_count_gone'] = 'not in the list';
$_ADDONLANG['logs_count_reserved'] = 'money held';
$_ADDONLANG['logs_count_short'] = 'short of funds';
$_ADDONLANG['logs_count_processing'] = 'going out';
$_ADDONLANG['logs_count_submitted'] = 'applied for';
$_ADDONLANG['logs_count_polled'] = 'results asked for';
$_ADDONLANG['logs_count_failed'] = 'failed';
$_ADDONLANG['logs_count_invoiced'] = 'invoices made';
$_ADDONLANG['logs_count_delivered'] = 'delivered';
$_ADDONLANG['logs_count_released'] = 'money given back';
$_ADDONLANG['logs_count_cancelled'] = 'cancelled';
$_ADDONLANG['logs_count_read'] = 'lines read';
$_ADDONLANG['logs_count_added'] = 'names added';
$_ADDONLANG['logs_count_moved'] = 'moved';
$_ADDONLANG['logs_count_rescored'] = 'with another score';
$_ADDONLANG['logs_count_removed'] = 'names removed';
$_ADDONLANG['logs_count_repeated'] = 'repeated';
$_ADDONLANG['logs_count_rejected'] = 'rejected';
$_ADDONLANG['logs_count_rows'] = 'names in the list';
$_ADDONLANG['logs_cut'] =
    'Very many backorders have such a name; only the newest 1,000 of them are looked through. Type more of the name.';
$_ADDONLANG['logs_event_short-of-funds'] = 'The client\'s funds did not cover the price; he was told by email.';
$_ADDONLANG['logs_event_won'] = 'The client won the auction.';
$_ADDONLANG['logs_event_caught'] = 'The name was caught; the invoice was made.';
$_ADDONLANG['logs_event_paid'] = 'Paid. The domain is in the client\'s account.';
$_ADDONLANG['logs_event_paid-late'] = 'The invoice was paid after all. The domain is in the client\'s account.';
$_ADDONLANG['logs_event_client-merged'] = 'The client was merged with another one.';

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
$_ADDONLANG['manage_too_many'] = 'Too many clients or backorders match. Type more of the name, or the client\'s ID.';
$_ADDONLANG['manage_empty'] = 'Nobody has placed a backorder yet.';
$_ADDONLANG['manage_empty_filter'] = 'No backorder matches.';
$_ADDONLANG['manage_client_gone'] = 'no longer there';
$_ADDONLANG['manage_early'] = 'held early by an administrator';
$_ADDONLANG['manage_is_held'] = 'held:';
$_ADDONLANG['manage_price_now'] = 'today\'s price, not held yet';
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
$_ADDONLANG['manage_ask_activate_one'] = 'Activate 1 backorder?';
$_ADDONLANG['manage_ask_cancel'] = 'Cancel :n backorders?';
$_ADDONLANG['manage_ask_cancel_one'] = 'Cancel 1 backorder?';
$_ADDONLANG['manage_ask_retry'] = 'Request :n backorders again?';
$_ADDONLANG['manage_ask_retry_one'] = 'Request 1 backorder again?';
$_ADDONLANG['manage_ask_delete'] = 'Delete :n backorders?';
$_ADDONLANG['manage_ask_delete_one'] = 'Delete 1 backorder?';
$_ADDONLANG['manage_ask_one'] = ':action: :domain?';
$_ADDONLANG['manage_ask_none'] = 'Nothing can be done';
$_ADDONLANG['manage_confirm_activate'] = 'Yes, activate :n';
$_ADDONLANG['manage_confirm_cancel'] = 'Yes, cancel :n';
$_ADDONLANG['manage_confirm_retry'] = 'Yes, request :n again';
$_ADDONLANG['manage_confirm_delete'] = 'Yes, delete :n';
$_ADDONLANG['manage_sum_activate'] = 'To be activated: :n. Their prices are taken out of the clients\' credit now, before their windows open.';
$_ADDONLANG['manage_sum_activate_one'] =
    'To be activated: 1. Its price is taken out of the client\'s credit now, before its window opens.';
$_ADDONLANG['manage_sum_cancel'] = 'To be cancelled: :n. They stay in the list as CANCELLED, and the clients see it.';
$_ADDONLANG['manage_sum_cancel_one'] = 'To be cancelled: 1. It stays in the list as CANCELLED, and the client sees it.';
$_ADDONLANG['manage_sum_retry'] = 'To be requested again: :n. They begin anew as REQUESTED.';
$_ADDONLANG['manage_sum_retry_one'] = 'To be requested again: 1. It begins anew as REQUESTED.';
$_ADDONLANG['manage_sum_delete'] = 'To be deleted: :n. They leave the list for good; what happened to them stays in the logs.';
$_ADDONLANG['manage_sum_delete_one'] =
    'To be deleted: 1. It leaves the list for good; what happened to it stays in the logs.';
$_ADDONLANG['manage_sum_released'] = 'Held money that goes back to the clients\' credit: :amount.';
$_ADDONLANG['manage_sum_risky'] = 'Of these, uncertain: :n. See why below.';
$_ADDONLANG['manage_sum_left'] = 'Cannot be done for: :n. They stay as they are.';
$_ADDONLANG['manage_sum_left_one'] = 'Cannot be done for: 1. It stays as it is.';
$_ADDONLANG['manage_sum_gone'] = 'No longer there: :n.';
$_ADDONLANG['manage_sum_beyond'] = 'More than can be done at once: :n stay as they are. Do it again for the rest.';
$_ADDONLANG['manage_sum_beyond_one'] = 'More than can be done at once: 1 stays as it is. Do it again for that one.';
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
$_ADDONLANG['manage_will_retry_passed'] =
    'It becomes REQUESTED. Its drop has passed on :time UTC: it is applied for within minutes if funds suffice, and '
    . 'may well be taken.';
$_ADDONLANG['manage_will_retry_unknown'] = 'It becomes REQUESTED; nobody knows yet when it drops.';
$_ADDONLANG['manage_will_create'] = ':amount is held from :time on.';
$_ADDONLANG['manage_will_create_now'] = ':amount is held within minutes.';
$_ADDONLANG['manage_will_create_passed'] =
    'Its drop has passed on :time UTC: if funds suffice, :amount is held and it is applied for within minutes; it '
    . 'may well be taken.';
$_ADDONLANG['manage_will_create_unknown'] = ':amount is held shortly before the drop, once its date is known.';
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
$_ADDONLANG['pricing_n_days_one'] = '1 day';
$_ADDONLANG['pricing_n_hours'] = ':n hours';
$_ADDONLANG['pricing_n_hours_one'] = '1 hour';
$_ADDONLANG['pricing_n_minutes'] = ':n minutes';
$_ADDONLANG['pricing_n_minutes_one'] = '1 minute';
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
$_ADDONLANG['pricing_apply_one'] = 'Save 1 price';
$_ADDONLANG['pricing_change_more'] = 'And :n more, which are saved with them.';
$_ADDONLANG['pricing_change_more_one'] = 'And 1 more, which is saved with them.';
$_ADDONLANG['pricing_nothing'] = 'This would change no price.';
$_ADDONLANG['pricing_too_low'] = 'Nothing can be saved: every price it concerns would fall to zero or below.';
$_ADDONLANG['pricing_some_low'] = 'Left as they are, because they would fall to zero or below: :n.';
$_ADDONLANG['pricing_back'] = 'Back to the prices';
$_ADDONLANG['pricing_no_default'] = 'No currency of WHMCS has the exchange rate 1, so there is none to go by.';
$_ADDONLANG['pricing_bad_percent'] = '":text" is not a percentage. Write it like 10, -5 or 2.5; it must stay above -100.';
$_ADDONLANG['pricing_bad_range'] = '":text" percent is out of range: it must be above -100 and below 1000.';
$_ADDONLANG['pricing_bad_amount'] = '":text" is not an amount above zero. :why';
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
$_ADDONLANG['pricing_bad_span'] =
    'Nothing was saved: ":text" is not a whole number above zero. Write it like 3, or choose a smaller unit.';
$_ADDONLANG['pricing_bad_windows'] =
    'Nothing was saved: the money must be held (:reserve before the drop) earlier than the application goes out (:submit).';
$_ADDONLANG['pricing_bad_class'] = 'Nothing was saved: ":text" is not a class. Use letters, digits and underscores.';
$_ADDONLANG['pricing_bad_cost'] = 'Nothing was saved: ":text" is not an amount. :why';
$_ADDONLANG['pricing_bad_cost_currency'] = 'Nothing was saved: ":text" is not a currency.';
$_ADDONLANG['pricing_delete_title'] = 'Delete the prices of :zone?';
$_ADDONLANG['pricing_delete_sum'] = ':zone leaves the table and is no longer offered. Its windows and cost are kept.';
$_ADDONLANG['pricing_delete_requested'] =
    'Backorders that wait for their money to be held: :n. Without a price they will not be carried out.';
$_ADDONLANG['pricing_delete_requested_one'] =
    '1 backorder waits for its money to be held. Without a price it will not be carried out.';
$_ADDONLANG['pricing_delete_conflict'] = 'Nothing was deleted: the prices of .:zone have changed meanwhile. Look at them again.';
$_ADDONLANG['pricing_show_them'] = 'Show these backorders';
$_ADDONLANG['pricing_js_saving'] = 'Saving…';
$_ADDONLANG['pricing_js_failed'] = 'Not saved: the server could not be reached.';
