<?php

/* German. A :name in a sentence is replaced; keep it. */

$_ADDONLANG['thousands_separator'] = '.';

// Navigation
$_ADDONLANG['nav_backorders'] = 'Backorder';
$_ADDONLANG['nav_expiring_domains'] = 'Auslaufende Domains';
$_ADDONLANG['nav_my_backorders'] = 'Meine Backorder';

// Funds
$_ADDONLANG['account_title'] = 'Mein Konto';
$_ADDONLANG['account_credit'] = 'Kontostand';
$_ADDONLANG['account_held'] = 'Reserviert';
$_ADDONLANG['account_unpaid'] = 'Offene Rechnungen';
$_ADDONLANG['account_available'] = 'Verfügbar';
$_ADDONLANG['account_held_hint'] = 'im Kontostand nicht mehr enthalten';
$_ADDONLANG['account_add'] = 'Guthaben aufladen';
$_ADDONLANG['account_empty'] =
    'Ihr verfügbares Guthaben reicht noch für keinen Backorder. Sie können trotzdem Backorder anlegen; '
    . 'laden Sie Ihr Konto auf, bevor es bis zum Drop der Domain nur noch drei Tage sind.';

// Search
$_ADDONLANG['search_title'] = 'Suche';
$_ADDONLANG['search_pattern'] = 'Suchbegriff';
$_ADDONLANG['search_help'] = 'Beispiele';
$_ADDONLANG['search_tld'] = 'TLD';
$_ADDONLANG['search_scope_priced'] = 'Alle mit Preis';
$_ADDONLANG['search_scope_all'] = 'Alle';
$_ADDONLANG['search_tld_choose'] = 'TLDs auswählen';
$_ADDONLANG['search_tld_note'] = 'Angekreuzte TLDs werden stattdessen durchsucht.';
$_ADDONLANG['search_rows'] = 'Ergebnisse pro Seite';
$_ADDONLANG['search_advanced'] = 'Erweiterte Suche';
$_ADDONLANG['search_min'] = 'mindestens';
$_ADDONLANG['search_max'] = 'höchstens';
$_ADDONLANG['search_Characters'] = 'Zeichen';
$_ADDONLANG['search_Letters'] = 'Buchstaben';
$_ADDONLANG['search_Digits'] = 'Ziffern';
$_ADDONLANG['search_Hyphens'] = 'Bindestriche';
$_ADDONLANG['search_no_digits'] = 'Keine Ziffern';
$_ADDONLANG['search_only_digits'] = 'Nur Ziffern';
$_ADDONLANG['search_no_hyphens'] = 'Keine Bindestriche';
$_ADDONLANG['search_from'] = 'Drop von';
$_ADDONLANG['search_to'] = 'Drop bis';
$_ADDONLANG['search_submit'] = 'Suchen';
$_ADDONLANG['search_reset'] = 'Suche zurücksetzen';

// Tables
$_ADDONLANG['column_domain'] = 'Domainname';
$_ADDONLANG['column_drop_date'] = 'Drop-Datum (UTC)';
$_ADDONLANG['column_characters'] = 'Zeichen';
$_ADDONLANG['column_digits'] = 'Ziffern';
$_ADDONLANG['column_hyphens'] = 'Bindestriche';
$_ADDONLANG['column_price'] = 'Preis';
$_ADDONLANG['column_id'] = 'ID';
$_ADDONLANG['column_status'] = 'Status';
$_ADDONLANG['column_action'] = 'Aktion';
$_ADDONLANG['table_info'] = ':first bis :last von :total Einträgen';
$_ADDONLANG['table_pages'] = 'Seiten';
$_ADDONLANG['button_backorder'] = 'BACKORDER';
$_ADDONLANG['button_delete'] = 'LÖSCHEN';
$_ADDONLANG['not_offered'] = 'nicht angeboten';
$_ADDONLANG['drop_unknown'] = 'noch nicht bekannt';
$_ADDONLANG['price_today'] = 'heutiger Preis; er steht fest, sobald das Geld reserviert ist';
$_ADDONLANG['invoice_show'] = 'Rechnung';
$_ADDONLANG['domain_show'] = 'Domain';
$_ADDONLANG['history_show'] = 'Verlauf';

// Empty lists
$_ADDONLANG['empty_search_title'] = 'Kein Name passt';
$_ADDONLANG['empty_search_text'] = 'Versuchen Sie weniger Bedingungen, eine andere TLD oder einen anderen Tag.';
$_ADDONLANG['empty_search_all'] = 'Alle TLDs durchsuchen';
$_ADDONLANG['empty_list_title'] = 'Die Liste wird vorbereitet';
$_ADDONLANG['empty_list_text'] =
    'Die auslaufenden Namen sind noch nicht geladen. Bitte schauen Sie später wieder vorbei.';
$_ADDONLANG['empty_backorders_title'] = 'Noch keine Backorder';
$_ADDONLANG['empty_backorders_text'] =
    'Suchen Sie in den auslaufenden Domains und klicken Sie auf BACKORDER oder geben Sie daneben einen '
    . 'Namen ein.';
