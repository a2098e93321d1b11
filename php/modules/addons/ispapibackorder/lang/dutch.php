<?php

/* Dutch. A :name in a sentence is replaced; keep it. */

$_ADDONLANG['thousands_separator'] = '.';

// Navigation
$_ADDONLANG['nav_backorders'] = 'Backorders';
$_ADDONLANG['nav_expiring_domains'] = 'Aflopende domeinen';
$_ADDONLANG['nav_my_backorders'] = 'Mijn backorders';

// Funds
$_ADDONLANG['account_title'] = 'Mijn account';
$_ADDONLANG['account_credit'] = 'Saldo';
$_ADDONLANG['account_held'] = 'Gereserveerd';
$_ADDONLANG['account_unpaid'] = 'Openstaande facturen';
$_ADDONLANG['account_available'] = 'Beschikbaar tegoed';
$_ADDONLANG['account_held_hint'] = 'niet meer in het saldo begrepen';
$_ADDONLANG['account_add'] = 'Tegoed opwaarderen';
$_ADDONLANG['account_empty'] =
    'Uw beschikbare tegoed is nog niet genoeg voor een backorder. U kunt toch al backorders plaatsen; waardeer uw '
    . 'tegoed ruim voor de drop op.';

// Search
$_ADDONLANG['search_title'] = 'Zoeken';
$_ADDONLANG['search_pattern'] = 'Zoekterm';
$_ADDONLANG['search_help'] = 'Voorbeelden';
$_ADDONLANG['search_tld'] = 'TLD';
$_ADDONLANG['search_scope_priced'] = 'Alle met een prijs';
$_ADDONLANG['search_scope_all'] = 'Alle';
$_ADDONLANG['search_tld_choose'] = 'TLD\'s kiezen';
$_ADDONLANG['search_tld_note'] = 'Als u hier TLD\'s aanvinkt, worden alleen die doorzocht.';
$_ADDONLANG['search_rows'] = 'Resultaten per pagina';
$_ADDONLANG['search_advanced'] = 'Uitgebreid zoeken';
$_ADDONLANG['search_min'] = 'minstens';
$_ADDONLANG['search_max'] = 'hoogstens';
$_ADDONLANG['search_Characters'] = 'Tekens';
$_ADDONLANG['search_Letters'] = 'Letters';
$_ADDONLANG['search_Digits'] = 'Cijfers';
$_ADDONLANG['search_Hyphens'] = 'Koppeltekens';
$_ADDONLANG['search_Score'] = 'Score (1 tot 10)';
$_ADDONLANG['search_no_digits'] = 'Geen cijfers';
$_ADDONLANG['search_only_digits'] = 'Alleen cijfers';
$_ADDONLANG['search_no_hyphens'] = 'Geen koppeltekens';
$_ADDONLANG['search_from'] = 'Drop vanaf';
$_ADDONLANG['search_to'] = 'Drop tot en met';
$_ADDONLANG['search_submit'] = 'Zoeken';
$_ADDONLANG['search_reset'] = 'Zoekopdracht wissen';

// Tables
$_ADDONLANG['column_domain'] = 'Domeinnaam';
$_ADDONLANG['column_drop_date'] = 'Dropdatum (UTC)';
$_ADDONLANG['column_score'] = 'Score';
$_ADDONLANG['column_characters'] = 'Tekens';
$_ADDONLANG['column_digits'] = 'Cijfers';
$_ADDONLANG['column_hyphens'] = 'Koppeltekens';
$_ADDONLANG['column_price'] = 'Prijs';
$_ADDONLANG['column_id'] = 'ID';
$_ADDONLANG['column_status'] = 'Status';
$_ADDONLANG['column_action'] = 'Actie';
$_ADDONLANG['table_info'] = ':first tot en met :last van :total';
$_ADDONLANG['table_pages'] = 'Pagina\'s';
$_ADDONLANG['button_backorder'] = 'BACKORDER';
$_ADDONLANG['button_delete'] = 'VERWIJDEREN';
$_ADDONLANG['not_offered'] = 'niet aangeboden';
$_ADDONLANG['drop_unknown'] = 'nog niet bekend';
$_ADDONLANG['price_today'] = 'prijs van vandaag; die ligt vast zodra het geld is gereserveerd';
$_ADDONLANG['invoice_show'] = 'Factuur';
$_ADDONLANG['domain_show'] = 'Domein';
$_ADDONLANG['history_show'] = 'Verloop';

// Empty lists
$_ADDONLANG['empty_search_title'] = 'Geen naam gevonden';
$_ADDONLANG['empty_search_text'] = 'Probeer het met minder voorwaarden, een andere TLD of een andere dag.';
$_ADDONLANG['empty_search_all'] = 'Alle TLD\'s doorzoeken';
$_ADDONLANG['empty_list_title'] = 'De lijst wordt klaargezet';
$_ADDONLANG['empty_list_text'] = 'De aflopende namen zijn nog niet geladen. Kijk later nog eens.';
$_ADDONLANG['empty_backorders_title'] = 'Nog geen backorders';
$_ADDONLANG['empty_backorders_text'] =
    'Zoek in de aflopende domeinen en klik op BACKORDER, of typ een naam onder “Backorder plaatsen”.';
$_ADDONLANG['empty_prices_title'] = 'Nog geen prijzen';
$_ADDONLANG['empty_prices'] = 'In uw valuta kan op dit moment voor geen enkele TLD een backorder worden geplaatst.';

// Other panels
$_ADDONLANG['drops_title'] = 'Komende drops in deze zoekopdracht';
$_ADDONLANG['drops_label'] = 'Namen die deze zoekopdracht vindt, per dag (UTC) van hun drop, welke dagen er ook gekozen zijn';
$_ADDONLANG['pricing_title'] = 'Prijzen';
$_ADDONLANG['pricing_more'] = 'Alles tonen';
$_ADDONLANG['filter_title'] = 'Statusfilter';
$_ADDONLANG['filter_all'] = 'Alles tonen';
$_ADDONLANG['create_title'] = 'Backorder plaatsen';
$_ADDONLANG['create_label'] = 'Domeinnaam';
$_ADDONLANG['create_hint'] = 'domein.tld';
$_ADDONLANG['create_submit'] = 'Backorder plaatsen';
$_ADDONLANG['no_permission'] =
    'U mag meekijken en namen volgen, maar om voor dit account backorders te plaatsen of te verwijderen hebt u het '
    . 'recht nodig om bestellingen te plaatsen.';
$_ADDONLANG['list_state'] = ':rows namen, lijst van :imported UTC';

// Messages
$_ADDONLANG['deleted'] = 'De backorder voor :domain is verwijderd.';
$_ADDONLANG['error_not-a-name'] = 'Dat is geen geldige domeinnaam. Typ de naam met zijn TLD, zoals example.com.';
$_ADDONLANG['error_no-client'] = 'Er is geen klantaccount om de backorder voor te plaatsen.';
$_ADDONLANG['error_impossible'] =
    'Geen enkel register geeft zo’n naam uit: wat met ‘xn--’ begint, moet een geïnternationaliseerde '
    . 'naam in ACE zijn, en geen ander deel mag streepjes als derde en vierde teken hebben.';
$_ADDONLANG['error_not-priced'] = 'In uw valuta kan voor namen van deze TLD geen backorder worden geplaatst.';
$_ADDONLANG['error_exists'] = 'U hebt al een backorder voor deze naam.';
$_ADDONLANG['error_not-found'] = 'Deze backorder bestaat niet in uw account. Misschien is hij intussen verwijderd.';
$_ADDONLANG['error_too-late'] = 'Deze backorder ligt al bij de registrar en kan niet meer worden verwijderd.';
$_ADDONLANG['error_pattern'] = 'Het zoekpatroon is ongeldig bij teken :offset: :message';
$_ADDONLANG['error_exclude'] = 'Het patroon van namen om weg te laten is ongeldig bij teken :offset: :message';
$_ADDONLANG['pattern_backslash-end'] = 'een backslash aan het einde betekent niets.';
$_ADDONLANG['pattern_escape'] = 'wat achter de backslash staat, betekent hier niets.';
$_ADDONLANG['pattern_any-byte'] = '\C kan niet; een punt staat voor een willekeurig teken.';
$_ADDONLANG['pattern_code-big'] = 'er is geen teken met zo’n groot nummer.';
$_ADDONLANG['pattern_count-order'] = 'het eerste getal in { } is groter dan het tweede.';
$_ADDONLANG['pattern_count-big'] = 'het getal in { } is te groot.';
$_ADDONLANG['pattern_repeat'] = 'voor * + ? of { } staat niets om te herhalen.';
$_ADDONLANG['pattern_class-open'] = 'de ] van een tekenklasse ontbreekt.';
$_ADDONLANG['pattern_range-order'] = 'het bereik in [ ] loopt achteruit.';
$_ADDONLANG['pattern_range'] = 'een bereik in [ ] moet van het ene teken naar het andere lopen.';
$_ADDONLANG['pattern_posix-outside'] = 'een klasse als [:alpha:] staat alleen binnen [ ]: [[:alpha:]].';
$_ADDONLANG['pattern_posix-unknown'] = 'er is geen tekenklasse met deze naam.';
$_ADDONLANG['pattern_property'] = 'er is geen Unicode-eigenschap met deze naam.';
$_ADDONLANG['pattern_group-open'] = 'een sluitende ) ontbreekt.';
$_ADDONLANG['pattern_group-close'] = 'deze ) sluit geen groep.';
$_ADDONLANG['pattern_group-sign'] = 'wat achter (? staat, betekent niets.';
$_ADDONLANG['pattern_name'] = 'de naam van de groep is ongeldig.';
$_ADDONLANG['pattern_name-twice'] = 'twee groepen hebben dezelfde naam.';
$_ADDONLANG['pattern_reference'] = 'er is geen groep met dit nummer of deze naam.';
$_ADDONLANG['pattern_reference-form'] = 'bij een verwijzing naar een groep ontbreekt het nummer of de naam.';
$_ADDONLANG['pattern_lookbehind'] = 'wat een lookbehind zoekt, moet een vaste lengte hebben.';
$_ADDONLANG['pattern_condition'] = 'de voorwaarde van een groep is ongeldig.';
$_ADDONLANG['pattern_verb'] = 'het woord achter (* is niet bekend.';
$_ADDONLANG['pattern_too-deep'] = 'de haakjes zijn te diep genest.';
$_ADDONLANG['pattern_too-big'] = 'het is te lang of te ingewikkeld.';
$_ADDONLANG['pattern_callout'] = 'callouts kunnen niet.';
$_ADDONLANG['error_limit'] = 'Dit patroon kost te veel tijd. Maak het eenvoudiger.';
$_ADDONLANG['error_token'] =
    'Uw sessie is veranderd sinds deze pagina is geopend. Laad de pagina opnieuw en probeer het nog eens.';
$_ADDONLANG['error_permission'] = 'U hebt voor dit account het recht nodig om bestellingen te plaatsen.';
$_ADDONLANG['error_action'] = 'Het verzoek vermeldde niet wat er moet gebeuren.';
$_ADDONLANG['error_login'] = 'Log eerst in.';
$_ADDONLANG['error_unavailable'] =
    'Backorders zijn op dit moment niet beschikbaar. Probeer het over enkele minuten nog eens.';

// Statuses
$_ADDONLANG['status_REQUESTED'] = 'AANGEVRAAGD';
$_ADDONLANG['status_ACTIVE'] = 'ACTIEF';
$_ADDONLANG['status_PROCESSING'] = 'IN BEHANDELING';
$_ADDONLANG['status_SUCCESSFUL'] = 'GESLAAGD';
$_ADDONLANG['status_FAILED'] = 'MISLUKT';
$_ADDONLANG['status_CANCELLED'] = 'GEANNULEERD';
$_ADDONLANG['status_AUCTION-PENDING'] = 'IN VEILING';
$_ADDONLANG['status_AUCTION-WON'] = 'VEILING GEWONNEN';
$_ADDONLANG['status_AUCTION-LOST'] = 'VEILING VERLOREN';
$_ADDONLANG['status_PENDING-PAYMENT'] = 'WACHT OP BETALING';
$_ADDONLANG['status_DELETED'] = 'VERWIJDERD';
$_ADDONLANG['explain_REQUESTED'] = 'Wacht. De prijs wordt kort voor de drop gereserveerd als uw tegoed toereikend is.';
$_ADDONLANG['explain_ACTIVE'] = 'De prijs is gereserveerd. De aanvraag wordt kort voor de drop verstuurd.';
$_ADDONLANG['explain_PROCESSING'] = 'Bij de registrar. Verwijderen kan niet meer.';
$_ADDONLANG['explain_SUCCESSFUL'] = 'Het domein staat in uw account.';
$_ADDONLANG['explain_FAILED'] = 'De naam kon niet worden binnengehaald. Gereserveerd geld is teruggegeven.';
$_ADDONLANG['explain_CANCELLED'] = 'Geannuleerd. Gereserveerd geld is teruggegeven.';
$_ADDONLANG['explain_AUCTION-PENDING'] = 'Meerdere mensen wilden deze naam; een besloten veiling beslist.';
$_ADDONLANG['explain_AUCTION-WON'] = 'U hebt de veiling gewonnen.';
$_ADDONLANG['explain_AUCTION-LOST'] = 'Iemand anders heeft de veiling gewonnen. Gereserveerd geld is teruggegeven.';
$_ADDONLANG['explain_PENDING-PAYMENT'] = 'Binnengehaald. De factuur wacht op betaling.';

