<?php

/* Danish. A :name in a sentence is replaced; keep it. */

$_ADDONLANG['thousands_separator'] = '.';

// Navigation
$_ADDONLANG['nav_backorders'] = 'Backorders';
$_ADDONLANG['nav_expiring_domains'] = 'Udløbende domæner';
$_ADDONLANG['nav_my_backorders'] = 'Mine backorders';

// Funds
$_ADDONLANG['account_title'] = 'Min konto';
$_ADDONLANG['account_credit'] = 'Kontosaldo';
$_ADDONLANG['account_held'] = 'Reserveret';
$_ADDONLANG['account_unpaid'] = 'Ubetalte fakturaer';
$_ADDONLANG['account_available'] = 'Til rådighed';
$_ADDONLANG['account_held_hint'] = 'indgår ikke længere i saldoen';
$_ADDONLANG['account_add'] = 'Indsæt penge';
$_ADDONLANG['account_empty'] =
    'Dit rådighedsbeløb dækker endnu ikke en backorder. Du kan godt oprette backorders alligevel; indsæt penge i '
    . 'god tid før droppet.';

// Search
$_ADDONLANG['search_title'] = 'Søgning';
$_ADDONLANG['search_pattern'] = 'Søgeord';
$_ADDONLANG['search_help'] = 'Eksempler';
$_ADDONLANG['search_tld'] = 'TLD';
$_ADDONLANG['search_scope_priced'] = 'Alle med pris';
$_ADDONLANG['search_scope_all'] = 'Alle';
$_ADDONLANG['search_tld_choose'] = 'Vælg TLD’er';
$_ADDONLANG['search_tld_note'] = 'Der søges i stedet i de TLD’er, du sætter kryds ved her.';
$_ADDONLANG['search_rows'] = 'Resultater pr. side';
$_ADDONLANG['search_advanced'] = 'Avanceret søgning';
$_ADDONLANG['search_min'] = 'mindst';
$_ADDONLANG['search_max'] = 'højst';
$_ADDONLANG['search_Characters'] = 'Tegn';
$_ADDONLANG['search_Letters'] = 'Bogstaver';
$_ADDONLANG['search_Digits'] = 'Cifre';
$_ADDONLANG['search_Hyphens'] = 'Bindestreger';
$_ADDONLANG['search_Score'] = 'Vurdering (1 til 10)';
$_ADDONLANG['search_no_digits'] = 'Ingen cifre';
$_ADDONLANG['search_only_digits'] = 'Kun cifre';
$_ADDONLANG['search_no_hyphens'] = 'Ingen bindestreger';
$_ADDONLANG['search_from'] = 'Dropper fra';
$_ADDONLANG['search_to'] = 'Dropper til';
$_ADDONLANG['search_submit'] = 'Søg';
$_ADDONLANG['search_reset'] = 'Nulstil søgning';

// Tables
$_ADDONLANG['column_domain'] = 'Domænenavn';
$_ADDONLANG['column_drop_date'] = 'Dropdato (UTC)';
$_ADDONLANG['column_score'] = 'Vurdering';
$_ADDONLANG['column_characters'] = 'Tegn';
$_ADDONLANG['column_digits'] = 'Cifre';
$_ADDONLANG['column_hyphens'] = 'Bindestreger';
$_ADDONLANG['column_price'] = 'Pris';
$_ADDONLANG['column_id'] = 'ID';
$_ADDONLANG['column_status'] = 'Status';
$_ADDONLANG['column_action'] = 'Handling';
$_ADDONLANG['table_info'] = 'Viser :first til :last af :total';
$_ADDONLANG['table_pages'] = 'Sider';
$_ADDONLANG['button_backorder'] = 'BACKORDER';
$_ADDONLANG['button_delete'] = 'SLET';
$_ADDONLANG['not_offered'] = 'tilbydes ikke';
$_ADDONLANG['drop_unknown'] = 'endnu ikke kendt';
$_ADDONLANG['price_today'] = 'dagens pris; den ligger fast, når beløbet reserveres';
$_ADDONLANG['invoice_show'] = 'Faktura';
$_ADDONLANG['domain_show'] = 'Domæne';
$_ADDONLANG['history_show'] = 'Historik';

// Empty lists
$_ADDONLANG['empty_search_title'] = 'Ingen navne passer';
$_ADDONLANG['empty_search_text'] = 'Prøv med færre betingelser, et andet TLD eller en anden dag.';
$_ADDONLANG['empty_search_all'] = 'Søg i alle TLD’er';
$_ADDONLANG['empty_list_title'] = 'Listen er under forberedelse';
$_ADDONLANG['empty_list_text'] = 'De navne, der snart dropper, er ikke indlæst endnu. Kom tilbage senere.';
$_ADDONLANG['empty_backorders_title'] = 'Ingen backorders her endnu';
$_ADDONLANG['empty_backorders_text'] =
    'Søg blandt de udløbende domæner, og klik på BACKORDER, eller skriv et navn under ”Opret backorder”.';
$_ADDONLANG['empty_prices_title'] = 'Ingen priser endnu';
$_ADDONLANG['empty_prices'] = 'Der kan i øjeblikket ikke oprettes backorders på noget TLD i din valuta.';

// Other panels
$_ADDONLANG['drops_title'] = 'Kommende drops i denne søgning';
$_ADDONLANG['drops_label'] = 'Navne, som denne søgning finder, efter dagen (UTC) for deres drop, uanset hvilke dage der er valgt';
$_ADDONLANG['pricing_title'] = 'Priser';
$_ADDONLANG['pricing_more'] = 'Vis alle';
$_ADDONLANG['filter_title'] = 'Statusfilter';
$_ADDONLANG['filter_all'] = 'Vis alle';
$_ADDONLANG['create_title'] = 'Opret backorder';
$_ADDONLANG['create_label'] = 'Domænenavn';
$_ADDONLANG['create_hint'] = 'domæne.tld';
$_ADDONLANG['create_submit'] = 'Opret backorder';
$_ADDONLANG['no_permission'] =
    'Du kan se med og følge navne, men for at oprette eller slette backorders på denne konto skal du have '
    . 'tilladelse til at afgive ordrer.';
$_ADDONLANG['list_state'] = ':rows navne, liste fra :imported UTC';

// Messages
$_ADDONLANG['deleted'] = 'Din backorder på :domain er slettet.';
$_ADDONLANG['error_not-a-name'] = 'Det er ikke et gyldigt domænenavn. Skriv det med TLD, for eksempel example.com.';
$_ADDONLANG['error_no-client'] = 'Der er ingen kundekonto at oprette backorderen for.';
$_ADDONLANG['error_impossible'] =
    'Intet register tildeler et sådant navn: Det, der begynder med ”xn--”, skal være et '
    . 'internationaliseret navn i ACE, og ingen anden del må have bindestreg som tredje og fjerde tegn.';
$_ADDONLANG['error_not-priced'] = 'Der kan ikke oprettes backorders på navne under dette TLD i din valuta.';
$_ADDONLANG['error_exists'] = 'Du har allerede en backorder på dette navn.';
$_ADDONLANG['error_not-found'] =
    'Den backorder findes ikke på din konto. Den er måske blevet slettet i mellemtiden.';
$_ADDONLANG['error_too-late'] = 'Denne backorder er allerede hos registratoren og kan ikke længere slettes.';
$_ADDONLANG['error_pattern'] = 'Søgemønstret er ugyldigt ved tegn :offset: :message';
$_ADDONLANG['error_exclude'] = 'Mønstret for navne, der skal udelades, er ugyldigt ved tegn :offset: :message';
$_ADDONLANG['pattern_backslash-end'] = 'en omvendt skråstreg til sidst betyder ikke noget.';
$_ADDONLANG['pattern_escape'] = 'det, der står efter den omvendte skråstreg, betyder ikke noget her.';
$_ADDONLANG['pattern_any-byte'] = '\C kan ikke bruges; et punktum står for et vilkårligt tegn.';
$_ADDONLANG['pattern_code-big'] = 'der findes intet tegn med så stort et nummer.';
$_ADDONLANG['pattern_count-order'] = 'det første tal i { } er større end det andet.';
$_ADDONLANG['pattern_count-big'] = 'tallet i { } er for stort.';
$_ADDONLANG['pattern_repeat'] = 'der er ikke noget at gentage før * + ? eller { }.';
$_ADDONLANG['pattern_class-open'] = 'et ] til en tegnklasse mangler.';
$_ADDONLANG['pattern_range-order'] = 'intervallet i [ ] går baglæns.';
$_ADDONLANG['pattern_range'] = 'et interval i [ ] skal gå fra ét tegn til et andet.';
$_ADDONLANG['pattern_posix-outside'] = 'klasser som [:alpha:] står kun inden i [ ]: [[:alpha:]].';
$_ADDONLANG['pattern_posix-unknown'] = 'der findes ingen tegnklasse med det navn.';
$_ADDONLANG['pattern_property'] = 'der findes ingen Unicode-egenskab med det navn.';
$_ADDONLANG['pattern_group-open'] = 'en afsluttende ) mangler.';
$_ADDONLANG['pattern_group-close'] = 'denne ) lukker ingen gruppe.';
$_ADDONLANG['pattern_group-sign'] = 'det, der står efter (?, betyder ikke noget.';
$_ADDONLANG['pattern_name'] = 'gruppens navn er ugyldigt.';
$_ADDONLANG['pattern_name-twice'] = 'to grupper har samme navn.';
$_ADDONLANG['pattern_reference'] = 'der findes ingen gruppe med det nummer eller navn.';
$_ADDONLANG['pattern_reference-form'] = 'en henvisning til en gruppe mangler nummer eller navn.';
$_ADDONLANG['pattern_lookbehind'] = 'det, et lookbehind leder efter, skal have en fast længde.';
$_ADDONLANG['pattern_condition'] = 'betingelsen for en gruppe er ugyldig.';
$_ADDONLANG['pattern_verb'] = 'ordet efter (* er ukendt.';
$_ADDONLANG['pattern_too-deep'] = 'parenteserne er indlejret for dybt.';
$_ADDONLANG['pattern_too-big'] = 'det er for langt eller for kompliceret.';
$_ADDONLANG['pattern_callout'] = 'callouts kan ikke bruges.';
$_ADDONLANG['error_limit'] = 'Det tager for lang tid at søge efter dette mønster. Gør det enklere.';
$_ADDONLANG['error_token'] = 'Din session har ændret sig, siden siden blev åbnet. Genindlæs siden, og prøv igen.';
$_ADDONLANG['error_permission'] = 'Du skal have tilladelse til at afgive ordrer på denne konto.';
$_ADDONLANG['error_action'] = 'Forespørgslen angav ikke, hvad der skulle gøres.';
$_ADDONLANG['error_login'] = 'Log ind først.';
$_ADDONLANG['error_unavailable'] = 'Backorders er ikke tilgængelige i øjeblikket. Prøv igen om nogle minutter.';

// Statuses
$_ADDONLANG['status_REQUESTED'] = 'BESTILT';
$_ADDONLANG['status_ACTIVE'] = 'AKTIV';
$_ADDONLANG['status_PROCESSING'] = 'UNDER BEHANDLING';
$_ADDONLANG['status_SUCCESSFUL'] = 'GENNEMFØRT';
$_ADDONLANG['status_FAILED'] = 'MISLYKKET';
$_ADDONLANG['status_CANCELLED'] = 'ANNULLERET';
$_ADDONLANG['status_AUCTION-PENDING'] = 'PÅ AUKTION';
$_ADDONLANG['status_AUCTION-WON'] = 'AUKTION VUNDET';
$_ADDONLANG['status_AUCTION-LOST'] = 'AUKTION TABT';
$_ADDONLANG['status_PENDING-PAYMENT'] = 'AFVENTER BETALING';
$_ADDONLANG['status_DELETED'] = 'SLETTET';
$_ADDONLANG['explain_REQUESTED'] = 'Venter. Prisen reserveres kort før droppet, hvis din saldo dækker den.';
$_ADDONLANG['explain_ACTIVE'] = 'Prisen er reserveret. Ansøgningen sendes kort før droppet.';
$_ADDONLANG['explain_PROCESSING'] = 'Hos registratoren. Den kan ikke længere slettes.';
$_ADDONLANG['explain_SUCCESSFUL'] = 'Domænet er på din konto.';
$_ADDONLANG['explain_FAILED'] = 'Navnet kunne ikke fanges. Det reserverede beløb er givet tilbage.';
$_ADDONLANG['explain_CANCELLED'] = 'Annulleret. Det reserverede beløb er givet tilbage.';
$_ADDONLANG['explain_AUCTION-PENDING'] = 'Flere ville have dette navn; en privat auktion afgør det.';
$_ADDONLANG['explain_AUCTION-WON'] = 'Du vandt auktionen.';
$_ADDONLANG['explain_AUCTION-LOST'] = 'En anden vandt auktionen. Det reserverede beløb er givet tilbage.';
$_ADDONLANG['explain_PENDING-PAYMENT'] = 'Fanget. Fakturaen afventer betaling.';

