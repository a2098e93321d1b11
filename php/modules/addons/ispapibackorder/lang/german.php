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
    'Ihr verfügbares Guthaben reicht noch für keinen Backorder. Sie können trotzdem Backorder anlegen; laden Sie '
    . 'Ihr Konto rechtzeitig vor dem Drop auf.';

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
$_ADDONLANG['search_Score'] = 'Bewertung (1 bis 10)';
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
$_ADDONLANG['column_score'] = 'Bewertung';
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
    'Suchen Sie in den auslaufenden Domains und klicken Sie auf BACKORDER oder geben Sie unter '
    . '„Backorder anlegen“ einen Namen ein.';
$_ADDONLANG['empty_prices_title'] = 'Noch keine Preise';
$_ADDONLANG['empty_prices'] = 'Zurzeit kann in Ihrer Währung keine TLD bestellt werden.';

// Other panels
$_ADDONLANG['drops_title'] = 'Nächste Drops dieser Suche';
$_ADDONLANG['drops_label'] = 'Namen, die diese Suche findet, nach dem Tag (UTC) ihres Drops, gleich welche Tage gewählt sind';
$_ADDONLANG['pricing_title'] = 'Preise';
$_ADDONLANG['pricing_more'] = 'Alle anzeigen';
$_ADDONLANG['filter_title'] = 'Statusfilter';
$_ADDONLANG['filter_all'] = 'Alle anzeigen';
$_ADDONLANG['create_title'] = 'Backorder anlegen';
$_ADDONLANG['create_label'] = 'Domainname';
$_ADDONLANG['create_hint'] = 'domain.tld';
$_ADDONLANG['create_submit'] = 'Backorder anlegen';
$_ADDONLANG['no_permission'] =
    'Sie dürfen lesen und Namen beobachten; um für dieses Konto Backorder anzulegen oder zu löschen, brauchen Sie '
    . 'das Recht, Bestellungen aufzugeben.';
$_ADDONLANG['list_state'] = ':rows Namen, Liste vom :imported UTC';

// Messages
$_ADDONLANG['deleted'] = 'Der Backorder für :domain wurde gelöscht.';
$_ADDONLANG['error_not-a-name'] =
    'Das ist kein gültiger Domainname. Geben Sie ihn mit TLD ein, zum Beispiel example.com.';
$_ADDONLANG['error_no-client'] = 'Es gibt kein Kundenkonto, für das der Backorder angelegt werden könnte.';
$_ADDONLANG['error_impossible'] =
    'Einen solchen Namen vergibt keine Registry: Was mit „xn--“ beginnt, muss ein internationalisierter '
    . 'Name in ACE sein, und kein anderer Teil darf an dritter und vierter Stelle Bindestriche haben.';
$_ADDONLANG['error_not-priced'] = 'Namen dieser TLD können in Ihrer Währung nicht bestellt werden.';
$_ADDONLANG['error_exists'] = 'Sie haben für diesen Namen schon einen Backorder.';
$_ADDONLANG['error_not-found'] =
    'In Ihrem Konto gibt es diesen Backorder nicht. Vielleicht wurde er inzwischen gelöscht.';
$_ADDONLANG['error_too-late'] = 'Dieser Backorder liegt schon beim Registrar und kann nicht mehr gelöscht werden.';
$_ADDONLANG['error_pattern'] = 'Das Suchmuster ist an Zeichen :offset nicht gültig: :message';
$_ADDONLANG['error_exclude'] = 'Das Muster der auszulassenden Namen ist an Zeichen :offset nicht gültig: :message';
$_ADDONLANG['pattern_backslash-end'] = 'Ein Rückstrich am Ende bedeutet nichts.';
$_ADDONLANG['pattern_escape'] = 'Was hinter dem Rückstrich steht, bedeutet hier nichts.';
$_ADDONLANG['pattern_any-byte'] = '\C ist nicht möglich; ein Punkt steht für ein beliebiges Zeichen.';
$_ADDONLANG['pattern_code-big'] = 'Ein Zeichen mit so großer Nummer gibt es nicht.';
$_ADDONLANG['pattern_count-order'] = 'Die erste Zahl in { } ist größer als die zweite.';
$_ADDONLANG['pattern_count-big'] = 'Die Zahl in { } ist zu groß.';
$_ADDONLANG['pattern_repeat'] = 'Vor * + ? oder { } steht nichts, was sich wiederholen ließe.';
$_ADDONLANG['pattern_class-open'] = 'Das ] einer Zeichenklasse fehlt.';
$_ADDONLANG['pattern_range-order'] = 'Der Bereich in [ ] läuft rückwärts.';
$_ADDONLANG['pattern_range'] = 'Ein Bereich in [ ] muss von einem Zeichen zu einem anderen reichen.';
$_ADDONLANG['pattern_posix-outside'] = 'Klassen wie [:alpha:] stehen nur innerhalb von [ ]: [[:alpha:]].';
$_ADDONLANG['pattern_posix-unknown'] = 'Eine Zeichenklasse dieses Namens gibt es nicht.';
$_ADDONLANG['pattern_property'] = 'Eine Unicode-Eigenschaft dieses Namens gibt es nicht.';
$_ADDONLANG['pattern_group-open'] = 'Eine schließende ) fehlt.';
$_ADDONLANG['pattern_group-close'] = 'Diese ) schließt keine Gruppe.';
$_ADDONLANG['pattern_group-sign'] = 'Was hinter (? steht, bedeutet nichts.';
$_ADDONLANG['pattern_name'] = 'Der Name der Gruppe ist nicht gültig.';
$_ADDONLANG['pattern_name-twice'] = 'Zwei Gruppen haben denselben Namen.';
$_ADDONLANG['pattern_reference'] = 'Eine Gruppe mit dieser Nummer oder diesem Namen gibt es nicht.';
$_ADDONLANG['pattern_reference-form'] = 'Einem Verweis auf eine Gruppe fehlt deren Nummer oder Name.';
$_ADDONLANG['pattern_lookbehind'] = 'Wonach ein Lookbehind sucht, muss eine feste Länge haben.';
$_ADDONLANG['pattern_condition'] = 'Die Bedingung einer Gruppe ist nicht gültig.';
$_ADDONLANG['pattern_verb'] = 'Das Wort hinter (* ist nicht bekannt.';
$_ADDONLANG['pattern_too-deep'] = 'Die Klammern sind zu tief verschachtelt.';
$_ADDONLANG['pattern_too-big'] = 'Es ist zu lang oder zu kompliziert.';
$_ADDONLANG['pattern_callout'] = 'Callouts sind nicht möglich.';
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
$_ADDONLANG['explain_REQUESTED'] = 'Wartet. Der Preis wird kurz vor dem Drop reserviert, wenn Ihr Guthaben reicht.';
$_ADDONLANG['explain_ACTIVE'] = 'Der Preis ist reserviert. Die Bewerbung geht kurz vor dem Drop hinaus.';
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
$_ADDONLANG['domains_help_words'] =
    'Zwischen Wörtern findet „or“ oder | eines von beiden, „and“ oder & beide; „and“ bindet stärker. In '
    . 'Anführungszeichen ist ein Wort nur ein Wort: "or". Gesucht wird in den Namen, wie sie angezeigt werden; '
    . 'Wörter, die mit xn-- beginnen, in der gespeicherten Form.';
$_ADDONLANG['domains_exclude'] = 'Auslassen';
$_ADDONLANG['domains_exclude_hint'] = 'Wörter oder Platzhalter';
$_ADDONLANG['domains_added'] = 'Neu in der Liste seit';
$_ADDONLANG['domains_fault_title'] = 'Diese Suche ist nicht lesbar';
$_ADDONLANG['domains_fault_typed-dot'] =
    'Zeichen :place ist ein Punkt. Namen werden ohne ihre TLD gesucht; wählen Sie diese darunter.';
$_ADDONLANG['domains_fault_ending'] =
    '„:tld“ ist keine TLD dieser Liste. Suchen Sie nur „:label“, oder wählen Sie unten eine TLD.';
$_ADDONLANG['domains_fault_names'] =
    'Das ist mehr als ein Name. Gesucht wird nach einem auf einmal; Listen von Namen bestellen Sie unter „:page“, „:part“.';
$_ADDONLANG['domains_fault_typed-sign'] =
    'Zeichen :place, „:sign“, kann in keinem Namen stehen. Namen haben Buchstaben, Ziffern und Bindestriche.';
$_ADDONLANG['domains_fault_typed-wildcard'] =
    'Zeichen :place, „:sign“, ist ein Platzhalter. Wählen Sie „Platzhalter“, um ihn zu verwenden.';
$_ADDONLANG['domains_fault_typed-hyphen'] = 'Zeichen :place: Kein Name beginnt oder endet mit einem Bindestrich.';
$_ADDONLANG['domains_fault_typed-exclude'] =
    'Zeichen :place: Was ausgelassen werden soll, steht ohne Leerzeichen hinter dem Bindestrich.';
$_ADDONLANG['domains_fault_typed-operator'] = 'Zeichen :place, „:sign“, steht nur zwischen zwei Wörtern.';
$_ADDONLANG['domains_fault_typed-quote'] = 'Zeichen :place: Die Anführung, die hier beginnt, endet nicht.';
$_ADDONLANG['domains_fault_typed-shape'] =
    'Zeichen :place, „:sign“, gehört in kein Muster: C Konsonant, V Vokal, L Buchstabe, N Ziffer, A Buchstabe oder '
    . 'Ziffer, - Bindestrich.';
$_ADDONLANG['domains_fault_typed-repetition'] =
    'Zeichen :place: Schreiben Sie Wiederholungen wie L{3} für drei oder L{3,5} für drei bis fünf, höchstens 63.';
