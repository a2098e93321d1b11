<?php

/* Brazilian Portuguese. A :name in a sentence is replaced; keep it. */

$_ADDONLANG['thousands_separator'] = '.';

// Navigation
$_ADDONLANG['nav_backorders'] = 'Backorders';
$_ADDONLANG['nav_expiring_domains'] = 'Domínios expirando';
$_ADDONLANG['nav_my_backorders'] = 'Meus backorders';

// Funds
$_ADDONLANG['account_title'] = 'Minha conta';
$_ADDONLANG['account_credit'] = 'Saldo da conta';
$_ADDONLANG['account_held'] = 'Reservado';
$_ADDONLANG['account_unpaid'] = 'Faturas em aberto';
$_ADDONLANG['account_available'] = 'Saldo disponível';
$_ADDONLANG['account_held_hint'] = 'já não faz parte do saldo';
$_ADDONLANG['account_add'] = 'Adicionar saldo';
$_ADDONLANG['account_empty'] =
    'Seu saldo disponível ainda não cobre um backorder. Mesmo assim, você pode fazer backorders; adicione saldo '
    . 'com antecedência, antes do drop.';

// Search
$_ADDONLANG['search_title'] = 'Busca';
$_ADDONLANG['search_pattern'] = 'Termo de busca';
$_ADDONLANG['search_help'] = 'Exemplos';
$_ADDONLANG['search_tld'] = 'TLD';
$_ADDONLANG['search_scope_priced'] = 'Todos com preço';
$_ADDONLANG['search_scope_all'] = 'Todos';
$_ADDONLANG['search_tld_choose'] = 'Escolher TLDs';
$_ADDONLANG['search_tld_note'] = 'Se você marcar TLDs aqui, a busca é feita só neles.';
$_ADDONLANG['search_rows'] = 'Resultados por página';
$_ADDONLANG['search_advanced'] = 'Busca avançada';
$_ADDONLANG['search_min'] = 'no mínimo';
$_ADDONLANG['search_max'] = 'no máximo';
$_ADDONLANG['search_Characters'] = 'Caracteres';
$_ADDONLANG['search_Letters'] = 'Letras';
$_ADDONLANG['search_Digits'] = 'Dígitos';
$_ADDONLANG['search_Hyphens'] = 'Hifens';
$_ADDONLANG['search_Score'] = 'Pontuação (1 a 10)';
$_ADDONLANG['search_no_digits'] = 'Sem dígitos';
$_ADDONLANG['search_only_digits'] = 'Só dígitos';
$_ADDONLANG['search_no_hyphens'] = 'Sem hifens';
$_ADDONLANG['search_from'] = 'Drop a partir de';
$_ADDONLANG['search_to'] = 'Drop até';
$_ADDONLANG['search_submit'] = 'Buscar';
$_ADDONLANG['search_reset'] = 'Limpar busca';

// Tables
$_ADDONLANG['column_domain'] = 'Nome de domínio';
$_ADDONLANG['column_drop_date'] = 'Data do drop (UTC)';
$_ADDONLANG['column_score'] = 'Pontuação';
$_ADDONLANG['column_characters'] = 'Caract.';
$_ADDONLANG['column_digits'] = 'Dígitos';
$_ADDONLANG['column_hyphens'] = 'Hifens';
$_ADDONLANG['column_price'] = 'Preço';
$_ADDONLANG['column_id'] = 'ID';
$_ADDONLANG['column_status'] = 'Status';
$_ADDONLANG['column_action'] = 'Ação';
$_ADDONLANG['table_info'] = ':first a :last de :total';
$_ADDONLANG['table_pages'] = 'Páginas';
$_ADDONLANG['button_backorder'] = 'BACKORDER';
$_ADDONLANG['button_delete'] = 'EXCLUIR';
$_ADDONLANG['not_offered'] = 'não oferecido';
$_ADDONLANG['drop_unknown'] = 'ainda desconhecida';
$_ADDONLANG['price_today'] = 'preço de hoje; ele fica fixo quando o valor é reservado';
$_ADDONLANG['invoice_show'] = 'Fatura';
$_ADDONLANG['domain_show'] = 'Domínio';
$_ADDONLANG['history_show'] = 'Histórico';

// Empty lists
$_ADDONLANG['empty_search_title'] = 'Nenhum nome encontrado';
$_ADDONLANG['empty_search_text'] = 'Tente menos condições, outro TLD ou outro dia.';
$_ADDONLANG['empty_search_all'] = 'Buscar em todos os TLDs';
$_ADDONLANG['empty_list_title'] = 'A lista está sendo preparada';
$_ADDONLANG['empty_list_text'] = 'Os nomes prestes a cair ainda não foram carregados. Volte mais tarde.';
$_ADDONLANG['empty_backorders_title'] = 'Ainda não há backorders';
$_ADDONLANG['empty_backorders_text'] =
    'Busque nos domínios expirando e clique em BACKORDER, ou digite um nome em “Fazer backorder”.';
$_ADDONLANG['empty_prices_title'] = 'Ainda não há preços';
$_ADDONLANG['empty_prices'] = 'No momento, nenhum TLD aceita backorder na sua moeda.';

// Other panels
$_ADDONLANG['drops_title'] = 'Próximos drops desta busca';
$_ADDONLANG['drops_label'] = 'Nomes que esta busca encontra, por dia (UTC) do drop, quaisquer que sejam os dias escolhidos';
$_ADDONLANG['pricing_title'] = 'Preços';
$_ADDONLANG['pricing_more'] = 'Mostrar tudo';
$_ADDONLANG['filter_title'] = 'Filtro por status';
$_ADDONLANG['filter_all'] = 'Mostrar tudo';
$_ADDONLANG['create_title'] = 'Fazer backorder';
$_ADDONLANG['create_label'] = 'Nome de domínio';
$_ADDONLANG['create_hint'] = 'dominio.tld';
$_ADDONLANG['create_submit'] = 'Fazer backorder';
$_ADDONLANG['no_permission'] =
    'Você pode consultar e acompanhar nomes, mas para fazer ou excluir backorders nesta conta é preciso ter '
    . 'permissão para fazer pedidos.';
$_ADDONLANG['list_state'] = ':rows nomes, lista de :imported UTC';

// Messages
$_ADDONLANG['deleted'] = 'O backorder de :domain foi excluído.';
$_ADDONLANG['error_not-a-name'] =
    'Este não é um nome de domínio válido. Digite-o com o TLD, como em example.com.';
$_ADDONLANG['error_no-client'] = 'Não há uma conta de cliente para a qual fazer o backorder.';
$_ADDONLANG['error_impossible'] =
    'Nenhum registro concede um nome assim: o que começa com “xn--” deve ser um nome internacionalizado '
    . 'em ACE, e nenhuma outra parte pode ter hifens como terceiro e quarto caracteres.';
$_ADDONLANG['error_not-priced'] = 'Nomes deste TLD não aceitam backorder na sua moeda.';
$_ADDONLANG['error_exists'] = 'Você já tem um backorder deste nome.';
$_ADDONLANG['error_not-found'] =
    'Este backorder não existe na sua conta. Talvez tenha sido excluído nesse meio-tempo.';
$_ADDONLANG['error_too-late'] = 'Este backorder já está com o registrador e não pode mais ser excluído.';
$_ADDONLANG['error_pattern'] = 'O padrão de busca é inválido no caractere :offset: :message';
$_ADDONLANG['error_exclude'] = 'O padrão de nomes a excluir é inválido no caractere :offset: :message';
$_ADDONLANG['pattern_backslash-end'] = 'uma barra invertida no fim não significa nada.';
$_ADDONLANG['pattern_escape'] = 'o que vem depois da barra invertida não tem sentido aqui.';
$_ADDONLANG['pattern_any-byte'] = '\C não pode ser usado; um ponto representa qualquer caractere.';
$_ADDONLANG['pattern_code-big'] = 'não existe caractere com um número tão grande.';
$_ADDONLANG['pattern_count-order'] = 'o primeiro número entre { } é maior que o segundo.';
$_ADDONLANG['pattern_count-big'] = 'o número entre { } é grande demais.';
$_ADDONLANG['pattern_repeat'] = 'não há nada para repetir antes de * + ? ou { }.';
$_ADDONLANG['pattern_class-open'] = 'falta o ] de uma classe de caracteres.';
$_ADDONLANG['pattern_range-order'] = 'o intervalo entre [ ] está ao contrário.';
$_ADDONLANG['pattern_range'] = 'um intervalo entre [ ] deve ir de um caractere a outro.';
$_ADDONLANG['pattern_posix-outside'] = 'uma classe como [:alpha:] só fica dentro de [ ]: [[:alpha:]].';
$_ADDONLANG['pattern_posix-unknown'] = 'não existe classe de caracteres com esse nome.';
$_ADDONLANG['pattern_property'] = 'não existe propriedade Unicode com esse nome.';
$_ADDONLANG['pattern_group-open'] = 'falta um ) de fechamento.';
$_ADDONLANG['pattern_group-close'] = 'este ) não fecha nenhum grupo.';
$_ADDONLANG['pattern_group-sign'] = 'o que vem depois de (? não tem sentido.';
$_ADDONLANG['pattern_name'] = 'o nome do grupo não é válido.';
$_ADDONLANG['pattern_name-twice'] = 'dois grupos têm o mesmo nome.';
$_ADDONLANG['pattern_reference'] = 'não existe grupo com esse número ou nome.';
$_ADDONLANG['pattern_reference-form'] = 'falta o número ou o nome em uma referência a um grupo.';
$_ADDONLANG['pattern_lookbehind'] = 'o que um lookbehind procura deve ter comprimento fixo.';
$_ADDONLANG['pattern_condition'] = 'a condição de um grupo não é válida.';
$_ADDONLANG['pattern_verb'] = 'a palavra depois de (* não é conhecida.';
$_ADDONLANG['pattern_too-deep'] = 'os parênteses estão aninhados fundo demais.';
$_ADDONLANG['pattern_too-big'] = 'é longo demais ou complicado demais.';
$_ADDONLANG['pattern_callout'] = 'callouts não podem ser usados.';
$_ADDONLANG['error_limit'] = 'Este padrão demora demais. Simplifique-o.';
$_ADDONLANG['error_token'] =
    'Sua sessão mudou desde que esta página foi aberta. Recarregue a página e tente novamente.';
$_ADDONLANG['error_permission'] = 'Você precisa da permissão para fazer pedidos nesta conta.';
$_ADDONLANG['error_action'] = 'A solicitação não disse o que fazer.';
$_ADDONLANG['error_login'] = 'Faça login primeiro.';
$_ADDONLANG['error_unavailable'] =
    'Os backorders não estão disponíveis no momento. Tente novamente em alguns minutos.';

// Statuses
$_ADDONLANG['status_REQUESTED'] = 'SOLICITADO';
$_ADDONLANG['status_ACTIVE'] = 'ATIVO';
$_ADDONLANG['status_PROCESSING'] = 'EM PROCESSAMENTO';
$_ADDONLANG['status_SUCCESSFUL'] = 'BEM-SUCEDIDO';
$_ADDONLANG['status_FAILED'] = 'SEM SUCESSO';
$_ADDONLANG['status_CANCELLED'] = 'CANCELADO';
$_ADDONLANG['status_AUCTION-PENDING'] = 'EM LEILÃO';
$_ADDONLANG['status_AUCTION-WON'] = 'LEILÃO VENCIDO';
$_ADDONLANG['status_AUCTION-LOST'] = 'LEILÃO PERDIDO';
$_ADDONLANG['status_PENDING-PAYMENT'] = 'AGUARDA PAGAMENTO';
$_ADDONLANG['status_DELETED'] = 'EXCLUÍDO';
$_ADDONLANG['explain_REQUESTED'] =
    'Em espera. O preço é reservado pouco antes do drop, se o seu saldo for suficiente.';
$_ADDONLANG['explain_ACTIVE'] = 'O preço está reservado. A solicitação é enviada pouco antes do drop.';
$_ADDONLANG['explain_PROCESSING'] = 'Com o registrador. Não pode mais ser excluído.';
$_ADDONLANG['explain_SUCCESSFUL'] = 'O domínio está na sua conta.';
$_ADDONLANG['explain_FAILED'] = 'Não foi possível capturar o nome. O valor reservado foi devolvido.';
$_ADDONLANG['explain_CANCELLED'] = 'Cancelado. O valor reservado foi devolvido.';
$_ADDONLANG['explain_AUCTION-PENDING'] = 'Várias pessoas queriam este nome; um leilão privado decide.';
$_ADDONLANG['explain_AUCTION-WON'] = 'Você venceu o leilão.';
$_ADDONLANG['explain_AUCTION-LOST'] = 'Outra pessoa venceu o leilão. O valor reservado foi devolvido.';
$_ADDONLANG['explain_PENDING-PAYMENT'] = 'Capturado. A fatura aguarda o pagamento.';