// Page Expiring Domains
$_ADDONLANG['domains_how'] = 'Hoe de zoekterm wordt gelezen';
$_ADDONLANG['domains_how_words'] = 'Woorden';
$_ADDONLANG['domains_how_starts'] = 'Begint met';
$_ADDONLANG['domains_how_ends'] = 'Eindigt op';
$_ADDONLANG['domains_how_wildcards'] = 'Jokertekens';
$_ADDONLANG['domains_how_shape'] = 'Letterpatroon';
$_ADDONLANG['domains_how_regex'] = 'Reguliere expressie';
$_ADDONLANG['domains_match'] = 'Welke van meerdere woorden';
$_ADDONLANG['domains_match_all'] = 'alle';
$_ADDONLANG['domains_match_any'] = 'een ervan';
$_ADDONLANG['domains_searched_as'] = 'Gezocht als';
$_ADDONLANG['domains_searched_without'] = 'zonder';
$_ADDONLANG['domains_example_0'] = 'beide woorden ergens in de naam, maar geen 24';
$_ADDONLANG['domains_example_1'] = 'begint met een van deze woorden';
$_ADDONLANG['domains_example_2'] = 'begint met shop of eindigt op 24';
$_ADDONLANG['domains_example_3'] = 'medeklinker, klinker, medeklinker, klinker';
$_ADDONLANG['domains_example_4'] = 'twee letters, twee cijfers';
$_ADDONLANG['domains_example_5'] = 'precies vier letters';
$_ADDONLANG['domains_help'] =
    'Er wordt gezocht zonder de TLD; müller vindt de IDN. Jokertekens: * willekeurige tekens, ? één teken. Patronen: '
    . 'C medeklinker, V klinker, L letter, N cijfer, A letter of cijfer, - koppelteken; L{3,5} is drie tot vijf letters.';
$_ADDONLANG['domains_help_words'] =
    'Tussen woorden vindt “or” of | een van beide, “and” of & allebei; “and” bindt sterker. Tussen '
    . 'aanhalingstekens is een woord alleen een woord: "or". Er wordt gezocht in de namen zoals ze worden getoond; '
    . 'woorden die met xn-- beginnen, in de opgeslagen vorm.';
$_ADDONLANG['domains_exclude'] = 'Weglaten';
$_ADDONLANG['domains_exclude_hint'] = 'woorden of jokertekens';
$_ADDONLANG['domains_added'] = 'Nieuw op de lijst sinds';
$_ADDONLANG['domains_fault_title'] = 'Deze zoekopdracht is niet te lezen';
$_ADDONLANG['domains_fault_typed-dot'] =
    'Teken :place is een punt. Namen worden zonder hun TLD gezocht; kies die hieronder.';
$_ADDONLANG['domains_fault_ending'] =
    '‘:tld’ is geen TLD van deze lijst. Zoek alleen ‘:label’, of kies hieronder een TLD.';
$_ADDONLANG['domains_fault_names'] =
    'Dit is meer dan één naam. Er wordt naar één naam tegelijk gezocht; lijsten met namen bestelt u onder ‘:page’, ‘:part’.';
$_ADDONLANG['domains_fault_typed-sign'] =
    'Teken :place, “:sign”, kan niet in een naam staan. Namen hebben letters, cijfers en koppeltekens.';
$_ADDONLANG['domains_fault_typed-wildcard'] =
    'Teken :place, “:sign”, is een jokerteken. Kies “Jokertekens” om het te gebruiken.';
$_ADDONLANG['domains_fault_typed-hyphen'] = 'Teken :place: geen enkele naam begint of eindigt met een koppelteken.';
$_ADDONLANG['domains_fault_typed-exclude'] =
    'Teken :place: wat moet worden weggelaten, staat zonder spatie direct achter het koppelteken.';
$_ADDONLANG['domains_fault_typed-operator'] = 'Teken :place, “:sign”, staat alleen tussen twee woorden.';
$_ADDONLANG['domains_fault_typed-quote'] = 'Teken :place: het aanhalingsteken dat hier opent, wordt niet gesloten.';
$_ADDONLANG['domains_fault_typed-shape'] =
    'Teken :place, “:sign”, hoort niet in een patroon: C medeklinker, V klinker, L letter, N cijfer, A letter of cijfer, '
    . '- koppelteken.';
$_ADDONLANG['domains_fault_typed-repetition'] =
    'Teken :place: schrijf herhalingen als L{3} voor drie of L{3,5} voor drie tot vijf, hoogstens 63.';
$_ADDONLANG['domains_fault_typed-length'] = 'Dit is langer dan welke naam ook. Namen hebben hoogstens 63 tekens.';
$_ADDONLANG['domains_fault_encoding'] = 'Deze tekst is geen geldige UTF-8 en niet te lezen. Typ hem opnieuw.';
$_ADDONLANG['domains_fault_date'] = '‘:field’: de datum ‘:text’ bestaat niet.';
$_ADDONLANG['domains_fault_number'] = '‘:field’: ‘:text’ is geen geheel getal van 0 tot en met :most.';
$_ADDONLANG['domains_fault_range'] = '‘:field’: het minimum, :least, is meer dan het maximum, :most.';
$_ADDONLANG['domains_fault_days'] = 'De eerste dag, :from, is later dan de laatste, :to.';
$_ADDONLANG['domains_together'] = 'Backorder voor selectie';
$_ADDONLANG['domains_pick_all'] = 'Alle namen op deze pagina selecteren';
$_ADDONLANG['domains_forecast_needed'] = 'Wordt gereserveerd';
$_ADDONLANG['domains_forecast_when'] = 'Wat wanneer wordt gereserveerd (UTC)';
$_ADDONLANG['domains_forecast_now'] = 'nu';
$_ADDONLANG['domains_forecast_missing'] = 'U komt :missing tekort. Waardeer uw tegoed op vóór :date UTC.';
$_ADDONLANG['domains_forecast_missing_now'] = 'U komt :missing tekort. Waardeer uw tegoed nu op.';
$_ADDONLANG['domains_forecast_more'] = 'en nog :count';
$_ADDONLANG['domains_save'] = 'Deze zoekopdracht opslaan';
$_ADDONLANG['domains_save_name'] = 'Naam van de zoekopdracht';
$_ADDONLANG['domains_save_mail'] = 'Mail mij nieuwe namen, hoogstens één keer per dag';
$_ADDONLANG['domains_save_submit'] = 'Opslaan';
$_ADDONLANG['domains_js_watch'] = 'Volgen:';
$_ADDONLANG['domains_js_unwatch'] = 'Niet meer volgen:';
$_ADDONLANG['domains_js_dropped'] = 'gedropt';
$_ADDONLANG['domains_js_of'] = 'van :domain';
$_ADDONLANG['js_retry'] = 'Opnieuw proberen';
$_ADDONLANG['js_close'] = 'Sluiten';
$_ADDONLANG['js_local'] = ':time uw tijd';

// History of a backorder
$_ADDONLANG['event_requested'] = 'Backorder geplaatst.';
$_ADDONLANG['event_requested-again'] = 'Backorder opnieuw geplaatst.';
$_ADDONLANG['event_reserved'] = 'De prijs is gereserveerd.';
$_ADDONLANG['event_short-of-funds'] = 'Uw tegoed was niet genoeg voor de prijs; u hebt daarover een e-mail gekregen.';
$_ADDONLANG['event_drop-moved'] = 'De dropdatum is verschoven; gereserveerd geld is teruggegeven.';
$_ADDONLANG['event_window-changed'] = 'Het reserveringsvenster van deze TLD is gewijzigd; gereserveerd geld is teruggegeven.';
$_ADDONLANG['event_expired'] = 'De drop ging voorbij voordat de backorder kon worden uitgevoerd.';
$_ADDONLANG['event_submitting'] = 'De aanvraag wordt verstuurd; de backorder kan niet meer worden verwijderd.';
$_ADDONLANG['event_submitted'] = 'De registrar heeft de aanvraag.';
$_ADDONLANG['event_registrar-status'] = 'Bericht van de registrar.';
$_ADDONLANG['event_refused'] = 'De registrar heeft de aanvraag niet aangenomen.';
$_ADDONLANG['event_failed'] = 'De naam kon niet worden binnengehaald.';
$_ADDONLANG['event_gone'] = 'De registrar heeft de aanvraag geannuleerd.';
$_ADDONLANG['event_auction'] = 'Meerdere mensen wilden de naam; een veiling beslist.';
$_ADDONLANG['event_won'] = 'U hebt de veiling gewonnen.';
$_ADDONLANG['event_lost'] = 'Iemand anders heeft de veiling gewonnen.';
$_ADDONLANG['event_caught'] = 'De naam is binnengehaald; uw factuur is gemaakt.';
$_ADDONLANG['event_paid'] = 'Betaald. Het domein staat in uw account.';
$_ADDONLANG['event_cancelled'] = 'De factuur is geannuleerd.';
$_ADDONLANG['event_drop-date'] = 'De dropdatum is gewijzigd.';
$_ADDONLANG['event_left-list'] = 'De naam staat niet meer op de lijst: de houder heeft hem verlengd, of hij is voortijdig verwijderd.';
$_ADDONLANG['event_invoice-moved'] = 'De backorder staat nu op een andere factuur.';
$_ADDONLANG['event_paid-late'] = 'De factuur is alsnog betaald. Het domein staat in uw account.';
$_ADDONLANG['event_refunded'] = 'De factuur is terugbetaald.';
$_ADDONLANG['event_invoice-cancelled'] = 'De factuur is geannuleerd nadat het domein was geleverd.';
$_ADDONLANG['event_withdrawn'] = 'De backorder is door een beheerder geannuleerd.';
$_ADDONLANG['event_client-merged'] = 'Uw account is met een ander samengevoegd.';
$_ADDONLANG['event_client-deleted'] = 'De klant is verwijderd.';
$_ADDONLANG['event_deleted'] = 'Backorder verwijderd.';
$_ADDONLANG['event_upgrade'] = 'Overgenomen uit het vorige systeem.';
$_ADDONLANG['event_status'] = 'De status is nu :status.';
$_ADDONLANG['event_note'] = 'Genoteerd bij status :status.';

// Sentences of the page's script
$_ADDONLANG['js_confirm'] = 'De backorder voor :domain verwijderen?';
$_ADDONLANG['js_failed'] = 'De server was niet bereikbaar. Probeer het nog eens.';
$_ADDONLANG['js_ended'] = 'Uw sessie is verlopen.';
$_ADDONLANG['js_log_in'] = 'Opnieuw inloggen';
$_ADDONLANG['js_create'] = 'BACKORDER';
$_ADDONLANG['js_delete'] = 'VERWIJDEREN';
$_ADDONLANG['js_not_offered'] = 'niet aangeboden';
$_ADDONLANG['js_drop_unknown'] = 'nog niet bekend';
$_ADDONLANG['js_price_today'] = 'prijs van vandaag; die ligt vast zodra het geld is gereserveerd';
$_ADDONLANG['js_history'] = 'Verloop';
$_ADDONLANG['js_invoice'] = 'Factuur';
$_ADDONLANG['js_domain'] = 'Domein';
$_ADDONLANG['js_no_history'] = 'Er is nog niets gebeurd.';
$_ADDONLANG['js_info'] = ':first tot en met :last van :total';
$_ADDONLANG['js_previous'] = 'Vorige';
$_ADDONLANG['js_next'] = 'Volgende';
$_ADDONLANG['js_empty'] = 'Niets gevonden.';

// My Backorders
$_ADDONLANG['orders_promise'] =
    'U betaalt alleen voor wat wordt binnengehaald: de prijs wordt kort voor de drop gereserveerd en komt volledig terug '
    . 'als de naam uiteindelijk niet van u wordt.';
$_ADDONLANG['orders_created'] =
    'De backorder voor :domain is geplaatst. Op :at UTC wordt :amount gereserveerd; dat wordt alleen afgeschreven als de '
    . 'naam wordt binnengehaald.';
$_ADDONLANG['orders_created_now'] =
    'De backorder voor :domain is geplaatst. Binnen enkele minuten wordt :amount gereserveerd; dat wordt alleen '
    . 'afgeschreven als de naam wordt binnengehaald.';
$_ADDONLANG['orders_created_unknown'] =
    'De backorder voor :domain is geplaatst. De naam staat niet op de droplist; tot dan wordt er niets gereserveerd.';
$_ADDONLANG['orders_created_passed'] =
    'De backorder voor :domain is geplaatst, maar de drop is al voorbij (:at UTC). Dekt uw tegoed binnen twee dagen '
    . 'daarna :amount, dan wordt het nog geprobeerd; anders eindigt hij.';
$_ADDONLANG['orders_created_late'] =
    'De backorder voor :domain is geplaatst, maar de drop is al voorbij (:at UTC). Binnen enkele minuten wordt '
    . ':amount gereserveerd en gaat de aanvraag alsnog weg; de naam kan al bezet zijn.';
$_ADDONLANG['orders_created_short'] =
    'De backorder voor :domain is geplaatst, maar uw beschikbare tegoed (:available) is nog niet genoeg voor :amount. '
    . 'Waardeer uw tegoed op vóór :at UTC.';