$_ADDONLANG['domains_fault_typed-length'] = 'Das ist länger als jeder Name. Namen haben höchstens 63 Zeichen.';
$_ADDONLANG['domains_fault_encoding'] = 'Dieser Text ist kein gültiges UTF-8 und nicht lesbar. Bitte neu eingeben.';
$_ADDONLANG['domains_fault_date'] = '„:field“: Das Datum „:text“ gibt es nicht.';
$_ADDONLANG['domains_fault_number'] = '„:field“: „:text“ ist keine ganze Zahl von 0 bis :most.';
$_ADDONLANG['domains_fault_range'] = '„:field“: Das Mindeste, :least, ist mehr als das Höchste, :most.';
$_ADDONLANG['domains_fault_days'] = 'Der erste Tag, :from, liegt nach dem letzten, :to.';
$_ADDONLANG['domains_together'] = 'Auswahl vorbestellen';
$_ADDONLANG['domains_pick_all'] = 'Alle Namen dieser Seite auswählen';
$_ADDONLANG['domains_forecast_needed'] = 'Wird reserviert';
$_ADDONLANG['domains_forecast_when'] = 'Was wann reserviert wird (UTC)';
$_ADDONLANG['domains_forecast_now'] = 'jetzt';
$_ADDONLANG['domains_forecast_missing'] = 'Es fehlen :missing. Laden Sie Ihr Konto bis :date UTC auf.';
$_ADDONLANG['domains_forecast_missing_now'] = 'Es fehlen :missing. Laden Sie Ihr Konto jetzt auf.';
$_ADDONLANG['domains_forecast_more'] = 'und :count weitere';
$_ADDONLANG['domains_save'] = 'Diese Suche speichern';
$_ADDONLANG['domains_save_name'] = 'Name der Suche';
$_ADDONLANG['domains_save_mail'] = 'Neue Namen per E-Mail, höchstens einmal am Tag';
$_ADDONLANG['domains_save_submit'] = 'Speichern';
$_ADDONLANG['domains_js_watch'] = 'Beobachten:';
$_ADDONLANG['domains_js_unwatch'] = 'Nicht mehr beobachten:';
$_ADDONLANG['domains_js_dropped'] = 'gedroppt';
$_ADDONLANG['domains_js_of'] = 'von :domain';
$_ADDONLANG['js_retry'] = 'Erneut versuchen';
$_ADDONLANG['js_close'] = 'Schließen';
$_ADDONLANG['js_local'] = ':time Ihrer Zeit';

// History of a backorder
$_ADDONLANG['event_requested'] = 'Backorder angelegt.';
$_ADDONLANG['event_requested-again'] = 'Backorder erneut angelegt.';
$_ADDONLANG['event_reserved'] = 'Der Preis ist reserviert.';
$_ADDONLANG['event_short-of-funds'] = 'Ihr Guthaben deckte den Preis nicht; Sie haben eine E-Mail bekommen.';
$_ADDONLANG['event_drop-moved'] = 'Das Drop-Datum hat sich verschoben; reserviertes Geld wurde zurückgegeben.';
$_ADDONLANG['event_window-changed'] = 'Das Reservierungsfenster dieser TLD wurde geändert; reserviertes Geld wurde zurückgegeben.';
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
$_ADDONLANG['js_ended'] = 'Ihre Sitzung ist abgelaufen.';
$_ADDONLANG['js_log_in'] = 'Neu anmelden';
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

// My Backorders
$_ADDONLANG['orders_promise'] =
    'Bezahlt wird nur, was gefangen wird: Der Preis wird kurz vor dem Drop reserviert und kommt vollständig zurück, wenn '
    . 'der Name am Ende nicht Ihnen gehört.';
$_ADDONLANG['orders_created'] =
    'Der Backorder für :domain ist angelegt. :amount werden am :at UTC reserviert und nur abgebucht, wenn der Name gefangen '
    . 'wird.';
$_ADDONLANG['orders_created_now'] =
    'Der Backorder für :domain ist angelegt. :amount werden in wenigen Minuten reserviert und nur abgebucht, wenn der Name '
    . 'gefangen wird.';
$_ADDONLANG['orders_created_unknown'] =
    'Der Backorder für :domain ist angelegt. Der Name steht nicht auf der Liste der droppenden Namen; bis dahin wird nichts '
    . 'reserviert.';
$_ADDONLANG['orders_created_passed'] =
    'Der Backorder für :domain ist angelegt, aber der Drop ist schon vergangen (:at UTC). Deckt Ihr Guthaben binnen '
    . 'zwei Tagen danach :amount, wird er noch versucht; sonst endet er.';
$_ADDONLANG['orders_created_late'] =
    'Der Backorder für :domain ist angelegt, aber der Drop ist schon vergangen (:at UTC). In wenigen Minuten werden '
    . ':amount reserviert und er wird noch beantragt; der Name kann schon vergeben sein.';
$_ADDONLANG['orders_created_short'] =
    'Der Backorder für :domain ist angelegt, aber Ihr verfügbares Guthaben (:available) deckt :amount noch nicht. Laden Sie '
    . 'Ihr Konto vor dem :at UTC auf.';
$_ADDONLANG['orders_created_short_now'] =
    'Der Backorder für :domain ist angelegt, aber Ihr verfügbares Guthaben (:available) deckt :amount noch nicht. Laden Sie '
    . 'Ihr Konto jetzt auf: Der Name droppt am :at UTC.';
$_ADDONLANG['orders_next_unknown'] = 'Noch ist nicht bekannt, wann er droppt; bis dahin wird nichts reserviert.';
$_ADDONLANG['orders_next_unpriced'] = 'Seine TLD wird in Ihrer Währung nicht mehr angeboten; es wird nichts reserviert.';
$_ADDONLANG['orders_next_hold'] = ':amount werden am :at reserviert.';
$_ADDONLANG['orders_next_hold_now'] = ':amount werden in wenigen Minuten reserviert.';
$_ADDONLANG['orders_next_hold_short'] = ':amount werden am :at reserviert; Ihr Guthaben reicht dafür noch nicht.';
$_ADDONLANG['orders_next_short'] = 'Ihr Guthaben deckt :amount nicht. Laden Sie es vor dem :at auf, dann wird abgeschickt.';
$_ADDONLANG['orders_next_short_late'] = 'Ihr Guthaben deckt :amount nicht. Er droppt am :at; jetzt zählt jede Minute.';
$_ADDONLANG['orders_next_passed'] = 'Der Drop ist ohne ihn vergangen; er endet binnen zwei Tagen.';
$_ADDONLANG['orders_next_passed_short'] =
    'Der Drop ist vergangen. Deckt Ihr Guthaben binnen zwei Tagen danach :amount, wird er noch versucht; sonst endet '
    . 'er.';
$_ADDONLANG['orders_next_late'] =
    'Der Drop ist schon vorbei. In wenigen Minuten werden :amount reserviert und er wird noch beantragt; der Name '
    . 'kann schon vergeben sein.';
$_ADDONLANG['orders_next_submit'] = ':amount sind reserviert. Er geht am :at an den Registrar.';
$_ADDONLANG['orders_next_submit_now'] = ':amount sind reserviert. Er geht in wenigen Minuten an den Registrar.';
$_ADDONLANG['orders_next_left'] = 'Er steht nicht mehr vor dem Drop; Reserviertes kommt in wenigen Minuten zurück.';
$_ADDONLANG['orders_next_drop'] = 'Beim Registrar. Er droppt am :at.';
$_ADDONLANG['orders_next_sending'] = 'Er wird an den Registrar gesendet. Er droppt am :at.';
$_ADDONLANG['orders_next_unsent'] =
    'Er ist gedroppt, bevor der Registrar ihn annahm. Er wird noch versucht, höchstens zwei Tage lang; gelingt das '
    . 'nicht, kommen :amount in Ihr Guthaben zurück.';
$_ADDONLANG['orders_next_result'] = 'Er ist gedroppt. Der Registrar wird melden, wer ihn gefangen hat.';
$_ADDONLANG['orders_next_auction'] = 'In Auktion bis :at, höchstes Gebot :bid.';
$_ADDONLANG['orders_next_auction_none'] = 'In Auktion bis :at, noch kein Gebot.';
$_ADDONLANG['orders_next_auction_over'] = 'Die Auktion ist zu Ende; ihr Ergebnis steht noch aus.';
$_ADDONLANG['orders_next_auction_unknown'] = 'In einer privaten Auktion. Das Auktionshaus schreibt Ihnen.';
$_ADDONLANG['orders_next_payment'] = 'Gefangen. Rechnung Nr. :invoice wartet auf Zahlung.';
$_ADDONLANG['orders_next_invoice'] = 'Gefangen. Ihre Rechnung wird erstellt.';
$_ADDONLANG['orders_next_delivered'] = 'Die Domain ist in Ihrem Konto.';
$_ADDONLANG['orders_next_delivering'] = 'Die Domain ist auf dem Weg in Ihr Konto.';
$_ADDONLANG['orders_next_won'] = 'Sie haben gewonnen. Die Domain ist in Ihrem Konto.';
$_ADDONLANG['orders_next_winning'] = 'Sie haben gewonnen. Die Domain ist auf dem Weg in Ihr Konto.';
$_ADDONLANG['orders_next_lost'] = 'Jemand anderes hat gewonnen. Es wurde nichts abgebucht.';
$_ADDONLANG['orders_next_failed'] = 'Nicht gefangen. Es wurde nichts abgebucht.';
$_ADDONLANG['orders_next_cancelled'] = 'Storniert.';
$_ADDONLANG['orders_next_returning'] = ':amount kommen in wenigen Minuten in Ihr Guthaben zurück.';
$_ADDONLANG['orders_short_title'] = 'Ihr Guthaben reicht nicht für alles';
$_ADDONLANG['orders_short_text'] =
    'Was Sie bestellt haben, braucht :needed, verfügbar sind :available. Es fehlen :missing, zuerst am :at.';
$_ADDONLANG['orders_short_now'] =
    'Was Sie bestellt haben, braucht :needed, verfügbar sind :available. Es fehlen jetzt :missing.';
$_ADDONLANG['orders_short_some_now'] =
    'Was Sie bestellt haben, braucht :needed, verfügbar sind :available. Es fehlen :missing, ein Teil davon schon jetzt.';
$_ADDONLANG['orders_short_order'] = 'Bestimmen, was zuerst kommt';
$_ADDONLANG['orders_prefer_title'] = 'Was zuerst kommt';
$_ADDONLANG['orders_prefer_text'] =
    'Wo Ihr Guthaben nicht für alle Namen reicht, deren Geld fällig ist, bekommen es die oberen zuerst. Ziehen Sie einen '
    . 'Namen oder verschieben Sie ihn mit den Pfeilen.';
