<?php

/* French. A :name in a sentence is replaced; keep it. */

$_ADDONLANG['thousands_separator'] = "\u{202F}";

// Navigation
$_ADDONLANG['nav_backorders'] = 'Backorders';
$_ADDONLANG['nav_expiring_domains'] = 'Domaines expirants';
$_ADDONLANG['nav_my_backorders'] = 'Mes backorders';

// Funds
$_ADDONLANG['account_title'] = 'Mon compte';
$_ADDONLANG['account_credit'] = 'Solde du compte';
$_ADDONLANG['account_held'] = 'Montants réservés';
$_ADDONLANG['account_unpaid'] = 'Factures impayées';
$_ADDONLANG['account_available'] = 'Fonds disponibles';
$_ADDONLANG['account_held_hint'] = 'déjà déduits du solde';
$_ADDONLANG['account_add'] = 'Ajouter des fonds';
$_ADDONLANG['account_empty'] =
    'Vos fonds disponibles ne couvrent pas encore un backorder. Vous pouvez tout de même en passer ; ajoutez des '
    . 'fonds assez tôt avant le drop.';

// Search
$_ADDONLANG['search_title'] = 'Recherche';
$_ADDONLANG['search_pattern'] = 'Terme recherché';
$_ADDONLANG['search_help'] = 'Exemples';
$_ADDONLANG['search_tld'] = 'TLD';
$_ADDONLANG['search_scope_priced'] = 'Tous avec un prix';
$_ADDONLANG['search_scope_all'] = 'Tous';
$_ADDONLANG['search_tld_choose'] = 'Choisir les TLD';
$_ADDONLANG['search_tld_note'] = 'La recherche porte alors sur les TLD cochés ici.';
$_ADDONLANG['search_rows'] = 'Résultats par page';
$_ADDONLANG['search_advanced'] = 'Recherche avancée';
$_ADDONLANG['search_min'] = 'au moins';
$_ADDONLANG['search_max'] = 'au plus';
$_ADDONLANG['search_Characters'] = 'Caractères';
$_ADDONLANG['search_Letters'] = 'Lettres';
$_ADDONLANG['search_Digits'] = 'Chiffres';
$_ADDONLANG['search_Hyphens'] = 'Tirets';
$_ADDONLANG['search_Score'] = 'Note (de 1 à 10)';
$_ADDONLANG['search_no_digits'] = 'Sans chiffres';
$_ADDONLANG['search_only_digits'] = 'Chiffres uniquement';
$_ADDONLANG['search_no_hyphens'] = 'Sans tirets';
$_ADDONLANG['search_from'] = 'Drop à partir du';
$_ADDONLANG['search_to'] = 'Drop jusqu’au';
$_ADDONLANG['search_submit'] = 'Rechercher';
$_ADDONLANG['search_reset'] = 'Effacer la recherche';

// Tables
$_ADDONLANG['column_domain'] = 'Nom de domaine';
$_ADDONLANG['column_drop_date'] = 'Date du drop (UTC)';
$_ADDONLANG['column_score'] = 'Note';
$_ADDONLANG['column_characters'] = 'Car.';
$_ADDONLANG['column_digits'] = 'Chiffres';
$_ADDONLANG['column_hyphens'] = 'Tirets';
$_ADDONLANG['column_price'] = 'Prix';
$_ADDONLANG['column_id'] = 'ID';
$_ADDONLANG['column_status'] = 'Statut';
$_ADDONLANG['column_action'] = 'Action';
$_ADDONLANG['table_info'] = ':first à :last sur :total';
$_ADDONLANG['table_pages'] = 'Pages';
$_ADDONLANG['button_backorder'] = 'BACKORDER';
$_ADDONLANG['button_delete'] = 'SUPPRIMER';
$_ADDONLANG['not_offered'] = 'non proposé';
$_ADDONLANG['drop_unknown'] = 'pas encore connue';
$_ADDONLANG['price_today'] = 'prix du jour ; il est fixé quand le montant est réservé';
$_ADDONLANG['invoice_show'] = 'Facture';
$_ADDONLANG['domain_show'] = 'Domaine';
$_ADDONLANG['history_show'] = 'Historique';

// Empty lists
$_ADDONLANG['empty_search_title'] = 'Aucun nom ne correspond';
$_ADDONLANG['empty_search_text'] = 'Essayez avec moins de critères, un autre TLD ou un autre jour.';
$_ADDONLANG['empty_search_all'] = 'Rechercher dans tous les TLD';
$_ADDONLANG['empty_list_title'] = 'La liste est en préparation';
$_ADDONLANG['empty_list_text'] = 'Les noms dont le drop approche ne sont pas encore chargés. Veuillez revenir plus tard.';
$_ADDONLANG['empty_backorders_title'] = 'Aucun backorder pour l’instant';
$_ADDONLANG['empty_backorders_text'] =
    'Cherchez parmi les domaines expirants et cliquez sur BACKORDER, ou saisissez un nom sous « Nouveau backorder ».';
$_ADDONLANG['empty_prices_title'] = 'Pas encore de prix';
$_ADDONLANG['empty_prices'] = 'Aucun TLD n’est proposé en backorder dans votre devise pour le moment.';

// Other panels
$_ADDONLANG['drops_title'] = 'Prochains drops de cette recherche';
$_ADDONLANG['drops_label'] = 'Noms trouvés par cette recherche, selon le jour (UTC) de leur drop, quels que soient les jours choisis';
$_ADDONLANG['pricing_title'] = 'Tarifs';
$_ADDONLANG['pricing_more'] = 'Tout afficher';
$_ADDONLANG['filter_title'] = 'Filtre par statut';
$_ADDONLANG['filter_all'] = 'Tout afficher';
$_ADDONLANG['create_title'] = 'Nouveau backorder';
$_ADDONLANG['create_label'] = 'Nom de domaine';
$_ADDONLANG['create_hint'] = 'domaine.tld';
$_ADDONLANG['create_submit'] = 'Passer le backorder';
$_ADDONLANG['no_permission'] =
    'Vous pouvez consulter et suivre des noms, mais pour passer ou supprimer des backorders sur ce compte, vous '
    . 'devez avoir l’autorisation de passer des commandes.';
$_ADDONLANG['list_state'] = ':rows noms, liste du :imported UTC';

// Messages
$_ADDONLANG['deleted'] = 'Le backorder de :domain a été supprimé.';
$_ADDONLANG['error_not-a-name'] =
    'Ce n’est pas un nom de domaine valide. Saisissez-le avec son TLD, par exemple example.com.';
$_ADDONLANG['error_no-client'] = 'Il n’y a pas de compte client pour lequel passer ce backorder.';
$_ADDONLANG['error_impossible'] =
    'Aucun registre n’attribue un tel nom : ce qui commence par « xn-- » doit être un nom '
    . 'internationalisé en ACE, et aucune autre partie ne peut avoir de tirets en troisième et quatrième position.';
$_ADDONLANG['error_not-priced'] = 'Les noms de ce TLD ne sont pas proposés en backorder dans votre devise.';
$_ADDONLANG['error_exists'] = 'Vous avez déjà un backorder sur ce nom.';
$_ADDONLANG['error_not-found'] =
    'Ce backorder n’existe pas dans votre compte. Il a peut-être été supprimé entre-temps.';
$_ADDONLANG['error_too-late'] = 'Ce backorder est déjà chez le registrar et ne peut plus être supprimé.';
$_ADDONLANG['error_pattern'] = 'Le motif de recherche n’est pas valide au caractère :offset : :message';
$_ADDONLANG['error_exclude'] = 'Le motif des noms à exclure n’est pas valide au caractère :offset : :message';
$_ADDONLANG['pattern_backslash-end'] = 'une barre oblique inverse à la fin ne signifie rien.';
$_ADDONLANG['pattern_escape'] = 'ce qui suit la barre oblique inverse n’a pas de sens ici.';
$_ADDONLANG['pattern_any-byte'] = '\C n’est pas possible ; un point désigne n’importe quel caractère.';
$_ADDONLANG['pattern_code-big'] = 'il n’existe pas de caractère portant un numéro aussi grand.';
$_ADDONLANG['pattern_count-order'] = 'le premier nombre entre { } est plus grand que le second.';
$_ADDONLANG['pattern_count-big'] = 'le nombre entre { } est trop grand.';
$_ADDONLANG['pattern_repeat'] = 'il n’y a rien à répéter avant * + ? ou { }.';
$_ADDONLANG['pattern_class-open'] = 'il manque le ] d’une classe de caractères.';
$_ADDONLANG['pattern_range-order'] = 'l’intervalle entre [ ] va à rebours.';
$_ADDONLANG['pattern_range'] = 'un intervalle entre [ ] doit aller d’un caractère à un autre.';
$_ADDONLANG['pattern_posix-outside'] = 'une classe comme [:alpha:] ne s’écrit qu’entre [ ] : [[:alpha:]].';
$_ADDONLANG['pattern_posix-unknown'] = 'il n’existe pas de classe de caractères de ce nom.';
$_ADDONLANG['pattern_property'] = 'il n’existe pas de propriété Unicode de ce nom.';
$_ADDONLANG['pattern_group-open'] = 'il manque une ) fermante.';
$_ADDONLANG['pattern_group-close'] = 'cette ) ne ferme aucun groupe.';
$_ADDONLANG['pattern_group-sign'] = 'ce qui suit (? n’a pas de sens.';
$_ADDONLANG['pattern_name'] = 'le nom du groupe n’est pas valide.';
$_ADDONLANG['pattern_name-twice'] = 'deux groupes ont le même nom.';
$_ADDONLANG['pattern_reference'] = 'il n’existe pas de groupe portant ce numéro ou ce nom.';
$_ADDONLANG['pattern_reference-form'] = 'il manque le numéro ou le nom dans la référence à un groupe.';
$_ADDONLANG['pattern_lookbehind'] = 'ce que cherche un lookbehind doit avoir une longueur fixe.';
$_ADDONLANG['pattern_condition'] = 'la condition d’un groupe n’est pas valide.';
$_ADDONLANG['pattern_verb'] = 'le mot qui suit (* est inconnu.';
$_ADDONLANG['pattern_too-deep'] = 'les parenthèses sont imbriquées trop profondément.';
$_ADDONLANG['pattern_too-big'] = 'il est trop long ou trop compliqué.';
$_ADDONLANG['pattern_callout'] = 'les callouts ne sont pas possibles.';
$_ADDONLANG['error_limit'] = 'Ce motif est trop long à évaluer. Veuillez le simplifier.';
$_ADDONLANG['error_token'] =
    'Votre session a changé depuis l’ouverture de cette page. Veuillez recharger la page et réessayer.';
$_ADDONLANG['error_permission'] = 'Vous devez avoir l’autorisation de passer des commandes sur ce compte.';
$_ADDONLANG['error_action'] = 'La requête n’indiquait pas l’action à effectuer.';
$_ADDONLANG['error_login'] = 'Veuillez d’abord vous connecter.';
$_ADDONLANG['error_unavailable'] =
    'Les backorders sont momentanément indisponibles. Veuillez réessayer dans quelques minutes.';

// Statuses
$_ADDONLANG['status_REQUESTED'] = 'DEMANDÉ';
$_ADDONLANG['status_ACTIVE'] = 'ACTIF';
$_ADDONLANG['status_PROCESSING'] = 'EN COURS';
$_ADDONLANG['status_SUCCESSFUL'] = 'RÉUSSI';
$_ADDONLANG['status_FAILED'] = 'ÉCHOUÉ';
$_ADDONLANG['status_CANCELLED'] = 'ANNULÉ';
$_ADDONLANG['status_AUCTION-PENDING'] = 'AUX ENCHÈRES';
$_ADDONLANG['status_AUCTION-WON'] = 'ENCHÈRE GAGNÉE';
$_ADDONLANG['status_AUCTION-LOST'] = 'ENCHÈRE PERDUE';
$_ADDONLANG['status_PENDING-PAYMENT'] = 'PAIEMENT EN ATTENTE';
$_ADDONLANG['status_DELETED'] = 'SUPPRIMÉ';
$_ADDONLANG['explain_REQUESTED'] = 'En attente. Le prix est réservé peu avant le drop si vos fonds le couvrent.';
$_ADDONLANG['explain_ACTIVE'] = 'Le prix est réservé. La demande part peu avant le drop.';
$_ADDONLANG['explain_PROCESSING'] = 'Chez le registrar. Il ne peut plus être supprimé.';
$_ADDONLANG['explain_SUCCESSFUL'] = 'Le domaine est dans votre compte.';
$_ADDONLANG['explain_FAILED'] = 'Le nom n’a pas pu être capturé. Le montant réservé a été restitué.';
$_ADDONLANG['explain_CANCELLED'] = 'Annulé. Le montant réservé a été restitué.';
$_ADDONLANG['explain_AUCTION-PENDING'] = 'Plusieurs personnes voulaient ce nom ; une enchère privée décidera.';
$_ADDONLANG['explain_AUCTION-WON'] = 'Vous avez remporté l’enchère.';
$_ADDONLANG['explain_AUCTION-LOST'] = 'Quelqu’un d’autre a remporté l’enchère. Le montant réservé a été restitué.';
$_ADDONLANG['explain_PENDING-PAYMENT'] = 'Capturé. La facture est en attente de paiement.';

