<?php

/* Polish. A :name in a sentence is replaced; keep it. The thousands are separated by a no-break space. */

$_ADDONLANG['thousands_separator'] = "\u{00A0}";

// Navigation
$_ADDONLANG['nav_backorders'] = 'Backordery';
$_ADDONLANG['nav_expiring_domains'] = 'Wygasające domeny';
$_ADDONLANG['nav_my_backorders'] = 'Moje backordery';

// Funds
$_ADDONLANG['account_title'] = 'Moje konto';
$_ADDONLANG['account_credit'] = 'Saldo konta';
$_ADDONLANG['account_held'] = 'Zarezerwowane';
$_ADDONLANG['account_unpaid'] = 'Nieopłacone faktury';
$_ADDONLANG['account_available'] = 'Dostępne środki';
$_ADDONLANG['account_held_hint'] = 'nie wchodzą już w skład salda';
$_ADDONLANG['account_add'] = 'Doładuj konto';
$_ADDONLANG['account_empty'] =
    'Dostępne środki nie wystarczają jeszcze na backorder. Backordery można składać mimo to; konto należy '
    . 'doładować odpowiednio wcześnie przed dropem.';

// Search
$_ADDONLANG['search_title'] = 'Wyszukiwanie';
$_ADDONLANG['search_pattern'] = 'Szukana fraza';
$_ADDONLANG['search_help'] = 'Przykłady';
$_ADDONLANG['search_tld'] = 'TLD';
$_ADDONLANG['search_scope_priced'] = 'Wszystkie z ceną';
$_ADDONLANG['search_scope_all'] = 'Wszystkie';
$_ADDONLANG['search_tld_choose'] = 'Wybierz TLD';
$_ADDONLANG['search_tld_note'] = 'Po zaznaczeniu TLD przeszukiwane są tylko one.';
$_ADDONLANG['search_rows'] = 'Wyników na stronie';
$_ADDONLANG['search_advanced'] = 'Wyszukiwanie zaawansowane';
$_ADDONLANG['search_min'] = 'co najmniej';
$_ADDONLANG['search_max'] = 'co najwyżej';
$_ADDONLANG['search_Characters'] = 'Znaki';
$_ADDONLANG['search_Letters'] = 'Litery';
$_ADDONLANG['search_Digits'] = 'Cyfry';
$_ADDONLANG['search_Hyphens'] = 'Łączniki';
$_ADDONLANG['search_Score'] = 'Ocena (od 1 do 10)';
$_ADDONLANG['search_no_digits'] = 'Bez cyfr';
$_ADDONLANG['search_only_digits'] = 'Tylko cyfry';
$_ADDONLANG['search_no_hyphens'] = 'Bez łączników';
$_ADDONLANG['search_from'] = 'Drop od';
$_ADDONLANG['search_to'] = 'Drop do';
$_ADDONLANG['search_submit'] = 'Szukaj';
$_ADDONLANG['search_reset'] = 'Wyczyść';

// Tables
$_ADDONLANG['column_domain'] = 'Nazwa domeny';
$_ADDONLANG['column_drop_date'] = 'Data dropu (UTC)';
$_ADDONLANG['column_score'] = 'Ocena';
$_ADDONLANG['column_characters'] = 'Znaki';
$_ADDONLANG['column_digits'] = 'Cyfry';
$_ADDONLANG['column_hyphens'] = 'Łączniki';
$_ADDONLANG['column_price'] = 'Cena';
$_ADDONLANG['column_id'] = 'ID';
$_ADDONLANG['column_status'] = 'Status';
$_ADDONLANG['column_action'] = 'Działanie';
$_ADDONLANG['table_info'] = ':first–:last z :total';
$_ADDONLANG['table_pages'] = 'Strony';
$_ADDONLANG['button_backorder'] = 'BACKORDER';
$_ADDONLANG['button_delete'] = 'USUŃ';
$_ADDONLANG['not_offered'] = 'poza ofertą';
$_ADDONLANG['drop_unknown'] = 'jeszcze nieznana';
$_ADDONLANG['price_today'] = 'cena dzisiejsza; będzie stała od chwili rezerwacji środków';
$_ADDONLANG['invoice_show'] = 'Faktura';
$_ADDONLANG['domain_show'] = 'Domena';
$_ADDONLANG['history_show'] = 'Historia';

// Empty lists
$_ADDONLANG['empty_search_title'] = 'Nie znaleziono żadnej nazwy';
$_ADDONLANG['empty_search_text'] = 'Można spróbować z mniejszą liczbą warunków, inną TLD lub innym dniem.';
$_ADDONLANG['empty_search_all'] = 'Szukaj we wszystkich TLD';
$_ADDONLANG['empty_list_title'] = 'Lista jest przygotowywana';
$_ADDONLANG['empty_list_text'] = 'Nazwy przed dropem nie zostały jeszcze wczytane. Prosimy zajrzeć później.';
$_ADDONLANG['empty_backorders_title'] = 'Nie ma tu jeszcze backorderów';
$_ADDONLANG['empty_backorders_text'] =
    'Wystarczy znaleźć wygasającą domenę i nacisnąć BACKORDER albo wpisać nazwę w polu „Nowy backorder”.';
$_ADDONLANG['empty_prices_title'] = 'Nie ma jeszcze cen';
$_ADDONLANG['empty_prices'] = 'Obecnie w tej walucie nie można złożyć backordera w żadnej TLD.';

// Other panels
$_ADDONLANG['drops_title'] = 'Najbliższe dropy w tym wyszukiwaniu';
$_ADDONLANG['drops_label'] = 'Nazwy znalezione w tym wyszukiwaniu według dnia (UTC) dropu, niezależnie od wybranych dni';
$_ADDONLANG['pricing_title'] = 'Cennik';
$_ADDONLANG['pricing_more'] = 'Pokaż wszystko';
$_ADDONLANG['filter_title'] = 'Filtr statusu';
$_ADDONLANG['filter_all'] = 'Pokaż wszystko';
$_ADDONLANG['create_title'] = 'Nowy backorder';
$_ADDONLANG['create_label'] = 'Nazwa domeny';
$_ADDONLANG['create_hint'] = 'domena.tld';
$_ADDONLANG['create_submit'] = 'Złóż backorder';
$_ADDONLANG['no_permission'] =
    'Można przeglądać i obserwować nazwy; składanie i usuwanie backorderów na tym koncie wymaga uprawnienia do '
    . 'składania zamówień.';
$_ADDONLANG['list_state'] = 'Nazwy: :rows, lista z :imported UTC';

// Messages
$_ADDONLANG['deleted'] = 'Backorder na :domain został usunięty.';
$_ADDONLANG['error_not-a-name'] =
    'To nie jest poprawna nazwa domeny. Proszę wpisać ją razem z TLD, na przykład example.com.';
$_ADDONLANG['error_no-client'] = 'Nie ma konta klienta, dla którego można by złożyć backorder.';
$_ADDONLANG['error_impossible'] =
    'Żaden rejestr nie przyznaje takiej nazwy: to, co zaczyna się od „xn--”, musi być umiędzynarodowioną '
    . 'nazwą w ACE, a żadna inna część nie może mieć łączników jako trzeciego i czwartego znaku.';
$_ADDONLANG['error_not-priced'] = 'W tej walucie nie można złożyć backordera na nazwy z tej TLD.';
$_ADDONLANG['error_exists'] = 'Na tym koncie jest już backorder na tę nazwę.';
$_ADDONLANG['error_not-found'] =
    'Na tym koncie nie ma takiego backordera. Być może został w międzyczasie usunięty.';
$_ADDONLANG['error_too-late'] = 'Ten backorder jest już u rejestratora i nie można go usunąć.';
$_ADDONLANG['error_pattern'] = 'Wzorzec wyszukiwania jest błędny przy znaku :offset: :message';
$_ADDONLANG['error_exclude'] = 'Wzorzec pomijanych nazw jest błędny przy znaku :offset: :message';
$_ADDONLANG['pattern_backslash-end'] = 'ukośnik odwrotny na końcu nic nie znaczy.';
$_ADDONLANG['pattern_escape'] = 'to, co stoi za ukośnikiem odwrotnym, nic tu nie znaczy.';
$_ADDONLANG['pattern_any-byte'] = '\C jest niedostępne; kropka oznacza dowolny znak.';
$_ADDONLANG['pattern_code-big'] = 'nie ma znaku o tak dużym numerze.';
$_ADDONLANG['pattern_count-order'] = 'pierwsza liczba w { } jest większa od drugiej.';
$_ADDONLANG['pattern_count-big'] = 'liczba w { } jest za duża.';
$_ADDONLANG['pattern_repeat'] = 'przed * + ? lub { } nie ma czego powtarzać.';
$_ADDONLANG['pattern_class-open'] = 'brakuje ] klasy znaków.';
$_ADDONLANG['pattern_range-order'] = 'zakres w [ ] biegnie wstecz.';
$_ADDONLANG['pattern_range'] = 'zakres w [ ] musi prowadzić od jednego znaku do drugiego.';
$_ADDONLANG['pattern_posix-outside'] = 'klasa taka jak [:alpha:] może stać tylko wewnątrz [ ]: [[:alpha:]].';
$_ADDONLANG['pattern_posix-unknown'] = 'nie ma klasy znaków o tej nazwie.';
$_ADDONLANG['pattern_property'] = 'nie ma właściwości Unicode o tej nazwie.';
$_ADDONLANG['pattern_group-open'] = 'brakuje zamykającego ).';
$_ADDONLANG['pattern_group-close'] = 'ten ) nie zamyka żadnej grupy.';
$_ADDONLANG['pattern_group-sign'] = 'to, co stoi za (?, nic nie znaczy.';
$_ADDONLANG['pattern_name'] = 'nazwa grupy jest nieprawidłowa.';
$_ADDONLANG['pattern_name-twice'] = 'dwie grupy mają tę samą nazwę.';
$_ADDONLANG['pattern_reference'] = 'nie ma grupy o tym numerze lub nazwie.';
$_ADDONLANG['pattern_reference-form'] = 'w odwołaniu do grupy brakuje numeru lub nazwy.';
$_ADDONLANG['pattern_lookbehind'] = 'to, czego szuka lookbehind, musi mieć stałą długość.';
$_ADDONLANG['pattern_condition'] = 'warunek grupy jest nieprawidłowy.';
$_ADDONLANG['pattern_verb'] = 'słowo za (* jest nieznane.';
$_ADDONLANG['pattern_too-deep'] = 'nawiasy są zagnieżdżone zbyt głęboko.';
$_ADDONLANG['pattern_too-big'] = 'jest za długi lub zbyt skomplikowany.';
$_ADDONLANG['pattern_callout'] = 'callouty są niedostępne.';
$_ADDONLANG['error_limit'] = 'Dopasowanie tego wzorca trwa zbyt długo. Proszę go uprościć.';
$_ADDONLANG['error_token'] =
    'Od otwarcia tej strony zmieniła się sesja. Proszę odświeżyć stronę i spróbować ponownie.';
$_ADDONLANG['error_permission'] = 'Na tym koncie potrzebne jest uprawnienie do składania zamówień.';
$_ADDONLANG['error_action'] = 'Żądanie nie zawierało informacji, co zrobić.';
$_ADDONLANG['error_login'] = 'Najpierw należy się zalogować.';
$_ADDONLANG['error_unavailable'] =
    'Backordery są w tej chwili niedostępne. Proszę spróbować ponownie za kilka minut.';

// Statuses
$_ADDONLANG['status_REQUESTED'] = 'ZAMÓWIONY';
$_ADDONLANG['status_ACTIVE'] = 'AKTYWNY';
$_ADDONLANG['status_PROCESSING'] = 'W REALIZACJI';
$_ADDONLANG['status_SUCCESSFUL'] = 'ZREALIZOWANY';
$_ADDONLANG['status_FAILED'] = 'NIEUDANY';
$_ADDONLANG['status_CANCELLED'] = 'ANULOWANY';
$_ADDONLANG['status_AUCTION-PENDING'] = 'AUKCJA W TOKU';
$_ADDONLANG['status_AUCTION-WON'] = 'AUKCJA WYGRANA';
$_ADDONLANG['status_AUCTION-LOST'] = 'AUKCJA PRZEGRANA';
$_ADDONLANG['status_PENDING-PAYMENT'] = 'CZEKA NA PŁATNOŚĆ';
$_ADDONLANG['status_DELETED'] = 'USUNIĘTY';
$_ADDONLANG['explain_REQUESTED'] =
    'Oczekuje. Cena zostanie zarezerwowana krótko przed dropem, jeśli wystarczy środków.';
$_ADDONLANG['explain_ACTIVE'] = 'Cena jest zarezerwowana. Wniosek zostanie wysłany krótko przed dropem.';
$_ADDONLANG['explain_PROCESSING'] = 'U rejestratora. Nie można go już usunąć.';
$_ADDONLANG['explain_SUCCESSFUL'] = 'Domena jest na koncie.';
$_ADDONLANG['explain_FAILED'] = 'Nazwy nie udało się przechwycić. Zarezerwowane środki zostały zwrócone.';
$_ADDONLANG['explain_CANCELLED'] = 'Anulowany. Zarezerwowane środki zostały zwrócone.';
$_ADDONLANG['explain_AUCTION-PENDING'] = 'Tę nazwę chciało mieć kilka osób; rozstrzygnie aukcja prywatna.';
$_ADDONLANG['explain_AUCTION-WON'] = 'Aukcja wygrana.';
$_ADDONLANG['explain_AUCTION-LOST'] = 'Aukcję wygrał ktoś inny. Zarezerwowane środki zostały zwrócone.';
$_ADDONLANG['explain_PENDING-PAYMENT'] = 'Nazwa przechwycona. Faktura czeka na zapłatę.';