$_ADDONLANG['empty_prices'] = 'Zurzeit kann in Ihrer Währung keine TLD bestellt werden.';

// Other panels
$_ADDONLANG['drops_title'] = 'Nächste Drops';
$_ADDONLANG['pricing_title'] = 'Preise';
$_ADDONLANG['pricing_more'] = 'Alle anzeigen';
$_ADDONLANG['filter_title'] = 'Statusfilter';
$_ADDONLANG['filter_all'] = 'Alle anzeigen';
$_ADDONLANG['create_title'] = 'Backorder anlegen';
$_ADDONLANG['create_label'] = 'Domainname';
$_ADDONLANG['create_hint'] = 'domain.tld';
$_ADDONLANG['create_submit'] = 'Backorder anlegen';
$_ADDONLANG['no_permission'] =
    'Sie dürfen lesen; um für dieses Konto Backorder anzulegen oder zu löschen, brauchen Sie das Recht, '
    . 'Bestellungen aufzugeben.';
$_ADDONLANG['list_state'] = ':rows Namen, Liste vom :imported UTC';

// Messages
$_ADDONLANG['created'] =
    'Der Backorder für :domain ist angelegt. Der Preis von :price wird drei Tage vor dem Drop reserviert.';
$_ADDONLANG['created_short'] =
    'Der Backorder für :domain ist angelegt, aber Ihr verfügbares Guthaben (:available) deckt den Preis '
    . 'von :price noch nicht. Laden Sie Ihr Konto auf, bevor es bis zum Drop nur noch drei Tage sind.';
$_ADDONLANG['deleted'] = 'Der Backorder für :domain wurde gelöscht.';
$_ADDONLANG['error_not-a-name'] =
    'Das ist kein gültiger Domainname. Geben Sie ihn mit TLD ein, zum Beispiel example.com.';
$_ADDONLANG['error_no-client'] = 'Es gibt kein Kundenkonto, für das der Backorder angelegt werden könnte.';
$_ADDONLANG['error_not-priced'] = 'Namen dieser TLD können in Ihrer Währung nicht bestellt werden.';
$_ADDONLANG['error_exists'] = 'Sie haben für diesen Namen schon einen Backorder.';
$_ADDONLANG['error_not-found'] = 'In Ihrem Konto gibt es diesen Backorder nicht.';
$_ADDONLANG['error_too-late'] = 'Dieser Backorder liegt schon beim Registrar und kann nicht mehr gelöscht werden.';
$_ADDONLANG['error_pattern'] = 'Das Suchmuster ist an Zeichen :offset nicht gültig: :message';
$_ADDONLANG['error_exclude'] = 'Das Muster der auszulassenden Namen ist an Zeichen :offset nicht gültig: :message';
$_ADDONLANG['error_limit'] = 'Dieses Muster braucht zu lange. Bitte vereinfachen Sie es.';
$_ADDONLANG['error_token'] =
    'Ihre Sitzung hat sich geändert, seit diese Seite geöffnet wurde. Bitte laden Sie die Seite neu und '
    . 'versuchen Sie es noch einmal.';
$_ADDONLANG['error_permission'] = 'Sie brauchen für dieses Konto das Recht, Bestellungen aufzugeben.';
$_ADDONLANG['error_action'] = 'Die Anfrage sagt nicht, was geschehen soll.';
$_ADDONLANG['error_login'] = 'Bitte melden Sie sich zuerst an.';
$_ADDONLANG['error_unavailable'] =
    'Backorder sind im Augenblick nicht verfügbar. Bitte versuchen Sie es in einigen Minuten noch einmal.';

// Statuses
$_ADDONLANG['status_REQUESTED'] = 'ANGEFORDERT';
$_ADDONLANG['status_ACTIVE'] = 'AKTIV';
$_ADDONLANG['status_PROCESSING'] = 'IN BEARBEITUNG';
$_ADDONLANG['status_SUCCESSFUL'] = 'ERFOLGREICH';
$_ADDONLANG['status_FAILED'] = 'FEHLGESCHLAGEN';
$_ADDONLANG['status_CANCELLED'] = 'STORNIERT';
$_ADDONLANG['status_AUCTION-PENDING'] = 'IN AUKTION';
$_ADDONLANG['status_AUCTION-WON'] = 'AUKTION GEWONNEN';
$_ADDONLANG['status_AUCTION-LOST'] = 'AUKTION VERLOREN';
$_ADDONLANG['status_PENDING-PAYMENT'] = 'ZAHLUNG AUSSTEHEND';
$_ADDONLANG['status_DELETED'] = 'GELÖSCHT';
$_ADDONLANG['explain_REQUESTED'] =
    'Wartet. Der Preis wird drei Tage vor dem Drop reserviert, wenn Ihr Guthaben reicht.';