// Page Expiring Domains
$_ADDONLANG['domains_how'] = 'Comment lire le terme recherché';
$_ADDONLANG['domains_how_words'] = 'Mots';
$_ADDONLANG['domains_how_starts'] = 'Commence par';
$_ADDONLANG['domains_how_ends'] = 'Se termine par';
$_ADDONLANG['domains_how_wildcards'] = 'Jokers';
$_ADDONLANG['domains_how_shape'] = 'Structure';
$_ADDONLANG['domains_how_regex'] = 'Expression régulière';
$_ADDONLANG['domains_match'] = 'Lesquels de plusieurs mots';
$_ADDONLANG['domains_match_all'] = 'tous';
$_ADDONLANG['domains_match_any'] = 'au moins un';
$_ADDONLANG['domains_searched_as'] = 'Recherché comme';
$_ADDONLANG['domains_searched_without'] = 'sans';
$_ADDONLANG['domains_example_0'] = 'les deux mots quelque part dans le nom, mais pas 24';
$_ADDONLANG['domains_example_1'] = 'commence par un de ces mots';
$_ADDONLANG['domains_example_2'] = 'commence par shop ou se termine par 24';
$_ADDONLANG['domains_example_3'] = 'consonne, voyelle, consonne, voyelle';
$_ADDONLANG['domains_example_4'] = 'deux lettres, deux chiffres';
$_ADDONLANG['domains_example_5'] = 'exactement quatre lettres';
$_ADDONLANG['domains_help'] =
    'Les noms sont cherchés sans leur TLD ; müller trouve l’IDN. Jokers : * des caractères quelconques, ? un seul. '
    . 'Structures : C consonne, V voyelle, L lettre, N chiffre, A lettre ou chiffre, - tiret ; L{3,5} désigne trois à cinq '
    . 'lettres.';
$_ADDONLANG['domains_help_words'] =
    'Entre deux mots, « or » ou | trouve l’un ou l’autre, « and » ou & les deux ; « and » lie plus fort. Entre '
    . 'guillemets, un mot n’est qu’un mot : "or". Les mots sont cherchés dans les noms tels qu’ils sont affichés ; '
    . 'ceux qui commencent par xn--, dans la forme enregistrée.';
$_ADDONLANG['domains_exclude'] = 'Exclure';
$_ADDONLANG['domains_exclude_hint'] = 'mots ou jokers';
$_ADDONLANG['domains_added'] = 'Nouveau dans la liste depuis';
$_ADDONLANG['domains_fault_title'] = 'Cette recherche n’est pas lisible';
$_ADDONLANG['domains_fault_typed-dot'] =
    'Le caractère :place est un point. Les noms sont cherchés sans leur TLD ; choisissez celui-ci plus bas.';
$_ADDONLANG['domains_fault_ending'] =
    '« :tld » n’est pas un TLD de cette liste. Cherchez « :label » seul, ou choisissez un TLD plus bas.';
$_ADDONLANG['domains_fault_names'] =
    'Il y a ici plusieurs noms. On en cherche un à la fois ; les listes de noms se commandent sous « :page », « :part ».';
$_ADDONLANG['domains_fault_typed-sign'] =
    'Le caractère :place, « :sign », ne peut pas figurer dans un nom. Les noms ont des lettres, des chiffres et des tirets.';
$_ADDONLANG['domains_fault_typed-wildcard'] =
    'Le caractère :place, « :sign », est un joker. Choisissez « Jokers » pour l’utiliser.';
$_ADDONLANG['domains_fault_typed-hyphen'] =
    'Caractère :place : aucun nom ne commence ni ne se termine par un tiret.';
$_ADDONLANG['domains_fault_typed-exclude'] =
    'Caractère :place : ce qu’il faut exclure suit directement le tiret, sans espace.';
$_ADDONLANG['domains_fault_typed-operator'] = 'Le caractère :place, « :sign », ne se place qu’entre deux mots.';
$_ADDONLANG['domains_fault_typed-quote'] = 'Caractère :place : le guillemet ouvert ici n’est pas fermé.';
$_ADDONLANG['domains_fault_typed-shape'] =
    'Le caractère :place, « :sign », n’appartient pas à une structure : C consonne, V voyelle, L lettre, N chiffre, '
    . 'A lettre ou chiffre, - tiret.';
$_ADDONLANG['domains_fault_typed-repetition'] =
    'Caractère :place : écrivez les répétitions comme L{3} pour trois ou L{3,5} pour trois à cinq, 63 au plus.';
$_ADDONLANG['domains_fault_typed-length'] = 'C’est plus long que n’importe quel nom. Un nom a 63 caractères au plus.';
$_ADDONLANG['domains_fault_encoding'] =
    'Ce texte n’est pas de l’UTF-8 valide et ne peut être lu. Saisissez-le à nouveau.';
$_ADDONLANG['domains_fault_date'] = '« :field » : la date « :text » n’existe pas.';
$_ADDONLANG['domains_fault_number'] = '« :field » : « :text » n’est pas un nombre entier de 0 à :most.';
$_ADDONLANG['domains_fault_range'] = '« :field » : le minimum, :least, dépasse le maximum, :most.';
$_ADDONLANG['domains_fault_days'] = 'Le premier jour, :from, est après le dernier, :to.';
$_ADDONLANG['domains_together'] = 'Commander la sélection';
$_ADDONLANG['domains_pick_all'] = 'Sélectionner tous les noms de la page';
$_ADDONLANG['domains_forecast_needed'] = 'À réserver';
$_ADDONLANG['domains_forecast_when'] = 'Réservations à venir (UTC)';
$_ADDONLANG['domains_forecast_now'] = 'maintenant';
$_ADDONLANG['domains_forecast_missing'] = 'Il manque :missing. Ajoutez des fonds avant le :date UTC.';
$_ADDONLANG['domains_forecast_missing_now'] = 'Il manque :missing. Ajoutez des fonds dès maintenant.';
$_ADDONLANG['domains_forecast_more'] = 'et :count de plus';
$_ADDONLANG['domains_save'] = 'Enregistrer la recherche';
$_ADDONLANG['domains_save_name'] = 'Nom de la recherche';
$_ADDONLANG['domains_save_mail'] = 'Recevoir ses nouveaux noms par e-mail, une fois par jour au plus';
$_ADDONLANG['domains_save_submit'] = 'Enregistrer';
$_ADDONLANG['domains_js_watch'] = 'Surveiller';
$_ADDONLANG['domains_js_unwatch'] = 'Ne plus surveiller';
$_ADDONLANG['domains_js_dropped'] = 'déjà tombé';
$_ADDONLANG['domains_js_of'] = 'de :domain';
$_ADDONLANG['js_retry'] = 'Réessayer';
$_ADDONLANG['js_close'] = 'Fermer';
$_ADDONLANG['js_local'] = ':time, heure locale';

// History of a backorder
$_ADDONLANG['event_requested'] = 'Backorder passé.';
$_ADDONLANG['event_requested-again'] = 'Backorder passé de nouveau.';
$_ADDONLANG['event_reserved'] = 'Le prix est réservé.';
$_ADDONLANG['event_short-of-funds'] = 'Vos fonds ne couvraient pas le prix ; un e-mail vous a prévenu.';
$_ADDONLANG['event_drop-moved'] = 'La date du drop a changé ; le montant réservé a été restitué.';
$_ADDONLANG['event_window-changed'] = 'La fenêtre de réservation de ce TLD a changé ; le montant réservé a été restitué.';
$_ADDONLANG['event_expired'] = 'Le drop a eu lieu avant que le backorder ait pu être exécuté.';
$_ADDONLANG['event_submitting'] = 'La demande est en cours d’envoi ; le backorder ne peut plus être supprimé.';
$_ADDONLANG['event_submitted'] = 'Le registrar a reçu la demande.';
$_ADDONLANG['event_registrar-status'] = 'Nouvelles du registrar.';
$_ADDONLANG['event_refused'] = 'Le registrar n’a pas accepté la demande.';
$_ADDONLANG['event_failed'] = 'Le nom n’a pas pu être capturé.';
$_ADDONLANG['event_gone'] = 'Le registrar a annulé la demande.';
$_ADDONLANG['event_auction'] = 'Plusieurs personnes voulaient ce nom ; une enchère décidera.';
$_ADDONLANG['event_won'] = 'Vous avez remporté l’enchère.';
$_ADDONLANG['event_lost'] = 'Quelqu’un d’autre a remporté l’enchère.';
$_ADDONLANG['event_caught'] = 'Le nom a été capturé ; votre facture a été établie.';
$_ADDONLANG['event_paid'] = 'Payé. Le domaine est dans votre compte.';
$_ADDONLANG['event_cancelled'] = 'La facture a été annulée.';
$_ADDONLANG['event_drop-date'] = 'La date du drop a été modifiée.';
$_ADDONLANG['event_left-list'] =
    'Le nom n’est plus dans la liste : son titulaire l’a renouvelé, ou il a été supprimé plus tôt que prévu.';
$_ADDONLANG['event_invoice-moved'] = 'Le backorder figure désormais sur une autre facture.';
$_ADDONLANG['event_paid-late'] = 'La facture a finalement été payée. Le domaine est dans votre compte.';
$_ADDONLANG['event_refunded'] = 'La facture a été remboursée.';
$_ADDONLANG['event_invoice-cancelled'] = 'La facture a été annulée après la livraison du domaine.';
$_ADDONLANG['event_withdrawn'] = 'Le backorder a été annulé par un administrateur.';
$_ADDONLANG['event_client-merged'] = 'Votre compte a été fusionné avec un autre.';
$_ADDONLANG['event_client-deleted'] = 'Le client a été supprimé.';
$_ADDONLANG['event_deleted'] = 'Backorder supprimé.';
$_ADDONLANG['event_upgrade'] = 'Repris de l’ancien système.';
$_ADDONLANG['event_status'] = 'Le statut est désormais :status.';
$_ADDONLANG['event_note'] = 'Noté au statut :status.';

// Sentences of the page's script
$_ADDONLANG['js_confirm'] = 'Supprimer le backorder de :domain ?';
$_ADDONLANG['js_failed'] = 'Le serveur est injoignable. Veuillez réessayer.';
$_ADDONLANG['js_ended'] = 'Votre session a expiré.';
$_ADDONLANG['js_log_in'] = 'Se reconnecter';
$_ADDONLANG['js_create'] = 'BACKORDER';
$_ADDONLANG['js_delete'] = 'SUPPRIMER';
$_ADDONLANG['js_not_offered'] = 'non proposé';
$_ADDONLANG['js_drop_unknown'] = 'pas encore connue';
$_ADDONLANG['js_price_today'] = 'prix du jour ; il est fixé quand le montant est réservé';
$_ADDONLANG['js_history'] = 'Historique';
$_ADDONLANG['js_invoice'] = 'Facture';
$_ADDONLANG['js_domain'] = 'Domaine';
$_ADDONLANG['js_no_history'] = 'Rien ne s’est encore passé.';
$_ADDONLANG['js_info'] = ':first à :last sur :total';
$_ADDONLANG['js_previous'] = 'Précédent';
$_ADDONLANG['js_next'] = 'Suivant';
$_ADDONLANG['js_empty'] = 'Aucune entrée ne correspond.';

// My Backorders
$_ADDONLANG['orders_promise'] =
    'Vous ne payez que si le nom est capturé : le prix est réservé peu avant le drop et vous est intégralement restitué si '
    . 'vous n’obtenez pas le nom.';
$_ADDONLANG['orders_created'] =
    'Le backorder de :domain est passé. :amount seront réservés le :at UTC, et prélevés seulement si le nom est capturé.';
$_ADDONLANG['orders_created_now'] =
    'Le backorder de :domain est passé. :amount seront réservés dans quelques minutes, et prélevés seulement si le nom est '
    . 'capturé.';
$_ADDONLANG['orders_created_unknown'] =
    'Le backorder de :domain est passé. Le nom n’est pas dans la liste des drops ; rien n’est réservé d’ici là.';
$_ADDONLANG['orders_created_passed'] =
    'Le backorder de :domain est passé, mais le drop a déjà eu lieu (:at UTC). Si vos fonds couvrent :amount dans les '
    . 'deux jours qui le suivent, il est encore tenté ; sinon, il prend fin.';
$_ADDONLANG['orders_created_late'] =
    'Le backorder de :domain est passé, mais le drop a déjà eu lieu (:at UTC). Dans quelques minutes, :amount seront '
    . 'réservés et la demande sera encore envoyée ; le nom est peut-être déjà pris.';
$_ADDONLANG['orders_created_short'] =
    'Le backorder de :domain est passé, mais vos fonds disponibles (:available) ne couvrent pas encore :amount. Ajoutez des '
    . 'fonds avant le :at UTC.';