$_ADDONLANG['orders_created_short_now'] =
    'De backorder voor :domain is geplaatst, maar uw beschikbare tegoed (:available) is nog niet genoeg voor :amount. '
    . 'Waardeer uw tegoed nu op: de naam dropt op :at UTC.';
$_ADDONLANG['orders_next_unknown'] = 'Nog niemand weet wanneer de naam dropt; tot dan wordt er niets gereserveerd.';
$_ADDONLANG['orders_next_unpriced'] =
    'De TLD wordt in uw valuta niet meer aangeboden; er wordt niets gereserveerd.';
$_ADDONLANG['orders_next_hold'] = 'Op :at wordt :amount gereserveerd.';
$_ADDONLANG['orders_next_hold_now'] = 'Binnen enkele minuten wordt :amount gereserveerd.';
$_ADDONLANG['orders_next_hold_short'] = 'Op :at wordt :amount gereserveerd; uw tegoed is daar nog niet genoeg voor.';
$_ADDONLANG['orders_next_short'] =
    'Uw tegoed is niet genoeg voor :amount. Waardeer het op vóór :at, dan wordt de aanvraag verstuurd.';
$_ADDONLANG['orders_next_short_late'] =
    'Uw tegoed is niet genoeg voor :amount. De naam dropt op :at; nu telt elke minuut.';
$_ADDONLANG['orders_next_passed'] = 'De drop is voorbij zonder deze backorder; hij eindigt binnen twee dagen.';
$_ADDONLANG['orders_next_passed_short'] =
    'De drop is voorbij. Dekt uw tegoed binnen twee dagen daarna :amount, dan wordt het nog geprobeerd; anders '
    . 'eindigt hij.';
$_ADDONLANG['orders_next_late'] =
    'De drop is al voorbij. Binnen enkele minuten wordt :amount gereserveerd en gaat de aanvraag alsnog weg; de naam '
    . 'kan al bezet zijn.';
$_ADDONLANG['orders_next_submit'] = ':amount is gereserveerd. De aanvraag gaat op :at naar de registrar.';
$_ADDONLANG['orders_next_submit_now'] =
    ':amount is gereserveerd. De aanvraag gaat binnen enkele minuten naar de registrar.';
$_ADDONLANG['orders_next_left'] =
    'De naam gaat niet meer droppen; wat is gereserveerd, komt binnen enkele minuten terug.';
$_ADDONLANG['orders_next_drop'] = 'Bij de registrar. De naam dropt op :at.';
$_ADDONLANG['orders_next_sending'] = 'De aanvraag wordt naar de registrar gestuurd. De naam dropt op :at.';
$_ADDONLANG['orders_next_unsent'] =
    'De naam is gedropt voordat de registrar de aanvraag aannam. Het wordt nog geprobeerd, hoogstens twee dagen; '
    . 'lukt dat niet, dan staat :amount weer op uw saldo.';
$_ADDONLANG['orders_next_result'] = 'De naam is gedropt. De registrar laat weten wie hem heeft binnengehaald.';
$_ADDONLANG['orders_next_auction'] = 'In veiling tot :at, hoogste bod :bid.';
$_ADDONLANG['orders_next_auction_none'] = 'In veiling tot :at, nog geen bod.';
$_ADDONLANG['orders_next_auction_over'] = 'De veiling is afgelopen; de uitslag wordt nog verwacht.';
$_ADDONLANG['orders_next_auction_unknown'] = 'In een besloten veiling. Het veilinghuis schrijft u.';
$_ADDONLANG['orders_next_payment'] = 'Binnengehaald. Wacht op betaling van factuur #:invoice.';
$_ADDONLANG['orders_next_invoice'] = 'Binnengehaald. Uw factuur wordt gemaakt.';
$_ADDONLANG['orders_next_delivered'] = 'Het domein staat in uw account.';
$_ADDONLANG['orders_next_delivering'] = 'Het domein is onderweg naar uw account.';
$_ADDONLANG['orders_next_won'] = 'U hebt gewonnen. Het domein staat in uw account.';
$_ADDONLANG['orders_next_winning'] = 'U hebt gewonnen. Het domein is onderweg naar uw account.';
$_ADDONLANG['orders_next_lost'] = 'Iemand anders heeft gewonnen. Er is niets afgeschreven.';
$_ADDONLANG['orders_next_failed'] = 'Niet binnengehaald. Er is niets afgeschreven.';
$_ADDONLANG['orders_next_cancelled'] = 'Geannuleerd.';
$_ADDONLANG['orders_next_returning'] = 'Binnen enkele minuten staat :amount weer op uw saldo.';
$_ADDONLANG['orders_short_title'] = 'Uw tegoed is niet genoeg voor alles';
$_ADDONLANG['orders_short_text'] =
    'Voor wat u hebt besteld is :needed nodig, en u hebt :available. U komt :missing tekort, voor het eerst op :at.';
$_ADDONLANG['orders_short_now'] =
    'Voor wat u hebt besteld is :needed nodig, en u hebt :available. U komt nu :missing tekort.';
$_ADDONLANG['orders_short_some_now'] =
    'Voor wat u hebt besteld is :needed nodig, en u hebt :available. U komt :missing tekort, een deel daarvan nu al.';
$_ADDONLANG['orders_short_order'] = 'Kiezen wat voorgaat';
$_ADDONLANG['orders_prefer_title'] = 'Wat voorgaat';
$_ADDONLANG['orders_prefer_text'] =
    'Als uw tegoed niet genoeg is voor alle namen waarvan het geld nodig is, krijgen de bovenste het eerst. Sleep een naam '
    . 'of verplaats hem met de pijlen.';
$_ADDONLANG['orders_prefer_up'] = ':domain omhoog';
$_ADDONLANG['orders_prefer_down'] = ':domain omlaag';
$_ADDONLANG['orders_prefer_drag'] = ':domain slepen';
$_ADDONLANG['orders_prefer_due'] = ':amount op :at';
$_ADDONLANG['orders_prefer_due_now'] = ':amount, nu nodig';
$_ADDONLANG['orders_prefer_covered'] = 'gedekt';
$_ADDONLANG['orders_prefer_short'] = 'niet gedekt';
$_ADDONLANG['orders_prefer_more'] = 'en nog :count, na deze';
$_ADDONLANG['orders_prefer_reset'] = 'Vroegste drops eerst';
$_ADDONLANG['orders_preferred'] = 'De volgorde is opgeslagen.';
$_ADDONLANG['orders_auctions_title'] = 'Veilingen';
$_ADDONLANG['orders_auctions_text'] =
    'Meerdere mensen hadden deze namen besteld. U biedt en betaalt bij het veilinghuis; zonder bod wint de vroegste '
    . 'bestelling.';
$_ADDONLANG['orders_auction_ends'] = 'Einde';
$_ADDONLANG['orders_auction_best'] = 'Hoogste bod';
$_ADDONLANG['orders_auction_next'] = 'Volgend bod vanaf';
$_ADDONLANG['orders_auction_bids'] = 'Biedingen';
$_ADDONLANG['orders_auction_bidders'] = 'Bieders';
$_ADDONLANG['orders_auction_open'] = 'Bieden';
$_ADDONLANG['orders_auction_opens'] = '(opent het veilinghuis in een nieuw venster)';
$_ADDONLANG['orders_auction_updated'] = 'stand van :at';
$_ADDONLANG['orders_auction_none'] = 'nog geen';
$_ADDONLANG['orders_auction_unknown'] = 'nog niet bekend';
$_ADDONLANG['orders_bidder_HIGHBIDDER'] = 'U staat voor';
$_ADDONLANG['orders_bidder_OUTBID'] = 'U bent overboden';
$_ADDONLANG['orders_bidder_PARTICIPANT'] = 'U hebt niet geboden';
$_ADDONLANG['orders_bidder_WINNER'] = 'U hebt gewonnen';
$_ADDONLANG['orders_auction_show'] = 'Veiling';
$_ADDONLANG['orders_export'] = 'CSV exporteren';
$_ADDONLANG['orders_history_title'] = 'Verloop van :domain';
$_ADDONLANG['orders_history_empty'] = 'Er is nog niets gebeurd.';
$_ADDONLANG['orders_by_you'] = 'door u';
$_ADDONLANG['orders_by_admin'] = 'door een beheerder';
$_ADDONLANG['orders_back'] = 'Terug naar Mijn backorders';
$_ADDONLANG['orders_held'] = 'Gereserveerd';
$_ADDONLANG['orders_bulk_title'] = 'Meerdere namen tegelijk bestellen';
$_ADDONLANG['orders_bulk_label'] = 'Namen, één per regel';
$_ADDONLANG['orders_bulk_hint'] =
    'Tot 1.000 namen, ook gescheiden door komma\'s of spaties. Uit een CSV-bestand worden de namen opgezocht.';
$_ADDONLANG['orders_bulk_file'] = 'Of een tekst- of CSV-bestand';
$_ADDONLANG['orders_bulk_drop'] = 'Of sleep een tekst- of CSV-bestand hierheen';
$_ADDONLANG['orders_bulk_check'] = 'Namen controleren';
$_ADDONLANG['orders_bulk_note'] =
    'De volgende pagina toont wat er gaat gebeuren. Er wordt niets besteld voordat u dat bevestigt.';
$_ADDONLANG['orders_bulk_none'] =
    'In wat u hebt gestuurd, staat geen naam. Schrijf namen met hun TLD, één per regel.';
$_ADDONLANG['orders_bulk_file_bad'] =
    'Het bestand kon niet worden gelezen. Het moet een tekstbestand van hoogstens 1 MB zijn.';
$_ADDONLANG['orders_bulk_left'] =
    'Alleen de eerste 1.000 namen worden getoond; weggelaten: :count. Bestel eerst deze.';
$_ADDONLANG['orders_bulk_left_one'] =
    'Alleen de eerste 1.000 namen worden getoond; er is 1 naam weggelaten. Bestel eerst deze.';
$_ADDONLANG['orders_preview_title'] = 'Uw bestelling controleren';
$_ADDONLANG['orders_preview_names'] = 'Deze namen worden besteld';
$_ADDONLANG['orders_preview_refused'] = 'Deze namen kunnen niet worden besteld';
$_ADDONLANG['orders_preview_total'] = 'In totaal gereserveerd';
$_ADDONLANG['orders_preview_total_hint'] =
    'inclusief belasting; naam voor naam gereserveerd, nooit alles tegelijk voordat het nodig is';
$_ADDONLANG['orders_preview_earlier'] = 'Voor eerdere backorders';
$_ADDONLANG['orders_preview_missing'] = 'Tekort';
$_ADDONLANG['orders_preview_short'] =
    'Uw tegoed is nog niet genoeg voor dit alles. U kunt toch bestellen; waardeer uw tegoed op voordat het geld nodig is, '
    . 'anders gaan de namen die u het minst graag wilt aan u voorbij.';
$_ADDONLANG['orders_preview_days'] = 'Wanneer wordt gereserveerd';
$_ADDONLANG['orders_preview_now'] = 'binnen enkele minuten';
$_ADDONLANG['orders_preview_later'] = 'zodra de dropdatum bekend is';
$_ADDONLANG['orders_preview_count'] = ':count namen';
$_ADDONLANG['orders_preview_count_one'] = '1 naam';
$_ADDONLANG['orders_preview_happens'] = 'Wat er gaat gebeuren';
$_ADDONLANG['orders_preview_amount'] = 'Wordt gereserveerd';
$_ADDONLANG['orders_preview_reason'] = 'Reden';
$_ADDONLANG['orders_preview_confirm'] = ':count namen bestellen';
$_ADDONLANG['orders_preview_confirm_one'] = '1 naam bestellen';
$_ADDONLANG['orders_preview_nothing'] = 'Geen van deze namen kan worden besteld.';
$_ADDONLANG['orders_preview_edit'] = 'Lijst wijzigen';
$_ADDONLANG['orders_preview_changed'] =
    'Prijzen of namen zijn veranderd sinds u hebt gekeken. Er is nog niets besteld; controleer de lijst nog eens.';
$_ADDONLANG['orders_preview_empty'] = 'Er is geen lijst om te controleren. Plak uw namen hieronder.';
$_ADDONLANG['orders_plan_hold'] = 'Gereserveerd op :at';
$_ADDONLANG['orders_plan_now'] = 'Binnen enkele minuten gereserveerd';
$_ADDONLANG['orders_plan_hold_short'] = 'Gereserveerd op :at, voor zover uw tegoed reikt';
$_ADDONLANG['orders_plan_now_short'] = 'Binnen enkele minuten gereserveerd, voor zover uw tegoed reikt';
$_ADDONLANG['orders_plan_passed'] =
    'De drop is voorbij (:at). Is uw tegoed binnen twee dagen daarna genoeg, dan wordt het nog geprobeerd';