// Page Expiring Domains
$_ADDONLANG['domains_how'] = 'Como o termo de busca é lido';
$_ADDONLANG['domains_how_words'] = 'Palavras';
$_ADDONLANG['domains_how_starts'] = 'Começa com';
$_ADDONLANG['domains_how_ends'] = 'Termina com';
$_ADDONLANG['domains_how_wildcards'] = 'Curingas';
$_ADDONLANG['domains_how_shape'] = 'Padrão de letras';
$_ADDONLANG['domains_how_regex'] = 'Expressão regular';
$_ADDONLANG['domains_match'] = 'Quais de várias palavras';
$_ADDONLANG['domains_match_all'] = 'todas';
$_ADDONLANG['domains_match_any'] = 'qualquer uma';
$_ADDONLANG['domains_searched_as'] = 'Buscado como';
$_ADDONLANG['domains_searched_without'] = 'sem';
$_ADDONLANG['domains_example_0'] = 'as duas palavras em qualquer parte do nome, mas sem 24';
$_ADDONLANG['domains_example_1'] = 'começa com uma destas palavras';
$_ADDONLANG['domains_example_2'] = 'começa com shop ou termina com 24';
$_ADDONLANG['domains_example_3'] = 'consoante, vogal, consoante, vogal';
$_ADDONLANG['domains_example_4'] = 'duas letras, dois dígitos';
$_ADDONLANG['domains_example_5'] = 'exatamente quatro letras';
$_ADDONLANG['domains_help'] =
    'Os nomes são buscados sem o TLD; müller encontra o IDN. Curingas: * quaisquer caracteres, ? um só. Padrões: '
    . 'C consoante, V vogal, L letra, N dígito, A letra ou dígito, - hífen; L{3,5} são de três a cinco letras.';
$_ADDONLANG['domains_help_words'] =
    'Entre palavras, “or” ou | encontra uma das duas, “and” ou & ambas; “and” tem precedência. Entre aspas, uma '
    . 'palavra é só uma palavra: "or". As palavras são buscadas nos nomes como são mostrados; as que começam com '
    . 'xn--, na forma armazenada.';
$_ADDONLANG['domains_exclude'] = 'Deixar de fora';
$_ADDONLANG['domains_exclude_hint'] = 'palavras ou curingas';
$_ADDONLANG['domains_added'] = 'Novos na lista desde';
$_ADDONLANG['domains_fault_title'] = 'Não foi possível ler esta busca';
$_ADDONLANG['domains_fault_typed-dot'] =
    'O caractere :place é um ponto. Os nomes são buscados sem o TLD; escolha-o abaixo.';
$_ADDONLANG['domains_fault_ending'] = '“:tld” não é um TLD desta lista. Busque só “:label” ou escolha um TLD abaixo.';
$_ADDONLANG['domains_fault_names'] =
    'Há aqui mais de um nome. Busca-se um de cada vez; listas de nomes são pedidas em “:page”, “:part”.';
$_ADDONLANG['domains_fault_typed-sign'] =
    'O caractere :place, “:sign”, não pode fazer parte de um nome. Nomes têm letras, dígitos e hifens.';
$_ADDONLANG['domains_fault_typed-wildcard'] =
    'O caractere :place, “:sign”, é um curinga. Escolha “Curingas” para usá-lo.';
$_ADDONLANG['domains_fault_typed-hyphen'] = 'Caractere :place: nenhum nome começa ou termina com hífen.';
$_ADDONLANG['domains_fault_typed-exclude'] =
    'Caractere :place: o que deve ficar de fora vem logo depois do hífen, sem espaço.';
$_ADDONLANG['domains_fault_typed-operator'] = 'O caractere :place, “:sign”, só fica entre duas palavras.';
$_ADDONLANG['domains_fault_typed-quote'] = 'Caractere :place: as aspas abertas aqui não são fechadas.';
$_ADDONLANG['domains_fault_typed-shape'] =
    'O caractere :place, “:sign”, não faz parte de um padrão: C consoante, V vogal, L letra, N dígito, A letra ou dígito, '
    . '- hífen.';
$_ADDONLANG['domains_fault_typed-repetition'] =
    'Caractere :place: escreva repetições como L{3} para três ou L{3,5} para três a cinco, no máximo 63.';
$_ADDONLANG['domains_fault_typed-length'] = 'Isto é mais longo que qualquer nome. Nomes têm no máximo 63 caracteres.';
$_ADDONLANG['domains_fault_encoding'] = 'Este texto não é UTF-8 válido e não pode ser lido. Digite-o de novo.';
$_ADDONLANG['domains_fault_date'] = '“:field”: a data “:text” não existe.';
$_ADDONLANG['domains_fault_number'] = '“:field”: “:text” não é um número inteiro de 0 a :most.';
$_ADDONLANG['domains_fault_range'] = '“:field”: o mínimo, :least, é maior que o máximo, :most.';
$_ADDONLANG['domains_fault_days'] = 'O primeiro dia, :from, é posterior ao último, :to.';
$_ADDONLANG['domains_together'] = 'Backorder dos selecionados';
$_ADDONLANG['domains_pick_all'] = 'Selecionar todos os nomes desta página';
$_ADDONLANG['domains_forecast_needed'] = 'A reservar';
$_ADDONLANG['domains_forecast_when'] = 'O que é reservado e quando (UTC)';
$_ADDONLANG['domains_forecast_now'] = 'agora';
$_ADDONLANG['domains_forecast_missing'] = 'Valor que falta: :missing. Adicione saldo até :date UTC.';
$_ADDONLANG['domains_forecast_missing_now'] = 'Valor que falta: :missing. Adicione saldo agora.';
$_ADDONLANG['domains_forecast_more'] = 'e mais :count';
$_ADDONLANG['domains_save'] = 'Salvar esta busca';
$_ADDONLANG['domains_save_name'] = 'Nome da busca';
$_ADDONLANG['domains_save_mail'] = 'Receber nomes novos por e-mail, no máximo uma vez por dia';
$_ADDONLANG['domains_save_submit'] = 'Salvar';
$_ADDONLANG['domains_js_watch'] = 'Acompanhar';
$_ADDONLANG['domains_js_unwatch'] = 'Deixar de acompanhar';
$_ADDONLANG['domains_js_dropped'] = 'já liberado';
$_ADDONLANG['domains_js_of'] = 'de :domain';
$_ADDONLANG['js_retry'] = 'Tentar novamente';
$_ADDONLANG['js_close'] = 'Fechar';
$_ADDONLANG['js_local'] = ':time no seu horário';

// History of a backorder
$_ADDONLANG['event_requested'] = 'Backorder feito.';
$_ADDONLANG['event_requested-again'] = 'Backorder feito novamente.';
$_ADDONLANG['event_reserved'] = 'O preço está reservado.';
$_ADDONLANG['event_short-of-funds'] = 'Seu saldo não cobriu o preço; você foi avisado por e-mail.';
$_ADDONLANG['event_drop-moved'] = 'A data do drop mudou; o valor reservado foi devolvido.';
$_ADDONLANG['event_window-changed'] = 'A janela de reserva deste TLD mudou; o valor reservado foi devolvido.';
$_ADDONLANG['event_expired'] = 'O drop passou antes que o backorder pudesse ser executado.';
$_ADDONLANG['event_submitting'] = 'A solicitação está sendo enviada; o backorder não pode mais ser excluído.';
$_ADDONLANG['event_submitted'] = 'O registrador recebeu a solicitação.';
$_ADDONLANG['event_registrar-status'] = 'Notícias do registrador.';
$_ADDONLANG['event_refused'] = 'O registrador não aceitou a solicitação.';
$_ADDONLANG['event_failed'] = 'Não foi possível capturar o nome.';
$_ADDONLANG['event_gone'] = 'O registrador cancelou a solicitação.';
$_ADDONLANG['event_auction'] = 'Várias pessoas queriam o nome; um leilão decide.';
$_ADDONLANG['event_won'] = 'Você venceu o leilão.';
$_ADDONLANG['event_lost'] = 'Outra pessoa venceu o leilão.';
$_ADDONLANG['event_caught'] = 'O nome foi capturado; sua fatura foi gerada.';
$_ADDONLANG['event_paid'] = 'Pago. O domínio está na sua conta.';
$_ADDONLANG['event_cancelled'] = 'A fatura foi cancelada.';
$_ADDONLANG['event_drop-date'] = 'A data do drop foi alterada.';
$_ADDONLANG['event_left-list'] = 'O nome saiu da lista: o titular o renovou, ou ele foi excluído antes da hora.';
$_ADDONLANG['event_invoice-moved'] = 'O backorder agora está em outra fatura.';
$_ADDONLANG['event_paid-late'] = 'A fatura acabou sendo paga. O domínio está na sua conta.';
$_ADDONLANG['event_refunded'] = 'A fatura foi reembolsada.';
$_ADDONLANG['event_invoice-cancelled'] = 'A fatura foi cancelada depois da entrega do domínio.';
$_ADDONLANG['event_withdrawn'] = 'O backorder foi cancelado por um administrador.';
$_ADDONLANG['event_client-merged'] = 'Sua conta foi unida a outra.';
$_ADDONLANG['event_client-deleted'] = 'O cliente foi excluído.';
$_ADDONLANG['event_deleted'] = 'Backorder excluído.';
$_ADDONLANG['event_upgrade'] = 'Trazido do sistema anterior.';
$_ADDONLANG['event_status'] = 'O status agora é :status.';
$_ADDONLANG['event_note'] = 'Anotado no status :status.';

// Sentences of the page's script
$_ADDONLANG['js_confirm'] = 'Excluir o backorder de :domain?';
$_ADDONLANG['js_failed'] = 'Não foi possível acessar o servidor. Tente novamente.';
$_ADDONLANG['js_ended'] = 'Sua sessão terminou.';
$_ADDONLANG['js_log_in'] = 'Entrar novamente';
$_ADDONLANG['js_create'] = 'BACKORDER';
$_ADDONLANG['js_delete'] = 'EXCLUIR';
$_ADDONLANG['js_not_offered'] = 'não oferecido';
$_ADDONLANG['js_drop_unknown'] = 'ainda desconhecida';
$_ADDONLANG['js_price_today'] = 'preço de hoje; ele fica fixo quando o valor é reservado';
$_ADDONLANG['js_history'] = 'Histórico';
$_ADDONLANG['js_invoice'] = 'Fatura';
$_ADDONLANG['js_domain'] = 'Domínio';
$_ADDONLANG['js_no_history'] = 'Ainda não aconteceu nada.';
$_ADDONLANG['js_info'] = ':first a :last de :total';
$_ADDONLANG['js_previous'] = 'Anterior';
$_ADDONLANG['js_next'] = 'Próxima';
$_ADDONLANG['js_empty'] = 'Nada encontrado.';

// My Backorders
$_ADDONLANG['orders_promise'] =
    'Só se paga pelo que é capturado: o preço é reservado pouco antes do drop e volta por inteiro se, no fim, o nome não '
    . 'ficar com você.';
$_ADDONLANG['orders_created'] =
    'O backorder de :domain foi feito. O valor de :amount será reservado em :at UTC e só será cobrado se o nome for '
    . 'capturado.';
$_ADDONLANG['orders_created_now'] =
    'O backorder de :domain foi feito. O valor de :amount será reservado em poucos minutos e só será cobrado se o nome for '
    . 'capturado.';
$_ADDONLANG['orders_created_unknown'] =
    'O backorder de :domain foi feito. O nome não está na droplist; até entrar nela, nada é reservado.';
$_ADDONLANG['orders_created_passed'] =
    'O backorder de :domain foi feito, mas o drop já passou (:at UTC). Se o seu saldo cobrir :amount em até dois dias '
    . 'depois dele, ainda será tentado; senão, termina.';
$_ADDONLANG['orders_created_late'] =
    'O backorder de :domain foi feito, mas o drop já passou (:at UTC). Em poucos minutos o valor de :amount será '
    . 'reservado e a solicitação ainda será enviada; o nome pode já ter dono.';
$_ADDONLANG['orders_created_short'] =
    'O backorder de :domain foi feito, mas seu saldo disponível (:available) ainda não cobre :amount. Adicione saldo antes '
    . 'de :at UTC.';