$_ADDONLANG['orders_created_short_now'] =
    'Le backorder de :domain est passé, mais vos fonds disponibles (:available) ne couvrent pas encore :amount. Ajoutez des '
    . 'fonds dès maintenant : le drop a lieu le :at UTC.';
$_ADDONLANG['orders_next_unknown'] = 'La date de son drop n’est pas encore connue ; rien n’est réservé d’ici là.';
$_ADDONLANG['orders_next_unpriced'] = 'Son TLD n’est plus proposé dans votre devise ; rien ne sera réservé.';
$_ADDONLANG['orders_next_hold'] = ':amount seront réservés le :at.';
$_ADDONLANG['orders_next_hold_now'] = ':amount seront réservés dans quelques minutes.';
$_ADDONLANG['orders_next_hold_short'] = ':amount seront réservés le :at ; vos fonds ne les couvrent pas encore.';
$_ADDONLANG['orders_next_short'] =
    'Vos fonds ne couvrent pas :amount. Ajoutez des fonds avant le :at, date prévue de l’envoi.';
$_ADDONLANG['orders_next_short_late'] =
    'Vos fonds ne couvrent pas :amount. Son drop a lieu le :at ; chaque minute compte désormais.';
$_ADDONLANG['orders_next_passed'] = 'Le drop a eu lieu sans lui ; il prendra fin sous deux jours.';
$_ADDONLANG['orders_next_passed_short'] =
    'Le drop a eu lieu. Si vos fonds couvrent :amount dans les deux jours qui le suivent, il est encore tenté ; '
    . 'sinon, il prend fin.';
$_ADDONLANG['orders_next_late'] =
    'Le drop a déjà eu lieu. Dans quelques minutes, :amount seront réservés et la demande sera encore envoyée ; le '
    . 'nom est peut-être déjà pris.';
$_ADDONLANG['orders_next_submit'] = ':amount sont réservés. Il sera envoyé au registrar le :at.';
$_ADDONLANG['orders_next_submit_now'] = ':amount sont réservés. Il sera envoyé au registrar dans quelques minutes.';
$_ADDONLANG['orders_next_left'] =
    'Son drop n’est plus prévu ; le montant réservé vous est restitué dans quelques minutes.';
$_ADDONLANG['orders_next_drop'] = 'Chez le registrar. Son drop a lieu le :at.';
$_ADDONLANG['orders_next_sending'] = 'Il est en cours d’envoi au registrar. Son drop a lieu le :at.';
$_ADDONLANG['orders_next_unsent'] =
    'Le drop a eu lieu avant que le registrar ne l’accepte. L’envoi est encore tenté, deux jours au plus ; en cas '
    . 'd’échec, :amount reviennent sur votre solde.';
$_ADDONLANG['orders_next_result'] = 'Le drop a eu lieu. Le registrar indiquera qui a capturé le nom.';
$_ADDONLANG['orders_next_auction'] = 'Aux enchères jusqu’au :at, meilleure offre :bid.';
$_ADDONLANG['orders_next_auction_none'] = 'Aux enchères jusqu’au :at, aucune offre pour l’instant.';
$_ADDONLANG['orders_next_auction_over'] = 'L’enchère est terminée ; son résultat est attendu.';
$_ADDONLANG['orders_next_auction_unknown'] = 'En enchère privée. La maison d’enchères vous écrira.';
$_ADDONLANG['orders_next_payment'] = 'Capturé. En attente du paiement de la facture n° :invoice.';
$_ADDONLANG['orders_next_invoice'] = 'Capturé. Votre facture est en cours d’établissement.';
$_ADDONLANG['orders_next_delivered'] = 'Le domaine est dans votre compte.';
$_ADDONLANG['orders_next_delivering'] = 'Le domaine est en route vers votre compte.';
$_ADDONLANG['orders_next_won'] = 'Vous avez gagné. Le domaine est dans votre compte.';
$_ADDONLANG['orders_next_winning'] = 'Vous avez gagné. Le domaine est en route vers votre compte.';
$_ADDONLANG['orders_next_lost'] = 'Quelqu’un d’autre a gagné. Rien n’a été prélevé.';
$_ADDONLANG['orders_next_failed'] = 'Non capturé. Rien n’a été prélevé.';
$_ADDONLANG['orders_next_cancelled'] = 'Annulé.';
$_ADDONLANG['orders_next_returning'] = ':amount reviennent sur votre solde dans quelques minutes.';
$_ADDONLANG['orders_short_title'] = 'Vos fonds ne couvrent pas tout';
$_ADDONLANG['orders_short_text'] =
    'Vos commandes nécessiteront :needed, et vous disposez de :available. Il manque :missing, d’abord le :at.';
$_ADDONLANG['orders_short_now'] =
    'Vos commandes nécessiteront :needed, et vous disposez de :available. Il manque :missing dès maintenant.';
$_ADDONLANG['orders_short_some_now'] =
    'Vos commandes nécessiteront :needed, et vous disposez de :available. Il manque :missing, en partie dès maintenant.';
$_ADDONLANG['orders_short_order'] = 'Choisir les priorités';
$_ADDONLANG['orders_prefer_title'] = 'Priorités';
$_ADDONLANG['orders_prefer_text'] =
    'Si vos fonds ne suffisent pas pour tous les noms dont le montant est dû, ceux du haut sont servis en premier. Faites '
    . 'glisser un nom ou déplacez-le avec les flèches.';
$_ADDONLANG['orders_prefer_up'] = 'Monter :domain';
$_ADDONLANG['orders_prefer_down'] = 'Descendre :domain';
$_ADDONLANG['orders_prefer_drag'] = 'Faire glisser :domain';
$_ADDONLANG['orders_prefer_due'] = ':amount le :at';
$_ADDONLANG['orders_prefer_due_now'] = ':amount, dus maintenant';
$_ADDONLANG['orders_prefer_covered'] = 'couvert';
$_ADDONLANG['orders_prefer_short'] = 'non couvert';
$_ADDONLANG['orders_prefer_more'] = 'et :count de plus, après ceux-ci';
$_ADDONLANG['orders_prefer_reset'] = 'Drops les plus proches d’abord';
$_ADDONLANG['orders_preferred'] = 'L’ordre est enregistré.';
$_ADDONLANG['orders_auctions_title'] = 'Enchères';
$_ADDONLANG['orders_auctions_text'] =
    'Plusieurs personnes avaient commandé ces noms. Vous enchérissez et payez auprès de la maison d’enchères ; sans aucune '
    . 'offre, la première commande l’emporte.';
$_ADDONLANG['orders_auction_ends'] = 'Fin';
$_ADDONLANG['orders_auction_best'] = 'Meilleure offre';
$_ADDONLANG['orders_auction_next'] = 'Prochaine offre dès';
$_ADDONLANG['orders_auction_bids'] = 'Offres';
$_ADDONLANG['orders_auction_bidders'] = 'Enchérisseurs';
$_ADDONLANG['orders_auction_open'] = 'Enchérir';
$_ADDONLANG['orders_auction_opens'] = '(ouvre la maison d’enchères dans une nouvelle fenêtre)';
$_ADDONLANG['orders_auction_updated'] = 'état au :at';
$_ADDONLANG['orders_auction_none'] = 'aucune';
$_ADDONLANG['orders_auction_unknown'] = 'pas encore connu';
$_ADDONLANG['orders_bidder_HIGHBIDDER'] = 'Vous êtes en tête';
$_ADDONLANG['orders_bidder_OUTBID'] = 'Votre offre est dépassée';
$_ADDONLANG['orders_bidder_PARTICIPANT'] = 'Vous n’avez pas enchéri';
$_ADDONLANG['orders_bidder_WINNER'] = 'Vous avez gagné';
$_ADDONLANG['orders_auction_show'] = 'Enchère';
$_ADDONLANG['orders_export'] = 'Exporter en CSV';
$_ADDONLANG['orders_history_title'] = 'Historique de :domain';
$_ADDONLANG['orders_history_empty'] = 'Rien ne s’est encore passé.';
$_ADDONLANG['orders_by_you'] = 'par vous';
$_ADDONLANG['orders_by_admin'] = 'par un administrateur';
$_ADDONLANG['orders_back'] = 'Retour à Mes backorders';
$_ADDONLANG['orders_held'] = 'Réservé';
$_ADDONLANG['orders_bulk_title'] = 'Commander plusieurs noms à la fois';
$_ADDONLANG['orders_bulk_label'] = 'Noms, un par ligne';
$_ADDONLANG['orders_bulk_hint'] =
    'Jusqu’à 1 000 noms, séparés aussi par des virgules ou des espaces. Les noms sont extraits d’un fichier CSV.';
$_ADDONLANG['orders_bulk_file'] = 'Ou un fichier texte ou CSV';
$_ADDONLANG['orders_bulk_drop'] = 'Ou déposez ici un fichier texte ou CSV';
$_ADDONLANG['orders_bulk_check'] = 'Vérifier les noms';
$_ADDONLANG['orders_bulk_note'] =
    'La page suivante montre ce qui se passera. Rien n’est commandé avant votre confirmation.';
$_ADDONLANG['orders_bulk_none'] =
    'Votre envoi ne contient aucun nom. Écrivez les noms avec leur TLD, un par ligne.';
$_ADDONLANG['orders_bulk_file_bad'] = 'Le fichier n’a pas pu être lu. Il doit être du texte, de 1 Mo au plus.';
$_ADDONLANG['orders_bulk_left'] =
    'Seuls les 1 000 premiers noms sont affichés ; :count de plus ont été omis. Commandez d’abord ceux-ci.';
$_ADDONLANG['orders_bulk_left_one'] =
    'Seuls les 1 000 premiers noms sont affichés ; 1 de plus a été omis. Commandez d’abord ceux-ci.';
$_ADDONLANG['orders_preview_title'] = 'Vérifiez votre commande';
$_ADDONLANG['orders_preview_names'] = 'Noms qui seront commandés';
$_ADDONLANG['orders_preview_refused'] = 'Noms qui ne peuvent pas être commandés';
$_ADDONLANG['orders_preview_total'] = 'Total réservé';
$_ADDONLANG['orders_preview_total_hint'] =
    'taxes comprises ; réservé nom par nom, jamais tout à la fois avant échéance';
$_ADDONLANG['orders_preview_earlier'] = 'Pour les backorders antérieurs';
$_ADDONLANG['orders_preview_missing'] = 'Manquant';
$_ADDONLANG['orders_preview_short'] =
    'Vos fonds ne couvrent pas encore l’ensemble. Vous pouvez tout de même commander ; ajoutez des fonds avant l’échéance, '
    . 'sinon les noms auxquels vous tenez le moins ne seront pas servis.';
$_ADDONLANG['orders_preview_days'] = 'Dates de réservation';
$_ADDONLANG['orders_preview_now'] = 'dans quelques minutes';
$_ADDONLANG['orders_preview_later'] = 'quand la date du drop sera connue';
$_ADDONLANG['orders_preview_count'] = ':count noms';
$_ADDONLANG['orders_preview_count_one'] = '1 nom';
$_ADDONLANG['orders_preview_happens'] = 'Ce qui se passera';
$_ADDONLANG['orders_preview_amount'] = 'Sera réservé';
$_ADDONLANG['orders_preview_reason'] = 'Motif';
$_ADDONLANG['orders_preview_confirm'] = 'Commander :count noms';
$_ADDONLANG['orders_preview_confirm_one'] = 'Commander 1 nom';
$_ADDONLANG['orders_preview_nothing'] = 'Aucun de ces noms ne peut être commandé.';
$_ADDONLANG['orders_preview_edit'] = 'Modifier la liste';
$_ADDONLANG['orders_preview_changed'] =
    'Des prix ou des noms ont changé depuis votre consultation. Rien n’a encore été commandé ; veuillez revérifier la liste.';
$_ADDONLANG['orders_preview_empty'] = 'Il n’y a pas de liste à vérifier. Collez vos noms ci-dessous.';
$_ADDONLANG['orders_plan_hold'] = 'Réservé le :at';
$_ADDONLANG['orders_plan_now'] = 'Réservé dans quelques minutes';
$_ADDONLANG['orders_plan_hold_short'] = 'Réservé le :at, dans la limite de vos fonds';
$_ADDONLANG['orders_plan_now_short'] = 'Réservé dans quelques minutes, dans la limite de vos fonds';
$_ADDONLANG['orders_plan_passed'] =
    'Le drop a eu lieu (:at). Si vos fonds suffisent dans les deux jours qui le suivent, il est encore tenté';