$_ADDONLANG['orders_plan_unknown'] = 'Wacht tot de dropdatum bekend is; eerder wordt niets gereserveerd';
$_ADDONLANG['orders_result_title'] = 'Uw bestelling';
$_ADDONLANG['orders_result_done'] = ':count namen zijn besteld.';
$_ADDONLANG['orders_result_done_one'] = '1 naam is besteld.';
$_ADDONLANG['orders_result_refused'] = 'Kon niet worden besteld: :count.';
$_ADDONLANG['orders_result_refused_one'] = '1 naam kon niet worden besteld.';
$_ADDONLANG['orders_result_none'] = 'Er is geen naam besteld.';
$_ADDONLANG['orders_result_ordered'] = 'Besteld';
$_ADDONLANG['orders_result_not'] = 'Niet besteld';
$_ADDONLANG['orders_result_empty'] = 'Er is geen bestelling meer om te tonen.';
$_ADDONLANG['orders_csv_unicode'] = 'Unicode';
$_ADDONLANG['orders_csv_held_at'] = 'Gereserveerd vanaf (UTC)';
$_ADDONLANG['orders_csv_submit_at'] = 'Verstuurd (UTC)';
$_ADDONLANG['orders_csv_currency'] = 'Valuta';
$_ADDONLANG['orders_csv_invoice'] = 'Factuur';
$_ADDONLANG['orders_csv_created'] = 'Besteld (UTC)';
$_ADDONLANG['orders_csv_updated'] = 'Gewijzigd (UTC)';
$_ADDONLANG['error_past'] = 'Deze naam is meer dan twee dagen geleden gedropt.';
$_ADDONLANG['error_not-utf-8'] =
    'Het bestand is geen tekst in UTF-8. Sla het op als UTF-8 (“CSV UTF-8”) en verstuur het opnieuw.';
$_ADDONLANG['error_repeated'] = 'Deze naam staat al in uw lijst.';
$_ADDONLANG['error_busy'] = 'Aan deze backorder wordt op dit moment gewerkt. Probeer het over enkele minuten nog eens.';
$_ADDONLANG['js_orders_confirm_held'] =
    'De backorder voor :domain verwijderen? Het daarvoor gereserveerde geld gaat terug naar uw saldo.';
$_ADDONLANG['js_orders_read'] = ':file is gelezen; regels: :count.';
$_ADDONLANG['js_orders_unread'] =
    'Het bestand kon niet worden gelezen. Het moet een tekstbestand van hoogstens 1 MB zijn.';
$_ADDONLANG['js_orders_binary'] = ':file is geen tekst in UTF-8. Sla de lijst op als UTF-8 (“CSV UTF-8”).';
$_ADDONLANG['js_orders_blank'] = ':file is leeg.';
$_ADDONLANG['js_orders_auction'] = 'Veiling';

// Email template
$_ADDONLANG['mail_lowbalance_subject'] = 'Melding van {$company_name}: uw tegoed is te laag';
$_ADDONLANG['mail_lowbalance_message'] =
    '<p>Beste {$client_name},</p><p>Uw beschikbare tegoed is niet genoeg voor de volgende '
    . 'backorders:</p><ul>{foreach from=$list item=data}<li><strong>{$data.domain}</strong>, drop '
    . '{$data.dropdate}, prijs {$data.price}</li>{/foreach}</ul><p>U komt tekort: <strong>{$missing}</strong>. '
    . 'Waardeer uw tegoed op tijd op; een backorder zonder tegoed wordt niet uitgevoerd.</p><p>{$signature}</p>';

// Other mails
$_ADDONLANG['mail_dropmoved_subject'] = 'Uw backorders droppen later';
$_ADDONLANG['mail_dropmoved_message'] =
    '<p>Beste {$client_name},</p><p>De registry heeft de dropdatums van deze namen verschoven. Het geld dat ervoor was '
    . 'gereserveerd, staat weer op uw saldo en wordt opnieuw gereserveerd wanneer de drop nadert:</p><ul>{foreach from=$list '
    . 'item=data}<li><strong>{$data.domain}</strong>, drop {$data.dropdate}, prijs {$data.price}</li>{/foreach}</ul>'
    . '<p>{$signature}</p>';
$_ADDONLANG['mail_leftlist_subject'] = 'Uw backorders gaan niet meer droppen';
$_ADDONLANG['mail_leftlist_message'] =
    '<p>Beste {$client_name},</p><p>Deze namen staan niet meer op de droplist; waarschijnlijk hebben de houders ze '
    . 'verlengd. Het geld dat ervoor was gereserveerd, staat weer op uw saldo:</p><ul>{foreach from=$list '
    . 'item=data}<li><strong>{$data.domain}</strong></li>{/foreach}</ul><p>Uw backorders blijven staan en worden weer '
    . 'actief als de namen opnieuw gaan droppen.</p><p>{$signature}</p>';
$_ADDONLANG['mail_account_subject'] = 'Backorders: uw tegoed bij de registrar is niet genoeg';
$_ADDONLANG['mail_account_message'] =
    '<p>De lopende aanvragen en de backorders die binnen drie dagen aan de beurt zijn, gaan :needed kosten (backorders: '
    . ':names), maar uw tegoed bij de registrar is :available. Aanvragen zonder dekking doen niet mee aan de drop. '
    . 'Waardeer uw tegoed bij de registrar op tijd op.</p>';
$_ADDONLANG['mail_account_unknown'] =
    '<p>Backorders die niet zijn meegeteld omdat de kosten van hun TLD niet bekend zijn: :unknown.</p>';

// Watching: watched names, saved searches, their mails, the calendar and the home page's panel
$_ADDONLANG['watch_title'] = 'Volgen';
$_ADDONLANG['watch_list'] = 'Volglijst';
$_ADDONLANG['watch_info'] = ':first tot en met :last van :total; hoogstens :limit namen';
$_ADDONLANG['watch_new'] = 'Een naam volgen';
$_ADDONLANG['watch_new_note'] =
    'Elke naam, ook een die nog niet op de lijst staat. Volgen is gratis en verplicht u tot niets.';
$_ADDONLANG['watch_submit'] = 'Volgen';
$_ADDONLANG['watch_remove'] = 'Verwijderen';
$_ADDONLANG['watch_remove_name'] = ':domain niet meer volgen';
$_ADDONLANG['watch_clear'] = 'Alle gedropte namen verwijderen';
$_ADDONLANG['watch_state_moved'] = 'verschoven, was :before';
$_ADDONLANG['watch_state_left'] = 'van de lijst af';
$_ADDONLANG['watch_state_left_hint'] = 'De naam gaat niet meer droppen; waarschijnlijk heeft de houder hem verlengd.';
$_ADDONLANG['watch_state_dropped'] = 'gedropt';
$_ADDONLANG['watch_state_unlisted'] = 'niet op de lijst';
$_ADDONLANG['watch_state_unlisted_hint'] = 'De naam gaat nog niet droppen. U krijgt bericht als het zover is.';
$_ADDONLANG['watch_empty_title'] = 'U volgt nog geen namen';
$_ADDONLANG['watch_empty_text'] =
    'Klik bij Aflopende domeinen op de ster naast een naam, of typ hem onder “Een naam volgen”. Volgen kost niets; u krijgt bericht '
    . 'als de dropdatum verschuift, als de houder verlengt, en de dag voor de drop.';
$_ADDONLANG['watch_added'] = ':domain staat op uw volglijst.';
$_ADDONLANG['watch_removed'] = ':domain staat niet meer op uw volglijst.';
$_ADDONLANG['watch_cleared'] = 'Namen van uw volglijst gehaald: :count.';
$_ADDONLANG['watch_error_limit'] = 'U volgt al :limit namen, en dat is het maximum. Verwijder er eerst enkele.';
$_ADDONLANG['watch_searches'] = 'Opgeslagen zoekopdrachten';
$_ADDONLANG['watch_searches_empty_title'] = 'Nog geen opgeslagen zoekopdrachten';
$_ADDONLANG['watch_searches_empty_text'] =
    'Zoek in de aflopende domeinen en sla de zoekopdracht op onder een naam. Met één klik voert u hem opnieuw uit, en '
    . 'nieuwe namen kunt u zich één keer per dag laten toesturen.';
$_ADDONLANG['watch_search_all'] = 'alle namen';
$_ADDONLANG['watch_search_more'] = 'verdere voorwaarden: :count';
$_ADDONLANG['watch_search_run'] = 'Uitvoeren';
$_ADDONLANG['watch_search_rename'] = 'Hernoemen';
$_ADDONLANG['watch_search_delete'] = 'Verwijderen';
$_ADDONLANG['watch_search_name'] = 'Naam van de zoekopdracht';
$_ADDONLANG['watch_search_keep'] = 'Opslaan';
$_ADDONLANG['watch_search_confirm'] = 'De zoekopdracht “:name” verwijderen?';
$_ADDONLANG['watch_search_mail'] = 'Dagelijkse e-mail';
$_ADDONLANG['watch_search_mailed'] = 'laatste op :date UTC';
$_ADDONLANG['watch_search_saved'] = 'De zoekopdracht “:name” is opgeslagen.';
$_ADDONLANG['watch_search_renamed'] = 'De zoekopdracht heet nu “:name”.';
$_ADDONLANG['watch_search_deleted'] = 'De zoekopdracht “:name” is verwijderd.';
$_ADDONLANG['watch_search_mail_on'] = 'Nieuwe namen voor “:name” worden u hoogstens één keer per dag gestuurd.';
$_ADDONLANG['watch_search_mail_off'] = 'U krijgt geen e-mails meer over “:name”.';
$_ADDONLANG['watch_error_searches'] =
    'U hebt al :limit opgeslagen zoekopdrachten, en dat is het maximum. Verwijder er eerst een.';
$_ADDONLANG['watch_error_name'] = 'Geef de zoekopdracht een naam.';
$_ADDONLANG['watch_error_taken'] = 'U hebt al een zoekopdracht met de naam “:name”. Kies een andere naam.';
$_ADDONLANG['watch_error_query'] = 'Deze zoekopdracht is te lang om op te slaan. Vink minder TLD\'s aan.';
$_ADDONLANG['watch_error_search'] = 'De zoekopdracht is niet opgeslagen. :why';
$_ADDONLANG['watch_error_gone'] = 'Deze zoekopdracht bestaat niet meer in uw account.';
$_ADDONLANG['watch_mails'] = 'E-mails';
$_ADDONLANG['watch_mails_watched'] = 'Nieuws over gevolgde namen';
$_ADDONLANG['watch_mails_note'] =
    'Hoogstens één per dag: als een dropdatum verschuift, als een naam van de lijst gaat omdat de houder hem heeft '
    . 'verlengd, en de dag voor de drop.';
$_ADDONLANG['watch_on'] = 'aan';
$_ADDONLANG['watch_off'] = 'uit';
$_ADDONLANG['watch_turn_on'] = 'Aanzetten';
$_ADDONLANG['watch_turn_off'] = 'Uitzetten';
$_ADDONLANG['watch_mail_on'] = 'U krijgt nieuws over de namen die u volgt per e-mail.';
$_ADDONLANG['watch_mail_off'] = 'U krijgt geen e-mails meer over gevolgde namen.';
$_ADDONLANG['watch_calendar'] = 'Agenda';
$_ADDONLANG['watch_calendar_name'] = 'Domeindrops';
$_ADDONLANG['watch_calendar_intro'] =
    'De dropdatums van de namen die u volgt of waarvoor u een backorder hebt, in uw eigen agenda.';
$_ADDONLANG['watch_calendar_make'] = 'Adres aanmaken';
$_ADDONLANG['watch_calendar_address'] = 'Privéadres';
$_ADDONLANG['watch_calendar_secret'] = 'Wie dit adres kent, kan deze namen zien. Houd het voor uzelf.';
$_ADDONLANG['watch_calendar_subscribe'] = 'Abonneren';
$_ADDONLANG['watch_calendar_copy'] = 'Kopiëren';
$_ADDONLANG['watch_calendar_copied'] = 'Het adres is gekopieerd.';
$_ADDONLANG['watch_calendar_renew'] = 'Nieuw adres';
$_ADDONLANG['watch_calendar_stop'] = 'Uitschakelen';
$_ADDONLANG['watch_calendar_confirm'] = 'Het huidige adres werkt dan niet meer. Doorgaan?';
$_ADDONLANG['watch_calendar_made'] = 'Uw agenda heeft nu een adres.';
$_ADDONLANG['watch_calendar_renewed'] = 'Uw agenda heeft een nieuw adres. Een eerder adres werkt niet meer.';
$_ADDONLANG['watch_calendar_stopped'] = 'Uw agenda heeft geen adres meer.';
$_ADDONLANG['watch_event_watched'] = ':domain dropt';
$_ADDONLANG['watch_event_ordered'] = ':domain dropt (backorder geplaatst)';
$_ADDONLANG['watch_event_status'] = 'Status van uw backorder: :status';
$_ADDONLANG['watch_event_hint'] = 'U volgt deze naam. Plaats op tijd een backorder als u hem wilt hebben.';
$_ADDONLANG['watch_stop_title'] = 'E-mailinstellingen';
$_ADDONLANG['watch_stop_watched_on'] = 'Wilt u de e-mails over de namen die u volgt stopzetten?';
$_ADDONLANG['watch_stop_watched_off'] = 'U krijgt geen e-mails meer over de namen die u volgt.';
$_ADDONLANG['watch_stop_searches_on'] = 'Wilt u de dagelijkse e-mails over al uw opgeslagen zoekopdrachten stopzetten?';
$_ADDONLANG['watch_stop_searches_off'] = 'U krijgt geen dagelijkse e-mails meer over uw opgeslagen zoekopdrachten.';
$_ADDONLANG['watch_stop_keeps'] = 'Uw volglijst en uw opgeslagen zoekopdrachten blijven zoals ze zijn.';
$_ADDONLANG['watch_stop_unknown'] =
    'Deze link is niet volledig of werkt niet meer. U kunt uw e-mails kiezen op de pagina Volgen.';