$_ADDONLANG['explain_ACTIVE'] = 'Der Preis ist reserviert. Die Bewerbung geht zwei Stunden vor dem Drop hinaus.';
$_ADDONLANG['explain_PROCESSING'] = 'Beim Registrar. Kann nicht mehr gelöscht werden.';
$_ADDONLANG['explain_SUCCESSFUL'] = 'Die Domain ist in Ihrem Konto.';
$_ADDONLANG['explain_FAILED'] = 'Der Name konnte nicht gefangen werden. Reserviertes Geld wurde zurückgegeben.';
$_ADDONLANG['explain_CANCELLED'] = 'Storniert. Reserviertes Geld wurde zurückgegeben.';
$_ADDONLANG['explain_AUCTION-PENDING'] = 'Mehrere wollten diesen Namen; eine private Auktion entscheidet.';
$_ADDONLANG['explain_AUCTION-WON'] = 'Sie haben die Auktion gewonnen.';
$_ADDONLANG['explain_AUCTION-LOST'] = 'Jemand anderes hat die Auktion gewonnen. Reserviertes Geld wurde zurückgegeben.';
$_ADDONLANG['explain_PENDING-PAYMENT'] = 'Gefangen. Die Rechnung wartet auf die Zahlung.';

// Page Expiring Domains
$_ADDONLANG['domains_how'] = 'Wie der Suchbegriff gelesen wird';
$_ADDONLANG['domains_how_words'] = 'Wörter';
$_ADDONLANG['domains_how_starts'] = 'Beginnt mit';
$_ADDONLANG['domains_how_ends'] = 'Endet mit';
$_ADDONLANG['domains_how_wildcards'] = 'Platzhalter';
$_ADDONLANG['domains_how_shape'] = 'Buchstabenmuster';
$_ADDONLANG['domains_how_regex'] = 'Regulärer Ausdruck';
$_ADDONLANG['domains_match'] = 'Welche von mehreren Wörtern';
$_ADDONLANG['domains_match_all'] = 'alle';
$_ADDONLANG['domains_match_any'] = 'eines';
$_ADDONLANG['domains_searched_as'] = 'Gesucht als';
$_ADDONLANG['domains_searched_without'] = 'ohne';
$_ADDONLANG['domains_example_0'] = 'beide Wörter irgendwo im Namen, aber keine 24';
$_ADDONLANG['domains_example_1'] = 'beginnt mit einem dieser Wörter';
$_ADDONLANG['domains_example_2'] = 'beginnt mit shop oder endet mit 24';
$_ADDONLANG['domains_example_3'] = 'Konsonant, Vokal, Konsonant, Vokal';
$_ADDONLANG['domains_example_4'] = 'zwei Buchstaben, zwei Ziffern';
$_ADDONLANG['domains_example_5'] = 'genau vier Buchstaben';
$_ADDONLANG['domains_help'] =
    'Gesucht wird ohne die TLD; müller findet die IDN. Platzhalter: * beliebige Zeichen, ? eines. Muster: C Konsonant, '
    . 'V Vokal, L Buchstabe, N Ziffer, A Buchstabe oder Ziffer, - Bindestrich; L{3,5} sind drei bis fünf Buchstaben.';
$_ADDONLANG['domains_exclude'] = 'Auslassen';
$_ADDONLANG['domains_exclude_hint'] = 'Wörter oder Platzhalter';
$_ADDONLANG['domains_added'] = 'Neu in der Liste seit';
$_ADDONLANG['domains_fault_title'] = 'Diese Suche ist nicht lesbar';
$_ADDONLANG['domains_fault_typed-dot'] =
    'Zeichen :place ist ein Punkt. Namen werden ohne ihre TLD gesucht; wählen Sie diese darunter.';
$_ADDONLANG['domains_fault_typed-sign'] =
    'Zeichen :place, „:sign“, kann in keinem Namen stehen. Namen haben Buchstaben, Ziffern und Bindestriche.';
$_ADDONLANG['domains_fault_typed-wildcard'] =
    'Zeichen :place, „:sign“, ist ein Platzhalter. Wählen Sie „Platzhalter“, um ihn zu verwenden.';
$_ADDONLANG['domains_fault_typed-hyphen'] = 'Zeichen :place: Kein Name beginnt oder endet mit einem Bindestrich.';
$_ADDONLANG['domains_fault_typed-exclude'] =
    'Zeichen :place: Was ausgelassen werden soll, steht ohne Leerzeichen hinter dem Bindestrich.';
$_ADDONLANG['domains_fault_typed-shape'] =
    'Zeichen :place, „:sign“, gehört in kein Muster: C Konsonant, V Vokal, L Buchstabe, N Ziffer, A Buchstabe oder '
    . 'Ziffer, - Bindestrich.';
$_ADDONLANG['domains_fault_typed-repetition'] =
    'Zeichen :place: Schreiben Sie Wiederholungen wie L{3} für drei oder L{3,5} für drei bis fünf, höchstens 63.';
