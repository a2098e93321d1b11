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
$_ADDONLANG['domains_exclude'] = 'Leave out';
$_ADDONLANG['domains_exclude_hint'] = 'words or wildcards';
$_ADDONLANG['domains_added'] = 'New on the list since';
$_ADDONLANG['domains_fault_title'] = 'This search cannot be read';
$_ADDONLANG['domains_fault_typed-dot'] = 'Character :place is a dot. Names are searched without their TLD; choose that below.';
$_ADDONLANG['domains_fault_typed-sign'] =
    'Character :place, “:sign”, cannot stand in a name. Names have letters, digits and hyphens.';
$_ADDONLANG['domains_fault_typed-wildcard'] = 'Character :place, “:sign”, is a wildcard. Choose “Wildcards” to use it.';
$_ADDONLANG['domains_fault_typed-hyphen'] = 'Character :place: no name begins or ends with a hyphen.';
$_ADDONLANG['domains_fault_typed-exclude'] =
    'Character :place: what to leave out stands right behind the hyphen, without a blank.';
$_ADDONLANG['domains_fault_typed-shape'] =
    'Character :place, “:sign”, is no letter of a shape: C consonant, V vowel, L letter, N digit, A letter or digit, '
    . '- hyphen.';
$_ADDONLANG['domains_fault_typed-repetition'] =
    'Character :place: write repetitions like L{3} for three or L{3,5} for three to five, at most 63.';
$_ADDONLANG['domains_fault_typed-length'] = 'This is longer than any name. Names have at most 63 characters.';
$_ADDONLANG['domains_together'] = 'Backorder selected';
$_ADDONLANG['domains_pick_all'] = 'Select all names of this page';
$_ADDONLANG['domains_names'] = 'names';
$_ADDONLANG['domains_forecast_needed'] = 'Will be held';
$_ADDONLANG['domains_forecast_when'] = 'What is held when (UTC)';
$_ADDONLANG['domains_forecast_missing'] = ':missing is missing. Add funds by :date UTC.';
$_ADDONLANG['domains_forecast_missing_now'] = ':missing is missing. Add funds now.';
$_ADDONLANG['domains_forecast_more'] = 'and :count more';
$_ADDONLANG['domains_save'] = 'Save this search';
$_ADDONLANG['domains_save_name'] = 'Name of the search';
$_ADDONLANG['domains_save_mail'] = 'Email me its new names, once a day at most';
$_ADDONLANG['domains_save_submit'] = 'Save';
$_ADDONLANG['domains_js_watch'] = 'Watch';
$_ADDONLANG['domains_js_unwatch'] = 'Stop watching';
$_ADDONLANG['js_retry'] = 'Try again';
$_ADDONLANG['js_close'] = 'Close';
$_ADDONLANG['js_local'] = ':time your time';

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
    'Press the star beside a name on Expiring Domains, or type a name at the side. Watching costs nothing; you are '
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
$_ADDONLANG['watch_calendar_made'] = 'Your calendar has a new address. An earlier one does not work any more.';
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
    'Needed in all: :needed. Missing: :missing, the first of it by :date UTC. Please add funds in time.';
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