$_ADDONLANG['watch_stop_button'] = 'Deze e-mails stopzetten';
$_ADDONLANG['watch_stop_settings'] = 'In uw account kiezen';
$_ADDONLANG['watch_home_open'] = 'Lopende backorders: :count';
$_ADDONLANG['watch_home_none'] =
    'Namen die hun houders laten gaan, kunnen van u worden: zoek in de aflopende domeinen en plaats een backorder voor wat '
    . 'u bevalt.';
$_ADDONLANG['watch_home_covered'] =
    'Uw tegoed is genoeg voor :needed; zoveel wordt er vóór :date UTC voor gereserveerd.';
$_ADDONLANG['watch_home_short'] =
    'In totaal nodig: :needed. Tekort: :missing, het eerste deel vóór :date UTC.';
$_ADDONLANG['watch_home_covered_now'] = 'Uw tegoed is genoeg voor :needed; zoveel wordt er nu voor gereserveerd.';
$_ADDONLANG['watch_home_short_now'] = 'In totaal nodig: :needed. Nu al tekort: :missing.';
$_ADDONLANG['watch_home_short_some_now'] = 'In totaal nodig: :needed. Tekort: :missing, een deel daarvan nu al.';
$_ADDONLANG['watch_home_drops'] = 'drop :date UTC';
$_ADDONLANG['watch_home_promise'] =
    'U betaalt alleen als de naam wordt binnengehaald. De prijs wordt kort voor de drop gereserveerd en anders teruggegeven.';
$_ADDONLANG['watch_mail_watched_subject'] = 'Nieuws over de domeinnamen die u volgt';
$_ADDONLANG['watch_mail_watched_message'] =
    '<p>Beste {$client_name},</p><p>Er is nieuws over de namen die u volgt.</p>'
    . '{if $moved}<p><strong>De dropdatum is verschoven:</strong></p><ul>{foreach from=$moved item=name}'
    . '<li><strong>{$name.domain|escape}</strong> dropt nu op {$name.dropdate|escape} (eerder: {$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $left}<p><strong>Gaan niet meer droppen,</strong> waarschijnlijk omdat de houder heeft verlengd:</p><ul>'
    . '{foreach from=$left item=name}<li><strong>{$name.domain|escape}</strong> (zou droppen op {$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $listed}<p><strong>Gaan nu droppen:</strong></p><ul>{foreach from=$listed item=name}'
    . '<li><strong>{$name.domain|escape}</strong> dropt op {$name.dropdate|escape}</li>{/foreach}</ul>{/if}'
    . '{if $soon}<p><strong>Droppen binnen ongeveer een dag,</strong> en u hebt er geen backorder voor:</p><ul>'
    . '{foreach from=$soon item=name}<li><strong>{$name.domain|escape}</strong> dropt op {$name.dropdate|escape}'
    . '{if $name.price}, prijs {$name.price|escape}{/if}</li>{/foreach}</ul>{/if}'
    . '<p><a href="{$link|escape}">Uw volglijst bekijken of een backorder plaatsen</a></p><p>{$signature}</p>'
    . '<p><small>U volgt deze namen. <a href="{$unsubscribe|escape}">Deze e-mails stopzetten</a></small></p>';
$_ADDONLANG['watch_mail_searches_subject'] = 'Nieuwe aflopende domeinen voor uw opgeslagen zoekopdrachten';
$_ADDONLANG['watch_mail_searches_message'] =
    '<p>Beste {$client_name},</p><p>Er staan nieuwe namen op de lijst die bij uw opgeslagen zoekopdrachten passen.</p>'
    . '{foreach from=$searches item=search}<p><strong>{$search.name|escape}</strong>: {$search.total|escape} nieuw</p><ul>'
    . '{foreach from=$search.names item=name}<li><strong>{$name.domain|escape}</strong>, dropt op {$name.dropdate|escape}'
    . '{if $name.price}, prijs {$name.price|escape}{/if}</li>{/foreach}'
    . '{if $search.more}<li>en nog {$search.more|escape}</li>{/if}</ul>'
    . '<p><a href="{$search.link|escape}">Deze zoekopdracht uitvoeren</a></p>{/foreach}<p>{$signature}</p>'
    . '<p><small>U hebt om deze dagelijkse e-mail gevraagd; <a href="{$link|escape}">wijzig uw opgeslagen '
    . 'zoekopdrachten</a> of <a href="{$unsubscribe|escape}">zet deze e-mails stop</a>.</small></p>';

// Admin area
$_ADDONLANG['admin_manage'] = 'Beheer';
$_ADDONLANG['admin_pricing'] = 'Prijzen';
$_ADDONLANG['admin_logs'] = 'Logboek';
$_ADDONLANG['admin_manage_title'] = 'Alle backorders';
$_ADDONLANG['admin_pricing_title'] = 'Prijzen van backorders';
$_ADDONLANG['admin_extension'] = 'Extensie';
$_ADDONLANG['admin_price_hint'] =
    'Voor een TLD waarvan de prijs in een valuta leeg of 0 is, kunnen klanten met die valuta geen backorder plaatsen.';
$_ADDONLANG['admin_new_tld'] = 'nieuwe TLD, bijv. com';
$_ADDONLANG['admin_save'] = 'Wijzigingen opslaan';
$_ADDONLANG['admin_delete'] = 'Verwijderen';
$_ADDONLANG['admin_saved'] = 'De prijzen zijn opgeslagen.';
$_ADDONLANG['admin_deleted'] = 'De prijzen van .:zone zijn verwijderd. Bestaande backorders houden die van hen.';
$_ADDONLANG['admin_bad_price'] = 'Er is niets opgeslagen: “:text” is geen prijs (.:zone, :currency). :why';
$_ADDONLANG['admin_price_form'] = 'Schrijf het getal als 12,50, zonder scheidingsteken voor duizendtallen.';
$_ADDONLANG['admin_price_decimals'] = 'Er staan meer dan twee decimalen.';
$_ADDONLANG['admin_price_size'] = 'Het getal moet onder :limit liggen.';
$_ADDONLANG['admin_bad_zone'] = 'Er is niets opgeslagen: “:text” is geen TLD.';
$_ADDONLANG['admin_zone_exists'] = 'Er is niets opgeslagen: .:zone staat al in de tabel.';
$_ADDONLANG['admin_no_zone'] = 'Er is niets opgeslagen: er zijn prijzen zonder TLD ingevuld.';
$_ADDONLANG['admin_no_currencies'] = 'WHMCS heeft geen valuta.';
$_ADDONLANG['admin_fault_encoding'] =
    '“:field”: “:text” is geen geldige UTF-8 en kan niet worden gelezen. Typ het opnieuw.';
$_ADDONLANG['admin_client'] = 'Klant';
$_ADDONLANG['admin_reference'] = 'Referentie';
$_ADDONLANG['admin_price'] = 'Prijs';
$_ADDONLANG['admin_held'] = 'Gereserveerd';
$_ADDONLANG['admin_status_all'] = 'Elke status';
$_ADDONLANG['admin_search'] = 'Zoeken';
$_ADDONLANG['admin_search_domain'] = 'volledige naam, bijv. example.com';
$_ADDONLANG['admin_events'] = 'Gebeurtenissen';
$_ADDONLANG['admin_no_entries'] = 'Geen regels.';

// Admin area: frame and dashboard
$_ADDONLANG['dash_no_form'] = 'Op deze pagina kan niets worden gewijzigd.';
$_ADDONLANG['admin_dashboard'] = 'Dashboard';
$_ADDONLANG['dash_title'] = 'Hoe de zaken gaan';
$_ADDONLANG['dash_utc'] = 'Alle tijden zijn in UTC; wijs er een aan voor uw eigen tijd.';
$_ADDONLANG['dash_decimal_point'] = ',';
$_ADDONLANG['dash_percent'] = ':n%';
$_ADDONLANG['dash_ago'] = ':span geleden';
$_ADDONLANG['dash_seconds'] = ':n s';
$_ADDONLANG['dash_minutes'] = ':n min';
$_ADDONLANG['dash_hours'] = ':n uur';
$_ADDONLANG['dash_days'] = ':n dagen';
$_ADDONLANG['dash_jobs'] = 'Crons';
$_ADDONLANG['dash_job'] = 'Taak';
$_ADDONLANG['dash_last_run'] = 'Laatste run';
$_ADDONLANG['dash_took'] = 'duurde :span';
$_ADDONLANG['dash_last_success'] = 'Laatst geslaagd';
$_ADDONLANG['dash_last_error'] = 'Laatste fout';
$_ADDONLANG['dash_none'] = 'geen';
$_ADDONLANG['dash_never_hint'] =
    'Stel de cronjob in, of laat de cron van WHMCS hem uitvoeren (instelling “Run with WHMCS\'s cron”).';
$_ADDONLANG['dash_errors'] = 'Fouten in het logboek';
$_ADDONLANG['dash_job_BATCH'] = 'Batch, elke vijf minuten';
$_ADDONLANG['dash_job_DAILY_IMPORT_PENDINGDOMAINLIST'] = 'Import van de droplist, twee keer per dag';
$_ADDONLANG['dash_job_DAILY_DROPDATE_SYNCH'] = 'Dropdatums, twee keer per dag';
$_ADDONLANG['dash_job_DAILY_WATCH_MAILS'] = 'E-mails over gevolgde namen en bewaarde zoekopdrachten, één keer per dag';
$_ADDONLANG['dash_light_on-time'] = 'Op tijd';
$_ADDONLANG['dash_light_late'] = 'Te laat';
$_ADDONLANG['dash_light_failing'] = 'Mislukt';
$_ADDONLANG['dash_light_standing'] = 'Staat stil';
$_ADDONLANG['dash_light_never'] = 'Nooit gedraaid';
$_ADDONLANG['dash_due'] = 'Aanstaande drops';
$_ADDONLANG['dash_due_day'] = 'Binnen 24 uur';
$_ADDONLANG['dash_due_three'] = 'Binnen 3 dagen';
$_ADDONLANG['dash_names'] = 'Namen';
$_ADDONLANG['dash_backorders'] = 'Backorders';
$_ADDONLANG['dash_waiting'] = 'Geen geld gereserveerd';
$_ADDONLANG['dash_due_next'] = 'De volgende dropt op';
$_ADDONLANG['dash_due_none'] = 'Binnen drie dagen dropt er geen naam met een backorder.';
$_ADDONLANG['dash_due_manage'] = 'Alle backorders';
$_ADDONLANG['dash_account'] = 'Uw tegoed bij de registrar';
$_ADDONLANG['dash_account_available'] = 'Beschikbaar voor backorders';
$_ADDONLANG['dash_account_needed'] = 'Kosten van wat aanstaat';
$_ADDONLANG['dash_account_left'] = 'Daarna over';
$_ADDONLANG['dash_account_names'] = 'Aanstaande backorders en lopende aanvragen';
$_ADDONLANG['dash_account_checked'] = 'Zoals de batch het aantrof';
$_ADDONLANG['dash_account_unasked'] = 'Nog niet opgevraagd: de batch vraagt het op als er iets aanstaat.';
$_ADDONLANG['dash_account_short'] = 'Niet genoeg: aanvragen zonder dekking doen niet mee aan de drop.';
$_ADDONLANG['dash_account_unknown'] = 'Genoeg, voor zover de kosten bekend zijn.';
$_ADDONLANG['dash_account_idle'] = 'Er staat niets aan.';
$_ADDONLANG['dash_account_enough'] = 'Genoeg.';
$_ADDONLANG['dash_account_unknown_costs'] =
    'Backorders die niet zijn meegeteld omdat de kosten van hun TLD niet bekend zijn: :n.';
$_ADDONLANG['dash_account_unknown_costs_one'] =
    '1 backorder is niet meegeteld, omdat de kosten van de TLD niet bekend zijn.';
$_ADDONLANG['dash_outlook'] = 'Wat uw klanten nodig zullen hebben';
$_ADDONLANG['dash_outlook_none'] = 'Geen enkele backorder wacht op geld.';
$_ADDONLANG['dash_outlook_hint'] =
    'Backorders waarvan het geld nog niet is gereserveerd, tegen de prijzen van vandaag zonder belasting. Openstaande facturen zijn niet van het tegoed afgetrokken.';
$_ADDONLANG['dash_currency'] = 'Valuta';
$_ADDONLANG['dash_clients'] = 'Klanten';
$_ADDONLANG['dash_needed'] = 'Nodig';
$_ADDONLANG['dash_credit'] = 'Hun tegoed';
$_ADDONLANG['dash_missing'] = 'Tekort';
$_ADDONLANG['dash_weeks'] = 'Binnengehaald en gemist per week';
$_ADDONLANG['dash_weeks_desc'] =
    'Staafdiagram van de laatste 26 weken: :caught binnengehaald, :missed gemist, :unsent nooit verstuurd wegens te weinig tegoed.';
$_ADDONLANG['dash_weeks_none'] = 'In de laatste 26 weken is er niets binnengehaald of gemist.';
$_ADDONLANG['dash_week'] = 'Week van';
$_ADDONLANG['dash_week_counts'] = 'Week van :start: :caught binnengehaald, :missed gemist, :unsent nooit verstuurd';
$_ADDONLANG['dash_caught'] = 'Binnengehaald';
$_ADDONLANG['dash_missed'] = 'Gemist';
$_ADDONLANG['dash_unsent'] = 'Nooit verstuurd';
$_ADDONLANG['dash_unsent_hint'] = 'te weinig tegoed voor de drop';
$_ADDONLANG['dash_success'] = 'Slagingspercentage';
$_ADDONLANG['dash_table'] = 'Als tabel tonen';
$_ADDONLANG['dash_money'] = 'Omzet en marge per week, :currency';
$_ADDONLANG['dash_money_title'] = 'Omzet en marge per week';
$_ADDONLANG['dash_money_desc'] =
    'Staafdiagram van de laatste 26 weken in :currency: omzet :revenue, marge :margin.';