$_ADDONLANG['domains_fault_typed-length'] = 'Das ist länger als jeder Name. Namen haben höchstens 63 Zeichen.';
$_ADDONLANG['domains_together'] = 'Auswahl vorbestellen';
$_ADDONLANG['domains_pick_all'] = 'Alle Namen dieser Seite auswählen';
$_ADDONLANG['domains_names'] = 'Namen';
$_ADDONLANG['domains_forecast_needed'] = 'Wird reserviert';
$_ADDONLANG['domains_forecast_when'] = 'Was wann reserviert wird (UTC)';
$_ADDONLANG['domains_forecast_missing'] = 'Es fehlen :missing. Laden Sie Ihr Konto bis :date UTC auf.';
$_ADDONLANG['domains_forecast_missing_now'] = 'Es fehlen :missing. Laden Sie Ihr Konto jetzt auf.';
$_ADDONLANG['domains_forecast_more'] = 'und :count weitere';
$_ADDONLANG['domains_save'] = 'Diese Suche speichern';
$_ADDONLANG['domains_save_name'] = 'Name der Suche';
$_ADDONLANG['domains_save_mail'] = 'Neue Namen per E-Mail, höchstens einmal am Tag';
$_ADDONLANG['domains_save_submit'] = 'Speichern';
$_ADDONLANG['domains_js_watch'] = 'Beobachten:';
$_ADDONLANG['domains_js_unwatch'] = 'Nicht mehr beobachten:';
$_ADDONLANG['js_retry'] = 'Erneut versuchen';
$_ADDONLANG['js_close'] = 'Schließen';
$_ADDONLANG['js_local'] = ':time Ihrer Zeit';

// History of a backorder
$_ADDONLANG['event_requested'] = 'Backorder angelegt.';
$_ADDONLANG['event_requested-again'] = 'Backorder erneut angelegt.';
$_ADDONLANG['event_reserved'] = 'Der Preis ist reserviert.';
$_ADDONLANG['event_short-of-funds'] = 'Ihr Guthaben deckte den Preis nicht; Sie haben eine E-Mail bekommen.';
$_ADDONLANG['event_drop-moved'] = 'Das Drop-Datum hat sich verschoben; reserviertes Geld wurde zurückgegeben.';
$_ADDONLANG['event_expired'] = 'Der Drop verging, bevor der Backorder ausgeführt werden konnte.';
$_ADDONLANG['event_submitting'] = 'Die Bewerbung geht hinaus; der Backorder kann nicht mehr gelöscht werden.';
$_ADDONLANG['event_submitted'] = 'Der Registrar hat die Bewerbung.';
$_ADDONLANG['event_registrar-status'] = 'Nachricht vom Registrar.';
$_ADDONLANG['event_refused'] = 'Der Registrar hat die Bewerbung nicht angenommen.';
$_ADDONLANG['event_failed'] = 'Der Name konnte nicht gefangen werden.';
$_ADDONLANG['event_gone'] = 'Der Registrar hat die Bewerbung storniert.';
$_ADDONLANG['event_auction'] = 'Mehrere wollten den Namen; eine Auktion entscheidet.';
$_ADDONLANG['event_won'] = 'Sie haben die Auktion gewonnen.';
$_ADDONLANG['event_lost'] = 'Jemand anderes hat die Auktion gewonnen.';
$_ADDONLANG['event_caught'] = 'Der Name wurde gefangen; Ihre Rechnung wurde erstellt.';
$_ADDONLANG['event_paid'] = 'Bezahlt. Die Domain ist in Ihrem Konto.';
$_ADDONLANG['event_cancelled'] = 'Die Rechnung wurde storniert.';
$_ADDONLANG['event_drop-date'] = 'Das Drop-Datum wurde geändert.';
$_ADDONLANG['event_left-list'] = 'Der Name steht nicht mehr auf der Liste: Der Inhaber hat ihn verlängert, oder er wurde vorzeitig gelöscht.';
$_ADDONLANG['event_invoice-moved'] = 'Der Backorder steht jetzt auf einer anderen Rechnung.';
$_ADDONLANG['event_paid-late'] = 'Die Rechnung wurde doch noch bezahlt. Die Domain ist in Ihrem Konto.';
$_ADDONLANG['event_refunded'] = 'Die Rechnung wurde erstattet.';
$_ADDONLANG['event_invoice-cancelled'] = 'Die Rechnung wurde storniert, nachdem die Domain übergeben war.';
$_ADDONLANG['event_withdrawn'] = 'Der Backorder wurde von einem Administrator storniert.';
$_ADDONLANG['event_client-merged'] = 'Ihr Konto wurde mit einem anderen zusammengeführt.';
$_ADDONLANG['event_client-deleted'] = 'Der Kunde wurde gelöscht.';
$_ADDONLANG['event_deleted'] = 'Backorder gelöscht.';
$_ADDONLANG['event_upgrade'] = 'Aus dem früheren System übernommen.';
$_ADDONLANG['event_status'] = 'Status ist jetzt :status.';
$_ADDONLANG['event_note'] = 'Vermerkt im Status :status.';