$_ADDONLANG['orders_plan_unknown'] = 'Attend que la date du drop soit connue ; rien n’est réservé avant';
$_ADDONLANG['orders_result_title'] = 'Votre commande';
$_ADDONLANG['orders_result_done'] = ':count noms sont commandés.';
$_ADDONLANG['orders_result_done_one'] = '1 nom est commandé.';
$_ADDONLANG['orders_result_refused'] = ':count n’ont pas pu être commandés.';
$_ADDONLANG['orders_result_refused_one'] = '1 n’a pas pu être commandé.';
$_ADDONLANG['orders_result_none'] = 'Aucun nom n’a été commandé.';
$_ADDONLANG['orders_result_ordered'] = 'Commandés';
$_ADDONLANG['orders_result_not'] = 'Non commandés';
$_ADDONLANG['orders_result_empty'] = 'Il n’y a plus de commande à afficher.';
$_ADDONLANG['orders_csv_unicode'] = 'Unicode';
$_ADDONLANG['orders_csv_held_at'] = 'Réservé dès (UTC)';
$_ADDONLANG['orders_csv_submit_at'] = 'Envoyé (UTC)';
$_ADDONLANG['orders_csv_currency'] = 'Devise';
$_ADDONLANG['orders_csv_invoice'] = 'Facture';
$_ADDONLANG['orders_csv_created'] = 'Commandé (UTC)';
$_ADDONLANG['orders_csv_updated'] = 'Modifié (UTC)';
$_ADDONLANG['error_past'] = 'Le drop de ce nom a eu lieu il y a plus de deux jours.';
$_ADDONLANG['error_not-utf-8'] =
    'Le fichier n’est pas du texte en UTF-8. Enregistrez-le en UTF-8 (« CSV UTF-8 ») et envoyez-le à nouveau.';
$_ADDONLANG['error_repeated'] = 'Ce nom figure déjà dans votre liste.';
$_ADDONLANG['error_busy'] = 'Ce backorder est en cours de traitement. Veuillez réessayer dans quelques minutes.';
$_ADDONLANG['js_orders_confirm_held'] =
    'Supprimer le backorder de :domain ? Le montant réservé revient sur votre solde.';
$_ADDONLANG['js_orders_read'] = ':file a été lu ; lignes : :count.';
$_ADDONLANG['js_orders_unread'] = 'Le fichier n’a pas pu être lu. Il doit être du texte, de 1 Mo au plus.';
$_ADDONLANG['js_orders_binary'] = ':file n’est pas du texte en UTF-8. Enregistrez la liste en UTF-8 (« CSV UTF-8 »).';
$_ADDONLANG['js_orders_blank'] = ':file est vide.';
$_ADDONLANG['js_orders_auction'] = 'Enchère';

// Email template
$_ADDONLANG['mail_lowbalance_subject'] = 'Avis de solde insuffisant de {$company_name}';
$_ADDONLANG['mail_lowbalance_message'] =
    '<p>Bonjour {$client_name},</p><p>Vos fonds disponibles ne couvrent pas les backorders '
    . 'suivants :</p><ul>{foreach from=$list item=data}<li><strong>{$data.domain}</strong>, drop le '
    . '{$data.dropdate}, prix {$data.price}</li>{/foreach}</ul><p>Il manque : <strong>{$missing}</strong>. '
    . 'Veuillez ajouter des fonds à votre compte à temps ; un backorder sans fonds n’est pas '
    . 'exécuté.</p><p>{$signature}</p>';

// Other mails
$_ADDONLANG['mail_dropmoved_subject'] = 'Le drop de vos backorders est reporté';
$_ADDONLANG['mail_dropmoved_message'] =
    '<p>Bonjour {$client_name},</p><p>Le registre a déplacé la date du drop de ces noms. Le montant qui leur était réservé '
    . 'est revenu sur votre solde et sera de nouveau réservé à l’approche du drop :</p><ul>{foreach from=$list '
    . 'item=data}<li><strong>{$data.domain}</strong>, drop le {$data.dropdate}, prix {$data.price}</li>{/foreach}</ul>'
    . '<p>{$signature}</p>';
$_ADDONLANG['mail_leftlist_subject'] = 'Le drop de vos backorders n’est plus prévu';
$_ADDONLANG['mail_leftlist_message'] =
    '<p>Bonjour {$client_name},</p><p>Ces noms ne sont plus dans la liste des drops ; leurs titulaires les ont très '
    . 'probablement renouvelés. Le montant qui leur était réservé est revenu sur votre solde :</p><ul>{foreach from=$list '
    . 'item=data}<li><strong>{$data.domain}</strong></li>{/foreach}</ul><p>Vos backorders sont conservés et reprendront '
    . 'effet si le drop de ces noms est de nouveau prévu.</p><p>{$signature}</p>';
$_ADDONLANG['mail_account_subject'] = 'Backorders : votre compte chez le registrar ne suffit pas';
$_ADDONLANG['mail_account_message'] =
    '<p>Les demandes de backorder ouvertes et celles qui arrivent à échéance sous trois jours coûteront :needed (:names '
    . 'backorders), mais votre compte chez le registrar dispose de :available. Les demandes sans fonds ne participent pas au '
    . 'drop. Veuillez ajouter des fonds chez le registrar à temps.</p>';
$_ADDONLANG['mail_account_unknown'] =
    '<p>Non compris dans la somme : :unknown backorders de TLD dont le coût n’est pas connu.</p>';

// Watching: watched names, saved searches, their mails, the calendar and the home page's panel
$_ADDONLANG['watch_title'] = 'Surveillance';
$_ADDONLANG['watch_list'] = 'Noms surveillés';
$_ADDONLANG['watch_info'] = ':first à :last sur :total noms ; :limit au plus';
$_ADDONLANG['watch_new'] = 'Surveiller un nom';
$_ADDONLANG['watch_new_note'] =
    'N’importe quel nom, même absent de la liste. La surveillance est gratuite et n’engage à rien.';
$_ADDONLANG['watch_submit'] = 'Surveiller';
$_ADDONLANG['watch_remove'] = 'Retirer';
$_ADDONLANG['watch_remove_name'] = 'Ne plus surveiller :domain';
$_ADDONLANG['watch_clear'] = 'Retirer ceux dont le drop est passé';
$_ADDONLANG['watch_state_moved'] = 'déplacé, avant le :before';
$_ADDONLANG['watch_state_left'] = 'sorti de la liste';
$_ADDONLANG['watch_state_left_hint'] = 'Son drop n’est plus prévu ; son titulaire l’a très probablement renouvelé.';
$_ADDONLANG['watch_state_dropped'] = 'drop passé';
$_ADDONLANG['watch_state_unlisted'] = 'hors de la liste';
$_ADDONLANG['watch_state_unlisted_hint'] = 'Son drop n’est pas prévu. Vous serez prévenu quand il le sera.';
$_ADDONLANG['watch_empty_title'] = 'Vous ne surveillez encore aucun nom';
$_ADDONLANG['watch_empty_text'] =
    'Cliquez sur l’étoile à côté d’un nom dans Domaines expirants, ou saisissez-le sous « Surveiller un nom ». La surveillance est '
    . 'gratuite ; vous êtes prévenu quand la date du drop change, quand le titulaire renouvelle, et la veille du drop.';
$_ADDONLANG['watch_added'] = ':domain est maintenant surveillé.';
$_ADDONLANG['watch_removed'] = ':domain n’est plus surveillé.';
$_ADDONLANG['watch_cleared'] = 'Noms retirés de la surveillance : :count.';
$_ADDONLANG['watch_error_limit'] = 'Vous surveillez déjà :limit noms, le maximum. Retirez-en d’abord quelques-uns.';
$_ADDONLANG['watch_searches'] = 'Recherches enregistrées';
$_ADDONLANG['watch_searches_empty_title'] = 'Aucune recherche enregistrée';
$_ADDONLANG['watch_searches_empty_text'] =
    'Cherchez parmi les domaines expirants et enregistrez la recherche sous un nom. Un clic suffit pour la relancer, et '
    . 'vous pouvez recevoir les nouveaux noms une fois par jour.';
$_ADDONLANG['watch_search_all'] = 'tous les noms';
$_ADDONLANG['watch_search_more'] = 'autres critères : :count';
$_ADDONLANG['watch_search_run'] = 'Lancer';
$_ADDONLANG['watch_search_rename'] = 'Renommer';
$_ADDONLANG['watch_search_delete'] = 'Supprimer';
$_ADDONLANG['watch_search_name'] = 'Nom de la recherche';
$_ADDONLANG['watch_search_keep'] = 'Enregistrer';
$_ADDONLANG['watch_search_confirm'] = 'Supprimer la recherche « :name » ?';
$_ADDONLANG['watch_search_mail'] = 'E-mail quotidien';
$_ADDONLANG['watch_search_mailed'] = 'dernier le :date UTC';
$_ADDONLANG['watch_search_saved'] = 'La recherche « :name » a été enregistrée.';
$_ADDONLANG['watch_search_renamed'] = 'La recherche s’appelle désormais « :name ».';
$_ADDONLANG['watch_search_deleted'] = 'La recherche « :name » a été supprimée.';
$_ADDONLANG['watch_search_mail_on'] =
    'Les nouveaux noms pour « :name » vous sont envoyés, une fois par jour au plus.';
$_ADDONLANG['watch_search_mail_off'] = 'Vous ne recevez plus d’e-mails pour « :name ».';
$_ADDONLANG['watch_error_searches'] =
    'Vous avez :limit recherches enregistrées, le maximum. Supprimez-en d’abord une.';
$_ADDONLANG['watch_error_name'] = 'Donnez un nom à la recherche.';
$_ADDONLANG['watch_error_taken'] = 'Vous avez déjà une recherche nommée « :name ». Choisissez un autre nom.';
$_ADDONLANG['watch_error_query'] = 'Cette recherche est trop longue pour être enregistrée. Cochez moins de TLD.';
$_ADDONLANG['watch_error_search'] = 'La recherche n’a pas été enregistrée. :why';
$_ADDONLANG['watch_error_gone'] = 'Cette recherche n’existe plus dans votre compte.';
$_ADDONLANG['watch_mails'] = 'E-mails';
$_ADDONLANG['watch_mails_watched'] = 'Nouvelles des noms surveillés';
$_ADDONLANG['watch_mails_note'] =
    'Un par jour au plus : quand la date d’un drop change, quand un nom sort de la liste parce que son titulaire l’a '
    . 'renouvelé, et la veille du drop.';
$_ADDONLANG['watch_on'] = 'activé';
$_ADDONLANG['watch_off'] = 'désactivé';
$_ADDONLANG['watch_turn_on'] = 'Activer';
$_ADDONLANG['watch_turn_off'] = 'Désactiver';
$_ADDONLANG['watch_mail_on'] = 'Vous êtes prévenu par e-mail des nouvelles des noms que vous surveillez.';
$_ADDONLANG['watch_mail_off'] = 'Vous ne recevez plus d’e-mails sur les noms surveillés.';
$_ADDONLANG['watch_calendar'] = 'Calendrier';
$_ADDONLANG['watch_calendar_name'] = 'Drops de domaines';
$_ADDONLANG['watch_calendar_intro'] =
    'Les dates de drop des noms que vous surveillez ou avez en backorder, dans votre propre calendrier.';
$_ADDONLANG['watch_calendar_make'] = 'Créer une adresse';
$_ADDONLANG['watch_calendar_address'] = 'Adresse privée';
$_ADDONLANG['watch_calendar_secret'] = 'Quiconque connaît cette adresse peut voir ces noms. Gardez-la pour vous.';
$_ADDONLANG['watch_calendar_subscribe'] = 'S’abonner';
$_ADDONLANG['watch_calendar_copy'] = 'Copier';
$_ADDONLANG['watch_calendar_copied'] = 'L’adresse a été copiée.';
$_ADDONLANG['watch_calendar_renew'] = 'Nouvelle adresse';
$_ADDONLANG['watch_calendar_stop'] = 'Désactiver';
$_ADDONLANG['watch_calendar_confirm'] = 'L’adresse actuelle cessera de fonctionner. Continuer ?';
$_ADDONLANG['watch_calendar_made'] = 'Votre calendrier a maintenant une adresse.';
$_ADDONLANG['watch_calendar_renewed'] = 'Votre calendrier a une nouvelle adresse. La précédente ne fonctionne plus.';
$_ADDONLANG['watch_calendar_stopped'] = 'Votre calendrier n’a plus d’adresse.';
$_ADDONLANG['watch_event_watched'] = 'Drop de :domain';
$_ADDONLANG['watch_event_ordered'] = 'Drop de :domain (en backorder)';
$_ADDONLANG['watch_event_status'] = 'Statut de votre backorder : :status';
$_ADDONLANG['watch_event_hint'] = 'Vous surveillez ce nom. Passez un backorder à temps si vous le voulez.';
$_ADDONLANG['watch_stop_title'] = 'Préférences e-mail';
$_ADDONLANG['watch_stop_watched_on'] = 'Voulez-vous arrêter les e-mails sur les noms que vous surveillez ?';
$_ADDONLANG['watch_stop_watched_off'] = 'Vous ne recevez plus d’e-mails sur les noms que vous surveillez.';
$_ADDONLANG['watch_stop_searches_on'] =
    'Voulez-vous arrêter les e-mails quotidiens de toutes vos recherches enregistrées ?';
$_ADDONLANG['watch_stop_searches_off'] = 'Vous ne recevez plus d’e-mails quotidiens sur vos recherches enregistrées.';
$_ADDONLANG['watch_stop_keeps'] = 'Vos noms surveillés et vos recherches enregistrées restent inchangés.';
$_ADDONLANG['watch_stop_unknown'] =
    'Ce lien est incomplet ou ne fonctionne plus. Vous pouvez choisir vos e-mails sur la page Surveillance.';
