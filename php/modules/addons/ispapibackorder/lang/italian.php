<?php

/* Italian. A :name in a sentence is replaced; keep it. */

$_ADDONLANG['thousands_separator'] = '.';

// Navigation
$_ADDONLANG['nav_backorders'] = 'Backorder';
$_ADDONLANG['nav_expiring_domains'] = 'Domini in scadenza';
$_ADDONLANG['nav_my_backorders'] = 'I miei backorder';

// Funds
$_ADDONLANG['account_title'] = 'Il mio account';
$_ADDONLANG['account_credit'] = 'Saldo dell’account';
$_ADDONLANG['account_held'] = 'Importi riservati';
$_ADDONLANG['account_unpaid'] = 'Fatture non pagate';
$_ADDONLANG['account_available'] = 'Fondi disponibili';
$_ADDONLANG['account_held_hint'] = 'già detratti dal saldo';
$_ADDONLANG['account_add'] = 'Aggiungi fondi';
$_ADDONLANG['account_empty'] =
    'I fondi disponibili non coprono ancora un backorder. È comunque possibile inserire backorder; aggiunga fondi '
    . 'per tempo prima del drop.';

// Search
$_ADDONLANG['search_title'] = 'Ricerca';
$_ADDONLANG['search_pattern'] = 'Termine di ricerca';
$_ADDONLANG['search_help'] = 'Esempi';
$_ADDONLANG['search_tld'] = 'TLD';
$_ADDONLANG['search_scope_priced'] = 'Tutti con prezzo';
$_ADDONLANG['search_scope_all'] = 'Tutti';
$_ADDONLANG['search_tld_choose'] = 'Scegli i TLD';
$_ADDONLANG['search_tld_note'] = 'La ricerca avviene invece nei TLD selezionati qui.';
$_ADDONLANG['search_rows'] = 'Risultati per pagina';
$_ADDONLANG['search_advanced'] = 'Ricerca avanzata';
$_ADDONLANG['search_min'] = 'almeno';
$_ADDONLANG['search_max'] = 'al massimo';
$_ADDONLANG['search_Characters'] = 'Caratteri';
$_ADDONLANG['search_Letters'] = 'Lettere';
$_ADDONLANG['search_Digits'] = 'Cifre';
$_ADDONLANG['search_Hyphens'] = 'Trattini';
$_ADDONLANG['search_Score'] = 'Punteggio (da 1 a 10)';
$_ADDONLANG['search_no_digits'] = 'Senza cifre';
$_ADDONLANG['search_only_digits'] = 'Solo cifre';
$_ADDONLANG['search_no_hyphens'] = 'Senza trattini';
$_ADDONLANG['search_from'] = 'Drop dal';
$_ADDONLANG['search_to'] = 'Drop fino al';
$_ADDONLANG['search_submit'] = 'Cerca';
$_ADDONLANG['search_reset'] = 'Azzera ricerca';

// Tables
$_ADDONLANG['column_domain'] = 'Nome a dominio';
$_ADDONLANG['column_drop_date'] = 'Data di drop (UTC)';
$_ADDONLANG['column_score'] = 'Punteggio';
$_ADDONLANG['column_characters'] = 'Caratt.';
$_ADDONLANG['column_digits'] = 'Cifre';
$_ADDONLANG['column_hyphens'] = 'Trattini';
$_ADDONLANG['column_price'] = 'Prezzo';
$_ADDONLANG['column_id'] = 'ID';
$_ADDONLANG['column_status'] = 'Stato';
$_ADDONLANG['column_action'] = 'Azione';
$_ADDONLANG['table_info'] = 'Da :first a :last di :total';
$_ADDONLANG['table_pages'] = 'Pagine';
$_ADDONLANG['button_backorder'] = 'BACKORDER';
$_ADDONLANG['button_delete'] = 'ELIMINA';
$_ADDONLANG['not_offered'] = 'non offerto';
$_ADDONLANG['drop_unknown'] = 'non ancora nota';
$_ADDONLANG['price_today'] = 'prezzo di oggi; è fissato quando l’importo viene riservato';
$_ADDONLANG['invoice_show'] = 'Fattura';
$_ADDONLANG['domain_show'] = 'Dominio';
$_ADDONLANG['history_show'] = 'Cronologia';

// Empty lists
$_ADDONLANG['empty_search_title'] = 'Nessun nome corrisponde';
$_ADDONLANG['empty_search_text'] = 'Provi con meno condizioni, un altro TLD o un altro giorno.';
$_ADDONLANG['empty_search_all'] = 'Cerca in tutti i TLD';
$_ADDONLANG['empty_list_title'] = 'La lista è in preparazione';
$_ADDONLANG['empty_list_text'] = 'I nomi prossimi al drop non sono ancora stati caricati. Riprovi più tardi.';
$_ADDONLANG['empty_backorders_title'] = 'Ancora nessun backorder';
$_ADDONLANG['empty_backorders_text'] =
    'Cerchi tra i domini in scadenza e prema BACKORDER, oppure scriva un nome nel riquadro “Crea backorder”.';
$_ADDONLANG['empty_prices_title'] = 'Ancora nessun prezzo';
$_ADDONLANG['empty_prices'] = 'Al momento nessun TLD è disponibile per il backorder nella Sua valuta.';

// Other panels
$_ADDONLANG['drops_title'] = 'Prossimi drop di questa ricerca';
$_ADDONLANG['drops_label'] = 'Nomi trovati da questa ricerca, per giorno (UTC) del drop, qualunque sia il giorno scelto';
$_ADDONLANG['pricing_title'] = 'Prezzi';
$_ADDONLANG['pricing_more'] = 'Mostra tutti';
$_ADDONLANG['filter_title'] = 'Filtro per stato';
$_ADDONLANG['filter_all'] = 'Mostra tutti';
$_ADDONLANG['create_title'] = 'Crea backorder';
$_ADDONLANG['create_label'] = 'Nome a dominio';
$_ADDONLANG['create_hint'] = 'dominio.tld';
$_ADDONLANG['create_submit'] = 'Crea backorder';
$_ADDONLANG['no_permission'] =
    'È possibile consultare e seguire nomi, ma per creare o eliminare backorder in questo account serve il '
    . 'permesso di effettuare ordini.';
$_ADDONLANG['list_state'] = ':rows nomi, lista del :imported UTC';

// Messages
$_ADDONLANG['deleted'] = 'Il backorder di :domain è stato eliminato.';
$_ADDONLANG['error_not-a-name'] =
    'Non è un nome a dominio valido. Lo scriva con il suo TLD, per esempio example.com.';
$_ADDONLANG['error_no-client'] = 'Non c’è un account cliente per cui creare il backorder.';
$_ADDONLANG['error_impossible'] =
    'Nessun registro assegna un nome simile: ciò che inizia con «xn--» deve essere un nome '
    . 'internazionalizzato in ACE, e nessun’altra parte può avere trattini come terzo e quarto carattere.';
$_ADDONLANG['error_not-priced'] = 'I nomi di questo TLD non sono disponibili per il backorder nella Sua valuta.';
$_ADDONLANG['error_exists'] = 'Esiste già un Suo backorder per questo nome.';
$_ADDONLANG['error_not-found'] =
    'Questo backorder non esiste nel Suo account. Forse nel frattempo è stato eliminato.';
$_ADDONLANG['error_too-late'] = 'Questo backorder è già presso il registrar e non può più essere eliminato.';
$_ADDONLANG['error_pattern'] = 'Il modello di ricerca non è valido al carattere :offset: :message';
$_ADDONLANG['error_exclude'] = 'Il modello dei nomi da escludere non è valido al carattere :offset: :message';
$_ADDONLANG['pattern_backslash-end'] = 'una barra rovesciata alla fine non significa nulla.';
$_ADDONLANG['pattern_escape'] = 'ciò che segue la barra rovesciata qui non ha significato.';
$_ADDONLANG['pattern_any-byte'] = '\C non si può usare; un punto indica un carattere qualsiasi.';
$_ADDONLANG['pattern_code-big'] = 'non esiste un carattere con un numero così grande.';
$_ADDONLANG['pattern_count-order'] = 'il primo numero tra { } è maggiore del secondo.';
$_ADDONLANG['pattern_count-big'] = 'il numero tra { } è troppo grande.';
$_ADDONLANG['pattern_repeat'] = 'prima di * + ? o { } non c’è nulla da ripetere.';
$_ADDONLANG['pattern_class-open'] = 'manca la ] di una classe di caratteri.';
$_ADDONLANG['pattern_range-order'] = 'l’intervallo tra [ ] va all’indietro.';
$_ADDONLANG['pattern_range'] = 'un intervallo tra [ ] deve andare da un carattere a un altro.';
$_ADDONLANG['pattern_posix-outside'] = 'una classe come [:alpha:] sta solo dentro [ ]: [[:alpha:]].';
$_ADDONLANG['pattern_posix-unknown'] = 'non esiste una classe di caratteri con questo nome.';
$_ADDONLANG['pattern_property'] = 'non esiste una proprietà Unicode con questo nome.';
$_ADDONLANG['pattern_group-open'] = 'manca una ) di chiusura.';
$_ADDONLANG['pattern_group-close'] = 'questa ) non chiude alcun gruppo.';
$_ADDONLANG['pattern_group-sign'] = 'ciò che segue (? non ha significato.';
$_ADDONLANG['pattern_name'] = 'il nome del gruppo non è valido.';
$_ADDONLANG['pattern_name-twice'] = 'due gruppi hanno lo stesso nome.';
$_ADDONLANG['pattern_reference'] = 'non esiste un gruppo con questo numero o nome.';
$_ADDONLANG['pattern_reference-form'] = 'a un riferimento a un gruppo manca il numero o il nome.';
$_ADDONLANG['pattern_lookbehind'] = 'ciò che un lookbehind cerca deve avere una lunghezza fissa.';
$_ADDONLANG['pattern_condition'] = 'la condizione di un gruppo non è valida.';
$_ADDONLANG['pattern_verb'] = 'la parola che segue (* non è nota.';
$_ADDONLANG['pattern_too-deep'] = 'le parentesi sono annidate troppo in profondità.';
$_ADDONLANG['pattern_too-big'] = 'è troppo lungo o troppo complicato.';
$_ADDONLANG['pattern_callout'] = 'i callout non si possono usare.';
$_ADDONLANG['error_limit'] = 'Questo modello richiede troppo tempo. È necessario semplificarlo.';
$_ADDONLANG['error_token'] =
    'La sessione è cambiata da quando questa pagina è stata aperta. Ricarichi la pagina e riprovi.';
$_ADDONLANG['error_permission'] = 'Serve il permesso di effettuare ordini in questo account.';
$_ADDONLANG['error_action'] = 'La richiesta non indicava che cosa fare.';
$_ADDONLANG['error_login'] = 'È necessario prima accedere.';
$_ADDONLANG['error_unavailable'] = 'I backorder non sono disponibili al momento. Riprovi tra qualche minuto.';

// Statuses
$_ADDONLANG['status_REQUESTED'] = 'RICHIESTO';
$_ADDONLANG['status_ACTIVE'] = 'ATTIVO';
$_ADDONLANG['status_PROCESSING'] = 'IN LAVORAZIONE';
$_ADDONLANG['status_SUCCESSFUL'] = 'RIUSCITO';
$_ADDONLANG['status_FAILED'] = 'FALLITO';
$_ADDONLANG['status_CANCELLED'] = 'ANNULLATO';
$_ADDONLANG['status_AUCTION-PENDING'] = 'ALL’ASTA';
$_ADDONLANG['status_AUCTION-WON'] = 'ASTA VINTA';
$_ADDONLANG['status_AUCTION-LOST'] = 'ASTA PERSA';
$_ADDONLANG['status_PENDING-PAYMENT'] = 'IN ATTESA DI PAGAMENTO';
$_ADDONLANG['status_DELETED'] = 'ELIMINATO';
$_ADDONLANG['explain_REQUESTED'] = 'In attesa. Il prezzo viene riservato poco prima del drop se i fondi lo coprono.';
$_ADDONLANG['explain_ACTIVE'] = 'Il prezzo è riservato. La richiesta parte poco prima del drop.';
$_ADDONLANG['explain_PROCESSING'] = 'Presso il registrar. Non può più essere eliminato.';
$_ADDONLANG['explain_SUCCESSFUL'] = 'Il dominio è nel Suo account.';
$_ADDONLANG['explain_FAILED'] = 'Non è stato possibile catturare il nome. L’importo riservato è stato restituito.';
$_ADDONLANG['explain_CANCELLED'] = 'Annullato. L’importo riservato è stato restituito.';
$_ADDONLANG['explain_AUCTION-PENDING'] = 'Più persone volevano questo nome; decide un’asta privata.';
$_ADDONLANG['explain_AUCTION-WON'] = 'Ha vinto l’asta.';
$_ADDONLANG['explain_AUCTION-LOST'] = 'Qualcun altro ha vinto l’asta. L’importo riservato è stato restituito.';
$_ADDONLANG['explain_PENDING-PAYMENT'] = 'Catturato. La fattura è in attesa di pagamento.';