// Sentences of the page's script
$_ADDONLANG['js_confirm'] = 'Den Backorder für :domain löschen?';
$_ADDONLANG['js_failed'] = 'Der Server ist nicht erreichbar. Bitte versuchen Sie es noch einmal.';
$_ADDONLANG['js_create'] = 'BACKORDER';
$_ADDONLANG['js_delete'] = 'LÖSCHEN';
$_ADDONLANG['js_not_offered'] = 'nicht angeboten';
$_ADDONLANG['js_drop_unknown'] = 'noch nicht bekannt';
$_ADDONLANG['js_price_today'] = 'heutiger Preis; er steht fest, sobald das Geld reserviert ist';
$_ADDONLANG['js_history'] = 'Verlauf';
$_ADDONLANG['js_invoice'] = 'Rechnung';
$_ADDONLANG['js_domain'] = 'Domain';
$_ADDONLANG['js_no_history'] = 'Es ist noch nichts geschehen.';
$_ADDONLANG['js_info'] = ':first bis :last von :total Einträgen';
$_ADDONLANG['js_previous'] = 'Zurück';
$_ADDONLANG['js_next'] = 'Weiter';
$_ADDONLANG['js_empty'] = 'Keine passenden Einträge.';

// Email template
$_ADDONLANG['mail_lowbalance_subject'] = 'Guthaben reicht nicht, {$company_name}';
$_ADDONLANG['mail_lowbalance_message'] =
    '<p>Guten Tag {$client_name},</p><p>Ihr verfügbares Guthaben reicht für diese Backorder nicht '
    . 'aus:</p><ul>{foreach from=$list item=data}<li><strong>{$data.domain}</strong>, Drop {$data.dropdate}, '
    . 'Preis {$data.price}</li>{/foreach}</ul><p>Es fehlen <strong>{$missing}</strong>. Bitte laden Sie Ihr '
    . 'Konto rechtzeitig auf; ein Backorder ohne Guthaben wird nicht ausgeführt.</p><p>{$signature}</p>';

// Weitere Mails
$_ADDONLANG['mail_dropmoved_subject'] = 'Ihre Backorder droppen später';
$_ADDONLANG['mail_dropmoved_message'] =
    '<p>Guten Tag {$client_name},</p><p>die Registry hat die Drop-Termine dieser Namen verschoben. Das dafür reservierte '
    . 'Guthaben steht Ihnen wieder zur Verfügung und wird kurz vor dem Drop neu reserviert:</p><ul>{foreach '
    . 'from=$list item=data}<li><strong>{$data.domain}</strong>, Drop {$data.dropdate}, Preis {$data.price}</li>'
    . '{/foreach}</ul><p>{$signature}</p>';
$_ADDONLANG['mail_leftlist_subject'] = 'Ihre Backorder stehen nicht mehr vor dem Drop';
$_ADDONLANG['mail_leftlist_message'] =
    '<p>Guten Tag {$client_name},</p><p>diese Namen stehen nicht mehr auf der Liste der droppenden Namen; vermutlich '
    . 'haben ihre Inhaber sie verlängert. Das dafür reservierte Guthaben steht Ihnen wieder zur Verfügung:</p><ul>'
    . '{foreach from=$list item=data}<li><strong>{$data.domain}</strong></li>{/foreach}</ul><p>Ihre Backorder bleiben '
    . 'bestehen und greifen, sobald die Namen wieder vor dem Drop stehen.</p><p>{$signature}</p>';
$_ADDONLANG['mail_account_subject'] = 'Backorder: Ihr Konto beim Registrar reicht nicht aus';
$_ADDONLANG['mail_account_message'] =
    '<p>Offene Backorder und solche, die in den nächsten drei Tagen fällig sind, werden :needed kosten (:names '
    . 'Backorder); Ihr Konto beim Registrar hat :available. Anträge ohne Deckung nehmen am Drop nicht teil. Bitte laden '
    . 'Sie das Konto beim Registrar rechtzeitig auf.</p>';
$_ADDONLANG['mail_account_unknown'] =
    '<p>Nicht in der Summe: :unknown Backorder von TLDs, deren Kosten nicht bekannt sind.</p>';

// Beobachten: beobachtete Namen, gespeicherte Suchen, ihre E-Mails, der Kalender und das Feld der Startseite
$_ADDONLANG['watch_title'] = 'Beobachten';
$_ADDONLANG['watch_list'] = 'Beobachtete Namen';
$_ADDONLANG['watch_info'] = ':first bis :last von :total Namen; bis zu :limit sind möglich';
$_ADDONLANG['watch_new'] = 'Namen beobachten';
$_ADDONLANG['watch_new_note'] =
    'Jeder Name, auch einer, der noch nicht auf der Liste steht. Beobachten ist kostenlos und bindet nichts.';
$_ADDONLANG['watch_submit'] = 'Beobachten';
$_ADDONLANG['watch_remove'] = 'Entfernen';
$_ADDONLANG['watch_remove_name'] = ':domain nicht mehr beobachten';
$_ADDONLANG['watch_clear'] = 'Alle entfernen, deren Drop vorbei ist';
$_ADDONLANG['watch_state_moved'] = 'verschoben, war :before';
$_ADDONLANG['watch_state_left'] = 'nicht mehr auf der Liste';
$_ADDONLANG['watch_state_left_hint'] =
    'Der Name steht nicht mehr vor dem Drop; wahrscheinlich hat sein Inhaber ihn verlängert.';