// Page Expiring Domains
$_ADDONLANG['domains_how'] = 'Jak odczytać szukaną frazę';
$_ADDONLANG['domains_how_words'] = 'Słowa';
$_ADDONLANG['domains_how_starts'] = 'Zaczyna się od';
$_ADDONLANG['domains_how_ends'] = 'Kończy się na';
$_ADDONLANG['domains_how_wildcards'] = 'Symbole wieloznaczne';
$_ADDONLANG['domains_how_shape'] = 'Układ liter';
$_ADDONLANG['domains_how_regex'] = 'Wyrażenie regularne';
$_ADDONLANG['domains_match'] = 'Które z kilku słów';
$_ADDONLANG['domains_match_all'] = 'wszystkie';
$_ADDONLANG['domains_match_any'] = 'dowolne';
$_ADDONLANG['domains_searched_as'] = 'Szukano jako';
$_ADDONLANG['domains_searched_without'] = 'bez';
$_ADDONLANG['domains_example_0'] = 'oba słowa gdziekolwiek w nazwie, ale bez 24';
$_ADDONLANG['domains_example_1'] = 'zaczyna się od jednego z tych słów';
$_ADDONLANG['domains_example_2'] = 'zaczyna się od shop albo kończy na 24';
$_ADDONLANG['domains_example_3'] = 'spółgłoska, samogłoska, spółgłoska, samogłoska';
$_ADDONLANG['domains_example_4'] = 'dwie litery, dwie cyfry';
$_ADDONLANG['domains_example_5'] = 'dokładnie cztery litery';
$_ADDONLANG['domains_help'] =
    'Nazw szuka się bez TLD; müller znajduje IDN. Symbole wieloznaczne: * dowolne znaki, ? jeden znak. Układ: C spółgłoska, '
    . 'V samogłoska, L litera, N cyfra, A litera lub cyfra, - łącznik; L{3,5} to od trzech do pięciu liter.';
$_ADDONLANG['domains_help_words'] =
    'Między słowami „or” lub | znajduje jedno z nich, „and” lub & oba; „and” wiąże silniej. W cudzysłowie słowo '
    . 'jest tylko słowem: "or". Słów szuka się w nazwach w wyświetlanej postaci; tych, które zaczynają się od xn--, '
    . 'w postaci zapisanej.';
$_ADDONLANG['domains_exclude'] = 'Pomiń';
$_ADDONLANG['domains_exclude_hint'] = 'słowa lub symbole wieloznaczne';
$_ADDONLANG['domains_added'] = 'Nowe na liście od';
$_ADDONLANG['domains_fault_title'] = 'Nie można odczytać tego wyszukiwania';
$_ADDONLANG['domains_fault_typed-dot'] =
    'Znak :place to kropka. Nazw szuka się bez TLD; należy ją wybrać poniżej.';
$_ADDONLANG['domains_fault_ending'] =
    '„:tld” nie jest TLD z tej listy. Można szukać samego „:label” lub wybrać TLD poniżej.';
$_ADDONLANG['domains_fault_names'] =
    'To więcej niż jedna nazwa. Szuka się jednej naraz; listy nazw zamawia się w „:page”, „:part”.';
$_ADDONLANG['domains_fault_typed-sign'] =
    'Znak :place, „:sign”, nie może wystąpić w nazwie. Nazwy składają się z liter, cyfr i łączników.';
$_ADDONLANG['domains_fault_typed-wildcard'] =
    'Znak :place, „:sign”, to symbol wieloznaczny. Aby go użyć, należy wybrać „Symbole wieloznaczne”.';
$_ADDONLANG['domains_fault_typed-hyphen'] = 'Znak :place: żadna nazwa nie zaczyna się ani nie kończy łącznikiem.';
$_ADDONLANG['domains_fault_typed-exclude'] =
    'Znak :place: to, co ma zostać pominięte, należy wpisać zaraz za łącznikiem, bez spacji.';
$_ADDONLANG['domains_fault_typed-operator'] = 'Znak :place, „:sign”, może stać tylko między dwoma słowami.';
$_ADDONLANG['domains_fault_typed-quote'] = 'Znak :place: cudzysłów otwarty w tym miejscu nie jest zamknięty.';
$_ADDONLANG['domains_fault_typed-shape'] =
    'Znak :place, „:sign”, nie należy do układu: C spółgłoska, V samogłoska, L litera, N cyfra, A litera lub cyfra, '
    . '- łącznik.';
$_ADDONLANG['domains_fault_typed-repetition'] =
    'Znak :place: powtórzenia zapisuje się jako L{3} (trzy) albo L{3,5} (od trzech do pięciu), najwyżej 63.';
$_ADDONLANG['domains_fault_typed-length'] = 'To więcej, niż może mieć nazwa. Nazwy mają najwyżej 63 znaki.';
$_ADDONLANG['domains_fault_encoding'] =
    'Ten tekst nie jest poprawnym UTF-8 i nie da się go odczytać. Wpisz go ponownie.';
$_ADDONLANG['domains_fault_date'] = '„:field”: nie ma takiej daty jak „:text”.';
$_ADDONLANG['domains_fault_number'] = '„:field”: „:text” nie jest liczbą całkowitą od 0 do :most.';
$_ADDONLANG['domains_fault_range'] = '„:field”: minimum, :least, jest większe niż maksimum, :most.';
$_ADDONLANG['domains_fault_days'] = 'Pierwszy dzień, :from, jest późniejszy niż ostatni, :to.';
$_ADDONLANG['domains_together'] = 'Backorder na zaznaczone';
$_ADDONLANG['domains_pick_all'] = 'Zaznacz wszystkie nazwy na tej stronie';
$_ADDONLANG['domains_forecast_needed'] = 'Do rezerwacji';
$_ADDONLANG['domains_forecast_when'] = 'Co i kiedy będzie rezerwowane (UTC)';
$_ADDONLANG['domains_forecast_now'] = 'teraz';
$_ADDONLANG['domains_forecast_missing'] = 'Brakuje :missing. Konto należy doładować do :date UTC.';
$_ADDONLANG['domains_forecast_missing_now'] = 'Brakuje :missing. Konto należy doładować teraz.';
$_ADDONLANG['domains_forecast_more'] = 'i jeszcze :count';
$_ADDONLANG['domains_save'] = 'Zapisz to wyszukiwanie';
$_ADDONLANG['domains_save_name'] = 'Nazwa wyszukiwania';
$_ADDONLANG['domains_save_mail'] = 'Nowe nazwy e-mailem, najwyżej raz dziennie';
$_ADDONLANG['domains_save_submit'] = 'Zapisz';
$_ADDONLANG['domains_js_watch'] = 'Obserwuj';
$_ADDONLANG['domains_js_unwatch'] = 'Przestań obserwować';
$_ADDONLANG['domains_js_dropped'] = 'po dropie';
$_ADDONLANG['domains_js_of'] = 'dla :domain';
$_ADDONLANG['js_retry'] = 'Spróbuj ponownie';
$_ADDONLANG['js_close'] = 'Zamknij';
$_ADDONLANG['js_local'] = ':time czasu lokalnego';

// History of a backorder
$_ADDONLANG['event_requested'] = 'Złożono backorder.';
$_ADDONLANG['event_requested-again'] = 'Ponownie złożono backorder.';
$_ADDONLANG['event_reserved'] = 'Cena jest zarezerwowana.';
$_ADDONLANG['event_short-of-funds'] = 'Środki nie wystarczyły na pokrycie ceny; wysłano o tym e-mail.';
$_ADDONLANG['event_drop-moved'] = 'Data dropu została przesunięta; zarezerwowane środki zwrócono.';
$_ADDONLANG['event_window-changed'] = 'Okno rezerwacji dla tej końcówki zostało zmienione; zarezerwowane środki zwrócono.';
$_ADDONLANG['event_expired'] = 'Drop minął, zanim można było zrealizować backorder.';
$_ADDONLANG['event_submitting'] = 'Wniosek jest wysyłany; backordera nie można już usunąć.';
$_ADDONLANG['event_submitted'] = 'Rejestrator otrzymał wniosek.';
$_ADDONLANG['event_registrar-status'] = 'Wiadomość od rejestratora.';
$_ADDONLANG['event_refused'] = 'Rejestrator nie przyjął wniosku.';
$_ADDONLANG['event_failed'] = 'Nazwy nie udało się przechwycić.';
$_ADDONLANG['event_gone'] = 'Rejestrator anulował wniosek.';
$_ADDONLANG['event_auction'] = 'Nazwę chciało mieć kilka osób; rozstrzygnie aukcja.';
$_ADDONLANG['event_won'] = 'Aukcja wygrana.';
$_ADDONLANG['event_lost'] = 'Aukcję wygrał ktoś inny.';
$_ADDONLANG['event_caught'] = 'Nazwa została przechwycona; wystawiono fakturę.';
$_ADDONLANG['event_paid'] = 'Zapłacono. Domena jest na koncie.';
$_ADDONLANG['event_cancelled'] = 'Faktura została anulowana.';
$_ADDONLANG['event_drop-date'] = 'Data dropu została zmieniona.';
$_ADDONLANG['event_left-list'] = 'Nazwa zniknęła z listy: abonent ją odnowił albo usunięto ją przed czasem.';
$_ADDONLANG['event_invoice-moved'] = 'Backorder jest teraz na innej fakturze.';
$_ADDONLANG['event_paid-late'] = 'Faktura została jednak zapłacona. Domena jest na koncie.';
$_ADDONLANG['event_refunded'] = 'Kwota faktury została zwrócona.';
$_ADDONLANG['event_invoice-cancelled'] = 'Faktura została anulowana po przekazaniu domeny.';
$_ADDONLANG['event_withdrawn'] = 'Backorder został anulowany przez administratora.';
$_ADDONLANG['event_client-merged'] = 'Konto zostało połączone z innym.';
$_ADDONLANG['event_client-deleted'] = 'Klient został usunięty.';
$_ADDONLANG['event_deleted'] = 'Backorder został usunięty.';
$_ADDONLANG['event_upgrade'] = 'Przejęto z poprzedniego systemu.';
$_ADDONLANG['event_status'] = 'Aktualny status: :status.';
$_ADDONLANG['event_note'] = 'Odnotowano przy statusie :status.';

// Sentences of the page's script
$_ADDONLANG['js_confirm'] = 'Usunąć backorder na :domain?';
$_ADDONLANG['js_failed'] = 'Serwer jest nieosiągalny. Proszę spróbować ponownie.';
$_ADDONLANG['js_ended'] = 'Sesja wygasła.';
$_ADDONLANG['js_log_in'] = 'Zaloguj się ponownie';
$_ADDONLANG['js_create'] = 'BACKORDER';
$_ADDONLANG['js_delete'] = 'USUŃ';
$_ADDONLANG['js_not_offered'] = 'poza ofertą';
$_ADDONLANG['js_drop_unknown'] = 'jeszcze nieznana';
$_ADDONLANG['js_price_today'] = 'cena dzisiejsza; będzie stała od chwili rezerwacji środków';
$_ADDONLANG['js_history'] = 'Historia';
$_ADDONLANG['js_invoice'] = 'Faktura';
$_ADDONLANG['js_domain'] = 'Domena';
$_ADDONLANG['js_no_history'] = 'Nic się jeszcze nie wydarzyło.';
$_ADDONLANG['js_info'] = ':first–:last z :total';
$_ADDONLANG['js_previous'] = 'Poprzednia';
$_ADDONLANG['js_next'] = 'Następna';
$_ADDONLANG['js_empty'] = 'Niczego nie znaleziono.';

// My Backorders
$_ADDONLANG['orders_promise'] =
    'Płaci się tylko za to, co uda się przechwycić: cena jest rezerwowana krótko przed dropem i wraca w całości, jeśli '
    . 'nazwa ostatecznie przypadnie komuś innemu.';
$_ADDONLANG['orders_created'] =
    'Backorder na :domain został złożony. Kwota :amount zostanie zarezerwowana :at UTC i pobrana tylko wtedy, gdy nazwa '
    . 'zostanie przechwycona.';
$_ADDONLANG['orders_created_now'] =
    'Backorder na :domain został złożony. Kwota :amount zostanie zarezerwowana w ciągu kilku minut i pobrana tylko wtedy, '
    . 'gdy nazwa zostanie przechwycona.';
$_ADDONLANG['orders_created_unknown'] =
    'Backorder na :domain został złożony. Nazwy nie ma na dropliście; do tego czasu nic nie będzie rezerwowane.';
$_ADDONLANG['orders_created_passed'] =
    'Backorder na :domain został złożony, ale drop już minął (:at UTC). Jeśli w ciągu dwóch dni od niego środki '
    . 'pokryją :amount, próba zostanie jeszcze podjęta; w przeciwnym razie zostanie on zamknięty.';
$_ADDONLANG['orders_created_late'] =
    'Backorder na :domain został złożony, ale drop już minął (:at UTC). W ciągu kilku minut kwota :amount zostanie '
    . 'zarezerwowana, a wniosek mimo to wysłany; nazwa może być już zajęta.';
$_ADDONLANG['orders_created_short'] =
    'Backorder na :domain został złożony, ale dostępne środki (:available) nie wystarczają jeszcze na :amount. Konto należy '
    . 'doładować przed :at UTC.';