$_ADDONLANG['watch_stop_button'] = 'Arrêter ces e-mails';
$_ADDONLANG['watch_stop_settings'] = 'Choisir dans votre compte';
$_ADDONLANG['watch_home_open'] = 'Backorders en cours : :count';
$_ADDONLANG['watch_home_none'] =
    'Les noms que leurs titulaires abandonnent peuvent devenir les vôtres : cherchez parmi les domaines expirants et passez '
    . 'un backorder sur ceux qui vous plaisent.';
$_ADDONLANG['watch_home_covered'] = 'Vos fonds couvrent les :needed qui seront réservés d’ici le :date UTC.';
$_ADDONLANG['watch_home_short'] =
    'Nécessaire au total : :needed. Manquant : :missing, dont une première partie d’ici le :date UTC.';
$_ADDONLANG['watch_home_covered_now'] = 'Vos fonds couvrent les :needed qui seront réservés maintenant.';
$_ADDONLANG['watch_home_short_now'] = 'Nécessaire au total : :needed. Manquant dès maintenant : :missing.';
$_ADDONLANG['watch_home_short_some_now'] =
    'Nécessaire au total : :needed. Manquant : :missing, en partie dès maintenant.';
$_ADDONLANG['watch_home_drops'] = 'drop le :date UTC';
$_ADDONLANG['watch_home_promise'] =
    'Vous ne payez que si le nom est capturé. Le prix est réservé peu avant le drop et restitué dans le cas contraire.';
$_ADDONLANG['watch_mail_watched_subject'] = 'Nouvelles des noms de domaine que vous surveillez';
$_ADDONLANG['watch_mail_watched_message'] =
    '<p>Bonjour {$client_name},</p><p>Il y a du nouveau pour les noms que vous surveillez.</p>'
    . '{if $moved}<p><strong>La date du drop a changé :</strong></p><ul>{foreach from=$moved item=name}'
    . '<li><strong>{$name.domain|escape}</strong> : drop désormais le {$name.dropdate|escape} (avant : '
    . '{$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $left}<p><strong>Drop plus prévu,</strong> très probablement parce que le titulaire a renouvelé :</p><ul>'
    . '{foreach from=$left item=name}<li><strong>{$name.domain|escape}</strong> (drop prévu le {$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $listed}<p><strong>Drop désormais prévu :</strong></p><ul>{foreach from=$listed item=name}'
    . '<li><strong>{$name.domain|escape}</strong> : drop le {$name.dropdate|escape}</li>{/foreach}</ul>{/if}'
    . '{if $soon}<p><strong>Drop dans un jour environ,</strong> et sans backorder de votre part :</p><ul>'
    . '{foreach from=$soon item=name}<li><strong>{$name.domain|escape}</strong> : drop le {$name.dropdate|escape}'
    . '{if $name.price}, prix {$name.price|escape}{/if}</li>{/foreach}</ul>{/if}'
    . '<p><a href="{$link|escape}">Voir vos noms surveillés ou passer un backorder</a></p><p>{$signature}</p>'
    . '<p><small>Vous surveillez ces noms. <a href="{$unsubscribe|escape}">Arrêter ces e-mails</a></small></p>';
$_ADDONLANG['watch_mail_searches_subject'] = 'Nouveaux domaines expirants pour vos recherches enregistrées';
$_ADDONLANG['watch_mail_searches_message'] =
    '<p>Bonjour {$client_name},</p><p>De nouveaux noms de la liste correspondent à vos recherches enregistrées.</p>'
    . '{foreach from=$searches item=search}<p><strong>{$search.name|escape}</strong> : {$search.total|escape} '
    . 'de plus</p><ul>'
    . '{foreach from=$search.names item=name}<li><strong>{$name.domain|escape}</strong>, drop le {$name.dropdate|escape}'
    . '{if $name.price}, prix {$name.price|escape}{/if}</li>{/foreach}'
    . '{if $search.more}<li>et {$search.more|escape} autres</li>{/if}</ul>'
    . '<p><a href="{$search.link|escape}">Lancer cette recherche</a></p>{/foreach}<p>{$signature}</p>'
    . '<p><small>Vous avez demandé cet e-mail quotidien ; <a href="{$link|escape}">modifiez vos recherches '
    . 'enregistrées</a> ou <a href="{$unsubscribe|escape}">arrêtez ces e-mails</a>.</small></p>';

// Admin area
$_ADDONLANG['admin_manage'] = 'Gestion';
$_ADDONLANG['admin_pricing'] = 'Tarifs';
$_ADDONLANG['admin_logs'] = 'Journaux';
$_ADDONLANG['admin_manage_title'] = 'Tous les backorders';
$_ADDONLANG['admin_pricing_title'] = 'Tarifs des backorders';
$_ADDONLANG['admin_extension'] = 'Extension';
$_ADDONLANG['admin_price_hint'] =
    'Un TLD dont le prix est vide ou 0 dans une devise ne peut pas être commandé par les clients ayant cette devise.';
$_ADDONLANG['admin_new_tld'] = 'nouveau TLD, p. ex. com';
$_ADDONLANG['admin_save'] = 'Enregistrer';
$_ADDONLANG['admin_delete'] = 'Supprimer';
$_ADDONLANG['admin_saved'] = 'Les prix ont été enregistrés.';
$_ADDONLANG['admin_deleted'] = 'Les prix de .:zone ont été supprimés. Les backorders existants gardent les leurs.';
$_ADDONLANG['admin_bad_price'] = 'Rien n’a été enregistré : « :text » n’est pas un prix (.:zone, :currency). :why';
$_ADDONLANG['admin_price_form'] = 'Écrivez-le comme 12,50, sans séparateur de milliers.';
$_ADDONLANG['admin_price_decimals'] = 'Il a plus de deux décimales.';
$_ADDONLANG['admin_price_size'] = 'Il doit être inférieur à :limit.';
$_ADDONLANG['admin_bad_zone'] = 'Rien n’a été enregistré : « :text » n’est pas un TLD.';
$_ADDONLANG['admin_zone_exists'] = 'Rien n’a été enregistré : .:zone est déjà dans le tableau.';
$_ADDONLANG['admin_no_zone'] = 'Rien n’a été enregistré : des prix ont été saisis sans TLD.';
$_ADDONLANG['admin_no_currencies'] = 'WHMCS n’a aucune devise.';
$_ADDONLANG['admin_fault_encoding'] =
    '« :field » : « :text » n’est pas de l’UTF-8 valide et ne peut être lu. Saisissez le texte à nouveau.';
$_ADDONLANG['admin_client'] = 'Client';
$_ADDONLANG['admin_reference'] = 'Référence';
$_ADDONLANG['admin_price'] = 'Prix';
$_ADDONLANG['admin_held'] = 'Réservé';
$_ADDONLANG['admin_status_all'] = 'Tous les statuts';
$_ADDONLANG['admin_search'] = 'Rechercher';
$_ADDONLANG['admin_search_domain'] = 'nom complet, p. ex. example.com';
$_ADDONLANG['admin_events'] = 'Événements';
$_ADDONLANG['admin_no_entries'] = 'Aucune entrée.';

// Admin area: frame and dashboard
$_ADDONLANG['dash_no_form'] = 'Cette page n’accepte aucune modification.';
$_ADDONLANG['admin_dashboard'] = 'Tableau de bord';
$_ADDONLANG['dash_title'] = 'Comment va l’activité';
$_ADDONLANG['dash_utc'] = 'Toutes les heures sont en UTC ; survolez-en une pour voir la vôtre.';
$_ADDONLANG['dash_decimal_point'] = ',';
$_ADDONLANG['dash_percent'] = ':n %';
$_ADDONLANG['dash_ago'] = 'il y a :span';
$_ADDONLANG['dash_seconds'] = ':n s';
$_ADDONLANG['dash_minutes'] = ':n min';
$_ADDONLANG['dash_hours'] = ':n h';
$_ADDONLANG['dash_days'] = ':n jours';
$_ADDONLANG['dash_jobs'] = 'Crons';
$_ADDONLANG['dash_job'] = 'Tâche';
$_ADDONLANG['dash_last_run'] = 'Dernière exécution';
$_ADDONLANG['dash_took'] = 'durée :span';
$_ADDONLANG['dash_last_success'] = 'Dernier succès';
$_ADDONLANG['dash_last_error'] = 'Dernière erreur';
$_ADDONLANG['dash_none'] = 'néant';
$_ADDONLANG['dash_never_hint'] =
    'Configurez sa tâche cron, ou laissez le cron de WHMCS l’exécuter (réglage « Run with WHMCS\'s cron »).';
$_ADDONLANG['dash_errors'] = 'Erreurs dans le journal';
$_ADDONLANG['dash_job_BATCH'] = 'Traitement par lots, toutes les cinq minutes';
$_ADDONLANG['dash_job_DAILY_IMPORT_PENDINGDOMAINLIST'] = 'Import de la droplist, deux fois par jour';
$_ADDONLANG['dash_job_DAILY_DROPDATE_SYNCH'] = 'Dates de drop, deux fois par jour';
$_ADDONLANG['dash_job_DAILY_WATCH_MAILS'] = 'E-mails sur les noms surveillés et les recherches enregistrées, une fois par jour';
$_ADDONLANG['dash_light_on-time'] = 'À l’heure';
$_ADDONLANG['dash_light_late'] = 'En retard';
$_ADDONLANG['dash_light_failing'] = 'En échec';
$_ADDONLANG['dash_light_standing'] = 'À l’arrêt';
$_ADDONLANG['dash_light_never'] = 'Jamais exécuté';
$_ADDONLANG['dash_due'] = 'Drops à venir';
$_ADDONLANG['dash_due_day'] = 'Sous 24 heures';
$_ADDONLANG['dash_due_three'] = 'Sous 3 jours';
$_ADDONLANG['dash_names'] = 'Noms';
$_ADDONLANG['dash_backorders'] = 'Backorders';
$_ADDONLANG['dash_waiting'] = 'Rien de réservé';
$_ADDONLANG['dash_due_next'] = 'Prochain drop le';
$_ADDONLANG['dash_due_none'] = 'Aucun nom en backorder n’a son drop dans les trois jours.';
$_ADDONLANG['dash_due_manage'] = 'Tous les backorders';
$_ADDONLANG['dash_account'] = 'Votre compte chez le registrar';
$_ADDONLANG['dash_account_available'] = 'Disponible pour les backorders';
$_ADDONLANG['dash_account_needed'] = 'Coût des échéances';
$_ADDONLANG['dash_account_left'] = 'Restera ensuite';
$_ADDONLANG['dash_account_names'] = 'Backorders à échéance et demandes en cours';
$_ADDONLANG['dash_account_checked'] = 'Constaté par le traitement';
$_ADDONLANG['dash_account_unasked'] = 'Pas encore interrogé : le traitement le fait quand une échéance approche.';
$_ADDONLANG['dash_account_short'] = 'Insuffisant : les demandes sans fonds ne participent pas au drop.';
$_ADDONLANG['dash_account_unknown'] = 'Suffisant, pour les coûts connus.';
$_ADDONLANG['dash_account_idle'] = 'Aucune échéance.';
$_ADDONLANG['dash_account_enough'] = 'Suffisant.';
$_ADDONLANG['dash_account_unknown_costs'] = 'Non comptés : :n backorders de TLD dont le coût n’est pas connu.';
$_ADDONLANG['dash_account_unknown_costs_one'] = 'Non compté : 1 backorder d’un TLD dont le coût n’est pas connu.';
$_ADDONLANG['dash_outlook'] = 'Ce dont vos clients auront besoin';
$_ADDONLANG['dash_outlook_none'] = 'Aucun backorder n’attend de fonds.';
$_ADDONLANG['dash_outlook_hint'] =
    'Backorders dont le montant n’est pas encore réservé, aux prix du jour hors taxes. Les factures impayées ne sont pas déduites du solde.';
$_ADDONLANG['dash_currency'] = 'Devise';
$_ADDONLANG['dash_clients'] = 'Clients';
$_ADDONLANG['dash_needed'] = 'Nécessaire';
$_ADDONLANG['dash_credit'] = 'Leur solde';
$_ADDONLANG['dash_missing'] = 'Manquant';
$_ADDONLANG['dash_weeks'] = 'Captures et échecs par semaine';
$_ADDONLANG['dash_weeks_desc'] =
    'Diagramme en barres des 26 dernières semaines : :caught capturés, :missed manqués, :unsent jamais envoyés faute de fonds.';
$_ADDONLANG['dash_weeks_none'] = 'Rien n’a été capturé ni manqué ces 26 dernières semaines.';
$_ADDONLANG['dash_week'] = 'Semaine du';
$_ADDONLANG['dash_week_counts'] =
    'Semaine du :start : :caught capturés, :missed manqués, :unsent jamais envoyés';