// Page Expiring Domains
$_ADDONLANG['domains_how'] = 'Come leggere il termine di ricerca';
$_ADDONLANG['domains_how_words'] = 'Parole';
$_ADDONLANG['domains_how_starts'] = 'Inizia con';
$_ADDONLANG['domains_how_ends'] = 'Finisce con';
$_ADDONLANG['domains_how_wildcards'] = 'Caratteri jolly';
$_ADDONLANG['domains_how_shape'] = 'Struttura';
$_ADDONLANG['domains_how_regex'] = 'Espressione regolare';
$_ADDONLANG['domains_match'] = 'Quali tra più parole';
$_ADDONLANG['domains_match_all'] = 'tutte';
$_ADDONLANG['domains_match_any'] = 'almeno una';
$_ADDONLANG['domains_searched_as'] = 'Cercato come';
$_ADDONLANG['domains_searched_without'] = 'senza';
$_ADDONLANG['domains_example_0'] = 'entrambe le parole in qualche punto del nome, ma non 24';
$_ADDONLANG['domains_example_1'] = 'inizia con una di queste parole';
$_ADDONLANG['domains_example_2'] = 'inizia con shop o finisce con 24';
$_ADDONLANG['domains_example_3'] = 'consonante, vocale, consonante, vocale';
$_ADDONLANG['domains_example_4'] = 'due lettere, due cifre';
$_ADDONLANG['domains_example_5'] = 'esattamente quattro lettere';
$_ADDONLANG['domains_help'] =
    'I nomi si cercano senza il TLD; müller trova l’IDN. Caratteri jolly: * caratteri qualsiasi, ? uno solo. Strutture: '
    . 'C consonante, V vocale, L lettera, N cifra, A lettera o cifra, - trattino; L{3,5} sono da tre a cinque lettere.';
$_ADDONLANG['domains_help_words'] =
    'Tra due parole, “or” o | trova l’una o l’altra, “and” o & entrambe; “and” lega più strettamente. Tra '
    . 'virgolette una parola è solo una parola: "or". Le parole si cercano nei nomi come sono mostrati; quelle che '
    . 'iniziano con xn--, nella forma memorizzata.';
$_ADDONLANG['domains_exclude'] = 'Escludi';
$_ADDONLANG['domains_exclude_hint'] = 'parole o caratteri jolly';
$_ADDONLANG['domains_added'] = 'Nuovo nella lista dal';
$_ADDONLANG['domains_fault_title'] = 'Questa ricerca non è leggibile';
$_ADDONLANG['domains_fault_typed-dot'] =
    'Il carattere :place è un punto. I nomi si cercano senza il TLD, che va scelto qui sotto.';
$_ADDONLANG['domains_fault_ending'] =
    '«:tld» non è un TLD di questa lista. Cerchi solo «:label», o scelga un TLD qui sotto.';
$_ADDONLANG['domains_fault_names'] =
    'Qui c’è più di un nome. Se ne cerca uno alla volta; gli elenchi di nomi si ordinano in «:page», «:part».';
$_ADDONLANG['domains_fault_typed-sign'] =
    'Il carattere :place, “:sign”, non può stare in un nome. I nomi hanno lettere, cifre e trattini.';
$_ADDONLANG['domains_fault_typed-wildcard'] =
    'Il carattere :place, “:sign”, è un carattere jolly. Scelga “Caratteri jolly” per usarlo.';
$_ADDONLANG['domains_fault_typed-hyphen'] = 'Carattere :place: nessun nome inizia o finisce con un trattino.';
$_ADDONLANG['domains_fault_typed-exclude'] =
    'Carattere :place: ciò che va escluso segue subito il trattino, senza spazio.';
$_ADDONLANG['domains_fault_typed-operator'] = 'Il carattere :place, “:sign”, sta solo tra due parole.';
$_ADDONLANG['domains_fault_typed-quote'] = 'Carattere :place: le virgolette aperte qui non sono chiuse.';
$_ADDONLANG['domains_fault_typed-shape'] =
    'Il carattere :place, “:sign”, non fa parte di una struttura: C consonante, V vocale, L lettera, N cifra, A lettera o '
    . 'cifra, - trattino.';
$_ADDONLANG['domains_fault_typed-repetition'] =
    'Carattere :place: le ripetizioni si scrivono come L{3} per tre o L{3,5} per tre a cinque, al massimo 63.';
$_ADDONLANG['domains_fault_typed-length'] =
    'È più lungo di qualsiasi nome. I nomi hanno al massimo 63 caratteri.';
$_ADDONLANG['domains_fault_encoding'] = 'Questo testo non è UTF-8 valido e non si può leggere. Lo scriva di nuovo.';
$_ADDONLANG['domains_fault_date'] = '«:field»: la data «:text» non esiste.';
$_ADDONLANG['domains_fault_number'] = '«:field»: «:text» non è un numero intero da 0 a :most.';
$_ADDONLANG['domains_fault_range'] = '«:field»: il minimo, :least, supera il massimo, :most.';
$_ADDONLANG['domains_fault_days'] = 'Il primo giorno, :from, viene dopo l’ultimo, :to.';
$_ADDONLANG['domains_together'] = 'Ordina selezionati';
$_ADDONLANG['domains_pick_all'] = 'Seleziona tutti i nomi della pagina';
$_ADDONLANG['domains_forecast_needed'] = 'Da riservare';
$_ADDONLANG['domains_forecast_when'] = 'Che cosa si riserva e quando (UTC)';
$_ADDONLANG['domains_forecast_now'] = 'ora';
$_ADDONLANG['domains_forecast_missing'] = 'Mancano :missing. Aggiunga fondi entro il :date UTC.';
$_ADDONLANG['domains_forecast_missing_now'] = 'Mancano :missing. Aggiunga fondi ora.';
$_ADDONLANG['domains_forecast_more'] = 'e altri :count';
$_ADDONLANG['domains_save'] = 'Salva questa ricerca';
$_ADDONLANG['domains_save_name'] = 'Nome della ricerca';
$_ADDONLANG['domains_save_mail'] = 'Ricevi i nuovi nomi per e-mail, al massimo una volta al giorno';
$_ADDONLANG['domains_save_submit'] = 'Salva';
$_ADDONLANG['domains_js_watch'] = 'Monitora';
$_ADDONLANG['domains_js_unwatch'] = 'Non monitorare più';
$_ADDONLANG['domains_js_dropped'] = 'già scaduto';
$_ADDONLANG['domains_js_of'] = 'di :domain';
$_ADDONLANG['js_retry'] = 'Riprova';
$_ADDONLANG['js_close'] = 'Chiudi';
$_ADDONLANG['js_local'] = ':time ora locale';

// History of a backorder
$_ADDONLANG['event_requested'] = 'Backorder creato.';
$_ADDONLANG['event_requested-again'] = 'Backorder creato di nuovo.';
$_ADDONLANG['event_reserved'] = 'Il prezzo è riservato.';
$_ADDONLANG['event_short-of-funds'] = 'I fondi non coprivano il prezzo; è stata inviata un’e-mail di avviso.';
$_ADDONLANG['event_drop-moved'] = 'La data di drop è cambiata; l’importo riservato è stato restituito.';
$_ADDONLANG['event_window-changed'] = 'La finestra di prenotazione di questo TLD è cambiata; l’importo riservato è stato restituito.';
$_ADDONLANG['event_expired'] = 'Il drop è passato prima che il backorder potesse essere eseguito.';
$_ADDONLANG['event_submitting'] = 'La richiesta è in partenza; il backorder non può più essere eliminato.';
$_ADDONLANG['event_submitted'] = 'Il registrar ha ricevuto la richiesta.';
$_ADDONLANG['event_registrar-status'] = 'Novità dal registrar.';
$_ADDONLANG['event_refused'] = 'Il registrar non ha accettato la richiesta.';
$_ADDONLANG['event_failed'] = 'Non è stato possibile catturare il nome.';
$_ADDONLANG['event_gone'] = 'Il registrar ha annullato la richiesta.';
$_ADDONLANG['event_auction'] = 'Più persone volevano il nome; decide un’asta.';
$_ADDONLANG['event_won'] = 'Ha vinto l’asta.';
$_ADDONLANG['event_lost'] = 'Qualcun altro ha vinto l’asta.';
$_ADDONLANG['event_caught'] = 'Il nome è stato catturato; la fattura è stata emessa.';
$_ADDONLANG['event_paid'] = 'Pagato. Il dominio è nel Suo account.';
$_ADDONLANG['event_cancelled'] = 'La fattura è stata annullata.';
$_ADDONLANG['event_drop-date'] = 'La data di drop è stata modificata.';
$_ADDONLANG['event_left-list'] =
    'Il nome non è più nella lista: il titolare lo ha rinnovato, oppure è stato cancellato in anticipo.';
$_ADDONLANG['event_invoice-moved'] = 'Il backorder si trova ora su un’altra fattura.';
$_ADDONLANG['event_paid-late'] = 'La fattura è stata infine pagata. Il dominio è nel Suo account.';
$_ADDONLANG['event_refunded'] = 'La fattura è stata rimborsata.';
$_ADDONLANG['event_invoice-cancelled'] = 'La fattura è stata annullata dopo la consegna del dominio.';
$_ADDONLANG['event_withdrawn'] = 'Il backorder è stato annullato da un amministratore.';
$_ADDONLANG['event_client-merged'] = 'Il Suo account è stato unito a un altro.';
$_ADDONLANG['event_client-deleted'] = 'Il cliente è stato eliminato.';
$_ADDONLANG['event_deleted'] = 'Backorder eliminato.';
$_ADDONLANG['event_upgrade'] = 'Ripreso dal sistema precedente.';
$_ADDONLANG['event_status'] = 'Lo stato è ora :status.';
$_ADDONLANG['event_note'] = 'Annotato nello stato :status.';

// Sentences of the page's script
$_ADDONLANG['js_confirm'] = 'Eliminare il backorder di :domain?';
$_ADDONLANG['js_failed'] = 'Il server non è raggiungibile. Riprovi.';
$_ADDONLANG['js_ended'] = 'La sessione è scaduta.';
$_ADDONLANG['js_log_in'] = 'Accedi di nuovo';
$_ADDONLANG['js_create'] = 'BACKORDER';
$_ADDONLANG['js_delete'] = 'ELIMINA';
$_ADDONLANG['js_not_offered'] = 'non offerto';
$_ADDONLANG['js_drop_unknown'] = 'non ancora nota';
$_ADDONLANG['js_price_today'] = 'prezzo di oggi; è fissato quando l’importo viene riservato';
$_ADDONLANG['js_history'] = 'Cronologia';
$_ADDONLANG['js_invoice'] = 'Fattura';
$_ADDONLANG['js_domain'] = 'Dominio';
$_ADDONLANG['js_no_history'] = 'Non è ancora successo nulla.';
$_ADDONLANG['js_info'] = 'Da :first a :last di :total';
$_ADDONLANG['js_previous'] = 'Precedente';
$_ADDONLANG['js_next'] = 'Successivo';
$_ADDONLANG['js_empty'] = 'Nessuna voce corrisponde.';

// My Backorders
$_ADDONLANG['orders_promise'] =
    'Si paga solo se il nome viene catturato: il prezzo è riservato poco prima del drop ed è restituito per intero se alla '
    . 'fine il nome non è Suo.';
$_ADDONLANG['orders_created'] =
    'Il backorder di :domain è stato creato. :amount saranno riservati il :at UTC e addebitati solo se il nome viene '
    . 'catturato.';
$_ADDONLANG['orders_created_now'] =
    'Il backorder di :domain è stato creato. :amount saranno riservati tra pochi minuti e addebitati solo se il nome viene '
    . 'catturato.';
$_ADDONLANG['orders_created_unknown'] =
    'Il backorder di :domain è stato creato. Il nome non è nella lista dei drop; fino ad allora non si riserva nulla.';
$_ADDONLANG['orders_created_passed'] =
    'Il backorder di :domain è stato creato, ma il drop è già passato (:at UTC). Se i fondi coprono :amount entro due '
    . 'giorni da allora, si tenta ancora; altrimenti si conclude.';
$_ADDONLANG['orders_created_late'] =
    'Il backorder di :domain è stato creato, ma il drop è già passato (:at UTC). Tra pochi minuti :amount saranno '
    . 'riservati e la richiesta partirà comunque; il nome può essere già preso.';
$_ADDONLANG['orders_created_short'] =
    'Il backorder di :domain è stato creato, ma i fondi disponibili (:available) non coprono ancora :amount. Aggiunga fondi '
    . 'prima del :at UTC.';