$_ADDONLANG['orders_created_short_now'] =
    'Backorder na :domain został złożony, ale dostępne środki (:available) nie wystarczają jeszcze na :amount. Konto należy '
    . 'doładować teraz: drop nazwy nastąpi :at UTC.';
$_ADDONLANG['orders_next_unknown'] = 'Nie wiadomo jeszcze, kiedy nastąpi drop; do tego czasu nic nie jest rezerwowane.';
$_ADDONLANG['orders_next_unpriced'] = 'Ta TLD nie jest już oferowana w tej walucie; nic nie zostanie zarezerwowane.';
$_ADDONLANG['orders_next_hold'] = 'Kwota :amount zostanie zarezerwowana :at.';
$_ADDONLANG['orders_next_hold_now'] = 'Kwota :amount zostanie zarezerwowana w ciągu kilku minut.';
$_ADDONLANG['orders_next_hold_short'] =
    'Kwota :amount zostanie zarezerwowana :at; środki jeszcze na nią nie wystarczają.';
$_ADDONLANG['orders_next_short'] =
    'Środki nie wystarczają na :amount. Konto należy doładować przed :at, kiedy wniosek ma zostać wysłany.';
$_ADDONLANG['orders_next_short_late'] =
    'Środki nie wystarczają na :amount. Drop nastąpi :at; teraz liczy się każda minuta.';
$_ADDONLANG['orders_next_passed'] = 'Drop minął bez tego backordera; zostanie on zamknięty w ciągu dwóch dni.';
$_ADDONLANG['orders_next_passed_short'] =
    'Drop już minął. Jeśli w ciągu dwóch dni od niego środki pokryją :amount, próba zostanie jeszcze podjęta; w '
    . 'przeciwnym razie backorder zostanie zamknięty.';
$_ADDONLANG['orders_next_late'] =
    'Drop już minął. W ciągu kilku minut kwota :amount zostanie zarezerwowana, a wniosek mimo to wysłany; nazwa może '
    . 'być już zajęta.';
$_ADDONLANG['orders_next_submit'] = 'Zarezerwowano :amount. Wniosek trafi do rejestratora :at.';
$_ADDONLANG['orders_next_submit_now'] = 'Zarezerwowano :amount. Wniosek trafi do rejestratora w ciągu kilku minut.';
$_ADDONLANG['orders_next_left'] =
    'Drop tej nazwy nie jest już spodziewany; zarezerwowane środki wrócą w ciągu kilku minut.';
$_ADDONLANG['orders_next_drop'] = 'U rejestratora. Drop nastąpi :at.';
$_ADDONLANG['orders_next_sending'] = 'Wniosek jest wysyłany do rejestratora. Drop nastąpi :at.';
$_ADDONLANG['orders_next_unsent'] =
    'Drop nastąpił, zanim rejestrator przyjął wniosek. Próby trwają jeszcze, najwyżej dwa dni; jeśli się nie '
    . 'powiodą, kwota :amount wróci na saldo.';
$_ADDONLANG['orders_next_result'] = 'Drop już nastąpił. Rejestrator poda, kto przechwycił nazwę.';
$_ADDONLANG['orders_next_auction'] = 'Aukcja trwa do :at, najwyższa oferta :bid.';
$_ADDONLANG['orders_next_auction_none'] = 'Aukcja trwa do :at, nie ma jeszcze ofert.';
$_ADDONLANG['orders_next_auction_over'] = 'Aukcja się zakończyła; wynik nie jest jeszcze znany.';
$_ADDONLANG['orders_next_auction_unknown'] = 'W aukcji prywatnej. Dom aukcyjny przyśle wiadomość.';
$_ADDONLANG['orders_next_payment'] = 'Nazwa przechwycona. Oczekiwanie na zapłatę faktury nr :invoice.';
$_ADDONLANG['orders_next_invoice'] = 'Nazwa przechwycona. Trwa wystawianie faktury.';
$_ADDONLANG['orders_next_delivered'] = 'Domena jest na koncie.';
$_ADDONLANG['orders_next_delivering'] = 'Domena jest w drodze na konto.';
$_ADDONLANG['orders_next_won'] = 'Aukcja wygrana. Domena jest na koncie.';
$_ADDONLANG['orders_next_winning'] = 'Aukcja wygrana. Domena jest w drodze na konto.';
$_ADDONLANG['orders_next_lost'] = 'Wygrał ktoś inny. Niczego nie pobrano.';
$_ADDONLANG['orders_next_failed'] = 'Nazwy nie przechwycono. Niczego nie pobrano.';
$_ADDONLANG['orders_next_cancelled'] = 'Anulowany.';
$_ADDONLANG['orders_next_returning'] = 'Kwota :amount wróci na saldo w ciągu kilku minut.';
$_ADDONLANG['orders_short_title'] = 'Środki nie wystarczają na wszystko';
$_ADDONLANG['orders_short_text'] =
    'Na złożone zamówienia potrzeba :needed, a dostępne jest :available. Brakuje :missing, po raz pierwszy :at.';
$_ADDONLANG['orders_short_now'] =
    'Na złożone zamówienia potrzeba :needed, a dostępne jest :available. Brakuje teraz :missing.';
$_ADDONLANG['orders_short_some_now'] =
    'Na złożone zamówienia potrzeba :needed, a dostępne jest :available. Brakuje :missing, w części już teraz.';
$_ADDONLANG['orders_short_order'] = 'Ustal kolejność';
$_ADDONLANG['orders_prefer_title'] = 'Co ma pierwszeństwo';
$_ADDONLANG['orders_prefer_text'] =
    'Jeśli środki nie wystarczają na wszystkie nazwy, na które przyszła pora, najpierw otrzymują je te wyżej. Nazwę można '
    . 'przeciągnąć albo przesunąć strzałkami.';
$_ADDONLANG['orders_prefer_up'] = 'Przesuń :domain w górę';
$_ADDONLANG['orders_prefer_down'] = 'Przesuń :domain w dół';
$_ADDONLANG['orders_prefer_drag'] = 'Przeciągnij :domain';
$_ADDONLANG['orders_prefer_due'] = ':amount, termin: :at';
$_ADDONLANG['orders_prefer_due_now'] = ':amount, termin: teraz';
$_ADDONLANG['orders_prefer_covered'] = 'pokryte';
$_ADDONLANG['orders_prefer_short'] = 'bez pokrycia';
$_ADDONLANG['orders_prefer_more'] = 'i jeszcze :count, po powyższych';
$_ADDONLANG['orders_prefer_reset'] = 'Najpierw wcześniejsze dropy';
$_ADDONLANG['orders_preferred'] = 'Kolejność została zapisana.';
$_ADDONLANG['orders_auctions_title'] = 'Aukcje';
$_ADDONLANG['orders_auctions_text'] =
    'Te nazwy zamówiło kilka osób. Licytuje się i płaci w domu aukcyjnym; jeśli nikt nie złoży oferty, wygrywa najwcześniejsze '
    . 'zamówienie.';
$_ADDONLANG['orders_auction_ends'] = 'Koniec';
$_ADDONLANG['orders_auction_best'] = 'Najwyższa oferta';
$_ADDONLANG['orders_auction_next'] = 'Następna oferta od';
$_ADDONLANG['orders_auction_bids'] = 'Oferty';
$_ADDONLANG['orders_auction_bidders'] = 'Licytujący';
$_ADDONLANG['orders_auction_open'] = 'Licytuj';
$_ADDONLANG['orders_auction_opens'] = '(otwiera dom aukcyjny w nowym oknie)';
$_ADDONLANG['orders_auction_updated'] = 'stan na :at';
$_ADDONLANG['orders_auction_none'] = 'jeszcze brak';
$_ADDONLANG['orders_auction_unknown'] = 'jeszcze nie wiadomo';
$_ADDONLANG['orders_bidder_HIGHBIDDER'] = 'Prowadzenie';
$_ADDONLANG['orders_bidder_OUTBID'] = 'Oferta przebita';
$_ADDONLANG['orders_bidder_PARTICIPANT'] = 'Brak własnej oferty';
$_ADDONLANG['orders_bidder_WINNER'] = 'Wygrana';
$_ADDONLANG['orders_auction_show'] = 'Aukcja';
$_ADDONLANG['orders_export'] = 'Eksport CSV';
$_ADDONLANG['orders_history_title'] = 'Historia :domain';
$_ADDONLANG['orders_history_empty'] = 'Nic się jeszcze nie wydarzyło.';
$_ADDONLANG['orders_by_you'] = 'samodzielnie';
$_ADDONLANG['orders_by_admin'] = 'przez administratora';
$_ADDONLANG['orders_back'] = 'Wróć do Moich backorderów';
$_ADDONLANG['orders_held'] = 'Zarezerwowano';
$_ADDONLANG['orders_bulk_title'] = 'Zamów kilka nazw naraz';
$_ADDONLANG['orders_bulk_label'] = 'Nazwy, po jednej w wierszu';
$_ADDONLANG['orders_bulk_hint'] =
    'Do 1000 nazw, także rozdzielonych przecinkami lub spacjami. Z pliku CSV zostaną wybrane same nazwy.';
$_ADDONLANG['orders_bulk_file'] = 'Albo plik tekstowy lub CSV';
$_ADDONLANG['orders_bulk_drop'] = 'Albo upuść tu plik tekstowy lub CSV';
$_ADDONLANG['orders_bulk_check'] = 'Sprawdź nazwy';
$_ADDONLANG['orders_bulk_note'] =
    'Następna strona pokaże, co się stanie. Przed potwierdzeniem nic nie zostanie zamówione.';
$_ADDONLANG['orders_bulk_none'] =
    'Przesłane dane nie zawierają żadnej nazwy. Proszę wpisać nazwy z TLD, po jednej w wierszu.';
$_ADDONLANG['orders_bulk_file_bad'] = 'Pliku nie udało się odczytać. Musi to być tekst, najwyżej 1 MB.';
$_ADDONLANG['orders_bulk_left'] =
    'Widać tylko pierwsze 1000 nazw; pominięto: :count. Najpierw należy zamówić te.';
$_ADDONLANG['orders_bulk_left_one'] = 'Widać tylko pierwsze 1000 nazw; pominięto 1 nazwę. Najpierw należy zamówić te.';
$_ADDONLANG['orders_preview_title'] = 'Sprawdzenie zamówienia';
$_ADDONLANG['orders_preview_names'] = 'Nazwy, które zostaną zamówione';
$_ADDONLANG['orders_preview_refused'] = 'Nazwy, których nie można zamówić';
$_ADDONLANG['orders_preview_total'] = 'Rezerwacja łącznie';
$_ADDONLANG['orders_preview_total_hint'] =
    'z podatkami; rezerwowane nazwa po nazwie, nigdy wszystko naraz przed terminem';
$_ADDONLANG['orders_preview_earlier'] = 'Na wcześniejsze backordery';
$_ADDONLANG['orders_preview_missing'] = 'Brakuje';
$_ADDONLANG['orders_preview_short'] =
    'Środki nie wystarczają jeszcze na to wszystko. Zamówić można mimo to; konto należy doładować przed terminem '
    . 'rezerwacji, w przeciwnym razie zabraknie na najmniej ważne nazwy.';
$_ADDONLANG['orders_preview_days'] = 'Termin rezerwacji';
$_ADDONLANG['orders_preview_now'] = 'w ciągu kilku minut';
$_ADDONLANG['orders_preview_later'] = 'gdy będzie znana data dropu';
$_ADDONLANG['orders_preview_count'] = 'nazwy: :count';
$_ADDONLANG['orders_preview_count_one'] = '1 nazwa';
$_ADDONLANG['orders_preview_happens'] = 'Co się stanie';
$_ADDONLANG['orders_preview_amount'] = 'Do rezerwacji';
$_ADDONLANG['orders_preview_reason'] = 'Powód';
$_ADDONLANG['orders_preview_confirm'] = 'Zamów nazwy (:count)';
$_ADDONLANG['orders_preview_confirm_one'] = 'Zamów 1 nazwę';
$_ADDONLANG['orders_preview_nothing'] = 'Żadnej z tych nazw nie można zamówić.';
$_ADDONLANG['orders_preview_edit'] = 'Zmień listę';
$_ADDONLANG['orders_preview_changed'] =
    'Od ostatniego sprawdzenia zmieniły się ceny lub nazwy. Niczego jeszcze nie zamówiono; proszę ponownie sprawdzić listę.';
$_ADDONLANG['orders_preview_empty'] = 'Nie ma listy do sprawdzenia. Nazwy można wkleić poniżej.';
$_ADDONLANG['orders_plan_hold'] = 'Rezerwacja :at';
$_ADDONLANG['orders_plan_now'] = 'Rezerwacja w ciągu kilku minut';
$_ADDONLANG['orders_plan_hold_short'] = 'Rezerwacja :at, o ile wystarczy środków';
$_ADDONLANG['orders_plan_now_short'] = 'Rezerwacja w ciągu kilku minut, o ile wystarczy środków';
$_ADDONLANG['orders_plan_passed'] =
    'Drop już minął (:at). Jeśli w ciągu dwóch dni od niego wystarczy środków, próba zostanie jeszcze podjęta';