// Page Expiring Domains
$_ADDONLANG['domains_how'] = 'Sådan læses søgeordet';
$_ADDONLANG['domains_how_words'] = 'Ord';
$_ADDONLANG['domains_how_starts'] = 'Begynder med';
$_ADDONLANG['domains_how_ends'] = 'Slutter med';
$_ADDONLANG['domains_how_wildcards'] = 'Jokertegn';
$_ADDONLANG['domains_how_shape'] = 'Bogstavmønster';
$_ADDONLANG['domains_how_regex'] = 'Regulært udtryk';
$_ADDONLANG['domains_match'] = 'Hvilke af flere ord';
$_ADDONLANG['domains_match_all'] = 'alle';
$_ADDONLANG['domains_match_any'] = 'mindst ét';
$_ADDONLANG['domains_searched_as'] = 'Søgt som';
$_ADDONLANG['domains_searched_without'] = 'uden';
$_ADDONLANG['domains_example_0'] = 'begge ord et sted i navnet, men ikke 24';
$_ADDONLANG['domains_example_1'] = 'begynder med et af disse ord';
$_ADDONLANG['domains_example_2'] = 'begynder med shop eller slutter med 24';
$_ADDONLANG['domains_example_3'] = 'konsonant, vokal, konsonant, vokal';
$_ADDONLANG['domains_example_4'] = 'to bogstaver, to cifre';
$_ADDONLANG['domains_example_5'] = 'præcis fire bogstaver';
$_ADDONLANG['domains_help'] =
    'Navne søges uden deres TLD; müller finder IDN-navnet. Jokertegn: * vilkårlige tegn, ? ét. Mønstre: C konsonant, '
    . 'V vokal, L bogstav, N ciffer, A bogstav eller ciffer, - bindestreg; L{3,5} er tre til fem bogstaver.';
$_ADDONLANG['domains_help_words'] =
    'Mellem ord finder ”or” eller | et af dem, ”and” eller & begge; ”and” binder stærkest. I anførselstegn er et '
    . 'ord kun et ord: "or". Der søges i navnene, som de vises; ord, der begynder med xn--, søges i den form, navnet '
    . 'er gemt i.';
$_ADDONLANG['domains_exclude'] = 'Udelad';
$_ADDONLANG['domains_exclude_hint'] = 'ord eller jokertegn';
$_ADDONLANG['domains_added'] = 'Ny på listen siden';
$_ADDONLANG['domains_fault_title'] = 'Søgningen kan ikke læses';
$_ADDONLANG['domains_fault_typed-dot'] = 'Tegn :place er et punktum. Navne søges uden deres TLD; vælg det nedenfor.';
$_ADDONLANG['domains_fault_ending'] =
    '“:tld” er ikke en TLD på listen. Søg kun efter “:label”, eller vælg en TLD nedenfor.';
$_ADDONLANG['domains_fault_names'] =
    'Det er mere end ét navn. Der søges efter ét ad gangen; lister med navne bestilles under “:page”, “:part”.';
$_ADDONLANG['domains_fault_typed-sign'] =
    'Tegn :place, ”:sign”, kan ikke stå i et navn. Navne har bogstaver, cifre og bindestreger.';
$_ADDONLANG['domains_fault_typed-wildcard'] =
    'Tegn :place, ”:sign”, er et jokertegn. Vælg ”Jokertegn” for at bruge det.';
$_ADDONLANG['domains_fault_typed-hyphen'] = 'Tegn :place: intet navn begynder eller slutter med en bindestreg.';
$_ADDONLANG['domains_fault_typed-exclude'] =
    'Tegn :place: det, der skal udelades, skrives lige efter bindestregen uden mellemrum.';
$_ADDONLANG['domains_fault_typed-operator'] = 'Tegn :place, ”:sign”, står kun mellem to ord.';
$_ADDONLANG['domains_fault_typed-quote'] = 'Tegn :place: citatet, der begynder her, slutter ikke.';
$_ADDONLANG['domains_fault_typed-shape'] =
    'Tegn :place, ”:sign”, hører ikke til i et mønster: C konsonant, V vokal, L bogstav, N ciffer, A bogstav eller '
    . 'ciffer, - bindestreg.';
$_ADDONLANG['domains_fault_typed-repetition'] =
    'Tegn :place: skriv gentagelser som L{3} for tre eller L{3,5} for tre til fem, højst 63.';
$_ADDONLANG['domains_fault_typed-length'] = 'Det er længere end noget navn. Navne har højst 63 tegn.';
$_ADDONLANG['domains_fault_encoding'] = 'Teksten er ikke gyldig UTF-8 og kan ikke læses. Skriv den igen.';
$_ADDONLANG['domains_fault_date'] = '“:field”: datoen “:text” findes ikke.';
$_ADDONLANG['domains_fault_number'] = '“:field”: “:text” er ikke et helt tal fra 0 til :most.';
$_ADDONLANG['domains_fault_range'] = '“:field”: det mindste, :least, er mere end det meste, :most.';
$_ADDONLANG['domains_fault_days'] = 'Den første dag, :from, er senere end den sidste, :to.';
$_ADDONLANG['domains_together'] = 'Bestil valgte';
$_ADDONLANG['domains_pick_all'] = 'Vælg alle navne på siden';
$_ADDONLANG['domains_forecast_needed'] = 'Reserveres';
$_ADDONLANG['domains_forecast_when'] = 'Hvad reserveres hvornår (UTC)';
$_ADDONLANG['domains_forecast_now'] = 'nu';
$_ADDONLANG['domains_forecast_missing'] = 'Der mangler :missing. Indsæt penge senest :date UTC.';
$_ADDONLANG['domains_forecast_missing_now'] = 'Der mangler :missing. Indsæt penge nu.';
$_ADDONLANG['domains_forecast_more'] = 'og :count mere';
$_ADDONLANG['domains_save'] = 'Gem søgningen';
$_ADDONLANG['domains_save_name'] = 'Søgningens navn';
$_ADDONLANG['domains_save_mail'] = 'Send mig nye navne på e-mail, højst én gang om dagen';
$_ADDONLANG['domains_save_submit'] = 'Gem';
$_ADDONLANG['domains_js_watch'] = 'Overvåg';
$_ADDONLANG['domains_js_unwatch'] = 'Overvåg ikke længere';
$_ADDONLANG['domains_js_dropped'] = 'droppet';
$_ADDONLANG['domains_js_of'] = 'af :domain';
$_ADDONLANG['js_retry'] = 'Prøv igen';
$_ADDONLANG['js_close'] = 'Luk';
$_ADDONLANG['js_local'] = ':time din tid';

// History of a backorder
$_ADDONLANG['event_requested'] = 'Backorder oprettet.';
$_ADDONLANG['event_requested-again'] = 'Backorder oprettet igen.';
$_ADDONLANG['event_reserved'] = 'Prisen er reserveret.';
$_ADDONLANG['event_short-of-funds'] = 'Din saldo dækkede ikke prisen; du fik besked på e-mail.';
$_ADDONLANG['event_drop-moved'] = 'Dropdatoen er flyttet; det reserverede beløb er givet tilbage.';
$_ADDONLANG['event_window-changed'] = 'Reservationsvinduet for dette TLD er ændret; det reserverede beløb er givet tilbage.';
$_ADDONLANG['event_expired'] = 'Droppet gik forbi, før backorderen kunne udføres.';
$_ADDONLANG['event_submitting'] = 'Ansøgningen sendes; backorderen kan ikke længere slettes.';
$_ADDONLANG['event_submitted'] = 'Registratoren har ansøgningen.';
$_ADDONLANG['event_registrar-status'] = 'Nyt fra registratoren.';
$_ADDONLANG['event_refused'] = 'Registratoren accepterede ikke ansøgningen.';
$_ADDONLANG['event_failed'] = 'Navnet kunne ikke fanges.';
$_ADDONLANG['event_gone'] = 'Registratoren har annulleret ansøgningen.';
$_ADDONLANG['event_auction'] = 'Flere ville have navnet; en auktion afgør det.';
$_ADDONLANG['event_won'] = 'Du vandt auktionen.';
$_ADDONLANG['event_lost'] = 'En anden vandt auktionen.';
$_ADDONLANG['event_caught'] = 'Navnet blev fanget; din faktura er oprettet.';
$_ADDONLANG['event_paid'] = 'Betalt. Domænet er på din konto.';
$_ADDONLANG['event_cancelled'] = 'Fakturaen blev annulleret.';
$_ADDONLANG['event_drop-date'] = 'Dropdatoen blev ændret.';
$_ADDONLANG['event_left-list'] =
    'Navnet er ikke længere på listen: indehaveren har fornyet det, eller det blev slettet før tid.';
$_ADDONLANG['event_invoice-moved'] = 'Backorderen står nu på en anden faktura.';
$_ADDONLANG['event_paid-late'] = 'Fakturaen blev alligevel betalt. Domænet er på din konto.';
$_ADDONLANG['event_refunded'] = 'Fakturaen blev refunderet.';
$_ADDONLANG['event_invoice-cancelled'] = 'Fakturaen blev annulleret, efter at domænet var leveret.';
$_ADDONLANG['event_withdrawn'] = 'Backorderen blev annulleret af en administrator.';
$_ADDONLANG['event_client-merged'] = 'Din konto blev lagt sammen med en anden.';
$_ADDONLANG['event_client-deleted'] = 'Kunden blev slettet.';
$_ADDONLANG['event_deleted'] = 'Backorder slettet.';
$_ADDONLANG['event_upgrade'] = 'Overtaget fra det tidligere system.';
$_ADDONLANG['event_status'] = 'Status er nu :status.';
$_ADDONLANG['event_note'] = 'Noteret under status :status.';

// Sentences of the page's script
$_ADDONLANG['js_confirm'] = 'Vil du slette backorderen på :domain?';
$_ADDONLANG['js_failed'] = 'Der er ingen forbindelse til serveren. Prøv igen.';
$_ADDONLANG['js_ended'] = 'Din session er udløbet.';
$_ADDONLANG['js_log_in'] = 'Log ind igen';
$_ADDONLANG['js_create'] = 'BACKORDER';
$_ADDONLANG['js_delete'] = 'SLET';
$_ADDONLANG['js_not_offered'] = 'tilbydes ikke';
$_ADDONLANG['js_drop_unknown'] = 'endnu ikke kendt';
$_ADDONLANG['js_price_today'] = 'dagens pris; den ligger fast, når beløbet reserveres';
$_ADDONLANG['js_history'] = 'Historik';
$_ADDONLANG['js_invoice'] = 'Faktura';
$_ADDONLANG['js_domain'] = 'Domæne';
$_ADDONLANG['js_no_history'] = 'Der er ikke sket noget endnu.';
$_ADDONLANG['js_info'] = 'Viser :first til :last af :total';
$_ADDONLANG['js_previous'] = 'Forrige';
$_ADDONLANG['js_next'] = 'Næste';
$_ADDONLANG['js_empty'] = 'Ingen poster passer.';

// My Backorders
$_ADDONLANG['orders_promise'] =
    'Du betaler kun, hvis navnet bliver fanget: prisen reserveres kort før droppet, og hele beløbet kommer tilbage, hvis '
    . 'navnet ikke bliver dit.';
$_ADDONLANG['orders_created'] =
    'Backorderen på :domain er oprettet. :amount reserveres den :at UTC og trækkes kun, hvis navnet bliver fanget.';
$_ADDONLANG['orders_created_now'] =
    'Backorderen på :domain er oprettet. :amount reserveres inden for få minutter og trækkes kun, hvis navnet bliver '
    . 'fanget.';
$_ADDONLANG['orders_created_unknown'] =
    'Backorderen på :domain er oprettet. Navnet er ikke på listen over navne, der dropper; indtil da reserveres intet.';
$_ADDONLANG['orders_created_passed'] =
    'Backorderen på :domain er oprettet, men droppet er allerede gået forbi (:at UTC). Dækker din saldo :amount inden '
    . 'for to dage derefter, forsøges den stadig; ellers afsluttes den.';
$_ADDONLANG['orders_created_late'] =
    'Backorderen på :domain er oprettet, men droppet er allerede gået forbi (:at UTC). Inden for få minutter '
    . 'reserveres :amount, og der ansøges stadig; navnet kan meget vel være taget.';
$_ADDONLANG['orders_created_short'] =
    'Backorderen på :domain er oprettet, men dit rådighedsbeløb (:available) dækker endnu ikke :amount. Indsæt penge før '
    . 'den :at UTC.';