$_ADDONLANG['orders_prefer_up'] = ':domain nach oben';
$_ADDONLANG['orders_prefer_down'] = ':domain nach unten';
$_ADDONLANG['orders_prefer_drag'] = ':domain ziehen';
$_ADDONLANG['orders_prefer_due'] = ':amount am :at';
$_ADDONLANG['orders_prefer_due_now'] = ':amount, jetzt fällig';
$_ADDONLANG['orders_prefer_covered'] = 'gedeckt';
$_ADDONLANG['orders_prefer_short'] = 'nicht gedeckt';
$_ADDONLANG['orders_prefer_more'] = 'und :count weitere, nach diesen';
$_ADDONLANG['orders_prefer_reset'] = 'Frühere Drops zuerst';
$_ADDONLANG['orders_preferred'] = 'Die Reihenfolge ist gespeichert.';
$_ADDONLANG['orders_auctions_title'] = 'Auktionen';
$_ADDONLANG['orders_auctions_text'] =
    'Mehrere hatten diese Namen bestellt. Geboten und bezahlt wird beim Auktionshaus; ohne Gebot gewinnt die früheste '
    . 'Bestellung.';
$_ADDONLANG['orders_auction_ends'] = 'Ende';
$_ADDONLANG['orders_auction_best'] = 'Höchstes Gebot';
$_ADDONLANG['orders_auction_next'] = 'Nächstes Gebot ab';
$_ADDONLANG['orders_auction_bids'] = 'Gebote';
$_ADDONLANG['orders_auction_bidders'] = 'Bieter';
$_ADDONLANG['orders_auction_open'] = 'Bieten';
$_ADDONLANG['orders_auction_opens'] = '(öffnet das Auktionshaus in einem neuen Fenster)';
$_ADDONLANG['orders_auction_updated'] = 'Stand :at';
$_ADDONLANG['orders_auction_none'] = 'noch keines';
$_ADDONLANG['orders_auction_unknown'] = 'noch nicht bekannt';
$_ADDONLANG['orders_bidder_HIGHBIDDER'] = 'Sie führen';
$_ADDONLANG['orders_bidder_OUTBID'] = 'Sie sind überboten';
$_ADDONLANG['orders_bidder_PARTICIPANT'] = 'Sie haben nicht geboten';
$_ADDONLANG['orders_bidder_WINNER'] = 'Sie haben gewonnen';
$_ADDONLANG['orders_auction_show'] = 'Auktion';
$_ADDONLANG['orders_export'] = 'CSV-Export';
$_ADDONLANG['orders_history_title'] = 'Verlauf von :domain';
$_ADDONLANG['orders_history_empty'] = 'Es ist noch nichts geschehen.';
$_ADDONLANG['orders_by_you'] = 'durch Sie';
$_ADDONLANG['orders_by_admin'] = 'durch einen Administrator';
$_ADDONLANG['orders_back'] = 'Zurück zu Meine Backorder';
$_ADDONLANG['orders_held'] = 'Reserviert';
$_ADDONLANG['orders_bulk_title'] = 'Mehrere Namen auf einmal';
$_ADDONLANG['orders_bulk_label'] = 'Namen, einer je Zeile';
$_ADDONLANG['orders_bulk_hint'] =
    'Bis zu 1.000 Namen, auch durch Kommas oder Leerzeichen getrennt. Aus einer CSV-Datei werden die Namen herausgesucht.';
$_ADDONLANG['orders_bulk_file'] = 'Oder eine Text- oder CSV-Datei';
$_ADDONLANG['orders_bulk_drop'] = 'Oder eine Text- oder CSV-Datei hier ablegen';
$_ADDONLANG['orders_bulk_check'] = 'Namen prüfen';
$_ADDONLANG['orders_bulk_note'] =
    'Die nächste Seite zeigt, was geschehen wird. Bestellt wird erst, wenn Sie es dort bestätigen.';
$_ADDONLANG['orders_bulk_none'] = 'In Ihrer Eingabe steht kein Name. Schreiben Sie Namen mit TLD, einen je Zeile.';
$_ADDONLANG['orders_bulk_file_bad'] = 'Die Datei konnte nicht gelesen werden. Sie muss Text sein, höchstens 1 MB.';
$_ADDONLANG['orders_bulk_left'] =
    'Nur die ersten 1.000 Namen sind zu sehen; :count weitere sind ausgelassen. Bestellen Sie zuerst diese.';
$_ADDONLANG['orders_bulk_left_one'] =
    'Nur die ersten 1.000 Namen sind zu sehen; 1 weiterer ist ausgelassen. Bestellen Sie zuerst diese.';
$_ADDONLANG['orders_preview_title'] = 'Bestellung prüfen';
$_ADDONLANG['orders_preview_names'] = 'Diese Namen werden bestellt';
$_ADDONLANG['orders_preview_refused'] = 'Diese Namen können nicht bestellt werden';
$_ADDONLANG['orders_preview_total'] = 'Reserviert insgesamt';
$_ADDONLANG['orders_preview_total_hint'] = 'mit Steuern; Name für Name, nie alles auf einmal, bevor es fällig ist';
$_ADDONLANG['orders_preview_earlier'] = 'Für frühere Backorder';
$_ADDONLANG['orders_preview_missing'] = 'Es fehlen';
$_ADDONLANG['orders_preview_short'] =
    'Ihr Guthaben deckt das noch nicht ganz. Sie können trotzdem bestellen; laden Sie Ihr Konto auf, bevor das Geld fällig '
    . 'ist, sonst gehen die Namen leer aus, die Ihnen am wenigsten wert sind.';
$_ADDONLANG['orders_preview_days'] = 'Wann reserviert wird';
$_ADDONLANG['orders_preview_now'] = 'in wenigen Minuten';
$_ADDONLANG['orders_preview_later'] = 'wenn der Drop bekannt ist';
$_ADDONLANG['orders_preview_count'] = ':count Namen';
$_ADDONLANG['orders_preview_count_one'] = '1 Name';
$_ADDONLANG['orders_preview_happens'] = 'Was geschieht';
$_ADDONLANG['orders_preview_amount'] = 'Wird reserviert';
$_ADDONLANG['orders_preview_reason'] = 'Grund';
$_ADDONLANG['orders_preview_confirm'] = ':count Namen bestellen';
$_ADDONLANG['orders_preview_confirm_one'] = '1 Namen bestellen';
$_ADDONLANG['orders_preview_nothing'] = 'Keiner dieser Namen kann bestellt werden.';
$_ADDONLANG['orders_preview_edit'] = 'Liste ändern';
$_ADDONLANG['orders_preview_changed'] =
    'Preise oder Namen haben sich geändert, seit Sie nachgesehen haben. Es wurde noch nichts bestellt; bitte prüfen Sie die '
    . 'Liste noch einmal.';
$_ADDONLANG['orders_preview_empty'] = 'Es gibt keine Liste zu prüfen. Fügen Sie Ihre Namen unten ein.';
$_ADDONLANG['orders_plan_hold'] = 'Reserviert am :at';
$_ADDONLANG['orders_plan_now'] = 'In wenigen Minuten reserviert';
$_ADDONLANG['orders_plan_hold_short'] = 'Reserviert am :at, soweit Ihr Guthaben reicht';
$_ADDONLANG['orders_plan_now_short'] = 'In wenigen Minuten reserviert, soweit Ihr Guthaben reicht';
$_ADDONLANG['orders_plan_passed'] =
    'Der Drop ist vergangen (:at). Reicht Ihr Guthaben binnen zwei Tagen danach, wird er noch versucht';
$_ADDONLANG['orders_plan_unknown'] = 'Wartet, bis der Drop bekannt ist; vorher wird nichts reserviert';
$_ADDONLANG['orders_result_title'] = 'Ihre Bestellung';
$_ADDONLANG['orders_result_done'] = ':count Namen sind bestellt.';
$_ADDONLANG['orders_result_done_one'] = '1 Name ist bestellt.';
$_ADDONLANG['orders_result_refused'] = ':count konnten nicht bestellt werden.';
$_ADDONLANG['orders_result_refused_one'] = '1 konnte nicht bestellt werden.';
$_ADDONLANG['orders_result_none'] = 'Es wurde kein Name bestellt.';
$_ADDONLANG['orders_result_ordered'] = 'Bestellt';
$_ADDONLANG['orders_result_not'] = 'Nicht bestellt';
$_ADDONLANG['orders_result_empty'] = 'Hier ist keine Bestellung mehr zu sehen.';
$_ADDONLANG['orders_csv_unicode'] = 'Unicode';
$_ADDONLANG['orders_csv_held_at'] = 'Reserviert ab (UTC)';
$_ADDONLANG['orders_csv_submit_at'] = 'Abgeschickt (UTC)';
$_ADDONLANG['orders_csv_currency'] = 'Währung';
$_ADDONLANG['orders_csv_invoice'] = 'Rechnung';
$_ADDONLANG['orders_csv_created'] = 'Bestellt (UTC)';
$_ADDONLANG['orders_csv_updated'] = 'Geändert (UTC)';
$_ADDONLANG['error_past'] = 'Dieser Name ist vor mehr als zwei Tagen gedroppt.';
$_ADDONLANG['error_not-utf-8'] =
    'Die Datei ist kein Text in UTF-8. Speichern Sie sie als UTF-8 („CSV UTF-8“) und senden Sie sie noch einmal.';
$_ADDONLANG['error_repeated'] = 'Dieser Name steht schon in Ihrer Liste.';
$_ADDONLANG['error_busy'] =
    'An diesem Backorder wird gerade gearbeitet. Bitte versuchen Sie es in einigen Minuten noch einmal.';
$_ADDONLANG['js_orders_confirm_held'] =
    'Den Backorder für :domain löschen? Das dafür reservierte Geld kommt in Ihr Guthaben zurück.';
$_ADDONLANG['js_orders_read'] = ':file ist gelesen; Zeilen: :count.';
$_ADDONLANG['js_orders_unread'] = 'Die Datei konnte nicht gelesen werden. Sie muss Text sein, höchstens 1 MB.';
$_ADDONLANG['js_orders_binary'] = ':file ist kein Text in UTF-8. Speichern Sie die Liste als UTF-8 („CSV UTF-8“).';
$_ADDONLANG['js_orders_blank'] = ':file ist leer.';
$_ADDONLANG['js_orders_auction'] = 'Auktion';

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
    'Klicken Sie bei den auslaufenden Domains auf den Stern neben einem Namen, oder geben Sie ihn unter „Namen beobachten“ '
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
$_ADDONLANG['watch_error_search'] = 'Die Suche wurde nicht gespeichert. :why';
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
$_ADDONLANG['watch_calendar_made'] = 'Ihr Kalender hat jetzt eine Adresse.';
$_ADDONLANG['watch_calendar_renewed'] = 'Ihr Kalender hat eine neue Adresse. Eine frühere gilt nicht mehr.';
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
    'Insgesamt nötig: :needed. Es fehlen: :missing, die ersten davon bis :date UTC.';
