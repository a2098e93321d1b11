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
$_ADDONLANG['search_pattern_hint'] = 'Teil des Namens oder ein regulärer Ausdruck';
$_ADDONLANG['search_help'] = 'Beispiele';
$_ADDONLANG['search_help_contains'] = 'enthält „shop“';
$_ADDONLANG['search_help_letters'] = 'genau vier Buchstaben';
$_ADDONLANG['search_help_ends'] = 'endet mit drei Ziffern';
$_ADDONLANG['search_help_both'] = 'beginnt und endet mit einem dieser Wörter';
$_ADDONLANG['search_help_note'] =
    'Das Muster wird mit dem Namen ohne TLD verglichen, Groß- und Kleinschreibung spielen keine Rolle.';
$_ADDONLANG['search_tld'] = 'TLD';
$_ADDONLANG['search_scope_priced'] = 'Alle mit Preis';
$_ADDONLANG['search_scope_all'] = 'Alle';
$_ADDONLANG['search_tld_choose'] = 'TLDs auswählen';
$_ADDONLANG['search_tld_note'] = 'Angekreuzte TLDs werden stattdessen durchsucht.';
$_ADDONLANG['search_rows'] = 'Ergebnisse pro Seite';
$_ADDONLANG['search_advanced'] = 'Erweiterte Suche';
$_ADDONLANG['search_exclude'] = 'Namen auslassen, auf die das passt';
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
$_ADDONLANG['drops_empty'] = 'Es sind keine Drops bekannt.';
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
$_ADDONLANG['orders_next_submit'] = ':amount sind reserviert. Er geht am :at an den Registrar.';
$_ADDONLANG['orders_next_submit_now'] = ':amount sind reserviert. Er geht in wenigen Minuten an den Registrar.';
$_ADDONLANG['orders_next_left'] = 'Er steht nicht mehr vor dem Drop; Reserviertes kommt in wenigen Minuten zurück.';
$_ADDONLANG['orders_next_drop'] = 'Beim Registrar. Er droppt am :at.';
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
$_ADDONLANG['orders_plan_unknown'] = 'Wartet, bis der Drop bekannt ist; vorher wird nichts reserviert';
$_ADDONLANG['orders_result_title'] = 'Ihre Bestellung';
$_ADDONLANG['orders_result_done'] = ':count Namen sind bestellt.';
$_ADDONLANG['orders_result_done_one'] = '1 Name ist bestellt.';
$_ADDONLANG['orders_result_refused'] = ':count konnten nicht bestellt werden.';
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
$_ADDONLANG['error_repeated'] = 'Dieser Name steht schon in Ihrer Liste.';
$_ADDONLANG['error_busy'] =
    'An diesem Backorder wird gerade gearbeitet. Bitte versuchen Sie es in einigen Minuten noch einmal.';
$_ADDONLANG['js_orders_confirm_held'] =
    'Den Backorder für :domain löschen? Das dafür reservierte Geld kommt in Ihr Guthaben zurück.';
$_ADDONLANG['js_orders_read'] = ':file ist gelesen; Zeilen: :count.';
$_ADDONLANG['js_orders_unread'] = 'Die Datei konnte nicht gelesen werden. Sie muss Text sein, höchstens 1 MB.';
$_ADDONLANG['js_orders_local'] = 'Ihre Zeit: :at';
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

// Admin area: frame and dashboard
$_ADDONLANG['dash_no_form'] = 'Diese Seite nimmt keine Änderungen entgegen.';