$_ADDONLANG['orders_created_short_now'] =
    'O backorder de :domain foi feito, mas seu saldo disponível (:available) ainda não cobre :amount. Adicione saldo '
    . 'agora: o drop do nome é em :at UTC.';
$_ADDONLANG['orders_next_unknown'] = 'Ainda não se sabe quando será o drop; até lá, nada é reservado.';
$_ADDONLANG['orders_next_unpriced'] = 'O TLD não é mais oferecido na sua moeda; nada será reservado.';
$_ADDONLANG['orders_next_hold'] = 'O valor de :amount será reservado em :at.';
$_ADDONLANG['orders_next_hold_now'] = 'O valor de :amount será reservado em poucos minutos.';
$_ADDONLANG['orders_next_hold_short'] = 'O valor de :amount será reservado em :at; seu saldo ainda não o cobre.';
$_ADDONLANG['orders_next_short'] =
    'Seu saldo não cobre :amount. Adicione saldo antes de :at, quando a solicitação deve ser enviada.';
$_ADDONLANG['orders_next_short_late'] = 'Seu saldo não cobre :amount. O drop é em :at; agora cada minuto conta.';
$_ADDONLANG['orders_next_passed'] = 'O drop passou sem este backorder; ele termina em até dois dias.';
$_ADDONLANG['orders_next_passed_short'] =
    'O drop já passou. Se o seu saldo cobrir :amount em até dois dias depois dele, ainda será tentado; senão, termina.';
$_ADDONLANG['orders_next_late'] =
    'O drop já passou. Em poucos minutos o valor de :amount será reservado e a solicitação ainda será enviada; o '
    . 'nome pode já ter dono.';
$_ADDONLANG['orders_next_submit'] = 'Reservado: :amount. A solicitação vai ao registrador em :at.';
$_ADDONLANG['orders_next_submit_now'] = 'Reservado: :amount. A solicitação vai ao registrador em poucos minutos.';
$_ADDONLANG['orders_next_left'] = 'O nome não está mais prestes a cair; o valor reservado volta em poucos minutos.';
$_ADDONLANG['orders_next_drop'] = 'Com o registrador. O drop é em :at.';
$_ADDONLANG['orders_next_sending'] = 'A solicitação está sendo enviada ao registrador. O drop é em :at.';
$_ADDONLANG['orders_next_unsent'] =
    'O drop aconteceu antes que o registrador aceitasse a solicitação. Ela ainda é tentada, por no máximo dois dias; '
    . 'se não der certo, o valor de :amount volta ao seu saldo.';
$_ADDONLANG['orders_next_result'] = 'O drop já aconteceu. O registrador informará quem capturou o nome.';
$_ADDONLANG['orders_next_auction'] = 'Em leilão até :at, maior lance :bid.';
$_ADDONLANG['orders_next_auction_none'] = 'Em leilão até :at, ainda sem lances.';
$_ADDONLANG['orders_next_auction_over'] = 'O leilão terminou; falta o resultado.';
$_ADDONLANG['orders_next_auction_unknown'] = 'Em um leilão privado. A casa de leilões entrará em contato com você.';
$_ADDONLANG['orders_next_payment'] = 'Capturado. Aguarda o pagamento da fatura nº :invoice.';
$_ADDONLANG['orders_next_invoice'] = 'Capturado. Sua fatura está sendo gerada.';
$_ADDONLANG['orders_next_delivered'] = 'O domínio está na sua conta.';
$_ADDONLANG['orders_next_delivering'] = 'O domínio está a caminho da sua conta.';
$_ADDONLANG['orders_next_won'] = 'Você venceu. O domínio está na sua conta.';
$_ADDONLANG['orders_next_winning'] = 'Você venceu. O domínio está a caminho da sua conta.';
$_ADDONLANG['orders_next_lost'] = 'Outra pessoa venceu. Nada foi cobrado.';
$_ADDONLANG['orders_next_failed'] = 'Não capturado. Nada foi cobrado.';
$_ADDONLANG['orders_next_cancelled'] = 'Cancelado.';
$_ADDONLANG['orders_next_returning'] = 'O valor de :amount volta ao seu saldo em poucos minutos.';
$_ADDONLANG['orders_short_title'] = 'Seu saldo não cobre tudo';
$_ADDONLANG['orders_short_text'] =
    'O que você pediu vai precisar de :needed, e você tem :available. Valor que falta: :missing, a começar em :at.';
$_ADDONLANG['orders_short_now'] =
    'O que você pediu vai precisar de :needed, e você tem :available. Valor que falta agora: :missing.';
$_ADDONLANG['orders_short_some_now'] =
    'O que você pediu vai precisar de :needed, e você tem :available. Valor que falta: :missing, em parte já agora.';
$_ADDONLANG['orders_short_order'] = 'Escolher o que vem primeiro';
$_ADDONLANG['orders_prefer_title'] = 'O que vem primeiro';
$_ADDONLANG['orders_prefer_text'] =
    'Quando seu saldo não basta para todos os nomes cujo valor deve ser reservado, os de cima o recebem primeiro. Arraste '
    . 'um nome ou mova-o com as setas.';
$_ADDONLANG['orders_prefer_up'] = 'Mover :domain para cima';
$_ADDONLANG['orders_prefer_down'] = 'Mover :domain para baixo';
$_ADDONLANG['orders_prefer_drag'] = 'Arrastar :domain';
$_ADDONLANG['orders_prefer_due'] = ':amount em :at';
$_ADDONLANG['orders_prefer_due_now'] = ':amount, agora';
$_ADDONLANG['orders_prefer_covered'] = 'coberto';
$_ADDONLANG['orders_prefer_short'] = 'não coberto';
$_ADDONLANG['orders_prefer_more'] = 'e mais :count, depois destes';
$_ADDONLANG['orders_prefer_reset'] = 'Drops mais próximos primeiro';
$_ADDONLANG['orders_preferred'] = 'A ordem foi salva.';
$_ADDONLANG['orders_auctions_title'] = 'Leilões';
$_ADDONLANG['orders_auctions_text'] =
    'Várias pessoas tinham pedido estes nomes. Os lances e o pagamento são feitos na casa de leilões; sem lances, vence o '
    . 'pedido mais antigo.';
$_ADDONLANG['orders_auction_ends'] = 'Término';
$_ADDONLANG['orders_auction_best'] = 'Maior lance';
$_ADDONLANG['orders_auction_next'] = 'Próximo lance a partir de';
$_ADDONLANG['orders_auction_bids'] = 'Lances';
$_ADDONLANG['orders_auction_bidders'] = 'Participantes';
$_ADDONLANG['orders_auction_open'] = 'Dar lance';
$_ADDONLANG['orders_auction_opens'] = '(abre a casa de leilões em uma nova janela)';
$_ADDONLANG['orders_auction_updated'] = 'situação em :at';
$_ADDONLANG['orders_auction_none'] = 'ainda nenhum';
$_ADDONLANG['orders_auction_unknown'] = 'ainda desconhecido';
$_ADDONLANG['orders_bidder_HIGHBIDDER'] = 'Você lidera';
$_ADDONLANG['orders_bidder_OUTBID'] = 'Seu lance foi superado';
$_ADDONLANG['orders_bidder_PARTICIPANT'] = 'Você não deu lance';
$_ADDONLANG['orders_bidder_WINNER'] = 'Você venceu';
$_ADDONLANG['orders_auction_show'] = 'Leilão';
$_ADDONLANG['orders_export'] = 'Exportar CSV';
$_ADDONLANG['orders_history_title'] = 'Histórico de :domain';
$_ADDONLANG['orders_history_empty'] = 'Ainda não aconteceu nada.';
$_ADDONLANG['orders_by_you'] = 'por você';
$_ADDONLANG['orders_by_admin'] = 'por um administrador';
$_ADDONLANG['orders_back'] = 'Voltar a Meus backorders';
$_ADDONLANG['orders_held'] = 'Reservado';
$_ADDONLANG['orders_bulk_title'] = 'Pedir vários nomes de uma vez';
$_ADDONLANG['orders_bulk_label'] = 'Nomes, um por linha';
$_ADDONLANG['orders_bulk_hint'] =
    'Até 1.000 nomes, também separados por vírgulas ou espaços. De um arquivo CSV, os nomes são extraídos.';
$_ADDONLANG['orders_bulk_file'] = 'Ou um arquivo de texto ou CSV';
$_ADDONLANG['orders_bulk_drop'] = 'Ou solte aqui um arquivo de texto ou CSV';
$_ADDONLANG['orders_bulk_check'] = 'Conferir nomes';
$_ADDONLANG['orders_bulk_note'] =
    'A próxima página mostra o que vai acontecer. Nada é pedido antes da sua confirmação.';
$_ADDONLANG['orders_bulk_none'] = 'Não há nenhum nome no que você enviou. Escreva nomes com o TLD, um por linha.';
$_ADDONLANG['orders_bulk_file_bad'] = 'Não foi possível ler o arquivo. Ele deve ser um texto de no máximo 1 MB.';
$_ADDONLANG['orders_bulk_left'] =
    'Só os primeiros 1.000 nomes são mostrados; deixados de fora: :count. Peça estes primeiro.';
$_ADDONLANG['orders_bulk_left_one'] =
    'Só os primeiros 1.000 nomes são mostrados; 1 nome ficou de fora. Peça estes primeiro.';
$_ADDONLANG['orders_preview_title'] = 'Confira seu pedido';
$_ADDONLANG['orders_preview_names'] = 'Nomes que serão pedidos';
$_ADDONLANG['orders_preview_refused'] = 'Nomes que não podem ser pedidos';
$_ADDONLANG['orders_preview_total'] = 'Total a reservar';
$_ADDONLANG['orders_preview_total_hint'] =
    'com impostos; reservado nome por nome, nunca tudo de uma vez antes da hora';
$_ADDONLANG['orders_preview_earlier'] = 'Para backorders anteriores';
$_ADDONLANG['orders_preview_missing'] = 'Falta';
$_ADDONLANG['orders_preview_short'] =
    'Seu saldo ainda não cobre tudo isto. Mesmo assim, você pode fazer o pedido; adicione saldo antes da hora de reservar, '
    . 'ou ficarão de fora os nomes que você menos quer.';
$_ADDONLANG['orders_preview_days'] = 'Quando é reservado';
$_ADDONLANG['orders_preview_now'] = 'em poucos minutos';
$_ADDONLANG['orders_preview_later'] = 'quando se souber a data do drop';
$_ADDONLANG['orders_preview_count'] = ':count nomes';
$_ADDONLANG['orders_preview_count_one'] = '1 nome';
$_ADDONLANG['orders_preview_happens'] = 'O que vai acontecer';
$_ADDONLANG['orders_preview_amount'] = 'A reservar';
$_ADDONLANG['orders_preview_reason'] = 'Motivo';
$_ADDONLANG['orders_preview_confirm'] = 'Pedir :count nomes';
$_ADDONLANG['orders_preview_confirm_one'] = 'Pedir 1 nome';
$_ADDONLANG['orders_preview_nothing'] = 'Nenhum destes nomes pode ser pedido.';
$_ADDONLANG['orders_preview_edit'] = 'Alterar a lista';
$_ADDONLANG['orders_preview_changed'] =
    'Preços ou nomes mudaram desde que você conferiu. Nada foi pedido ainda; confira a lista novamente.';
$_ADDONLANG['orders_preview_empty'] = 'Não há lista para conferir. Cole seus nomes abaixo.';
$_ADDONLANG['orders_plan_hold'] = 'Reserva em :at';
$_ADDONLANG['orders_plan_now'] = 'Reserva em poucos minutos';
$_ADDONLANG['orders_plan_hold_short'] = 'Reserva em :at, até onde seu saldo alcançar';
$_ADDONLANG['orders_plan_now_short'] = 'Reserva em poucos minutos, até onde seu saldo alcançar';
$_ADDONLANG['orders_plan_passed'] =
    'O drop já passou (:at). Se o seu saldo bastar em até dois dias depois dele, ainda será tentado';