$_ADDONLANG['watch_home_covered_now'] = 'Ihr Guthaben deckt die :needed, die jetzt dafür reserviert werden.';
$_ADDONLANG['watch_home_short_now'] = 'Insgesamt nötig: :needed. Es fehlen jetzt: :missing.';
$_ADDONLANG['watch_home_short_some_now'] = 'Insgesamt nötig: :needed. Es fehlen: :missing, ein Teil davon schon jetzt.';
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
$_ADDONLANG['admin_extension'] = 'Endung';
$_ADDONLANG['admin_price_hint'] =
    'Eine TLD, deren Preis in einer Währung leer oder 0 ist, können Kunden mit dieser Währung nicht '
    . 'bestellen.';
$_ADDONLANG['admin_new_tld'] = 'neue TLD, z. B. com';
$_ADDONLANG['admin_save'] = 'Änderungen speichern';
$_ADDONLANG['admin_delete'] = 'Löschen';
$_ADDONLANG['admin_saved'] = 'Die Preise wurden gespeichert.';
$_ADDONLANG['admin_deleted'] = 'Die Preise von .:zone wurden gelöscht. Bestehende Backorder behalten ihre.';
$_ADDONLANG['admin_bad_price'] = 'Nichts wurde gespeichert: „:text“ ist kein Preis (.:zone, :currency). :why';
$_ADDONLANG['admin_price_form'] = 'Schreiben Sie ihn wie 12,50, ohne Tausendertrennzeichen.';
$_ADDONLANG['admin_price_decimals'] = 'Er hat mehr als zwei Nachkommastellen.';
$_ADDONLANG['admin_price_size'] = 'Er muss unter :limit liegen.';
$_ADDONLANG['admin_bad_zone'] = 'Nichts wurde gespeichert: „:text“ ist keine TLD.';
$_ADDONLANG['admin_zone_exists'] = 'Nichts wurde gespeichert: .:zone steht schon in der Tabelle.';
$_ADDONLANG['admin_no_zone'] = 'Nichts wurde gespeichert: Es wurden Preise ohne TLD eingegeben.';
$_ADDONLANG['admin_no_currencies'] = 'WHMCS hat keine Währung.';
$_ADDONLANG['admin_fault_encoding'] =
    '„:field“: „:text“ ist kein gültiges UTF-8 und nicht lesbar. Geben Sie den Text neu ein.';
$_ADDONLANG['admin_client'] = 'Kunde';
$_ADDONLANG['admin_reference'] = 'Referenz';
$_ADDONLANG['admin_price'] = 'Preis';
$_ADDONLANG['admin_held'] = 'Reserviert';
$_ADDONLANG['admin_status_all'] = 'Jeder Status';
$_ADDONLANG['admin_search'] = 'Suchen';
$_ADDONLANG['admin_search_domain'] = 'vollständiger Name, z. B. example.com';
$_ADDONLANG['admin_events'] = 'Ereignisse';
$_ADDONLANG['admin_no_entries'] = 'Keine Einträge.';

// Admin area: frame and dashboard
$_ADDONLANG['dash_no_form'] = 'Diese Seite nimmt keine Änderungen entgegen.';
$_ADDONLANG['admin_dashboard'] = 'Übersicht';
$_ADDONLANG['dash_title'] = 'Wie das Geschäft läuft';
$_ADDONLANG['dash_utc'] = 'Alle Zeiten sind UTC; die eigene zeigt sich unter dem Mauszeiger.';
$_ADDONLANG['dash_decimal_point'] = ',';
$_ADDONLANG['dash_percent'] = ':n %';
$_ADDONLANG['dash_ago'] = 'vor :span';
$_ADDONLANG['dash_seconds'] = ':n s';
$_ADDONLANG['dash_minutes'] = ':n min';
$_ADDONLANG['dash_hours'] = ':n h';
$_ADDONLANG['dash_days'] = ':n Tagen';
$_ADDONLANG['dash_jobs'] = 'Crons';
$_ADDONLANG['dash_job'] = 'Aufgabe';
$_ADDONLANG['dash_last_run'] = 'Letzter Lauf';
$_ADDONLANG['dash_took'] = 'dauerte :span';
$_ADDONLANG['dash_last_success'] = 'Letzter Erfolg';
$_ADDONLANG['dash_last_error'] = 'Letzter Fehler';
$_ADDONLANG['dash_none'] = 'keiner';
$_ADDONLANG['dash_never_hint'] =
    'Richten Sie den Cronjob ein, oder lassen Sie ihn von WHMCS\' eigenem Cron ausführen (Einstellung „Run with WHMCS\'s cron“).';
$_ADDONLANG['dash_errors'] = 'Fehler im Protokoll';
$_ADDONLANG['dash_job_BATCH'] = 'Stapellauf, alle fünf Minuten';
$_ADDONLANG['dash_job_DAILY_IMPORT_PENDINGDOMAINLIST'] = 'Import der Droplist, zweimal am Tag';
$_ADDONLANG['dash_job_DAILY_DROPDATE_SYNCH'] = 'Drop-Termine, zweimal am Tag';
$_ADDONLANG['dash_job_DAILY_WATCH_MAILS'] = 'E-Mails zu beobachteten Namen und gespeicherten Suchen, einmal am Tag';
$_ADDONLANG['dash_light_on-time'] = 'Pünktlich';
$_ADDONLANG['dash_light_late'] = 'Verspätet';
$_ADDONLANG['dash_light_failing'] = 'Schlägt fehl';
$_ADDONLANG['dash_light_standing'] = 'Steht still';
$_ADDONLANG['dash_light_never'] = 'Nie gelaufen';
$_ADDONLANG['dash_due'] = 'Anstehende Drops';
$_ADDONLANG['dash_due_day'] = 'In den nächsten 24 Stunden';
$_ADDONLANG['dash_due_three'] = 'In den nächsten 3 Tagen';
$_ADDONLANG['dash_names'] = 'Namen';
$_ADDONLANG['dash_backorders'] = 'Backorder';
$_ADDONLANG['dash_waiting'] = 'Ohne reserviertes Geld';
$_ADDONLANG['dash_due_next'] = 'Der nächste droppt um';
$_ADDONLANG['dash_due_none'] = 'In den nächsten drei Tagen droppt kein vorbestellter Name.';
$_ADDONLANG['dash_due_manage'] = 'Alle Backorder';
$_ADDONLANG['dash_account'] = 'Ihr Konto beim Registrar';
$_ADDONLANG['dash_account_available'] = 'Verfügbar für Backorder';
$_ADDONLANG['dash_account_needed'] = 'Das Anstehende kostet';
$_ADDONLANG['dash_account_left'] = 'Danach bleibt';
$_ADDONLANG['dash_account_names'] = 'Anstehende Backorder und laufende Anträge';
$_ADDONLANG['dash_account_checked'] = 'Wie der Stapellauf es vorfand';
$_ADDONLANG['dash_account_unasked'] = 'Noch nicht abgefragt: Das geschieht, wenn etwas ansteht.';
$_ADDONLANG['dash_account_short'] = 'Reicht nicht: Anträge ohne Deckung nehmen am Drop nicht teil.';
$_ADDONLANG['dash_account_unknown'] = 'Reicht, soweit die Kosten bekannt sind.';
$_ADDONLANG['dash_account_idle'] = 'Nichts steht an.';
$_ADDONLANG['dash_account_enough'] = 'Reicht.';
$_ADDONLANG['dash_account_unknown_costs'] = 'Nicht mitgezählt: :n Backorder mit TLDs, deren Kosten nicht bekannt sind.';
$_ADDONLANG['dash_account_unknown_costs_one'] =
    'Nicht mitgezählt: 1 Backorder mit einer TLD, deren Kosten nicht bekannt sind.';
$_ADDONLANG['dash_outlook'] = 'Was Ihre Kunden brauchen werden';
$_ADDONLANG['dash_outlook_none'] = 'Kein Backorder wartet auf Geld.';
$_ADDONLANG['dash_outlook_hint'] =
    'Backorder, deren Geld noch nicht reserviert ist, zu heutigen Preisen ohne Steuern. Offene Rechnungen sind vom Guthaben nicht abgezogen.';
$_ADDONLANG['dash_currency'] = 'Währung';
$_ADDONLANG['dash_clients'] = 'Kunden';
$_ADDONLANG['dash_needed'] = 'Benötigt';
$_ADDONLANG['dash_credit'] = 'Deren Guthaben';
$_ADDONLANG['dash_missing'] = 'Es fehlen';
$_ADDONLANG['dash_weeks'] = 'Treffer und Fehlschläge pro Woche';
$_ADDONLANG['dash_weeks_desc'] =
    'Balkendiagramm der letzten 26 Wochen: :caught gefangen, :missed verfehlt, :unsent mangels Guthaben nie beantragt.';
$_ADDONLANG['dash_weeks_none'] = 'In den letzten 26 Wochen wurde nichts gefangen oder verfehlt.';
$_ADDONLANG['dash_week'] = 'Woche ab';
$_ADDONLANG['dash_week_counts'] = 'Woche ab :start: :caught gefangen, :missed verfehlt, :unsent nie beantragt';
$_ADDONLANG['dash_caught'] = 'Gefangen';
$_ADDONLANG['dash_missed'] = 'Verfehlt';
$_ADDONLANG['dash_unsent'] = 'Nie beantragt';
$_ADDONLANG['dash_unsent_hint'] = 'kein Guthaben vor dem Drop';
$_ADDONLANG['dash_success'] = 'Erfolgsquote';
$_ADDONLANG['dash_table'] = 'Als Tabelle zeigen';
$_ADDONLANG['dash_money'] = 'Umsatz und Marge pro Woche, :currency';
$_ADDONLANG['dash_money_title'] = 'Umsatz und Marge pro Woche';
$_ADDONLANG['dash_money_desc'] = 'Balkendiagramm der letzten 26 Wochen in :currency: Umsatz :revenue, Marge :margin.';
$_ADDONLANG['dash_money_none'] = 'In den letzten 26 Wochen wurde kein Backorder bezahlt.';
$_ADDONLANG['dash_money_hint'] =
    'Bezahlte Rechnungen zu den Preisen, die beim Reservieren festgelegt wurden, ohne Steuern, abzüglich Erstattungen. Marge: abzüglich der Kosten jedes Treffers, aus anderen Währungen zu WHMCS\' heutigen Kursen.';