$_ADDONLANG['orders_plan_unknown'] = 'Czeka na datę dropu; wcześniej nic nie jest rezerwowane';
$_ADDONLANG['orders_result_title'] = 'Zamówienie';
$_ADDONLANG['orders_result_done'] = 'Zamówione nazwy: :count.';
$_ADDONLANG['orders_result_done_one'] = 'Zamówiono 1 nazwę.';
$_ADDONLANG['orders_result_refused'] = 'Nie udało się zamówić: :count.';
$_ADDONLANG['orders_result_refused_one'] = 'Nie udało się zamówić 1 nazwy.';
$_ADDONLANG['orders_result_none'] = 'Nie zamówiono żadnej nazwy.';
$_ADDONLANG['orders_result_ordered'] = 'Zamówione';
$_ADDONLANG['orders_result_not'] = 'Niezamówione';
$_ADDONLANG['orders_result_empty'] = 'Nie ma już zamówienia do pokazania.';
$_ADDONLANG['orders_csv_unicode'] = 'Unicode';
$_ADDONLANG['orders_csv_held_at'] = 'Zarezerwowano od (UTC)';
$_ADDONLANG['orders_csv_submit_at'] = 'Wysłano (UTC)';
$_ADDONLANG['orders_csv_currency'] = 'Waluta';
$_ADDONLANG['orders_csv_invoice'] = 'Faktura';
$_ADDONLANG['orders_csv_created'] = 'Zamówiono (UTC)';
$_ADDONLANG['orders_csv_updated'] = 'Zmieniono (UTC)';
$_ADDONLANG['error_past'] = 'Drop tej nazwy nastąpił ponad dwa dni temu.';
$_ADDONLANG['error_not-utf-8'] =
    'Plik nie jest tekstem w UTF-8. Proszę zapisać go jako UTF-8 („CSV UTF-8”) i wysłać ponownie.';
$_ADDONLANG['error_repeated'] = 'Ta nazwa jest już na liście.';
$_ADDONLANG['error_busy'] = 'Ten backorder jest właśnie przetwarzany. Proszę spróbować ponownie za kilka minut.';
$_ADDONLANG['js_orders_confirm_held'] =
    'Usunąć backorder na :domain? Zarezerwowane na niego środki wrócą na saldo.';
$_ADDONLANG['js_orders_read'] = 'Wczytano :file; wiersze: :count.';
$_ADDONLANG['js_orders_unread'] = 'Pliku nie udało się odczytać. Musi to być tekst, najwyżej 1 MB.';
$_ADDONLANG['js_orders_binary'] = ':file nie jest tekstem w UTF-8. Listę należy zapisać jako UTF-8 („CSV UTF-8”).';
$_ADDONLANG['js_orders_blank'] = ':file jest pusty.';
$_ADDONLANG['js_orders_auction'] = 'Aukcja';

// Email template
$_ADDONLANG['mail_lowbalance_subject'] = '{$company_name}: zbyt mało środków na koncie';
$_ADDONLANG['mail_lowbalance_message'] =
    '<p>Dzień dobry, {$client_name}!</p><p>Dostępne środki nie wystarczają na następujące '
    . 'backordery:</p><ul>{foreach from=$list item=data}<li><strong>{$data.domain}</strong>, drop '
    . '{$data.dropdate}, cena {$data.price}</li>{/foreach}</ul><p>Brakująca kwota: <strong>{$missing}</strong>. '
    . 'Prosimy o doładowanie konta na czas; backorder bez środków nie zostanie zrealizowany.</p><p>{$signature}</p>';

// Other mails
$_ADDONLANG['mail_dropmoved_subject'] = 'Drop nazw objętych backorderem nastąpi później';
$_ADDONLANG['mail_dropmoved_message'] =
    '<p>Dzień dobry, {$client_name}!</p><p>Rejestr przesunął daty dropu tych nazw. Zarezerwowane na nie środki wróciły na '
    . 'saldo i zostaną zarezerwowane ponownie, gdy drop będzie blisko:</p><ul>{foreach from=$list '
    . 'item=data}<li><strong>{$data.domain}</strong>, drop {$data.dropdate}, cena {$data.price}</li>{/foreach}</ul>'
    . '<p>{$signature}</p>';
$_ADDONLANG['mail_leftlist_subject'] = 'Drop nazw objętych backorderem nie jest już spodziewany';
$_ADDONLANG['mail_leftlist_message'] =
    '<p>Dzień dobry, {$client_name}!</p><p>Tych nazw nie ma już na dropliście; najprawdopodobniej zostały odnowione przez '
    . 'abonentów. Zarezerwowane na nie środki wróciły na saldo:</p><ul>{foreach from=$list '
    . 'item=data}<li><strong>{$data.domain}</strong></li>{/foreach}</ul><p>Backordery pozostają i zadziałają, gdyby te nazwy '
    . 'znowu trafiły na listę.</p><p>{$signature}</p>';
$_ADDONLANG['mail_account_subject'] = 'Backordery: za mało środków na koncie u rejestratora';
$_ADDONLANG['mail_account_message'] =
    '<p>Otwarte wnioski i backordery przypadające w ciągu trzech dni będą kosztować :needed (backordery: :names), a na '
    . 'koncie u rejestratora jest :available. Wnioski bez pokrycia nie biorą udziału w dropie. Prosimy o doładowanie konta '
    . 'u rejestratora na czas.</p>';
$_ADDONLANG['mail_account_unknown'] =
    '<p>Backordery nieujęte w sumie, bo koszt ich TLD nie jest znany: :unknown.</p>';

// Watching: watched names, saved searches, their mails, the calendar and the home page's panel
$_ADDONLANG['watch_title'] = 'Obserwowanie';
$_ADDONLANG['watch_list'] = 'Obserwowane nazwy';
$_ADDONLANG['watch_info'] = ':first–:last z :total; limit nazw: :limit';
$_ADDONLANG['watch_new'] = 'Obserwuj nazwę';
$_ADDONLANG['watch_new_note'] =
    'Dowolna nazwa, także taka, której nie ma jeszcze na liście. Obserwowanie jest bezpłatne i niczego nie rezerwuje.';
$_ADDONLANG['watch_submit'] = 'Obserwuj';
$_ADDONLANG['watch_remove'] = 'Usuń';
$_ADDONLANG['watch_remove_name'] = 'Przestań obserwować :domain';
$_ADDONLANG['watch_clear'] = 'Usuń wszystkie, których drop minął';
$_ADDONLANG['watch_state_moved'] = 'przesunięto, było :before';
$_ADDONLANG['watch_state_left'] = 'już nie na liście';
$_ADDONLANG['watch_state_left_hint'] =
    'Drop tej nazwy nie jest już spodziewany; najprawdopodobniej abonent ją odnowił.';
$_ADDONLANG['watch_state_dropped'] = 'po dropie';
$_ADDONLANG['watch_state_unlisted'] = 'poza listą';
$_ADDONLANG['watch_state_unlisted_hint'] = 'Drop tej nazwy nie jest spodziewany. Gdy będzie, przyjdzie powiadomienie.';
$_ADDONLANG['watch_empty_title'] = 'Nie ma jeszcze obserwowanych nazw';
$_ADDONLANG['watch_empty_text'] =
    'Wystarczy nacisnąć gwiazdkę obok nazwy na stronie Wygasające domeny albo wpisać ją w polu „Obserwuj nazwę”. Obserwowanie nic nie '
    . 'kosztuje; powiadomienie przyjdzie, gdy data dropu się zmieni, gdy abonent odnowi nazwę oraz dzień przed dropem.';
$_ADDONLANG['watch_added'] = 'Nazwa :domain jest obserwowana.';
$_ADDONLANG['watch_removed'] = 'Nazwa :domain nie jest już obserwowana.';
$_ADDONLANG['watch_cleared'] = 'Nazwy usunięte z obserwowanych: :count.';
$_ADDONLANG['watch_error_limit'] =
    'Osiągnięto limit obserwowanych nazw (:limit). Najpierw należy usunąć niektóre z nich.';
$_ADDONLANG['watch_searches'] = 'Zapisane wyszukiwania';
$_ADDONLANG['watch_searches_empty_title'] = 'Nie ma jeszcze zapisanych wyszukiwań';
$_ADDONLANG['watch_searches_empty_text'] =
    'Wyszukiwanie wśród wygasających domen można zapisać pod nazwą. Powtarza się je potem jednym kliknięciem, a nowe nazwy '
    . 'mogą przychodzić e-mailem raz dziennie.';
$_ADDONLANG['watch_search_all'] = 'wszystkie nazwy';
$_ADDONLANG['watch_search_more'] = 'dalsze warunki: :count';
$_ADDONLANG['watch_search_run'] = 'Wyszukaj';
$_ADDONLANG['watch_search_rename'] = 'Zmień nazwę';
$_ADDONLANG['watch_search_delete'] = 'Usuń';
$_ADDONLANG['watch_search_name'] = 'Nazwa wyszukiwania';
$_ADDONLANG['watch_search_keep'] = 'Zapisz';
$_ADDONLANG['watch_search_confirm'] = 'Usunąć wyszukiwanie „:name”?';
$_ADDONLANG['watch_search_mail'] = 'Codzienny e-mail';
$_ADDONLANG['watch_search_mailed'] = 'ostatni :date UTC';
$_ADDONLANG['watch_search_saved'] = 'Wyszukiwanie „:name” zostało zapisane.';
$_ADDONLANG['watch_search_renamed'] = 'Wyszukiwanie nazywa się teraz „:name”.';
$_ADDONLANG['watch_search_deleted'] = 'Wyszukiwanie „:name” zostało usunięte.';
$_ADDONLANG['watch_search_mail_on'] = 'Nowe nazwy dla „:name” będą przychodzić e-mailem, najwyżej raz dziennie.';
$_ADDONLANG['watch_search_mail_off'] = 'E-maile dotyczące „:name” nie będą już przychodzić.';
$_ADDONLANG['watch_error_searches'] =
    'Osiągnięto limit zapisanych wyszukiwań (:limit). Najpierw należy usunąć jedno z nich.';
$_ADDONLANG['watch_error_name'] = 'Proszę nadać wyszukiwaniu nazwę.';
$_ADDONLANG['watch_error_taken'] = 'Wyszukiwanie o nazwie „:name” już istnieje. Proszę wybrać inną nazwę.';
$_ADDONLANG['watch_error_query'] = 'To wyszukiwanie jest zbyt długie, aby je zapisać. Proszę zaznaczyć mniej TLD.';
$_ADDONLANG['watch_error_search'] = 'Wyszukiwanie nie zostało zapisane. :why';
$_ADDONLANG['watch_error_gone'] = 'Takiego wyszukiwania nie ma już na tym koncie.';
$_ADDONLANG['watch_mails'] = 'E-maile';
$_ADDONLANG['watch_mails_watched'] = 'Nowości o obserwowanych nazwach';
$_ADDONLANG['watch_mails_note'] =
    'Najwyżej jeden dziennie: gdy zmieni się data dropu, gdy nazwa zniknie z listy, bo abonent ją odnowił, oraz dzień przed '
    . 'dropem.';
$_ADDONLANG['watch_on'] = 'wł.';
$_ADDONLANG['watch_off'] = 'wył.';
$_ADDONLANG['watch_turn_on'] = 'Włącz';
$_ADDONLANG['watch_turn_off'] = 'Wyłącz';
$_ADDONLANG['watch_mail_on'] = 'Nowości o obserwowanych nazwach będą przychodzić e-mailem.';
$_ADDONLANG['watch_mail_off'] = 'E-maile o obserwowanych nazwach nie będą już przychodzić.';
$_ADDONLANG['watch_calendar'] = 'Kalendarz';
$_ADDONLANG['watch_calendar_name'] = 'Dropy domen';
$_ADDONLANG['watch_calendar_intro'] =
    'Daty dropu nazw obserwowanych i objętych backorderem we własnym kalendarzu.';
$_ADDONLANG['watch_calendar_make'] = 'Utwórz adres';
$_ADDONLANG['watch_calendar_address'] = 'Prywatny adres';
$_ADDONLANG['watch_calendar_secret'] = 'Kto zna ten adres, widzi te nazwy. Nie należy go udostępniać.';
$_ADDONLANG['watch_calendar_subscribe'] = 'Subskrybuj';
$_ADDONLANG['watch_calendar_copy'] = 'Kopiuj';
$_ADDONLANG['watch_calendar_copied'] = 'Adres został skopiowany.';
$_ADDONLANG['watch_calendar_renew'] = 'Nowy adres';
$_ADDONLANG['watch_calendar_stop'] = 'Wyłącz';
$_ADDONLANG['watch_calendar_confirm'] = 'Obecny adres przestanie działać. Kontynuować?';
$_ADDONLANG['watch_calendar_made'] = 'Kalendarz ma teraz adres.';
$_ADDONLANG['watch_calendar_renewed'] = 'Kalendarz ma nowy adres. Poprzedni już nie działa.';
$_ADDONLANG['watch_calendar_stopped'] = 'Kalendarz nie ma już adresu.';
$_ADDONLANG['watch_event_watched'] = 'Drop :domain';
$_ADDONLANG['watch_event_ordered'] = 'Drop :domain (backorder złożony)';
$_ADDONLANG['watch_event_status'] = 'Status backordera: :status';
$_ADDONLANG['watch_event_hint'] = 'Nazwa obserwowana. Aby ją zdobyć, backorder trzeba złożyć na czas.';
$_ADDONLANG['watch_stop_title'] = 'Ustawienia e-maili';
$_ADDONLANG['watch_stop_watched_on'] = 'Czy zrezygnować z e-maili o obserwowanych nazwach?';
$_ADDONLANG['watch_stop_watched_off'] = 'E-maile o obserwowanych nazwach nie będą już przychodzić.';
$_ADDONLANG['watch_stop_searches_on'] = 'Czy zrezygnować z codziennych e-maili o wszystkich zapisanych wyszukiwaniach?';
$_ADDONLANG['watch_stop_searches_off'] = 'Codzienne e-maile o zapisanych wyszukiwaniach nie będą już przychodzić.';
$_ADDONLANG['watch_stop_keeps'] = 'Obserwowane nazwy i zapisane wyszukiwania pozostają bez zmian.';
$_ADDONLANG['watch_stop_unknown'] =
    'Ten link jest niepełny albo już nie działa. E-maile można wybrać na stronie Obserwowanie.';