$_ADDONLANG['orders_plan_unknown'] = 'Espera até se saber a data do drop; antes disso, nada é reservado';
$_ADDONLANG['orders_result_title'] = 'Seu pedido';
$_ADDONLANG['orders_result_done'] = ':count nomes foram pedidos.';
$_ADDONLANG['orders_result_done_one'] = '1 nome foi pedido.';
$_ADDONLANG['orders_result_refused'] = 'Não puderam ser pedidos: :count.';
$_ADDONLANG['orders_result_refused_one'] = '1 nome não pôde ser pedido.';
$_ADDONLANG['orders_result_none'] = 'Nenhum nome foi pedido.';
$_ADDONLANG['orders_result_ordered'] = 'Pedido';
$_ADDONLANG['orders_result_not'] = 'Não pedido';
$_ADDONLANG['orders_result_empty'] = 'Não há mais pedido para mostrar.';
$_ADDONLANG['orders_csv_unicode'] = 'Unicode';
$_ADDONLANG['orders_csv_held_at'] = 'Reservado desde (UTC)';
$_ADDONLANG['orders_csv_submit_at'] = 'Enviado (UTC)';
$_ADDONLANG['orders_csv_currency'] = 'Moeda';
$_ADDONLANG['orders_csv_invoice'] = 'Fatura';
$_ADDONLANG['orders_csv_created'] = 'Pedido (UTC)';
$_ADDONLANG['orders_csv_updated'] = 'Alterado (UTC)';
$_ADDONLANG['error_past'] = 'O drop deste nome foi há mais de dois dias.';
$_ADDONLANG['error_not-utf-8'] =
    'O arquivo não é texto em UTF-8. Salve-o como UTF-8 (“CSV UTF-8”) e envie-o novamente.';
$_ADDONLANG['error_repeated'] = 'Este nome já está na sua lista.';
$_ADDONLANG['error_busy'] = 'Este backorder está sendo processado agora. Tente novamente em alguns minutos.';
$_ADDONLANG['js_orders_confirm_held'] =
    'Excluir o backorder de :domain? O valor reservado para ele volta ao seu saldo.';
$_ADDONLANG['js_orders_read'] = 'O arquivo :file foi lido; linhas: :count.';
$_ADDONLANG['js_orders_unread'] = 'Não foi possível ler o arquivo. Ele deve ser um texto de no máximo 1 MB.';
$_ADDONLANG['js_orders_binary'] = ':file não é texto em UTF-8. Salve a lista como UTF-8 (“CSV UTF-8”).';
$_ADDONLANG['js_orders_blank'] = ':file está vazio.';
$_ADDONLANG['js_orders_auction'] = 'Leilão';

// Email template
$_ADDONLANG['mail_lowbalance_subject'] = 'Aviso de saldo insuficiente de {$company_name}';
$_ADDONLANG['mail_lowbalance_message'] =
    '<p>Olá, {$client_name}!</p><p>Seu saldo disponível não cobre os seguintes '
    . 'backorders:</p><ul>{foreach from=$list item=data}<li><strong>{$data.domain}</strong>, drop em '
    . '{$data.dropdate}, preço {$data.price}</li>{/foreach}</ul><p>Valor que falta: <strong>{$missing}</strong>. '
    . 'Adicione saldo à sua conta a tempo; um backorder sem saldo não é executado.</p><p>{$signature}</p>';

// Other mails
$_ADDONLANG['mail_dropmoved_subject'] = 'O drop dos seus backorders foi adiado';
$_ADDONLANG['mail_dropmoved_message'] =
    '<p>Olá, {$client_name}!</p><p>O registro adiou as datas de drop destes nomes. O valor que estava reservado para eles '
    . 'voltou ao seu saldo e será reservado de novo quando o drop estiver próximo:</p><ul>{foreach from=$list '
    . 'item=data}<li><strong>{$data.domain}</strong>, drop em {$data.dropdate}, preço {$data.price}</li>{/foreach}</ul>'
    . '<p>{$signature}</p>';
$_ADDONLANG['mail_leftlist_subject'] = 'Nomes dos seus backorders não estão mais prestes a cair';
$_ADDONLANG['mail_leftlist_message'] =
    '<p>Olá, {$client_name}!</p><p>Estes nomes não estão mais na droplist; provavelmente foram renovados pelos titulares. '
    . 'O valor que estava reservado para eles voltou ao seu saldo:</p><ul>{foreach from=$list '
    . 'item=data}<li><strong>{$data.domain}</strong></li>{/foreach}</ul><p>Seus backorders continuam registrados e voltam '
    . 'a valer se os nomes entrarem de novo na lista.</p><p>{$signature}</p>';
$_ADDONLANG['mail_account_subject'] = 'Backorders: seu saldo no registrador não é suficiente';
$_ADDONLANG['mail_account_message'] =
    '<p>As solicitações em aberto e as previstas para os próximos três dias vão custar :needed (backorders: :names), mas '
    . 'sua conta no registrador tem :available. Solicitações sem saldo não participam do drop. Adicione saldo no '
    . 'registrador a tempo.</p>';
$_ADDONLANG['mail_account_unknown'] =
    '<p>Backorders fora da soma, porque o custo do TLD não é conhecido: :unknown.</p>';

// Watching: watched names, saved searches, their mails, the calendar and the home page's panel
$_ADDONLANG['watch_title'] = 'Acompanhamento';
$_ADDONLANG['watch_list'] = 'Nomes acompanhados';
$_ADDONLANG['watch_info'] = ':first a :last de :total; limite de nomes: :limit';
$_ADDONLANG['watch_new'] = 'Acompanhar um nome';
$_ADDONLANG['watch_new_note'] =
    'Qualquer nome, mesmo que ainda não esteja na lista. Acompanhar é grátis e não compromete saldo.';
$_ADDONLANG['watch_submit'] = 'Acompanhar';
$_ADDONLANG['watch_remove'] = 'Remover';
$_ADDONLANG['watch_remove_name'] = 'Deixar de acompanhar :domain';
$_ADDONLANG['watch_clear'] = 'Remover todos os que já caíram';
$_ADDONLANG['watch_state_moved'] = 'mudou, era :before';
$_ADDONLANG['watch_state_left'] = 'saiu da lista';
$_ADDONLANG['watch_state_left_hint'] = 'O nome não está mais prestes a cair; provavelmente o titular o renovou.';
$_ADDONLANG['watch_state_dropped'] = 'caiu';
$_ADDONLANG['watch_state_unlisted'] = 'fora da lista';
$_ADDONLANG['watch_state_unlisted_hint'] = 'O nome não está prestes a cair. Você será avisado quando estiver.';
$_ADDONLANG['watch_empty_title'] = 'Você ainda não acompanha nenhum nome';
$_ADDONLANG['watch_empty_text'] =
    'Clique na estrela ao lado de um nome em Domínios expirando, ou digite-o em “Acompanhar um nome”. Acompanhar não custa nada; '
    . 'você é avisado quando a data do drop muda, quando o titular renova e na véspera do drop.';
$_ADDONLANG['watch_added'] = 'Você está acompanhando :domain.';
$_ADDONLANG['watch_removed'] = 'Você não acompanha mais :domain.';
$_ADDONLANG['watch_cleared'] = 'Nomes retirados dos acompanhados: :count.';
$_ADDONLANG['watch_error_limit'] = 'Você já acompanha :limit nomes, que é o máximo. Remova alguns primeiro.';
$_ADDONLANG['watch_searches'] = 'Buscas salvas';
$_ADDONLANG['watch_searches_empty_title'] = 'Ainda não há buscas salvas';
$_ADDONLANG['watch_searches_empty_text'] =
    'Busque nos domínios expirando e salve a busca com um nome. Você pode refazê-la com um clique e receber os nomes novos '
    . 'uma vez por dia.';
$_ADDONLANG['watch_search_all'] = 'todos os nomes';
$_ADDONLANG['watch_search_more'] = 'outras condições: :count';
$_ADDONLANG['watch_search_run'] = 'Buscar';
$_ADDONLANG['watch_search_rename'] = 'Renomear';
$_ADDONLANG['watch_search_delete'] = 'Excluir';
$_ADDONLANG['watch_search_name'] = 'Nome da busca';
$_ADDONLANG['watch_search_keep'] = 'Salvar';
$_ADDONLANG['watch_search_confirm'] = 'Excluir a busca “:name”?';
$_ADDONLANG['watch_search_mail'] = 'E-mail diário';
$_ADDONLANG['watch_search_mailed'] = 'último em :date UTC';
$_ADDONLANG['watch_search_saved'] = 'A busca “:name” foi salva.';
$_ADDONLANG['watch_search_renamed'] = 'A busca agora se chama “:name”.';
$_ADDONLANG['watch_search_deleted'] = 'A busca “:name” foi excluída.';
$_ADDONLANG['watch_search_mail_on'] = 'Você recebe os nomes novos de “:name” no máximo uma vez por dia.';
$_ADDONLANG['watch_search_mail_off'] = 'Você não recebe mais e-mails sobre “:name”.';
$_ADDONLANG['watch_error_searches'] = 'Você já tem :limit buscas salvas, que é o máximo. Exclua uma primeiro.';
$_ADDONLANG['watch_error_name'] = 'Dê um nome à busca.';
$_ADDONLANG['watch_error_taken'] = 'Você já tem uma busca chamada “:name”. Escolha outro nome.';
$_ADDONLANG['watch_error_query'] = 'Esta busca é longa demais para ser salva. Marque menos TLDs.';
$_ADDONLANG['watch_error_search'] = 'A pesquisa não foi salva. :why';
$_ADDONLANG['watch_error_gone'] = 'Esta busca não existe mais na sua conta.';
$_ADDONLANG['watch_mails'] = 'E-mails';
$_ADDONLANG['watch_mails_watched'] = 'Novidades dos nomes acompanhados';
$_ADDONLANG['watch_mails_note'] =
    'No máximo um por dia: quando a data de um drop muda, quando um nome sai da lista porque o titular o renovou e na '
    . 'véspera do drop.';
$_ADDONLANG['watch_on'] = 'ativado';
$_ADDONLANG['watch_off'] = 'desativado';
$_ADDONLANG['watch_turn_on'] = 'Ativar';
$_ADDONLANG['watch_turn_off'] = 'Desativar';
$_ADDONLANG['watch_mail_on'] = 'Você recebe por e-mail as novidades dos nomes que acompanha.';
$_ADDONLANG['watch_mail_off'] = 'Você não recebe mais e-mails sobre nomes acompanhados.';
$_ADDONLANG['watch_calendar'] = 'Calendário';
$_ADDONLANG['watch_calendar_name'] = 'Drops de domínios';
$_ADDONLANG['watch_calendar_intro'] =
    'As datas de drop dos nomes que você acompanha ou dos seus backorders, no seu próprio calendário.';
$_ADDONLANG['watch_calendar_make'] = 'Criar endereço';
$_ADDONLANG['watch_calendar_address'] = 'Endereço privado';
$_ADDONLANG['watch_calendar_secret'] = 'Quem conhece este endereço pode ver estes nomes. Não o compartilhe.';
$_ADDONLANG['watch_calendar_subscribe'] = 'Assinar';
$_ADDONLANG['watch_calendar_copy'] = 'Copiar';
$_ADDONLANG['watch_calendar_copied'] = 'O endereço foi copiado.';
$_ADDONLANG['watch_calendar_renew'] = 'Novo endereço';
$_ADDONLANG['watch_calendar_stop'] = 'Desligar';
$_ADDONLANG['watch_calendar_confirm'] = 'O endereço atual deixará de funcionar. Continuar?';
$_ADDONLANG['watch_calendar_made'] = 'Seu calendário agora tem um endereço.';
$_ADDONLANG['watch_calendar_renewed'] = 'Seu calendário tem um novo endereço. O anterior não funciona mais.';
$_ADDONLANG['watch_calendar_stopped'] = 'Seu calendário não tem mais endereço.';
$_ADDONLANG['watch_event_watched'] = 'Drop de :domain';
$_ADDONLANG['watch_event_ordered'] = 'Drop de :domain (com backorder)';
$_ADDONLANG['watch_event_status'] = 'Status do seu backorder: :status';
$_ADDONLANG['watch_event_hint'] = 'Você acompanha este nome. Faça o backorder a tempo se quiser ficar com ele.';
$_ADDONLANG['watch_stop_title'] = 'Configurações de e-mail';
$_ADDONLANG['watch_stop_watched_on'] = 'Quer parar de receber e-mails sobre os nomes que você acompanha?';
$_ADDONLANG['watch_stop_watched_off'] = 'Você não recebe mais e-mails sobre os nomes que acompanha.';
$_ADDONLANG['watch_stop_searches_on'] = 'Quer parar de receber os e-mails diários de todas as suas buscas salvas?';
$_ADDONLANG['watch_stop_searches_off'] = 'Você não recebe mais e-mails diários das suas buscas salvas.';
$_ADDONLANG['watch_stop_keeps'] = 'Seus nomes acompanhados e suas buscas salvas continuam como estão.';
$_ADDONLANG['watch_stop_unknown'] =
    'Este link está incompleto ou não funciona mais. Você pode escolher seus e-mails na página Acompanhamento.';