$_ADDONLANG['orders_created_short_now'] =
    'Backorderen på :domain er oprettet, men dit rådighedsbeløb (:available) dækker endnu ikke :amount. Indsæt penge nu: '
    . 'navnet dropper den :at UTC.';
$_ADDONLANG['orders_next_unknown'] = 'Det vides endnu ikke, hvornår navnet dropper; indtil da reserveres intet.';
$_ADDONLANG['orders_next_unpriced'] = 'Navnets TLD tilbydes ikke længere i din valuta; der reserveres intet.';
$_ADDONLANG['orders_next_hold'] = ':amount reserveres den :at.';
$_ADDONLANG['orders_next_hold_now'] = ':amount reserveres inden for få minutter.';
$_ADDONLANG['orders_next_hold_short'] = ':amount reserveres den :at; din saldo dækker det endnu ikke.';
$_ADDONLANG['orders_next_short'] = 'Din saldo dækker ikke :amount. Indsæt penge før den :at, hvor ansøgningen skal sendes.';
$_ADDONLANG['orders_next_short_late'] =
    'Din saldo dækker ikke :amount. Navnet dropper den :at; nu tæller hvert minut.';
$_ADDONLANG['orders_next_passed'] = 'Droppet er gået forbi uden den; den afsluttes inden for to dage.';
$_ADDONLANG['orders_next_passed_short'] =
    'Droppet er gået forbi. Dækker din saldo :amount inden for to dage derefter, forsøges den stadig; ellers '
    . 'afsluttes den.';
$_ADDONLANG['orders_next_late'] =
    'Navnet er allerede droppet. Inden for få minutter reserveres :amount, og der ansøges stadig; navnet kan meget '
    . 'vel være taget.';
$_ADDONLANG['orders_next_submit'] = ':amount er reserveret. Den sendes til registratoren den :at.';
$_ADDONLANG['orders_next_submit_now'] = ':amount er reserveret. Den sendes til registratoren inden for få minutter.';
$_ADDONLANG['orders_next_left'] = 'Navnet dropper alligevel ikke; det reserverede kommer tilbage inden for få minutter.';
$_ADDONLANG['orders_next_drop'] = 'Hos registratoren. Navnet dropper den :at.';
$_ADDONLANG['orders_next_sending'] = 'Den er ved at blive sendt til registratoren. Navnet dropper den :at.';
$_ADDONLANG['orders_next_unsent'] =
    'Navnet droppede, før registratoren tog imod den. Der forsøges stadig, i højst to dage; lykkes det ikke, kommer '
    . ':amount tilbage på din saldo.';
$_ADDONLANG['orders_next_result'] = 'Navnet er droppet. Registratoren giver besked om, hvem der fangede det.';
$_ADDONLANG['orders_next_auction'] = 'På auktion til :at, højeste bud :bid.';
$_ADDONLANG['orders_next_auction_none'] = 'På auktion til :at, ingen bud endnu.';
$_ADDONLANG['orders_next_auction_over'] = 'Auktionen er slut; resultatet afventes.';
$_ADDONLANG['orders_next_auction_unknown'] = 'På en privat auktion. Auktionshuset skriver til dig.';
$_ADDONLANG['orders_next_payment'] = 'Fanget. Afventer betaling af faktura nr. :invoice.';
$_ADDONLANG['orders_next_invoice'] = 'Fanget. Din faktura er ved at blive oprettet.';
$_ADDONLANG['orders_next_delivered'] = 'Domænet er på din konto.';
$_ADDONLANG['orders_next_delivering'] = 'Domænet er på vej til din konto.';
$_ADDONLANG['orders_next_won'] = 'Du vandt. Domænet er på din konto.';
$_ADDONLANG['orders_next_winning'] = 'Du vandt. Domænet er på vej til din konto.';
$_ADDONLANG['orders_next_lost'] = 'En anden vandt. Der er ikke trukket noget.';
$_ADDONLANG['orders_next_failed'] = 'Ikke fanget. Der er ikke trukket noget.';
$_ADDONLANG['orders_next_cancelled'] = 'Annulleret.';
$_ADDONLANG['orders_next_returning'] = ':amount kommer tilbage på din saldo inden for få minutter.';
$_ADDONLANG['orders_short_title'] = 'Din saldo dækker ikke det hele';
$_ADDONLANG['orders_short_text'] =
    'Det, du har bestilt, kræver :needed, og du har :available. Der mangler :missing, første gang den :at.';
$_ADDONLANG['orders_short_now'] = 'Det, du har bestilt, kræver :needed, og du har :available. Der mangler :missing nu.';
$_ADDONLANG['orders_short_some_now'] =
    'Det, du har bestilt, kræver :needed, og du har :available. Der mangler :missing, en del af det nu.';
$_ADDONLANG['orders_short_order'] = 'Vælg, hvad der kommer først';
$_ADDONLANG['orders_prefer_title'] = 'Hvad der kommer først';
$_ADDONLANG['orders_prefer_text'] =
    'Når din saldo ikke rækker til alle forfaldne navne, får de øverste pengene først. Træk et navn, eller flyt det med '
    . 'pilene.';
$_ADDONLANG['orders_prefer_up'] = 'Flyt :domain op';
$_ADDONLANG['orders_prefer_down'] = 'Flyt :domain ned';
$_ADDONLANG['orders_prefer_drag'] = 'Træk :domain';
$_ADDONLANG['orders_prefer_due'] = ':amount den :at';
$_ADDONLANG['orders_prefer_due_now'] = ':amount, forfalder nu';
$_ADDONLANG['orders_prefer_covered'] = 'dækket';
$_ADDONLANG['orders_prefer_short'] = 'ikke dækket';
$_ADDONLANG['orders_prefer_more'] = 'og :count mere efter disse';
$_ADDONLANG['orders_prefer_reset'] = 'Tidligste drop først';
$_ADDONLANG['orders_preferred'] = 'Rækkefølgen er gemt.';
$_ADDONLANG['orders_auctions_title'] = 'Auktioner';
$_ADDONLANG['orders_auctions_text'] =
    'Flere havde bestilt disse navne. Du byder og betaler hos auktionshuset; uden bud vinder den tidligste bestilling.';
$_ADDONLANG['orders_auction_ends'] = 'Slutter';
$_ADDONLANG['orders_auction_best'] = 'Højeste bud';
$_ADDONLANG['orders_auction_next'] = 'Næste bud fra';
$_ADDONLANG['orders_auction_bids'] = 'Bud';
$_ADDONLANG['orders_auction_bidders'] = 'Bydere';
$_ADDONLANG['orders_auction_open'] = 'Byd';
$_ADDONLANG['orders_auction_opens'] = '(åbner auktionshuset i et nyt vindue)';
$_ADDONLANG['orders_auction_updated'] = 'pr. :at';
$_ADDONLANG['orders_auction_none'] = 'ingen endnu';
$_ADDONLANG['orders_auction_unknown'] = 'endnu ikke kendt';
$_ADDONLANG['orders_bidder_HIGHBIDDER'] = 'Du fører';
$_ADDONLANG['orders_bidder_OUTBID'] = 'Du er overbudt';
$_ADDONLANG['orders_bidder_PARTICIPANT'] = 'Du har ikke budt';
$_ADDONLANG['orders_bidder_WINNER'] = 'Du vandt';
$_ADDONLANG['orders_auction_show'] = 'Auktion';
$_ADDONLANG['orders_export'] = 'Eksportér CSV';
$_ADDONLANG['orders_history_title'] = 'Historik for :domain';
$_ADDONLANG['orders_history_empty'] = 'Der er ikke sket noget endnu.';
$_ADDONLANG['orders_by_you'] = 'af dig';
$_ADDONLANG['orders_by_admin'] = 'af en administrator';
$_ADDONLANG['orders_back'] = 'Tilbage til Mine backorders';
$_ADDONLANG['orders_held'] = 'Reserveret';
$_ADDONLANG['orders_bulk_title'] = 'Bestil flere navne på én gang';
$_ADDONLANG['orders_bulk_label'] = 'Navne, ét pr. linje';
$_ADDONLANG['orders_bulk_hint'] =
    'Op til 1.000 navne, også adskilt af komma eller mellemrum. Fra en CSV-fil plukkes navnene ud.';
$_ADDONLANG['orders_bulk_file'] = 'Eller en tekst- eller CSV-fil';
$_ADDONLANG['orders_bulk_drop'] = 'Eller slip en tekst- eller CSV-fil her';
$_ADDONLANG['orders_bulk_check'] = 'Kontrollér navne';
$_ADDONLANG['orders_bulk_note'] = 'Næste side viser, hvad der vil ske. Intet bestilles, før du bekræfter.';
$_ADDONLANG['orders_bulk_none'] = 'Der var ingen navne i det, du sendte. Skriv navne med TLD, ét pr. linje.';
$_ADDONLANG['orders_bulk_file_bad'] = 'Filen kunne ikke læses. Den skal være tekst på højst 1 MB.';
$_ADDONLANG['orders_bulk_left'] =
    'Kun de første 1.000 navne vises; :count mere er udeladt. Bestil disse først.';
$_ADDONLANG['orders_bulk_left_one'] = 'Kun de første 1.000 navne vises; 1 mere er udeladt. Bestil disse først.';
$_ADDONLANG['orders_preview_title'] = 'Kontrollér din bestilling';
$_ADDONLANG['orders_preview_names'] = 'Navne, der bestilles';
$_ADDONLANG['orders_preview_refused'] = 'Navne, der ikke kan bestilles';
$_ADDONLANG['orders_preview_total'] = 'Reserveres i alt';
$_ADDONLANG['orders_preview_total_hint'] = 'inkl. moms; navn for navn, aldrig alt på én gang, før det forfalder';
$_ADDONLANG['orders_preview_earlier'] = 'Til tidligere backorders';
$_ADDONLANG['orders_preview_missing'] = 'Mangler';
$_ADDONLANG['orders_preview_short'] =
    'Din saldo dækker endnu ikke det hele. Du kan godt bestille alligevel; indsæt penge, før beløbet forfalder, ellers '
    . 'går de navne, du mindst ønsker, tabt.';
$_ADDONLANG['orders_preview_days'] = 'Hvornår der reserveres';
$_ADDONLANG['orders_preview_now'] = 'inden for få minutter';
$_ADDONLANG['orders_preview_later'] = 'når dropdatoen er kendt';
$_ADDONLANG['orders_preview_count'] = ':count navne';
$_ADDONLANG['orders_preview_count_one'] = '1 navn';
$_ADDONLANG['orders_preview_happens'] = 'Hvad der vil ske';
$_ADDONLANG['orders_preview_amount'] = 'Reserveres';
$_ADDONLANG['orders_preview_reason'] = 'Årsag';
$_ADDONLANG['orders_preview_confirm'] = 'Bestil :count navne';
$_ADDONLANG['orders_preview_confirm_one'] = 'Bestil 1 navn';
$_ADDONLANG['orders_preview_nothing'] = 'Ingen af disse navne kan bestilles.';
$_ADDONLANG['orders_preview_edit'] = 'Ret listen';
$_ADDONLANG['orders_preview_changed'] =
    'Priser eller navne har ændret sig, siden du så på listen. Der er ikke bestilt noget endnu; kontrollér listen igen.';
$_ADDONLANG['orders_preview_empty'] = 'Der er ingen liste at kontrollere. Indsæt dine navne nedenfor.';
$_ADDONLANG['orders_plan_hold'] = 'Reserveres den :at';
$_ADDONLANG['orders_plan_now'] = 'Reserveres inden for få minutter';
$_ADDONLANG['orders_plan_hold_short'] = 'Reserveres den :at, så langt din saldo rækker';
$_ADDONLANG['orders_plan_now_short'] = 'Reserveres inden for få minutter, så langt din saldo rækker';
$_ADDONLANG['orders_plan_passed'] =
    'Droppet er gået forbi (:at). Rækker din saldo inden for to dage derefter, forsøges den stadig';