$_ADDONLANG['watch_stop_button'] = 'Zrezygnuj z tych e-maili';
$_ADDONLANG['watch_stop_settings'] = 'Wybierz na swoim koncie';
$_ADDONLANG['watch_home_open'] = 'Backordery w toku: :count';
$_ADDONLANG['watch_home_none'] =
    'Nazwy, z których rezygnują abonenci, można zdobyć dla siebie: wystarczy poszukać wśród wygasających domen i złożyć '
    . 'backorder.';
$_ADDONLANG['watch_home_covered'] = 'Środki wystarczają na :needed; tyle zostanie na nie zarezerwowane do :date UTC.';
$_ADDONLANG['watch_home_short'] =
    'Potrzeba łącznie: :needed. Brakuje: :missing, pierwsza część do :date UTC.';
$_ADDONLANG['watch_home_covered_now'] = 'Środki wystarczają na :needed; tyle zostanie na nie teraz zarezerwowane.';
$_ADDONLANG['watch_home_short_now'] = 'Potrzeba łącznie: :needed. Teraz brakuje: :missing.';
$_ADDONLANG['watch_home_short_some_now'] = 'Potrzeba łącznie: :needed. Brakuje: :missing, w części już teraz.';
$_ADDONLANG['watch_home_drops'] = 'drop :date UTC';
$_ADDONLANG['watch_home_promise'] =
    'Płaci się tylko za przechwyconą nazwę. Cena jest rezerwowana krótko przed dropem, a w razie niepowodzenia zwracana.';
$_ADDONLANG['watch_mail_watched_subject'] = 'Nowości o obserwowanych nazwach domen';
$_ADDONLANG['watch_mail_watched_message'] =
    '<p>Dzień dobry, {$client_name}!</p><p>Są nowości o obserwowanych nazwach.</p>'
    . '{if $moved}<p><strong>Data dropu została zmieniona:</strong></p><ul>{foreach from=$moved item=name}'
    . '<li><strong>{$name.domain|escape}</strong>: drop teraz {$name.dropdate|escape} (poprzednio: {$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $left}<p><strong>Drop nie jest już spodziewany,</strong> najprawdopodobniej dlatego, że abonent odnowił nazwę:</p><ul>'
    . '{foreach from=$left item=name}<li><strong>{$name.domain|escape}</strong> (drop miał nastąpić {$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $listed}<p><strong>Teraz przed dropem:</strong></p><ul>{foreach from=$listed item=name}'
    . '<li><strong>{$name.domain|escape}</strong>: drop {$name.dropdate|escape}</li>{/foreach}</ul>{/if}'
    . '{if $soon}<p><strong>Drop w ciągu mniej więcej doby,</strong> a backorder nie został złożony:</p><ul>'
    . '{foreach from=$soon item=name}<li><strong>{$name.domain|escape}</strong>: drop {$name.dropdate|escape}'
    . '{if $name.price}, cena {$name.price|escape}{/if}</li>{/foreach}</ul>{/if}'
    . '<p><a href="{$link|escape}">Zobacz obserwowane nazwy lub złóż backorder</a></p><p>{$signature}</p>'
    . '<p><small>Te nazwy są obserwowane. <a href="{$unsubscribe|escape}">Zrezygnuj z tych e-maili</a></small></p>';
$_ADDONLANG['watch_mail_searches_subject'] = 'Nowe wygasające domeny dla zapisanych wyszukiwań';
$_ADDONLANG['watch_mail_searches_message'] =
    '<p>Dzień dobry, {$client_name}!</p><p>Na liście są nowe nazwy pasujące do zapisanych wyszukiwań.</p>'
    . '{foreach from=$searches item=search}<p><strong>{$search.name|escape}</strong>: nowe: {$search.total|escape}</p><ul>'
    . '{foreach from=$search.names item=name}<li><strong>{$name.domain|escape}</strong>, drop {$name.dropdate|escape}'
    . '{if $name.price}, cena {$name.price|escape}{/if}</li>{/foreach}'
    . '{if $search.more}<li>i jeszcze {$search.more|escape}</li>{/if}</ul>'
    . '<p><a href="{$search.link|escape}">Powtórz to wyszukiwanie</a></p>{/foreach}<p>{$signature}</p>'
    . '<p><small>Ten codzienny e-mail został zamówiony na koncie; <a href="{$link|escape}">zmień zapisane wyszukiwania</a> '
    . 'lub <a href="{$unsubscribe|escape}">zrezygnuj z tych e-maili</a>.</small></p>';

// Admin area
$_ADDONLANG['admin_manage'] = 'Zarządzanie';
$_ADDONLANG['admin_pricing'] = 'Cennik';
$_ADDONLANG['admin_logs'] = 'Dziennik';
$_ADDONLANG['admin_manage_title'] = 'Wszystkie backordery';
$_ADDONLANG['admin_pricing_title'] = 'Cennik backorderów';
$_ADDONLANG['admin_extension'] = 'Końcówka';
$_ADDONLANG['admin_price_hint'] =
    'Klienci z walutą, w której cena TLD jest pusta lub wynosi 0, nie mogą składać backorderów w tej TLD.';
$_ADDONLANG['admin_new_tld'] = 'nowa TLD, np. com';
$_ADDONLANG['admin_save'] = 'Zapisz zmiany';
$_ADDONLANG['admin_delete'] = 'Usuń';
$_ADDONLANG['admin_saved'] = 'Ceny zostały zapisane.';
$_ADDONLANG['admin_deleted'] = 'Ceny .:zone zostały usunięte. Istniejące backordery zachowują swoje.';
$_ADDONLANG['admin_bad_price'] = 'Niczego nie zapisano: „:text” nie jest ceną (.:zone, :currency). :why';
$_ADDONLANG['admin_price_form'] = 'Prawidłowy zapis to na przykład 12,50, bez separatora tysięcy.';
$_ADDONLANG['admin_price_decimals'] = 'Ma więcej niż dwa miejsca po przecinku.';
$_ADDONLANG['admin_price_size'] = 'Musi być poniżej :limit.';
$_ADDONLANG['admin_bad_zone'] = 'Niczego nie zapisano: „:text” nie jest TLD.';
$_ADDONLANG['admin_zone_exists'] = 'Niczego nie zapisano: .:zone już jest w tabeli.';
$_ADDONLANG['admin_no_zone'] = 'Niczego nie zapisano: wpisano ceny bez TLD.';
$_ADDONLANG['admin_no_currencies'] = 'W WHMCS nie ma żadnej waluty.';
$_ADDONLANG['admin_fault_encoding'] =
    '„:field”: „:text” nie jest poprawnym UTF-8 i nie można tego odczytać. Wpisz tekst ponownie.';
$_ADDONLANG['admin_client'] = 'Klient';
$_ADDONLANG['admin_reference'] = 'Numer wniosku';
$_ADDONLANG['admin_price'] = 'Cena';
$_ADDONLANG['admin_held'] = 'Rezerwacja';
$_ADDONLANG['admin_status_all'] = 'Każdy status';
$_ADDONLANG['admin_search'] = 'Szukaj';
$_ADDONLANG['admin_search_domain'] = 'pełna nazwa, np. example.com';
$_ADDONLANG['admin_events'] = 'Zdarzenia';
$_ADDONLANG['admin_no_entries'] = 'Brak wpisów.';

// Admin area: frame and dashboard
$_ADDONLANG['dash_no_form'] = 'Ta strona nie przyjmuje zmian.';
$_ADDONLANG['admin_dashboard'] = 'Pulpit';
$_ADDONLANG['dash_title'] = 'Jak idą interesy';
$_ADDONLANG['dash_utc'] = 'Wszystkie czasy są w UTC; czas lokalny widać po wskazaniu myszą.';
$_ADDONLANG['dash_decimal_point'] = ',';
$_ADDONLANG['dash_percent'] = ':n%';
$_ADDONLANG['dash_ago'] = ':span temu';
$_ADDONLANG['dash_seconds'] = ':n s';
$_ADDONLANG['dash_minutes'] = ':n min';
$_ADDONLANG['dash_hours'] = ':n godz.';
$_ADDONLANG['dash_days'] = ':n dni';
$_ADDONLANG['dash_jobs'] = 'Crony';
$_ADDONLANG['dash_job'] = 'Zadanie';
$_ADDONLANG['dash_last_run'] = 'Ostatni przebieg';
$_ADDONLANG['dash_took'] = 'trwał :span';
$_ADDONLANG['dash_last_success'] = 'Ostatni udany';
$_ADDONLANG['dash_last_error'] = 'Ostatni błąd';
$_ADDONLANG['dash_none'] = 'brak';
$_ADDONLANG['dash_never_hint'] =
    'Należy skonfigurować zadanie cron albo zlecić je cronowi WHMCS (ustawienie „Run with WHMCS\'s cron”).';
$_ADDONLANG['dash_errors'] = 'Błędy w dzienniku';
$_ADDONLANG['dash_job_BATCH'] = 'Przebieg główny, co pięć minut';
$_ADDONLANG['dash_job_DAILY_IMPORT_PENDINGDOMAINLIST'] = 'Import droplisty, dwa razy dziennie';
$_ADDONLANG['dash_job_DAILY_DROPDATE_SYNCH'] = 'Daty dropu, dwa razy dziennie';
$_ADDONLANG['dash_job_DAILY_WATCH_MAILS'] = 'E-maile o obserwowanych nazwach i zapisanych wyszukiwaniach, raz dziennie';
$_ADDONLANG['dash_light_on-time'] = 'Na czas';
$_ADDONLANG['dash_light_late'] = 'Spóźnienie';
$_ADDONLANG['dash_light_failing'] = 'Błędy';
$_ADDONLANG['dash_light_standing'] = 'Nie działa';
$_ADDONLANG['dash_light_never'] = 'Nigdy nie działał';
$_ADDONLANG['dash_due'] = 'Nadchodzące dropy';
$_ADDONLANG['dash_due_day'] = 'W ciągu 24 godzin';
$_ADDONLANG['dash_due_three'] = 'W ciągu 3 dni';
$_ADDONLANG['dash_names'] = 'Nazwy';
$_ADDONLANG['dash_backorders'] = 'Backordery';
$_ADDONLANG['dash_waiting'] = 'Bez rezerwacji';
$_ADDONLANG['dash_due_next'] = 'Najbliższy drop:';
$_ADDONLANG['dash_due_none'] = 'W ciągu trzech dni nie nastąpi drop żadnej nazwy z backorderem.';
$_ADDONLANG['dash_due_manage'] = 'Wszystkie backordery';
$_ADDONLANG['dash_account'] = 'Konto u rejestratora';
$_ADDONLANG['dash_account_available'] = 'Dostępne na backordery';
$_ADDONLANG['dash_account_needed'] = 'Koszt nadchodzących';
$_ADDONLANG['dash_account_left'] = 'Potem zostanie';
$_ADDONLANG['dash_account_names'] = 'Nadchodzące backordery i wnioski w toku';
$_ADDONLANG['dash_account_checked'] = 'Stan według przebiegu głównego';
$_ADDONLANG['dash_account_unasked'] = 'Jeszcze nie sprawdzono: przebieg główny pyta, gdy coś nadchodzi.';
$_ADDONLANG['dash_account_short'] = 'Nie wystarcza: wnioski bez pokrycia nie biorą udziału w dropie.';
$_ADDONLANG['dash_account_unknown'] = 'Wystarcza, o ile koszty są znane.';
$_ADDONLANG['dash_account_idle'] = 'Nic nie nadchodzi.';
$_ADDONLANG['dash_account_enough'] = 'Wystarcza.';
$_ADDONLANG['dash_account_unknown_costs'] = 'Backordery nieuwzględnione, bo koszt ich TLD nie jest znany: :n.';
$_ADDONLANG['dash_account_unknown_costs_one'] = '1 backorder nieuwzględniony, bo koszt jego TLD nie jest znany.';
$_ADDONLANG['dash_outlook'] = 'Ile będą potrzebować klienci';
$_ADDONLANG['dash_outlook_none'] = 'Żaden backorder nie czeka na środki.';
$_ADDONLANG['dash_outlook_hint'] =
    'Backordery, na które nie zarezerwowano jeszcze środków, po dzisiejszych cenach bez podatków. Nieopłacone faktury nie są odejmowane od środków.';
$_ADDONLANG['dash_currency'] = 'Waluta';
$_ADDONLANG['dash_clients'] = 'Klienci';
$_ADDONLANG['dash_needed'] = 'Potrzeba';
$_ADDONLANG['dash_credit'] = 'Ich środki';
$_ADDONLANG['dash_missing'] = 'Brakuje';
$_ADDONLANG['dash_weeks'] = 'Przechwycone i utracone w kolejnych tygodniach';
$_ADDONLANG['dash_weeks_desc'] =
    'Wykres słupkowy ostatnich 26 tygodni: przechwycone :caught, utracone :missed, niewysłane z braku środków :unsent.';