$_ADDONLANG['watch_state_dropped'] = 'Drop vorbei';
$_ADDONLANG['watch_state_unlisted'] = 'nicht auf der Liste';
$_ADDONLANG['watch_state_unlisted_hint'] = 'Der Name steht nicht vor dem Drop. Sie erfahren, wenn es so weit ist.';
$_ADDONLANG['watch_empty_title'] = 'Sie beobachten noch keinen Namen';
$_ADDONLANG['watch_empty_text'] =
    'Klicken Sie bei den auslaufenden Domains auf den Stern neben einem Namen, oder geben Sie an der Seite einen Namen '
    . 'ein. Beobachten kostet nichts; Sie erfahren, wenn der Drop verschoben wird, wenn der Inhaber verlängert, und am '
    . 'Tag vor dem Drop.';
$_ADDONLANG['watch_added'] = ':domain wird beobachtet.';
$_ADDONLANG['watch_removed'] = ':domain wird nicht mehr beobachtet.';
$_ADDONLANG['watch_cleared'] = 'Entfernte Namen: :count.';
$_ADDONLANG['watch_error_limit'] =
    'Sie beobachten bereits :limit Namen, mehr sind nicht möglich. Entfernen Sie zuerst einige davon.';
$_ADDONLANG['watch_searches'] = 'Gespeicherte Suchen';
$_ADDONLANG['watch_searches_empty_title'] = 'Noch keine gespeicherte Suche';
$_ADDONLANG['watch_searches_empty_text'] =
    'Suchen Sie in den auslaufenden Domains, und speichern Sie die Suche unter einem Namen. Ein Klick führt sie wieder '
    . 'aus, und neue Namen können Sie sich einmal am Tag schicken lassen.';
$_ADDONLANG['watch_search_all'] = 'alle Namen';
$_ADDONLANG['watch_search_more'] = 'weitere Bedingungen: :count';
$_ADDONLANG['watch_search_run'] = 'Ausführen';
$_ADDONLANG['watch_search_rename'] = 'Umbenennen';
$_ADDONLANG['watch_search_delete'] = 'Löschen';
$_ADDONLANG['watch_search_name'] = 'Name der Suche';
$_ADDONLANG['watch_search_keep'] = 'Speichern';
$_ADDONLANG['watch_search_confirm'] = 'Die Suche „:name“ löschen?';
$_ADDONLANG['watch_search_mail'] = 'Tägliche E-Mail';
$_ADDONLANG['watch_search_mailed'] = 'zuletzt :date UTC';
$_ADDONLANG['watch_search_saved'] = 'Die Suche „:name“ wurde gespeichert.';
$_ADDONLANG['watch_search_renamed'] = 'Die Suche heißt jetzt „:name“.';
$_ADDONLANG['watch_search_deleted'] = 'Die Suche „:name“ wurde gelöscht.';
$_ADDONLANG['watch_search_mail_on'] = 'Neue Namen zu „:name“ werden Ihnen höchstens einmal am Tag geschickt.';
$_ADDONLANG['watch_search_mail_off'] = 'Zu „:name“ werden Ihnen keine E-Mails mehr geschickt.';
$_ADDONLANG['watch_error_searches'] =
    'Sie haben :limit gespeicherte Suchen, mehr sind nicht möglich. Löschen Sie zuerst eine davon.';
$_ADDONLANG['watch_error_name'] = 'Geben Sie der Suche einen Namen.';
$_ADDONLANG['watch_error_taken'] = 'Eine Suche „:name“ haben Sie bereits. Wählen Sie einen anderen Namen.';
$_ADDONLANG['watch_error_query'] = 'Diese Suche ist zu lang, um gespeichert zu werden. Wählen Sie weniger TLDs.';
$_ADDONLANG['watch_error_gone'] = 'Diese Suche gibt es in Ihrem Konto nicht mehr.';
$_ADDONLANG['watch_mails'] = 'E-Mails';
$_ADDONLANG['watch_mails_watched'] = 'Neues zu beobachteten Namen';
$_ADDONLANG['watch_mails_note'] =
    'Höchstens eine am Tag: wenn ein Drop verschoben wird, wenn ein Name die Liste verlässt, weil sein Inhaber '
    . 'verlängert hat, und am Tag vor dem Drop.';
$_ADDONLANG['watch_on'] = 'an';
$_ADDONLANG['watch_off'] = 'aus';
$_ADDONLANG['watch_turn_on'] = 'Einschalten';
$_ADDONLANG['watch_turn_off'] = 'Ausschalten';
$_ADDONLANG['watch_mail_on'] = 'Neues zu beobachteten Namen erfahren Sie per E-Mail.';
$_ADDONLANG['watch_mail_off'] = 'Sie bekommen keine E-Mails zu beobachteten Namen mehr.';
$_ADDONLANG['watch_calendar'] = 'Kalender';
$_ADDONLANG['watch_calendar_name'] = 'Domain-Drops';
$_ADDONLANG['watch_calendar_intro'] =
    'Die Drops der Namen, die Sie beobachten oder für die Sie einen Backorder haben, in Ihrem eigenen Kalender.';