$_ADDONLANG['orders_plan_unknown'] = 'Venter, til dropdatoen er kendt; intet reserveres før';
$_ADDONLANG['orders_result_title'] = 'Din bestilling';
$_ADDONLANG['orders_result_done'] = ':count navne er bestilt.';
$_ADDONLANG['orders_result_done_one'] = '1 navn er bestilt.';
$_ADDONLANG['orders_result_refused'] = ':count kunne ikke bestilles.';
$_ADDONLANG['orders_result_refused_one'] = '1 kunne ikke bestilles.';
$_ADDONLANG['orders_result_none'] = 'Ingen navne blev bestilt.';
$_ADDONLANG['orders_result_ordered'] = 'Bestilt';
$_ADDONLANG['orders_result_not'] = 'Ikke bestilt';
$_ADDONLANG['orders_result_empty'] = 'Der er ikke længere nogen bestilling at vise.';
$_ADDONLANG['orders_csv_unicode'] = 'Unicode';
$_ADDONLANG['orders_csv_held_at'] = 'Reserveret fra (UTC)';
$_ADDONLANG['orders_csv_submit_at'] = 'Sendt (UTC)';
$_ADDONLANG['orders_csv_currency'] = 'Valuta';
$_ADDONLANG['orders_csv_invoice'] = 'Faktura';
$_ADDONLANG['orders_csv_created'] = 'Bestilt (UTC)';
$_ADDONLANG['orders_csv_updated'] = 'Ændret (UTC)';
$_ADDONLANG['error_past'] = 'Dette navn droppede for mere end to dage siden.';
$_ADDONLANG['error_not-utf-8'] = 'Filen er ikke tekst i UTF-8. Gem den som UTF-8 (“CSV UTF-8”), og send den igen.';
$_ADDONLANG['error_repeated'] = 'Dette navn står allerede på din liste.';
$_ADDONLANG['error_busy'] = 'Denne backorder er ved at blive behandlet. Prøv igen om nogle minutter.';
$_ADDONLANG['js_orders_confirm_held'] =
    'Vil du slette backorderen på :domain? Det reserverede beløb går tilbage til din saldo.';
$_ADDONLANG['js_orders_read'] = ':file er læst; linjer: :count.';
$_ADDONLANG['js_orders_unread'] = 'Filen kunne ikke læses. Den skal være tekst på højst 1 MB.';
$_ADDONLANG['js_orders_binary'] = ':file er ikke tekst i UTF-8. Gem listen som UTF-8 (“CSV UTF-8”).';
$_ADDONLANG['js_orders_blank'] = ':file er tom.';
$_ADDONLANG['js_orders_auction'] = 'Auktion';

// Email template
$_ADDONLANG['mail_lowbalance_subject'] = 'Besked om lav saldo fra {$company_name}';
$_ADDONLANG['mail_lowbalance_message'] =
    '<p>Hej {$client_name}</p><p>Dit rådighedsbeløb dækker ikke følgende '
    . 'backorders:</p><ul>{foreach from=$list item=data}<li><strong>{$data.domain}</strong>, dropper '
    . '{$data.dropdate}, pris {$data.price}</li>{/foreach}</ul><p>Der mangler: <strong>{$missing}</strong>. '
    . 'Indsæt penge på din konto i god tid; en backorder uden dækning bliver ikke udført.</p><p>{$signature}</p>';

// Other mails
$_ADDONLANG['mail_dropmoved_subject'] = 'Dine backorders dropper senere';
$_ADDONLANG['mail_dropmoved_message'] =
    '<p>Hej {$client_name}</p><p>Registreringsenheden har flyttet dropdatoerne for disse navne. Det beløb, der var '
    . 'reserveret til dem, er tilbage på din saldo og reserveres igen, når droppet nærmer sig:</p><ul>{foreach from=$list '
    . 'item=data}<li><strong>{$data.domain}</strong>, dropper {$data.dropdate}, pris {$data.price}</li>{/foreach}</ul>'
    . '<p>{$signature}</p>';
$_ADDONLANG['mail_leftlist_subject'] = 'Dine backorders er ikke længere på vej til at droppe';
$_ADDONLANG['mail_leftlist_message'] =
    '<p>Hej {$client_name}</p><p>Disse navne er ikke længere på listen over navne, der dropper; indehaverne har '
    . 'sandsynligvis fornyet dem. Det beløb, der var reserveret til dem, er tilbage på din saldo:</p><ul>{foreach '
    . 'from=$list item=data}<li><strong>{$data.domain}</strong></li>{/foreach}</ul><p>Dine backorders består og træder i '
    . 'kraft, hvis navnene igen er på vej til at droppe.</p><p>{$signature}</p>';
$_ADDONLANG['mail_account_subject'] = 'Backorders: din konto hos registratoren har ikke dækning';
$_ADDONLANG['mail_account_message'] =
    '<p>Åbne ansøgninger og dem, der forfalder inden for tre dage, vil koste :needed (:names backorders), men din konto '
    . 'hos registratoren har :available. Ansøgninger uden dækning deltager ikke i droppet. Indsæt penge hos registratoren '
    . 'i god tid.</p>';
$_ADDONLANG['mail_account_unknown'] =
    '<p>Ikke med i beløbet: :unknown backorders på TLD’er, hvis kostpris ikke er kendt.</p>';

// Watching: watched names, saved searches, their mails, the calendar and the home page's panel
$_ADDONLANG['watch_title'] = 'Overvågning';
$_ADDONLANG['watch_list'] = 'Overvågede navne';
$_ADDONLANG['watch_info'] = 'Viser :first til :last af :total navne; op til :limit er mulige';
$_ADDONLANG['watch_new'] = 'Overvåg et navn';
$_ADDONLANG['watch_new_note'] =
    'Ethvert navn, også et, der ikke er på listen endnu. Overvågning er gratis og trækker intet.';
$_ADDONLANG['watch_submit'] = 'Overvåg';
$_ADDONLANG['watch_remove'] = 'Fjern';
$_ADDONLANG['watch_remove_name'] = 'Overvåg ikke længere :domain';
$_ADDONLANG['watch_clear'] = 'Fjern alle, der er droppet';
$_ADDONLANG['watch_state_moved'] = 'flyttet, var :before';
$_ADDONLANG['watch_state_left'] = 'ikke længere på listen';
$_ADDONLANG['watch_state_left_hint'] =
    'Navnet er ikke længere på vej til at droppe; indehaveren har sandsynligvis fornyet det.';
$_ADDONLANG['watch_state_dropped'] = 'droppet';
$_ADDONLANG['watch_state_unlisted'] = 'ikke på listen';
$_ADDONLANG['watch_state_unlisted_hint'] = 'Navnet er ikke på vej til at droppe. Du får besked, når det er.';
$_ADDONLANG['watch_empty_title'] = 'Du overvåger ingen navne endnu';
$_ADDONLANG['watch_empty_text'] =
    'Klik på stjernen ved et navn under Udløbende domæner, eller skriv det under ”Overvåg et navn”. Overvågning koster ikke noget; '
    . 'du får besked, når dropdatoen flyttes, når indehaveren fornyer, og dagen før droppet.';
$_ADDONLANG['watch_added'] = ':domain overvåges nu.';
$_ADDONLANG['watch_removed'] = ':domain overvåges ikke længere.';
$_ADDONLANG['watch_cleared'] = 'Fjernede navne: :count.';
$_ADDONLANG['watch_error_limit'] = 'Du overvåger allerede :limit navne, og flere er ikke mulige. Fjern først nogle af dem.';
$_ADDONLANG['watch_searches'] = 'Gemte søgninger';
$_ADDONLANG['watch_searches_empty_title'] = 'Ingen gemte søgninger endnu';
$_ADDONLANG['watch_searches_empty_text'] =
    'Søg blandt de udløbende domæner, og gem søgningen under et navn. Du kan køre den igen med ét klik og få nye navne '
    . 'tilsendt én gang om dagen.';
$_ADDONLANG['watch_search_all'] = 'alle navne';
$_ADDONLANG['watch_search_more'] = 'flere betingelser: :count';
$_ADDONLANG['watch_search_run'] = 'Kør';
$_ADDONLANG['watch_search_rename'] = 'Omdøb';
$_ADDONLANG['watch_search_delete'] = 'Slet';
$_ADDONLANG['watch_search_name'] = 'Søgningens navn';
$_ADDONLANG['watch_search_keep'] = 'Gem';
$_ADDONLANG['watch_search_confirm'] = 'Vil du slette søgningen ”:name”?';
$_ADDONLANG['watch_search_mail'] = 'Daglig e-mail';
$_ADDONLANG['watch_search_mailed'] = 'senest :date UTC';
$_ADDONLANG['watch_search_saved'] = 'Søgningen ”:name” er gemt.';
$_ADDONLANG['watch_search_renamed'] = 'Søgningen hedder nu ”:name”.';
$_ADDONLANG['watch_search_deleted'] = 'Søgningen ”:name” er slettet.';
$_ADDONLANG['watch_search_mail_on'] = 'Nye navne for ”:name” sendes til dig, højst én gang om dagen.';
$_ADDONLANG['watch_search_mail_off'] = 'Du får ikke flere e-mails om ”:name”.';
$_ADDONLANG['watch_error_searches'] = 'Du har :limit gemte søgninger, og flere er ikke mulige. Slet først en af dem.';
$_ADDONLANG['watch_error_name'] = 'Giv søgningen et navn.';
$_ADDONLANG['watch_error_taken'] = 'Du har allerede en søgning, der hedder ”:name”. Vælg et andet navn.';
$_ADDONLANG['watch_error_query'] = 'Søgningen er for lang til at blive gemt. Vælg færre TLD’er.';
$_ADDONLANG['watch_error_search'] = 'Søgningen blev ikke gemt. :why';
$_ADDONLANG['watch_error_gone'] = 'Den søgning findes ikke længere på din konto.';
$_ADDONLANG['watch_mails'] = 'E-mails';
$_ADDONLANG['watch_mails_watched'] = 'Nyt om overvågede navne';
$_ADDONLANG['watch_mails_note'] =
    'Højst én om dagen: når en dropdato flyttes, når et navn forlader listen, fordi indehaveren har fornyet det, og dagen '
    . 'før droppet.';
$_ADDONLANG['watch_on'] = 'til';
$_ADDONLANG['watch_off'] = 'fra';
$_ADDONLANG['watch_turn_on'] = 'Slå til';
$_ADDONLANG['watch_turn_off'] = 'Slå fra';
$_ADDONLANG['watch_mail_on'] = 'Du får besked på e-mail, når der er nyt om de navne, du overvåger.';
$_ADDONLANG['watch_mail_off'] = 'Du får ikke længere e-mails om overvågede navne.';
$_ADDONLANG['watch_calendar'] = 'Kalender';
$_ADDONLANG['watch_calendar_name'] = 'Domænedrops';
$_ADDONLANG['watch_calendar_intro'] =
    'Dropdatoerne for de navne, du overvåger eller har en backorder på, i din egen kalender.';
$_ADDONLANG['watch_calendar_make'] = 'Opret en adresse';
$_ADDONLANG['watch_calendar_address'] = 'Privat adresse';
$_ADDONLANG['watch_calendar_secret'] = 'Enhver, der kender adressen, kan se disse navne. Hold den for dig selv.';
$_ADDONLANG['watch_calendar_subscribe'] = 'Abonnér';
$_ADDONLANG['watch_calendar_copy'] = 'Kopiér';
$_ADDONLANG['watch_calendar_copied'] = 'Adressen er kopieret.';
$_ADDONLANG['watch_calendar_renew'] = 'Ny adresse';
$_ADDONLANG['watch_calendar_stop'] = 'Slå fra';
$_ADDONLANG['watch_calendar_confirm'] = 'Den nuværende adresse holder op med at virke. Vil du fortsætte?';
$_ADDONLANG['watch_calendar_made'] = 'Din kalender har nu en adresse.';
$_ADDONLANG['watch_calendar_renewed'] = 'Din kalender har fået en ny adresse. En tidligere virker ikke længere.';
$_ADDONLANG['watch_calendar_stopped'] = 'Din kalender har ikke længere nogen adresse.';
$_ADDONLANG['watch_event_watched'] = ':domain dropper';
$_ADDONLANG['watch_event_ordered'] = ':domain dropper (backorder)';
$_ADDONLANG['watch_event_status'] = 'Status for din backorder: :status';
$_ADDONLANG['watch_event_hint'] = 'Du overvåger dette navn. Opret en backorder i tide, hvis du vil have det.';
$_ADDONLANG['watch_stop_title'] = 'E-mailindstillinger';
$_ADDONLANG['watch_stop_watched_on'] = 'Vil du afmelde e-mails om de navne, du overvåger?';
$_ADDONLANG['watch_stop_watched_off'] = 'Du får ikke længere e-mails om de navne, du overvåger.';
$_ADDONLANG['watch_stop_searches_on'] = 'Vil du afmelde de daglige e-mails om alle dine gemte søgninger?';
$_ADDONLANG['watch_stop_searches_off'] = 'Du får ikke længere daglige e-mails om dine gemte søgninger.';
$_ADDONLANG['watch_stop_keeps'] = 'Dine overvågede navne og gemte søgninger forbliver, som de er.';
$_ADDONLANG['watch_stop_unknown'] =
    'Linket er ikke fuldstændigt eller virker ikke længere. Du kan vælge dine e-mails på siden Overvågning.';