$_ADDONLANG['watch_stop_button'] = 'Parar estes e-mails';
$_ADDONLANG['watch_stop_settings'] = 'Escolher na sua conta';
$_ADDONLANG['watch_home_open'] = 'Backorders em andamento: :count';
$_ADDONLANG['watch_home_none'] =
    'Nomes que os titulares deixam expirar podem ser seus: busque nos domínios expirando e faça backorder do que você '
    . 'gostar.';
$_ADDONLANG['watch_home_covered'] = 'Seu saldo cobre o valor de :needed que será reservado para eles até :date UTC.';
$_ADDONLANG['watch_home_short'] =
    'Total necessário: :needed. Valor que falta: :missing, a primeira parte até :date UTC.';
$_ADDONLANG['watch_home_covered_now'] = 'Seu saldo cobre o valor de :needed que será reservado para eles agora.';
$_ADDONLANG['watch_home_short_now'] = 'Total necessário: :needed. Valor que falta agora: :missing.';
$_ADDONLANG['watch_home_short_some_now'] = 'Total necessário: :needed. Valor que falta: :missing, em parte já agora.';
$_ADDONLANG['watch_home_drops'] = 'drop em :date UTC';
$_ADDONLANG['watch_home_promise'] =
    'Nada é cobrado se o nome não for capturado. O preço é reservado pouco antes do drop e devolvido se não der certo.';
$_ADDONLANG['watch_mail_watched_subject'] = 'Novidades dos domínios que você acompanha';
$_ADDONLANG['watch_mail_watched_message'] =
    '<p>Olá, {$client_name}!</p><p>Há novidades sobre os nomes que você acompanha.</p>'
    . '{if $moved}<p><strong>A data do drop mudou:</strong></p><ul>{foreach from=$moved item=name}'
    . '<li><strong>{$name.domain|escape}</strong>: drop agora em {$name.dropdate|escape} (antes: {$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $left}<p><strong>Não estão mais prestes a cair,</strong> provavelmente porque o titular renovou:</p><ul>'
    . '{foreach from=$left item=name}<li><strong>{$name.domain|escape}</strong> (o drop seria em {$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $listed}<p><strong>Agora prestes a cair:</strong></p><ul>{foreach from=$listed item=name}'
    . '<li><strong>{$name.domain|escape}</strong>: drop em {$name.dropdate|escape}</li>{/foreach}</ul>{/if}'
    . '{if $soon}<p><strong>Caem em cerca de um dia,</strong> e você não fez backorder deles:</p><ul>'
    . '{foreach from=$soon item=name}<li><strong>{$name.domain|escape}</strong>: drop em {$name.dropdate|escape}'
    . '{if $name.price}, preço {$name.price|escape}{/if}</li>{/foreach}</ul>{/if}'
    . '<p><a href="{$link|escape}">Ver os nomes acompanhados ou fazer um backorder</a></p><p>{$signature}</p>'
    . '<p><small>Você acompanha estes nomes. <a href="{$unsubscribe|escape}">Parar estes e-mails</a></small></p>';
$_ADDONLANG['watch_mail_searches_subject'] = 'Novos domínios expirando para suas buscas salvas';
$_ADDONLANG['watch_mail_searches_message'] =
    '<p>Olá, {$client_name}!</p><p>Entraram na lista nomes novos que correspondem às suas buscas salvas.</p>'
    . '{foreach from=$searches item=search}<p><strong>{$search.name|escape}</strong>: novos: {$search.total|escape}</p><ul>'
    . '{foreach from=$search.names item=name}<li><strong>{$name.domain|escape}</strong>, drop em {$name.dropdate|escape}'
    . '{if $name.price}, preço {$name.price|escape}{/if}</li>{/foreach}'
    . '{if $search.more}<li>e mais {$search.more|escape}</li>{/if}</ul>'
    . '<p><a href="{$search.link|escape}">Fazer esta busca</a></p>{/foreach}<p>{$signature}</p>'
    . '<p><small>Você pediu este e-mail diário; <a href="{$link|escape}">altere suas buscas salvas</a> ou '
    . '<a href="{$unsubscribe|escape}">pare estes e-mails</a>.</small></p>';

// Admin area
$_ADDONLANG['admin_manage'] = 'Gerenciar';
$_ADDONLANG['admin_pricing'] = 'Preços';
$_ADDONLANG['admin_logs'] = 'Logs';
$_ADDONLANG['admin_manage_title'] = 'Todos os backorders';
$_ADDONLANG['admin_pricing_title'] = 'Preços de backorders';
$_ADDONLANG['admin_extension'] = 'Extensão';
$_ADDONLANG['admin_price_hint'] =
    'Clientes com uma moeda em que o preço de um TLD está vazio ou é 0 não podem fazer backorder desse TLD.';
$_ADDONLANG['admin_new_tld'] = 'novo TLD, p. ex. com';
$_ADDONLANG['admin_save'] = 'Salvar alterações';
$_ADDONLANG['admin_delete'] = 'Excluir';
$_ADDONLANG['admin_saved'] = 'Os preços foram salvos.';
$_ADDONLANG['admin_deleted'] = 'Os preços de .:zone foram excluídos. Os backorders existentes mantêm os deles.';
$_ADDONLANG['admin_bad_price'] = 'Nada foi salvo: “:text” não é um preço (.:zone, :currency). :why';
$_ADDONLANG['admin_price_form'] = 'Escreva-o como 12,50, sem separador de milhares.';
$_ADDONLANG['admin_price_decimals'] = 'Tem mais de duas casas decimais.';
$_ADDONLANG['admin_price_size'] = 'Deve ser menor que :limit.';
$_ADDONLANG['admin_bad_zone'] = 'Nada foi salvo: “:text” não é um TLD.';
$_ADDONLANG['admin_zone_exists'] = 'Nada foi salvo: .:zone já está na tabela.';
$_ADDONLANG['admin_no_zone'] = 'Nada foi salvo: foram informados preços sem TLD.';
$_ADDONLANG['admin_no_currencies'] = 'O WHMCS não tem nenhuma moeda.';
$_ADDONLANG['admin_fault_encoding'] = '“:field”: “:text” não é UTF-8 válido e não pode ser lido. Digite de novo.';
$_ADDONLANG['admin_client'] = 'Cliente';
$_ADDONLANG['admin_reference'] = 'Referência';
$_ADDONLANG['admin_price'] = 'Preço';
$_ADDONLANG['admin_held'] = 'Reservado';
$_ADDONLANG['admin_status_all'] = 'Qualquer status';
$_ADDONLANG['admin_search'] = 'Buscar';
$_ADDONLANG['admin_search_domain'] = 'nome completo, p. ex. example.com';
$_ADDONLANG['admin_events'] = 'Eventos';
$_ADDONLANG['admin_no_entries'] = 'Nenhum registro.';

// Admin area: frame and dashboard
$_ADDONLANG['dash_no_form'] = 'Esta página não aceita alterações.';
$_ADDONLANG['admin_dashboard'] = 'Painel';
$_ADDONLANG['dash_title'] = 'Como vão os negócios';
$_ADDONLANG['dash_utc'] = 'Todos os horários são UTC; passe o mouse sobre um para ver o seu.';
$_ADDONLANG['dash_decimal_point'] = ',';
$_ADDONLANG['dash_percent'] = ':n%';
$_ADDONLANG['dash_ago'] = 'há :span';
$_ADDONLANG['dash_seconds'] = ':n s';
$_ADDONLANG['dash_minutes'] = ':n min';
$_ADDONLANG['dash_hours'] = ':n h';
$_ADDONLANG['dash_days'] = ':n dias';
$_ADDONLANG['dash_jobs'] = 'Crons';
$_ADDONLANG['dash_job'] = 'Tarefa';
$_ADDONLANG['dash_last_run'] = 'Última execução';
$_ADDONLANG['dash_took'] = 'durou :span';
$_ADDONLANG['dash_last_success'] = 'Último sucesso';
$_ADDONLANG['dash_last_error'] = 'Último erro';
$_ADDONLANG['dash_none'] = 'nenhum';
$_ADDONLANG['dash_never_hint'] =
    'Configure o cron job, ou deixe que o cron do próprio WHMCS o execute (opção “Run with WHMCS\'s cron”).';
$_ADDONLANG['dash_errors'] = 'Erros no log';
$_ADDONLANG['dash_job_BATCH'] = 'Lote, a cada cinco minutos';
$_ADDONLANG['dash_job_DAILY_IMPORT_PENDINGDOMAINLIST'] = 'Importação da droplist, duas vezes por dia';
$_ADDONLANG['dash_job_DAILY_DROPDATE_SYNCH'] = 'Datas de drop, duas vezes por dia';
$_ADDONLANG['dash_job_DAILY_WATCH_MAILS'] = 'E-mails sobre nomes acompanhados e buscas salvas, uma vez por dia';
$_ADDONLANG['dash_light_on-time'] = 'Em dia';
$_ADDONLANG['dash_light_late'] = 'Atrasado';
$_ADDONLANG['dash_light_failing'] = 'Com falhas';
$_ADDONLANG['dash_light_standing'] = 'Parado';
$_ADDONLANG['dash_light_never'] = 'Nunca executado';
$_ADDONLANG['dash_due'] = 'Drops previstos';
$_ADDONLANG['dash_due_day'] = 'Em até 24 horas';
$_ADDONLANG['dash_due_three'] = 'Em até 3 dias';
$_ADDONLANG['dash_names'] = 'Nomes';
$_ADDONLANG['dash_backorders'] = 'Backorders';
$_ADDONLANG['dash_waiting'] = 'Sem reserva';
$_ADDONLANG['dash_due_next'] = 'O próximo drop é em';
$_ADDONLANG['dash_due_none'] = 'Nenhum nome com backorder cai nos próximos três dias.';
$_ADDONLANG['dash_due_manage'] = 'Todos os backorders';
$_ADDONLANG['dash_account'] = 'Sua conta no registrador';
$_ADDONLANG['dash_account_available'] = 'Disponível para backorders';
$_ADDONLANG['dash_account_needed'] = 'Custo do que está previsto';
$_ADDONLANG['dash_account_left'] = 'Restante depois disso';
$_ADDONLANG['dash_account_names'] = 'Backorders previstos e solicitações em andamento';
$_ADDONLANG['dash_account_checked'] = 'Conforme a consulta do lote';
$_ADDONLANG['dash_account_unasked'] = 'Ainda não consultado: o lote consulta quando há algo previsto.';
$_ADDONLANG['dash_account_short'] = 'Insuficiente: solicitações sem saldo não participam do drop.';
$_ADDONLANG['dash_account_unknown'] = 'Suficiente, até onde os custos são conhecidos.';
$_ADDONLANG['dash_account_idle'] = 'Nada previsto.';
$_ADDONLANG['dash_account_enough'] = 'Suficiente.';
$_ADDONLANG['dash_account_unknown_costs'] = 'Backorders não contados, porque o custo do TLD não é conhecido: :n.';
$_ADDONLANG['dash_account_unknown_costs_one'] = '1 backorder não contado, porque o custo do TLD não é conhecido.';
$_ADDONLANG['dash_outlook'] = 'O que seus clientes vão precisar';
$_ADDONLANG['dash_outlook_none'] = 'Nenhum backorder espera por saldo.';
$_ADDONLANG['dash_outlook_hint'] =
    'Backorders cujo valor ainda não foi reservado, aos preços de hoje e sem impostos. As faturas em aberto não são descontadas do saldo.';
$_ADDONLANG['dash_currency'] = 'Moeda';
$_ADDONLANG['dash_clients'] = 'Clientes';
$_ADDONLANG['dash_needed'] = 'Necessário';
$_ADDONLANG['dash_credit'] = 'Saldo deles';
$_ADDONLANG['dash_missing'] = 'Falta';
$_ADDONLANG['dash_weeks'] = 'Capturas e falhas por semana';
$_ADDONLANG['dash_weeks_desc'] =
    'Gráfico de barras das últimas 26 semanas: capturados :caught, perdidos :missed, nunca enviados por falta de saldo :unsent.';
$_ADDONLANG['dash_weeks_none'] = 'Nada foi capturado ou perdido nas últimas 26 semanas.';
$_ADDONLANG['dash_week'] = 'Semana de';
$_ADDONLANG['dash_week_counts'] = 'Semana de :start: capturados :caught, perdidos :missed, nunca enviados :unsent';
$_ADDONLANG['dash_caught'] = 'Capturados';
$_ADDONLANG['dash_missed'] = 'Perdidos';
$_ADDONLANG['dash_unsent'] = 'Nunca enviados';
$_ADDONLANG['dash_unsent_hint'] = 'sem saldo antes do drop';
$_ADDONLANG['dash_success'] = 'Taxa de sucesso';
$_ADDONLANG['dash_table'] = 'Mostrar como tabela';
$_ADDONLANG['dash_money'] = 'Receita e margem por semana, :currency';
$_ADDONLANG['dash_money_title'] = 'Receita e margem por semana';
$_ADDONLANG['dash_money_desc'] =
    'Gráfico de barras das últimas 26 semanas em :currency: receita :revenue, margem :margin.';