$_ADDONLANG['dash_caught'] = 'Capturés';
$_ADDONLANG['dash_missed'] = 'Manqués';
$_ADDONLANG['dash_unsent'] = 'Jamais envoyés';
$_ADDONLANG['dash_unsent_hint'] = 'pas de fonds avant le drop';
$_ADDONLANG['dash_success'] = 'Taux de réussite';
$_ADDONLANG['dash_table'] = 'Afficher en tableau';
$_ADDONLANG['dash_money'] = 'Chiffre d’affaires et marge par semaine, :currency';
$_ADDONLANG['dash_money_title'] = 'Chiffre d’affaires et marge par semaine';
$_ADDONLANG['dash_money_desc'] =
    'Diagramme en barres des 26 dernières semaines en :currency : chiffre d’affaires :revenue, marge :margin.';
$_ADDONLANG['dash_money_none'] = 'Aucun backorder n’a été payé ces 26 dernières semaines.';
$_ADDONLANG['dash_money_hint'] =
    'Factures payées, aux prix fixés lors de la réservation, hors taxes, moins les remboursements. Marge : moins le coût de chaque capture, converti depuis d’autres devises aux taux WHMCS du jour.';
$_ADDONLANG['dash_money_unknown'] =
    'Le coût de :n captures sur :of n’est pas connu ; elles comptent comme si elles ne coûtaient rien. Les coûts se saisissent dans Tarifs.';
$_ADDONLANG['dash_money_unknown_one'] =
    'Le coût de 1 capture sur :of n’est pas connu ; elle compte comme si elle ne coûtait rien. Les coûts se '
    . 'saisissent dans Tarifs.';
$_ADDONLANG['dash_week_money'] = 'Semaine du :start : chiffre d’affaires :revenue, marge :margin';
$_ADDONLANG['dash_week_revenue'] = 'Semaine du :start : chiffre d’affaires :revenue';
$_ADDONLANG['dash_revenue_desc'] =
    'Diagramme en barres des 26 dernières semaines en :currency : chiffre d’affaires :revenue.';
$_ADDONLANG['dash_money_no_cost'] =
    'Ce que vous coûtent les captures n’est pas connu, il n’y a donc pas de marge. Les coûts se saisissent dans Tarifs.';
$_ADDONLANG['dash_revenue'] = 'Chiffre d’affaires';
$_ADDONLANG['dash_margin'] = 'Marge';
$_ADDONLANG['dash_zones'] = 'Réussite par TLD, 26 dernières semaines';
$_ADDONLANG['dash_zones_none'] = 'Aucune demande n’a abouti ni échoué ces 26 dernières semaines.';
$_ADDONLANG['dash_zones_more'] = 'Et :n autres TLD.';
$_ADDONLANG['dash_zones_more_one'] = 'Et 1 autre TLD.';
$_ADDONLANG['dash_tld'] = 'TLD';
$_ADDONLANG['dash_of'] = ':caught sur :tried';
$_ADDONLANG['dash_setup'] = 'Contrôle de l’installation';
$_ADDONLANG['dash_setup_all'] = 'Les :n contrôles sont réussis.';
$_ADDONLANG['dash_setup_bad'] = ':n contrôles sur :all demandent une action';
$_ADDONLANG['dash_setup_bad_one'] = '1 contrôle sur :all demande une action';
$_ADDONLANG['dash_setup_passed'] = 'Ce qui est en ordre';
$_ADDONLANG['dash_level_success'] = 'OK';
$_ADDONLANG['dash_level_warning'] = 'À voir';
$_ADDONLANG['dash_level_danger'] = 'À faire';
$_ADDONLANG['dash_test'] = 'Tester les identifiants';
$_ADDONLANG['dash_test_good'] = 'Le registrar accepte les identifiants.';
$_ADDONLANG['dash_test_good_balance'] = 'Le registrar accepte les identifiants ; le solde du compte est de :balance.';
$_ADDONLANG['dash_test_refused'] =
    'Le registrar refuse les identifiants : :answer. Vérifiez le nom d’utilisateur et le mot de passe dans WHMCS sous Configuration, System Settings, Domain Registrars, et que l’adresse du serveur est autorisée chez le registrar.';
$_ADDONLANG['dash_check_versions'] = 'Versions';
$_ADDONLANG['dash_check_versions_success'] = 'Extension :extension, PHP :php, WHMCS :whmcs.';
$_ADDONLANG['dash_check_versions_warning'] =
    'Extension :extension, PHP :php, WHMCS :whmcs. Conçu pour PHP 8.2 et WHMCS 8.11 ou plus récent : veuillez mettre à jour.';
$_ADDONLANG['dash_check_tables'] = 'Tables';
$_ADDONLANG['dash_check_tables_success'] = 'Les tables sont celles de cette version.';
$_ADDONLANG['dash_check_tables_danger'] =
    'Les tables sont celles d’une version antérieure. Désactivez le module sous Configuration, System Settings, Addon Modules, puis réactivez-le ; rien n’est perdu.';
$_ADDONLANG['dash_check_settings'] = 'Réglages';
$_ADDONLANG['dash_check_settings_success'] =
    'Les réglages du module sont lisibles. Les journaux sont conservés :days jours.';
$_ADDONLANG['dash_check_registrar'] = 'Registrar';
$_ADDONLANG['dash_check_registrar_success'] = 'Le module du registrar a un nom d’utilisateur et un mot de passe.';
$_ADDONLANG['dash_check_registrar_warning'] =
    'Le module du registrar est en mode test : rien ne sera réellement capturé. Désactivez ce mode sous Configuration, System Settings, Domain Registrars lors de la mise en service.';
$_ADDONLANG['dash_check_crons'] = 'Crons';
$_ADDONLANG['dash_check_crons_success'] = 'Tous les crons sont à l’heure.';
$_ADDONLANG['dash_check_crons_warning'] = 'Anormal : :jobs. Voir le journal.';
$_ADDONLANG['dash_check_crons_danger'] =
    'Anormal : :jobs. Configurez les tâches cron comme l’indique le README, ou cochez « Run with WHMCS\'s cron » dans les réglages du module.';
$_ADDONLANG['dash_check_token'] = 'Jeton des crons par HTTP';
$_ADDONLANG['dash_check_token_success'] =
    'Les crons ne peuvent pas être lancés par HTTP, ou seulement avec un jeton assez long.';
$_ADDONLANG['dash_check_token_warning'] =
    'Le jeton est assez court pour être deviné. Prenez-en un aléatoire d’au moins :least caractères.';
$_ADDONLANG['dash_check_list'] = 'Droplist';
$_ADDONLANG['dash_check_list_success'] = 'La liste compte :names noms.';
$_ADDONLANG['dash_check_list_danger'] =
    'Aucune liste n’a encore été importée. Lancez une fois daily_import_pendingdomainlist.php à la main ; il affiche sa progression.';
$_ADDONLANG['dash_check_folder'] = 'Dossier des instantanés';
$_ADDONLANG['dash_check_folder_success'] = 'Le serveur web peut écrire dans :folder.';
$_ADDONLANG['dash_check_folder_danger'] =
    'Le serveur web ne peut pas écrire dans :folder. Donnez-lui l’accès en écriture, ou indiquez un autre dossier dans les réglages du module ; l’utilisateur des crons en a aussi besoin.';
$_ADDONLANG['dash_check_prices'] = 'Prix';
$_ADDONLANG['dash_check_prices_success'] = ':zones TLD sont proposés.';
$_ADDONLANG['dash_check_prices_warning'] =
    ':zones TLD sont proposés, mais les clients ayant ces devises ne peuvent en commander aucun : :currencies. Fixez des prix pour elles dans Tarifs.';
$_ADDONLANG['dash_check_prices_danger'] =
    'Aucun TLD n’a de prix, rien ne peut donc être commandé. Fixez des prix dans Tarifs.';
$_ADDONLANG['dash_check_costs'] = 'Coûts';
$_ADDONLANG['dash_check_costs_success'] = 'Ce que vous coûte une capture est connu pour tous les TLD proposés.';
$_ADDONLANG['dash_check_costs_warning'] =
    'Ce que vous coûte une capture n’est pas connu pour :unknown des :zones TLD proposés (par exemple :example) ; le solde chez le registrar et la marge n’en tiennent pas compte.';
$_ADDONLANG['dash_check_clock'] = 'Horloges et fuseaux';
$_ADDONLANG['dash_check_clock_success'] =
    'PHP (:php) et la base de données (:database) s’accordent sur l’heure à :seconds s près ; les heures sont enregistrées en UTC, quels que soient les fuseaux.';
$_ADDONLANG['dash_check_clock_warning'] =
    'Les horloges de PHP (:php) et de la base de données (:database) ont :seconds s d’écart. Faites régler l’heure des deux serveurs par NTP.';
$_ADDONLANG['dash_check_mails'] = 'Modèles d’e-mail';
$_ADDONLANG['dash_check_mails_success'] = 'Les modèles d’e-mail sont en place.';
$_ADDONLANG['dash_check_mails_warning'] =
    'Désactivés, ces e-mails ne partent donc pas : :name. Activez-les sous Configuration, System Settings, Email Templates si les clients doivent les recevoir.';
$_ADDONLANG['dash_check_mails_danger'] =
    'Le modèle d’e-mail :name manque. Désactivez le module puis réactivez-le, il sera ajouté.';
$_ADDONLANG['dash_check_admin'] = 'Administrateur des crons';
$_ADDONLANG['dash_check_admin_success'] = 'Les crons modifient les soldes au nom de :name.';
$_ADDONLANG['dash_check_admin_danger'] =
    'Il n’y a pas d’administrateur actif :id. Indiquez sous « Administrator », dans les réglages du module, l’ID d’un administrateur actif.';
$_ADDONLANG['dash_check_payment'] = 'Mode de paiement';
$_ADDONLANG['dash_check_payment_success'] = 'Les factures peuvent être établies (:method).';
$_ADDONLANG['dash_check_payment_danger'] =
    'Le mode de paiement « :method » des réglages du module n’est pas actif. Activez-le, ou indiquez-en un autre.';
$_ADDONLANG['dash_check_payment_none'] =
    'Aucun mode de paiement n’est actif dans WHMCS, aucune facture ne peut donc être établie. Activez-en un.';
$_ADDONLANG['dash_widget'] = 'Backorders';
$_ADDONLANG['dash_widget_description'] = 'Crons, drops à venir et compte chez le registrar.';
$_ADDONLANG['dash_widget_week'] = 'Cette semaine';
$_ADDONLANG['dash_widget_open'] = 'Ouvrir le tableau de bord';

// Admin area: logs
$_ADDONLANG['logs_title'] = 'Journaux des backorders';
$_ADDONLANG['logs_events'] = 'Événements des backorders';
$_ADDONLANG['logs_runs'] = 'Exécutions des crons';
$_ADDONLANG['logs_kept'] =
    'Les exécutions sont conservées :days jours, de même que les événements des backorders terminés, à compter du dernier.';
$_ADDONLANG['logs_domain'] = 'Domaine';
$_ADDONLANG['logs_domain_hint'] = 'nom, ou son début';
$_ADDONLANG['logs_cause'] = 'Ce qui s’est passé';
$_ADDONLANG['logs_cause_all'] = 'Tout';
$_ADDONLANG['logs_actor'] = 'Par qui';
$_ADDONLANG['logs_actor_all'] = 'Tous';
$_ADDONLANG['logs_actor_client'] = 'Clients';
$_ADDONLANG['logs_actor_admin'] = 'Administrateurs';
$_ADDONLANG['logs_actor_batch'] = 'Le traitement par lots';
$_ADDONLANG['logs_actor_sync'] = 'L’import des dates de drop';
$_ADDONLANG['logs_actor_hook'] = 'WHMCS';
$_ADDONLANG['logs_bad_client'] =
    '« :field » : aucun client n’a « :text » dans son nom, sa société ou son e-mail. Saisissez une autre partie ou '
    . 'l’ID du client.';