$_ADDONLANG['orders_created_short_now'] =
    'Il backorder di :domain è stato creato, ma i fondi disponibili (:available) non coprono ancora :amount. Aggiunga fondi '
    . 'ora: il drop avviene il :at UTC.';
$_ADDONLANG['orders_next_unknown'] = 'La data di drop non è ancora nota; fino ad allora non si riserva nulla.';
$_ADDONLANG['orders_next_unpriced'] = 'Il suo TLD non è più offerto nella Sua valuta; non sarà riservato nulla.';
$_ADDONLANG['orders_next_hold'] = ':amount saranno riservati il :at.';
$_ADDONLANG['orders_next_hold_now'] = ':amount saranno riservati tra pochi minuti.';
$_ADDONLANG['orders_next_hold_short'] = ':amount saranno riservati il :at; i fondi non li coprono ancora.';
$_ADDONLANG['orders_next_short'] =
    'I fondi non coprono :amount. Aggiunga fondi prima del :at, quando è previsto l’invio.';
$_ADDONLANG['orders_next_short_late'] = 'I fondi non coprono :amount. Il drop è il :at; ora conta ogni minuto.';
$_ADDONLANG['orders_next_passed'] = 'Il drop è passato senza di lui; si conclude entro due giorni.';
$_ADDONLANG['orders_next_passed_short'] =
    'Il drop è passato. Se i fondi coprono :amount entro due giorni da allora, si tenta ancora; altrimenti si '
    . 'conclude.';
$_ADDONLANG['orders_next_late'] =
    'Il drop è già passato. Tra pochi minuti :amount saranno riservati e la richiesta partirà comunque; il nome può '
    . 'essere già preso.';
$_ADDONLANG['orders_next_submit'] = ':amount sono riservati. L’invio al registrar è il :at.';
$_ADDONLANG['orders_next_submit_now'] = ':amount sono riservati. L’invio al registrar avviene tra pochi minuti.';
$_ADDONLANG['orders_next_left'] = 'Il drop non è più previsto; quanto riservato torna tra pochi minuti.';
$_ADDONLANG['orders_next_drop'] = 'Presso il registrar. Il drop è il :at.';
$_ADDONLANG['orders_next_sending'] = 'L’invio al registrar è in corso. Il drop è il :at.';
$_ADDONLANG['orders_next_unsent'] =
    'Il drop è avvenuto prima che il registrar lo accettasse. Si tenta ancora, per due giorni al massimo; se non '
    . 'riesce, :amount tornano sul saldo.';
$_ADDONLANG['orders_next_result'] = 'Il drop è avvenuto. Il registrar comunicherà chi ha catturato il nome.';
$_ADDONLANG['orders_next_auction'] = 'All’asta fino al :at, offerta migliore :bid.';
$_ADDONLANG['orders_next_auction_none'] = 'All’asta fino al :at, ancora nessuna offerta.';
$_ADDONLANG['orders_next_auction_over'] = 'L’asta è terminata; si attende il risultato.';
$_ADDONLANG['orders_next_auction_unknown'] = 'In un’asta privata. La casa d’aste Le scriverà.';
$_ADDONLANG['orders_next_payment'] = 'Catturato. In attesa del pagamento della fattura n. :invoice.';
$_ADDONLANG['orders_next_invoice'] = 'Catturato. La fattura è in preparazione.';
$_ADDONLANG['orders_next_delivered'] = 'Il dominio è nel Suo account.';
$_ADDONLANG['orders_next_delivering'] = 'Il dominio sta arrivando nel Suo account.';
$_ADDONLANG['orders_next_won'] = 'Ha vinto. Il dominio è nel Suo account.';
$_ADDONLANG['orders_next_winning'] = 'Ha vinto. Il dominio sta arrivando nel Suo account.';
$_ADDONLANG['orders_next_lost'] = 'Ha vinto qualcun altro. Non è stato addebitato nulla.';
$_ADDONLANG['orders_next_failed'] = 'Non catturato. Non è stato addebitato nulla.';
$_ADDONLANG['orders_next_cancelled'] = 'Annullato.';
$_ADDONLANG['orders_next_returning'] = ':amount tornano sul saldo tra pochi minuti.';
$_ADDONLANG['orders_short_title'] = 'I fondi non coprono tutto';
$_ADDONLANG['orders_short_text'] =
    'Gli ordini richiederanno :needed e sono disponibili :available. Mancano :missing, i primi il :at.';
$_ADDONLANG['orders_short_now'] =
    'Gli ordini richiederanno :needed e sono disponibili :available. Mancano ora :missing.';
$_ADDONLANG['orders_short_some_now'] =
    'Gli ordini richiederanno :needed e sono disponibili :available. Mancano :missing, in parte già ora.';
$_ADDONLANG['orders_short_order'] = 'Scegli le priorità';
$_ADDONLANG['orders_prefer_title'] = 'Priorità';
$_ADDONLANG['orders_prefer_text'] =
    'Quando i fondi non bastano per tutti i nomi in scadenza di pagamento, li ricevono per primi quelli più in alto. '
    . 'Trascini un nome o lo sposti con le frecce.';
$_ADDONLANG['orders_prefer_up'] = 'Sposta :domain in su';
$_ADDONLANG['orders_prefer_down'] = 'Sposta :domain in giù';
$_ADDONLANG['orders_prefer_drag'] = 'Trascina :domain';
$_ADDONLANG['orders_prefer_due'] = ':amount il :at';
$_ADDONLANG['orders_prefer_due_now'] = ':amount, dovuti ora';
$_ADDONLANG['orders_prefer_covered'] = 'coperto';
$_ADDONLANG['orders_prefer_short'] = 'non coperto';
$_ADDONLANG['orders_prefer_more'] = 'e altri :count, dopo questi';
$_ADDONLANG['orders_prefer_reset'] = 'Prima i drop più vicini';
$_ADDONLANG['orders_preferred'] = 'L’ordine è stato salvato.';
$_ADDONLANG['orders_auctions_title'] = 'Aste';
$_ADDONLANG['orders_auctions_text'] =
    'Più persone avevano ordinato questi nomi. Si offre e si paga presso la casa d’aste; senza offerte vince il primo '
    . 'ordine.';
$_ADDONLANG['orders_auction_ends'] = 'Fine';
$_ADDONLANG['orders_auction_best'] = 'Offerta migliore';
$_ADDONLANG['orders_auction_next'] = 'Prossima offerta da';
$_ADDONLANG['orders_auction_bids'] = 'Offerte';
$_ADDONLANG['orders_auction_bidders'] = 'Offerenti';
$_ADDONLANG['orders_auction_open'] = 'Offri';
$_ADDONLANG['orders_auction_opens'] = '(apre la casa d’aste in una nuova finestra)';
$_ADDONLANG['orders_auction_updated'] = 'aggiornato al :at';
$_ADDONLANG['orders_auction_none'] = 'ancora nessuna';
$_ADDONLANG['orders_auction_unknown'] = 'non ancora noto';
$_ADDONLANG['orders_bidder_HIGHBIDDER'] = 'È in testa';
$_ADDONLANG['orders_bidder_OUTBID'] = 'Offerta superata';
$_ADDONLANG['orders_bidder_PARTICIPANT'] = 'Nessuna Sua offerta';
$_ADDONLANG['orders_bidder_WINNER'] = 'Ha vinto';
$_ADDONLANG['orders_auction_show'] = 'Asta';
$_ADDONLANG['orders_export'] = 'Esporta CSV';
$_ADDONLANG['orders_history_title'] = 'Cronologia di :domain';
$_ADDONLANG['orders_history_empty'] = 'Non è ancora successo nulla.';
$_ADDONLANG['orders_by_you'] = 'da Lei';
$_ADDONLANG['orders_by_admin'] = 'da un amministratore';
$_ADDONLANG['orders_back'] = 'Torna a I miei backorder';
$_ADDONLANG['orders_held'] = 'Riservato';
$_ADDONLANG['orders_bulk_title'] = 'Ordina più nomi insieme';
$_ADDONLANG['orders_bulk_label'] = 'Nomi, uno per riga';
$_ADDONLANG['orders_bulk_hint'] =
    'Fino a 1.000 nomi, separati anche da virgole o spazi. Da un file CSV vengono estratti i nomi.';
$_ADDONLANG['orders_bulk_file'] = 'Oppure un file di testo o CSV';
$_ADDONLANG['orders_bulk_drop'] = 'Oppure trascini qui un file di testo o CSV';
$_ADDONLANG['orders_bulk_check'] = 'Controlla i nomi';
$_ADDONLANG['orders_bulk_note'] =
    'La pagina successiva mostra che cosa succederà. Nulla viene ordinato prima della conferma.';
$_ADDONLANG['orders_bulk_none'] = 'Non c’è alcun nome in ciò che è stato inviato. Scriva i nomi con il TLD, uno per riga.';
$_ADDONLANG['orders_bulk_file_bad'] = 'Non è stato possibile leggere il file. Deve essere testo di al massimo 1 MB.';
$_ADDONLANG['orders_bulk_left'] =
    'Sono mostrati solo i primi 1.000 nomi; altri :count sono stati tralasciati. Ordini prima questi.';
$_ADDONLANG['orders_bulk_left_one'] =
    'Sono mostrati solo i primi 1.000 nomi; 1 altro è stato tralasciato. Ordini prima questi.';
$_ADDONLANG['orders_preview_title'] = 'Controlli l’ordine';
$_ADDONLANG['orders_preview_names'] = 'Nomi che saranno ordinati';
$_ADDONLANG['orders_preview_refused'] = 'Nomi che non si possono ordinare';
$_ADDONLANG['orders_preview_total'] = 'Totale riservato';
$_ADDONLANG['orders_preview_total_hint'] =
    'tasse incluse; riservato nome per nome, mai tutto insieme prima della scadenza';
$_ADDONLANG['orders_preview_earlier'] = 'Per backorder precedenti';
$_ADDONLANG['orders_preview_missing'] = 'Mancano';
$_ADDONLANG['orders_preview_short'] =
    'I fondi non coprono ancora tutto. È comunque possibile ordinare; aggiunga fondi prima della scadenza, altrimenti i nomi '
    . 'meno desiderati resteranno esclusi.';
$_ADDONLANG['orders_preview_days'] = 'Quando si riserva';
$_ADDONLANG['orders_preview_now'] = 'tra pochi minuti';
$_ADDONLANG['orders_preview_later'] = 'quando la data di drop sarà nota';
$_ADDONLANG['orders_preview_count'] = ':count nomi';
$_ADDONLANG['orders_preview_count_one'] = '1 nome';
$_ADDONLANG['orders_preview_happens'] = 'Che cosa succederà';
$_ADDONLANG['orders_preview_amount'] = 'Da riservare';
$_ADDONLANG['orders_preview_reason'] = 'Motivo';
$_ADDONLANG['orders_preview_confirm'] = 'Ordina :count nomi';
$_ADDONLANG['orders_preview_confirm_one'] = 'Ordina 1 nome';
$_ADDONLANG['orders_preview_nothing'] = 'Nessuno di questi nomi può essere ordinato.';
$_ADDONLANG['orders_preview_edit'] = 'Modifica la lista';
$_ADDONLANG['orders_preview_changed'] =
    'Prezzi o nomi sono cambiati dopo la consultazione. Non è stato ancora ordinato nulla; controlli di nuovo la lista.';
$_ADDONLANG['orders_preview_empty'] = 'Non c’è una lista da controllare. Incolli i nomi qui sotto.';
$_ADDONLANG['orders_plan_hold'] = 'Riservato il :at';
$_ADDONLANG['orders_plan_now'] = 'Riservato tra pochi minuti';
$_ADDONLANG['orders_plan_hold_short'] = 'Riservato il :at, nei limiti dei fondi';
$_ADDONLANG['orders_plan_now_short'] = 'Riservato tra pochi minuti, nei limiti dei fondi';
$_ADDONLANG['orders_plan_passed'] =
    'Il drop è passato (:at). Se i fondi bastano entro due giorni da allora, si tenta ancora';