$_ADDONLANG['dash_money_none'] = 'Nenhum backorder foi pago nas últimas 26 semanas.';
$_ADDONLANG['dash_money_hint'] =
    'Faturas pagas aos preços fixados na reserva, sem impostos, descontados os reembolsos. Margem: descontado o custo de cada captura, de outras moedas pelas cotações atuais do WHMCS.';
$_ADDONLANG['dash_money_unknown'] =
    'Capturas cujo custo não é conhecido: :n de :of; elas contam como se não custassem nada. Informe os custos em Preços.';
$_ADDONLANG['dash_money_unknown_one'] =
    'O custo de 1 captura de :of não é conhecido; ela conta como se não custasse nada. Informe os custos em Preços.';
$_ADDONLANG['dash_week_money'] = 'Semana de :start: receita :revenue, margem :margin';
$_ADDONLANG['dash_week_revenue'] = 'Semana de :start: receita :revenue';
$_ADDONLANG['dash_revenue_desc'] = 'Gráfico de barras das últimas 26 semanas em :currency: receita :revenue.';
$_ADDONLANG['dash_money_no_cost'] =
    'Não se sabe quanto as capturas custam a você, portanto não há margem. Informe os custos em Preços.';
$_ADDONLANG['dash_revenue'] = 'Receita';
$_ADDONLANG['dash_margin'] = 'Margem';
$_ADDONLANG['dash_zones'] = 'Sucesso por TLD, últimas 26 semanas';
$_ADDONLANG['dash_zones_none'] = 'Nenhuma solicitação foi concluída nas últimas 26 semanas.';
$_ADDONLANG['dash_zones_more'] = 'Outros TLDs: :n.';
$_ADDONLANG['dash_zones_more_one'] = 'Mais 1 TLD.';
$_ADDONLANG['dash_tld'] = 'TLD';
$_ADDONLANG['dash_of'] = ':caught de :tried';
$_ADDONLANG['dash_setup'] = 'Verificação';
$_ADDONLANG['dash_setup_all'] = 'Todas as :n verificações estão em ordem.';
$_ADDONLANG['dash_setup_bad'] = 'Verificações que pedem atenção: :n de :all';
$_ADDONLANG['dash_setup_bad_one'] = '1 de :all verificações pede atenção';
$_ADDONLANG['dash_setup_passed'] = 'O que está em ordem';
$_ADDONLANG['dash_level_success'] = 'OK';
$_ADDONLANG['dash_level_warning'] = 'Verificar';
$_ADDONLANG['dash_level_danger'] = 'A fazer';
$_ADDONLANG['dash_test'] = 'Testar as credenciais';
$_ADDONLANG['dash_test_good'] = 'O registrador aceita as credenciais.';
$_ADDONLANG['dash_test_good_balance'] = 'O registrador aceita as credenciais; o saldo da conta é :balance.';
$_ADDONLANG['dash_test_refused'] =
    'O registrador recusa as credenciais: :answer. Confira o usuário e a senha em Configuration, System Settings, Domain Registrars, e se o endereço do servidor está liberado no registrador.';
$_ADDONLANG['dash_check_versions'] = 'Versões';
$_ADDONLANG['dash_check_versions_success'] = 'Extensão :extension, PHP :php, WHMCS :whmcs.';
$_ADDONLANG['dash_check_versions_warning'] =
    'Extensão :extension, PHP :php, WHMCS :whmcs. Feito para PHP 8.2 e WHMCS 8.11 ou mais recentes: atualize.';
$_ADDONLANG['dash_check_tables'] = 'Tabelas';
$_ADDONLANG['dash_check_tables_success'] = 'As tabelas são as desta versão.';
$_ADDONLANG['dash_check_tables_danger'] =
    'As tabelas são de uma versão anterior. Desative o addon em Configuration, System Settings, Addon Modules, e ative-o novamente; nada se perde com isso.';
$_ADDONLANG['dash_check_settings'] = 'Configurações';
$_ADDONLANG['dash_check_settings_success'] =
    'As configurações do addon podem ser lidas. Os logs são guardados por :days dias.';
$_ADDONLANG['dash_check_registrar'] = 'Registrador';
$_ADDONLANG['dash_check_registrar_success'] = 'O módulo do registrador tem usuário e senha.';
$_ADDONLANG['dash_check_registrar_warning'] =
    'O módulo do registrador está em modo de teste: nada será capturado de verdade. Desligue isso em Configuration, System Settings, Domain Registrars quando entrar em produção.';
$_ADDONLANG['dash_check_crons'] = 'Crons';
$_ADDONLANG['dash_check_crons_success'] = 'Todos os crons estão em dia.';
$_ADDONLANG['dash_check_crons_warning'] = 'Não está como deveria: :jobs. Veja o log.';
$_ADDONLANG['dash_check_crons_danger'] =
    'Não está como deveria: :jobs. Configure os cron jobs como diz o README, ou marque “Run with WHMCS\'s cron” nas configurações do addon.';
$_ADDONLANG['dash_check_token'] = 'Token dos crons por HTTP';
$_ADDONLANG['dash_check_token_success'] =
    'Os crons não podem ser iniciados por HTTP, ou só com um token longo o bastante.';
$_ADDONLANG['dash_check_token_warning'] =
    'O token é curto e pode ser adivinhado. Use um token aleatório de pelo menos :least caracteres.';
$_ADDONLANG['dash_check_list'] = 'Droplist';
$_ADDONLANG['dash_check_list_success'] = 'A lista tem :names nomes.';
$_ADDONLANG['dash_check_list_danger'] =
    'Nenhuma lista foi importada ainda. Execute daily_import_pendingdomainlist.php uma vez manualmente; ele mostra o progresso.';
$_ADDONLANG['dash_check_folder'] = 'Pasta dos snapshots';
$_ADDONLANG['dash_check_folder_success'] = 'O servidor web pode gravar em :folder.';
$_ADDONLANG['dash_check_folder_danger'] =
    'O servidor web não pode gravar em :folder. Dê a ele permissão de escrita, ou indique outra pasta nas configurações do addon; o usuário dos crons também precisa dela.';
$_ADDONLANG['dash_check_prices'] = 'Preços';
$_ADDONLANG['dash_check_prices_success'] = 'TLDs oferecidos: :zones.';
$_ADDONLANG['dash_check_prices_warning'] =
    'TLDs oferecidos: :zones, mas clientes com estas moedas não podem pedir nenhum: :currencies. Defina preços para elas em Preços.';
$_ADDONLANG['dash_check_prices_danger'] =
    'Nenhum TLD tem preço, portanto não é possível fazer backorders. Defina preços em Preços.';
$_ADDONLANG['dash_check_costs'] = 'Custos';
$_ADDONLANG['dash_check_costs_success'] = 'O custo de uma captura é conhecido para todos os TLDs oferecidos.';
$_ADDONLANG['dash_check_costs_warning'] =
    'O custo de uma captura não é conhecido para :unknown de :zones TLDs oferecidos (por exemplo, :example), portanto o saldo no registrador e a margem não os consideram.';
$_ADDONLANG['dash_check_clock'] = 'Relógios e fusos horários';
$_ADDONLANG['dash_check_clock_success'] =
    'O PHP (:php) e o banco de dados (:database) concordam quanto à hora, com :seconds s de diferença; os horários são guardados em UTC, sejam quais forem os fusos.';
$_ADDONLANG['dash_check_clock_warning'] =
    'Os relógios do PHP (:php) e do banco de dados (:database) diferem em :seconds s. Acerte os relógios dos dois servidores por NTP.';
$_ADDONLANG['dash_check_mails'] = 'Modelos de e-mail';
$_ADDONLANG['dash_check_mails_success'] = 'Os modelos de e-mail estão presentes.';
$_ADDONLANG['dash_check_mails_warning'] =
    'Desativados, portanto estes e-mails não são enviados: :name. Ative-os em Configuration, System Settings, Email Templates se os clientes devem recebê-los.';
$_ADDONLANG['dash_check_mails_danger'] =
    'Falta o modelo de e-mail :name. Desative o addon e ative-o novamente, o que o acrescenta.';
$_ADDONLANG['dash_check_admin'] = 'Administrador dos crons';
$_ADDONLANG['dash_check_admin_success'] = 'Os crons alteram saldos em nome de :name.';
$_ADDONLANG['dash_check_admin_danger'] =
    'Não há um administrador ativo :id. Informe em “Administrator”, nas configurações do addon, o ID de um administrador ativo.';
$_ADDONLANG['dash_check_payment'] = 'Forma de pagamento';
$_ADDONLANG['dash_check_payment_success'] = 'As faturas podem ser geradas (:method).';
$_ADDONLANG['dash_check_payment_danger'] =
    'A forma de pagamento “:method” das configurações do addon não está ativa. Ative-a, ou indique outra.';
$_ADDONLANG['dash_check_payment_none'] =
    'Nenhuma forma de pagamento está ativa no WHMCS, portanto nenhuma fatura pode ser gerada. Ative uma.';
$_ADDONLANG['dash_widget'] = 'Backorders';
$_ADDONLANG['dash_widget_description'] = 'Crons, drops previstos e a conta no registrador.';
$_ADDONLANG['dash_widget_week'] = 'Esta semana';
$_ADDONLANG['dash_widget_open'] = 'Abrir o painel';

// Admin area: logs
$_ADDONLANG['logs_title'] = 'Logs de backorders';
$_ADDONLANG['logs_events'] = 'Eventos de backorders';
$_ADDONLANG['logs_runs'] = 'Execuções dos crons';
$_ADDONLANG['logs_kept'] =
    'As execuções são guardadas por :days dias, assim como os eventos de backorders encerrados, a partir do último deles.';
$_ADDONLANG['logs_domain'] = 'Domínio';
$_ADDONLANG['logs_domain_hint'] = 'nome ou o início dele';
$_ADDONLANG['logs_cause'] = 'O que aconteceu';
$_ADDONLANG['logs_cause_all'] = 'Tudo';
$_ADDONLANG['logs_actor'] = 'Por quem';
$_ADDONLANG['logs_actor_all'] = 'Todos';
$_ADDONLANG['logs_actor_client'] = 'Clientes';
$_ADDONLANG['logs_actor_admin'] = 'Administradores';
$_ADDONLANG['logs_actor_batch'] = 'O lote';
$_ADDONLANG['logs_actor_sync'] = 'A importação das datas de drop';
$_ADDONLANG['logs_actor_hook'] = 'WHMCS';
$_ADDONLANG['logs_bad_client'] =
    '“:field”: nenhum cliente tem “:text” no nome, na empresa ou no e-mail. Digite outra parte ou o ID do cliente.';