$_ADDONLANG['logs_from'] = 'Du';
$_ADDONLANG['logs_to'] = 'Au';
$_ADDONLANG['logs_search'] = 'Rechercher';
$_ADDONLANG['logs_reset'] = 'Tout afficher';
$_ADDONLANG['logs_export'] = 'CSV';
$_ADDONLANG['logs_job'] = 'Tâche';
$_ADDONLANG['logs_job_all'] = 'Toutes les tâches';
$_ADDONLANG['logs_only_errors'] = 'Erreurs uniquement';
$_ADDONLANG['logs_time'] = 'Heure (UTC)';
$_ADDONLANG['logs_status'] = 'Statut';
$_ADDONLANG['logs_reason'] = 'Motif';
$_ADDONLANG['logs_of_backorder'] = 'Backorder :id uniquement';
$_ADDONLANG['logs_gone'] = 'supprimé';
$_ADDONLANG['logs_unnamed'] = 'Backorder :id';
$_ADDONLANG['logs_message'] = 'Message';
$_ADDONLANG['logs_took'] = 'Durée';
$_ADDONLANG['logs_good'] = 'OK';
$_ADDONLANG['logs_error'] = 'Erreur';
$_ADDONLANG['logs_busy'] = 'Occupé';
$_ADDONLANG['logs_steps'] = 'Étapes';
$_ADDONLANG['logs_step'] = ':name :ms ms';
$_ADDONLANG['logs_total'] = ':first à :last sur :total';
$_ADDONLANG['logs_many'] = 'plus de :n';
$_ADDONLANG['logs_empty'] = 'Aucune entrée ne correspond.';
$_ADDONLANG['logs_empty_at_all'] = 'Rien ne s’est encore passé.';
$_ADDONLANG['logs_count_synced'] = 'dates de drop déplacées';
$_ADDONLANG['logs_count_gone'] = 'absents de la liste';
$_ADDONLANG['logs_count_reserved'] = 'montants réservés';
$_ADDONLANG['logs_count_short'] = 'sans fonds';
$_ADDONLANG['logs_count_processing'] = 'en cours d’envoi';
$_ADDONLANG['logs_count_submitted'] = 'demandés';
$_ADDONLANG['logs_count_polled'] = 'résultats consultés';
$_ADDONLANG['logs_count_failed'] = 'échoués';
$_ADDONLANG['logs_count_invoiced'] = 'factures établies';
$_ADDONLANG['logs_count_delivered'] = 'livrés';
$_ADDONLANG['logs_count_released'] = 'montants restitués';
$_ADDONLANG['logs_count_cancelled'] = 'annulés';
$_ADDONLANG['logs_count_read'] = 'lignes lues';
$_ADDONLANG['logs_count_added'] = 'noms ajoutés';
$_ADDONLANG['logs_count_moved'] = 'déplacés';
$_ADDONLANG['logs_count_rescored'] = 'notes modifiées';
$_ADDONLANG['logs_count_removed'] = 'noms retirés';
$_ADDONLANG['logs_count_repeated'] = 'en double';
$_ADDONLANG['logs_count_rejected'] = 'rejetés';
$_ADDONLANG['logs_count_rows'] = 'noms dans la liste';
$_ADDONLANG['logs_cut'] =
    'De très nombreux backorders ont un tel nom ; seuls les 1 000 plus récents sont examinés. Saisissez davantage du nom.';
$_ADDONLANG['logs_event_short-of-funds'] =
    'Les fonds du client ne couvraient pas le prix ; il a été prévenu par e-mail.';
$_ADDONLANG['logs_event_won'] = 'Le client a remporté l’enchère.';
$_ADDONLANG['logs_event_caught'] = 'Le nom a été capturé ; la facture a été établie.';
$_ADDONLANG['logs_event_paid'] = 'Payé. Le domaine est dans le compte du client.';
$_ADDONLANG['logs_event_paid-late'] = 'La facture a finalement été payée. Le domaine est dans le compte du client.';
$_ADDONLANG['logs_event_client-merged'] = 'Le client a été fusionné avec un autre.';

// Admin area: Manage
$_ADDONLANG['manage_create'] = 'Passer des backorders';
$_ADDONLANG['manage_search'] = 'Rechercher';
$_ADDONLANG['manage_search_hint'] = 'nom, client, facture ou référence';
$_ADDONLANG['manage_client_hint'] = 'ID, nom, société ou e-mail';
$_ADDONLANG['manage_reset'] = 'Tout afficher';
$_ADDONLANG['manage_more'] = 'Modifié entre';
$_ADDONLANG['manage_changed_from'] = 'Modifié du';
$_ADDONLANG['manage_changed_to'] = 'Modifié jusqu’au';
$_ADDONLANG['manage_every_status'] = 'Tous';
$_ADDONLANG['manage_with_selected'] = 'Pour la sélection :';
$_ADDONLANG['manage_select'] = 'Sélectionner';
$_ADDONLANG['manage_select_page'] = 'Tout sélectionner sur cette page';
$_ADDONLANG['manage_select_matching'] = 'les :n qui correspondent';
$_ADDONLANG['manage_too_many'] =
    'Trop de clients ou de backorders correspondent. Saisissez davantage du nom, ou l’ID du client.';
$_ADDONLANG['manage_empty'] = 'Personne n’a encore passé de backorder.';
$_ADDONLANG['manage_empty_filter'] = 'Aucun backorder ne correspond.';
$_ADDONLANG['manage_client_gone'] = 'n’existe plus';
$_ADDONLANG['manage_early'] = 'réservé en avance par un administrateur';
$_ADDONLANG['manage_is_held'] = 'réservé :';
$_ADDONLANG['manage_price_now'] = 'prix du jour, pas encore réservé';
$_ADDONLANG['manage_column_id'] = 'ID';
$_ADDONLANG['manage_column_domain'] = 'Domaine';
$_ADDONLANG['manage_column_client'] = 'Client';
$_ADDONLANG['manage_column_drop_date'] = 'Drop (UTC)';
$_ADDONLANG['manage_column_status'] = 'Statut';
$_ADDONLANG['manage_column_reference'] = 'Référence';
$_ADDONLANG['manage_column_price'] = 'Prix';
$_ADDONLANG['manage_do_activate'] = 'Activer';
$_ADDONLANG['manage_do_cancel'] = 'Annuler';
$_ADDONLANG['manage_do_retry'] = 'Réessayer';
$_ADDONLANG['manage_do_delete'] = 'Supprimer';
$_ADDONLANG['manage_ask_activate'] = 'Activer :n backorders ?';
$_ADDONLANG['manage_ask_activate_one'] = 'Activer 1 backorder ?';
$_ADDONLANG['manage_ask_cancel'] = 'Annuler :n backorders ?';
$_ADDONLANG['manage_ask_cancel_one'] = 'Annuler 1 backorder ?';
$_ADDONLANG['manage_ask_retry'] = 'Demander de nouveau :n backorders ?';
$_ADDONLANG['manage_ask_retry_one'] = 'Demander de nouveau 1 backorder ?';
$_ADDONLANG['manage_ask_delete'] = 'Supprimer :n backorders ?';
$_ADDONLANG['manage_ask_delete_one'] = 'Supprimer 1 backorder ?';
$_ADDONLANG['manage_ask_one'] = ':action : :domain ?';
$_ADDONLANG['manage_ask_none'] = 'Rien ne peut être fait';
$_ADDONLANG['manage_confirm_activate'] = 'Oui, activer (:n)';
$_ADDONLANG['manage_confirm_cancel'] = 'Oui, annuler (:n)';
$_ADDONLANG['manage_confirm_retry'] = 'Oui, redemander (:n)';
$_ADDONLANG['manage_confirm_delete'] = 'Oui, supprimer (:n)';
$_ADDONLANG['manage_sum_activate'] =
    'À activer : :n. Leurs prix sont prélevés maintenant sur le solde des clients, avant l’ouverture de leurs délais.';
$_ADDONLANG['manage_sum_activate_one'] =
    'À activer : 1. Son prix est prélevé maintenant sur le solde du client, avant l’ouverture de son délai.';
$_ADDONLANG['manage_sum_cancel'] =
    'À annuler : :n. Ils restent dans la liste au statut ANNULÉ, et les clients le voient.';
$_ADDONLANG['manage_sum_cancel_one'] = 'À annuler : 1. Il reste dans la liste au statut ANNULÉ, et le client le voit.';
$_ADDONLANG['manage_sum_retry'] = 'À redemander : :n. Ils repartent de zéro au statut DEMANDÉ.';
$_ADDONLANG['manage_sum_retry_one'] = 'À redemander : 1. Il repart de zéro au statut DEMANDÉ.';
$_ADDONLANG['manage_sum_delete'] =
    'À supprimer : :n. Ils quittent la liste pour de bon ; ce qui leur est arrivé reste dans les journaux.';
$_ADDONLANG['manage_sum_delete_one'] =
    'À supprimer : 1. Il quitte la liste pour de bon ; ce qui lui est arrivé reste dans les journaux.';
$_ADDONLANG['manage_sum_released'] = 'Montants réservés qui reviennent sur le solde des clients : :amount.';
$_ADDONLANG['manage_sum_risky'] = 'Dont incertains : :n. Voir pourquoi ci-dessous.';
$_ADDONLANG['manage_sum_left'] = 'Impossible pour : :n. Ils restent tels quels.';
$_ADDONLANG['manage_sum_left_one'] = 'Impossible pour : 1. Il reste tel quel.';
$_ADDONLANG['manage_sum_gone'] = 'N’existent plus : :n.';
$_ADDONLANG['manage_sum_beyond'] =
    'Plus qu’il n’est possible en une fois : :n restent tels quels. Recommencez pour le reste.';
$_ADDONLANG['manage_sum_beyond_one'] =
    'Plus qu’il n’est possible en une fois : 1 reste tel quel. Recommencez pour celui-ci.';
$_ADDONLANG['manage_none_selected'] = 'Aucun backorder n’était sélectionné.';
$_ADDONLANG['manage_back'] = 'Retour à la liste';
$_ADDONLANG['manage_will'] = 'Ce qui se passera';
$_ADDONLANG['manage_stays'] = 'inchangé';
$_ADDONLANG['manage_uncertain'] = 'incertain';
$_ADDONLANG['manage_will_delete'] = 'Il est supprimé ; rien n’est réservé pour lui.';
$_ADDONLANG['manage_will_delete_held'] = 'Il est supprimé, et :amount reviennent au client.';
$_ADDONLANG['manage_will_delete_successful'] =
    'L’entrée est supprimée ; le domaine et sa facture restent au client.';
$_ADDONLANG['manage_will_cancel'] = 'Il passe au statut ANNULÉ ; rien n’est réservé pour lui.';
$_ADDONLANG['manage_will_cancel_held'] = 'Il passe au statut ANNULÉ, et :amount reviennent au client.';
$_ADDONLANG['manage_will_cancel_application'] =
    'Il est demandé au registrar de supprimer la demande :reference ; s’il la garde, le backorder reste.';
$_ADDONLANG['manage_will_activate'] = ':amount sont réservés maintenant.';
$_ADDONLANG['manage_will_activate_short'] =
    'Il faut :amount, mais le client n’a plus que :available pour cela.';
$_ADDONLANG['manage_will_retry'] = 'Il passe au statut DEMANDÉ ; son drop a lieu le :time UTC.';
$_ADDONLANG['manage_will_retry_passed'] =
    'Il passe au statut DEMANDÉ. Son drop a déjà eu lieu le :time UTC : si les fonds suffisent, la demande part dans '
    . 'quelques minutes ; le nom est peut-être déjà pris.';
$_ADDONLANG['manage_will_retry_unknown'] =
    'Il passe au statut DEMANDÉ ; la date de son drop n’est pas encore connue.';
$_ADDONLANG['manage_will_create'] = ':amount sont réservés à partir du :time.';
$_ADDONLANG['manage_will_create_now'] = ':amount sont réservés dans quelques minutes.';
$_ADDONLANG['manage_will_create_passed'] =
    'Son drop a déjà eu lieu le :time UTC : si les fonds suffisent, :amount sont réservés et la demande part dans '
    . 'quelques minutes ; le nom est peut-être déjà pris.';
$_ADDONLANG['manage_will_create_unknown'] = ':amount sont réservés peu avant le drop, une fois sa date connue.';
$_ADDONLANG['manage_did_activate'] = 'Le montant est réservé ; il est ACTIF.';
$_ADDONLANG['manage_did_cancel'] = 'Il est ANNULÉ.';
$_ADDONLANG['manage_did_retry'] = 'Il est de nouveau DEMANDÉ.';
$_ADDONLANG['manage_did_delete'] = 'Il est supprimé.';
$_ADDONLANG['manage_did_create'] = 'Il est DEMANDÉ.';
$_ADDONLANG['manage_done_activate'] = 'Activés : :n.';
$_ADDONLANG['manage_done_cancel'] = 'Annulés : :n.';
$_ADDONLANG['manage_done_retry'] = 'Redemandés : :n.';
$_ADDONLANG['manage_done_delete'] = 'Supprimés : :n.';
$_ADDONLANG['manage_done_create'] = 'Demandés : :n.';
$_ADDONLANG['manage_not_done'] = 'Non effectués : :n ; la liste ci-dessous dit pourquoi.';
$_ADDONLANG['manage_gone_meanwhile'] = 'N’existent plus : :n.';
$_ADDONLANG['manage_out_of_time'] =
    'Non tenté : le temps imparti à une requête était écoulé. Recommencez pour le reste.';
$_ADDONLANG['manage_outcome'] = 'Résultat';
$_ADDONLANG['manage_ok'] = 'effectué';
$_ADDONLANG['manage_failed'] = 'non effectué';
$_ADDONLANG['manage_error_status'] = 'Son statut est :status ; cette action est impossible.';
$_ADDONLANG['manage_error_not-a-name'] = 'Ce n’est pas un nom de domaine.';
$_ADDONLANG['manage_error_no-client'] = 'Ce client n’existe pas.';
$_ADDONLANG['manage_error_not-priced'] =
    'Le TLD n’a pas de prix dans la devise du client ; fixez-en un dans Tarifs.';
$_ADDONLANG['manage_error_exists'] = 'Le client a déjà un backorder sur ce nom.';
$_ADDONLANG['manage_error_past'] = 'Le drop du nom a eu lieu il y a plus de deux jours.';
$_ADDONLANG['manage_error_no-drop'] =
    'Le nom n’est pas dans la droplist, la date de son drop n’est donc pas connue.';