$_ADDONLANG['orders_plan_unknown'] = 'Attende che la data di drop sia nota; prima non si riserva nulla';
$_ADDONLANG['orders_result_title'] = 'Il Suo ordine';
$_ADDONLANG['orders_result_done'] = ':count nomi ordinati.';
$_ADDONLANG['orders_result_done_one'] = '1 nome ordinato.';
$_ADDONLANG['orders_result_refused'] = 'Non è stato possibile ordinarne :count.';
$_ADDONLANG['orders_result_refused_one'] = 'Non è stato possibile ordinarne 1.';
$_ADDONLANG['orders_result_none'] = 'Nessun nome è stato ordinato.';
$_ADDONLANG['orders_result_ordered'] = 'Ordinati';
$_ADDONLANG['orders_result_not'] = 'Non ordinati';
$_ADDONLANG['orders_result_empty'] = 'Non c’è più alcun ordine da mostrare.';
$_ADDONLANG['orders_csv_unicode'] = 'Unicode';
$_ADDONLANG['orders_csv_held_at'] = 'Riservato dal (UTC)';
$_ADDONLANG['orders_csv_submit_at'] = 'Inviato (UTC)';
$_ADDONLANG['orders_csv_currency'] = 'Valuta';
$_ADDONLANG['orders_csv_invoice'] = 'Fattura';
$_ADDONLANG['orders_csv_created'] = 'Ordinato (UTC)';
$_ADDONLANG['orders_csv_updated'] = 'Modificato (UTC)';
$_ADDONLANG['error_past'] = 'Il drop di questo nome è avvenuto più di due giorni fa.';
$_ADDONLANG['error_not-utf-8'] = 'Il file non è testo in UTF-8. Lo salvi come UTF-8 («CSV UTF-8») e lo invii di nuovo.';
$_ADDONLANG['error_repeated'] = 'Questo nome è già nella lista.';
$_ADDONLANG['error_busy'] = 'Questo backorder è in corso di elaborazione. Riprovi tra qualche minuto.';
$_ADDONLANG['js_orders_confirm_held'] =
    'Eliminare il backorder di :domain? L’importo riservato torna sul saldo.';
$_ADDONLANG['js_orders_read'] = ':file è stato letto; righe: :count.';
$_ADDONLANG['js_orders_unread'] = 'Non è stato possibile leggere il file. Deve essere testo di al massimo 1 MB.';
$_ADDONLANG['js_orders_binary'] = ':file non è testo in UTF-8. Salvi la lista come UTF-8 («CSV UTF-8»).';
$_ADDONLANG['js_orders_blank'] = ':file è vuoto.';
$_ADDONLANG['js_orders_auction'] = 'Asta';

// Email template
$_ADDONLANG['mail_lowbalance_subject'] = 'Avviso di saldo insufficiente da {$company_name}';
$_ADDONLANG['mail_lowbalance_message'] =
    '<p>Gentile {$client_name},</p><p>i fondi disponibili non coprono i seguenti '
    . 'backorder:</p><ul>{foreach from=$list item=data}<li><strong>{$data.domain}</strong>, drop '
    . '{$data.dropdate}, prezzo {$data.price}</li>{/foreach}</ul><p>Mancano: <strong>{$missing}</strong>. '
    . 'La preghiamo di aggiungere fondi all’account in tempo; un backorder senza fondi non viene '
    . 'eseguito.</p><p>{$signature}</p>';

// Other mails
$_ADDONLANG['mail_dropmoved_subject'] = 'Il drop dei Suoi backorder è rinviato';
$_ADDONLANG['mail_dropmoved_message'] =
    '<p>Gentile {$client_name},</p><p>il registro ha spostato la data di drop di questi nomi. L’importo riservato è di nuovo '
    . 'sul saldo e sarà riservato ancora quando il drop si avvicinerà:</p><ul>{foreach from=$list '
    . 'item=data}<li><strong>{$data.domain}</strong>, drop {$data.dropdate}, prezzo {$data.price}</li>{/foreach}</ul>'
    . '<p>{$signature}</p>';
$_ADDONLANG['mail_leftlist_subject'] = 'Il drop dei Suoi backorder non è più previsto';
$_ADDONLANG['mail_leftlist_message'] =
    '<p>Gentile {$client_name},</p><p>questi nomi non sono più nella lista dei drop; molto probabilmente i titolari li hanno '
    . 'rinnovati. L’importo riservato è di nuovo sul saldo:</p><ul>{foreach from=$list '
    . 'item=data}<li><strong>{$data.domain}</strong></li>{/foreach}</ul><p>I backorder restano e avranno effetto se il drop '
    . 'dei nomi sarà di nuovo previsto.</p><p>{$signature}</p>';
$_ADDONLANG['mail_account_subject'] = 'Backorder: il Suo conto presso il registrar non è sufficiente';
$_ADDONLANG['mail_account_message'] =
    '<p>Le richieste di backorder aperte e quelle in scadenza entro tre giorni costeranno :needed (:names backorder), ma il '
    . 'Suo conto presso il registrar ha :available. Le richieste senza fondi non partecipano al drop. La preghiamo di '
    . 'aggiungere fondi presso il registrar in tempo.</p>';
$_ADDONLANG['mail_account_unknown'] =
    '<p>Non inclusi nella somma: :unknown backorder di TLD il cui costo non è noto.</p>';

// Watching: watched names, saved searches, their mails, the calendar and the home page's panel
$_ADDONLANG['watch_title'] = 'Monitoraggio';
$_ADDONLANG['watch_list'] = 'Nomi monitorati';
$_ADDONLANG['watch_info'] = 'Da :first a :last di :total nomi; al massimo :limit';
$_ADDONLANG['watch_new'] = 'Monitora un nome';
$_ADDONLANG['watch_new_note'] =
    'Qualsiasi nome, anche uno non ancora nella lista. Il monitoraggio è gratuito e non impegna nulla.';
$_ADDONLANG['watch_submit'] = 'Monitora';
$_ADDONLANG['watch_remove'] = 'Rimuovi';
$_ADDONLANG['watch_remove_name'] = 'Non monitorare più :domain';
$_ADDONLANG['watch_clear'] = 'Rimuovi quelli con drop passato';
$_ADDONLANG['watch_state_moved'] = 'spostato, era :before';
$_ADDONLANG['watch_state_left'] = 'uscito dalla lista';
$_ADDONLANG['watch_state_left_hint'] =
    'Il drop non è più previsto; molto probabilmente il titolare ha rinnovato il nome.';
$_ADDONLANG['watch_state_dropped'] = 'drop passato';
$_ADDONLANG['watch_state_unlisted'] = 'non nella lista';
$_ADDONLANG['watch_state_unlisted_hint'] = 'Il drop non è previsto. Quando lo sarà riceverà un avviso.';
$_ADDONLANG['watch_empty_title'] = 'Ancora nessun nome monitorato';
$_ADDONLANG['watch_empty_text'] =
    'Prema la stella accanto a un nome in Domini in scadenza, oppure lo scriva nel riquadro “Monitora un nome”. Il monitoraggio non '
    . 'costa nulla; riceverà un avviso quando la data di drop cambia, quando il titolare rinnova e il giorno prima del drop.';
$_ADDONLANG['watch_added'] = ':domain è ora monitorato.';
$_ADDONLANG['watch_removed'] = ':domain non è più monitorato.';
$_ADDONLANG['watch_cleared'] = 'Nomi tolti dal monitoraggio: :count.';
$_ADDONLANG['watch_error_limit'] = 'I nomi monitorati sono già :limit, il massimo. Ne rimuova prima alcuni.';
$_ADDONLANG['watch_searches'] = 'Ricerche salvate';
$_ADDONLANG['watch_searches_empty_title'] = 'Ancora nessuna ricerca salvata';
$_ADDONLANG['watch_searches_empty_text'] =
    'Cerchi tra i domini in scadenza e salvi la ricerca con un nome. Con un clic si ripete, e i nuovi nomi possono arrivare '
    . 'per e-mail una volta al giorno.';
$_ADDONLANG['watch_search_all'] = 'tutti i nomi';
$_ADDONLANG['watch_search_more'] = 'altre condizioni: :count';
$_ADDONLANG['watch_search_run'] = 'Esegui';
$_ADDONLANG['watch_search_rename'] = 'Rinomina';
$_ADDONLANG['watch_search_delete'] = 'Elimina';
$_ADDONLANG['watch_search_name'] = 'Nome della ricerca';
$_ADDONLANG['watch_search_keep'] = 'Salva';
$_ADDONLANG['watch_search_confirm'] = 'Eliminare la ricerca “:name”?';
$_ADDONLANG['watch_search_mail'] = 'E-mail giornaliera';
$_ADDONLANG['watch_search_mailed'] = 'ultima :date UTC';
$_ADDONLANG['watch_search_saved'] = 'La ricerca “:name” è stata salvata.';
$_ADDONLANG['watch_search_renamed'] = 'La ricerca si chiama ora “:name”.';
$_ADDONLANG['watch_search_deleted'] = 'La ricerca “:name” è stata eliminata.';
$_ADDONLANG['watch_search_mail_on'] =
    'I nuovi nomi per “:name” Le vengono inviati al massimo una volta al giorno.';
$_ADDONLANG['watch_search_mail_off'] = 'Non riceverà più e-mail su “:name”.';
$_ADDONLANG['watch_error_searches'] = 'Le ricerche salvate sono :limit, il massimo. Ne elimini prima una.';
$_ADDONLANG['watch_error_name'] = 'La ricerca ha bisogno di un nome.';
$_ADDONLANG['watch_error_taken'] = 'Esiste già una ricerca chiamata “:name”. Scelga un altro nome.';
$_ADDONLANG['watch_error_query'] = 'Questa ricerca è troppo lunga per essere salvata. Selezioni meno TLD.';
$_ADDONLANG['watch_error_search'] = 'La ricerca non è stata salvata. :why';
$_ADDONLANG['watch_error_gone'] = 'Questa ricerca non esiste più nel Suo account.';
$_ADDONLANG['watch_mails'] = 'E-mail';
$_ADDONLANG['watch_mails_watched'] = 'Novità sui nomi monitorati';
$_ADDONLANG['watch_mails_note'] =
    'Al massimo una al giorno: quando una data di drop cambia, quando un nome esce dalla lista perché il titolare lo ha '
    . 'rinnovato e il giorno prima del drop.';
$_ADDONLANG['watch_on'] = 'attiva';
$_ADDONLANG['watch_off'] = 'disattiva';
$_ADDONLANG['watch_turn_on'] = 'Attiva';
$_ADDONLANG['watch_turn_off'] = 'Disattiva';
$_ADDONLANG['watch_mail_on'] = 'Le novità sui nomi monitorati Le arrivano per e-mail.';
$_ADDONLANG['watch_mail_off'] = 'Non riceverà più e-mail sui nomi monitorati.';
$_ADDONLANG['watch_calendar'] = 'Calendario';
$_ADDONLANG['watch_calendar_name'] = 'Drop di domini';
$_ADDONLANG['watch_calendar_intro'] =
    'Le date di drop dei nomi monitorati o in backorder, nel Suo calendario.';
$_ADDONLANG['watch_calendar_make'] = 'Crea un indirizzo';
$_ADDONLANG['watch_calendar_address'] = 'Indirizzo privato';
$_ADDONLANG['watch_calendar_secret'] = 'Chiunque conosca questo indirizzo può vedere questi nomi. Lo tenga per sé.';
$_ADDONLANG['watch_calendar_subscribe'] = 'Iscriviti';
$_ADDONLANG['watch_calendar_copy'] = 'Copia';
$_ADDONLANG['watch_calendar_copied'] = 'L’indirizzo è stato copiato.';
$_ADDONLANG['watch_calendar_renew'] = 'Nuovo indirizzo';
$_ADDONLANG['watch_calendar_stop'] = 'Disattiva';
$_ADDONLANG['watch_calendar_confirm'] = 'L’indirizzo attuale smetterà di funzionare. Continuare?';
$_ADDONLANG['watch_calendar_made'] = 'Il calendario ora ha un indirizzo.';
$_ADDONLANG['watch_calendar_renewed'] = 'Il calendario ha un nuovo indirizzo. Quello precedente non funziona più.';
$_ADDONLANG['watch_calendar_stopped'] = 'Il calendario non ha più un indirizzo.';
$_ADDONLANG['watch_event_watched'] = 'Drop di :domain';
$_ADDONLANG['watch_event_ordered'] = 'Drop di :domain (con backorder)';
$_ADDONLANG['watch_event_status'] = 'Stato del Suo backorder: :status';
$_ADDONLANG['watch_event_hint'] = 'Questo nome è monitorato. Per averlo, crei in tempo un backorder.';
$_ADDONLANG['watch_stop_title'] = 'Preferenze e-mail';
$_ADDONLANG['watch_stop_watched_on'] = 'Interrompere le e-mail sui nomi monitorati?';
$_ADDONLANG['watch_stop_watched_off'] = 'Non riceverà più e-mail sui nomi monitorati.';
$_ADDONLANG['watch_stop_searches_on'] = 'Interrompere le e-mail giornaliere di tutte le ricerche salvate?';
$_ADDONLANG['watch_stop_searches_off'] = 'Non riceverà più e-mail giornaliere sulle ricerche salvate.';
$_ADDONLANG['watch_stop_keeps'] = 'I nomi monitorati e le ricerche salvate restano invariati.';
$_ADDONLANG['watch_stop_unknown'] =
    'Questo collegamento è incompleto o non funziona più. Le e-mail si scelgono nella pagina Monitoraggio.';