$_ADDONLANG['logs_from'] = 'De';
$_ADDONLANG['logs_to'] = 'Até';
$_ADDONLANG['logs_search'] = 'Buscar';
$_ADDONLANG['logs_reset'] = 'Mostrar tudo';
$_ADDONLANG['logs_export'] = 'CSV';
$_ADDONLANG['logs_job'] = 'Tarefa';
$_ADDONLANG['logs_job_all'] = 'Todas as tarefas';
$_ADDONLANG['logs_only_errors'] = 'Só erros';
$_ADDONLANG['logs_time'] = 'Hora (UTC)';
$_ADDONLANG['logs_status'] = 'Status';
$_ADDONLANG['logs_reason'] = 'Motivo';
$_ADDONLANG['logs_of_backorder'] = 'Só o backorder :id';
$_ADDONLANG['logs_gone'] = 'excluído';
$_ADDONLANG['logs_unnamed'] = 'Backorder :id';
$_ADDONLANG['logs_message'] = 'Mensagem';
$_ADDONLANG['logs_took'] = 'Duração';
$_ADDONLANG['logs_good'] = 'OK';
$_ADDONLANG['logs_error'] = 'Erro';
$_ADDONLANG['logs_busy'] = 'Ocupado';
$_ADDONLANG['logs_steps'] = 'Etapas';
$_ADDONLANG['logs_step'] = ':name :ms ms';
$_ADDONLANG['logs_total'] = ':first a :last de :total';
$_ADDONLANG['logs_many'] = 'mais de :n';
$_ADDONLANG['logs_empty'] = 'Não há nenhum registro correspondente.';
$_ADDONLANG['logs_empty_at_all'] = 'Ainda não aconteceu nada.';
$_ADDONLANG['logs_count_synced'] = 'datas de drop alteradas';
$_ADDONLANG['logs_count_gone'] = 'fora da lista';
$_ADDONLANG['logs_count_reserved'] = 'valores reservados';
$_ADDONLANG['logs_count_short'] = 'sem saldo suficiente';
$_ADDONLANG['logs_count_processing'] = 'em envio';
$_ADDONLANG['logs_count_submitted'] = 'solicitados';
$_ADDONLANG['logs_count_polled'] = 'resultados consultados';
$_ADDONLANG['logs_count_failed'] = 'sem sucesso';
$_ADDONLANG['logs_count_invoiced'] = 'faturas geradas';
$_ADDONLANG['logs_count_delivered'] = 'entregues';
$_ADDONLANG['logs_count_released'] = 'valores devolvidos';
$_ADDONLANG['logs_count_cancelled'] = 'cancelados';
$_ADDONLANG['logs_count_read'] = 'linhas lidas';
$_ADDONLANG['logs_count_added'] = 'nomes adicionados';
$_ADDONLANG['logs_count_moved'] = 'alterados';
$_ADDONLANG['logs_count_rescored'] = 'pontuações alteradas';
$_ADDONLANG['logs_count_removed'] = 'nomes removidos';
$_ADDONLANG['logs_count_repeated'] = 'repetidos';
$_ADDONLANG['logs_count_rejected'] = 'rejeitados';
$_ADDONLANG['logs_count_rows'] = 'nomes na lista';
$_ADDONLANG['logs_cut'] =
    'Muitos backorders têm um nome assim; a busca só inclui os 1.000 mais recentes. Digite mais do nome.';
$_ADDONLANG['logs_event_short-of-funds'] =
    'O saldo do cliente não cobriu o preço; o cliente foi avisado por e-mail.';
$_ADDONLANG['logs_event_won'] = 'O cliente venceu o leilão.';
$_ADDONLANG['logs_event_caught'] = 'O nome foi capturado; a fatura foi gerada.';
$_ADDONLANG['logs_event_paid'] = 'Pago. O domínio está na conta do cliente.';
$_ADDONLANG['logs_event_paid-late'] = 'A fatura acabou sendo paga. O domínio está na conta do cliente.';
$_ADDONLANG['logs_event_client-merged'] = 'O cliente foi unido a outro.';

// Admin area: Manage
$_ADDONLANG['manage_create'] = 'Fazer backorders';
$_ADDONLANG['manage_search'] = 'Buscar';
$_ADDONLANG['manage_search_hint'] = 'nome, cliente, fatura ou referência';
$_ADDONLANG['manage_client_hint'] = 'ID, nome, empresa ou e-mail';
$_ADDONLANG['manage_reset'] = 'Mostrar tudo';
$_ADDONLANG['manage_more'] = 'Alterado entre';
$_ADDONLANG['manage_changed_from'] = 'Alterado desde';
$_ADDONLANG['manage_changed_to'] = 'Alterado até';
$_ADDONLANG['manage_every_status'] = 'Todos';
$_ADDONLANG['manage_with_selected'] = 'Com os selecionados:';
$_ADDONLANG['manage_select'] = 'Selecionar';
$_ADDONLANG['manage_select_page'] = 'Selecionar tudo nesta página';
$_ADDONLANG['manage_select_matching'] = 'todos os :n encontrados';
$_ADDONLANG['manage_too_many'] =
    'Clientes ou backorders demais correspondem à busca. Digite mais do nome, ou o ID do cliente.';
$_ADDONLANG['manage_empty'] = 'Ninguém fez backorder ainda.';
$_ADDONLANG['manage_empty_filter'] = 'Nenhum backorder encontrado.';
$_ADDONLANG['manage_client_gone'] = 'não existe mais';
$_ADDONLANG['manage_early'] = 'reservado antecipadamente por um administrador';
$_ADDONLANG['manage_is_held'] = 'reservado:';
$_ADDONLANG['manage_price_now'] = 'preço de hoje, ainda não reservado';
$_ADDONLANG['manage_column_id'] = 'ID';
$_ADDONLANG['manage_column_domain'] = 'Domínio';
$_ADDONLANG['manage_column_client'] = 'Cliente';
$_ADDONLANG['manage_column_drop_date'] = 'Data do drop (UTC)';
$_ADDONLANG['manage_column_status'] = 'Status';
$_ADDONLANG['manage_column_reference'] = 'Referência';
$_ADDONLANG['manage_column_price'] = 'Preço';
$_ADDONLANG['manage_do_activate'] = 'Ativar';
$_ADDONLANG['manage_do_cancel'] = 'Cancelar';
$_ADDONLANG['manage_do_retry'] = 'Tentar novamente';
$_ADDONLANG['manage_do_delete'] = 'Excluir';
$_ADDONLANG['manage_ask_activate'] = 'Ativar :n backorders?';
$_ADDONLANG['manage_ask_activate_one'] = 'Ativar 1 backorder?';
$_ADDONLANG['manage_ask_cancel'] = 'Cancelar :n backorders?';
$_ADDONLANG['manage_ask_cancel_one'] = 'Cancelar 1 backorder?';
$_ADDONLANG['manage_ask_retry'] = 'Solicitar novamente :n backorders?';
$_ADDONLANG['manage_ask_retry_one'] = 'Solicitar novamente 1 backorder?';
$_ADDONLANG['manage_ask_delete'] = 'Excluir :n backorders?';
$_ADDONLANG['manage_ask_delete_one'] = 'Excluir 1 backorder?';
$_ADDONLANG['manage_ask_one'] = ':action: :domain?';
$_ADDONLANG['manage_ask_none'] = 'Não há nada que possa ser feito';
$_ADDONLANG['manage_confirm_activate'] = 'Sim, ativar :n';
$_ADDONLANG['manage_confirm_cancel'] = 'Sim, cancelar :n';
$_ADDONLANG['manage_confirm_retry'] = 'Sim, solicitar :n novamente';
$_ADDONLANG['manage_confirm_delete'] = 'Sim, excluir :n';
$_ADDONLANG['manage_sum_activate'] =
    'A ativar: :n. Os preços são retirados do saldo dos clientes agora, antes do prazo habitual.';
$_ADDONLANG['manage_sum_activate_one'] =
    'A ativar: 1. O preço é retirado do saldo do cliente agora, antes do prazo habitual.';
$_ADDONLANG['manage_sum_cancel'] = 'A cancelar: :n. Eles ficam na lista como CANCELLED, e os clientes veem isso.';
$_ADDONLANG['manage_sum_cancel_one'] = 'A cancelar: 1. Ele fica na lista como CANCELLED, e o cliente vê isso.';
$_ADDONLANG['manage_sum_retry'] = 'A solicitar novamente: :n. Eles recomeçam como REQUESTED.';
$_ADDONLANG['manage_sum_retry_one'] = 'A solicitar novamente: 1. Ele recomeça como REQUESTED.';
$_ADDONLANG['manage_sum_delete'] =
    'A excluir: :n. Eles saem da lista definitivamente; o que aconteceu com eles fica nos logs.';
$_ADDONLANG['manage_sum_delete_one'] =
    'A excluir: 1. Ele sai da lista definitivamente; o que aconteceu com ele fica nos logs.';
$_ADDONLANG['manage_sum_released'] = 'Valor reservado que volta ao saldo dos clientes: :amount.';
$_ADDONLANG['manage_sum_risky'] = 'Destes, incertos: :n. Veja o motivo abaixo.';
$_ADDONLANG['manage_sum_left'] = 'Não é possível para: :n. Eles ficam como estão.';
$_ADDONLANG['manage_sum_left_one'] = 'Não é possível para: 1. Ele fica como está.';
$_ADDONLANG['manage_sum_gone'] = 'Não existem mais: :n.';
$_ADDONLANG['manage_sum_beyond'] =
    'Mais do que é possível de uma vez; ficam como estão: :n. Repita a operação para o restante.';
$_ADDONLANG['manage_sum_beyond_one'] =
    'Mais do que é possível de uma vez; fica como está: 1. Repita a operação para ele.';
$_ADDONLANG['manage_none_selected'] = 'Nenhum backorder foi selecionado.';
$_ADDONLANG['manage_back'] = 'Voltar à lista';
$_ADDONLANG['manage_will'] = 'O que vai acontecer';
$_ADDONLANG['manage_stays'] = 'fica';
$_ADDONLANG['manage_uncertain'] = 'incerto';
$_ADDONLANG['manage_will_delete'] = 'Será excluído; nada está reservado para ele.';
$_ADDONLANG['manage_will_delete_held'] = 'Será excluído, e o valor de :amount volta ao cliente.';
$_ADDONLANG['manage_will_delete_successful'] = 'O registro será excluído; o domínio e a fatura ficam com o cliente.';
$_ADDONLANG['manage_will_cancel'] = 'Passa a CANCELLED; nada está reservado para ele.';
$_ADDONLANG['manage_will_cancel_held'] = 'Passa a CANCELLED, e o valor de :amount volta ao cliente.';
$_ADDONLANG['manage_will_cancel_application'] =
    'Pede-se ao registrador que exclua a solicitação :reference; se ele a mantiver, o backorder fica.';
$_ADDONLANG['manage_will_activate'] = 'O valor de :amount será reservado agora.';
$_ADDONLANG['manage_will_activate_short'] =
    'O valor necessário é :amount, mas o cliente só tem :available para isso.';
$_ADDONLANG['manage_will_retry'] = 'Passa a REQUESTED; o drop é em :time UTC.';
$_ADDONLANG['manage_will_retry_passed'] =
    'Passa a REQUESTED. O drop já passou em :time UTC: se o saldo bastar, a solicitação é enviada em poucos minutos; '
    . 'o nome pode já ter dono.';
$_ADDONLANG['manage_will_retry_unknown'] = 'Passa a REQUESTED; ainda não se sabe quando será o drop.';
$_ADDONLANG['manage_will_create'] = 'O valor de :amount será reservado a partir de :time.';
$_ADDONLANG['manage_will_create_now'] = 'O valor de :amount será reservado em poucos minutos.';
$_ADDONLANG['manage_will_create_passed'] =
    'O drop já passou em :time UTC: se o saldo bastar, o valor de :amount será reservado e a solicitação enviada em '
    . 'poucos minutos; o nome pode já ter dono.';
$_ADDONLANG['manage_will_create_unknown'] =
    'O valor de :amount será reservado pouco antes do drop, quando se souber a data.';
$_ADDONLANG['manage_did_activate'] = 'O valor está reservado; o status é ACTIVE.';
$_ADDONLANG['manage_did_cancel'] = 'O status é CANCELLED.';
$_ADDONLANG['manage_did_retry'] = 'O status é novamente REQUESTED.';
$_ADDONLANG['manage_did_delete'] = 'Foi excluído.';
$_ADDONLANG['manage_did_create'] = 'O status é REQUESTED.';
$_ADDONLANG['manage_done_activate'] = 'Ativados: :n.';
$_ADDONLANG['manage_done_cancel'] = 'Cancelados: :n.';
$_ADDONLANG['manage_done_retry'] = 'Solicitados novamente: :n.';
$_ADDONLANG['manage_done_delete'] = 'Excluídos: :n.';
$_ADDONLANG['manage_done_create'] = 'Solicitados: :n.';
$_ADDONLANG['manage_not_done'] = 'Não feitos: :n; a lista abaixo diz por quê.';
$_ADDONLANG['manage_gone_meanwhile'] = 'Não existem mais: :n.';
$_ADDONLANG['manage_out_of_time'] =
    'Não foi tentado: o tempo de uma solicitação acabou. Repita a operação para o restante.';