$_ADDONLANG['watch_calendar_make'] = 'Adresse anlegen';
$_ADDONLANG['watch_calendar_address'] = 'Private Adresse';
$_ADDONLANG['watch_calendar_secret'] = 'Wer diese Adresse kennt, sieht diese Namen. Behalten Sie sie für sich.';
$_ADDONLANG['watch_calendar_subscribe'] = 'Abonnieren';
$_ADDONLANG['watch_calendar_copy'] = 'Kopieren';
$_ADDONLANG['watch_calendar_copied'] = 'Die Adresse wurde kopiert.';
$_ADDONLANG['watch_calendar_renew'] = 'Neue Adresse';
$_ADDONLANG['watch_calendar_stop'] = 'Abschalten';
$_ADDONLANG['watch_calendar_confirm'] = 'Die jetzige Adresse gilt dann nicht mehr. Fortfahren?';
$_ADDONLANG['watch_calendar_made'] = 'Ihr Kalender hat eine neue Adresse. Eine frühere gilt nicht mehr.';
$_ADDONLANG['watch_calendar_stopped'] = 'Ihr Kalender hat keine Adresse mehr.';
$_ADDONLANG['watch_event_watched'] = 'Drop von :domain';
$_ADDONLANG['watch_event_ordered'] = 'Drop von :domain (Backorder)';
$_ADDONLANG['watch_event_status'] = 'Status Ihres Backorders: :status';
$_ADDONLANG['watch_event_hint'] = 'Sie beobachten diesen Namen. Legen Sie rechtzeitig einen Backorder an, wenn Sie ihn möchten.';
$_ADDONLANG['watch_stop_title'] = 'E-Mail-Einstellungen';
$_ADDONLANG['watch_stop_watched_on'] = 'Möchten Sie die E-Mails zu beobachteten Namen abbestellen?';
$_ADDONLANG['watch_stop_watched_off'] = 'Sie bekommen keine E-Mails zu beobachteten Namen mehr.';
$_ADDONLANG['watch_stop_searches_on'] = 'Möchten Sie die täglichen E-Mails zu allen gespeicherten Suchen abbestellen?';
$_ADDONLANG['watch_stop_searches_off'] = 'Sie bekommen keine täglichen E-Mails zu gespeicherten Suchen mehr.';
$_ADDONLANG['watch_stop_keeps'] = 'Ihre beobachteten Namen und gespeicherten Suchen bleiben, wie sie sind.';
$_ADDONLANG['watch_stop_unknown'] =
    'Dieser Link ist nicht vollständig oder gilt nicht mehr. Ihre E-Mails können Sie auf der Seite Beobachten wählen.';
$_ADDONLANG['watch_stop_button'] = 'Diese E-Mails abbestellen';
$_ADDONLANG['watch_stop_settings'] = 'In Ihrem Konto wählen';
$_ADDONLANG['watch_home_open'] = 'Laufende Backorder: :count';
$_ADDONLANG['watch_home_none'] =
    'Namen, die ihre Inhaber aufgeben, können Ihre werden: Suchen Sie in den auslaufenden Domains, und legen Sie '
    . 'Backorder für die an, die Ihnen gefallen.';
$_ADDONLANG['watch_home_covered'] = 'Ihr Guthaben deckt die :needed, die bis :date UTC dafür reserviert werden.';
$_ADDONLANG['watch_home_short'] =
    'Insgesamt nötig: :needed. Es fehlen: :missing, die ersten davon bis :date UTC. Bitte zahlen Sie rechtzeitig ein.';
$_ADDONLANG['watch_home_drops'] = 'Drop :date UTC';
$_ADDONLANG['watch_home_promise'] =
    'Sie zahlen nur, wenn der Name gefangen wird. Der Preis wird kurz vor dem Drop reserviert und sonst wieder '
    . 'freigegeben.';
$_ADDONLANG['watch_mail_watched_subject'] = 'Neues zu den Domainnamen, die Sie beobachten';
$_ADDONLANG['watch_mail_watched_message'] =
    '<p>Guten Tag {$client_name},</p><p>zu Namen, die Sie beobachten, gibt es Neues.</p>'
    . '{if $moved}<p><strong>Der Drop wurde verschoben:</strong></p><ul>{foreach from=$moved item=name}'
    . '<li><strong>{$name.domain|escape}</strong> droppt jetzt {$name.dropdate|escape} (bisher: {$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $left}<p><strong>Nicht mehr vor dem Drop,</strong> wahrscheinlich weil der Inhaber verlängert hat:</p><ul>'
    . '{foreach from=$left item=name}<li><strong>{$name.domain|escape}</strong> (sollte {$name.before|escape} droppen)</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $listed}<p><strong>Jetzt vor dem Drop:</strong></p><ul>{foreach from=$listed item=name}'
    . '<li><strong>{$name.domain|escape}</strong> droppt {$name.dropdate|escape}</li>{/foreach}</ul>{/if}'
    . '{if $soon}<p><strong>Droppen etwa innerhalb eines Tages</strong> und haben noch keinen Backorder von Ihnen:</p><ul>'
    . '{foreach from=$soon item=name}<li><strong>{$name.domain|escape}</strong> droppt {$name.dropdate|escape}'
    . '{if $name.price}, Preis {$name.price|escape}{/if}</li>{/foreach}</ul>{/if}'
    . '<p><a href="{$link|escape}">Beobachtete Namen ansehen oder einen Backorder anlegen</a></p><p>{$signature}</p>'
    . '<p><small>Sie beobachten diese Namen. <a href="{$unsubscribe|escape}">E-Mails abbestellen</a></small></p>';