$_ADDONLANG['watch_stop_button'] = 'Afmeld disse e-mails';
$_ADDONLANG['watch_stop_settings'] = 'Vælg på din konto';
$_ADDONLANG['watch_home_open'] = 'Igangværende backorders: :count';
$_ADDONLANG['watch_home_none'] =
    'Navne, som indehaverne slipper, kan blive dine: søg blandt de udløbende domæner, og opret backorders på dem, du kan '
    . 'lide.';
$_ADDONLANG['watch_home_covered'] = 'Din saldo dækker de :needed, der reserveres til dem senest :date UTC.';
$_ADDONLANG['watch_home_short'] = 'Nødvendigt i alt: :needed. Mangler: :missing, det første senest :date UTC.';
$_ADDONLANG['watch_home_covered_now'] = 'Din saldo dækker de :needed, der reserveres til dem nu.';
$_ADDONLANG['watch_home_short_now'] = 'Nødvendigt i alt: :needed. Mangler nu: :missing.';
$_ADDONLANG['watch_home_short_some_now'] = 'Nødvendigt i alt: :needed. Mangler: :missing, en del af det nu.';
$_ADDONLANG['watch_home_drops'] = 'dropper :date UTC';
$_ADDONLANG['watch_home_promise'] =
    'Du betaler kun, hvis navnet bliver fanget. Prisen reserveres kort før droppet og gives tilbage, hvis det ikke sker.';
$_ADDONLANG['watch_mail_watched_subject'] = 'Nyt om de domænenavne, du overvåger';
$_ADDONLANG['watch_mail_watched_message'] =
    '<p>Hej {$client_name}</p><p>Der er nyt om de navne, du overvåger.</p>'
    . '{if $moved}<p><strong>Dropdatoen er flyttet:</strong></p><ul>{foreach from=$moved item=name}'
    . '<li><strong>{$name.domain|escape}</strong> dropper nu {$name.dropdate|escape} (før: {$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $left}<p><strong>Ikke længere på vej til at droppe,</strong> sandsynligvis fordi indehaveren har fornyet:</p><ul>'
    . '{foreach from=$left item=name}<li><strong>{$name.domain|escape}</strong> (skulle droppe {$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $listed}<p><strong>Nu på vej til at droppe:</strong></p><ul>{foreach from=$listed item=name}'
    . '<li><strong>{$name.domain|escape}</strong> dropper {$name.dropdate|escape}</li>{/foreach}</ul>{/if}'
    . '{if $soon}<p><strong>Dropper inden for cirka et døgn,</strong> og du har ingen backorder på dem:</p><ul>'
    . '{foreach from=$soon item=name}<li><strong>{$name.domain|escape}</strong> dropper {$name.dropdate|escape}'
    . '{if $name.price}, pris {$name.price|escape}{/if}</li>{/foreach}</ul>{/if}'
    . '<p><a href="{$link|escape}">Se dine overvågede navne, eller opret en backorder</a></p><p>{$signature}</p>'
    . '<p><small>Du overvåger disse navne. <a href="{$unsubscribe|escape}">Afmeld disse e-mails</a></small></p>';
$_ADDONLANG['watch_mail_searches_subject'] = 'Nye udløbende domæner til dine gemte søgninger';
$_ADDONLANG['watch_mail_searches_message'] =
    '<p>Hej {$client_name}</p><p>Der er kommet nye navne på listen, som passer til dine gemte søgninger.</p>'
    . '{foreach from=$searches item=search}<p><strong>{$search.name|escape}</strong>: {$search.total|escape} nye</p><ul>'
    . '{foreach from=$search.names item=name}<li><strong>{$name.domain|escape}</strong>, dropper {$name.dropdate|escape}'
    . '{if $name.price}, pris {$name.price|escape}{/if}</li>{/foreach}'
    . '{if $search.more}<li>og {$search.more|escape} mere</li>{/if}</ul>'
    . '<p><a href="{$search.link|escape}">Kør søgningen</a></p>{/foreach}<p>{$signature}</p>'
    . '<p><small>Du har bedt om denne daglige e-mail; <a href="{$link|escape}">ret dine gemte søgninger</a>, eller '
    . '<a href="{$unsubscribe|escape}">afmeld disse e-mails</a>.</small></p>';

// Admin area
$_ADDONLANG['admin_manage'] = 'Administrér';
$_ADDONLANG['admin_pricing'] = 'Priser';
$_ADDONLANG['admin_logs'] = 'Log';
$_ADDONLANG['admin_manage_title'] = 'Alle backorders';
$_ADDONLANG['admin_pricing_title'] = 'Priser på backorders';
$_ADDONLANG['admin_extension'] = 'Endelse';
$_ADDONLANG['admin_price_hint'] =
    'Et TLD, hvis pris er tom eller 0 i en valuta, kan ikke bestilles af kunder med den valuta.';
$_ADDONLANG['admin_new_tld'] = 'nyt TLD, f.eks. com';
$_ADDONLANG['admin_save'] = 'Gem ændringer';
$_ADDONLANG['admin_delete'] = 'Slet';
$_ADDONLANG['admin_saved'] = 'Priserne er gemt.';
$_ADDONLANG['admin_deleted'] = 'Priserne for .:zone er slettet. Eksisterende backorders beholder deres.';
$_ADDONLANG['admin_bad_price'] = 'Intet blev gemt: ”:text” er ikke en pris (.:zone, :currency). :why';
$_ADDONLANG['admin_price_form'] = 'Skriv tallet som 12,50, uden tusindtalsseparator.';
$_ADDONLANG['admin_price_decimals'] = 'Der er mere end to decimaler.';
$_ADDONLANG['admin_price_size'] = 'Tallet skal være under :limit.';
$_ADDONLANG['admin_bad_zone'] = 'Intet blev gemt: ”:text” er ikke et TLD.';
$_ADDONLANG['admin_zone_exists'] = 'Intet blev gemt: .:zone står allerede i tabellen.';
$_ADDONLANG['admin_no_zone'] = 'Intet blev gemt: der blev indtastet priser uden TLD.';
$_ADDONLANG['admin_no_currencies'] = 'WHMCS har ingen valuta.';
$_ADDONLANG['admin_fault_encoding'] = '”:field”: ”:text” er ikke gyldig UTF-8 og kan ikke læses. Skriv teksten igen.';
$_ADDONLANG['admin_client'] = 'Kunde';
$_ADDONLANG['admin_reference'] = 'Reference';
$_ADDONLANG['admin_price'] = 'Pris';
$_ADDONLANG['admin_held'] = 'Reserveret';
$_ADDONLANG['admin_status_all'] = 'Enhver status';
$_ADDONLANG['admin_search'] = 'Søg';
$_ADDONLANG['admin_search_domain'] = 'fuldt navn, f.eks. example.com';
$_ADDONLANG['admin_events'] = 'Hændelser';
$_ADDONLANG['admin_no_entries'] = 'Ingen poster.';

// Admin area: frame and dashboard
$_ADDONLANG['dash_no_form'] = 'Denne side tager ikke imod ændringer.';
$_ADDONLANG['admin_dashboard'] = 'Oversigt';
$_ADDONLANG['dash_title'] = 'Sådan går forretningen';
$_ADDONLANG['dash_utc'] = 'Alle tider er UTC; hold musen over en tid for at se din egen.';
$_ADDONLANG['dash_decimal_point'] = ',';
$_ADDONLANG['dash_percent'] = ':n %';
$_ADDONLANG['dash_ago'] = 'for :span siden';
$_ADDONLANG['dash_seconds'] = ':n s';
$_ADDONLANG['dash_minutes'] = ':n min.';
$_ADDONLANG['dash_hours'] = ':n t.';
$_ADDONLANG['dash_days'] = ':n dage';
$_ADDONLANG['dash_jobs'] = 'Cronjobs';
$_ADDONLANG['dash_job'] = 'Job';
$_ADDONLANG['dash_last_run'] = 'Seneste kørsel';
$_ADDONLANG['dash_took'] = 'tog :span';
$_ADDONLANG['dash_last_success'] = 'Seneste gennemført';
$_ADDONLANG['dash_last_error'] = 'Seneste fejl';
$_ADDONLANG['dash_none'] = 'ingen';
$_ADDONLANG['dash_never_hint'] =
    'Sæt cronjobbet op, eller lad WHMCS’ eget cronjob køre det (indstillingen ”Run with WHMCS\'s cron”).';
$_ADDONLANG['dash_errors'] = 'Fejl i loggen';
$_ADDONLANG['dash_job_BATCH'] = 'Batchkørsel, hvert femte minut';
$_ADDONLANG['dash_job_DAILY_IMPORT_PENDINGDOMAINLIST'] = 'Import af droplisten, to gange om dagen';
$_ADDONLANG['dash_job_DAILY_DROPDATE_SYNCH'] = 'Dropdatoer, to gange om dagen';
$_ADDONLANG['dash_job_DAILY_WATCH_MAILS'] = 'E-mails om overvågede navne og gemte søgninger, én gang om dagen';
$_ADDONLANG['dash_light_on-time'] = 'Til tiden';
$_ADDONLANG['dash_light_late'] = 'Forsinket';
$_ADDONLANG['dash_light_failing'] = 'Fejler';
$_ADDONLANG['dash_light_standing'] = 'Står stille';
$_ADDONLANG['dash_light_never'] = 'Aldrig kørt';
$_ADDONLANG['dash_due'] = 'Forestående drops';
$_ADDONLANG['dash_due_day'] = 'Inden for 24 timer';
$_ADDONLANG['dash_due_three'] = 'Inden for 3 dage';
$_ADDONLANG['dash_names'] = 'Navne';
$_ADDONLANG['dash_backorders'] = 'Backorders';
$_ADDONLANG['dash_waiting'] = 'Intet reserveret';
$_ADDONLANG['dash_due_next'] = 'Det næste dropper';
$_ADDONLANG['dash_due_none'] = 'Ingen navne med backorder dropper inden for tre dage.';
$_ADDONLANG['dash_due_manage'] = 'Alle backorders';
$_ADDONLANG['dash_account'] = 'Din konto hos registratoren';
$_ADDONLANG['dash_account_available'] = 'Til rådighed for backorders';
$_ADDONLANG['dash_account_needed'] = 'Det forestående koster';
$_ADDONLANG['dash_account_left'] = 'Tilbage derefter';
$_ADDONLANG['dash_account_names'] = 'Forestående backorders og igangværende ansøgninger';
$_ADDONLANG['dash_account_checked'] = 'Som batchkørslen fandt den';
$_ADDONLANG['dash_account_unasked'] = 'Endnu ikke spurgt: batchkørslen spørger, når noget forestår.';
$_ADDONLANG['dash_account_short'] = 'Ikke nok: ansøgninger uden dækning deltager ikke i droppet.';
$_ADDONLANG['dash_account_unknown'] = 'Nok, så vidt kostpriserne er kendt.';
$_ADDONLANG['dash_account_idle'] = 'Intet forestår.';
$_ADDONLANG['dash_account_enough'] = 'Nok.';
$_ADDONLANG['dash_account_unknown_costs'] = 'Ikke medregnet: :n backorders på TLD’er, hvis kostpris ikke er kendt.';
$_ADDONLANG['dash_account_unknown_costs_one'] = 'Ikke medregnet: 1 backorder på et TLD, hvis kostpris ikke er kendt.';
$_ADDONLANG['dash_outlook'] = 'Hvad dine kunder får brug for';
$_ADDONLANG['dash_outlook_none'] = 'Ingen backorder venter på penge.';
$_ADDONLANG['dash_outlook_hint'] =
    'Backorders, hvis beløb endnu ikke er reserveret, til dagens priser uden moms. Ubetalte fakturaer er ikke trukket fra saldoen.';
$_ADDONLANG['dash_currency'] = 'Valuta';
$_ADDONLANG['dash_clients'] = 'Kunder';
$_ADDONLANG['dash_needed'] = 'Nødvendigt';
$_ADDONLANG['dash_credit'] = 'Deres saldo';
$_ADDONLANG['dash_missing'] = 'Mangler';
$_ADDONLANG['dash_weeks'] = 'Fangede og mislykkede pr. uge';
$_ADDONLANG['dash_weeks_desc'] =
    'Søjlediagram over de seneste 26 uger: :caught fanget, :missed mistet, :unsent aldrig sendt på grund af manglende dækning.';
$_ADDONLANG['dash_weeks_none'] = 'Intet er fanget eller mistet i de seneste 26 uger.';
$_ADDONLANG['dash_week'] = 'Uge fra';
$_ADDONLANG['dash_week_counts'] = 'Uge fra :start: :caught fanget, :missed mistet, :unsent aldrig sendt';
$_ADDONLANG['dash_caught'] = 'Fanget';
$_ADDONLANG['dash_missed'] = 'Mistet';
$_ADDONLANG['dash_unsent'] = 'Aldrig sendt';
$_ADDONLANG['dash_unsent_hint'] = 'ingen dækning før droppet';
$_ADDONLANG['dash_success'] = 'Succesrate';
$_ADDONLANG['dash_table'] = 'Vis som tabel';
$_ADDONLANG['dash_money'] = 'Omsætning og avance pr. uge, :currency';
$_ADDONLANG['dash_money_title'] = 'Omsætning og avance pr. uge';
$_ADDONLANG['dash_money_desc'] =
    'Søjlediagram over de seneste 26 uger i :currency: omsætning :revenue, avance :margin.';