$_ADDONLANG['dash_money_unknown'] =
    'Die Kosten von :n der :of Treffer sind nicht bekannt; sie zählen, als kosteten sie nichts. Kosten gehören zu den Preisen.';
$_ADDONLANG['dash_money_unknown_one'] =
    'Die Kosten von 1 der :of Treffer sind nicht bekannt; er zählt, als kostete er nichts. Kosten gehören zu den '
    . 'Preisen.';
$_ADDONLANG['dash_week_money'] = 'Woche ab :start: Umsatz :revenue, Marge :margin';
$_ADDONLANG['dash_week_revenue'] = 'Woche ab :start: Umsatz :revenue';
$_ADDONLANG['dash_revenue_desc'] = 'Balkendiagramm der letzten 26 Wochen in :currency: Umsatz :revenue.';
$_ADDONLANG['dash_money_no_cost'] =
    'Was die Treffer Sie kosten, ist nicht bekannt, also gibt es keine Marge. Kosten gehören zu den Preisen.';
$_ADDONLANG['dash_revenue'] = 'Umsatz';
$_ADDONLANG['dash_margin'] = 'Marge';
$_ADDONLANG['dash_zones'] = 'Erfolg nach TLD, letzte 26 Wochen';
$_ADDONLANG['dash_zones_none'] = 'In den letzten 26 Wochen kam kein Antrag zu einem Ende.';
$_ADDONLANG['dash_zones_more'] = 'Und :n weitere TLDs.';
$_ADDONLANG['dash_zones_more_one'] = 'Und 1 weitere TLD.';
$_ADDONLANG['dash_tld'] = 'TLD';
$_ADDONLANG['dash_of'] = ':caught von :tried';
$_ADDONLANG['dash_setup'] = 'Prüfung der Einrichtung';
$_ADDONLANG['dash_setup_all'] = 'Alle :n Prüfungen sind bestanden.';
$_ADDONLANG['dash_setup_bad'] = ':n von :all Prüfungen verlangen etwas';
$_ADDONLANG['dash_setup_bad_one'] = '1 von :all Prüfungen verlangt etwas';
$_ADDONLANG['dash_setup_passed'] = 'Was in Ordnung ist';
$_ADDONLANG['dash_level_success'] = 'OK';
$_ADDONLANG['dash_level_warning'] = 'Ansehen';
$_ADDONLANG['dash_level_danger'] = 'Zu tun';
$_ADDONLANG['dash_test'] = 'Zugangsdaten prüfen';
$_ADDONLANG['dash_test_good'] = 'Der Registrar nimmt die Zugangsdaten an.';
$_ADDONLANG['dash_test_good_balance'] = 'Der Registrar nimmt die Zugangsdaten an; auf dem Konto sind :balance.';
$_ADDONLANG['dash_test_refused'] =
    'Der Registrar weist die Zugangsdaten ab: :answer. Prüfen Sie Benutzernamen und Passwort in WHMCS unter Configuration, System Settings, Domain Registrars, und ob die Adresse des Servers beim Registrar zugelassen ist.';
$_ADDONLANG['dash_check_versions'] = 'Versionen';
$_ADDONLANG['dash_check_versions_success'] = 'Erweiterung :extension, PHP :php, WHMCS :whmcs.';
$_ADDONLANG['dash_check_versions_warning'] =
    'Erweiterung :extension, PHP :php, WHMCS :whmcs. Gemacht für PHP 8.2 und WHMCS 8.11 oder neuer: Bitte aktualisieren Sie.';
$_ADDONLANG['dash_check_tables'] = 'Tabellen';
$_ADDONLANG['dash_check_tables_success'] = 'Die Tabellen sind die dieser Version.';
$_ADDONLANG['dash_check_tables_danger'] =
    'Die Tabellen sind die einer früheren Version. Deaktivieren Sie das Addon unter Configuration, System Settings, Addon Modules, und aktivieren Sie es wieder; verloren geht dabei nichts.';
$_ADDONLANG['dash_check_settings'] = 'Einstellungen';
$_ADDONLANG['dash_check_settings_success'] =
    'Die Einstellungen des Addons sind lesbar. Protokolle werden :days Tage aufbewahrt.';
$_ADDONLANG['dash_check_registrar'] = 'Registrar';
$_ADDONLANG['dash_check_registrar_success'] = 'Das Registrar-Modul hat Benutzernamen und Passwort.';
$_ADDONLANG['dash_check_registrar_warning'] =
    'Das Registrar-Modul steht im Testbetrieb: Nichts wird wirklich gefangen. Schalten Sie das unter Configuration, System Settings, Domain Registrars ab, wenn es losgeht.';
$_ADDONLANG['dash_check_crons'] = 'Crons';
$_ADDONLANG['dash_check_crons_success'] = 'Alle Crons sind pünktlich.';
$_ADDONLANG['dash_check_crons_warning'] = 'Nicht, wie es sein soll: :jobs. Siehe Protokoll.';
$_ADDONLANG['dash_check_crons_danger'] =
    'Nicht, wie es sein soll: :jobs. Richten Sie die Cronjobs ein, wie es im README steht, oder setzen Sie in den Einstellungen des Addons den Haken bei „Run with WHMCS\'s cron“.';
$_ADDONLANG['dash_check_token'] = 'Token der Crons über HTTP';
$_ADDONLANG['dash_check_token_success'] =
    'Crons lassen sich über HTTP nicht starten, oder nur mit einem Token, das lang genug ist.';
$_ADDONLANG['dash_check_token_warning'] =
    'Das Token ist kurz genug, um erraten zu werden. Nehmen Sie ein zufälliges mit mindestens :least Zeichen.';
$_ADDONLANG['dash_check_list'] = 'Droplist';
$_ADDONLANG['dash_check_list_success'] = 'Die Liste hat :names Namen.';
$_ADDONLANG['dash_check_list_danger'] =
    'Noch wurde keine Liste importiert. Starten Sie daily_import_pendingdomainlist.php einmal von Hand; es zeigt seinen Fortschritt.';
$_ADDONLANG['dash_check_folder'] = 'Ordner der Snapshots';
$_ADDONLANG['dash_check_folder_success'] = 'Der Webserver darf in :folder schreiben.';
$_ADDONLANG['dash_check_folder_danger'] =
    'Der Webserver darf nicht in :folder schreiben. Geben Sie ihm Schreibrecht, oder nennen Sie in den Einstellungen des Addons einen anderen Ordner; auch der Benutzer der Crons braucht das Recht.';
$_ADDONLANG['dash_check_prices'] = 'Preise';
$_ADDONLANG['dash_check_prices_success'] = ':zones TLDs werden angeboten.';
$_ADDONLANG['dash_check_prices_warning'] =
    ':zones TLDs werden angeboten, aber Kunden mit diesen Währungen können keine bestellen: :currencies. Setzen Sie unter Preise welche für sie.';
$_ADDONLANG['dash_check_prices_danger'] =
    'Keine TLD hat einen Preis, also kann nichts vorbestellt werden. Setzen Sie unter Preise welche.';
$_ADDONLANG['dash_check_costs'] = 'Kosten';
$_ADDONLANG['dash_check_costs_success'] = 'Was ein Treffer Sie kostet, ist für alle angebotenen TLDs bekannt.';
$_ADDONLANG['dash_check_costs_warning'] =
    'Was ein Treffer Sie kostet, ist für :unknown von :zones angebotenen TLDs nicht bekannt (zum Beispiel :example); das Konto beim Registrar und die Marge lassen sie aus.';
$_ADDONLANG['dash_check_clock'] = 'Uhren und Zeitzonen';
$_ADDONLANG['dash_check_clock_success'] =
    'PHP (:php) und die Datenbank (:database) sind sich über die Zeit auf :seconds s einig; gespeichert wird in UTC, gleich welche Zonen eingestellt sind.';
$_ADDONLANG['dash_check_clock_warning'] =
    'Die Uhren von PHP (:php) und der Datenbank (:database) gehen :seconds s auseinander. Lassen Sie beide Server ihre Uhren per NTP stellen.';
$_ADDONLANG['dash_check_mails'] = 'E-Mail-Vorlagen';
$_ADDONLANG['dash_check_mails_success'] = 'Die E-Mail-Vorlagen sind da.';
$_ADDONLANG['dash_check_mails_warning'] =
    'Abgeschaltet, sodass diese Mails nicht hinausgehen: :name. Schalten Sie sie unter Configuration, System Settings, Email Templates ein, wenn Kunden sie bekommen sollen.';
$_ADDONLANG['dash_check_mails_danger'] =
    'Die E-Mail-Vorlage :name fehlt. Deaktivieren Sie das Addon und aktivieren Sie es wieder, das legt sie an.';
$_ADDONLANG['dash_check_admin'] = 'Administrator der Crons';
$_ADDONLANG['dash_check_admin_success'] = 'Die Crons ändern Guthaben im Namen von :name.';
$_ADDONLANG['dash_check_admin_danger'] =
    'Es gibt keinen aktiven Administrator :id. Setzen Sie „Administrator“ in den Einstellungen des Addons auf die ID eines solchen.';
$_ADDONLANG['dash_check_payment'] = 'Zahlungsart';
$_ADDONLANG['dash_check_payment_success'] = 'Rechnungen können gemacht werden (:method).';
$_ADDONLANG['dash_check_payment_danger'] =
    'Die Zahlungsart „:method“ aus den Einstellungen des Addons ist nicht aktiv. Aktivieren Sie sie, oder nennen Sie eine andere.';
$_ADDONLANG['dash_check_payment_none'] =
    'In WHMCS ist keine Zahlungsart aktiv, also kann keine Rechnung gemacht werden. Aktivieren Sie eine.';