$_ADDONLANG['watch_stop_button'] = 'Interrompi queste e-mail';
$_ADDONLANG['watch_stop_settings'] = 'Scegli nel Suo account';
$_ADDONLANG['watch_home_open'] = 'Backorder in corso: :count';
$_ADDONLANG['watch_home_none'] =
    'I nomi che i titolari lasciano andare possono essere Suoi: cerchi tra i domini in scadenza e crei un backorder per '
    . 'quelli che preferisce.';
$_ADDONLANG['watch_home_covered'] = 'I fondi coprono i :needed che saranno riservati entro il :date UTC.';
$_ADDONLANG['watch_home_short'] =
    'Necessari in tutto: :needed. Mancano: :missing, i primi entro il :date UTC.';
$_ADDONLANG['watch_home_covered_now'] = 'I fondi coprono i :needed che saranno riservati ora.';
$_ADDONLANG['watch_home_short_now'] = 'Necessari in tutto: :needed. Mancano ora: :missing.';
$_ADDONLANG['watch_home_short_some_now'] = 'Necessari in tutto: :needed. Mancano: :missing, in parte già ora.';
$_ADDONLANG['watch_home_drops'] = 'drop :date UTC';
$_ADDONLANG['watch_home_promise'] =
    'Si paga solo se il nome viene catturato. Il prezzo è riservato poco prima del drop e, in caso contrario, restituito.';
$_ADDONLANG['watch_mail_watched_subject'] = 'Novità sui nomi a dominio monitorati';
$_ADDONLANG['watch_mail_watched_message'] =
    '<p>Gentile {$client_name},</p><p>ci sono novità sui nomi monitorati.</p>'
    . '{if $moved}<p><strong>La data di drop è cambiata:</strong></p><ul>{foreach from=$moved item=name}'
    . '<li><strong>{$name.domain|escape}</strong>: drop ora {$name.dropdate|escape} (prima: {$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $left}<p><strong>Drop non più previsto,</strong> molto probabilmente perché il titolare ha rinnovato:</p><ul>'
    . '{foreach from=$left item=name}<li><strong>{$name.domain|escape}</strong> (drop previsto: {$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $listed}<p><strong>Drop ora previsto:</strong></p><ul>{foreach from=$listed item=name}'
    . '<li><strong>{$name.domain|escape}</strong>: drop {$name.dropdate|escape}</li>{/foreach}</ul>{/if}'
    . '{if $soon}<p><strong>Drop entro un giorno circa,</strong> e senza un Suo backorder:</p><ul>'
    . '{foreach from=$soon item=name}<li><strong>{$name.domain|escape}</strong>: drop {$name.dropdate|escape}'
    . '{if $name.price}, prezzo {$name.price|escape}{/if}</li>{/foreach}</ul>{/if}'
    . '<p><a href="{$link|escape}">Veda i nomi monitorati o crei un backorder</a></p><p>{$signature}</p>'
    . '<p><small>Questi nomi sono monitorati. <a href="{$unsubscribe|escape}">Interrompi queste e-mail</a></small></p>';
$_ADDONLANG['watch_mail_searches_subject'] = 'Nuovi domini in scadenza per le ricerche salvate';
$_ADDONLANG['watch_mail_searches_message'] =
    '<p>Gentile {$client_name},</p><p>sono entrati nella lista nuovi nomi che corrispondono alle ricerche salvate.</p>'
    . '{foreach from=$searches item=search}<p><strong>{$search.name|escape}</strong>: {$search.total|escape} nuovi</p><ul>'
    . '{foreach from=$search.names item=name}<li><strong>{$name.domain|escape}</strong>, drop {$name.dropdate|escape}'
    . '{if $name.price}, prezzo {$name.price|escape}{/if}</li>{/foreach}'
    . '{if $search.more}<li>e altri {$search.more|escape}</li>{/if}</ul>'
    . '<p><a href="{$search.link|escape}">Esegui questa ricerca</a></p>{/foreach}<p>{$signature}</p>'
    . '<p><small>Questa e-mail giornaliera è stata richiesta da Lei; <a href="{$link|escape}">modifichi le ricerche '
    . 'salvate</a> o <a href="{$unsubscribe|escape}">interrompa queste e-mail</a>.</small></p>';

// Admin area
$_ADDONLANG['admin_manage'] = 'Gestione';
$_ADDONLANG['admin_pricing'] = 'Prezzi';
$_ADDONLANG['admin_logs'] = 'Registri';
$_ADDONLANG['admin_manage_title'] = 'Tutti i backorder';
$_ADDONLANG['admin_pricing_title'] = 'Prezzi dei backorder';
$_ADDONLANG['admin_extension'] = 'Estensione';
$_ADDONLANG['admin_price_hint'] =
    'Un TLD il cui prezzo è vuoto o 0 in una valuta non può essere ordinato dai clienti con quella valuta.';
$_ADDONLANG['admin_new_tld'] = 'nuovo TLD, p. es. com';
$_ADDONLANG['admin_save'] = 'Salva modifiche';
$_ADDONLANG['admin_delete'] = 'Elimina';
$_ADDONLANG['admin_saved'] = 'I prezzi sono stati salvati.';
$_ADDONLANG['admin_deleted'] = 'I prezzi di .:zone sono stati eliminati. I backorder esistenti mantengono i propri.';
$_ADDONLANG['admin_bad_price'] = 'Non è stato salvato nulla: “:text” non è un prezzo (.:zone, :currency). :why';
$_ADDONLANG['admin_price_form'] = 'Si scrive come 12,50, senza separatore delle migliaia.';
$_ADDONLANG['admin_price_decimals'] = 'Ha più di due decimali.';
$_ADDONLANG['admin_price_size'] = 'Deve essere inferiore a :limit.';
$_ADDONLANG['admin_bad_zone'] = 'Non è stato salvato nulla: “:text” non è un TLD.';
$_ADDONLANG['admin_zone_exists'] = 'Non è stato salvato nulla: .:zone è già nella tabella.';
$_ADDONLANG['admin_no_zone'] = 'Non è stato salvato nulla: sono stati inseriti prezzi senza TLD.';
$_ADDONLANG['admin_no_currencies'] = 'WHMCS non ha alcuna valuta.';
$_ADDONLANG['admin_fault_encoding'] =
    '“:field”: “:text” non è UTF-8 valido e non può essere letto. Lo scriva di nuovo.';
$_ADDONLANG['admin_client'] = 'Cliente';
$_ADDONLANG['admin_reference'] = 'Riferimento';
$_ADDONLANG['admin_price'] = 'Prezzo';
$_ADDONLANG['admin_held'] = 'Riservato';
$_ADDONLANG['admin_status_all'] = 'Tutti gli stati';
$_ADDONLANG['admin_search'] = 'Cerca';
$_ADDONLANG['admin_search_domain'] = 'nome completo, p. es. example.com';
$_ADDONLANG['admin_events'] = 'Eventi';
$_ADDONLANG['admin_no_entries'] = 'Nessuna voce.';

// Admin area: frame and dashboard
$_ADDONLANG['dash_no_form'] = 'Questa pagina non accetta modifiche.';
$_ADDONLANG['admin_dashboard'] = 'Pannello';
$_ADDONLANG['dash_title'] = 'Come va l’attività';
$_ADDONLANG['dash_utc'] = 'Tutti gli orari sono UTC; passando il mouse su uno si vede quello locale.';
$_ADDONLANG['dash_decimal_point'] = ',';
$_ADDONLANG['dash_percent'] = ':n%';
$_ADDONLANG['dash_ago'] = ':span fa';
$_ADDONLANG['dash_seconds'] = ':n s';
$_ADDONLANG['dash_minutes'] = ':n min';
$_ADDONLANG['dash_hours'] = ':n h';
$_ADDONLANG['dash_days'] = ':n giorni';
$_ADDONLANG['dash_jobs'] = 'Cron';
$_ADDONLANG['dash_job'] = 'Attività';
$_ADDONLANG['dash_last_run'] = 'Ultima esecuzione';
$_ADDONLANG['dash_took'] = 'durata :span';
$_ADDONLANG['dash_last_success'] = 'Ultimo successo';
$_ADDONLANG['dash_last_error'] = 'Ultimo errore';
$_ADDONLANG['dash_none'] = 'nessuno';
$_ADDONLANG['dash_never_hint'] =
    'Configuri il relativo cron, oppure lo lasci eseguire al cron di WHMCS (impostazione “Run with WHMCS\'s cron”).';
$_ADDONLANG['dash_errors'] = 'Errori nel registro';
$_ADDONLANG['dash_job_BATCH'] = 'Elaborazione, ogni cinque minuti';
$_ADDONLANG['dash_job_DAILY_IMPORT_PENDINGDOMAINLIST'] = 'Importazione della droplist, due volte al giorno';
$_ADDONLANG['dash_job_DAILY_DROPDATE_SYNCH'] = 'Date di drop, due volte al giorno';
$_ADDONLANG['dash_job_DAILY_WATCH_MAILS'] = 'Email sui nomi osservati, una volta al giorno';
$_ADDONLANG['dash_light_on-time'] = 'Puntuale';
$_ADDONLANG['dash_light_late'] = 'In ritardo';
$_ADDONLANG['dash_light_failing'] = 'In errore';
$_ADDONLANG['dash_light_standing'] = 'Fermo';
$_ADDONLANG['dash_light_never'] = 'Mai eseguito';
$_ADDONLANG['dash_due'] = 'Drop imminenti';
$_ADDONLANG['dash_due_day'] = 'Entro 24 ore';
$_ADDONLANG['dash_due_three'] = 'Entro 3 giorni';
$_ADDONLANG['dash_names'] = 'Nomi';
$_ADDONLANG['dash_backorders'] = 'Backorder';
$_ADDONLANG['dash_waiting'] = 'Senza importo riservato';
$_ADDONLANG['dash_due_next'] = 'Il prossimo drop è il';
$_ADDONLANG['dash_due_none'] = 'Nessun nome in backorder ha il drop entro tre giorni.';
$_ADDONLANG['dash_due_manage'] = 'Tutti i backorder';
$_ADDONLANG['dash_account'] = 'Il Suo conto presso il registrar';
$_ADDONLANG['dash_account_available'] = 'Disponibile per i backorder';
$_ADDONLANG['dash_account_needed'] = 'Costo di quanto è imminente';
$_ADDONLANG['dash_account_left'] = 'Resterà poi';
$_ADDONLANG['dash_account_names'] = 'Backorder imminenti e richieste in corso';
$_ADDONLANG['dash_account_checked'] = 'Rilevato dall’elaborazione';
$_ADDONLANG['dash_account_unasked'] = 'Non ancora interrogato: l’elaborazione lo fa quando qualcosa è imminente.';
$_ADDONLANG['dash_account_short'] = 'Non basta: le richieste senza fondi non partecipano al drop.';
$_ADDONLANG['dash_account_unknown'] = 'Basta, per quanto i costi sono noti.';
$_ADDONLANG['dash_account_idle'] = 'Nulla è imminente.';
$_ADDONLANG['dash_account_enough'] = 'Basta.';
$_ADDONLANG['dash_account_unknown_costs'] = 'Non contati: :n backorder di TLD il cui costo non è noto.';
$_ADDONLANG['dash_account_unknown_costs_one'] = 'Non contato: 1 backorder di un TLD il cui costo non è noto.';
$_ADDONLANG['dash_outlook'] = 'Di che cosa avranno bisogno i clienti';
$_ADDONLANG['dash_outlook_none'] = 'Nessun backorder attende fondi.';
$_ADDONLANG['dash_outlook_hint'] =
    'Backorder il cui importo non è ancora riservato, ai prezzi di oggi senza tasse. Le fatture non pagate non sono detratte dal credito.';
$_ADDONLANG['dash_currency'] = 'Valuta';
$_ADDONLANG['dash_clients'] = 'Clienti';
$_ADDONLANG['dash_needed'] = 'Necessari';
$_ADDONLANG['dash_credit'] = 'Il loro credito';
$_ADDONLANG['dash_missing'] = 'Mancano';
$_ADDONLANG['dash_weeks'] = 'Catture e insuccessi per settimana';
$_ADDONLANG['dash_weeks_desc'] =
    'Grafico a barre delle ultime 26 settimane: :caught catturati, :missed mancati, :unsent mai inviati per mancanza di fondi.';
$_ADDONLANG['dash_weeks_none'] = 'Nulla è stato catturato o mancato nelle ultime 26 settimane.';
$_ADDONLANG['dash_week'] = 'Settimana dal';
$_ADDONLANG['dash_week_counts'] =
    'Settimana dal :start: :caught catturati, :missed mancati, :unsent mai inviati';
$_ADDONLANG['dash_caught'] = 'Catturati';
$_ADDONLANG['dash_missed'] = 'Mancati';
$_ADDONLANG['dash_unsent'] = 'Mai inviati';
$_ADDONLANG['dash_unsent_hint'] = 'senza fondi prima del drop';
$_ADDONLANG['dash_success'] = 'Tasso di successo';
$_ADDONLANG['dash_table'] = 'Mostra come tabella';
$_ADDONLANG['dash_money'] = 'Ricavi e margine per settimana, :currency';
$_ADDONLANG['dash_money_title'] = 'Ricavi e margine per settimana';
$_ADDONLANG['dash_money_desc'] =
    'Grafico a barre delle ultime 26 settimane in :currency: ricavi :revenue, margine :margin.';