$_ADDONLANG['dash_weeks_none'] = 'W ostatnich 26 tygodniach niczego nie przechwycono ani nie utracono.';
$_ADDONLANG['dash_week'] = 'Tydzień od';
$_ADDONLANG['dash_week_counts'] = 'Tydzień od :start: przechwycone :caught, utracone :missed, niewysłane :unsent';
$_ADDONLANG['dash_caught'] = 'Przechwycone';
$_ADDONLANG['dash_missed'] = 'Utracone';
$_ADDONLANG['dash_unsent'] = 'Niewysłane';
$_ADDONLANG['dash_unsent_hint'] = 'brak środków przed dropem';
$_ADDONLANG['dash_success'] = 'Skuteczność';
$_ADDONLANG['dash_table'] = 'Pokaż jako tabelę';
$_ADDONLANG['dash_money'] = 'Przychód i marża w kolejnych tygodniach, :currency';
$_ADDONLANG['dash_money_title'] = 'Przychód i marża w kolejnych tygodniach';
$_ADDONLANG['dash_money_desc'] =
    'Wykres słupkowy ostatnich 26 tygodni w :currency: przychód :revenue, marża :margin.';
$_ADDONLANG['dash_money_none'] = 'W ostatnich 26 tygodniach nie zapłacono za żaden backorder.';
$_ADDONLANG['dash_money_hint'] =
    'Zapłacone faktury po cenach ustalonych przy rezerwacji środków, bez podatków, pomniejszone o zwroty. Marża: po odjęciu kosztu każdego przechwycenia, z innych walut po dzisiejszych kursach WHMCS.';
$_ADDONLANG['dash_money_unknown'] =
    'Przechwycenia, których koszt nie jest znany: :n z :of; liczą się tak, jakby nic nie kosztowały. Koszty wpisuje się w Cenniku.';
$_ADDONLANG['dash_money_unknown_one'] =
    'Koszt 1 przechwycenia z :of nie jest znany; liczy się ono tak, jakby nic nie kosztowało. Koszty wpisuje się w '
    . 'Cenniku.';
$_ADDONLANG['dash_week_money'] = 'Tydzień od :start: przychód :revenue, marża :margin';
$_ADDONLANG['dash_week_revenue'] = 'Tydzień od :start: przychód :revenue';
$_ADDONLANG['dash_revenue_desc'] = 'Wykres słupkowy ostatnich 26 tygodni w :currency: przychód :revenue.';
$_ADDONLANG['dash_money_no_cost'] =
    'Koszt przechwyceń nie jest znany, więc nie ma marży. Koszty wpisuje się w Cenniku.';
$_ADDONLANG['dash_revenue'] = 'Przychód';
$_ADDONLANG['dash_margin'] = 'Marża';
$_ADDONLANG['dash_zones'] = 'Skuteczność według TLD, ostatnie 26 tygodni';
$_ADDONLANG['dash_zones_none'] = 'W ostatnich 26 tygodniach nie zakończył się żaden wniosek.';
$_ADDONLANG['dash_zones_more'] = 'Pozostałe TLD: :n.';
$_ADDONLANG['dash_zones_more_one'] = 'I jeszcze 1 TLD.';
$_ADDONLANG['dash_tld'] = 'TLD';
$_ADDONLANG['dash_of'] = ':caught z :tried';
$_ADDONLANG['dash_setup'] = 'Kontrola instalacji';
$_ADDONLANG['dash_setup_all'] = 'Wszystkie kontrole wypadły pomyślnie (:n).';
$_ADDONLANG['dash_setup_bad'] = 'Kontrole wymagające działania: :n z :all';
$_ADDONLANG['dash_setup_bad_one'] = '1 z :all kontroli wymaga działania';
$_ADDONLANG['dash_setup_passed'] = 'Co jest w porządku';
$_ADDONLANG['dash_level_success'] = 'OK';
$_ADDONLANG['dash_level_warning'] = 'Do sprawdzenia';
$_ADDONLANG['dash_level_danger'] = 'Do zrobienia';
$_ADDONLANG['dash_test'] = 'Sprawdź dane dostępowe';
$_ADDONLANG['dash_test_good'] = 'Rejestrator przyjmuje dane dostępowe.';
$_ADDONLANG['dash_test_good_balance'] = 'Rejestrator przyjmuje dane dostępowe; saldo konta wynosi :balance.';
$_ADDONLANG['dash_test_refused'] =
    'Rejestrator odrzuca dane dostępowe: :answer. Należy sprawdzić nazwę użytkownika i hasło w Configuration, System Settings, Domain Registrars oraz to, czy adres serwera jest dozwolony u rejestratora.';
$_ADDONLANG['dash_check_versions'] = 'Wersje';
$_ADDONLANG['dash_check_versions_success'] = 'Rozszerzenie :extension, PHP :php, WHMCS :whmcs.';
$_ADDONLANG['dash_check_versions_warning'] =
    'Rozszerzenie :extension, PHP :php, WHMCS :whmcs. Przeznaczone dla PHP 8.2 i WHMCS 8.11 lub nowszych: potrzebna jest aktualizacja.';
$_ADDONLANG['dash_check_tables'] = 'Tabele';
$_ADDONLANG['dash_check_tables_success'] = 'Tabele odpowiadają tej wersji.';
$_ADDONLANG['dash_check_tables_danger'] =
    'Tabele pochodzą z wcześniejszej wersji. Dodatek należy wyłączyć w Configuration, System Settings, Addon Modules i włączyć ponownie; nic się przy tym nie traci.';
$_ADDONLANG['dash_check_settings'] = 'Ustawienia';
$_ADDONLANG['dash_check_settings_success'] =
    'Ustawienia dodatku są czytelne. Okres przechowywania dziennika w dniach: :days.';
$_ADDONLANG['dash_check_registrar'] = 'Rejestrator';
$_ADDONLANG['dash_check_registrar_success'] = 'Moduł rejestratora ma nazwę użytkownika i hasło.';
$_ADDONLANG['dash_check_registrar_warning'] =
    'Moduł rejestratora działa w trybie testowym: nic nie zostanie naprawdę przechwycone. Przed startem należy to wyłączyć w Configuration, System Settings, Domain Registrars.';
$_ADDONLANG['dash_check_crons'] = 'Crony';
$_ADDONLANG['dash_check_crons_success'] = 'Wszystkie crony działają na czas.';
$_ADDONLANG['dash_check_crons_warning'] = 'Nie działa prawidłowo: :jobs. Szczegóły są w dzienniku.';
$_ADDONLANG['dash_check_crons_danger'] =
    'Nie działa prawidłowo: :jobs. Zadania cron należy skonfigurować zgodnie z README albo zaznaczyć „Run with WHMCS\'s cron” w ustawieniach dodatku.';
$_ADDONLANG['dash_check_token'] = 'Token cronów przez HTTP';
$_ADDONLANG['dash_check_token_success'] =
    'Cronów nie można uruchomić przez HTTP albo można tylko z wystarczająco długim tokenem.';
$_ADDONLANG['dash_check_token_warning'] =
    'Token jest tak krótki, że można go odgadnąć. Należy użyć losowego; minimalna liczba znaków: :least.';
$_ADDONLANG['dash_check_list'] = 'Droplista';
$_ADDONLANG['dash_check_list_success'] = 'Liczba nazw na liście: :names.';
$_ADDONLANG['dash_check_list_danger'] =
    'Nie zaimportowano jeszcze żadnej listy. Należy raz ręcznie uruchomić daily_import_pendingdomainlist.php; skrypt pokazuje postęp.';
$_ADDONLANG['dash_check_folder'] = 'Folder migawek';
$_ADDONLANG['dash_check_folder_success'] = 'Serwer WWW może zapisywać w :folder.';
$_ADDONLANG['dash_check_folder_danger'] =
    'Serwer WWW nie może zapisywać w :folder. Należy nadać mu prawo zapisu albo podać inny folder w ustawieniach dodatku; to samo prawo jest potrzebne użytkownikowi cronów.';
$_ADDONLANG['dash_check_prices'] = 'Ceny';
$_ADDONLANG['dash_check_prices_success'] = 'Oferowane TLD: :zones.';
$_ADDONLANG['dash_check_prices_warning'] =
    'Oferowane TLD: :zones, ale klienci z tymi walutami nie mogą zamówić żadnej: :currencies. Ceny dla nich ustawia się w Cenniku.';
$_ADDONLANG['dash_check_prices_danger'] =
    'Żadna TLD nie ma ceny, więc nie można składać backorderów. Ceny ustawia się w Cenniku.';
$_ADDONLANG['dash_check_costs'] = 'Koszty';
$_ADDONLANG['dash_check_costs_success'] = 'Koszt przechwycenia jest znany dla wszystkich oferowanych TLD.';
$_ADDONLANG['dash_check_costs_warning'] =
    'Oferowane TLD, dla których koszt przechwycenia nie jest znany: :unknown z :zones (na przykład :example); saldo u rejestratora i marża ich nie uwzględniają.';
$_ADDONLANG['dash_check_clock'] = 'Zegary i strefy czasowe';
$_ADDONLANG['dash_check_clock_success'] =
    'Zegary PHP (:php) i bazy danych (:database) są zgodne z dokładnością do :seconds s; czasy zapisuje się w UTC niezależnie od stref.';
$_ADDONLANG['dash_check_clock_warning'] =
    'Zegary PHP (:php) i bazy danych (:database) różnią się o :seconds s. Na obu serwerach zegary powinny być ustawiane przez NTP.';
$_ADDONLANG['dash_check_mails'] = 'Szablony e-maili';
$_ADDONLANG['dash_check_mails_success'] = 'Szablony e-maili są dostępne.';
$_ADDONLANG['dash_check_mails_warning'] =
    'Wyłączone, więc te e-maile nie są wysyłane: :name. Jeśli klienci mają je otrzymywać, należy je włączyć w Configuration, System Settings, Email Templates.';
$_ADDONLANG['dash_check_mails_danger'] =
    'Brakuje szablonu e-maila :name. Dodatek należy wyłączyć i włączyć ponownie, co go doda.';
$_ADDONLANG['dash_check_admin'] = 'Administrator cronów';
$_ADDONLANG['dash_check_admin_success'] = 'Crony zmieniają środki klientów w imieniu: :name.';
$_ADDONLANG['dash_check_admin_danger'] =
    'Nie ma aktywnego administratora :id. W ustawieniu „Administrator” dodatku należy podać ID aktywnego administratora.';
$_ADDONLANG['dash_check_payment'] = 'Metoda płatności';
$_ADDONLANG['dash_check_payment_success'] = 'Faktury mogą być wystawiane (:method).';
$_ADDONLANG['dash_check_payment_danger'] =
    'Metoda płatności „:method” z ustawień dodatku nie jest aktywna. Należy ją aktywować albo podać inną.';
$_ADDONLANG['dash_check_payment_none'] =
    'W WHMCS nie jest aktywna żadna metoda płatności, więc nie można wystawić faktury. Należy którąś aktywować.';
$_ADDONLANG['dash_widget'] = 'Backordery';
$_ADDONLANG['dash_widget_description'] = 'Crony, nadchodzące dropy i konto u rejestratora.';
$_ADDONLANG['dash_widget_week'] = 'Ten tydzień';
$_ADDONLANG['dash_widget_open'] = 'Otwórz pulpit';

// Admin area: logs
$_ADDONLANG['logs_title'] = 'Dziennik backorderów';
$_ADDONLANG['logs_events'] = 'Zdarzenia backorderów';
$_ADDONLANG['logs_runs'] = 'Przebiegi cronów';
$_ADDONLANG['logs_kept'] =
    'Okres przechowywania przebiegów w dniach: :days; tak samo zdarzeń zakończonych backorderów, licząc od ostatniego z nich.';
$_ADDONLANG['logs_domain'] = 'Domena';
$_ADDONLANG['logs_domain_hint'] = 'nazwa lub jej początek';
$_ADDONLANG['logs_cause'] = 'Co się stało';
$_ADDONLANG['logs_cause_all'] = 'Wszystko';
$_ADDONLANG['logs_actor'] = 'Przez kogo';
$_ADDONLANG['logs_actor_all'] = 'Wszyscy';
$_ADDONLANG['logs_actor_client'] = 'Klienci';
$_ADDONLANG['logs_actor_admin'] = 'Administratorzy';
$_ADDONLANG['logs_actor_batch'] = 'Przebieg główny';
$_ADDONLANG['logs_actor_sync'] = 'Import dat dropu';
$_ADDONLANG['logs_actor_hook'] = 'WHMCS';
$_ADDONLANG['logs_bad_client'] =
    '„:field”: żaden klient nie ma „:text” w nazwie, firmie ani adresie e-mail. Wpisz inną część lub ID klienta.';