$_ADDONLANG['dash_widget'] = 'Backorder';
$_ADDONLANG['dash_widget_description'] = 'Crons, anstehende Drops und das Konto beim Registrar.';
$_ADDONLANG['dash_widget_week'] = 'Diese Woche';
$_ADDONLANG['dash_widget_open'] = 'Zur Übersicht';

// Admin area: logs
$_ADDONLANG['logs_title'] = 'Protokolle der Backorder';
$_ADDONLANG['logs_events'] = 'Ereignisse der Backorder';
$_ADDONLANG['logs_runs'] = 'Läufe der Crons';
$_ADDONLANG['logs_kept'] =
    'Läufe werden :days Tage aufbewahrt, ebenso die Ereignisse beendeter Backorder, vom letzten an gerechnet.';
$_ADDONLANG['logs_domain'] = 'Domain';
$_ADDONLANG['logs_domain_hint'] = 'Name oder sein Anfang';
$_ADDONLANG['logs_cause'] = 'Was geschah';
$_ADDONLANG['logs_cause_all'] = 'Alles';
$_ADDONLANG['logs_actor'] = 'Durch wen';
$_ADDONLANG['logs_actor_all'] = 'Alle';
$_ADDONLANG['logs_actor_client'] = 'Kunden';
$_ADDONLANG['logs_actor_admin'] = 'Administratoren';
$_ADDONLANG['logs_actor_batch'] = 'Der Stapellauf';
$_ADDONLANG['logs_actor_sync'] = 'Die Übernahme der Drop-Termine';
$_ADDONLANG['logs_actor_hook'] = 'WHMCS';
$_ADDONLANG['logs_bad_client'] =
    '„:field“: Kein Kunde hat „:text“ im Namen, in der Firma oder in der E-Mail-Adresse. Geben Sie einen anderen Teil oder '
    . 'die Kundennummer ein.';
$_ADDONLANG['logs_from'] = 'Von';
$_ADDONLANG['logs_to'] = 'Bis';
$_ADDONLANG['logs_search'] = 'Suchen';
$_ADDONLANG['logs_reset'] = 'Alles zeigen';
$_ADDONLANG['logs_export'] = 'CSV';
$_ADDONLANG['logs_job'] = 'Aufgabe';
$_ADDONLANG['logs_job_all'] = 'Jede Aufgabe';
$_ADDONLANG['logs_only_errors'] = 'Nur Fehler';
$_ADDONLANG['logs_time'] = 'Zeit (UTC)';
$_ADDONLANG['logs_status'] = 'Status';
$_ADDONLANG['logs_reason'] = 'Grund';
$_ADDONLANG['logs_of_backorder'] = 'Nur Backorder :id';
$_ADDONLANG['logs_gone'] = 'gelöscht';
$_ADDONLANG['logs_unnamed'] = 'Backorder :id';
$_ADDONLANG['logs_message'] = 'Was er meldete';
$_ADDONLANG['logs_took'] = 'Dauer';
$_ADDONLANG['logs_good'] = 'OK';
$_ADDONLANG['logs_error'] = 'Fehler';
$_ADDONLANG['logs_busy'] = 'Belegt';
$_ADDONLANG['logs_steps'] = 'Schritte';
$_ADDONLANG['logs_step'] = ':name :ms ms';
$_ADDONLANG['logs_total'] = ':first bis :last von :total';
$_ADDONLANG['logs_many'] = 'mehr als :n';
$_ADDONLANG['logs_empty'] = 'Es steht nichts darin, was passt.';
$_ADDONLANG['logs_empty_at_all'] = 'Noch ist nichts geschehen.';
$_ADDONLANG['logs_count_synced'] = 'Drop-Termine verschoben';
$_ADDONLANG['logs_count_gone'] = 'nicht auf der Liste';
$_ADDONLANG['logs_count_reserved'] = 'Geld reserviert';
$_ADDONLANG['logs_count_short'] = 'ohne Guthaben';
$_ADDONLANG['logs_count_processing'] = 'gehen hinaus';
$_ADDONLANG['logs_count_submitted'] = 'beantragt';
$_ADDONLANG['logs_count_polled'] = 'Ergebnisse abgefragt';
$_ADDONLANG['logs_count_failed'] = 'verfehlt';
$_ADDONLANG['logs_count_invoiced'] = 'Rechnungen gestellt';
$_ADDONLANG['logs_count_delivered'] = 'ausgeliefert';
$_ADDONLANG['logs_count_released'] = 'Geld zurückgegeben';
$_ADDONLANG['logs_count_cancelled'] = 'storniert';
$_ADDONLANG['logs_count_read'] = 'Zeilen gelesen';
$_ADDONLANG['logs_count_added'] = 'Namen hinzugekommen';
$_ADDONLANG['logs_count_moved'] = 'verschoben';
$_ADDONLANG['logs_count_rescored'] = 'neu bewertet';
$_ADDONLANG['logs_count_removed'] = 'Namen entfallen';
$_ADDONLANG['logs_count_repeated'] = 'doppelt';
$_ADDONLANG['logs_count_rejected'] = 'abgelehnt';
$_ADDONLANG['logs_count_rows'] = 'Namen auf der Liste';
$_ADDONLANG['logs_cut'] =
    'Sehr viele Backorder haben solch einen Namen; nur die neuesten 1.000 davon werden durchsucht. Geben Sie mehr vom Namen ein.';
$_ADDONLANG['logs_event_short-of-funds'] =
    'Das Guthaben des Kunden deckte den Preis nicht; er wurde per E-Mail benachrichtigt.';
$_ADDONLANG['logs_event_won'] = 'Der Kunde hat die Auktion gewonnen.';
$_ADDONLANG['logs_event_caught'] = 'Der Name wurde gefangen; die Rechnung ist gestellt.';
$_ADDONLANG['logs_event_paid'] = 'Bezahlt. Die Domain ist im Konto des Kunden.';
$_ADDONLANG['logs_event_paid-late'] = 'Die Rechnung wurde doch noch bezahlt. Die Domain ist im Konto des Kunden.';
$_ADDONLANG['logs_event_client-merged'] = 'Der Kunde wurde mit einem anderen zusammengelegt.';

// Admin area: Manage
$_ADDONLANG['manage_create'] = 'Backorder anlegen';
$_ADDONLANG['manage_search'] = 'Suche';
$_ADDONLANG['manage_search_hint'] = 'Name, Kunde, Rechnung oder Referenz';
$_ADDONLANG['manage_client_hint'] = 'ID, Name, Firma oder E-Mail';
$_ADDONLANG['manage_reset'] = 'Alle zeigen';
$_ADDONLANG['manage_more'] = 'Geändert zwischen';
$_ADDONLANG['manage_changed_from'] = 'Geändert ab';
$_ADDONLANG['manage_changed_to'] = 'Geändert bis';
$_ADDONLANG['manage_every_status'] = 'Alle';
$_ADDONLANG['manage_with_selected'] = 'Ausgewählte:';
$_ADDONLANG['manage_select'] = 'Auswählen:';
$_ADDONLANG['manage_select_page'] = 'Alle auf dieser Seite auswählen';
$_ADDONLANG['manage_select_matching'] = 'alle :n passenden';
$_ADDONLANG['manage_too_many'] =
    'Zu viele Kunden oder Backorder passen. Geben Sie mehr vom Namen oder die ID des Kunden ein.';
$_ADDONLANG['manage_empty'] = 'Noch niemand hat einen Backorder angelegt.';
$_ADDONLANG['manage_empty_filter'] = 'Kein Backorder passt.';
$_ADDONLANG['manage_client_gone'] = 'nicht mehr da';
$_ADDONLANG['manage_early'] = 'von einem Administrator vorzeitig reserviert';
$_ADDONLANG['manage_is_held'] = 'reserviert:';
$_ADDONLANG['manage_price_now'] = 'heutiger Preis, noch nicht reserviert';
$_ADDONLANG['manage_column_id'] = 'ID';
$_ADDONLANG['manage_column_domain'] = 'Domain';
$_ADDONLANG['manage_column_client'] = 'Kunde';
$_ADDONLANG['manage_column_drop_date'] = 'Drop (UTC)';
$_ADDONLANG['manage_column_status'] = 'Status';
$_ADDONLANG['manage_column_reference'] = 'Referenz';
$_ADDONLANG['manage_column_price'] = 'Preis';
$_ADDONLANG['manage_do_activate'] = 'Aktivieren';
$_ADDONLANG['manage_do_cancel'] = 'Stornieren';
$_ADDONLANG['manage_do_retry'] = 'Erneut versuchen';
$_ADDONLANG['manage_do_delete'] = 'Löschen';
$_ADDONLANG['manage_ask_activate'] = ':n Backorder aktivieren?';
$_ADDONLANG['manage_ask_activate_one'] = '1 Backorder aktivieren?';
$_ADDONLANG['manage_ask_cancel'] = ':n Backorder stornieren?';
$_ADDONLANG['manage_ask_cancel_one'] = '1 Backorder stornieren?';
$_ADDONLANG['manage_ask_retry'] = ':n Backorder erneut anlegen?';
$_ADDONLANG['manage_ask_retry_one'] = '1 Backorder erneut anlegen?';
$_ADDONLANG['manage_ask_delete'] = ':n Backorder löschen?';
$_ADDONLANG['manage_ask_delete_one'] = '1 Backorder löschen?';
$_ADDONLANG['manage_ask_one'] = ':action: :domain?';
$_ADDONLANG['manage_ask_none'] = 'Es gibt nichts zu tun';
$_ADDONLANG['manage_confirm_activate'] = 'Ja, :n aktivieren';
$_ADDONLANG['manage_confirm_cancel'] = 'Ja, :n stornieren';
$_ADDONLANG['manage_confirm_retry'] = 'Ja, :n erneut anlegen';
$_ADDONLANG['manage_confirm_delete'] = 'Ja, :n löschen';
$_ADDONLANG['manage_sum_activate'] = 'Zu aktivieren: :n. Ihre Preise werden jetzt aus dem Guthaben der Kunden reserviert, vor der üblichen Zeit.';
$_ADDONLANG['manage_sum_activate_one'] =
    'Zu aktivieren: 1. Sein Preis wird jetzt aus dem Guthaben des Kunden reserviert, vor der üblichen Zeit.';