$_ADDONLANG['dash_money_none'] = 'Nessun backorder è stato pagato nelle ultime 26 settimane.';
$_ADDONLANG['dash_money_hint'] =
    'Fatture pagate ai prezzi fissati al momento della riserva, senza tasse e al netto dei rimborsi. Margine: al netto del costo di ogni cattura, convertito da altre valute ai tassi di WHMCS di oggi.';
$_ADDONLANG['dash_money_unknown'] =
    'Il costo di :n catture su :of non è noto; contano come se non costassero nulla. I costi si indicano in Prezzi.';
$_ADDONLANG['dash_money_unknown_one'] =
    'Il costo di 1 cattura su :of non è noto; conta come se non costasse nulla. I costi si indicano in Prezzi.';
$_ADDONLANG['dash_week_money'] = 'Settimana dal :start: ricavi :revenue, margine :margin';
$_ADDONLANG['dash_week_revenue'] = 'Settimana dal :start: ricavi :revenue';
$_ADDONLANG['dash_revenue_desc'] =
    'Grafico a barre delle ultime 26 settimane in :currency: ricavi :revenue.';
$_ADDONLANG['dash_money_no_cost'] =
    'Quanto costano le catture non è noto, quindi non c’è un margine. I costi si indicano in Prezzi.';
$_ADDONLANG['dash_revenue'] = 'Ricavi';
$_ADDONLANG['dash_margin'] = 'Margine';
$_ADDONLANG['dash_zones'] = 'Successo per TLD, ultime 26 settimane';
$_ADDONLANG['dash_zones_none'] = 'Nessuna richiesta si è conclusa nelle ultime 26 settimane.';
$_ADDONLANG['dash_zones_more'] = 'E altri :n TLD.';
$_ADDONLANG['dash_zones_more_one'] = 'E 1 altro TLD.';
$_ADDONLANG['dash_tld'] = 'TLD';
$_ADDONLANG['dash_of'] = ':caught su :tried';
$_ADDONLANG['dash_setup'] = 'Verifica della configurazione';
$_ADDONLANG['dash_setup_all'] = 'Tutte le :n verifiche sono superate.';
$_ADDONLANG['dash_setup_bad'] = ':n verifiche su :all richiedono un intervento';
$_ADDONLANG['dash_setup_bad_one'] = '1 verifica su :all richiede un intervento';
$_ADDONLANG['dash_setup_passed'] = 'Che cosa è in ordine';
$_ADDONLANG['dash_level_success'] = 'OK';
$_ADDONLANG['dash_level_warning'] = 'Da vedere';
$_ADDONLANG['dash_level_danger'] = 'Da fare';
$_ADDONLANG['dash_test'] = 'Verifica le credenziali';
$_ADDONLANG['dash_test_good'] = 'Il registrar accetta le credenziali.';
$_ADDONLANG['dash_test_good_balance'] = 'Il registrar accetta le credenziali; il saldo del conto è :balance.';
$_ADDONLANG['dash_test_refused'] =
    'Il registrar rifiuta le credenziali: :answer. Controlli nome utente e password in WHMCS in Configuration, System Settings, Domain Registrars, e che l’indirizzo del server sia autorizzato presso il registrar.';
$_ADDONLANG['dash_check_versions'] = 'Versioni';
$_ADDONLANG['dash_check_versions_success'] = 'Estensione :extension, PHP :php, WHMCS :whmcs.';
$_ADDONLANG['dash_check_versions_warning'] =
    'Estensione :extension, PHP :php, WHMCS :whmcs. Fatto per PHP 8.2 e WHMCS 8.11 o successivi: è necessario aggiornare.';
$_ADDONLANG['dash_check_tables'] = 'Tabelle';
$_ADDONLANG['dash_check_tables_success'] = 'Le tabelle sono quelle di questa versione.';
$_ADDONLANG['dash_check_tables_danger'] =
    'Le tabelle sono di una versione precedente. Disattivi il modulo in Configuration, System Settings, Addon Modules e lo riattivi; non si perde nulla.';
$_ADDONLANG['dash_check_settings'] = 'Impostazioni';
$_ADDONLANG['dash_check_settings_success'] =
    'Le impostazioni del modulo sono leggibili. I registri sono conservati per :days giorni.';
$_ADDONLANG['dash_check_registrar'] = 'Registrar';
$_ADDONLANG['dash_check_registrar_success'] = 'Il modulo del registrar ha nome utente e password.';
$_ADDONLANG['dash_check_registrar_warning'] =
    'Il modulo del registrar è in modalità di prova: nulla sarà catturato davvero. La disattivi in Configuration, System Settings, Domain Registrars all’avvio in produzione.';
$_ADDONLANG['dash_check_crons'] = 'Cron';
$_ADDONLANG['dash_check_crons_success'] = 'Tutti i cron sono puntuali.';
$_ADDONLANG['dash_check_crons_warning'] = 'Non come dovrebbe: :jobs. Veda il registro.';
$_ADDONLANG['dash_check_crons_danger'] =
    'Non come dovrebbe: :jobs. Configuri i cron come indicato nel README, oppure selezioni “Run with WHMCS\'s cron” nelle impostazioni del modulo.';
$_ADDONLANG['dash_check_token'] = 'Token dei cron via HTTP';
$_ADDONLANG['dash_check_token_success'] =
    'I cron non si possono avviare via HTTP, oppure solo con un token abbastanza lungo.';
$_ADDONLANG['dash_check_token_warning'] =
    'Il token è così corto da poter essere indovinato. Ne serve uno casuale di almeno :least caratteri.';
$_ADDONLANG['dash_check_list'] = 'Droplist';
$_ADDONLANG['dash_check_list_success'] = 'La lista ha :names nomi.';
$_ADDONLANG['dash_check_list_danger'] =
    'Nessuna lista è stata ancora importata. Esegua una volta daily_import_pendingdomainlist.php a mano; mostra il suo avanzamento.';
$_ADDONLANG['dash_check_folder'] = 'Cartella degli snapshot';
$_ADDONLANG['dash_check_folder_success'] = 'Il server web può scrivere in :folder.';
$_ADDONLANG['dash_check_folder_danger'] =
    'Il server web non può scrivere in :folder. Gli conceda l’accesso in scrittura, oppure indichi un’altra cartella nelle impostazioni del modulo; anche l’utente dei cron ne ha bisogno.';
$_ADDONLANG['dash_check_prices'] = 'Prezzi';
$_ADDONLANG['dash_check_prices_success'] = ':zones TLD sono offerti.';
$_ADDONLANG['dash_check_prices_warning'] =
    ':zones TLD sono offerti, ma i clienti con queste valute non possono ordinarne nessuno: :currencies. Imposti i relativi prezzi in Prezzi.';
$_ADDONLANG['dash_check_prices_danger'] =
    'Nessun TLD ha un prezzo, quindi non si può ordinare nulla. Imposti i prezzi in Prezzi.';
$_ADDONLANG['dash_check_costs'] = 'Costi';
$_ADDONLANG['dash_check_costs_success'] = 'Il costo di una cattura è noto per tutti i TLD offerti.';
$_ADDONLANG['dash_check_costs_warning'] =
    'Il costo di una cattura non è noto per :unknown dei :zones TLD offerti (per esempio :example); il saldo presso il registrar e il margine non ne tengono conto.';
$_ADDONLANG['dash_check_clock'] = 'Orologi e fusi orari';
$_ADDONLANG['dash_check_clock_success'] =
    'PHP (:php) e il database (:database) concordano sull’ora entro :seconds s; gli orari sono salvati in UTC, qualunque siano i fusi.';
$_ADDONLANG['dash_check_clock_warning'] =
    'Gli orologi di PHP (:php) e del database (:database) differiscono di :seconds s. Entrambi i server devono regolare l’orologio via NTP.';
$_ADDONLANG['dash_check_mails'] = 'Modelli e-mail';
$_ADDONLANG['dash_check_mails_success'] = 'I modelli e-mail sono presenti.';
$_ADDONLANG['dash_check_mails_warning'] =
    'Disattivati, quindi queste e-mail non partono: :name. Li attivi in Configuration, System Settings, Email Templates se i clienti devono riceverle.';
$_ADDONLANG['dash_check_mails_danger'] =
    'Manca il modello e-mail :name. Disattivi il modulo e lo riattivi: così viene aggiunto.';
$_ADDONLANG['dash_check_admin'] = 'Amministratore dei cron';
$_ADDONLANG['dash_check_admin_success'] = 'I cron modificano il credito a nome di :name.';
$_ADDONLANG['dash_check_admin_danger'] =
    'Non esiste un amministratore attivo :id. Indichi in “Administrator”, nelle impostazioni del modulo, l’ID di uno attivo.';
$_ADDONLANG['dash_check_payment'] = 'Metodo di pagamento';
$_ADDONLANG['dash_check_payment_success'] = 'Le fatture possono essere emesse (:method).';
$_ADDONLANG['dash_check_payment_danger'] =
    'Il metodo di pagamento “:method” delle impostazioni del modulo non è attivo. Lo attivi, oppure ne indichi un altro.';
$_ADDONLANG['dash_check_payment_none'] =
    'In WHMCS nessun metodo di pagamento è attivo, quindi non si possono emettere fatture. Ne attivi uno.';
$_ADDONLANG['dash_widget'] = 'Backorder';
$_ADDONLANG['dash_widget_description'] = 'Cron, drop imminenti e conto presso il registrar.';
$_ADDONLANG['dash_widget_week'] = 'Questa settimana';
$_ADDONLANG['dash_widget_open'] = 'Apri il pannello';

// Admin area: logs
$_ADDONLANG['logs_title'] = 'Registri dei backorder';
$_ADDONLANG['logs_events'] = 'Eventi dei backorder';
$_ADDONLANG['logs_runs'] = 'Esecuzioni dei cron';
$_ADDONLANG['logs_kept'] =
    'Le esecuzioni sono conservate per :days giorni, come gli eventi dei backorder conclusi, a partire dall’ultimo.';
$_ADDONLANG['logs_domain'] = 'Dominio';
$_ADDONLANG['logs_domain_hint'] = 'nome, o il suo inizio';
$_ADDONLANG['logs_cause'] = 'Che cosa è successo';
$_ADDONLANG['logs_cause_all'] = 'Tutto';
$_ADDONLANG['logs_actor'] = 'Da parte di';
$_ADDONLANG['logs_actor_all'] = 'Tutti';
$_ADDONLANG['logs_actor_client'] = 'Clienti';
$_ADDONLANG['logs_actor_admin'] = 'Amministratori';
$_ADDONLANG['logs_actor_batch'] = 'L’elaborazione';
$_ADDONLANG['logs_actor_sync'] = 'L’importazione delle date di drop';
$_ADDONLANG['logs_actor_hook'] = 'WHMCS';
$_ADDONLANG['logs_bad_client'] =
    '“:field”: nessun cliente ha “:text” nel nome, nell’azienda o nell’e-mail. Scriva un’altra parte o l’ID del cliente.';