$_ADDONLANG['dash_money_none'] = 'In de laatste 26 weken is er geen backorder betaald.';
$_ADDONLANG['dash_money_hint'] =
    'Betaalde facturen tegen de prijzen die bij het reserveren zijn vastgelegd, zonder belasting, minus terugbetalingen. Marge: minus de kosten van elke binnengehaalde naam, uit andere valuta tegen de huidige koersen van WHMCS.';
$_ADDONLANG['dash_money_unknown'] =
    'De kosten van :n van de :of binnengehaalde namen zijn niet bekend; ze tellen mee alsof ze niets kosten. Kosten horen bij Prijzen.';
$_ADDONLANG['dash_money_unknown_one'] =
    'De kosten van 1 van de :of binnengehaalde namen zijn niet bekend; die telt mee alsof hij niets kost. Kosten '
    . 'horen bij Prijzen.';
$_ADDONLANG['dash_week_money'] = 'Week van :start: omzet :revenue, marge :margin';
$_ADDONLANG['dash_week_revenue'] = 'Week van :start: omzet :revenue';
$_ADDONLANG['dash_revenue_desc'] = 'Staafdiagram van de laatste 26 weken in :currency: omzet :revenue.';
$_ADDONLANG['dash_money_no_cost'] =
    'Wat de binnengehaalde namen u kosten, is niet bekend, dus er is geen marge. Kosten horen bij Prijzen.';
$_ADDONLANG['dash_revenue'] = 'Omzet';
$_ADDONLANG['dash_margin'] = 'Marge';
$_ADDONLANG['dash_zones'] = 'Succes per TLD, laatste 26 weken';
$_ADDONLANG['dash_zones_none'] = 'In de laatste 26 weken is geen enkele aanvraag afgerond.';
$_ADDONLANG['dash_zones_more'] = 'Verdere TLD\'s: :n.';
$_ADDONLANG['dash_zones_more_one'] = 'Nog 1 TLD.';
$_ADDONLANG['dash_tld'] = 'TLD';
$_ADDONLANG['dash_of'] = ':caught van :tried';
$_ADDONLANG['dash_setup'] = 'Installatiecontrole';
$_ADDONLANG['dash_setup_all'] = 'Alle :n controles zijn in orde.';
$_ADDONLANG['dash_setup_bad'] = 'Controles die aandacht vragen: :n van :all';
$_ADDONLANG['dash_setup_bad_one'] = '1 van :all controles vraagt aandacht';
$_ADDONLANG['dash_setup_passed'] = 'Wat in orde is';
$_ADDONLANG['dash_level_success'] = 'OK';
$_ADDONLANG['dash_level_warning'] = 'Bekijken';
$_ADDONLANG['dash_level_danger'] = 'Te doen';
$_ADDONLANG['dash_test'] = 'Inloggegevens testen';
$_ADDONLANG['dash_test_good'] = 'De registrar aanvaardt de inloggegevens.';
$_ADDONLANG['dash_test_good_balance'] = 'De registrar aanvaardt de inloggegevens; het saldo van het account is :balance.';
$_ADDONLANG['dash_test_refused'] =
    'De registrar weigert de inloggegevens: :answer. Controleer gebruikersnaam en wachtwoord onder Configuration, System Settings, Domain Registrars, en of het adres van de server bij de registrar is toegestaan.';
$_ADDONLANG['dash_check_versions'] = 'Versies';
$_ADDONLANG['dash_check_versions_success'] = 'Extensie :extension, PHP :php, WHMCS :whmcs.';
$_ADDONLANG['dash_check_versions_warning'] =
    'Extensie :extension, PHP :php, WHMCS :whmcs. Gemaakt voor PHP 8.2 en WHMCS 8.11 of nieuwer: werk deze bij.';
$_ADDONLANG['dash_check_tables'] = 'Tabellen';
$_ADDONLANG['dash_check_tables_success'] = 'De tabellen horen bij deze versie.';
$_ADDONLANG['dash_check_tables_danger'] =
    'De tabellen zijn van een eerdere versie. Deactiveer de addon onder Configuration, System Settings, Addon Modules, en activeer hem weer; daarbij gaat niets verloren.';
$_ADDONLANG['dash_check_settings'] = 'Instellingen';
$_ADDONLANG['dash_check_settings_success'] =
    'De instellingen van de addon zijn leesbaar. Het logboek wordt :days dagen bewaard.';
$_ADDONLANG['dash_check_registrar'] = 'Registrar';
$_ADDONLANG['dash_check_registrar_success'] = 'De registrarmodule heeft een gebruikersnaam en een wachtwoord.';
$_ADDONLANG['dash_check_registrar_warning'] =
    'De registrarmodule staat in de testmodus: er wordt niets echt binnengehaald. Zet dat uit onder Configuration, System Settings, Domain Registrars als u live gaat.';
$_ADDONLANG['dash_check_crons'] = 'Crons';
$_ADDONLANG['dash_check_crons_success'] = 'Alle crons zijn op tijd.';
$_ADDONLANG['dash_check_crons_warning'] = 'Niet zoals het hoort: :jobs. Zie het logboek.';
$_ADDONLANG['dash_check_crons_danger'] =
    'Niet zoals het hoort: :jobs. Stel de cronjobs in zoals in de README staat, of vink “Run with WHMCS\'s cron” aan in de instellingen van de addon.';
$_ADDONLANG['dash_check_token'] = 'Token van crons via HTTP';
$_ADDONLANG['dash_check_token_success'] =
    'Crons kunnen niet via HTTP worden gestart, of alleen met een token dat lang genoeg is.';
$_ADDONLANG['dash_check_token_warning'] =
    'Het token is zo kort dat het te raden is. Neem een willekeurig token van minstens :least tekens.';
$_ADDONLANG['dash_check_list'] = 'Droplist';
$_ADDONLANG['dash_check_list_success'] = 'De lijst heeft :names namen.';
$_ADDONLANG['dash_check_list_danger'] =
    'Er is nog geen lijst geïmporteerd. Start daily_import_pendingdomainlist.php één keer met de hand; het script toont zijn voortgang.';
$_ADDONLANG['dash_check_folder'] = 'Map van de snapshots';
$_ADDONLANG['dash_check_folder_success'] = 'De webserver mag schrijven in :folder.';
$_ADDONLANG['dash_check_folder_danger'] =
    'De webserver mag niet schrijven in :folder. Geef hem schrijfrechten, of kies een andere map in de instellingen van de addon; ook de gebruiker van de crons heeft die rechten nodig.';
$_ADDONLANG['dash_check_prices'] = 'Prijzen';
$_ADDONLANG['dash_check_prices_success'] = 'Aangeboden TLD\'s: :zones.';
$_ADDONLANG['dash_check_prices_warning'] =
    'Aangeboden TLD\'s: :zones, maar klanten met deze valuta kunnen er geen bestellen: :currencies. Stel er prijzen voor in onder Prijzen.';
$_ADDONLANG['dash_check_prices_danger'] =
    'Geen enkele TLD heeft een prijs, dus er kan geen backorder worden geplaatst. Stel prijzen in onder Prijzen.';
$_ADDONLANG['dash_check_costs'] = 'Kosten';
$_ADDONLANG['dash_check_costs_success'] = 'Wat een binnengehaalde naam u kost, is bekend voor alle aangeboden TLD\'s.';
$_ADDONLANG['dash_check_costs_warning'] =
    'Wat een binnengehaalde naam u kost, is niet bekend voor :unknown van de :zones aangeboden TLD\'s (bijvoorbeeld :example), dus het tegoed bij de registrar en de marge laten die buiten beschouwing.';
$_ADDONLANG['dash_check_clock'] = 'Klokken en tijdzones';
$_ADDONLANG['dash_check_clock_success'] =
    'PHP (:php) en de database (:database) zijn het tot op :seconds s eens over de tijd; tijden worden in UTC bewaard, wat de zones ook zijn.';
$_ADDONLANG['dash_check_clock_warning'] =
    'De klokken van PHP (:php) en van de database (:database) lopen :seconds s uiteen. Laat beide servers hun klok via NTP gelijkzetten.';
$_ADDONLANG['dash_check_mails'] = 'E-mailsjablonen';
$_ADDONLANG['dash_check_mails_success'] = 'De e-mailsjablonen zijn er.';
$_ADDONLANG['dash_check_mails_warning'] =
    'Uitgeschakeld, dus deze mails worden niet verstuurd: :name. Schakel ze in onder Configuration, System Settings, Email Templates als klanten ze moeten krijgen.';
$_ADDONLANG['dash_check_mails_danger'] =
    'Het e-mailsjabloon :name ontbreekt. Deactiveer de addon en activeer hem weer; dan wordt het toegevoegd.';
$_ADDONLANG['dash_check_admin'] = 'Beheerder van de crons';
$_ADDONLANG['dash_check_admin_success'] = 'De crons wijzigen tegoeden uit naam van :name.';
$_ADDONLANG['dash_check_admin_danger'] =
    'Er is geen actieve beheerder :id. Vul bij “Administrator” in de instellingen van de addon het ID van een actieve beheerder in.';
$_ADDONLANG['dash_check_payment'] = 'Betaalmethode';
$_ADDONLANG['dash_check_payment_success'] = 'Facturen kunnen worden gemaakt (:method).';
$_ADDONLANG['dash_check_payment_danger'] =
    'De betaalmethode “:method” uit de instellingen van de addon is niet actief. Activeer die, of kies een andere.';
$_ADDONLANG['dash_check_payment_none'] =
    'In WHMCS is geen betaalmethode actief, dus er kan geen factuur worden gemaakt. Activeer er een.';
$_ADDONLANG['dash_widget'] = 'Backorders';
$_ADDONLANG['dash_widget_description'] = 'Crons, aanstaande drops en het tegoed bij de registrar.';
$_ADDONLANG['dash_widget_week'] = 'Deze week';
$_ADDONLANG['dash_widget_open'] = 'Dashboard openen';

// Admin area: logs
$_ADDONLANG['logs_title'] = 'Logboek van backorders';
$_ADDONLANG['logs_events'] = 'Gebeurtenissen van backorders';
$_ADDONLANG['logs_runs'] = 'Runs van de crons';
$_ADDONLANG['logs_kept'] =
    'Runs worden :days dagen bewaard, en ook de gebeurtenissen van afgesloten backorders, vanaf de laatste gerekend.';
$_ADDONLANG['logs_domain'] = 'Domein';
$_ADDONLANG['logs_domain_hint'] = 'naam of het begin ervan';
$_ADDONLANG['logs_cause'] = 'Wat er gebeurde';
$_ADDONLANG['logs_cause_all'] = 'Alles';
$_ADDONLANG['logs_actor'] = 'Door wie';
$_ADDONLANG['logs_actor_all'] = 'Iedereen';
$_ADDONLANG['logs_actor_client'] = 'Klanten';
$_ADDONLANG['logs_actor_admin'] = 'Beheerders';
$_ADDONLANG['logs_actor_batch'] = 'De batch';
$_ADDONLANG['logs_actor_sync'] = 'De import van dropdatums';
$_ADDONLANG['logs_actor_hook'] = 'WHMCS';
$_ADDONLANG['logs_bad_client'] =
    '“:field”: geen klant heeft “:text” in naam, bedrijf of e-mailadres. Typ een ander deel of het klant-ID.';