$_ADDONLANG['manage_sum_cancel'] = 'Zu stornieren: :n. Sie bleiben als CANCELLED in der Liste, und die Kunden sehen das.';
$_ADDONLANG['manage_sum_cancel_one'] =
    'Zu stornieren: 1. Er bleibt als CANCELLED in der Liste, und der Kunde sieht das.';
$_ADDONLANG['manage_sum_retry'] = 'Erneut anzulegen: :n. Sie beginnen von vorn als REQUESTED.';
$_ADDONLANG['manage_sum_retry_one'] = 'Erneut anzulegen: 1. Er beginnt von vorn als REQUESTED.';
$_ADDONLANG['manage_sum_delete'] = 'Zu löschen: :n. Sie verlassen die Liste für immer; was mit ihnen geschah, bleibt im Protokoll.';
$_ADDONLANG['manage_sum_delete_one'] =
    'Zu löschen: 1. Er verlässt die Liste für immer; was mit ihm geschah, bleibt im Protokoll.';
$_ADDONLANG['manage_sum_released'] = 'Reserviertes Geld, das ins Guthaben der Kunden zurückgeht: :amount.';
$_ADDONLANG['manage_sum_risky'] = 'Davon ungewiss: :n. Der Grund steht unten.';
$_ADDONLANG['manage_sum_left'] = 'Nicht möglich bei: :n. Sie bleiben, wie sie sind.';
$_ADDONLANG['manage_sum_left_one'] = 'Nicht möglich bei: 1. Er bleibt, wie er ist.';
$_ADDONLANG['manage_sum_gone'] = 'Nicht mehr da: :n.';
$_ADDONLANG['manage_sum_beyond'] = 'Mehr, als auf einmal geht: :n bleiben, wie sie sind. Wiederholen Sie es für den Rest.';
$_ADDONLANG['manage_sum_beyond_one'] =
    'Mehr, als auf einmal geht: 1 bleibt, wie er ist. Wiederholen Sie es für diesen.';
$_ADDONLANG['manage_none_selected'] = 'Es war kein Backorder ausgewählt.';
$_ADDONLANG['manage_back'] = 'Zurück zur Liste';
$_ADDONLANG['manage_will'] = 'Was geschehen wird';
$_ADDONLANG['manage_stays'] = 'bleibt';
$_ADDONLANG['manage_uncertain'] = 'ungewiss';
$_ADDONLANG['manage_will_delete'] = 'Er wird gelöscht; für ihn ist nichts reserviert.';
$_ADDONLANG['manage_will_delete_held'] = 'Er wird gelöscht, und :amount gehen an den Kunden zurück.';
$_ADDONLANG['manage_will_delete_successful'] = 'Der Eintrag wird gelöscht; Domain und Rechnung bleiben beim Kunden.';
$_ADDONLANG['manage_will_cancel'] = 'Er wird CANCELLED; für ihn ist nichts reserviert.';
$_ADDONLANG['manage_will_cancel_held'] = 'Er wird CANCELLED, und :amount gehen an den Kunden zurück.';
$_ADDONLANG['manage_will_cancel_application'] = 'Der Registrar wird gebeten, den Antrag :reference zu löschen; behält er ihn, bleibt der Backorder.';
$_ADDONLANG['manage_will_activate'] = ':amount werden jetzt reserviert.';
$_ADDONLANG['manage_will_activate_short'] = ':amount sind nötig, aber der Kunde hat dafür nur noch :available.';
$_ADDONLANG['manage_will_retry'] = 'Er wird REQUESTED; der Drop ist am :time UTC.';
$_ADDONLANG['manage_will_retry_passed'] =
    'Er wird REQUESTED. Der Drop war schon am :time UTC: Reicht das Guthaben, wird er binnen Minuten beantragt; der '
    . 'Name kann längst vergeben sein.';
$_ADDONLANG['manage_will_retry_unknown'] = 'Er wird REQUESTED; noch weiß niemand, wann der Drop ist.';
$_ADDONLANG['manage_will_create'] = ':amount werden ab :time reserviert.';
$_ADDONLANG['manage_will_create_now'] = ':amount werden binnen Minuten reserviert.';
$_ADDONLANG['manage_will_create_passed'] =
    'Der Drop war schon am :time UTC: Reicht das Guthaben, werden :amount reserviert und er wird binnen Minuten '
    . 'beantragt; der Name kann längst vergeben sein.';
$_ADDONLANG['manage_will_create_unknown'] = ':amount werden kurz vor dem Drop reserviert, sobald er bekannt ist.';
$_ADDONLANG['manage_did_activate'] = 'Das Geld ist reserviert; er ist ACTIVE.';
$_ADDONLANG['manage_did_cancel'] = 'Er ist CANCELLED.';
$_ADDONLANG['manage_did_retry'] = 'Er ist wieder REQUESTED.';
$_ADDONLANG['manage_did_delete'] = 'Er ist gelöscht.';
$_ADDONLANG['manage_did_create'] = 'Er ist REQUESTED.';
$_ADDONLANG['manage_done_activate'] = 'Aktiviert: :n.';
$_ADDONLANG['manage_done_cancel'] = 'Storniert: :n.';
$_ADDONLANG['manage_done_retry'] = 'Erneut angelegt: :n.';
$_ADDONLANG['manage_done_delete'] = 'Gelöscht: :n.';
$_ADDONLANG['manage_done_create'] = 'Angelegt: :n.';
$_ADDONLANG['manage_not_done'] = 'Nicht getan: :n; die Liste unten sagt, warum.';
$_ADDONLANG['manage_gone_meanwhile'] = 'Nicht mehr da: :n.';
$_ADDONLANG['manage_out_of_time'] = 'Es wurde nicht versucht: Die Zeit für eine Anfrage war um. Wiederholen Sie es für den Rest.';
$_ADDONLANG['manage_outcome'] = 'Was daraus wurde';
$_ADDONLANG['manage_ok'] = 'getan';
$_ADDONLANG['manage_failed'] = 'nicht getan';
$_ADDONLANG['manage_error_status'] = 'Er ist :status; damit geht das nicht.';
$_ADDONLANG['manage_error_not-a-name'] = 'Das ist kein Domainname.';
$_ADDONLANG['manage_error_no-client'] = 'Diesen Kunden gibt es nicht.';
$_ADDONLANG['manage_error_not-priced'] = 'Die TLD hat keinen Preis in der Währung des Kunden; setzen Sie unter Preise einen.';
$_ADDONLANG['manage_error_exists'] = 'Der Kunde hat schon einen Backorder für diesen Namen.';
$_ADDONLANG['manage_error_past'] = 'Der Drop ist mehr als zwei Tage her.';
$_ADDONLANG['manage_error_no-drop'] = 'Der Name steht nicht auf der Liste, also weiß niemand, wann der Drop ist.';
$_ADDONLANG['manage_error_short-of-funds'] = 'Das Guthaben des Kunden reicht nicht.';
$_ADDONLANG['manage_error_too-late'] = 'Dafür ist es zu spät.';
$_ADDONLANG['manage_error_busy'] = 'Gerade arbeitet ein Lauf daran. Versuchen Sie es in ein paar Minuten erneut.';
$_ADDONLANG['manage_error_not-found'] = 'Er ist nicht mehr da.';
$_ADDONLANG['manage_error_repeated'] = 'Der Name steht mehr als einmal in der Liste.';
$_ADDONLANG['manage_timeline'] = 'Verlauf';
$_ADDONLANG['manage_timeline_of'] = 'Verlauf von :domain';
$_ADDONLANG['manage_timeline_gone'] = 'Backorder :id gibt es nicht mehr; was mit ihm geschah, ist aufbewahrt';
$_ADDONLANG['manage_to_logs'] = 'Alle Einträge im Protokoll';
$_ADDONLANG['manage_event_short-of-funds'] = 'Das Guthaben des Kunden reichte nicht; er wurde per E-Mail benachrichtigt.';
$_ADDONLANG['manage_event_won'] = 'Der Kunde hat die Auktion gewonnen.';
$_ADDONLANG['manage_event_caught'] = 'Der Name wurde registriert; die Rechnung ist erstellt.';
$_ADDONLANG['manage_event_paid'] = 'Bezahlt. Die Domain ist im Konto des Kunden.';
$_ADDONLANG['manage_event_paid-late'] = 'Die Rechnung wurde doch noch bezahlt. Die Domain ist im Konto des Kunden.';
$_ADDONLANG['manage_event_client-merged'] = 'Der Kunde wurde mit einem anderen zusammengeführt.';
$_ADDONLANG['manage_which_client'] = 'Welcher Kunde ist gemeint?';
$_ADDONLANG['manage_nobody'] = 'Kein Kunde hat das in Name, Firma oder E-Mail. Geben Sie einen anderen Teil oder die ID des Kunden ein.';
$_ADDONLANG['manage_names'] = 'Namen';
$_ADDONLANG['manage_names_hint'] = 'Einer oder viele, jeder mit seiner TLD, durch Zeilen, Leerzeichen oder Kommas getrennt; bis zu 1.000.';
$_ADDONLANG['manage_no_names'] = 'Es war kein Name eingegeben.';
$_ADDONLANG['manage_look'] = 'Zeigen, was geschehen wird';
$_ADDONLANG['manage_preview'] = 'Was geschehen wird';
$_ADDONLANG['manage_available'] = 'Verfügbares Guthaben: :amount';
$_ADDONLANG['manage_confirm_create'] = ':n für :name anlegen';
$_ADDONLANG['manage_js_selected'] = ':n';
$_ADDONLANG['manage_js_failed'] = 'Der Server war nicht zu erreichen. Bitte versuchen Sie es erneut.';