$_ADDONLANG['logs_from'] = 'Dal';
$_ADDONLANG['logs_to'] = 'Al';
$_ADDONLANG['logs_search'] = 'Cerca';
$_ADDONLANG['logs_reset'] = 'Mostra tutto';
$_ADDONLANG['logs_export'] = 'CSV';
$_ADDONLANG['logs_job'] = 'Attività';
$_ADDONLANG['logs_job_all'] = 'Tutte le attività';
$_ADDONLANG['logs_only_errors'] = 'Solo errori';
$_ADDONLANG['logs_time'] = 'Ora (UTC)';
$_ADDONLANG['logs_status'] = 'Stato';
$_ADDONLANG['logs_reason'] = 'Motivo';
$_ADDONLANG['logs_of_backorder'] = 'Solo backorder :id';
$_ADDONLANG['logs_gone'] = 'eliminato';
$_ADDONLANG['logs_unnamed'] = 'Backorder :id';
$_ADDONLANG['logs_message'] = 'Messaggio';
$_ADDONLANG['logs_took'] = 'Durata';
$_ADDONLANG['logs_good'] = 'OK';
$_ADDONLANG['logs_error'] = 'Errore';
$_ADDONLANG['logs_busy'] = 'Occupato';
$_ADDONLANG['logs_steps'] = 'Passi';
$_ADDONLANG['logs_step'] = ':name :ms ms';
$_ADDONLANG['logs_total'] = 'da :first a :last di :total';
$_ADDONLANG['logs_many'] = 'più di :n';
$_ADDONLANG['logs_empty'] = 'Nessuna voce corrisponde.';
$_ADDONLANG['logs_empty_at_all'] = 'Non è ancora successo nulla.';
$_ADDONLANG['logs_count_synced'] = 'date di drop spostate';
$_ADDONLANG['logs_count_gone'] = 'non nella lista';
$_ADDONLANG['logs_count_reserved'] = 'importi riservati';
$_ADDONLANG['logs_count_short'] = 'senza fondi';
$_ADDONLANG['logs_count_processing'] = 'in partenza';
$_ADDONLANG['logs_count_submitted'] = 'richieste inviate';
$_ADDONLANG['logs_count_polled'] = 'risultati interrogati';
$_ADDONLANG['logs_count_failed'] = 'falliti';
$_ADDONLANG['logs_count_invoiced'] = 'fatture emesse';
$_ADDONLANG['logs_count_delivered'] = 'consegnati';
$_ADDONLANG['logs_count_released'] = 'importi restituiti';
$_ADDONLANG['logs_count_cancelled'] = 'annullati';
$_ADDONLANG['logs_count_read'] = 'righe lette';
$_ADDONLANG['logs_count_added'] = 'nomi aggiunti';
$_ADDONLANG['logs_count_moved'] = 'spostati';
$_ADDONLANG['logs_count_rescored'] = 'punteggi cambiati';
$_ADDONLANG['logs_count_removed'] = 'nomi rimossi';
$_ADDONLANG['logs_count_repeated'] = 'ripetuti';
$_ADDONLANG['logs_count_rejected'] = 'rifiutati';
$_ADDONLANG['logs_count_rows'] = 'nomi nella lista';
$_ADDONLANG['logs_cut'] =
    'Moltissimi backorder hanno un nome simile; se ne esaminano solo i 1.000 più recenti. Scriva una parte più lunga del nome.';
$_ADDONLANG['logs_event_short-of-funds'] =
    'I fondi del cliente non coprivano il prezzo; è stato avvisato per e-mail.';
$_ADDONLANG['logs_event_won'] = 'Il cliente ha vinto l’asta.';
$_ADDONLANG['logs_event_caught'] = 'Il nome è stato catturato; la fattura è stata emessa.';
$_ADDONLANG['logs_event_paid'] = 'Pagato. Il dominio è nell’account del cliente.';
$_ADDONLANG['logs_event_paid-late'] = 'La fattura è stata infine pagata. Il dominio è nell’account del cliente.';
$_ADDONLANG['logs_event_client-merged'] = 'Il cliente è stato unito a un altro.';

// Admin area: Manage
$_ADDONLANG['manage_create'] = 'Crea backorder';
$_ADDONLANG['manage_search'] = 'Cerca';
$_ADDONLANG['manage_search_hint'] = 'nome, cliente, fattura o riferimento';
$_ADDONLANG['manage_client_hint'] = 'ID, nome, azienda o e-mail';
$_ADDONLANG['manage_reset'] = 'Mostra tutti';
$_ADDONLANG['manage_more'] = 'Modificato tra';
$_ADDONLANG['manage_changed_from'] = 'Modificato dal';
$_ADDONLANG['manage_changed_to'] = 'Modificato fino al';
$_ADDONLANG['manage_every_status'] = 'Tutti';
$_ADDONLANG['manage_with_selected'] = 'Con i selezionati:';
$_ADDONLANG['manage_select'] = 'Seleziona';
$_ADDONLANG['manage_select_page'] = 'Seleziona tutti in questa pagina';
$_ADDONLANG['manage_select_matching'] = 'tutti i :n che corrispondono';
$_ADDONLANG['manage_too_many'] =
    'Corrispondono troppi clienti o backorder. Scriva una parte più lunga del nome, o l’ID del cliente.';
$_ADDONLANG['manage_empty'] = 'Nessuno ha ancora creato un backorder.';
$_ADDONLANG['manage_empty_filter'] = 'Nessun backorder corrisponde.';
$_ADDONLANG['manage_client_gone'] = 'non esiste più';
$_ADDONLANG['manage_early'] = 'riservato in anticipo da un amministratore';
$_ADDONLANG['manage_is_held'] = 'riservato:';
$_ADDONLANG['manage_price_now'] = 'prezzo di oggi, non ancora riservato';
$_ADDONLANG['manage_column_id'] = 'ID';
$_ADDONLANG['manage_column_domain'] = 'Dominio';
$_ADDONLANG['manage_column_client'] = 'Cliente';
$_ADDONLANG['manage_column_drop_date'] = 'Data di drop (UTC)';
$_ADDONLANG['manage_column_status'] = 'Stato';
$_ADDONLANG['manage_column_reference'] = 'Riferimento';
$_ADDONLANG['manage_column_price'] = 'Prezzo';
$_ADDONLANG['manage_do_activate'] = 'Attiva';
$_ADDONLANG['manage_do_cancel'] = 'Annulla';
$_ADDONLANG['manage_do_retry'] = 'Riprova';
$_ADDONLANG['manage_do_delete'] = 'Elimina';
$_ADDONLANG['manage_ask_activate'] = 'Attivare :n backorder?';
$_ADDONLANG['manage_ask_activate_one'] = 'Attivare 1 backorder?';
$_ADDONLANG['manage_ask_cancel'] = 'Annullare :n backorder?';
$_ADDONLANG['manage_ask_cancel_one'] = 'Annullare 1 backorder?';
$_ADDONLANG['manage_ask_retry'] = 'Richiedere di nuovo :n backorder?';
$_ADDONLANG['manage_ask_retry_one'] = 'Richiedere di nuovo 1 backorder?';
$_ADDONLANG['manage_ask_delete'] = 'Eliminare :n backorder?';
$_ADDONLANG['manage_ask_delete_one'] = 'Eliminare 1 backorder?';
$_ADDONLANG['manage_ask_one'] = ':action: :domain?';
$_ADDONLANG['manage_ask_none'] = 'Non si può fare nulla';
$_ADDONLANG['manage_confirm_activate'] = 'Sì, attiva :n';
$_ADDONLANG['manage_confirm_cancel'] = 'Sì, annulla :n';
$_ADDONLANG['manage_confirm_retry'] = 'Sì, richiedi di nuovo :n';
$_ADDONLANG['manage_confirm_delete'] = 'Sì, elimina :n';
$_ADDONLANG['manage_sum_activate'] =
    'Da attivare: :n. I loro prezzi sono prelevati ora dal credito dei clienti, prima che si aprano i loro termini.';
$_ADDONLANG['manage_sum_activate_one'] =
    'Da attivare: 1. Il suo prezzo è prelevato ora dal credito del cliente, prima che si apra il suo termine.';
$_ADDONLANG['manage_sum_cancel'] =
    'Da annullare: :n. Restano nella lista come ANNULLATO, e i clienti lo vedono.';
$_ADDONLANG['manage_sum_cancel_one'] = 'Da annullare: 1. Resta nella lista come ANNULLATO, e il cliente lo vede.';
$_ADDONLANG['manage_sum_retry'] = 'Da richiedere di nuovo: :n. Ripartono da capo come RICHIESTO.';
$_ADDONLANG['manage_sum_retry_one'] = 'Da richiedere di nuovo: 1. Riparte da capo come RICHIESTO.';
$_ADDONLANG['manage_sum_delete'] =
    'Da eliminare: :n. Lasciano la lista per sempre; ciò che è successo resta nei registri.';
$_ADDONLANG['manage_sum_delete_one'] =
    'Da eliminare: 1. Lascia la lista per sempre; ciò che è successo resta nei registri.';
$_ADDONLANG['manage_sum_released'] = 'Importo riservato che torna al credito dei clienti: :amount.';
$_ADDONLANG['manage_sum_risky'] = 'Di questi, incerti: :n. Il motivo è indicato sotto.';
$_ADDONLANG['manage_sum_left'] = 'Non possibile per: :n. Restano come sono.';
$_ADDONLANG['manage_sum_left_one'] = 'Non possibile per: 1. Resta com’è.';
$_ADDONLANG['manage_sum_gone'] = 'Non esistono più: :n.';
$_ADDONLANG['manage_sum_beyond'] =
    'Più di quanto si possa fare in una volta: :n restano come sono. Ripeta per i rimanenti.';
$_ADDONLANG['manage_sum_beyond_one'] = 'Più di quanto si possa fare in una volta: 1 resta com’è. Ripeta per questo.';
$_ADDONLANG['manage_none_selected'] = 'Nessun backorder era selezionato.';
$_ADDONLANG['manage_back'] = 'Torna alla lista';
$_ADDONLANG['manage_will'] = 'Che cosa succederà';
$_ADDONLANG['manage_stays'] = 'invariato';
$_ADDONLANG['manage_uncertain'] = 'incerto';
$_ADDONLANG['manage_will_delete'] = 'Viene eliminato; non ha nulla di riservato.';
$_ADDONLANG['manage_will_delete_held'] = 'Viene eliminato, e :amount tornano al cliente.';
$_ADDONLANG['manage_will_delete_successful'] =
    'La voce viene eliminata; il dominio e la sua fattura restano al cliente.';
$_ADDONLANG['manage_will_cancel'] = 'Diventa ANNULLATO; non ha nulla di riservato.';
$_ADDONLANG['manage_will_cancel_held'] = 'Diventa ANNULLATO, e :amount tornano al cliente.';
$_ADDONLANG['manage_will_cancel_application'] =
    'Si chiede al registrar di eliminare la richiesta :reference; se la mantiene, il backorder resta.';
$_ADDONLANG['manage_will_activate'] = ':amount sono riservati ora.';
$_ADDONLANG['manage_will_activate_short'] = 'Servono :amount, ma al cliente restano solo :available.';
$_ADDONLANG['manage_will_retry'] = 'Diventa RICHIESTO; il drop è il :time UTC.';
$_ADDONLANG['manage_will_retry_passed'] =
    'Diventa RICHIESTO. Il drop è già passato il :time UTC: se i fondi bastano, la richiesta parte tra pochi minuti; '
    . 'il nome può essere già preso.';
$_ADDONLANG['manage_will_retry_unknown'] = 'Diventa RICHIESTO; la data di drop non è ancora nota.';
$_ADDONLANG['manage_will_create'] = ':amount sono riservati a partire dal :time.';
$_ADDONLANG['manage_will_create_now'] = ':amount sono riservati tra pochi minuti.';
$_ADDONLANG['manage_will_create_passed'] =
    'Il drop è già passato il :time UTC: se i fondi bastano, :amount sono riservati e la richiesta parte tra pochi '
    . 'minuti; il nome può essere già preso.';
$_ADDONLANG['manage_will_create_unknown'] = ':amount sono riservati poco prima del drop, quando la data sarà nota.';
$_ADDONLANG['manage_did_activate'] = 'L’importo è riservato; è ATTIVO.';
$_ADDONLANG['manage_did_cancel'] = 'È ANNULLATO.';
$_ADDONLANG['manage_did_retry'] = 'È di nuovo RICHIESTO.';
$_ADDONLANG['manage_did_delete'] = 'È eliminato.';
$_ADDONLANG['manage_did_create'] = 'È RICHIESTO.';
$_ADDONLANG['manage_done_activate'] = 'Attivati: :n.';
$_ADDONLANG['manage_done_cancel'] = 'Annullati: :n.';
$_ADDONLANG['manage_done_retry'] = 'Richiesti di nuovo: :n.';
$_ADDONLANG['manage_done_delete'] = 'Eliminati: :n.';
$_ADDONLANG['manage_done_create'] = 'Richiesti: :n.';
$_ADDONLANG['manage_not_done'] = 'Non eseguiti: :n; la lista sotto dice perché.';
$_ADDONLANG['manage_gone_meanwhile'] = 'Non esistono più: :n.';
$_ADDONLANG['manage_out_of_time'] =
    'Non tentato: il tempo per una richiesta era scaduto. Ripeta per i rimanenti.';
$_ADDONLANG['manage_outcome'] = 'Risultato';
$_ADDONLANG['manage_ok'] = 'eseguito';
$_ADDONLANG['manage_failed'] = 'non eseguito';
$_ADDONLANG['manage_error_status'] = 'Il suo stato è :status; l’azione non è possibile.';
$_ADDONLANG['manage_error_not-a-name'] = 'Non è un nome a dominio.';
$_ADDONLANG['manage_error_no-client'] = 'Questo cliente non esiste.';
$_ADDONLANG['manage_error_not-priced'] =
    'Il TLD non ha un prezzo nella valuta del cliente; ne imposti uno in Prezzi.';
$_ADDONLANG['manage_error_exists'] = 'Il cliente ha già un backorder per questo nome.';
$_ADDONLANG['manage_error_past'] = 'Il drop del nome è avvenuto più di due giorni fa.';
$_ADDONLANG['manage_error_no-drop'] =
    'Il nome non è nella droplist, quindi la data di drop non è nota.';