$_ADDONLANG['dash_money_none'] = 'Ingen backorder er blevet betalt i de seneste 26 uger.';
$_ADDONLANG['dash_money_hint'] =
    'Betalte fakturaer til de priser, der lå fast, da beløbet blev reserveret, uden moms og fratrukket refusioner. Avance: fratrukket kostprisen for hvert fanget navn, i andre valutaer efter WHMCS’ kurser i dag.';
$_ADDONLANG['dash_money_unknown'] =
    'Kostprisen for :n af :of fangede navne er ikke kendt; de tæller, som om de intet kostede. Kostpriser indtastes under Priser.';
$_ADDONLANG['dash_money_unknown_one'] =
    'Kostprisen for 1 af :of fangede navne er ikke kendt; det tæller, som om det intet kostede. Kostpriser indtastes '
    . 'under Priser.';
$_ADDONLANG['dash_week_money'] = 'Uge fra :start: omsætning :revenue, avance :margin';
$_ADDONLANG['dash_week_revenue'] = 'Uge fra :start: omsætning :revenue';
$_ADDONLANG['dash_revenue_desc'] = 'Søjlediagram over de seneste 26 uger i :currency: omsætning :revenue.';
$_ADDONLANG['dash_money_no_cost'] =
    'Hvad de fangede navne koster dig, er ikke kendt, så der vises ingen avance. Kostpriser indtastes under Priser.';
$_ADDONLANG['dash_revenue'] = 'Omsætning';
$_ADDONLANG['dash_margin'] = 'Avance';
$_ADDONLANG['dash_zones'] = 'Succes pr. TLD, seneste 26 uger';
$_ADDONLANG['dash_zones_none'] = 'Ingen ansøgning er afsluttet i de seneste 26 uger.';
$_ADDONLANG['dash_zones_more'] = 'Og :n TLD’er mere.';
$_ADDONLANG['dash_zones_more_one'] = 'Og 1 TLD mere.';
$_ADDONLANG['dash_tld'] = 'TLD';
$_ADDONLANG['dash_of'] = ':caught af :tried';
$_ADDONLANG['dash_setup'] = 'Kontrol af opsætningen';
$_ADDONLANG['dash_setup_all'] = 'Alle :n kontroller er bestået.';
$_ADDONLANG['dash_setup_bad'] = ':n af :all kontroller kræver handling';
$_ADDONLANG['dash_setup_bad_one'] = '1 af :all kontroller kræver handling';
$_ADDONLANG['dash_setup_passed'] = 'Hvad der er i orden';
$_ADDONLANG['dash_level_success'] = 'OK';
$_ADDONLANG['dash_level_warning'] = 'Se på det';
$_ADDONLANG['dash_level_danger'] = 'Skal gøres';
$_ADDONLANG['dash_test'] = 'Test adgangsoplysningerne';
$_ADDONLANG['dash_test_good'] = 'Registratoren godtager adgangsoplysningerne.';
$_ADDONLANG['dash_test_good_balance'] = 'Registratoren godtager adgangsoplysningerne; kontoens saldo er :balance.';
$_ADDONLANG['dash_test_refused'] =
    'Registratoren afviser adgangsoplysningerne: :answer. Kontrollér brugernavn og adgangskode i WHMCS under Configuration, System Settings, Domain Registrars, og om serverens adresse er tilladt hos registratoren.';
$_ADDONLANG['dash_check_versions'] = 'Versioner';
$_ADDONLANG['dash_check_versions_success'] = 'Udvidelse :extension, PHP :php, WHMCS :whmcs.';
$_ADDONLANG['dash_check_versions_warning'] =
    'Udvidelse :extension, PHP :php, WHMCS :whmcs. Lavet til PHP 8.2 og WHMCS 8.11 eller nyere: opdatér venligst.';
$_ADDONLANG['dash_check_tables'] = 'Tabeller';
$_ADDONLANG['dash_check_tables_success'] = 'Tabellerne svarer til denne version.';
$_ADDONLANG['dash_check_tables_danger'] =
    'Tabellerne er fra en tidligere version. Deaktivér modulet under Configuration, System Settings, Addon Modules, og aktivér det igen; intet går tabt ved det.';
$_ADDONLANG['dash_check_settings'] = 'Indstillinger';
$_ADDONLANG['dash_check_settings_success'] = 'Modulets indstillinger kan læses. Loggen gemmes i :days dage.';
$_ADDONLANG['dash_check_registrar'] = 'Registrator';
$_ADDONLANG['dash_check_registrar_success'] = 'Registratormodulet har et brugernavn og en adgangskode.';
$_ADDONLANG['dash_check_registrar_warning'] =
    'Registratormodulet er i testtilstand: intet bliver virkelig fanget. Slå det fra under Configuration, System Settings, Domain Registrars, når du går i drift.';
$_ADDONLANG['dash_check_crons'] = 'Cronjobs';
$_ADDONLANG['dash_check_crons_success'] = 'Alle cronjobs kører til tiden.';
$_ADDONLANG['dash_check_crons_warning'] = 'Ikke, som det skal være: :jobs. Se loggen.';
$_ADDONLANG['dash_check_crons_danger'] =
    'Ikke, som det skal være: :jobs. Sæt cronjobbene op, som der står i README, eller sæt kryds ved ”Run with WHMCS\'s cron” i modulets indstillinger.';
$_ADDONLANG['dash_check_token'] = 'Token til cronjobs over HTTP';
$_ADDONLANG['dash_check_token_success'] =
    'Cronjobs kan ikke startes over HTTP, eller kun med et token, der er langt nok.';
$_ADDONLANG['dash_check_token_warning'] =
    'Tokenet er så kort, at det kan gættes. Vælg et tilfældigt på mindst :least tegn.';
$_ADDONLANG['dash_check_list'] = 'Dropliste';
$_ADDONLANG['dash_check_list_success'] = 'Listen har :names navne.';
$_ADDONLANG['dash_check_list_danger'] =
    'Der er endnu ikke importeret nogen liste. Kør daily_import_pendingdomainlist.php manuelt én gang; den viser sin fremdrift.';
$_ADDONLANG['dash_check_folder'] = 'Mappe til snapshots';
$_ADDONLANG['dash_check_folder_success'] = 'Webserveren kan skrive i :folder.';
$_ADDONLANG['dash_check_folder_danger'] =
    'Webserveren kan ikke skrive i :folder. Giv den skriveadgang, eller angiv en anden mappe i modulets indstillinger; cronjobbenes bruger skal også have adgang.';
$_ADDONLANG['dash_check_prices'] = 'Priser';
$_ADDONLANG['dash_check_prices_success'] = ':zones TLD’er tilbydes.';
$_ADDONLANG['dash_check_prices_warning'] =
    ':zones TLD’er tilbydes, men kunder med disse valutaer kan ikke bestille nogen: :currencies. Sæt priser for dem under Priser.';
$_ADDONLANG['dash_check_prices_danger'] =
    'Intet TLD har en pris, så intet kan bestilles. Sæt priser under Priser.';
$_ADDONLANG['dash_check_costs'] = 'Kostpriser';
$_ADDONLANG['dash_check_costs_success'] = 'Det er kendt for alle tilbudte TLD’er, hvad et fanget navn koster dig.';
$_ADDONLANG['dash_check_costs_warning'] =
    'Hvad et fanget navn koster dig, er ikke kendt for :unknown af :zones tilbudte TLD’er (for eksempel :example), så saldoen hos registratoren og avancen medregner dem ikke.';
$_ADDONLANG['dash_check_clock'] = 'Ure og tidszoner';
$_ADDONLANG['dash_check_clock_success'] =
    'PHP (:php) og databasen (:database) er enige om tiden inden for :seconds s; tider gemmes i UTC, uanset tidszonerne.';
$_ADDONLANG['dash_check_clock_warning'] =
    'Urene i PHP (:php) og databasen (:database) afviger :seconds s fra hinanden. Lad begge servere stille deres ure med NTP.';
$_ADDONLANG['dash_check_mails'] = 'E-mailskabeloner';
$_ADDONLANG['dash_check_mails_success'] = 'E-mailskabelonerne er der.';
$_ADDONLANG['dash_check_mails_warning'] =
    'Slået fra, så disse e-mails ikke sendes: :name. Slå dem til under Configuration, System Settings, Email Templates, hvis kunderne skal have dem.';
$_ADDONLANG['dash_check_mails_danger'] =
    'E-mailskabelonen :name mangler. Deaktivér modulet, og aktivér det igen, så tilføjes den.';
$_ADDONLANG['dash_check_admin'] = 'Cronjobbenes administrator';
$_ADDONLANG['dash_check_admin_success'] = 'Cronjobbene ændrer saldi i navnet :name.';
$_ADDONLANG['dash_check_admin_danger'] =
    'Der er ingen aktiv administrator :id. Sæt ”Administrator” i modulets indstillinger til ID’et på en aktiv.';
$_ADDONLANG['dash_check_payment'] = 'Betalingsmetode';
$_ADDONLANG['dash_check_payment_success'] = 'Fakturaer kan oprettes (:method).';
$_ADDONLANG['dash_check_payment_danger'] =
    'Betalingsmetoden ”:method” i modulets indstillinger er ikke aktiv. Aktivér den, eller angiv en anden.';
$_ADDONLANG['dash_check_payment_none'] =
    'Ingen betalingsmetode er aktiv i WHMCS, så der kan ikke oprettes fakturaer. Aktivér en.';
$_ADDONLANG['dash_widget'] = 'Backorders';
$_ADDONLANG['dash_widget_description'] = 'Cronjobs, forestående drops og kontoen hos registratoren.';
$_ADDONLANG['dash_widget_week'] = 'Denne uge';
$_ADDONLANG['dash_widget_open'] = 'Åbn oversigten';

// Admin area: logs
$_ADDONLANG['logs_title'] = 'Log over backorders';
$_ADDONLANG['logs_events'] = 'Backorders: hændelser';
$_ADDONLANG['logs_runs'] = 'Cronjobs: kørsler';
$_ADDONLANG['logs_kept'] =
    'Kørsler gemmes i :days dage, og det samme gør hændelser for afsluttede backorders, regnet fra den seneste.';
$_ADDONLANG['logs_domain'] = 'Domæne';
$_ADDONLANG['logs_domain_hint'] = 'navn eller dets begyndelse';
$_ADDONLANG['logs_cause'] = 'Hvad der skete';
$_ADDONLANG['logs_cause_all'] = 'Alt';
$_ADDONLANG['logs_actor'] = 'Af hvem';
$_ADDONLANG['logs_actor_all'] = 'Alle';
$_ADDONLANG['logs_actor_client'] = 'Kunder';
$_ADDONLANG['logs_actor_admin'] = 'Administratorer';
$_ADDONLANG['logs_actor_batch'] = 'Batchkørslen';
$_ADDONLANG['logs_actor_sync'] = 'Importen af dropdatoer';
$_ADDONLANG['logs_actor_hook'] = 'WHMCS';
$_ADDONLANG['logs_bad_client'] =
    '”:field”: Ingen kunde har ”:text” i navn, firma eller e-mail. Skriv en anden del eller kundens ID.';