$_ADDONLANG['logs_from'] = 'Van';
$_ADDONLANG['logs_to'] = 'T/m';
$_ADDONLANG['logs_search'] = 'Zoeken';
$_ADDONLANG['logs_reset'] = 'Alles tonen';
$_ADDONLANG['logs_export'] = 'CSV';
$_ADDONLANG['logs_job'] = 'Taak';
$_ADDONLANG['logs_job_all'] = 'Elke taak';
$_ADDONLANG['logs_only_errors'] = 'Alleen fouten';
$_ADDONLANG['logs_time'] = 'Tijd (UTC)';
$_ADDONLANG['logs_status'] = 'Status';
$_ADDONLANG['logs_reason'] = 'Reden';
$_ADDONLANG['logs_of_backorder'] = 'Alleen backorder :id';
$_ADDONLANG['logs_gone'] = 'verwijderd';
$_ADDONLANG['logs_unnamed'] = 'Backorder :id';
$_ADDONLANG['logs_message'] = 'Wat er werd gemeld';
$_ADDONLANG['logs_took'] = 'Duur';
$_ADDONLANG['logs_good'] = 'OK';
$_ADDONLANG['logs_error'] = 'Fout';
$_ADDONLANG['logs_busy'] = 'Bezet';
$_ADDONLANG['logs_steps'] = 'Stappen';
$_ADDONLANG['logs_step'] = ':name :ms ms';
$_ADDONLANG['logs_total'] = ':first tot en met :last van :total';
$_ADDONLANG['logs_many'] = 'meer dan :n';
$_ADDONLANG['logs_empty'] = 'Er staat niets in dat overeenkomt.';
$_ADDONLANG['logs_empty_at_all'] = 'Er is nog niets gebeurd.';
$_ADDONLANG['logs_count_synced'] = 'dropdatums verschoven';
$_ADDONLANG['logs_count_gone'] = 'niet op de lijst';
$_ADDONLANG['logs_count_reserved'] = 'geld gereserveerd';
$_ADDONLANG['logs_count_short'] = 'te weinig tegoed';
$_ADDONLANG['logs_count_processing'] = 'worden verstuurd';
$_ADDONLANG['logs_count_submitted'] = 'aangevraagd';
$_ADDONLANG['logs_count_polled'] = 'uitslagen opgevraagd';
$_ADDONLANG['logs_count_failed'] = 'mislukt';
$_ADDONLANG['logs_count_invoiced'] = 'facturen gemaakt';
$_ADDONLANG['logs_count_delivered'] = 'geleverd';
$_ADDONLANG['logs_count_released'] = 'geld teruggegeven';
$_ADDONLANG['logs_count_cancelled'] = 'geannuleerd';
$_ADDONLANG['logs_count_read'] = 'regels gelezen';
$_ADDONLANG['logs_count_added'] = 'namen toegevoegd';
$_ADDONLANG['logs_count_moved'] = 'verschoven';
$_ADDONLANG['logs_count_rescored'] = 'met een andere score';
$_ADDONLANG['logs_count_removed'] = 'namen verdwenen';
$_ADDONLANG['logs_count_repeated'] = 'dubbel';
$_ADDONLANG['logs_count_rejected'] = 'geweigerd';
$_ADDONLANG['logs_count_rows'] = 'namen op de lijst';
$_ADDONLANG['logs_cut'] =
    'Heel veel backorders hebben zo\'n naam; alleen de nieuwste 1.000 daarvan worden doorzocht. Typ meer van de naam.';
$_ADDONLANG['logs_event_short-of-funds'] =
    'Het tegoed van de klant was niet genoeg voor de prijs; de klant heeft een e-mail gekregen.';
$_ADDONLANG['logs_event_won'] = 'De klant heeft de veiling gewonnen.';
$_ADDONLANG['logs_event_caught'] = 'De naam is binnengehaald; de factuur is gemaakt.';
$_ADDONLANG['logs_event_paid'] = 'Betaald. Het domein staat in het account van de klant.';
$_ADDONLANG['logs_event_paid-late'] = 'De factuur is alsnog betaald. Het domein staat in het account van de klant.';
$_ADDONLANG['logs_event_client-merged'] = 'De klant is met een andere samengevoegd.';

// Admin area: Manage
$_ADDONLANG['manage_create'] = 'Backorders plaatsen';
$_ADDONLANG['manage_search'] = 'Zoeken';
$_ADDONLANG['manage_search_hint'] = 'naam, klant, factuur of referentie';
$_ADDONLANG['manage_client_hint'] = 'ID, naam, bedrijf of e-mail';
$_ADDONLANG['manage_reset'] = 'Alles tonen';
$_ADDONLANG['manage_more'] = 'Gewijzigd tussen';
$_ADDONLANG['manage_changed_from'] = 'Gewijzigd vanaf';
$_ADDONLANG['manage_changed_to'] = 'Gewijzigd tot en met';
$_ADDONLANG['manage_every_status'] = 'Alle';
$_ADDONLANG['manage_with_selected'] = 'Met selectie:';
$_ADDONLANG['manage_select'] = 'Selecteren:';
$_ADDONLANG['manage_select_page'] = 'Alles op deze pagina selecteren';
$_ADDONLANG['manage_select_matching'] = 'alle :n gevonden';
$_ADDONLANG['manage_too_many'] =
    'Te veel klanten of backorders gevonden. Typ meer van de naam, of het ID van de klant.';
$_ADDONLANG['manage_empty'] = 'Nog niemand heeft een backorder geplaatst.';
$_ADDONLANG['manage_empty_filter'] = 'Geen backorder gevonden.';
$_ADDONLANG['manage_client_gone'] = 'bestaat niet meer';
$_ADDONLANG['manage_early'] = 'door een beheerder vervroegd gereserveerd';
$_ADDONLANG['manage_is_held'] = 'gereserveerd:';
$_ADDONLANG['manage_price_now'] = 'prijs van vandaag, nog niet gereserveerd';
$_ADDONLANG['manage_column_id'] = 'ID';
$_ADDONLANG['manage_column_domain'] = 'Domein';
$_ADDONLANG['manage_column_client'] = 'Klant';
$_ADDONLANG['manage_column_drop_date'] = 'Dropdatum (UTC)';
$_ADDONLANG['manage_column_status'] = 'Status';
$_ADDONLANG['manage_column_reference'] = 'Referentie';
$_ADDONLANG['manage_column_price'] = 'Prijs';
$_ADDONLANG['manage_do_activate'] = 'Activeren';
$_ADDONLANG['manage_do_cancel'] = 'Annuleren';
$_ADDONLANG['manage_do_retry'] = 'Opnieuw proberen';
$_ADDONLANG['manage_do_delete'] = 'Verwijderen';
$_ADDONLANG['manage_ask_activate'] = ':n backorders activeren?';
$_ADDONLANG['manage_ask_activate_one'] = '1 backorder activeren?';
$_ADDONLANG['manage_ask_cancel'] = ':n backorders annuleren?';
$_ADDONLANG['manage_ask_cancel_one'] = '1 backorder annuleren?';
$_ADDONLANG['manage_ask_retry'] = ':n backorders opnieuw aanvragen?';
$_ADDONLANG['manage_ask_retry_one'] = '1 backorder opnieuw aanvragen?';
$_ADDONLANG['manage_ask_delete'] = ':n backorders verwijderen?';
$_ADDONLANG['manage_ask_delete_one'] = '1 backorder verwijderen?';
$_ADDONLANG['manage_ask_one'] = ':action: :domain?';
$_ADDONLANG['manage_ask_none'] = 'Er kan niets worden gedaan';
$_ADDONLANG['manage_confirm_activate'] = 'Ja, :n activeren';
$_ADDONLANG['manage_confirm_cancel'] = 'Ja, :n annuleren';
$_ADDONLANG['manage_confirm_retry'] = 'Ja, :n opnieuw aanvragen';
$_ADDONLANG['manage_confirm_delete'] = 'Ja, :n verwijderen';
$_ADDONLANG['manage_sum_activate'] =
    'Te activeren: :n. De prijzen worden nu al van het tegoed van de klanten gereserveerd, vóór de gebruikelijke termijn.';
$_ADDONLANG['manage_sum_activate_one'] =
    'Te activeren: 1. De prijs wordt nu al van het tegoed van de klant gereserveerd, vóór de gebruikelijke termijn.';
$_ADDONLANG['manage_sum_cancel'] = 'Te annuleren: :n. Ze blijven in de lijst als CANCELLED, en de klanten zien dat.';
$_ADDONLANG['manage_sum_cancel_one'] = 'Te annuleren: 1. Hij blijft in de lijst als CANCELLED, en de klant ziet dat.';
$_ADDONLANG['manage_sum_retry'] = 'Opnieuw aan te vragen: :n. Ze beginnen weer als REQUESTED.';
$_ADDONLANG['manage_sum_retry_one'] = 'Opnieuw aan te vragen: 1. Hij begint weer als REQUESTED.';
$_ADDONLANG['manage_sum_delete'] =
    'Te verwijderen: :n. Ze verdwijnen voorgoed uit de lijst; wat ermee is gebeurd, blijft in het logboek.';
$_ADDONLANG['manage_sum_delete_one'] =
    'Te verwijderen: 1. Hij verdwijnt voorgoed uit de lijst; wat ermee is gebeurd, blijft in het logboek.';
$_ADDONLANG['manage_sum_released'] = 'Gereserveerd geld dat teruggaat naar het tegoed van de klanten: :amount.';
$_ADDONLANG['manage_sum_risky'] = 'Daarvan onzeker: :n. De reden staat hieronder.';
$_ADDONLANG['manage_sum_left'] = 'Niet mogelijk bij: :n. Die blijven zoals ze zijn.';
$_ADDONLANG['manage_sum_left_one'] = 'Niet mogelijk bij: 1. Die blijft zoals hij is.';
$_ADDONLANG['manage_sum_gone'] = 'Bestaat niet meer: :n.';
$_ADDONLANG['manage_sum_beyond'] = 'Meer dan er in één keer kan; ongewijzigd: :n. Herhaal het voor de rest.';
$_ADDONLANG['manage_sum_beyond_one'] = 'Meer dan er in één keer kan; ongewijzigd: 1. Herhaal het daarvoor.';
$_ADDONLANG['manage_none_selected'] = 'Er was geen backorder geselecteerd.';
$_ADDONLANG['manage_back'] = 'Terug naar de lijst';
$_ADDONLANG['manage_will'] = 'Wat er gaat gebeuren';
$_ADDONLANG['manage_stays'] = 'blijft';
$_ADDONLANG['manage_uncertain'] = 'onzeker';
$_ADDONLANG['manage_will_delete'] = 'Wordt verwijderd; er is niets voor gereserveerd.';
$_ADDONLANG['manage_will_delete_held'] = 'Wordt verwijderd, en :amount gaat terug naar de klant.';
$_ADDONLANG['manage_will_delete_successful'] =
    'De regel wordt verwijderd; het domein en de factuur blijven bij de klant.';
$_ADDONLANG['manage_will_cancel'] = 'Wordt CANCELLED; er is niets voor gereserveerd.';
$_ADDONLANG['manage_will_cancel_held'] = 'Wordt CANCELLED, en :amount gaat terug naar de klant.';
$_ADDONLANG['manage_will_cancel_application'] =
    'De registrar wordt gevraagd aanvraag :reference te verwijderen; houdt hij die, dan blijft de backorder.';
$_ADDONLANG['manage_will_activate'] = ':amount wordt nu gereserveerd.';
$_ADDONLANG['manage_will_activate_short'] =
    'Er is :amount nodig, maar de klant heeft daarvoor nog maar :available.';
$_ADDONLANG['manage_will_retry'] = 'Wordt REQUESTED; de naam dropt op :time UTC.';
$_ADDONLANG['manage_will_retry_passed'] =
    'Wordt REQUESTED. De drop was al op :time UTC: als het tegoed genoeg is, gaat de aanvraag binnen enkele minuten '
    . 'weg; de naam kan al bezet zijn.';
$_ADDONLANG['manage_will_retry_unknown'] = 'Wordt REQUESTED; nog niemand weet wanneer de naam dropt.';
$_ADDONLANG['manage_will_create'] = 'Vanaf :time wordt :amount gereserveerd.';
$_ADDONLANG['manage_will_create_now'] = 'Binnen enkele minuten wordt :amount gereserveerd.';
$_ADDONLANG['manage_will_create_passed'] =
    'De drop was al op :time UTC: als het tegoed genoeg is, wordt :amount gereserveerd en gaat de aanvraag binnen '
    . 'enkele minuten weg; de naam kan al bezet zijn.';
$_ADDONLANG['manage_will_create_unknown'] = ':amount wordt kort voor de drop gereserveerd, zodra de datum bekend is.';
$_ADDONLANG['manage_did_activate'] = 'Het geld is gereserveerd; de status is ACTIVE.';
$_ADDONLANG['manage_did_cancel'] = 'De status is CANCELLED.';
$_ADDONLANG['manage_did_retry'] = 'De status is weer REQUESTED.';
$_ADDONLANG['manage_did_delete'] = 'De backorder is verwijderd.';
$_ADDONLANG['manage_did_create'] = 'De status is REQUESTED.';
$_ADDONLANG['manage_done_activate'] = 'Geactiveerd: :n.';
$_ADDONLANG['manage_done_cancel'] = 'Geannuleerd: :n.';
$_ADDONLANG['manage_done_retry'] = 'Opnieuw aangevraagd: :n.';
$_ADDONLANG['manage_done_delete'] = 'Verwijderd: :n.';
$_ADDONLANG['manage_done_create'] = 'Aangevraagd: :n.';
$_ADDONLANG['manage_not_done'] = 'Niet gedaan: :n; de lijst hieronder zegt waarom.';
$_ADDONLANG['manage_gone_meanwhile'] = 'Bestaat niet meer: :n.';
$_ADDONLANG['manage_out_of_time'] = 'Niet geprobeerd: de tijd voor één verzoek was om. Herhaal het voor de rest.';
$_ADDONLANG['manage_outcome'] = 'Wat ervan kwam';
$_ADDONLANG['manage_ok'] = 'gedaan';
$_ADDONLANG['manage_failed'] = 'niet gedaan';
$_ADDONLANG['manage_error_status'] = 'De status is :status; daarmee kan dit niet.';
$_ADDONLANG['manage_error_not-a-name'] = 'Dat is geen domeinnaam.';
$_ADDONLANG['manage_error_no-client'] = 'Die klant bestaat niet.';
$_ADDONLANG['manage_error_not-priced'] =
    'De TLD heeft geen prijs in de valuta van de klant; stel er een in onder Prijzen.';