$_ADDONLANG['logs_from'] = 'Od';
$_ADDONLANG['logs_to'] = 'Do';
$_ADDONLANG['logs_search'] = 'Szukaj';
$_ADDONLANG['logs_reset'] = 'Pokaż wszystko';
$_ADDONLANG['logs_export'] = 'CSV';
$_ADDONLANG['logs_job'] = 'Zadanie';
$_ADDONLANG['logs_job_all'] = 'Każde zadanie';
$_ADDONLANG['logs_only_errors'] = 'Tylko błędy';
$_ADDONLANG['logs_time'] = 'Czas (UTC)';
$_ADDONLANG['logs_status'] = 'Status';
$_ADDONLANG['logs_reason'] = 'Powód';
$_ADDONLANG['logs_of_backorder'] = 'Tylko backorder :id';
$_ADDONLANG['logs_gone'] = 'usunięty';
$_ADDONLANG['logs_unnamed'] = 'Backorder :id';
$_ADDONLANG['logs_message'] = 'Komunikat';
$_ADDONLANG['logs_took'] = 'Czas trwania';
$_ADDONLANG['logs_good'] = 'OK';
$_ADDONLANG['logs_error'] = 'Błąd';
$_ADDONLANG['logs_busy'] = 'Zajęte';
$_ADDONLANG['logs_steps'] = 'Kroki';
$_ADDONLANG['logs_step'] = ':name :ms ms';
$_ADDONLANG['logs_total'] = ':first–:last z :total';
$_ADDONLANG['logs_many'] = 'ponad :n';
$_ADDONLANG['logs_empty'] = 'Nie ma pasujących wpisów.';
$_ADDONLANG['logs_empty_at_all'] = 'Nic się jeszcze nie wydarzyło.';
$_ADDONLANG['logs_count_synced'] = 'przesunięte daty dropu';
$_ADDONLANG['logs_count_gone'] = 'poza listą';
$_ADDONLANG['logs_count_reserved'] = 'zarezerwowane środki';
$_ADDONLANG['logs_count_short'] = 'brak środków';
$_ADDONLANG['logs_count_processing'] = 'wysyłane';
$_ADDONLANG['logs_count_submitted'] = 'złożone wnioski';
$_ADDONLANG['logs_count_polled'] = 'zapytania o wynik';
$_ADDONLANG['logs_count_failed'] = 'nieudane';
$_ADDONLANG['logs_count_invoiced'] = 'wystawione faktury';
$_ADDONLANG['logs_count_delivered'] = 'przekazane';
$_ADDONLANG['logs_count_released'] = 'zwrócone środki';
$_ADDONLANG['logs_count_cancelled'] = 'anulowane';
$_ADDONLANG['logs_count_read'] = 'wczytane wiersze';
$_ADDONLANG['logs_count_added'] = 'dodane nazwy';
$_ADDONLANG['logs_count_moved'] = 'przesunięte';
$_ADDONLANG['logs_count_rescored'] = 'zmienione oceny';
$_ADDONLANG['logs_count_removed'] = 'usunięte nazwy';
$_ADDONLANG['logs_count_repeated'] = 'powtórzone';
$_ADDONLANG['logs_count_rejected'] = 'odrzucone';
$_ADDONLANG['logs_count_rows'] = 'nazwy na liście';
$_ADDONLANG['logs_cut'] =
    'Bardzo wiele backorderów ma taką nazwę; przeszukiwanych jest tylko 1000 najnowszych. Proszę wpisać więcej znaków nazwy.';
$_ADDONLANG['logs_event_short-of-funds'] =
    'Środki klienta nie wystarczyły na pokrycie ceny; klienta powiadomiono e-mailem.';
$_ADDONLANG['logs_event_won'] = 'Klient wygrał aukcję.';
$_ADDONLANG['logs_event_caught'] = 'Nazwa została przechwycona; wystawiono fakturę.';
$_ADDONLANG['logs_event_paid'] = 'Zapłacono. Domena jest na koncie klienta.';
$_ADDONLANG['logs_event_paid-late'] = 'Faktura została jednak zapłacona. Domena jest na koncie klienta.';
$_ADDONLANG['logs_event_client-merged'] = 'Klienta połączono z innym.';

// Admin area: Manage
$_ADDONLANG['manage_create'] = 'Nowe backordery';
$_ADDONLANG['manage_search'] = 'Szukaj';
$_ADDONLANG['manage_search_hint'] = 'nazwa, klient, faktura lub numer wniosku';
$_ADDONLANG['manage_client_hint'] = 'ID, nazwa, firma lub e-mail';
$_ADDONLANG['manage_reset'] = 'Pokaż wszystko';
$_ADDONLANG['manage_more'] = 'Zmieniono w okresie';
$_ADDONLANG['manage_changed_from'] = 'Zmieniono od';
$_ADDONLANG['manage_changed_to'] = 'Zmieniono do';
$_ADDONLANG['manage_every_status'] = 'Wszystkie';
$_ADDONLANG['manage_with_selected'] = 'Zaznaczone:';
$_ADDONLANG['manage_select'] = 'Zaznacz';
$_ADDONLANG['manage_select_page'] = 'Zaznacz wszystko na tej stronie';
$_ADDONLANG['manage_select_matching'] = 'wszystkie pasujące (:n)';
$_ADDONLANG['manage_too_many'] =
    'Pasuje zbyt wielu klientów lub zbyt wiele backorderów. Proszę wpisać więcej znaków nazwy albo ID klienta.';
$_ADDONLANG['manage_empty'] = 'Nikt nie złożył jeszcze backordera.';
$_ADDONLANG['manage_empty_filter'] = 'Żaden backorder nie pasuje.';
$_ADDONLANG['manage_client_gone'] = 'już nie istnieje';
$_ADDONLANG['manage_early'] = 'zarezerwowano wcześniej przez administratora';
$_ADDONLANG['manage_is_held'] = 'rezerwacja:';
$_ADDONLANG['manage_price_now'] = 'cena dzisiejsza, jeszcze nie zarezerwowana';
$_ADDONLANG['manage_column_id'] = 'ID';
$_ADDONLANG['manage_column_domain'] = 'Domena';
$_ADDONLANG['manage_column_client'] = 'Klient';
$_ADDONLANG['manage_column_drop_date'] = 'Data dropu (UTC)';
$_ADDONLANG['manage_column_status'] = 'Status';
$_ADDONLANG['manage_column_reference'] = 'Nr wniosku';
$_ADDONLANG['manage_column_price'] = 'Cena';
$_ADDONLANG['manage_do_activate'] = 'Aktywuj';
$_ADDONLANG['manage_do_cancel'] = 'Anuluj';
$_ADDONLANG['manage_do_retry'] = 'Ponów';
$_ADDONLANG['manage_do_delete'] = 'Usuń';
$_ADDONLANG['manage_ask_activate'] = 'Aktywować backordery (:n)?';
$_ADDONLANG['manage_ask_activate_one'] = 'Aktywować 1 backorder?';
$_ADDONLANG['manage_ask_cancel'] = 'Anulować backordery (:n)?';
$_ADDONLANG['manage_ask_cancel_one'] = 'Anulować 1 backorder?';
$_ADDONLANG['manage_ask_retry'] = 'Zamówić backordery ponownie (:n)?';
$_ADDONLANG['manage_ask_retry_one'] = 'Zamówić ponownie 1 backorder?';
$_ADDONLANG['manage_ask_delete'] = 'Usunąć backordery (:n)?';
$_ADDONLANG['manage_ask_delete_one'] = 'Usunąć 1 backorder?';
$_ADDONLANG['manage_ask_one'] = ':action: :domain?';
$_ADDONLANG['manage_ask_none'] = 'Nic nie można zrobić';
$_ADDONLANG['manage_confirm_activate'] = 'Tak, aktywuj (:n)';
$_ADDONLANG['manage_confirm_cancel'] = 'Tak, anuluj (:n)';
$_ADDONLANG['manage_confirm_retry'] = 'Tak, zamów ponownie (:n)';
$_ADDONLANG['manage_confirm_delete'] = 'Tak, usuń (:n)';
$_ADDONLANG['manage_sum_activate'] =
    'Do aktywacji: :n. Ceny zostaną pobrane ze środków klientów już teraz, przed zwykłym terminem.';
$_ADDONLANG['manage_sum_activate_one'] =
    'Do aktywacji: 1. Cena zostanie pobrana ze środków klienta już teraz, przed zwykłym terminem.';
$_ADDONLANG['manage_sum_cancel'] = 'Do anulowania: :n. Pozostaną na liście jako CANCELLED i klienci to zobaczą.';
$_ADDONLANG['manage_sum_cancel_one'] = 'Do anulowania: 1. Pozostanie na liście jako CANCELLED i klient to zobaczy.';
$_ADDONLANG['manage_sum_retry'] = 'Do ponownego zamówienia: :n. Zaczną od nowa jako REQUESTED.';
$_ADDONLANG['manage_sum_retry_one'] = 'Do ponownego zamówienia: 1. Zacznie od nowa jako REQUESTED.';
$_ADDONLANG['manage_sum_delete'] =
    'Do usunięcia: :n. Znikną z listy na zawsze; ich historia pozostanie w dzienniku.';
$_ADDONLANG['manage_sum_delete_one'] =
    'Do usunięcia: 1. Zniknie z listy na zawsze; jego historia pozostanie w dzienniku.';
$_ADDONLANG['manage_sum_released'] = 'Zarezerwowane środki, które wrócą do klientów: :amount.';
$_ADDONLANG['manage_sum_risky'] = 'W tym niepewne: :n. Powód podano poniżej.';
$_ADDONLANG['manage_sum_left'] = 'Nie można dla: :n. Pozostaną bez zmian.';
$_ADDONLANG['manage_sum_left_one'] = 'Nie można dla: 1. Pozostanie bez zmian.';
$_ADDONLANG['manage_sum_gone'] = 'Już nie istnieje: :n.';
$_ADDONLANG['manage_sum_beyond'] =
    'To więcej, niż można zrobić naraz; bez zmian pozostanie: :n. Resztę należy zrobić w kolejnym kroku.';
$_ADDONLANG['manage_sum_beyond_one'] =
    'To więcej, niż można zrobić naraz; bez zmian pozostanie 1. Należy go objąć kolejnym krokiem.';
$_ADDONLANG['manage_none_selected'] = 'Nie zaznaczono żadnego backordera.';
$_ADDONLANG['manage_back'] = 'Wróć do listy';
$_ADDONLANG['manage_will'] = 'Co się stanie';
$_ADDONLANG['manage_stays'] = 'bez zmian';
$_ADDONLANG['manage_uncertain'] = 'niepewne';
$_ADDONLANG['manage_will_delete'] = 'Zostanie usunięty; nie ma na niego rezerwacji.';
$_ADDONLANG['manage_will_delete_held'] = 'Zostanie usunięty, a :amount wróci do klienta.';
$_ADDONLANG['manage_will_delete_successful'] = 'Wpis zostanie usunięty; domena i faktura pozostaną u klienta.';
$_ADDONLANG['manage_will_cancel'] = 'Otrzyma status CANCELLED; nie ma na niego rezerwacji.';
$_ADDONLANG['manage_will_cancel_held'] = 'Otrzyma status CANCELLED, a :amount wróci do klienta.';
$_ADDONLANG['manage_will_cancel_application'] =
    'Rejestrator zostanie poproszony o usunięcie wniosku :reference; jeśli go zachowa, backorder pozostanie.';
$_ADDONLANG['manage_will_activate'] = 'Kwota :amount zostanie teraz zarezerwowana.';
$_ADDONLANG['manage_will_activate_short'] = 'Potrzeba :amount, a klient ma na to tylko :available.';
$_ADDONLANG['manage_will_retry'] = 'Otrzyma status REQUESTED; drop nastąpi :time UTC.';
$_ADDONLANG['manage_will_retry_passed'] =
    'Otrzyma status REQUESTED. Drop minął już :time UTC: jeśli środki wystarczą, wniosek trafi do rejestratora w '
    . 'ciągu kilku minut; nazwa może być już zajęta.';
$_ADDONLANG['manage_will_retry_unknown'] = 'Otrzyma status REQUESTED; nie wiadomo jeszcze, kiedy nastąpi drop.';
$_ADDONLANG['manage_will_create'] = 'Kwota :amount będzie zarezerwowana od :time.';
$_ADDONLANG['manage_will_create_now'] = 'Kwota :amount zostanie zarezerwowana w ciągu kilku minut.';
$_ADDONLANG['manage_will_create_passed'] =
    'Drop minął już :time UTC: jeśli środki wystarczą, kwota :amount zostanie zarezerwowana, a wniosek trafi do '
    . 'rejestratora w ciągu kilku minut; nazwa może być już zajęta.';
$_ADDONLANG['manage_will_create_unknown'] =
    'Kwota :amount zostanie zarezerwowana krótko przed dropem, gdy jego data będzie znana.';
$_ADDONLANG['manage_did_activate'] = 'Środki są zarezerwowane; status to ACTIVE.';
$_ADDONLANG['manage_did_cancel'] = 'Status to CANCELLED.';
$_ADDONLANG['manage_did_retry'] = 'Status to ponownie REQUESTED.';
$_ADDONLANG['manage_did_delete'] = 'Usunięto.';
$_ADDONLANG['manage_did_create'] = 'Status to REQUESTED.';
$_ADDONLANG['manage_done_activate'] = 'Aktywowano: :n.';
$_ADDONLANG['manage_done_cancel'] = 'Anulowano: :n.';
$_ADDONLANG['manage_done_retry'] = 'Zamówiono ponownie: :n.';
$_ADDONLANG['manage_done_delete'] = 'Usunięto: :n.';
$_ADDONLANG['manage_done_create'] = 'Zamówiono: :n.';
$_ADDONLANG['manage_not_done'] = 'Nie wykonano: :n; powody podano na liście poniżej.';
$_ADDONLANG['manage_gone_meanwhile'] = 'Już nie istnieje: :n.';
$_ADDONLANG['manage_out_of_time'] =
    'Nie podjęto próby: upłynął czas jednego żądania. Resztę należy zrobić w kolejnym kroku.';