$_ADDONLANG['logs_from'] = 'Fra';
$_ADDONLANG['logs_to'] = 'Til';
$_ADDONLANG['logs_search'] = 'Søg';
$_ADDONLANG['logs_reset'] = 'Vis alt';
$_ADDONLANG['logs_export'] = 'CSV';
$_ADDONLANG['logs_job'] = 'Job';
$_ADDONLANG['logs_job_all'] = 'Alle job';
$_ADDONLANG['logs_only_errors'] = 'Kun fejl';
$_ADDONLANG['logs_time'] = 'Tid (UTC)';
$_ADDONLANG['logs_status'] = 'Status';
$_ADDONLANG['logs_reason'] = 'Årsag';
$_ADDONLANG['logs_of_backorder'] = 'Kun backorder :id';
$_ADDONLANG['logs_gone'] = 'slettet';
$_ADDONLANG['logs_unnamed'] = 'Backorder :id';
$_ADDONLANG['logs_message'] = 'Hvad den meldte';
$_ADDONLANG['logs_took'] = 'Varighed';
$_ADDONLANG['logs_good'] = 'OK';
$_ADDONLANG['logs_error'] = 'Fejl';
$_ADDONLANG['logs_busy'] = 'Optaget';
$_ADDONLANG['logs_steps'] = 'Trin';
$_ADDONLANG['logs_step'] = ':name :ms ms';
$_ADDONLANG['logs_total'] = ':first til :last af :total';
$_ADDONLANG['logs_many'] = 'mere end :n';
$_ADDONLANG['logs_empty'] = 'Der er ikke skrevet noget, som passer.';
$_ADDONLANG['logs_empty_at_all'] = 'Der er ikke sket noget endnu.';
$_ADDONLANG['logs_count_synced'] = 'dropdatoer flyttet';
$_ADDONLANG['logs_count_gone'] = 'ikke på listen';
$_ADDONLANG['logs_count_reserved'] = 'beløb reserveret';
$_ADDONLANG['logs_count_short'] = 'uden dækning';
$_ADDONLANG['logs_count_processing'] = 'på vej ud';
$_ADDONLANG['logs_count_submitted'] = 'ansøgt';
$_ADDONLANG['logs_count_polled'] = 'resultater forespurgt';
$_ADDONLANG['logs_count_failed'] = 'mislykket';
$_ADDONLANG['logs_count_invoiced'] = 'fakturaer oprettet';
$_ADDONLANG['logs_count_delivered'] = 'leveret';
$_ADDONLANG['logs_count_released'] = 'beløb givet tilbage';
$_ADDONLANG['logs_count_cancelled'] = 'annulleret';
$_ADDONLANG['logs_count_read'] = 'linjer læst';
$_ADDONLANG['logs_count_added'] = 'navne tilføjet';
$_ADDONLANG['logs_count_moved'] = 'flyttet';
$_ADDONLANG['logs_count_rescored'] = 'fik ny vurdering';
$_ADDONLANG['logs_count_removed'] = 'navne fjernet';
$_ADDONLANG['logs_count_repeated'] = 'gentaget';
$_ADDONLANG['logs_count_rejected'] = 'afvist';
$_ADDONLANG['logs_count_rows'] = 'navne på listen';
$_ADDONLANG['logs_cut'] =
    'Rigtig mange backorders har sådan et navn; kun de nyeste 1.000 af dem gennemsøges. Skriv mere af navnet.';
$_ADDONLANG['logs_event_short-of-funds'] = 'Kundens saldo dækkede ikke prisen; kunden fik besked på e-mail.';
$_ADDONLANG['logs_event_won'] = 'Kunden vandt auktionen.';
$_ADDONLANG['logs_event_caught'] = 'Navnet blev fanget; fakturaen er oprettet.';
$_ADDONLANG['logs_event_paid'] = 'Betalt. Domænet er på kundens konto.';
$_ADDONLANG['logs_event_paid-late'] = 'Fakturaen blev alligevel betalt. Domænet er på kundens konto.';
$_ADDONLANG['logs_event_client-merged'] = 'Kunden blev lagt sammen med en anden.';

// Admin area: Manage
$_ADDONLANG['manage_create'] = 'Opret backorders';
$_ADDONLANG['manage_search'] = 'Søg';
$_ADDONLANG['manage_search_hint'] = 'navn, kunde, faktura eller reference';
$_ADDONLANG['manage_client_hint'] = 'ID, navn, firma eller e-mail';
$_ADDONLANG['manage_reset'] = 'Vis alle';
$_ADDONLANG['manage_more'] = 'Ændret mellem';
$_ADDONLANG['manage_changed_from'] = 'Ændret fra';
$_ADDONLANG['manage_changed_to'] = 'Ændret til';
$_ADDONLANG['manage_every_status'] = 'Alle';
$_ADDONLANG['manage_with_selected'] = 'Med valgte:';
$_ADDONLANG['manage_select'] = 'Vælg';
$_ADDONLANG['manage_select_page'] = 'Vælg alle på siden';
$_ADDONLANG['manage_select_matching'] = 'alle :n, der passer';
$_ADDONLANG['manage_too_many'] = 'For mange kunder eller backorders passer. Skriv mere af navnet eller kundens ID.';
$_ADDONLANG['manage_empty'] = 'Ingen har oprettet en backorder endnu.';
$_ADDONLANG['manage_empty_filter'] = 'Ingen backorder passer.';
$_ADDONLANG['manage_client_gone'] = 'findes ikke længere';
$_ADDONLANG['manage_early'] = 'reserveret før tid af en administrator';
$_ADDONLANG['manage_is_held'] = 'reserveret:';
$_ADDONLANG['manage_price_now'] = 'dagens pris, endnu ikke reserveret';
$_ADDONLANG['manage_column_id'] = 'ID';
$_ADDONLANG['manage_column_domain'] = 'Domæne';
$_ADDONLANG['manage_column_client'] = 'Kunde';
$_ADDONLANG['manage_column_drop_date'] = 'Dropdato (UTC)';
$_ADDONLANG['manage_column_status'] = 'Status';
$_ADDONLANG['manage_column_reference'] = 'Reference';
$_ADDONLANG['manage_column_price'] = 'Pris';
$_ADDONLANG['manage_do_activate'] = 'Aktivér';
$_ADDONLANG['manage_do_cancel'] = 'Annullér';
$_ADDONLANG['manage_do_retry'] = 'Prøv igen';
$_ADDONLANG['manage_do_delete'] = 'Slet';
$_ADDONLANG['manage_ask_activate'] = 'Aktivér :n backorders?';
$_ADDONLANG['manage_ask_activate_one'] = 'Aktivér 1 backorder?';
$_ADDONLANG['manage_ask_cancel'] = 'Annullér :n backorders?';
$_ADDONLANG['manage_ask_cancel_one'] = 'Annullér 1 backorder?';
$_ADDONLANG['manage_ask_retry'] = 'Bestil :n backorders igen?';
$_ADDONLANG['manage_ask_retry_one'] = 'Bestil 1 backorder igen?';
$_ADDONLANG['manage_ask_delete'] = 'Slet :n backorders?';
$_ADDONLANG['manage_ask_delete_one'] = 'Slet 1 backorder?';
$_ADDONLANG['manage_ask_one'] = ':action: :domain?';
$_ADDONLANG['manage_ask_none'] = 'Der er intet at gøre';
$_ADDONLANG['manage_confirm_activate'] = 'Ja, aktivér :n';
$_ADDONLANG['manage_confirm_cancel'] = 'Ja, annullér :n';
$_ADDONLANG['manage_confirm_retry'] = 'Ja, bestil :n igen';
$_ADDONLANG['manage_confirm_delete'] = 'Ja, slet :n';
$_ADDONLANG['manage_sum_activate'] =
    'Aktiveres: :n. Deres priser trækkes fra kundernes saldo nu, før deres frister begynder.';
$_ADDONLANG['manage_sum_activate_one'] =
    'Aktiveres: 1. Dens pris trækkes fra kundens saldo nu, før dens frist begynder.';
$_ADDONLANG['manage_sum_cancel'] = 'Annulleres: :n. De bliver på listen som ANNULLERET, og kunderne kan se det.';
$_ADDONLANG['manage_sum_cancel_one'] = 'Annulleres: 1. Den bliver på listen som ANNULLERET, og kunden kan se det.';
$_ADDONLANG['manage_sum_retry'] = 'Bestilles igen: :n. De begynder forfra som BESTILT.';
$_ADDONLANG['manage_sum_retry_one'] = 'Bestilles igen: 1. Den begynder forfra som BESTILT.';
$_ADDONLANG['manage_sum_delete'] =
    'Slettes: :n. De forlader listen for altid; det, der skete med dem, bliver i loggen.';
$_ADDONLANG['manage_sum_delete_one'] =
    'Slettes: 1. Den forlader listen for altid; det, der skete med den, bliver i loggen.';
$_ADDONLANG['manage_sum_released'] = 'Reserveret beløb, der går tilbage til kundernes saldo: :amount.';
$_ADDONLANG['manage_sum_risky'] = 'Heraf usikre: :n. Årsagen står nedenfor.';
$_ADDONLANG['manage_sum_left'] = 'Kan ikke gøres for: :n. De forbliver, som de er.';
$_ADDONLANG['manage_sum_left_one'] = 'Kan ikke gøres for: 1. Den forbliver, som den er.';
$_ADDONLANG['manage_sum_gone'] = 'Findes ikke længere: :n.';
$_ADDONLANG['manage_sum_beyond'] =
    'Mere, end der kan gøres på én gang: :n forbliver, som de er. Gentag det for resten.';
$_ADDONLANG['manage_sum_beyond_one'] =
    'Mere, end der kan gøres på én gang: 1 forbliver, som den er. Gentag det for den.';
$_ADDONLANG['manage_none_selected'] = 'Ingen backorder var valgt.';
$_ADDONLANG['manage_back'] = 'Tilbage til listen';
$_ADDONLANG['manage_will'] = 'Hvad der vil ske';
$_ADDONLANG['manage_stays'] = 'bliver';
$_ADDONLANG['manage_uncertain'] = 'usikkert';
$_ADDONLANG['manage_will_delete'] = 'Den slettes; der er intet reserveret til den.';
$_ADDONLANG['manage_will_delete_held'] = 'Den slettes, og :amount går tilbage til kunden.';
$_ADDONLANG['manage_will_delete_successful'] = 'Posten slettes; domænet og dets faktura bliver hos kunden.';
$_ADDONLANG['manage_will_cancel'] = 'Den bliver ANNULLERET; der er intet reserveret til den.';
$_ADDONLANG['manage_will_cancel_held'] = 'Den bliver ANNULLERET, og :amount går tilbage til kunden.';
$_ADDONLANG['manage_will_cancel_application'] =
    'Registratoren bedes slette ansøgning :reference; hvis den beholdes, bliver backorderen.';
$_ADDONLANG['manage_will_activate'] = ':amount reserveres nu.';
$_ADDONLANG['manage_will_activate_short'] = ':amount er nødvendigt, men kunden har kun :available tilbage til det.';
$_ADDONLANG['manage_will_retry'] = 'Den bliver BESTILT; navnet dropper :time UTC.';
$_ADDONLANG['manage_will_retry_passed'] =
    'Den bliver BESTILT. Droppet var allerede :time UTC: rækker saldoen, ansøges der inden for få minutter; navnet '
    . 'kan meget vel være taget.';
$_ADDONLANG['manage_will_retry_unknown'] = 'Den bliver BESTILT; det vides endnu ikke, hvornår navnet dropper.';
$_ADDONLANG['manage_will_create'] = ':amount reserveres fra :time.';
$_ADDONLANG['manage_will_create_now'] = ':amount reserveres inden for få minutter.';
$_ADDONLANG['manage_will_create_passed'] =
    'Droppet var allerede :time UTC: rækker saldoen, reserveres :amount, og der ansøges inden for få minutter; '
    . 'navnet kan meget vel være taget.';
$_ADDONLANG['manage_will_create_unknown'] = ':amount reserveres kort før droppet, når datoen er kendt.';
$_ADDONLANG['manage_did_activate'] = 'Beløbet er reserveret; den er AKTIV.';
$_ADDONLANG['manage_did_cancel'] = 'Den er ANNULLERET.';
$_ADDONLANG['manage_did_retry'] = 'Den er BESTILT igen.';
$_ADDONLANG['manage_did_delete'] = 'Den er slettet.';
$_ADDONLANG['manage_did_create'] = 'Den er BESTILT.';
$_ADDONLANG['manage_done_activate'] = 'Aktiveret: :n.';
$_ADDONLANG['manage_done_cancel'] = 'Annulleret: :n.';
$_ADDONLANG['manage_done_retry'] = 'Bestilt igen: :n.';
$_ADDONLANG['manage_done_delete'] = 'Slettet: :n.';
$_ADDONLANG['manage_done_create'] = 'Bestilt: :n.';
$_ADDONLANG['manage_not_done'] = 'Ikke udført: :n; listen nedenfor siger hvorfor.';
$_ADDONLANG['manage_gone_meanwhile'] = 'Findes ikke længere: :n.';
$_ADDONLANG['manage_out_of_time'] =
    'Det blev ikke forsøgt: tiden for én forespørgsel var gået. Gentag det for resten.';