$_ADDONLANG['watch_mail_searches_subject'] = 'Neue auslaufende Domains zu Ihren gespeicherten Suchen';
$_ADDONLANG['watch_mail_searches_message'] =
    '<p>Guten Tag {$client_name},</p><p>zu Ihren gespeicherten Suchen sind neue Namen auf die Liste gekommen.</p>'
    . '{foreach from=$searches item=search}<p><strong>{$search.name|escape}</strong>: {$search.total|escape} neu</p><ul>'
    . '{foreach from=$search.names item=name}<li><strong>{$name.domain|escape}</strong>, droppt {$name.dropdate|escape}'
    . '{if $name.price}, Preis {$name.price|escape}{/if}</li>{/foreach}'
    . '{if $search.more}<li>und {$search.more|escape} weitere</li>{/if}</ul>'
    . '<p><a href="{$search.link|escape}">Diese Suche ausführen</a></p>{/foreach}<p>{$signature}</p>'
    . '<p><small>Sie haben diese tägliche E-Mail gewünscht; <a href="{$link|escape}">Suchen ändern</a> oder '
    . '<a href="{$unsubscribe|escape}">E-Mails abbestellen</a>.</small></p>';

// Admin area
$_ADDONLANG['admin_manage'] = 'Verwalten';
$_ADDONLANG['admin_pricing'] = 'Preise';
$_ADDONLANG['admin_logs'] = 'Protokolle';
$_ADDONLANG['admin_manage_title'] = 'Alle Backorder';
$_ADDONLANG['admin_pricing_title'] = 'Backorder-Preise';
$_ADDONLANG['admin_logs_title'] = 'Protokolle der Backorder';
$_ADDONLANG['admin_extension'] = 'Endung';
$_ADDONLANG['admin_price_hint'] =
    'Eine TLD, deren Preis in einer Währung leer oder 0 ist, können Kunden mit dieser Währung nicht '
    . 'bestellen.';
$_ADDONLANG['admin_new_tld'] = 'neue TLD, z. B. com';
$_ADDONLANG['admin_save'] = 'Änderungen speichern';
$_ADDONLANG['admin_delete'] = 'Löschen';
$_ADDONLANG['admin_saved'] = 'Die Preise wurden gespeichert.';
$_ADDONLANG['admin_deleted'] = 'Die Preise von .:zone wurden gelöscht. Bestehende Backorder behalten ihre.';
$_ADDONLANG['admin_bad_price'] =
    'Nichts wurde gespeichert: „:text“ ist kein Preis (.:zone, :currency). Schreiben Sie ihn wie 12,50.';
$_ADDONLANG['admin_bad_zone'] = 'Nichts wurde gespeichert: „:text“ ist keine TLD.';
$_ADDONLANG['admin_zone_exists'] = 'Nichts wurde gespeichert: .:zone steht schon in der Tabelle.';
$_ADDONLANG['admin_no_zone'] = 'Nichts wurde gespeichert: Es wurden Preise ohne TLD eingegeben.';
$_ADDONLANG['admin_no_currencies'] = 'WHMCS hat keine Währung.';
$_ADDONLANG['admin_client'] = 'Kunde';
$_ADDONLANG['admin_reference'] = 'Referenz';
$_ADDONLANG['admin_price'] = 'Preis';
$_ADDONLANG['admin_held'] = 'Reserviert';
$_ADDONLANG['admin_status_all'] = 'Jeder Status';
$_ADDONLANG['admin_search'] = 'Suchen';
$_ADDONLANG['admin_search_domain'] = 'vollständiger Name, z. B. example.com';
$_ADDONLANG['admin_events'] = 'Ereignisse';
$_ADDONLANG['admin_events_title'] = 'Ereignisse des Backorders :id, :domain';
$_ADDONLANG['admin_events_none'] = 'Den Backorder :id gibt es nicht mehr; seine Ereignisse sind noch da.';
$_ADDONLANG['admin_at'] = 'Zeit (UTC)';
$_ADDONLANG['admin_from'] = 'Von';
$_ADDONLANG['admin_to'] = 'Nach';
$_ADDONLANG['admin_cause'] = 'Anlass';
$_ADDONLANG['admin_actor'] = 'Durch';
$_ADDONLANG['admin_detail'] = 'Einzelheit';
$_ADDONLANG['admin_cron'] = 'Cron';
$_ADDONLANG['admin_message'] = 'Meldung';
$_ADDONLANG['admin_only_errors'] = 'Nur Fehler';
$_ADDONLANG['admin_no_entries'] = 'Keine Einträge.';