$_ADDONLANG['manage_outcome'] = 'Wynik';
$_ADDONLANG['manage_ok'] = 'wykonano';
$_ADDONLANG['manage_failed'] = 'nie wykonano';
$_ADDONLANG['manage_error_status'] = 'Status to :status; nie da się tego z nim zrobić.';
$_ADDONLANG['manage_error_not-a-name'] = 'To nie jest nazwa domeny.';
$_ADDONLANG['manage_error_no-client'] = 'Nie ma takiego klienta.';
$_ADDONLANG['manage_error_not-priced'] = 'Ta TLD nie ma ceny w walucie klienta; ustawia się ją w Cenniku.';
$_ADDONLANG['manage_error_exists'] = 'Klient ma już backorder na tę nazwę.';
$_ADDONLANG['manage_error_past'] = 'Drop tej nazwy nastąpił ponad dwa dni temu.';
$_ADDONLANG['manage_error_no-drop'] = 'Nazwy nie ma na dropliście, więc nie wiadomo, kiedy nastąpi drop.';
$_ADDONLANG['manage_error_short-of-funds'] = 'Środki klienta na to nie wystarczają.';
$_ADDONLANG['manage_error_too-late'] = 'Jest na to za późno.';
$_ADDONLANG['manage_error_busy'] = 'Właśnie pracuje nad nim przebieg. Proszę spróbować ponownie za kilka minut.';
$_ADDONLANG['manage_error_not-found'] = 'Backorder już nie istnieje.';
$_ADDONLANG['manage_error_repeated'] = 'Nazwa występuje na liście więcej niż raz.';
$_ADDONLANG['manage_timeline'] = 'Przebieg';
$_ADDONLANG['manage_timeline_of'] = 'Przebieg :domain';
$_ADDONLANG['manage_timeline_gone'] = 'Backordera :id już nie ma; jego historia została zachowana';
$_ADDONLANG['manage_to_logs'] = 'Wszystkie wpisy w dzienniku';
$_ADDONLANG['manage_event_short-of-funds'] =
    'Środki klienta nie wystarczyły na pokrycie ceny; klienta powiadomiono e-mailem.';
$_ADDONLANG['manage_event_won'] = 'Klient wygrał aukcję.';
$_ADDONLANG['manage_event_caught'] = 'Nazwa została przechwycona; wystawiono fakturę.';
$_ADDONLANG['manage_event_paid'] = 'Zapłacono. Domena jest na koncie klienta.';
$_ADDONLANG['manage_event_paid-late'] = 'Faktura została jednak zapłacona. Domena jest na koncie klienta.';
$_ADDONLANG['manage_event_client-merged'] = 'Klienta połączono z innym.';
$_ADDONLANG['manage_which_client'] = 'O którego klienta chodzi?';
$_ADDONLANG['manage_nobody'] =
    'Żaden klient nie ma tego w nazwie, firmie ani adresie e-mail. Proszę wpisać inną część albo ID klienta.';
$_ADDONLANG['manage_names'] = 'Nazwy';
$_ADDONLANG['manage_names_hint'] =
    'Jedna lub wiele, każda z TLD, rozdzielone wierszami, spacjami lub przecinkami; do 1000.';
$_ADDONLANG['manage_no_names'] = 'Nie wpisano żadnej nazwy.';
$_ADDONLANG['manage_look'] = 'Pokaż, co się stanie';
$_ADDONLANG['manage_preview'] = 'Co się stanie';
$_ADDONLANG['manage_available'] = 'Dostępne środki: :amount';
$_ADDONLANG['manage_confirm_create'] = 'Zamów (:n), klient: :name';
$_ADDONLANG['manage_js_selected'] = ':n';
$_ADDONLANG['manage_js_failed'] = 'Serwer jest nieosiągalny. Proszę spróbować ponownie.';

// Admin area: Pricing
$_ADDONLANG['pricing_find'] = 'szukaj TLD';
$_ADDONLANG['pricing_default'] = 'domyślna';
$_ADDONLANG['pricing_cost'] = 'Koszt własny';
$_ADDONLANG['pricing_cost_unknown'] = 'nie podano';
$_ADDONLANG['pricing_windows_head'] = 'Terminy';
$_ADDONLANG['pricing_windows'] = ':reserve / :submit';
$_ADDONLANG['pricing_n_days'] = ':n d';
$_ADDONLANG['pricing_n_days_one'] = '1 d';
$_ADDONLANG['pricing_n_hours'] = ':n godz.';
$_ADDONLANG['pricing_n_hours_one'] = '1 godz.';
$_ADDONLANG['pricing_n_minutes'] = ':n min';
$_ADDONLANG['pricing_n_minutes_one'] = '1 min';
$_ADDONLANG['pricing_settings'] = 'Ustawienia';
$_ADDONLANG['pricing_not_offered'] = 'poza ofertą';
$_ADDONLANG['pricing_margin'] = 'marża :amount (:percent%)';
$_ADDONLANG['pricing_unsaved'] = 'nie zapisano';
$_ADDONLANG['pricing_saves'] = 'Każda cena zapisuje się zaraz po opuszczeniu jej pola.';
$_ADDONLANG['pricing_saved'] = 'Zapisane ceny: :n.';
$_ADDONLANG['pricing_saved_one'] = 'Cena :zone w :currency została zapisana.';
$_ADDONLANG['pricing_conflict'] =
    'Niczego nie zapisano: w chwili otwarcia strony cena :zone w :currency wynosiła :seen, a teraz wynosi :stored, bo '
    . 'zmienił ją ktoś inny (zmienione ceny: :n). Należy obejrzeć nową cenę, a potem ponownie wpisać własną.';
$_ADDONLANG['pricing_gone'] = 'Niczego nie zapisano: „:zone” nie ma już w tabeli.';
$_ADDONLANG['pricing_none'] =
    'Żadna TLD nie ma jeszcze ceny, więc nie można składać backorderów. Pierwszą dodaje się poniżej.';
$_ADDONLANG['pricing_none_found'] = 'Żadna TLD z tabeli nie pasuje.';
$_ADDONLANG['pricing_add'] = 'Dodaj TLD';
$_ADDONLANG['pricing_added'] = 'Dodano :zone.';
$_ADDONLANG['pricing_added_empty'] = 'Dodano :zone. Bez ceny nie jest jeszcze w ofercie.';
$_ADDONLANG['pricing_too_many'] = 'Niczego nie zapisano: tabela jest pełna.';
$_ADDONLANG['pricing_many'] = 'Wiele cen naraz';
$_ADDONLANG['pricing_missing'] = 'Puste ceny TLD, które mają cenę w walucie domyślnej: :n.';
$_ADDONLANG['pricing_way_fill'] = 'Uzupełnij według kursu';
$_ADDONLANG['pricing_way_percent'] = 'Podnieś o procent';
$_ADDONLANG['pricing_way_amount'] = 'Podnieś o kwotę';
$_ADDONLANG['pricing_way_set'] = 'Ustaw kwotę';
$_ADDONLANG['pricing_how'] = 'Co zrobić';
$_ADDONLANG['pricing_value'] = 'Wartość';
$_ADDONLANG['pricing_value_hint'] = '10, -5 lub 2,50';
$_ADDONLANG['pricing_currency'] = 'Waluta';
$_ADDONLANG['pricing_every_currency'] = 'każda waluta';
$_ADDONLANG['pricing_round'] = 'Zaokrąglenie';
$_ADDONLANG['pricing_round_none'] = 'brak';
$_ADDONLANG['pricing_round_to'] = 'do :step';
$_ADDONLANG['pricing_round_end'] = 'z końcówką :end';
$_ADDONLANG['pricing_tlds'] = 'TLD';
$_ADDONLANG['pricing_tlds_hint'] = 'wszystkie z tabeli lub kilka: com net .de';
$_ADDONLANG['pricing_propose'] = 'Pokaż nowe ceny';
$_ADDONLANG['pricing_proposal'] = 'To są propozycje. Niczego jeszcze nie zapisano.';
$_ADDONLANG['pricing_proposed'] = 'propozycja';
$_ADDONLANG['pricing_before'] = 'Teraz';
$_ADDONLANG['pricing_after'] = 'Nowa';
$_ADDONLANG['pricing_empty'] = 'pusta';
$_ADDONLANG['pricing_apply'] = 'Zapisz ceny (:n)';
$_ADDONLANG['pricing_apply_one'] = 'Zapisz 1 cenę';
$_ADDONLANG['pricing_change_more'] = 'Pozostałe, zapisywane razem z nimi: :n.';
$_ADDONLANG['pricing_change_more_one'] = 'I jeszcze 1, zapisywana razem z nimi.';
$_ADDONLANG['pricing_nothing'] = 'To nie zmieniłoby żadnej ceny.';
$_ADDONLANG['pricing_too_low'] =
    'Niczego nie można zapisać: każda cena, której to dotyczy, spadłaby do zera lub poniżej.';
$_ADDONLANG['pricing_some_low'] = 'Pozostają bez zmian, bo spadłyby do zera lub poniżej: :n.';
$_ADDONLANG['pricing_back'] = 'Wróć do cen';
$_ADDONLANG['pricing_no_default'] =
    'Żadna waluta WHMCS nie ma kursu 1, więc brakuje tej, od której można by liczyć.';
$_ADDONLANG['pricing_bad_percent'] =
    '„:text” nie jest wartością procentową. Prawidłowy zapis to 10, -5 lub 2,5; wartość musi być większa niż -100.';
$_ADDONLANG['pricing_bad_range'] =
    '„:text” procent wykracza poza zakres: wartość musi być większa niż -100 i mniejsza niż 1000.';
$_ADDONLANG['pricing_bad_amount'] = '„:text” nie jest kwotą większą od zera. :why';
$_ADDONLANG['pricing_one_currency'] = 'Proszę wybrać jedną walutę: kwota nie jest taka sama we wszystkich.';
$_ADDONLANG['pricing_unknown_zone'] = '„:text” nie jest TLD z tabeli.';
$_ADDONLANG['pricing_changed_meanwhile'] =
    'Niczego nie zapisano: ceny nie są już te, na podstawie których powstała propozycja. Nowa znajduje się poniżej.';
$_ADDONLANG['pricing_zone_title'] = 'Ustawienia :zone';
$_ADDONLANG['pricing_zone_saved'] = 'Ustawienia :zone zostały zapisane.';
$_ADDONLANG['pricing_zone_conflict'] =
    'Niczego nie zapisano: od otwarcia strony ktoś inny zmienił ustawienia :zone. Należy obejrzeć je ponownie.';
$_ADDONLANG['pricing_reserve'] = 'Rezerwacja środków';
$_ADDONLANG['pricing_reserve_usual'] = '3 (zwykle)';
$_ADDONLANG['pricing_reserve_hint'] =
    'przed dropem. Puste: 3 dni; najwyżej 30 dni i więcej niż termin poniżej.';
$_ADDONLANG['pricing_submit'] = 'Wysłanie wniosku';
$_ADDONLANG['pricing_submit_usual'] = '2 (zwykle)';
$_ADDONLANG['pricing_submit_hint'] = 'przed dropem. Puste: 2 godziny; od 10 minut do 7 dni.';
$_ADDONLANG['pricing_unit'] = 'Jednostka';
$_ADDONLANG['pricing_days'] = 'dni';
$_ADDONLANG['pricing_hours'] = 'godziny';
$_ADDONLANG['pricing_minutes'] = 'minuty';
$_ADDONLANG['pricing_class'] = 'Klasa u rejestratora';
$_ADDONLANG['pricing_class_hint'] = 'Puste: zwykła. Litery, cyfry i podkreślenia.';
$_ADDONLANG['pricing_cost_hint'] =
    'Ile rejestrator liczy za przechwycenie; programom tego nie podaje. Stąd biorą się marże i ostrzeżenie, że konto '
    . 'u rejestratora nie wystarcza.';
$_ADDONLANG['pricing_bad_submit'] =
    'Niczego nie zapisano: wniosek musi zostać wysłany od 10 minut do 7 dni przed dropem.';
$_ADDONLANG['pricing_bad_reserve'] =
    'Niczego nie zapisano: środki można zarezerwować najwcześniej 30 dni przed dropem.';
$_ADDONLANG['pricing_bad_span'] =
    'Niczego nie zapisano: „:text” nie jest liczbą całkowitą większą od zera. Prawidłowy zapis to na przykład 3; '
    . 'można też wybrać mniejszą jednostkę.';
$_ADDONLANG['pricing_bad_windows'] =
    'Niczego nie zapisano: środki muszą zostać zarezerwowane (:reserve przed dropem) wcześniej, niż wysyłany jest wniosek '
    . '(:submit).';
$_ADDONLANG['pricing_bad_class'] =
    'Niczego nie zapisano: „:text” nie jest klasą. Dozwolone są litery, cyfry i podkreślenia.';
$_ADDONLANG['pricing_bad_cost'] = 'Niczego nie zapisano: „:text” nie jest kwotą. :why';
$_ADDONLANG['pricing_bad_cost_currency'] = 'Niczego nie zapisano: „:text” nie jest walutą.';
$_ADDONLANG['pricing_delete_title'] = 'Usunąć ceny :zone?';
$_ADDONLANG['pricing_delete_sum'] = ':zone zniknie z tabeli i z oferty. Terminy i koszt zostaną zachowane.';
$_ADDONLANG['pricing_delete_requested'] =
    'Backordery czekające na rezerwację środków: :n. Bez ceny nie zostaną zrealizowane.';
$_ADDONLANG['pricing_delete_requested_one'] =
    '1 backorder czeka na rezerwację środków. Bez ceny nie zostanie zrealizowany.';
$_ADDONLANG['pricing_delete_conflict'] =
    'Niczego nie usunięto: ceny .:zone w międzyczasie się zmieniły. Należy obejrzeć je ponownie.';
$_ADDONLANG['pricing_show_them'] = 'Pokaż te backordery';
$_ADDONLANG['pricing_js_saving'] = 'Zapisywanie…';
$_ADDONLANG['pricing_js_failed'] = 'Nie zapisano: serwer jest nieosiągalny.';