$_ADDONLANG['manage_outcome'] = 'Hvad der kom ud af det';
$_ADDONLANG['manage_ok'] = 'udført';
$_ADDONLANG['manage_failed'] = 'ikke udført';
$_ADDONLANG['manage_error_status'] = 'Den er :status; det kan ikke gøres med den.';
$_ADDONLANG['manage_error_not-a-name'] = 'Det er ikke et domænenavn.';
$_ADDONLANG['manage_error_no-client'] = 'Den kunde findes ikke.';
$_ADDONLANG['manage_error_not-priced'] = 'TLD’et har ingen pris i kundens valuta; sæt en under Priser.';
$_ADDONLANG['manage_error_exists'] = 'Kunden har allerede en backorder på dette navn.';
$_ADDONLANG['manage_error_past'] = 'Navnet droppede for mere end to dage siden.';
$_ADDONLANG['manage_error_no-drop'] = 'Navnet er ikke på droplisten, så ingen ved, hvornår det dropper.';
$_ADDONLANG['manage_error_short-of-funds'] = 'Kundens saldo dækker det ikke.';
$_ADDONLANG['manage_error_too-late'] = 'Det er for sent til det.';
$_ADDONLANG['manage_error_busy'] = 'En kørsel arbejder på den lige nu. Prøv igen om nogle minutter.';
$_ADDONLANG['manage_error_not-found'] = 'Den findes ikke længere.';
$_ADDONLANG['manage_error_repeated'] = 'Navnet står mere end én gang på listen.';
$_ADDONLANG['manage_timeline'] = 'Forløb';
$_ADDONLANG['manage_timeline_of'] = 'Forløb for :domain';
$_ADDONLANG['manage_timeline_gone'] = 'Backorder :id findes ikke længere; det, der skete med den, er bevaret';
$_ADDONLANG['manage_to_logs'] = 'Alle poster i loggen';
$_ADDONLANG['manage_event_short-of-funds'] = 'Kundens saldo dækkede ikke prisen; kunden fik besked på e-mail.';
$_ADDONLANG['manage_event_won'] = 'Kunden vandt auktionen.';
$_ADDONLANG['manage_event_caught'] = 'Navnet blev fanget; fakturaen er oprettet.';
$_ADDONLANG['manage_event_paid'] = 'Betalt. Domænet er på kundens konto.';
$_ADDONLANG['manage_event_paid-late'] = 'Fakturaen blev alligevel betalt. Domænet er på kundens konto.';
$_ADDONLANG['manage_event_client-merged'] = 'Kunden blev lagt sammen med en anden.';
$_ADDONLANG['manage_which_client'] = 'Hvilken kunde menes der?';
$_ADDONLANG['manage_nobody'] =
    'Ingen kunde har dette i navn, firma eller e-mail. Skriv en anden del eller kundens ID.';
$_ADDONLANG['manage_names'] = 'Navne';
$_ADDONLANG['manage_names_hint'] =
    'Et eller mange, hvert med sit TLD, adskilt af linjeskift, mellemrum eller komma; op til 1.000.';
$_ADDONLANG['manage_no_names'] = 'Der blev ikke skrevet noget navn.';
$_ADDONLANG['manage_look'] = 'Vis, hvad der vil ske';
$_ADDONLANG['manage_preview'] = 'Hvad der vil ske';
$_ADDONLANG['manage_available'] = 'Til rådighed: :amount';
$_ADDONLANG['manage_confirm_create'] = 'Bestil :n for :name';
$_ADDONLANG['manage_js_selected'] = ':n';
$_ADDONLANG['manage_js_failed'] = 'Der var ingen forbindelse til serveren. Prøv igen.';

// Admin area: Pricing
$_ADDONLANG['pricing_find'] = 'find et TLD';
$_ADDONLANG['pricing_default'] = 'standard';
$_ADDONLANG['pricing_cost'] = 'Din kostpris';
$_ADDONLANG['pricing_cost_unknown'] = 'ikke angivet';
$_ADDONLANG['pricing_windows_head'] = 'Frister';
$_ADDONLANG['pricing_windows'] = ':reserve / :submit';
$_ADDONLANG['pricing_n_days'] = ':n dage';
$_ADDONLANG['pricing_n_days_one'] = '1 dag';
$_ADDONLANG['pricing_n_hours'] = ':n timer';
$_ADDONLANG['pricing_n_hours_one'] = '1 time';
$_ADDONLANG['pricing_n_minutes'] = ':n minutter';
$_ADDONLANG['pricing_n_minutes_one'] = '1 minut';
$_ADDONLANG['pricing_settings'] = 'Indstillinger';
$_ADDONLANG['pricing_not_offered'] = 'tilbydes ikke';
$_ADDONLANG['pricing_margin'] = 'avance :amount (:percent %)';
$_ADDONLANG['pricing_unsaved'] = 'ikke gemt';
$_ADDONLANG['pricing_saves'] = 'Hver pris gemmes, så snart du forlader feltet.';
$_ADDONLANG['pricing_saved'] = 'Gemte priser: :n.';
$_ADDONLANG['pricing_saved_one'] = 'Prisen på :zone i :currency er gemt.';
$_ADDONLANG['pricing_conflict'] =
    'Intet blev gemt: prisen på :zone i :currency var :seen, da du åbnede siden, og er nu :stored, fordi en anden har '
    . 'ændret den (ændrede priser: :n). Se på den nye pris, og sæt så din igen.';
$_ADDONLANG['pricing_gone'] = 'Intet blev gemt: ”:zone” står ikke længere i tabellen.';
$_ADDONLANG['pricing_none'] = 'Intet TLD har en pris endnu, så intet kan bestilles. Tilføj det første nedenfor.';
$_ADDONLANG['pricing_none_found'] = 'Intet TLD i tabellen passer.';
$_ADDONLANG['pricing_add'] = 'Tilføj et TLD';
$_ADDONLANG['pricing_added'] = ':zone er tilføjet.';
$_ADDONLANG['pricing_added_empty'] = ':zone er tilføjet. Det har ingen pris og tilbydes derfor ikke endnu.';
$_ADDONLANG['pricing_too_many'] = 'Intet blev gemt: tabellen er fuld.';
$_ADDONLANG['pricing_many'] = 'Mange priser på én gang';
$_ADDONLANG['pricing_missing'] = 'Tomme priser på TLD’er, der har en i standardvalutaen: :n.';
$_ADDONLANG['pricing_way_fill'] = 'Udfyld efter valutakurs';
$_ADDONLANG['pricing_way_percent'] = 'Hæv med procent';
$_ADDONLANG['pricing_way_amount'] = 'Hæv med et beløb';
$_ADDONLANG['pricing_way_set'] = 'Sæt til et beløb';
$_ADDONLANG['pricing_how'] = 'Hvad der skal ske';
$_ADDONLANG['pricing_value'] = 'Værdi';
$_ADDONLANG['pricing_value_hint'] = '10, -5 eller 2,50';
$_ADDONLANG['pricing_currency'] = 'Valuta';
$_ADDONLANG['pricing_every_currency'] = 'alle valutaer';
$_ADDONLANG['pricing_round'] = 'Afrunding';
$_ADDONLANG['pricing_round_none'] = 'ingen';
$_ADDONLANG['pricing_round_to'] = 'til :step';
$_ADDONLANG['pricing_round_end'] = 'der ender på :end';
$_ADDONLANG['pricing_tlds'] = 'TLD’er';
$_ADDONLANG['pricing_tlds_hint'] = 'alle i tabellen eller nogle: com net .de';
$_ADDONLANG['pricing_propose'] = 'Vis de nye priser';
$_ADDONLANG['pricing_proposal'] = 'Dette er forslag. Intet er gemt endnu.';
$_ADDONLANG['pricing_proposed'] = 'forslag';
$_ADDONLANG['pricing_before'] = 'Nu';
$_ADDONLANG['pricing_after'] = 'Ny';
$_ADDONLANG['pricing_empty'] = 'tom';
$_ADDONLANG['pricing_apply'] = 'Gem :n priser';
$_ADDONLANG['pricing_apply_one'] = 'Gem 1 pris';
$_ADDONLANG['pricing_change_more'] = 'Og :n mere, som gemmes sammen med dem.';
$_ADDONLANG['pricing_change_more_one'] = 'Og 1 mere, som gemmes sammen med dem.';
$_ADDONLANG['pricing_nothing'] = 'Dette ville ikke ændre nogen pris.';
$_ADDONLANG['pricing_too_low'] = 'Intet kan gemmes: hver pris, det gælder, ville falde til nul eller derunder.';
$_ADDONLANG['pricing_some_low'] = 'Forbliver, som de er, fordi de ville falde til nul eller derunder: :n.';
$_ADDONLANG['pricing_back'] = 'Tilbage til priserne';
$_ADDONLANG['pricing_no_default'] = 'Ingen valuta i WHMCS har kursen 1, så der er ingen at regne ud fra.';
$_ADDONLANG['pricing_bad_percent'] =
    '”:text” er ikke en procentsats. Skriv den som 10, -5 eller 2,5; den skal være over -100.';
$_ADDONLANG['pricing_bad_range'] = '”:text” procent er uden for grænserne: den skal være over -100 og under 1000.';
$_ADDONLANG['pricing_bad_amount'] = '”:text” er ikke et beløb over nul. :why';
$_ADDONLANG['pricing_one_currency'] = 'Vælg én valuta: et beløb er ikke det samme i dem alle.';
$_ADDONLANG['pricing_unknown_zone'] = '”:text” er ikke et TLD i tabellen.';
$_ADDONLANG['pricing_changed_meanwhile'] =
    'Intet blev gemt: priserne er ikke længere dem, forslaget byggede på. Se på det nye forslag nedenfor.';
$_ADDONLANG['pricing_zone_title'] = 'Indstillinger for :zone';
$_ADDONLANG['pricing_zone_saved'] = 'Indstillingerne for :zone er gemt.';
$_ADDONLANG['pricing_zone_conflict'] =
    'Intet blev gemt: en anden har ændret indstillingerne for :zone, siden du åbnede siden. Se på dem igen.';
$_ADDONLANG['pricing_reserve'] = 'Beløbet reserveres';
$_ADDONLANG['pricing_reserve_usual'] = '3 (normalt)';
$_ADDONLANG['pricing_reserve_hint'] =
    'før droppet. Tom: 3 dage; højst 30 dage og længere end fristen nedenfor.';
$_ADDONLANG['pricing_submit'] = 'Ansøgningen sendes';
$_ADDONLANG['pricing_submit_usual'] = '2 (normalt)';
$_ADDONLANG['pricing_submit_hint'] = 'før droppet. Tom: 2 timer; fra 10 minutter til 7 dage.';
$_ADDONLANG['pricing_unit'] = 'Enhed';
$_ADDONLANG['pricing_days'] = 'dage';
$_ADDONLANG['pricing_hours'] = 'timer';
$_ADDONLANG['pricing_minutes'] = 'minutter';
$_ADDONLANG['pricing_class'] = 'Klasse hos registratoren';
$_ADDONLANG['pricing_class_hint'] = 'Tom: den sædvanlige. Bogstaver, cifre og understregninger.';
$_ADDONLANG['pricing_cost_hint'] =
    'Hvad registratoren opkræver for et fanget navn; det oplyses ikke til programmer. Ud fra det beregnes avancerne og '
    . 'advarslen om, at din konto dér ikke har dækning.';
$_ADDONLANG['pricing_bad_submit'] =
    'Intet blev gemt: ansøgningen skal sendes mellem 10 minutter og 7 dage før droppet.';
$_ADDONLANG['pricing_bad_reserve'] = 'Intet blev gemt: beløbet kan højst reserveres 30 dage før droppet.';
$_ADDONLANG['pricing_bad_span'] =
    'Intet blev gemt: ”:text” er ikke et helt tal over nul. Skriv det som 3, eller vælg en mindre enhed.';
$_ADDONLANG['pricing_bad_windows'] =
    'Intet blev gemt: beløbet skal reserveres (:reserve før droppet) tidligere, end ansøgningen sendes (:submit).';
$_ADDONLANG['pricing_bad_class'] =
    'Intet blev gemt: ”:text” er ikke en klasse. Brug bogstaver, cifre og understregninger.';
$_ADDONLANG['pricing_bad_cost'] = 'Intet blev gemt: ”:text” er ikke et beløb. :why';
$_ADDONLANG['pricing_bad_cost_currency'] = 'Intet blev gemt: ”:text” er ikke en valuta.';
$_ADDONLANG['pricing_delete_title'] = 'Slet priserne for :zone?';
$_ADDONLANG['pricing_delete_sum'] =
    ':zone forlader tabellen og tilbydes ikke længere. Frister og kostpris bevares.';
$_ADDONLANG['pricing_delete_requested'] =
    'Backorders, der venter på, at deres beløb reserveres: :n. Uden en pris bliver de ikke udført.';
$_ADDONLANG['pricing_delete_requested_one'] =
    '1 backorder venter på, at dens beløb reserveres. Uden en pris bliver den ikke udført.';
$_ADDONLANG['pricing_delete_conflict'] =
    'Intet blev slettet: priserne for .:zone har ændret sig i mellemtiden. Se på dem igen.';
$_ADDONLANG['pricing_show_them'] = 'Vis disse backorders';
$_ADDONLANG['pricing_js_saving'] = 'Gemmer …';
$_ADDONLANG['pricing_js_failed'] = 'Ikke gemt: der var ingen forbindelse til serveren.';