$_ADDONLANG['manage_error_exists'] = 'De klant heeft al een backorder voor deze naam.';
$_ADDONLANG['manage_error_past'] = 'De naam is meer dan twee dagen geleden gedropt.';
$_ADDONLANG['manage_error_no-drop'] = 'De naam staat niet op de droplist, dus niemand weet wanneer hij dropt.';
$_ADDONLANG['manage_error_short-of-funds'] = 'Het tegoed van de klant is er niet genoeg voor.';
$_ADDONLANG['manage_error_too-late'] = 'Daar is het te laat voor.';
$_ADDONLANG['manage_error_busy'] = 'Er is net een run mee bezig. Probeer het over enkele minuten nog eens.';
$_ADDONLANG['manage_error_not-found'] = 'De backorder bestaat niet meer.';
$_ADDONLANG['manage_error_repeated'] = 'De naam staat meer dan één keer in de lijst.';
$_ADDONLANG['manage_timeline'] = 'Verloop';
$_ADDONLANG['manage_timeline_of'] = 'Verloop van :domain';
$_ADDONLANG['manage_timeline_gone'] = 'Backorder :id bestaat niet meer; wat ermee is gebeurd, is bewaard';
$_ADDONLANG['manage_to_logs'] = 'Alle regels in het logboek';
$_ADDONLANG['manage_event_short-of-funds'] =
    'Het tegoed van de klant was niet genoeg voor de prijs; de klant heeft een e-mail gekregen.';
$_ADDONLANG['manage_event_won'] = 'De klant heeft de veiling gewonnen.';
$_ADDONLANG['manage_event_caught'] = 'De naam is binnengehaald; de factuur is gemaakt.';
$_ADDONLANG['manage_event_paid'] = 'Betaald. Het domein staat in het account van de klant.';
$_ADDONLANG['manage_event_paid-late'] = 'De factuur is alsnog betaald. Het domein staat in het account van de klant.';
$_ADDONLANG['manage_event_client-merged'] = 'De klant is met een andere samengevoegd.';
$_ADDONLANG['manage_which_client'] = 'Welke klant wordt bedoeld?';
$_ADDONLANG['manage_nobody'] =
    'Geen klant heeft dit in naam, bedrijf of e-mail. Typ een ander deel, of het ID van de klant.';
$_ADDONLANG['manage_names'] = 'Namen';
$_ADDONLANG['manage_names_hint'] =
    'Een of meer, elk met zijn TLD, gescheiden door regels, spaties of komma\'s; hoogstens 1.000.';
$_ADDONLANG['manage_no_names'] = 'Er is geen naam ingevuld.';
$_ADDONLANG['manage_look'] = 'Tonen wat er gaat gebeuren';
$_ADDONLANG['manage_preview'] = 'Wat er gaat gebeuren';
$_ADDONLANG['manage_available'] = 'Beschikbaar tegoed: :amount';
$_ADDONLANG['manage_confirm_create'] = ':n aanvragen voor :name';
$_ADDONLANG['manage_js_selected'] = ':n';
$_ADDONLANG['manage_js_failed'] = 'De server was niet bereikbaar. Probeer het nog eens.';

// Admin area: Pricing
$_ADDONLANG['pricing_find'] = 'TLD zoeken';
$_ADDONLANG['pricing_default'] = 'standaard';
$_ADDONLANG['pricing_cost'] = 'Uw kosten';
$_ADDONLANG['pricing_cost_unknown'] = 'niet ingevuld';
$_ADDONLANG['pricing_windows_head'] = 'Termijnen';
$_ADDONLANG['pricing_windows'] = ':reserve / :submit';
$_ADDONLANG['pricing_n_days'] = ':n d';
$_ADDONLANG['pricing_n_days_one'] = '1 d';
$_ADDONLANG['pricing_n_hours'] = ':n u';
$_ADDONLANG['pricing_n_hours_one'] = '1 u';
$_ADDONLANG['pricing_n_minutes'] = ':n min';
$_ADDONLANG['pricing_n_minutes_one'] = '1 min';
$_ADDONLANG['pricing_settings'] = 'Instellingen';
$_ADDONLANG['pricing_not_offered'] = 'niet aangeboden';
$_ADDONLANG['pricing_margin'] = 'marge :amount (:percent%)';
$_ADDONLANG['pricing_unsaved'] = 'niet opgeslagen';
$_ADDONLANG['pricing_saves'] = 'Elke prijs wordt opgeslagen zodra u het veld verlaat.';
$_ADDONLANG['pricing_saved'] = 'Opgeslagen prijzen: :n.';
$_ADDONLANG['pricing_saved_one'] = 'De prijs van :zone in :currency is opgeslagen.';
$_ADDONLANG['pricing_conflict'] =
    'Er is niets opgeslagen: de prijs van :zone in :currency was :seen toen u de pagina opende en is nu :stored, want '
    . 'iemand anders heeft hem gewijzigd (gewijzigde prijzen: :n). Bekijk de nieuwe prijs en stel die van u dan opnieuw in.';
$_ADDONLANG['pricing_gone'] = 'Er is niets opgeslagen: “:zone” staat niet meer in de tabel.';
$_ADDONLANG['pricing_none'] =
    'Nog geen enkele TLD heeft een prijs, dus er kan geen backorder worden geplaatst. Voeg hieronder de eerste toe.';
$_ADDONLANG['pricing_none_found'] = 'Geen TLD in de tabel komt overeen.';
$_ADDONLANG['pricing_add'] = 'TLD toevoegen';
$_ADDONLANG['pricing_added'] = ':zone is toegevoegd.';
$_ADDONLANG['pricing_added_empty'] = ':zone is toegevoegd. Zonder prijs wordt deze TLD nog niet aangeboden.';
$_ADDONLANG['pricing_too_many'] = 'Er is niets opgeslagen: de tabel is vol.';
$_ADDONLANG['pricing_many'] = 'Veel prijzen tegelijk';
$_ADDONLANG['pricing_missing'] = 'Lege prijzen van TLD\'s die er een hebben in de standaardvaluta: :n.';
$_ADDONLANG['pricing_way_fill'] = 'Invullen volgens wisselkoers';
$_ADDONLANG['pricing_way_percent'] = 'Verhogen met procenten';
$_ADDONLANG['pricing_way_amount'] = 'Verhogen met een bedrag';
$_ADDONLANG['pricing_way_set'] = 'Op een bedrag zetten';
$_ADDONLANG['pricing_how'] = 'Wat te doen';
$_ADDONLANG['pricing_value'] = 'Waarde';
$_ADDONLANG['pricing_value_hint'] = '10, -5 of 2,50';
$_ADDONLANG['pricing_currency'] = 'Valuta';
$_ADDONLANG['pricing_every_currency'] = 'elke valuta';
$_ADDONLANG['pricing_round'] = 'Afronding';
$_ADDONLANG['pricing_round_none'] = 'geen';
$_ADDONLANG['pricing_round_to'] = 'op :step';
$_ADDONLANG['pricing_round_end'] = 'eindigend op :end';
$_ADDONLANG['pricing_tlds'] = 'TLD\'s';
$_ADDONLANG['pricing_tlds_hint'] = 'alle in de tabel, of enkele: com net .de';
$_ADDONLANG['pricing_propose'] = 'Nieuwe prijzen tonen';
$_ADDONLANG['pricing_proposal'] = 'Dit zijn voorstellen. Er is nog niets opgeslagen.';
$_ADDONLANG['pricing_proposed'] = 'voorstel';
$_ADDONLANG['pricing_before'] = 'Nu';
$_ADDONLANG['pricing_after'] = 'Nieuw';
$_ADDONLANG['pricing_empty'] = 'leeg';
$_ADDONLANG['pricing_apply'] = 'Opslaan (:n)';
$_ADDONLANG['pricing_apply_one'] = '1 prijs opslaan';
$_ADDONLANG['pricing_change_more'] = 'En nog :n, die tegelijk worden opgeslagen.';
$_ADDONLANG['pricing_change_more_one'] = 'En nog 1, die tegelijk wordt opgeslagen.';
$_ADDONLANG['pricing_nothing'] = 'Dit zou geen enkele prijs wijzigen.';
$_ADDONLANG['pricing_too_low'] =
    'Er kan niets worden opgeslagen: elke prijs waar het om gaat zou op nul of lager uitkomen.';
$_ADDONLANG['pricing_some_low'] = 'Blijven zoals ze zijn, omdat ze op nul of lager zouden uitkomen: :n.';
$_ADDONLANG['pricing_back'] = 'Terug naar de prijzen';
$_ADDONLANG['pricing_no_default'] =
    'Geen enkele valuta van WHMCS heeft wisselkoers 1, dus er is er geen om van uit te gaan.';
$_ADDONLANG['pricing_bad_percent'] =
    '“:text” is geen percentage. Schrijf het als 10, -5 of 2,5; het moet boven -100 blijven.';
$_ADDONLANG['pricing_bad_range'] = '“:text” procent valt buiten de grenzen: het moet boven -100 en onder 1000 liggen.';
$_ADDONLANG['pricing_bad_amount'] = '“:text” is geen bedrag boven nul. :why';
$_ADDONLANG['pricing_one_currency'] = 'Kies één valuta: een bedrag is niet in alle valuta hetzelfde.';
$_ADDONLANG['pricing_unknown_zone'] = '“:text” is geen TLD in de tabel.';
$_ADDONLANG['pricing_changed_meanwhile'] =
    'Er is niets opgeslagen: de prijzen zijn niet meer die waaruit het voorstel is gemaakt. Bekijk het nieuwe hieronder.';
$_ADDONLANG['pricing_zone_title'] = 'Instellingen van :zone';
$_ADDONLANG['pricing_zone_saved'] = 'De instellingen van :zone zijn opgeslagen.';
$_ADDONLANG['pricing_zone_conflict'] =
    'Er is niets opgeslagen: iemand anders heeft de instellingen van :zone gewijzigd sinds u de pagina opende. Bekijk ze '
    . 'opnieuw.';
$_ADDONLANG['pricing_reserve'] = 'Het geld wordt gereserveerd';
$_ADDONLANG['pricing_reserve_usual'] = '3 (gebruikelijk)';
$_ADDONLANG['pricing_reserve_hint'] =
    'voor de drop. Leeg: 3 dagen; hoogstens 30 dagen, en meer dan de termijn hieronder.';
$_ADDONLANG['pricing_submit'] = 'De aanvraag wordt verstuurd';
$_ADDONLANG['pricing_submit_usual'] = '2 (gebruikelijk)';
$_ADDONLANG['pricing_submit_hint'] = 'voor de drop. Leeg: 2 uur; van 10 minuten tot 7 dagen.';
$_ADDONLANG['pricing_unit'] = 'Eenheid';
$_ADDONLANG['pricing_days'] = 'dagen';
$_ADDONLANG['pricing_hours'] = 'uur';
$_ADDONLANG['pricing_minutes'] = 'minuten';
$_ADDONLANG['pricing_class'] = 'Klasse bij de registrar';
$_ADDONLANG['pricing_class_hint'] = 'Leeg: de gebruikelijke. Letters, cijfers en underscores.';
$_ADDONLANG['pricing_cost_hint'] =
    'Wat de registrar u voor een binnengehaalde naam rekent; aan programma\'s vertelt hij het niet. Hieruit volgen de marges '
    . 'en de waarschuwing dat uw tegoed daar niet genoeg is.';
$_ADDONLANG['pricing_bad_submit'] =
    'Er is niets opgeslagen: de aanvraag moet tussen 10 minuten en 7 dagen voor de drop worden verstuurd.';
$_ADDONLANG['pricing_bad_reserve'] =
    'Er is niets opgeslagen: het geld kan hoogstens 30 dagen voor de drop worden gereserveerd.';
$_ADDONLANG['pricing_bad_span'] =
    'Er is niets opgeslagen: “:text” is geen geheel getal boven nul. Schrijf het als 3, of kies een kleinere eenheid.';
$_ADDONLANG['pricing_bad_windows'] =
    'Er is niets opgeslagen: het geld moet eerder worden gereserveerd (:reserve voor de drop) dan de aanvraag wordt '
    . 'verstuurd (:submit).';
$_ADDONLANG['pricing_bad_class'] =
    'Er is niets opgeslagen: “:text” is geen klasse. Gebruik letters, cijfers en underscores.';
$_ADDONLANG['pricing_bad_cost'] = 'Er is niets opgeslagen: “:text” is geen bedrag. :why';
$_ADDONLANG['pricing_bad_cost_currency'] = 'Er is niets opgeslagen: “:text” is geen valuta.';
$_ADDONLANG['pricing_delete_title'] = 'De prijzen van :zone verwijderen?';
$_ADDONLANG['pricing_delete_sum'] =
    ':zone verdwijnt uit de tabel en wordt niet meer aangeboden. De termijnen en kosten blijven bewaard.';
$_ADDONLANG['pricing_delete_requested'] =
    'Backorders waarvan het geld nog moet worden gereserveerd: :n. Zonder prijs worden ze niet uitgevoerd.';
$_ADDONLANG['pricing_delete_requested_one'] =
    'Voor 1 backorder moet het geld nog worden gereserveerd. Zonder prijs wordt hij niet uitgevoerd.';
$_ADDONLANG['pricing_delete_conflict'] =
    'Er is niets verwijderd: de prijzen van .:zone zijn intussen gewijzigd. Bekijk ze opnieuw.';
$_ADDONLANG['pricing_show_them'] = 'Deze backorders tonen';
$_ADDONLANG['pricing_js_saving'] = 'Opslaan…';
$_ADDONLANG['pricing_js_failed'] = 'Niet opgeslagen: de server was niet bereikbaar.';