$_ADDONLANG['manage_error_short-of-funds'] = 'I fondi del cliente non lo coprono.';
$_ADDONLANG['manage_error_too-late'] = 'È troppo tardi.';
$_ADDONLANG['manage_error_busy'] = 'Un cron lo sta elaborando in questo momento. Riprovi tra qualche minuto.';
$_ADDONLANG['manage_error_not-found'] = 'Non esiste più.';
$_ADDONLANG['manage_error_repeated'] = 'Il nome compare più di una volta nella lista.';
$_ADDONLANG['manage_timeline'] = 'Cronologia';
$_ADDONLANG['manage_timeline_of'] = 'Cronologia di :domain';
$_ADDONLANG['manage_timeline_gone'] = 'Il backorder :id non esiste più; ciò che è successo è conservato';
$_ADDONLANG['manage_to_logs'] = 'Tutte le voci nei registri';
$_ADDONLANG['manage_event_short-of-funds'] =
    'I fondi del cliente non coprivano il prezzo; è stato avvisato per e-mail.';
$_ADDONLANG['manage_event_won'] = 'Il cliente ha vinto l’asta.';
$_ADDONLANG['manage_event_caught'] = 'Il nome è stato catturato; la fattura è stata emessa.';
$_ADDONLANG['manage_event_paid'] = 'Pagato. Il dominio è nell’account del cliente.';
$_ADDONLANG['manage_event_paid-late'] = 'La fattura è stata infine pagata. Il dominio è nell’account del cliente.';
$_ADDONLANG['manage_event_client-merged'] = 'Il cliente è stato unito a un altro.';
$_ADDONLANG['manage_which_client'] = 'Quale cliente?';
$_ADDONLANG['manage_nobody'] =
    'Nessun cliente ha questo nel nome, nell’azienda o nell’e-mail. Scriva un’altra parte, o l’ID del cliente.';
$_ADDONLANG['manage_names'] = 'Nomi';
$_ADDONLANG['manage_names_hint'] =
    'Uno o più, ciascuno con il suo TLD, separati da righe, spazi o virgole; fino a 1.000.';
$_ADDONLANG['manage_no_names'] = 'Nessun nome è stato scritto.';
$_ADDONLANG['manage_look'] = 'Mostra che cosa succederà';
$_ADDONLANG['manage_preview'] = 'Che cosa succederà';
$_ADDONLANG['manage_available'] = 'Fondi disponibili: :amount';
$_ADDONLANG['manage_confirm_create'] = 'Richiedi :n per :name';
$_ADDONLANG['manage_js_selected'] = ':n';
$_ADDONLANG['manage_js_failed'] = 'Il server non è raggiungibile. Riprovi.';

// Admin area: Pricing
$_ADDONLANG['pricing_find'] = 'trova un TLD';
$_ADDONLANG['pricing_default'] = 'predefinita';
$_ADDONLANG['pricing_cost'] = 'Il Suo costo';
$_ADDONLANG['pricing_cost_unknown'] = 'non indicato';
$_ADDONLANG['pricing_windows_head'] = 'Termini';
$_ADDONLANG['pricing_windows'] = ':reserve / :submit';
$_ADDONLANG['pricing_n_days'] = ':n giorni';
$_ADDONLANG['pricing_n_days_one'] = '1 giorno';
$_ADDONLANG['pricing_n_hours'] = ':n ore';
$_ADDONLANG['pricing_n_hours_one'] = '1 ora';
$_ADDONLANG['pricing_n_minutes'] = ':n minuti';
$_ADDONLANG['pricing_n_minutes_one'] = '1 minuto';
$_ADDONLANG['pricing_settings'] = 'Impostazioni';
$_ADDONLANG['pricing_not_offered'] = 'non offerto';
$_ADDONLANG['pricing_margin'] = 'margine :amount (:percent%)';
$_ADDONLANG['pricing_unsaved'] = 'non salvato';
$_ADDONLANG['pricing_saves'] = 'Ogni prezzo viene salvato appena si lascia il suo campo.';
$_ADDONLANG['pricing_saved'] = 'Prezzi salvati: :n.';
$_ADDONLANG['pricing_saved_one'] = 'Il prezzo di :zone in :currency è stato salvato.';
$_ADDONLANG['pricing_conflict'] =
    'Non è stato salvato nulla: il prezzo di :zone in :currency era :seen all’apertura della pagina e ora è :stored, perché '
    . 'qualcun altro lo ha cambiato (prezzi cambiati: :n). Guardi il nuovo prezzo, poi imposti di nuovo il Suo.';
$_ADDONLANG['pricing_gone'] = 'Non è stato salvato nulla: “:zone” non è più nella tabella.';
$_ADDONLANG['pricing_none'] =
    'Nessun TLD ha ancora un prezzo, quindi non si può ordinare nulla. Aggiunga il primo qui sotto.';
$_ADDONLANG['pricing_none_found'] = 'Nessun TLD della tabella corrisponde.';
$_ADDONLANG['pricing_add'] = 'Aggiungi un TLD';
$_ADDONLANG['pricing_added'] = ':zone è stato aggiunto.';
$_ADDONLANG['pricing_added_empty'] = ':zone è stato aggiunto. Non ha un prezzo, quindi non è ancora offerto.';
$_ADDONLANG['pricing_too_many'] = 'Non è stato salvato nulla: la tabella è piena.';
$_ADDONLANG['pricing_many'] = 'Molti prezzi insieme';
$_ADDONLANG['pricing_missing'] = 'Prezzi vuoti di TLD che ne hanno uno nella valuta predefinita: :n.';
$_ADDONLANG['pricing_way_fill'] = 'Completa con il tasso di cambio';
$_ADDONLANG['pricing_way_percent'] = 'Aumenta in percentuale';
$_ADDONLANG['pricing_way_amount'] = 'Aumenta di un importo';
$_ADDONLANG['pricing_way_set'] = 'Imposta a un importo';
$_ADDONLANG['pricing_how'] = 'Che cosa fare';
$_ADDONLANG['pricing_value'] = 'Valore';
$_ADDONLANG['pricing_value_hint'] = '10, -5 o 2,50';
$_ADDONLANG['pricing_currency'] = 'Valuta';
$_ADDONLANG['pricing_every_currency'] = 'tutte le valute';
$_ADDONLANG['pricing_round'] = 'Arrotondamento';
$_ADDONLANG['pricing_round_none'] = 'nessuno';
$_ADDONLANG['pricing_round_to'] = 'a :step';
$_ADDONLANG['pricing_round_end'] = 'che finisce in :end';
$_ADDONLANG['pricing_tlds'] = 'TLD';
$_ADDONLANG['pricing_tlds_hint'] = 'tutti quelli della tabella, o alcuni: com net .de';
$_ADDONLANG['pricing_propose'] = 'Mostra i nuovi prezzi';
$_ADDONLANG['pricing_proposal'] = 'Queste sono proposte. Non è stato ancora salvato nulla.';
$_ADDONLANG['pricing_proposed'] = 'proposto';
$_ADDONLANG['pricing_before'] = 'Ora';
$_ADDONLANG['pricing_after'] = 'Nuovo';
$_ADDONLANG['pricing_empty'] = 'vuoto';
$_ADDONLANG['pricing_apply'] = 'Salva :n prezzi';
$_ADDONLANG['pricing_apply_one'] = 'Salva 1 prezzo';
$_ADDONLANG['pricing_change_more'] = 'E altri :n, salvati insieme a questi.';
$_ADDONLANG['pricing_change_more_one'] = 'E 1 altro, salvato insieme a questi.';
$_ADDONLANG['pricing_nothing'] = 'Questo non cambierebbe alcun prezzo.';
$_ADDONLANG['pricing_too_low'] = 'Non si può salvare nulla: ogni prezzo interessato scenderebbe a zero o sotto zero.';
$_ADDONLANG['pricing_some_low'] = 'Restano come sono, perché scenderebbero a zero o sotto zero: :n.';
$_ADDONLANG['pricing_back'] = 'Torna ai prezzi';
$_ADDONLANG['pricing_no_default'] =
    'Nessuna valuta di WHMCS ha il tasso di cambio 1, quindi manca quella di riferimento.';
$_ADDONLANG['pricing_bad_percent'] =
    '“:text” non è una percentuale. Si scrive come 10, -5 o 2,5; deve restare superiore a -100.';
$_ADDONLANG['pricing_bad_range'] =
    '“:text” per cento è fuori dai limiti: deve essere superiore a -100 e inferiore a 1000.';
$_ADDONLANG['pricing_bad_amount'] = '“:text” non è un importo maggiore di zero. :why';
$_ADDONLANG['pricing_one_currency'] = 'Scelga una sola valuta: un importo non è lo stesso in tutte.';
$_ADDONLANG['pricing_unknown_zone'] = '“:text” non è un TLD della tabella.';
$_ADDONLANG['pricing_changed_meanwhile'] =
    'Non è stato salvato nulla: i prezzi non sono più quelli da cui è nata la proposta. Guardi quella nuova qui sotto.';
$_ADDONLANG['pricing_zone_title'] = 'Impostazioni di :zone';
$_ADDONLANG['pricing_zone_saved'] = 'Le impostazioni di :zone sono state salvate.';
$_ADDONLANG['pricing_zone_conflict'] =
    'Non è stato salvato nulla: qualcun altro ha cambiato le impostazioni di :zone dopo l’apertura della pagina. Le guardi '
    . 'di nuovo.';
$_ADDONLANG['pricing_reserve'] = 'L’importo viene riservato';
$_ADDONLANG['pricing_reserve_usual'] = '3 (abituale)';
$_ADDONLANG['pricing_reserve_hint'] =
    'prima del drop. Vuoto: 3 giorni; al massimo 30 giorni, e più del termine qui sotto.';
$_ADDONLANG['pricing_submit'] = 'La richiesta parte';
$_ADDONLANG['pricing_submit_usual'] = '2 (abituale)';
$_ADDONLANG['pricing_submit_hint'] = 'prima del drop. Vuoto: 2 ore; da 10 minuti a 7 giorni.';
$_ADDONLANG['pricing_unit'] = 'Unità';
$_ADDONLANG['pricing_days'] = 'giorni';
$_ADDONLANG['pricing_hours'] = 'ore';
$_ADDONLANG['pricing_minutes'] = 'minuti';
$_ADDONLANG['pricing_class'] = 'Classe presso il registrar';
$_ADDONLANG['pricing_class_hint'] = 'Vuoto: quella abituale. Lettere, cifre e trattini bassi.';
$_ADDONLANG['pricing_cost_hint'] =
    'Quanto il registrar addebita per una cattura; non lo comunica ai programmi. Da qui derivano i margini e l’avviso che il '
    . 'conto presso di lui non basta.';
$_ADDONLANG['pricing_bad_submit'] =
    'Non è stato salvato nulla: la richiesta deve partire tra 10 minuti e 7 giorni prima del drop.';
$_ADDONLANG['pricing_bad_reserve'] =
    'Non è stato salvato nulla: l’importo può essere riservato al massimo 30 giorni prima del drop.';
$_ADDONLANG['pricing_bad_span'] =
    'Non è stato salvato nulla: “:text” non è un numero intero maggiore di zero. Si scrive come 3, oppure si scelga '
    . 'un’unità più piccola.';
$_ADDONLANG['pricing_bad_windows'] =
    'Non è stato salvato nulla: l’importo va riservato (:reserve prima del drop) prima che la richiesta parta (:submit).';
$_ADDONLANG['pricing_bad_class'] =
    'Non è stato salvato nulla: “:text” non è una classe. Usi lettere, cifre e trattini bassi.';
$_ADDONLANG['pricing_bad_cost'] = 'Non è stato salvato nulla: “:text” non è un importo. :why';
$_ADDONLANG['pricing_bad_cost_currency'] = 'Non è stato salvato nulla: “:text” non è una valuta.';
$_ADDONLANG['pricing_delete_title'] = 'Eliminare i prezzi di :zone?';
$_ADDONLANG['pricing_delete_sum'] =
    ':zone lascia la tabella e non è più offerto. I suoi termini e il suo costo sono conservati.';
$_ADDONLANG['pricing_delete_requested'] =
    'Backorder che attendono la riserva dell’importo: :n. Senza un prezzo non saranno eseguiti.';
$_ADDONLANG['pricing_delete_requested_one'] =
    '1 backorder attende la riserva dell’importo. Senza un prezzo non sarà eseguito.';
$_ADDONLANG['pricing_delete_conflict'] =
    'Non è stato eliminato nulla: i prezzi di .:zone sono cambiati nel frattempo. Li guardi di nuovo.';
$_ADDONLANG['pricing_show_them'] = 'Mostra questi backorder';
$_ADDONLANG['pricing_js_saving'] = 'Salvataggio…';
$_ADDONLANG['pricing_js_failed'] = 'Non salvato: il server non è raggiungibile.';