$_ADDONLANG['manage_error_short-of-funds'] = 'Les fonds du client ne le couvrent pas.';
$_ADDONLANG['manage_error_too-late'] = 'Il est trop tard pour cela.';
$_ADDONLANG['manage_error_busy'] = 'Un cron le traite en ce moment. Réessayez dans quelques minutes.';
$_ADDONLANG['manage_error_not-found'] = 'Il n’existe plus.';
$_ADDONLANG['manage_error_repeated'] = 'Le nom figure plus d’une fois dans la liste.';
$_ADDONLANG['manage_timeline'] = 'Chronologie';
$_ADDONLANG['manage_timeline_of'] = 'Chronologie de :domain';
$_ADDONLANG['manage_timeline_gone'] = 'Le backorder :id n’existe plus ; ce qui lui est arrivé est conservé';
$_ADDONLANG['manage_to_logs'] = 'Toutes les entrées des journaux';
$_ADDONLANG['manage_event_short-of-funds'] =
    'Les fonds du client ne couvraient pas le prix ; il a été prévenu par e-mail.';
$_ADDONLANG['manage_event_won'] = 'Le client a remporté l’enchère.';
$_ADDONLANG['manage_event_caught'] = 'Le nom a été capturé ; la facture a été établie.';
$_ADDONLANG['manage_event_paid'] = 'Payé. Le domaine est dans le compte du client.';
$_ADDONLANG['manage_event_paid-late'] = 'La facture a finalement été payée. Le domaine est dans le compte du client.';
$_ADDONLANG['manage_event_client-merged'] = 'Le client a été fusionné avec un autre.';
$_ADDONLANG['manage_which_client'] = 'De quel client s’agit-il ?';
$_ADDONLANG['manage_nobody'] =
    'Aucun client n’a cela dans son nom, sa société ou son e-mail. Saisissez une autre partie, ou l’ID du client.';
$_ADDONLANG['manage_names'] = 'Noms';
$_ADDONLANG['manage_names_hint'] =
    'Un ou plusieurs, chacun avec son TLD, séparés par des lignes, des espaces ou des virgules ; 1 000 au plus.';
$_ADDONLANG['manage_no_names'] = 'Aucun nom n’a été saisi.';
$_ADDONLANG['manage_look'] = 'Voir ce qui se passera';
$_ADDONLANG['manage_preview'] = 'Ce qui se passera';
$_ADDONLANG['manage_available'] = 'Fonds disponibles : :amount';
$_ADDONLANG['manage_confirm_create'] = 'Demander :n pour :name';
$_ADDONLANG['manage_js_selected'] = ':n';
$_ADDONLANG['manage_js_failed'] = 'Le serveur est injoignable. Veuillez réessayer.';

// Admin area: Pricing
$_ADDONLANG['pricing_find'] = 'chercher un TLD';
$_ADDONLANG['pricing_default'] = 'par défaut';
$_ADDONLANG['pricing_cost'] = 'Votre coût';
$_ADDONLANG['pricing_cost_unknown'] = 'non renseigné';
$_ADDONLANG['pricing_windows_head'] = 'Délais';
$_ADDONLANG['pricing_windows'] = ':reserve / :submit';
$_ADDONLANG['pricing_n_days'] = ':n jours';
$_ADDONLANG['pricing_n_days_one'] = '1 jour';
$_ADDONLANG['pricing_n_hours'] = ':n heures';
$_ADDONLANG['pricing_n_hours_one'] = '1 heure';
$_ADDONLANG['pricing_n_minutes'] = ':n minutes';
$_ADDONLANG['pricing_n_minutes_one'] = '1 minute';
$_ADDONLANG['pricing_settings'] = 'Réglages';
$_ADDONLANG['pricing_not_offered'] = 'non proposé';
$_ADDONLANG['pricing_margin'] = 'marge :amount (:percent %)';
$_ADDONLANG['pricing_unsaved'] = 'non enregistré';
$_ADDONLANG['pricing_saves'] = 'Chaque prix est enregistré dès que vous quittez son champ.';
$_ADDONLANG['pricing_saved'] = 'Prix enregistrés : :n.';
$_ADDONLANG['pricing_saved_one'] = 'Le prix de :zone en :currency a été enregistré.';
$_ADDONLANG['pricing_conflict'] =
    'Rien n’a été enregistré : le prix de :zone en :currency était de :seen quand vous avez ouvert la page et est '
    . 'maintenant de :stored, car quelqu’un d’autre l’a modifié (prix modifiés : :n). Consultez le nouveau prix, puis '
    . 'fixez de nouveau le vôtre.';
$_ADDONLANG['pricing_gone'] = 'Rien n’a été enregistré : « :zone » n’est plus dans le tableau.';
$_ADDONLANG['pricing_none'] =
    'Aucun TLD n’a encore de prix, rien ne peut donc être commandé. Ajoutez le premier ci-dessous.';
$_ADDONLANG['pricing_none_found'] = 'Aucun TLD du tableau ne correspond.';
$_ADDONLANG['pricing_add'] = 'Ajouter un TLD';
$_ADDONLANG['pricing_added'] = ':zone a été ajouté.';
$_ADDONLANG['pricing_added_empty'] = ':zone a été ajouté. Sans prix, il n’est pas encore proposé.';
$_ADDONLANG['pricing_too_many'] = 'Rien n’a été enregistré : le tableau est plein.';
$_ADDONLANG['pricing_many'] = 'Plusieurs prix à la fois';
$_ADDONLANG['pricing_missing'] = 'Prix vides de TLD qui en ont un dans la devise par défaut : :n.';
$_ADDONLANG['pricing_way_fill'] = 'Compléter par taux de change';
$_ADDONLANG['pricing_way_percent'] = 'Augmenter d’un pourcentage';
$_ADDONLANG['pricing_way_amount'] = 'Augmenter d’un montant';
$_ADDONLANG['pricing_way_set'] = 'Fixer à un montant';
$_ADDONLANG['pricing_how'] = 'Que faire';
$_ADDONLANG['pricing_value'] = 'Valeur';
$_ADDONLANG['pricing_value_hint'] = '10, -5 ou 2,50';
$_ADDONLANG['pricing_currency'] = 'Devise';
$_ADDONLANG['pricing_every_currency'] = 'toutes les devises';
$_ADDONLANG['pricing_round'] = 'Arrondi';
$_ADDONLANG['pricing_round_none'] = 'aucun';
$_ADDONLANG['pricing_round_to'] = 'à :step';
$_ADDONLANG['pricing_round_end'] = 'finissant par :end';
$_ADDONLANG['pricing_tlds'] = 'TLD';
$_ADDONLANG['pricing_tlds_hint'] = 'tous ceux du tableau, ou certains : com net .de';
$_ADDONLANG['pricing_propose'] = 'Afficher les nouveaux prix';
$_ADDONLANG['pricing_proposal'] = 'Ce sont des propositions. Rien n’est encore enregistré.';
$_ADDONLANG['pricing_proposed'] = 'proposé';
$_ADDONLANG['pricing_before'] = 'Actuel';
$_ADDONLANG['pricing_after'] = 'Nouveau';
$_ADDONLANG['pricing_empty'] = 'vide';
$_ADDONLANG['pricing_apply'] = 'Enregistrer :n prix';
$_ADDONLANG['pricing_apply_one'] = 'Enregistrer 1 prix';
$_ADDONLANG['pricing_change_more'] = 'Et :n autres, enregistrés en même temps.';
$_ADDONLANG['pricing_change_more_one'] = 'Et 1 autre, enregistré en même temps.';
$_ADDONLANG['pricing_nothing'] = 'Cela ne changerait aucun prix.';
$_ADDONLANG['pricing_too_low'] = 'Rien ne peut être enregistré : chaque prix concerné tomberait à zéro ou en dessous.';
$_ADDONLANG['pricing_some_low'] = 'Laissés tels quels, car ils tomberaient à zéro ou en dessous : :n.';
$_ADDONLANG['pricing_back'] = 'Retour aux prix';
$_ADDONLANG['pricing_no_default'] =
    'Aucune devise de WHMCS n’a le taux de change 1, il n’y en a donc aucune sur laquelle se fonder.';
$_ADDONLANG['pricing_bad_percent'] =
    '« :text » n’est pas un pourcentage. Écrivez-le comme 10, -5 ou 2,5 ; il doit rester supérieur à -100.';
$_ADDONLANG['pricing_bad_range'] =
    '« :text » pour cent est hors limites : le pourcentage doit être supérieur à -100 et inférieur à 1000.';
$_ADDONLANG['pricing_bad_amount'] = '« :text » n’est pas un montant supérieur à zéro. :why';
$_ADDONLANG['pricing_one_currency'] = 'Choisissez une seule devise : un montant n’est pas le même dans toutes.';
$_ADDONLANG['pricing_unknown_zone'] = '« :text » n’est pas un TLD du tableau.';
$_ADDONLANG['pricing_changed_meanwhile'] =
    'Rien n’a été enregistré : les prix ne sont plus ceux dont partait la proposition. Consultez la nouvelle ci-dessous.';
$_ADDONLANG['pricing_zone_title'] = 'Réglages de :zone';
$_ADDONLANG['pricing_zone_saved'] = 'Les réglages de :zone ont été enregistrés.';
$_ADDONLANG['pricing_zone_conflict'] =
    'Rien n’a été enregistré : quelqu’un d’autre a modifié les réglages de :zone depuis que vous avez ouvert la page. '
    . 'Consultez-les de nouveau.';
$_ADDONLANG['pricing_reserve'] = 'Le montant est réservé';
$_ADDONLANG['pricing_reserve_usual'] = '3 (habituel)';
$_ADDONLANG['pricing_reserve_hint'] =
    'avant le drop. Vide : 3 jours ; 30 jours au plus, et davantage que le délai ci-dessous.';
$_ADDONLANG['pricing_submit'] = 'La demande part';
$_ADDONLANG['pricing_submit_usual'] = '2 (habituel)';
$_ADDONLANG['pricing_submit_hint'] = 'avant le drop. Vide : 2 heures ; de 10 minutes à 7 jours.';
$_ADDONLANG['pricing_unit'] = 'Unité';
$_ADDONLANG['pricing_days'] = 'jours';
$_ADDONLANG['pricing_hours'] = 'heures';
$_ADDONLANG['pricing_minutes'] = 'minutes';
$_ADDONLANG['pricing_class'] = 'Classe chez le registrar';
$_ADDONLANG['pricing_class_hint'] = 'Vide : l’habituelle. Lettres, chiffres et tirets bas.';
$_ADDONLANG['pricing_cost_hint'] =
    'Ce que le registrar vous facture pour une capture ; il ne le communique pas aux programmes. Les marges s’en déduisent, '
    . 'ainsi que l’alerte indiquant que votre compte chez lui ne suffit pas.';
$_ADDONLANG['pricing_bad_submit'] =
    'Rien n’a été enregistré : la demande doit partir entre 10 minutes et 7 jours avant le drop.';
$_ADDONLANG['pricing_bad_reserve'] =
    'Rien n’a été enregistré : le montant peut être réservé au plus 30 jours avant le drop.';
$_ADDONLANG['pricing_bad_span'] =
    'Rien n’a été enregistré : « :text » n’est pas un nombre entier supérieur à zéro. Écrivez-le comme 3, ou '
    . 'choisissez une unité plus petite.';
$_ADDONLANG['pricing_bad_windows'] =
    'Rien n’a été enregistré : le montant doit être réservé (:reserve avant le drop) plus tôt que la demande ne part '
    . '(:submit).';
$_ADDONLANG['pricing_bad_class'] =
    'Rien n’a été enregistré : « :text » n’est pas une classe. Utilisez lettres, chiffres et tirets bas.';
$_ADDONLANG['pricing_bad_cost'] = 'Rien n’a été enregistré : « :text » n’est pas un montant. :why';
$_ADDONLANG['pricing_bad_cost_currency'] = 'Rien n’a été enregistré : « :text » n’est pas une devise.';
$_ADDONLANG['pricing_delete_title'] = 'Supprimer les prix de :zone ?';
$_ADDONLANG['pricing_delete_sum'] =
    ':zone quitte le tableau et n’est plus proposé. Ses délais et son coût sont conservés.';
$_ADDONLANG['pricing_delete_requested'] =
    'Backorders dont le montant n’est pas encore réservé : :n. Sans prix, ils ne seront pas exécutés.';
$_ADDONLANG['pricing_delete_requested_one'] =
    'Le montant de 1 backorder n’est pas encore réservé. Sans prix, il ne sera pas exécuté.';
$_ADDONLANG['pricing_delete_conflict'] =
    'Rien n’a été supprimé : les prix de .:zone ont changé entre-temps. Consultez-les de nouveau.';
$_ADDONLANG['pricing_show_them'] = 'Afficher ces backorders';
$_ADDONLANG['pricing_js_saving'] = 'Enregistrement…';
$_ADDONLANG['pricing_js_failed'] = 'Non enregistré : le serveur est injoignable.';