// Admin area: Pricing
$_ADDONLANG['pricing_find'] = 'TLD suchen';
$_ADDONLANG['pricing_default'] = 'Standard';
$_ADDONLANG['pricing_cost'] = 'Ihre Kosten';
$_ADDONLANG['pricing_cost_unknown'] = 'nicht eingetragen';
$_ADDONLANG['pricing_windows_head'] = 'Fristen';
$_ADDONLANG['pricing_windows'] = ':reserve / :submit';
$_ADDONLANG['pricing_n_days'] = ':n Tage';
$_ADDONLANG['pricing_n_days_one'] = '1 Tag';
$_ADDONLANG['pricing_n_hours'] = ':n Stunden';
$_ADDONLANG['pricing_n_hours_one'] = '1 Stunde';
$_ADDONLANG['pricing_n_minutes'] = ':n Minuten';
$_ADDONLANG['pricing_n_minutes_one'] = '1 Minute';
$_ADDONLANG['pricing_settings'] = 'Einstellungen';
$_ADDONLANG['pricing_not_offered'] = 'nicht angeboten';
$_ADDONLANG['pricing_margin'] = 'Spanne :amount (:percent %)';
$_ADDONLANG['pricing_unsaved'] = 'nicht gespeichert';
$_ADDONLANG['pricing_saves'] = 'Jeder Preis wird gespeichert, sobald Sie sein Feld verlassen.';
$_ADDONLANG['pricing_saved'] = 'Gespeicherte Preise: :n.';
$_ADDONLANG['pricing_saved_one'] = 'Der Preis von :zone in :currency wurde gespeichert.';
$_ADDONLANG['pricing_conflict'] =
    'Es wurde nichts gespeichert: Der Preis von :zone in :currency war :seen, als Sie die Seite öffneten, und ist jetzt '
    . ':stored, weil jemand anderes ihn geändert hat (geänderte Preise: :n). Sehen Sie sich den neuen Preis an und '
    . 'setzen Sie Ihren dann erneut.';
$_ADDONLANG['pricing_gone'] = 'Es wurde nichts gespeichert: „:zone“ steht nicht mehr in der Tabelle.';
$_ADDONLANG['pricing_none'] = 'Noch hat keine TLD einen Preis, also kann nichts bestellt werden. Fügen Sie unten die erste hinzu.';
$_ADDONLANG['pricing_none_found'] = 'Keine TLD der Tabelle passt.';
$_ADDONLANG['pricing_add'] = 'TLD hinzufügen';
$_ADDONLANG['pricing_added'] = ':zone wurde hinzugefügt.';
$_ADDONLANG['pricing_added_empty'] = ':zone wurde hinzugefügt. Ohne Preis wird sie noch nicht angeboten.';
$_ADDONLANG['pricing_too_many'] = 'Es wurde nichts gespeichert: Die Tabelle ist voll.';
$_ADDONLANG['pricing_many'] = 'Viele Preise auf einmal';
$_ADDONLANG['pricing_missing'] = 'Leere Preise von TLDs, die in der Standardwährung einen haben: :n.';
$_ADDONLANG['pricing_way_fill'] = 'Nach Wechselkurs ergänzen';
$_ADDONLANG['pricing_way_percent'] = 'Um Prozente erhöhen';
$_ADDONLANG['pricing_way_amount'] = 'Um einen Betrag erhöhen';
$_ADDONLANG['pricing_way_set'] = 'Auf einen Betrag setzen';
$_ADDONLANG['pricing_how'] = 'Was geschehen soll';
$_ADDONLANG['pricing_value'] = 'Wert';
$_ADDONLANG['pricing_value_hint'] = '10, -5 oder 2,50';
$_ADDONLANG['pricing_currency'] = 'Währung';
$_ADDONLANG['pricing_every_currency'] = 'jede Währung';
$_ADDONLANG['pricing_round'] = 'Rundung';
$_ADDONLANG['pricing_round_none'] = 'keine';
$_ADDONLANG['pricing_round_to'] = 'auf :step';
$_ADDONLANG['pricing_round_end'] = 'endet auf :end';
$_ADDONLANG['pricing_tlds'] = 'TLDs';
$_ADDONLANG['pricing_tlds_hint'] = 'alle der Tabelle oder einige: com net .de';
$_ADDONLANG['pricing_propose'] = 'Neue Preise zeigen';
$_ADDONLANG['pricing_proposal'] = 'Das sind Vorschläge. Noch ist nichts gespeichert.';
$_ADDONLANG['pricing_proposed'] = 'Vorschlag';
$_ADDONLANG['pricing_before'] = 'Jetzt';
$_ADDONLANG['pricing_after'] = 'Neu';
$_ADDONLANG['pricing_empty'] = 'leer';
$_ADDONLANG['pricing_apply'] = ':n Preise speichern';
$_ADDONLANG['pricing_apply_one'] = '1 Preis speichern';
$_ADDONLANG['pricing_change_more'] = 'Und :n weitere, die mit ihnen gespeichert werden.';
$_ADDONLANG['pricing_change_more_one'] = 'Und 1 weiterer, der mit ihnen gespeichert wird.';
$_ADDONLANG['pricing_nothing'] = 'Das würde keinen Preis ändern.';
$_ADDONLANG['pricing_too_low'] =
    'Es gibt nichts zu speichern: Jeder Preis, den das betrifft, fiele auf null oder darunter.';
$_ADDONLANG['pricing_some_low'] = 'Bleiben, wie sie sind, weil sie auf null oder darunter fielen: :n.';
$_ADDONLANG['pricing_back'] = 'Zurück zu den Preisen';
$_ADDONLANG['pricing_no_default'] = 'Keine Währung von WHMCS hat den Wechselkurs 1; so fehlt die, nach der gerechnet würde.';
$_ADDONLANG['pricing_bad_percent'] = '„:text“ ist keine Prozentzahl. Schreiben Sie sie wie 10, -5 oder 2,5; sie muss über -100 liegen.';
$_ADDONLANG['pricing_bad_range'] =
    '„:text“ Prozent ist zu viel oder zu wenig: Es muss über -100 und unter 1000 liegen.';
$_ADDONLANG['pricing_bad_amount'] = '„:text“ ist kein Betrag über null. :why';
$_ADDONLANG['pricing_one_currency'] = 'Wählen Sie eine Währung: Ein Betrag ist nicht in allen derselbe.';
$_ADDONLANG['pricing_unknown_zone'] = '„:text“ ist keine TLD der Tabelle.';
$_ADDONLANG['pricing_changed_meanwhile'] =
    'Es wurde nichts gespeichert: Die Preise sind nicht mehr die, aus denen der Vorschlag entstand. Unten steht der neue.';
$_ADDONLANG['pricing_zone_title'] = 'Einstellungen von :zone';
$_ADDONLANG['pricing_zone_saved'] = 'Die Einstellungen von :zone wurden gespeichert.';
$_ADDONLANG['pricing_zone_conflict'] =
    'Es wurde nichts gespeichert: Jemand anderes hat die Einstellungen von :zone geändert, seit Sie die Seite öffneten. '
    . 'Sehen Sie sie sich erneut an.';
$_ADDONLANG['pricing_reserve'] = 'Das Geld wird reserviert';
$_ADDONLANG['pricing_reserve_usual'] = '3 (üblich)';
$_ADDONLANG['pricing_reserve_hint'] = 'vor dem Drop. Leer: 3 Tage; höchstens 30 Tage und mehr als die Frist darunter.';
$_ADDONLANG['pricing_submit'] = 'Der Antrag geht hinaus';
$_ADDONLANG['pricing_submit_usual'] = '2 (üblich)';
$_ADDONLANG['pricing_submit_hint'] = 'vor dem Drop. Leer: 2 Stunden; von 10 Minuten bis 7 Tage.';
$_ADDONLANG['pricing_unit'] = 'Einheit';
$_ADDONLANG['pricing_days'] = 'Tage';
$_ADDONLANG['pricing_hours'] = 'Stunden';
$_ADDONLANG['pricing_minutes'] = 'Minuten';
$_ADDONLANG['pricing_class'] = 'Klasse beim Registrar';
$_ADDONLANG['pricing_class_hint'] = 'Leer: die übliche. Buchstaben, Ziffern und Unterstriche.';
$_ADDONLANG['pricing_cost_hint'] =
    'Was der Registrar Ihnen für einen Fang berechnet; Programmen sagt er es nicht. Daraus werden die Spannen berechnet '
    . 'und die Warnung, dass Ihr Konto dort nicht reicht.';
$_ADDONLANG['pricing_bad_submit'] = 'Es wurde nichts gespeichert: Der Antrag muss 10 Minuten bis 7 Tage vor dem Drop hinausgehen.';
$_ADDONLANG['pricing_bad_reserve'] = 'Es wurde nichts gespeichert: Das Geld kann höchstens 30 Tage vor dem Drop reserviert werden.';
$_ADDONLANG['pricing_bad_span'] =
    'Es wurde nichts gespeichert: „:text“ ist keine ganze Zahl über null. Schreiben Sie sie wie 3, oder wählen Sie '
    . 'eine kleinere Einheit.';
$_ADDONLANG['pricing_bad_windows'] =
    'Es wurde nichts gespeichert: Das Geld muss früher reserviert werden (:reserve vor dem Drop), als der Antrag '
    . 'hinausgeht (:submit).';
$_ADDONLANG['pricing_bad_class'] = 'Es wurde nichts gespeichert: „:text“ ist keine Klasse. Nehmen Sie Buchstaben, Ziffern und Unterstriche.';
$_ADDONLANG['pricing_bad_cost'] = 'Es wurde nichts gespeichert: „:text“ ist kein Betrag. :why';
$_ADDONLANG['pricing_bad_cost_currency'] = 'Es wurde nichts gespeichert: „:text“ ist keine Währung.';
$_ADDONLANG['pricing_delete_title'] = 'Preise von :zone löschen?';
$_ADDONLANG['pricing_delete_sum'] = ':zone verlässt die Tabelle und wird nicht mehr angeboten. Fristen und Kosten bleiben aufbewahrt.';
$_ADDONLANG['pricing_delete_requested'] =
    'Backorder, deren Geld noch nicht reserviert ist: :n. Ohne Preis werden sie nicht ausgeführt.';
$_ADDONLANG['pricing_delete_requested_one'] =
    'Für 1 Backorder ist das Geld noch nicht reserviert. Ohne Preis wird er nicht ausgeführt.';
$_ADDONLANG['pricing_delete_conflict'] = 'Es wurde nichts gelöscht: Die Preise von .:zone haben sich inzwischen geändert. Sehen Sie sie sich erneut an.';
$_ADDONLANG['pricing_show_them'] = 'Diese Backorder zeigen';
$_ADDONLANG['pricing_js_saving'] = 'Wird gespeichert …';
$_ADDONLANG['pricing_js_failed'] = 'Nicht gespeichert: Der Server war nicht zu erreichen.';