$_ADDONLANG['manage_outcome'] = 'Resultado';
$_ADDONLANG['manage_ok'] = 'feito';
$_ADDONLANG['manage_failed'] = 'não feito';
$_ADDONLANG['manage_error_status'] = 'O status é :status; com ele isso não é possível.';
$_ADDONLANG['manage_error_not-a-name'] = 'Isto não é um nome de domínio.';
$_ADDONLANG['manage_error_no-client'] = 'Este cliente não existe.';
$_ADDONLANG['manage_error_not-priced'] = 'O TLD não tem preço na moeda do cliente; defina um em Preços.';
$_ADDONLANG['manage_error_exists'] = 'O cliente já tem um backorder deste nome.';
$_ADDONLANG['manage_error_past'] = 'O drop do nome foi há mais de dois dias.';
$_ADDONLANG['manage_error_no-drop'] = 'O nome não está na droplist, portanto não se sabe quando será o drop.';
$_ADDONLANG['manage_error_short-of-funds'] = 'O saldo do cliente não cobre o valor.';
$_ADDONLANG['manage_error_too-late'] = 'É tarde demais para isso.';
$_ADDONLANG['manage_error_busy'] = 'Uma execução está trabalhando nele agora. Tente novamente em alguns minutos.';
$_ADDONLANG['manage_error_not-found'] = 'Não existe mais.';
$_ADDONLANG['manage_error_repeated'] = 'O nome aparece mais de uma vez na lista.';
$_ADDONLANG['manage_timeline'] = 'Histórico';
$_ADDONLANG['manage_timeline_of'] = 'Histórico de :domain';
$_ADDONLANG['manage_timeline_gone'] = 'O backorder :id não existe mais; o que aconteceu com ele foi guardado';
$_ADDONLANG['manage_to_logs'] = 'Todos os registros nos logs';
$_ADDONLANG['manage_event_short-of-funds'] =
    'O saldo do cliente não cobriu o preço; o cliente foi avisado por e-mail.';
$_ADDONLANG['manage_event_won'] = 'O cliente venceu o leilão.';
$_ADDONLANG['manage_event_caught'] = 'O nome foi capturado; a fatura foi gerada.';
$_ADDONLANG['manage_event_paid'] = 'Pago. O domínio está na conta do cliente.';
$_ADDONLANG['manage_event_paid-late'] = 'A fatura acabou sendo paga. O domínio está na conta do cliente.';
$_ADDONLANG['manage_event_client-merged'] = 'O cliente foi unido a outro.';
$_ADDONLANG['manage_which_client'] = 'Qual cliente?';
$_ADDONLANG['manage_nobody'] =
    'Nenhum cliente tem isso no nome, na empresa ou no e-mail. Digite outra parte, ou o ID do cliente.';
$_ADDONLANG['manage_names'] = 'Nomes';
$_ADDONLANG['manage_names_hint'] =
    'Um ou mais, cada um com o TLD, separados por linhas, espaços ou vírgulas; até 1.000.';
$_ADDONLANG['manage_no_names'] = 'Nenhum nome foi digitado.';
$_ADDONLANG['manage_look'] = 'Mostrar o que vai acontecer';
$_ADDONLANG['manage_preview'] = 'O que vai acontecer';
$_ADDONLANG['manage_available'] = 'Saldo disponível: :amount';
$_ADDONLANG['manage_confirm_create'] = 'Solicitar :n para :name';
$_ADDONLANG['manage_js_selected'] = ':n';
$_ADDONLANG['manage_js_failed'] = 'Não foi possível acessar o servidor. Tente novamente.';

// Admin area: Pricing
$_ADDONLANG['pricing_find'] = 'buscar um TLD';
$_ADDONLANG['pricing_default'] = 'padrão';
$_ADDONLANG['pricing_cost'] = 'Seu custo';
$_ADDONLANG['pricing_cost_unknown'] = 'não informado';
$_ADDONLANG['pricing_windows_head'] = 'Prazos';
$_ADDONLANG['pricing_windows'] = ':reserve / :submit';
$_ADDONLANG['pricing_n_days'] = ':n d';
$_ADDONLANG['pricing_n_days_one'] = '1 d';
$_ADDONLANG['pricing_n_hours'] = ':n h';
$_ADDONLANG['pricing_n_hours_one'] = '1 h';
$_ADDONLANG['pricing_n_minutes'] = ':n min';
$_ADDONLANG['pricing_n_minutes_one'] = '1 min';
$_ADDONLANG['pricing_settings'] = 'Configurações';
$_ADDONLANG['pricing_not_offered'] = 'não oferecido';
$_ADDONLANG['pricing_margin'] = 'margem :amount (:percent%)';
$_ADDONLANG['pricing_unsaved'] = 'não salvo';
$_ADDONLANG['pricing_saves'] = 'Cada preço é salvo assim que você sai do campo.';
$_ADDONLANG['pricing_saved'] = 'Preços salvos: :n.';
$_ADDONLANG['pricing_saved_one'] = 'O preço de :zone em :currency foi salvo.';
$_ADDONLANG['pricing_conflict'] =
    'Nada foi salvo: o preço de :zone em :currency era :seen quando você abriu a página e agora é :stored, porque outra '
    . 'pessoa o alterou (preços alterados: :n). Veja o novo preço e depois defina o seu novamente.';
$_ADDONLANG['pricing_gone'] = 'Nada foi salvo: “:zone” não está mais na tabela.';
$_ADDONLANG['pricing_none'] =
    'Nenhum TLD tem preço ainda, portanto não é possível fazer backorders. Adicione o primeiro abaixo.';
$_ADDONLANG['pricing_none_found'] = 'Nenhum TLD da tabela corresponde à busca.';
$_ADDONLANG['pricing_add'] = 'Adicionar TLD';
$_ADDONLANG['pricing_added'] = ':zone foi adicionado.';
$_ADDONLANG['pricing_added_empty'] = ':zone foi adicionado. Sem preço, ele ainda não é oferecido.';
$_ADDONLANG['pricing_too_many'] = 'Nada foi salvo: a tabela está cheia.';
$_ADDONLANG['pricing_many'] = 'Muitos preços de uma vez';
$_ADDONLANG['pricing_missing'] = 'Preços vazios de TLDs que têm preço na moeda padrão: :n.';
$_ADDONLANG['pricing_way_fill'] = 'Preencher pela cotação';
$_ADDONLANG['pricing_way_percent'] = 'Aumentar em porcentagem';
$_ADDONLANG['pricing_way_amount'] = 'Aumentar em um valor';
$_ADDONLANG['pricing_way_set'] = 'Definir um valor';
$_ADDONLANG['pricing_how'] = 'O que fazer';
$_ADDONLANG['pricing_value'] = 'Valor';
$_ADDONLANG['pricing_value_hint'] = '10, -5 ou 2,50';
$_ADDONLANG['pricing_currency'] = 'Moeda';
$_ADDONLANG['pricing_every_currency'] = 'todas as moedas';
$_ADDONLANG['pricing_round'] = 'Arredondamento';
$_ADDONLANG['pricing_round_none'] = 'nenhum';
$_ADDONLANG['pricing_round_to'] = 'a cada :step';
$_ADDONLANG['pricing_round_end'] = 'terminando em :end';
$_ADDONLANG['pricing_tlds'] = 'TLDs';
$_ADDONLANG['pricing_tlds_hint'] = 'todos da tabela, ou alguns: com net .de';
$_ADDONLANG['pricing_propose'] = 'Mostrar os novos preços';
$_ADDONLANG['pricing_proposal'] = 'Estas são propostas. Nada foi salvo ainda.';
$_ADDONLANG['pricing_proposed'] = 'proposta';
$_ADDONLANG['pricing_before'] = 'Agora';
$_ADDONLANG['pricing_after'] = 'Novo';
$_ADDONLANG['pricing_empty'] = 'vazio';
$_ADDONLANG['pricing_apply'] = 'Salvar (:n)';
$_ADDONLANG['pricing_apply_one'] = 'Salvar 1 preço';
$_ADDONLANG['pricing_change_more'] = 'E mais :n, que serão salvos junto.';
$_ADDONLANG['pricing_change_more_one'] = 'E mais 1, que será salvo junto.';
$_ADDONLANG['pricing_nothing'] = 'Isto não alteraria nenhum preço.';
$_ADDONLANG['pricing_too_low'] = 'Nada pode ser salvo: cada preço envolvido cairia para zero ou menos.';
$_ADDONLANG['pricing_some_low'] = 'Ficam como estão, porque cairiam para zero ou menos: :n.';
$_ADDONLANG['pricing_back'] = 'Voltar aos preços';
$_ADDONLANG['pricing_no_default'] =
    'Nenhuma moeda do WHMCS tem cotação 1, portanto não há uma que sirva de base.';
$_ADDONLANG['pricing_bad_percent'] =
    '“:text” não é uma porcentagem. Escreva-a como 10, -5 ou 2,5; ela deve ficar acima de -100.';
$_ADDONLANG['pricing_bad_range'] =
    '“:text” por cento está fora dos limites: deve ficar acima de -100 e abaixo de 1000.';
$_ADDONLANG['pricing_bad_amount'] = '“:text” não é um valor acima de zero. :why';
$_ADDONLANG['pricing_one_currency'] = 'Escolha uma só moeda: um valor não é o mesmo em todas elas.';
$_ADDONLANG['pricing_unknown_zone'] = '“:text” não é um TLD da tabela.';
$_ADDONLANG['pricing_changed_meanwhile'] =
    'Nada foi salvo: os preços não são mais aqueles em que a proposta se baseou. Veja a nova abaixo.';
$_ADDONLANG['pricing_zone_title'] = 'Configurações de :zone';
$_ADDONLANG['pricing_zone_saved'] = 'As configurações de :zone foram salvas.';
$_ADDONLANG['pricing_zone_conflict'] =
    'Nada foi salvo: outra pessoa alterou as configurações de :zone desde que você abriu a página. Veja-as novamente.';
$_ADDONLANG['pricing_reserve'] = 'O valor é reservado';
$_ADDONLANG['pricing_reserve_usual'] = '3 (padrão)';
$_ADDONLANG['pricing_reserve_hint'] =
    'antes do drop. Vazio: 3 dias; no máximo 30 dias, e mais do que o prazo abaixo.';
$_ADDONLANG['pricing_submit'] = 'A solicitação é enviada';
$_ADDONLANG['pricing_submit_usual'] = '2 (padrão)';
$_ADDONLANG['pricing_submit_hint'] = 'antes do drop. Vazio: 2 horas; de 10 minutos a 7 dias.';
$_ADDONLANG['pricing_unit'] = 'Unidade';
$_ADDONLANG['pricing_days'] = 'dias';
$_ADDONLANG['pricing_hours'] = 'horas';
$_ADDONLANG['pricing_minutes'] = 'minutos';
$_ADDONLANG['pricing_class'] = 'Classe no registrador';
$_ADDONLANG['pricing_class_hint'] = 'Vazio: a padrão. Letras, dígitos e sublinhados.';
$_ADDONLANG['pricing_cost_hint'] =
    'O que o registrador cobra de você por uma captura; ele não o informa a programas. Daí saem as margens e o aviso de que '
    . 'sua conta lá não é suficiente.';
$_ADDONLANG['pricing_bad_submit'] =
    'Nada foi salvo: a solicitação deve ser enviada entre 10 minutos e 7 dias antes do drop.';
$_ADDONLANG['pricing_bad_reserve'] = 'Nada foi salvo: o valor pode ser reservado no máximo 30 dias antes do drop.';
$_ADDONLANG['pricing_bad_span'] =
    'Nada foi salvo: “:text” não é um número inteiro acima de zero. Escreva-o como 3, ou escolha uma unidade menor.';
$_ADDONLANG['pricing_bad_windows'] =
    'Nada foi salvo: o valor deve ser reservado (:reserve antes do drop) mais cedo do que a solicitação é enviada '
    . '(:submit).';
$_ADDONLANG['pricing_bad_class'] = 'Nada foi salvo: “:text” não é uma classe. Use letras, dígitos e sublinhados.';
$_ADDONLANG['pricing_bad_cost'] = 'Nada foi salvo: “:text” não é um valor. :why';
$_ADDONLANG['pricing_bad_cost_currency'] = 'Nada foi salvo: “:text” não é uma moeda.';
$_ADDONLANG['pricing_delete_title'] = 'Excluir os preços de :zone?';
$_ADDONLANG['pricing_delete_sum'] =
    ':zone sai da tabela e não é mais oferecido. Os prazos e o custo ficam guardados.';
$_ADDONLANG['pricing_delete_requested'] =
    'Backorders cujo valor ainda não foi reservado: :n. Sem preço, eles não serão executados.';
$_ADDONLANG['pricing_delete_requested_one'] =
    'O valor de 1 backorder ainda não foi reservado. Sem preço, ele não será executado.';
$_ADDONLANG['pricing_delete_conflict'] =
    'Nada foi excluído: os preços de .:zone mudaram nesse meio-tempo. Veja-os novamente.';
$_ADDONLANG['pricing_show_them'] = 'Mostrar estes backorders';
$_ADDONLANG['pricing_js_saving'] = 'Salvando…';
$_ADDONLANG['pricing_js_failed'] = 'Não salvo: não foi possível acessar o servidor.';
