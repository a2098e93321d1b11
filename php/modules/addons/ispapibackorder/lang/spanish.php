<?php

/* Spanish. A :name in a sentence is replaced; keep it. */

$_ADDONLANG['thousands_separator'] = '.';

// Navigation
$_ADDONLANG['nav_backorders'] = 'Backorders';
$_ADDONLANG['nav_expiring_domains'] = 'Dominios por expirar';
$_ADDONLANG['nav_my_backorders'] = 'Mis backorders';

// Funds
$_ADDONLANG['account_title'] = 'Mi cuenta';
$_ADDONLANG['account_credit'] = 'Saldo de la cuenta';
$_ADDONLANG['account_held'] = 'Importes reservados';
$_ADDONLANG['account_unpaid'] = 'Facturas pendientes';
$_ADDONLANG['account_available'] = 'Fondos disponibles';
$_ADDONLANG['account_held_hint'] = 'ya descontados del saldo';
$_ADDONLANG['account_add'] = 'Añadir fondos';
$_ADDONLANG['account_empty'] =
    'Sus fondos disponibles todavía no cubren un backorder. Puede crear backorders de todos modos; añada fondos '
    . 'con tiempo antes del drop.';

// Search
$_ADDONLANG['search_title'] = 'Búsqueda';
$_ADDONLANG['search_pattern'] = 'Término de búsqueda';
$_ADDONLANG['search_help'] = 'Ejemplos';
$_ADDONLANG['search_tld'] = 'TLD';
$_ADDONLANG['search_scope_priced'] = 'Todos con precio';
$_ADDONLANG['search_scope_all'] = 'Todos';
$_ADDONLANG['search_tld_choose'] = 'Elegir TLD';
$_ADDONLANG['search_tld_note'] = 'En su lugar se busca en los TLD marcados aquí.';
$_ADDONLANG['search_rows'] = 'Resultados por página';
$_ADDONLANG['search_advanced'] = 'Búsqueda avanzada';
$_ADDONLANG['search_min'] = 'como mínimo';
$_ADDONLANG['search_max'] = 'como máximo';
$_ADDONLANG['search_Characters'] = 'Caracteres';
$_ADDONLANG['search_Letters'] = 'Letras';
$_ADDONLANG['search_Digits'] = 'Dígitos';
$_ADDONLANG['search_Hyphens'] = 'Guiones';
$_ADDONLANG['search_Score'] = 'Puntuación (1 a 10)';
$_ADDONLANG['search_no_digits'] = 'Sin dígitos';
$_ADDONLANG['search_only_digits'] = 'Solo dígitos';
$_ADDONLANG['search_no_hyphens'] = 'Sin guiones';
$_ADDONLANG['search_from'] = 'Drop desde';
$_ADDONLANG['search_to'] = 'Drop hasta';
$_ADDONLANG['search_submit'] = 'Buscar';
$_ADDONLANG['search_reset'] = 'Borrar búsqueda';

// Tables
$_ADDONLANG['column_domain'] = 'Nombre de dominio';
$_ADDONLANG['column_drop_date'] = 'Fecha de drop (UTC)';
$_ADDONLANG['column_score'] = 'Puntuación';
$_ADDONLANG['column_characters'] = 'Caract.';
$_ADDONLANG['column_digits'] = 'Dígitos';
$_ADDONLANG['column_hyphens'] = 'Guiones';
$_ADDONLANG['column_price'] = 'Precio';
$_ADDONLANG['column_id'] = 'ID';
$_ADDONLANG['column_status'] = 'Estado';
$_ADDONLANG['column_action'] = 'Acción';
$_ADDONLANG['table_info'] = ':first a :last de :total';
$_ADDONLANG['table_pages'] = 'Páginas';
$_ADDONLANG['button_backorder'] = 'BACKORDER';
$_ADDONLANG['button_delete'] = 'ELIMINAR';
$_ADDONLANG['not_offered'] = 'no disponible';
$_ADDONLANG['drop_unknown'] = 'aún no se conoce';
$_ADDONLANG['price_today'] = 'precio de hoy; queda fijado al reservar el importe';
$_ADDONLANG['invoice_show'] = 'Factura';
$_ADDONLANG['domain_show'] = 'Dominio';
$_ADDONLANG['history_show'] = 'Historial';

// Empty lists
$_ADDONLANG['empty_search_title'] = 'Ningún nombre coincide';
$_ADDONLANG['empty_search_text'] = 'Pruebe con menos condiciones, otro TLD u otro día.';
$_ADDONLANG['empty_search_all'] = 'Buscar en todos los TLD';
$_ADDONLANG['empty_list_title'] = 'La lista se está preparando';
$_ADDONLANG['empty_list_text'] = 'Los nombres próximos a su drop aún no se han cargado. Vuelva más tarde.';
$_ADDONLANG['empty_backorders_title'] = 'Todavía no hay backorders';
$_ADDONLANG['empty_backorders_text'] =
    'Busque entre los dominios por expirar y pulse BACKORDER, o escriba un nombre en “Crear backorder”.';
$_ADDONLANG['empty_prices_title'] = 'Aún no hay precios';
$_ADDONLANG['empty_prices'] = 'En este momento no hay ningún TLD disponible para backorder en su moneda.';

// Other panels
$_ADDONLANG['drops_title'] = 'Próximos drops de esta búsqueda';
$_ADDONLANG['drops_label'] = 'Nombres que encuentra esta búsqueda, por día (UTC) de su drop, sean cuales sean los días elegidos';
$_ADDONLANG['pricing_title'] = 'Precios';
$_ADDONLANG['pricing_more'] = 'Mostrar todo';
$_ADDONLANG['filter_title'] = 'Filtro de estado';
$_ADDONLANG['filter_all'] = 'Mostrar todo';
$_ADDONLANG['create_title'] = 'Crear backorder';
$_ADDONLANG['create_label'] = 'Nombre de dominio';
$_ADDONLANG['create_hint'] = 'dominio.tld';
$_ADDONLANG['create_submit'] = 'Crear backorder';
$_ADDONLANG['no_permission'] =
    'Puede consultar y seguir nombres, pero para crear o eliminar backorders en esta cuenta necesita permiso para '
    . 'realizar pedidos.';
$_ADDONLANG['list_state'] = ':rows nombres, lista del :imported UTC';

// Messages
$_ADDONLANG['deleted'] = 'El backorder de :domain se ha eliminado.';
$_ADDONLANG['error_not-a-name'] =
    'No es un nombre de dominio válido. Escríbalo con su TLD, por ejemplo example.com.';
$_ADDONLANG['error_no-client'] = 'No hay ninguna cuenta de cliente para la que crear el backorder.';
$_ADDONLANG['error_impossible'] =
    'Ningún registro concede un nombre así: lo que empieza por “xn--” debe ser un nombre '
    . 'internacionalizado en ACE, y ninguna otra parte puede tener guiones como tercer y cuarto carácter.';
$_ADDONLANG['error_not-priced'] = 'Los nombres de este TLD no están disponibles para backorder en su moneda.';
$_ADDONLANG['error_exists'] = 'Ya tiene un backorder de este nombre.';
$_ADDONLANG['error_not-found'] = 'Ese backorder no existe en su cuenta. Puede que se haya eliminado entretanto.';
$_ADDONLANG['error_too-late'] = 'Este backorder ya está en manos del registrador y no se puede eliminar.';
$_ADDONLANG['error_pattern'] = 'El patrón de búsqueda no es válido en el carácter :offset: :message';
$_ADDONLANG['error_exclude'] = 'El patrón de nombres excluidos no es válido en el carácter :offset: :message';
$_ADDONLANG['pattern_backslash-end'] = 'una barra invertida al final no significa nada.';
$_ADDONLANG['pattern_escape'] = 'lo que sigue a la barra invertida no tiene sentido aquí.';
$_ADDONLANG['pattern_any-byte'] = '\C no se puede usar; un punto representa cualquier carácter.';
$_ADDONLANG['pattern_code-big'] = 'no existe ningún carácter con un número tan grande.';
$_ADDONLANG['pattern_count-order'] = 'el primer número entre { } es mayor que el segundo.';
$_ADDONLANG['pattern_count-big'] = 'el número entre { } es demasiado grande.';
$_ADDONLANG['pattern_repeat'] = 'no hay nada que repetir antes de * + ? o { }.';
$_ADDONLANG['pattern_class-open'] = 'falta el ] de una clase de caracteres.';
$_ADDONLANG['pattern_range-order'] = 'el intervalo entre [ ] va al revés.';
$_ADDONLANG['pattern_range'] = 'un intervalo entre [ ] debe ir de un carácter a otro.';
$_ADDONLANG['pattern_posix-outside'] = 'una clase como [:alpha:] solo va dentro de [ ]: [[:alpha:]].';
$_ADDONLANG['pattern_posix-unknown'] = 'no existe ninguna clase de caracteres con ese nombre.';
$_ADDONLANG['pattern_property'] = 'no existe ninguna propiedad Unicode con ese nombre.';
$_ADDONLANG['pattern_group-open'] = 'falta un ) de cierre.';
$_ADDONLANG['pattern_group-close'] = 'este ) no cierra ningún grupo.';
$_ADDONLANG['pattern_group-sign'] = 'lo que sigue a (? no tiene sentido.';
$_ADDONLANG['pattern_name'] = 'el nombre del grupo no es válido.';
$_ADDONLANG['pattern_name-twice'] = 'dos grupos tienen el mismo nombre.';
$_ADDONLANG['pattern_reference'] = 'no existe ningún grupo con ese número o nombre.';
$_ADDONLANG['pattern_reference-form'] = 'a una referencia a un grupo le falta su número o nombre.';
$_ADDONLANG['pattern_lookbehind'] = 'lo que busca un lookbehind debe tener una longitud fija.';
$_ADDONLANG['pattern_condition'] = 'la condición de un grupo no es válida.';
$_ADDONLANG['pattern_verb'] = 'la palabra que sigue a (* no se conoce.';
$_ADDONLANG['pattern_too-deep'] = 'los paréntesis están anidados a demasiada profundidad.';
$_ADDONLANG['pattern_too-big'] = 'es demasiado largo o demasiado complicado.';
$_ADDONLANG['pattern_callout'] = 'los callouts no se pueden usar.';
$_ADDONLANG['error_limit'] = 'Este patrón tarda demasiado en evaluarse. Simplifíquelo.';
$_ADDONLANG['error_token'] =
    'Su sesión ha cambiado desde que se abrió esta página. Vuelva a cargarla e inténtelo de nuevo.';
$_ADDONLANG['error_permission'] = 'Necesita permiso para realizar pedidos en esta cuenta.';
$_ADDONLANG['error_action'] = 'La petición no indicaba qué hacer.';
$_ADDONLANG['error_login'] = 'Inicie sesión primero.';
$_ADDONLANG['error_unavailable'] =
    'Los backorders no están disponibles en este momento. Inténtelo de nuevo en unos minutos.';

// Statuses
$_ADDONLANG['status_REQUESTED'] = 'SOLICITADO';
$_ADDONLANG['status_ACTIVE'] = 'ACTIVO';
$_ADDONLANG['status_PROCESSING'] = 'EN PROCESO';
$_ADDONLANG['status_SUCCESSFUL'] = 'CONSEGUIDO';
$_ADDONLANG['status_FAILED'] = 'FALLIDO';
$_ADDONLANG['status_CANCELLED'] = 'CANCELADO';
$_ADDONLANG['status_AUCTION-PENDING'] = 'EN SUBASTA';
$_ADDONLANG['status_AUCTION-WON'] = 'SUBASTA GANADA';
$_ADDONLANG['status_AUCTION-LOST'] = 'SUBASTA PERDIDA';
$_ADDONLANG['status_PENDING-PAYMENT'] = 'PAGO PENDIENTE';
$_ADDONLANG['status_DELETED'] = 'ELIMINADO';
$_ADDONLANG['explain_REQUESTED'] = 'En espera. El precio se reserva poco antes del drop si sus fondos lo cubren.';
$_ADDONLANG['explain_ACTIVE'] = 'El precio está reservado. La solicitud se envía poco antes del drop.';
$_ADDONLANG['explain_PROCESSING'] = 'En manos del registrador. Ya no se puede eliminar.';
$_ADDONLANG['explain_SUCCESSFUL'] = 'El dominio está en su cuenta.';
$_ADDONLANG['explain_FAILED'] = 'No se pudo capturar el nombre. Se devolvió el importe reservado.';
$_ADDONLANG['explain_CANCELLED'] = 'Cancelado. Se devolvió el importe reservado.';
$_ADDONLANG['explain_AUCTION-PENDING'] = 'Varias personas querían este nombre; decide una subasta privada.';
$_ADDONLANG['explain_AUCTION-WON'] = 'Ha ganado la subasta.';
$_ADDONLANG['explain_AUCTION-LOST'] = 'Otra persona ganó la subasta. Se devolvió el importe reservado.';
$_ADDONLANG['explain_PENDING-PAYMENT'] = 'Capturado. La factura está pendiente de pago.';

// Page Expiring Domains
$_ADDONLANG['domains_how'] = 'Cómo se lee el término de búsqueda';
$_ADDONLANG['domains_how_words'] = 'Palabras';
$_ADDONLANG['domains_how_starts'] = 'Empieza por';
$_ADDONLANG['domains_how_ends'] = 'Termina en';
$_ADDONLANG['domains_how_wildcards'] = 'Comodines';
$_ADDONLANG['domains_how_shape'] = 'Estructura';
$_ADDONLANG['domains_how_regex'] = 'Expresión regular';
$_ADDONLANG['domains_match'] = 'Cuáles de varias palabras';
$_ADDONLANG['domains_match_all'] = 'todas';
$_ADDONLANG['domains_match_any'] = 'alguna';
$_ADDONLANG['domains_searched_as'] = 'Buscado como';
$_ADDONLANG['domains_searched_without'] = 'sin';
$_ADDONLANG['domains_example_0'] = 'ambas palabras en algún lugar del nombre, pero sin 24';
$_ADDONLANG['domains_example_1'] = 'empieza por una de estas palabras';
$_ADDONLANG['domains_example_2'] = 'empieza por shop o termina en 24';
$_ADDONLANG['domains_example_3'] = 'consonante, vocal, consonante, vocal';
$_ADDONLANG['domains_example_4'] = 'dos letras, dos dígitos';
$_ADDONLANG['domains_example_5'] = 'exactamente cuatro letras';
$_ADDONLANG['domains_help'] =
    'Los nombres se buscan sin su TLD; müller encuentra el IDN. Comodines: * cualesquiera caracteres, ? uno. Estructuras: '
    . 'C consonante, V vocal, L letra, N dígito, A letra o dígito, - guion; L{3,5} son de tres a cinco letras.';
$_ADDONLANG['domains_help_words'] =
    'Entre palabras, “or” o | encuentra una de las dos, “and” o & ambas; “and” tiene prioridad. Entre comillas, '
    . 'una palabra es solo eso: "or". Las palabras se buscan en los nombres tal como se muestran; las que empiezan '
    . 'por xn--, en la forma guardada.';
$_ADDONLANG['domains_exclude'] = 'Excluir';
$_ADDONLANG['domains_exclude_hint'] = 'palabras o comodines';
$_ADDONLANG['domains_added'] = 'Nuevo en la lista desde';
$_ADDONLANG['domains_fault_title'] = 'No se puede leer esta búsqueda';
$_ADDONLANG['domains_fault_typed-dot'] =
    'El carácter :place es un punto. Los nombres se buscan sin su TLD; elíjalo más abajo.';
$_ADDONLANG['domains_fault_ending'] =
    '«:tld» no es un TLD de esta lista. Busque solo «:label» o elija un TLD más abajo.';
$_ADDONLANG['domains_fault_names'] =
    'Aquí hay más de un nombre. Se busca uno cada vez; las listas de nombres se piden en «:page», «:part».';
$_ADDONLANG['domains_fault_typed-sign'] =
    'El carácter :place, “:sign”, no puede figurar en un nombre. Los nombres tienen letras, dígitos y guiones.';
$_ADDONLANG['domains_fault_typed-wildcard'] =
    'El carácter :place, “:sign”, es un comodín. Elija “Comodines” para usarlo.';
$_ADDONLANG['domains_fault_typed-hyphen'] = 'Carácter :place: ningún nombre empieza ni termina con un guion.';
$_ADDONLANG['domains_fault_typed-exclude'] =
    'Carácter :place: lo que se excluye va justo detrás del guion, sin espacio.';
$_ADDONLANG['domains_fault_typed-operator'] = 'El carácter :place, “:sign”, solo va entre dos palabras.';
$_ADDONLANG['domains_fault_typed-quote'] = 'Carácter :place: las comillas que se abren aquí no se cierran.';
$_ADDONLANG['domains_fault_typed-shape'] =
    'El carácter :place, “:sign”, no pertenece a una estructura: C consonante, V vocal, L letra, N dígito, A letra o '
    . 'dígito, - guion.';
$_ADDONLANG['domains_fault_typed-repetition'] =
    'Carácter :place: escriba las repeticiones como L{3} para tres o L{3,5} para tres a cinco, 63 como máximo.';
$_ADDONLANG['domains_fault_typed-length'] =
    'Es más largo que cualquier nombre. Los nombres tienen 63 caracteres como máximo.';
$_ADDONLANG['domains_fault_encoding'] = 'Este texto no es UTF-8 válido y no se puede leer. Escríbalo de nuevo.';
$_ADDONLANG['domains_fault_date'] = '«:field»: la fecha «:text» no existe.';
$_ADDONLANG['domains_fault_number'] = '«:field»: «:text» no es un número entero de 0 a :most.';
$_ADDONLANG['domains_fault_range'] = '«:field»: el mínimo, :least, supera el máximo, :most.';
$_ADDONLANG['domains_fault_days'] = 'El primer día, :from, es posterior al último, :to.';
$_ADDONLANG['domains_together'] = 'Pedir la selección';
$_ADDONLANG['domains_pick_all'] = 'Seleccionar todos los nombres de la página';
$_ADDONLANG['domains_forecast_needed'] = 'Por reservar';
$_ADDONLANG['domains_forecast_when'] = 'Qué se reserva y cuándo (UTC)';
$_ADDONLANG['domains_forecast_now'] = 'ahora';
$_ADDONLANG['domains_forecast_missing'] = 'Faltan :missing. Añada fondos antes del :date UTC.';
$_ADDONLANG['domains_forecast_missing_now'] = 'Faltan :missing. Añada fondos ahora.';
$_ADDONLANG['domains_forecast_more'] = 'y :count más';
$_ADDONLANG['domains_save'] = 'Guardar esta búsqueda';
$_ADDONLANG['domains_save_name'] = 'Nombre de la búsqueda';
$_ADDONLANG['domains_save_mail'] = 'Recibir sus nombres nuevos por correo, una vez al día como máximo';
$_ADDONLANG['domains_save_submit'] = 'Guardar';
$_ADDONLANG['domains_js_watch'] = 'Seguir';
$_ADDONLANG['domains_js_unwatch'] = 'Dejar de seguir';
$_ADDONLANG['domains_js_dropped'] = 'ya liberado';
$_ADDONLANG['domains_js_of'] = 'de :domain';
$_ADDONLANG['js_retry'] = 'Reintentar';
$_ADDONLANG['js_close'] = 'Cerrar';
$_ADDONLANG['js_local'] = ':time, su hora';

// History of a backorder
$_ADDONLANG['event_requested'] = 'Backorder creado.';
$_ADDONLANG['event_requested-again'] = 'Backorder creado de nuevo.';
$_ADDONLANG['event_reserved'] = 'El precio está reservado.';
$_ADDONLANG['event_short-of-funds'] = 'Sus fondos no cubrían el precio; se le avisó por correo.';
$_ADDONLANG['event_drop-moved'] = 'La fecha de drop cambió; se devolvió el importe reservado.';
$_ADDONLANG['event_window-changed'] = 'La ventana de reserva de este TLD cambió; se devolvió el importe reservado.';
$_ADDONLANG['event_expired'] = 'El drop pasó antes de que se pudiera ejecutar el backorder.';
$_ADDONLANG['event_submitting'] = 'La solicitud se está enviando; el backorder ya no se puede eliminar.';
$_ADDONLANG['event_submitted'] = 'El registrador tiene la solicitud.';
$_ADDONLANG['event_registrar-status'] = 'Novedades del registrador.';
$_ADDONLANG['event_refused'] = 'El registrador no aceptó la solicitud.';
$_ADDONLANG['event_failed'] = 'No se pudo capturar el nombre.';
$_ADDONLANG['event_gone'] = 'El registrador ha cancelado la solicitud.';
$_ADDONLANG['event_auction'] = 'Varias personas querían el nombre; decide una subasta.';
$_ADDONLANG['event_won'] = 'Ha ganado la subasta.';
$_ADDONLANG['event_lost'] = 'Otra persona ganó la subasta.';
$_ADDONLANG['event_caught'] = 'Se capturó el nombre; se emitió su factura.';
$_ADDONLANG['event_paid'] = 'Pagado. El dominio está en su cuenta.';
$_ADDONLANG['event_cancelled'] = 'Se canceló la factura.';
$_ADDONLANG['event_drop-date'] = 'La fecha de drop se modificó.';
$_ADDONLANG['event_left-list'] =
    'El nombre salió de la lista: su titular lo renovó o se eliminó antes de lo previsto.';
$_ADDONLANG['event_invoice-moved'] = 'El backorder figura ahora en otra factura.';
$_ADDONLANG['event_paid-late'] = 'La factura finalmente se pagó. El dominio está en su cuenta.';
$_ADDONLANG['event_refunded'] = 'Se reembolsó la factura.';
$_ADDONLANG['event_invoice-cancelled'] = 'La factura se canceló después de entregar el dominio.';
$_ADDONLANG['event_withdrawn'] = 'Un administrador canceló el backorder.';
$_ADDONLANG['event_client-merged'] = 'Su cuenta se fusionó con otra.';
$_ADDONLANG['event_client-deleted'] = 'Se eliminó el cliente.';
$_ADDONLANG['event_deleted'] = 'Backorder eliminado.';
$_ADDONLANG['event_upgrade'] = 'Traspasado del sistema anterior.';
$_ADDONLANG['event_status'] = 'El estado es ahora :status.';
$_ADDONLANG['event_note'] = 'Anotado en estado :status.';

// Sentences of the page's script
$_ADDONLANG['js_confirm'] = '¿Eliminar el backorder de :domain?';
$_ADDONLANG['js_failed'] = 'No se pudo contactar con el servidor. Inténtelo de nuevo.';
$_ADDONLANG['js_ended'] = 'Su sesión ha terminado.';
$_ADDONLANG['js_log_in'] = 'Iniciar sesión de nuevo';
$_ADDONLANG['js_create'] = 'BACKORDER';
$_ADDONLANG['js_delete'] = 'ELIMINAR';
$_ADDONLANG['js_not_offered'] = 'no disponible';
$_ADDONLANG['js_drop_unknown'] = 'aún no se conoce';
$_ADDONLANG['js_price_today'] = 'precio de hoy; queda fijado al reservar el importe';
$_ADDONLANG['js_history'] = 'Historial';
$_ADDONLANG['js_invoice'] = 'Factura';
$_ADDONLANG['js_domain'] = 'Dominio';
$_ADDONLANG['js_no_history'] = 'Todavía no ha ocurrido nada.';
$_ADDONLANG['js_info'] = ':first a :last de :total';
$_ADDONLANG['js_previous'] = 'Anterior';
$_ADDONLANG['js_next'] = 'Siguiente';
$_ADDONLANG['js_empty'] = 'Ninguna entrada coincide.';

// My Backorders
$_ADDONLANG['orders_promise'] =
    'Solo paga si se captura el nombre: el precio se reserva poco antes del drop y se le devuelve íntegro si al final el '
    . 'nombre no es suyo.';
$_ADDONLANG['orders_created'] =
    'El backorder de :domain se ha creado. Se reservarán :amount el :at UTC, y solo se cobrarán si se captura el nombre.';
$_ADDONLANG['orders_created_now'] =
    'El backorder de :domain se ha creado. Se reservarán :amount en unos minutos, y solo se cobrarán si se captura el '
    . 'nombre.';
$_ADDONLANG['orders_created_unknown'] =
    'El backorder de :domain se ha creado. El nombre no está en la lista de drops; no se reserva nada hasta que lo esté.';
$_ADDONLANG['orders_created_passed'] =
    'El backorder de :domain se ha creado, pero el drop ya pasó (:at UTC). Si sus fondos cubren :amount en los dos '
    . 'días siguientes, aún se intenta; si no, termina.';
$_ADDONLANG['orders_created_late'] =
    'El backorder de :domain se ha creado, pero el drop ya pasó (:at UTC). En unos minutos se reservarán :amount y '
    . 'aún se solicitará; es muy posible que el nombre ya esté ocupado.';
$_ADDONLANG['orders_created_short'] =
    'El backorder de :domain se ha creado, pero sus fondos disponibles (:available) aún no cubren :amount. Añada fondos '
    . 'antes del :at UTC.';
$_ADDONLANG['orders_created_short_now'] =
    'El backorder de :domain se ha creado, pero sus fondos disponibles (:available) aún no cubren :amount. Añada fondos '
    . 'ahora: el drop es el :at UTC.';
$_ADDONLANG['orders_next_unknown'] = 'Aún no se conoce la fecha de drop; hasta entonces no se reserva nada.';
$_ADDONLANG['orders_next_unpriced'] = 'Su TLD ya no está disponible en su moneda; no se reservará nada.';
$_ADDONLANG['orders_next_hold'] = 'Se reservarán :amount el :at.';
$_ADDONLANG['orders_next_hold_now'] = 'Se reservarán :amount en unos minutos.';
$_ADDONLANG['orders_next_hold_short'] = 'Se reservarán :amount el :at; sus fondos aún no los cubren.';
$_ADDONLANG['orders_next_short'] =
    'Sus fondos no cubren :amount. Añada fondos antes del :at, cuando debería enviarse.';
$_ADDONLANG['orders_next_short_late'] =
    'Sus fondos no cubren :amount. El drop es el :at; ahora cuenta cada minuto.';
$_ADDONLANG['orders_next_passed'] = 'El drop pasó sin él; termina en un plazo de dos días.';
$_ADDONLANG['orders_next_passed_short'] =
    'El drop ya pasó. Si sus fondos cubren :amount en los dos días siguientes, aún se intenta; si no, termina.';
$_ADDONLANG['orders_next_late'] =
    'El drop ya pasó. En unos minutos se reservarán :amount y aún se solicitará; es muy posible que el nombre ya '
    . 'esté ocupado.';
$_ADDONLANG['orders_next_submit'] = 'Reservados :amount. Se envía al registrador el :at.';
$_ADDONLANG['orders_next_submit_now'] = 'Reservados :amount. Se envía al registrador en unos minutos.';
$_ADDONLANG['orders_next_left'] = 'Su drop ya no está previsto; lo reservado se devuelve en unos minutos.';
$_ADDONLANG['orders_next_drop'] = 'En manos del registrador. El drop es el :at.';
$_ADDONLANG['orders_next_sending'] = 'Se está enviando al registrador. El drop es el :at.';
$_ADDONLANG['orders_next_unsent'] =
    'El drop pasó antes de que el registrador lo aceptara. Se sigue intentando, dos días como máximo; si no se '
    . 'consigue, :amount vuelven a su saldo.';
$_ADDONLANG['orders_next_result'] = 'El drop ya pasó. El registrador comunicará quién capturó el nombre.';
$_ADDONLANG['orders_next_auction'] = 'En subasta hasta :at, mejor puja :bid.';
$_ADDONLANG['orders_next_auction_none'] = 'En subasta hasta :at, sin pujas todavía.';
$_ADDONLANG['orders_next_auction_over'] = 'La subasta ha terminado; se espera su resultado.';
$_ADDONLANG['orders_next_auction_unknown'] = 'En una subasta privada. La casa de subastas le escribirá.';
$_ADDONLANG['orders_next_payment'] = 'Capturado. A la espera del pago de la factura n.º :invoice.';
$_ADDONLANG['orders_next_invoice'] = 'Capturado. Se está emitiendo su factura.';
$_ADDONLANG['orders_next_delivered'] = 'El dominio está en su cuenta.';
$_ADDONLANG['orders_next_delivering'] = 'El dominio está en camino a su cuenta.';
$_ADDONLANG['orders_next_won'] = 'Ha ganado. El dominio está en su cuenta.';
$_ADDONLANG['orders_next_winning'] = 'Ha ganado. El dominio está en camino a su cuenta.';
$_ADDONLANG['orders_next_lost'] = 'Ganó otra persona. No se cobró nada.';
$_ADDONLANG['orders_next_failed'] = 'No capturado. No se cobró nada.';
$_ADDONLANG['orders_next_cancelled'] = 'Cancelado.';
$_ADDONLANG['orders_next_returning'] = ':amount vuelven a su saldo en unos minutos.';
$_ADDONLANG['orders_short_title'] = 'Sus fondos no lo cubren todo';
$_ADDONLANG['orders_short_text'] =
    'Lo que ha pedido necesitará :needed, y dispone de :available. Faltan :missing, los primeros el :at.';
$_ADDONLANG['orders_short_now'] =
    'Lo que ha pedido necesitará :needed, y dispone de :available. Faltan ahora :missing.';
$_ADDONLANG['orders_short_some_now'] =
    'Lo que ha pedido necesitará :needed, y dispone de :available. Faltan :missing, una parte ya ahora.';
$_ADDONLANG['orders_short_order'] = 'Elegir las prioridades';
$_ADDONLANG['orders_prefer_title'] = 'Prioridades';
$_ADDONLANG['orders_prefer_text'] =
    'Cuando sus fondos no alcanzan para todos los nombres cuyo importe vence, lo reciben primero los de arriba. Arrastre un '
    . 'nombre o muévalo con las flechas.';
$_ADDONLANG['orders_prefer_up'] = 'Subir :domain';
$_ADDONLANG['orders_prefer_down'] = 'Bajar :domain';
$_ADDONLANG['orders_prefer_drag'] = 'Arrastrar :domain';
$_ADDONLANG['orders_prefer_due'] = ':amount el :at';
$_ADDONLANG['orders_prefer_due_now'] = ':amount, vencen ahora';
$_ADDONLANG['orders_prefer_covered'] = 'cubierto';
$_ADDONLANG['orders_prefer_short'] = 'no cubierto';
$_ADDONLANG['orders_prefer_more'] = 'y :count más, después de estos';
$_ADDONLANG['orders_prefer_reset'] = 'Primero los drops más próximos';
$_ADDONLANG['orders_preferred'] = 'El orden se ha guardado.';
$_ADDONLANG['orders_auctions_title'] = 'Subastas';
$_ADDONLANG['orders_auctions_text'] =
    'Varias personas habían pedido estos nombres. Se puja y se paga en la casa de subastas; si no hay pujas, gana el pedido '
    . 'más antiguo.';
$_ADDONLANG['orders_auction_ends'] = 'Termina';
$_ADDONLANG['orders_auction_best'] = 'Mejor puja';
$_ADDONLANG['orders_auction_next'] = 'Próxima puja desde';
$_ADDONLANG['orders_auction_bids'] = 'Pujas';
$_ADDONLANG['orders_auction_bidders'] = 'Pujadores';
$_ADDONLANG['orders_auction_open'] = 'Pujar';
$_ADDONLANG['orders_auction_opens'] = '(abre la casa de subastas en una ventana nueva)';
$_ADDONLANG['orders_auction_updated'] = 'actualizado el :at';
$_ADDONLANG['orders_auction_none'] = 'ninguna aún';
$_ADDONLANG['orders_auction_unknown'] = 'aún no se conoce';
$_ADDONLANG['orders_bidder_HIGHBIDDER'] = 'Va en cabeza';
$_ADDONLANG['orders_bidder_OUTBID'] = 'Han superado su puja';
$_ADDONLANG['orders_bidder_PARTICIPANT'] = 'No ha pujado';
$_ADDONLANG['orders_bidder_WINNER'] = 'Ha ganado';
$_ADDONLANG['orders_auction_show'] = 'Subasta';
$_ADDONLANG['orders_export'] = 'Exportar CSV';
$_ADDONLANG['orders_history_title'] = 'Historial de :domain';
$_ADDONLANG['orders_history_empty'] = 'Todavía no ha ocurrido nada.';
$_ADDONLANG['orders_by_you'] = 'por usted';
$_ADDONLANG['orders_by_admin'] = 'por un administrador';
$_ADDONLANG['orders_back'] = 'Volver a Mis backorders';
$_ADDONLANG['orders_held'] = 'Reservado';
$_ADDONLANG['orders_bulk_title'] = 'Pedir varios nombres a la vez';
$_ADDONLANG['orders_bulk_label'] = 'Nombres, uno por línea';
$_ADDONLANG['orders_bulk_hint'] =
    'Hasta 1.000 nombres, separados también por comas o espacios. De un archivo CSV se extraen los nombres.';
$_ADDONLANG['orders_bulk_file'] = 'O un archivo de texto o CSV';
$_ADDONLANG['orders_bulk_drop'] = 'O suelte aquí un archivo de texto o CSV';
$_ADDONLANG['orders_bulk_check'] = 'Comprobar nombres';
$_ADDONLANG['orders_bulk_note'] =
    'La página siguiente muestra lo que ocurrirá. No se pide nada hasta que usted lo confirme.';
$_ADDONLANG['orders_bulk_none'] = 'No hay ningún nombre en lo que ha enviado. Escriba nombres con su TLD, uno por línea.';
$_ADDONLANG['orders_bulk_file_bad'] = 'No se pudo leer el archivo. Debe ser texto de 1 MB como máximo.';
$_ADDONLANG['orders_bulk_left'] =
    'Solo se muestran los primeros 1.000 nombres; se omitieron :count más. Pida primero estos.';
$_ADDONLANG['orders_bulk_left_one'] =
    'Solo se muestran los primeros 1.000 nombres; se omitió 1 más. Pida primero estos.';
$_ADDONLANG['orders_preview_title'] = 'Revise su pedido';
$_ADDONLANG['orders_preview_names'] = 'Nombres que se pedirán';
$_ADDONLANG['orders_preview_refused'] = 'Nombres que no se pueden pedir';
$_ADDONLANG['orders_preview_total'] = 'Reserva total';
$_ADDONLANG['orders_preview_total_hint'] =
    'impuestos incluidos; se reserva nombre por nombre, nunca todo a la vez antes de que venza';
$_ADDONLANG['orders_preview_earlier'] = 'Para backorders anteriores';
$_ADDONLANG['orders_preview_missing'] = 'Falta';
$_ADDONLANG['orders_preview_short'] =
    'Sus fondos aún no cubren todo esto. Puede hacer el pedido de todos modos; añada fondos antes del vencimiento o los '
    . 'nombres que menos le interesen quedarán sin atender.';
$_ADDONLANG['orders_preview_days'] = 'Cuándo se reserva';
$_ADDONLANG['orders_preview_now'] = 'en unos minutos';
$_ADDONLANG['orders_preview_later'] = 'cuando se conozca la fecha de drop';
$_ADDONLANG['orders_preview_count'] = ':count nombres';
$_ADDONLANG['orders_preview_count_one'] = '1 nombre';
$_ADDONLANG['orders_preview_happens'] = 'Qué ocurrirá';
$_ADDONLANG['orders_preview_amount'] = 'Se reservará';
$_ADDONLANG['orders_preview_reason'] = 'Motivo';
$_ADDONLANG['orders_preview_confirm'] = 'Pedir :count nombres';
$_ADDONLANG['orders_preview_confirm_one'] = 'Pedir 1 nombre';
$_ADDONLANG['orders_preview_nothing'] = 'Ninguno de estos nombres se puede pedir.';
$_ADDONLANG['orders_preview_edit'] = 'Modificar la lista';
$_ADDONLANG['orders_preview_changed'] =
    'Los precios o los nombres han cambiado desde que los consultó. Aún no se ha pedido nada; revise de nuevo la lista.';
$_ADDONLANG['orders_preview_empty'] = 'No hay ninguna lista que comprobar. Pegue sus nombres abajo.';
$_ADDONLANG['orders_plan_hold'] = 'Se reserva el :at';
$_ADDONLANG['orders_plan_now'] = 'Se reserva en unos minutos';
$_ADDONLANG['orders_plan_hold_short'] = 'Se reserva el :at, hasta donde alcancen sus fondos';
$_ADDONLANG['orders_plan_now_short'] = 'Se reserva en unos minutos, hasta donde alcancen sus fondos';
$_ADDONLANG['orders_plan_passed'] =
    'El drop ya pasó (:at). Si sus fondos alcanzan en los dos días siguientes, aún se intenta';
$_ADDONLANG['orders_plan_unknown'] = 'Espera a que se conozca la fecha de drop; antes no se reserva nada';
$_ADDONLANG['orders_result_title'] = 'Su pedido';
$_ADDONLANG['orders_result_done'] = 'Se han pedido :count nombres.';
$_ADDONLANG['orders_result_done_one'] = 'Se ha pedido 1 nombre.';
$_ADDONLANG['orders_result_refused'] = ':count no se pudieron pedir.';
$_ADDONLANG['orders_result_refused_one'] = '1 no se pudo pedir.';
$_ADDONLANG['orders_result_none'] = 'No se ha pedido ningún nombre.';
$_ADDONLANG['orders_result_ordered'] = 'Pedidos';
$_ADDONLANG['orders_result_not'] = 'No pedidos';
$_ADDONLANG['orders_result_empty'] = 'Ya no hay ningún pedido que mostrar.';
$_ADDONLANG['orders_csv_unicode'] = 'Unicode';
$_ADDONLANG['orders_csv_held_at'] = 'Reservado desde (UTC)';
$_ADDONLANG['orders_csv_submit_at'] = 'Enviado (UTC)';
$_ADDONLANG['orders_csv_currency'] = 'Moneda';
$_ADDONLANG['orders_csv_invoice'] = 'Factura';
$_ADDONLANG['orders_csv_created'] = 'Pedido (UTC)';
$_ADDONLANG['orders_csv_updated'] = 'Modificado (UTC)';
$_ADDONLANG['error_past'] = 'El drop de este nombre fue hace más de dos días.';
$_ADDONLANG['error_not-utf-8'] =
    'El archivo no es texto en UTF-8. Guárdelo como UTF-8 («CSV UTF-8») y envíelo de nuevo.';
$_ADDONLANG['error_repeated'] = 'Este nombre ya está en su lista.';
$_ADDONLANG['error_busy'] = 'Este backorder se está procesando. Inténtelo de nuevo en unos minutos.';
$_ADDONLANG['js_orders_confirm_held'] =
    '¿Eliminar el backorder de :domain? El importe reservado vuelve a su saldo.';
$_ADDONLANG['js_orders_read'] = 'Se ha leído :file; líneas: :count.';
$_ADDONLANG['js_orders_unread'] = 'No se pudo leer el archivo. Debe ser texto de 1 MB como máximo.';
$_ADDONLANG['js_orders_binary'] = ':file no es texto en UTF-8. Guarde la lista como UTF-8 («CSV UTF-8»).';
$_ADDONLANG['js_orders_blank'] = ':file está vacío.';
$_ADDONLANG['js_orders_auction'] = 'Subasta';

// Email template
$_ADDONLANG['mail_lowbalance_subject'] = 'Aviso de saldo insuficiente de {$company_name}';
$_ADDONLANG['mail_lowbalance_message'] =
    '<p>Hola, {$client_name}:</p><p>Sus fondos disponibles no cubren los siguientes '
    . 'backorders:</p><ul>{foreach from=$list item=data}<li><strong>{$data.domain}</strong>, drop '
    . '{$data.dropdate}, precio {$data.price}</li>{/foreach}</ul><p>Faltan: <strong>{$missing}</strong>. '
    . 'Añada fondos a su cuenta a tiempo; un backorder sin fondos no se procesa.</p><p>{$signature}</p>';

// Other mails
$_ADDONLANG['mail_dropmoved_subject'] = 'El drop de sus backorders será más tarde';
$_ADDONLANG['mail_dropmoved_message'] =
    '<p>Hola, {$client_name}:</p><p>El registro ha cambiado la fecha de drop de estos nombres. El importe que tenían '
    . 'reservado vuelve a estar en su saldo y se reservará de nuevo cuando se acerque el drop:</p><ul>{foreach from=$list '
    . 'item=data}<li><strong>{$data.domain}</strong>, drop {$data.dropdate}, precio {$data.price}</li>{/foreach}</ul>'
    . '<p>{$signature}</p>';
$_ADDONLANG['mail_leftlist_subject'] = 'El drop de sus backorders ya no está previsto';
$_ADDONLANG['mail_leftlist_message'] =
    '<p>Hola, {$client_name}:</p><p>Estos nombres ya no están en la lista de drops; lo más probable es que sus titulares '
    . 'los hayan renovado. El importe que tenían reservado vuelve a estar en su saldo:</p><ul>{foreach from=$list '
    . 'item=data}<li><strong>{$data.domain}</strong></li>{/foreach}</ul><p>Sus backorders se mantienen y surtirán efecto '
    . 'si el drop de los nombres vuelve a estar previsto.</p><p>{$signature}</p>';
$_ADDONLANG['mail_account_subject'] = 'Backorders: su cuenta en el registrador no tiene saldo suficiente';
$_ADDONLANG['mail_account_message'] =
    '<p>Las solicitudes de backorder abiertas y las que vencen en los próximos tres días costarán :needed (:names '
    . 'backorders), pero su cuenta en el registrador tiene :available. Las solicitudes sin fondos no participan en el drop. '
    . 'Añada fondos en el registrador a tiempo.</p>';
$_ADDONLANG['mail_account_unknown'] =
    '<p>No incluidos en la suma: :unknown backorders de TLD cuyo coste no se conoce.</p>';

// Watching: watched names, saved searches, their mails, the calendar and the home page's panel
$_ADDONLANG['watch_title'] = 'Seguimiento';
$_ADDONLANG['watch_list'] = 'Nombres en seguimiento';
$_ADDONLANG['watch_info'] = ':first a :last de :total nombres; se admiten hasta :limit';
$_ADDONLANG['watch_new'] = 'Seguir un nombre';
$_ADDONLANG['watch_new_note'] =
    'Cualquier nombre, incluso uno que aún no esté en la lista. El seguimiento es gratuito y no compromete a nada.';
$_ADDONLANG['watch_submit'] = 'Seguir';
$_ADDONLANG['watch_remove'] = 'Quitar';
$_ADDONLANG['watch_remove_name'] = 'Dejar de seguir :domain';
$_ADDONLANG['watch_clear'] = 'Quitar los que ya tuvieron su drop';
$_ADDONLANG['watch_state_moved'] = 'cambiado, era :before';
$_ADDONLANG['watch_state_left'] = 'fuera de la lista';
$_ADDONLANG['watch_state_left_hint'] =
    'Su drop ya no está previsto; lo más probable es que su titular lo haya renovado.';
$_ADDONLANG['watch_state_dropped'] = 'drop pasado';
$_ADDONLANG['watch_state_unlisted'] = 'no está en la lista';
$_ADDONLANG['watch_state_unlisted_hint'] = 'Su drop no está previsto. Se le avisará cuando lo esté.';
$_ADDONLANG['watch_empty_title'] = 'Todavía no sigue ningún nombre';
$_ADDONLANG['watch_empty_text'] =
    'Pulse la estrella junto a un nombre en Dominios por expirar, o escríbalo en “Seguir un nombre”. El seguimiento '
    . 'no cuesta nada; se le avisa cuando cambia la fecha de drop, cuando el titular renueva y el día antes del drop.';
$_ADDONLANG['watch_added'] = ':domain está ahora en seguimiento.';
$_ADDONLANG['watch_removed'] = ':domain ya no está en seguimiento.';
$_ADDONLANG['watch_cleared'] = 'Nombres quitados del seguimiento: :count.';
$_ADDONLANG['watch_error_limit'] = 'Ya sigue :limit nombres, que es el máximo. Quite antes algunos.';
$_ADDONLANG['watch_searches'] = 'Búsquedas guardadas';
$_ADDONLANG['watch_searches_empty_title'] = 'Todavía no hay búsquedas guardadas';
$_ADDONLANG['watch_searches_empty_text'] =
    'Busque entre los dominios por expirar y guarde la búsqueda con un nombre. Podrá repetirla con un clic y recibir los '
    . 'nombres nuevos una vez al día.';
$_ADDONLANG['watch_search_all'] = 'todos los nombres';
$_ADDONLANG['watch_search_more'] = 'otras condiciones: :count';
$_ADDONLANG['watch_search_run'] = 'Ejecutar';
$_ADDONLANG['watch_search_rename'] = 'Renombrar';
$_ADDONLANG['watch_search_delete'] = 'Eliminar';
$_ADDONLANG['watch_search_name'] = 'Nombre de la búsqueda';
$_ADDONLANG['watch_search_keep'] = 'Guardar';
$_ADDONLANG['watch_search_confirm'] = '¿Eliminar la búsqueda “:name”?';
$_ADDONLANG['watch_search_mail'] = 'Correo diario';
$_ADDONLANG['watch_search_mailed'] = 'último :date UTC';
$_ADDONLANG['watch_search_saved'] = 'La búsqueda “:name” se ha guardado.';
$_ADDONLANG['watch_search_renamed'] = 'La búsqueda se llama ahora “:name”.';
$_ADDONLANG['watch_search_deleted'] = 'La búsqueda “:name” se ha eliminado.';
$_ADDONLANG['watch_search_mail_on'] =
    'Los nombres nuevos de “:name” se le envían una vez al día como máximo.';
$_ADDONLANG['watch_search_mail_off'] = 'Ya no se le envían correos sobre “:name”.';
$_ADDONLANG['watch_error_searches'] = 'Tiene :limit búsquedas guardadas, que es el máximo. Elimine antes una.';
$_ADDONLANG['watch_error_name'] = 'Dé un nombre a la búsqueda.';
$_ADDONLANG['watch_error_taken'] = 'Ya tiene una búsqueda llamada “:name”. Elija otro nombre.';
$_ADDONLANG['watch_error_query'] = 'Esta búsqueda es demasiado larga para guardarla. Marque menos TLD.';
$_ADDONLANG['watch_error_search'] = 'La búsqueda no se ha guardado. :why';
$_ADDONLANG['watch_error_gone'] = 'Esa búsqueda ya no existe en su cuenta.';
$_ADDONLANG['watch_mails'] = 'Correos';
$_ADDONLANG['watch_mails_watched'] = 'Novedades de los nombres en seguimiento';
$_ADDONLANG['watch_mails_note'] =
    'Uno al día como máximo: cuando cambia una fecha de drop, cuando un nombre sale de la lista porque su titular lo renovó '
    . 'y el día antes del drop.';
$_ADDONLANG['watch_on'] = 'activado';
$_ADDONLANG['watch_off'] = 'desactivado';
$_ADDONLANG['watch_turn_on'] = 'Activar';
$_ADDONLANG['watch_turn_off'] = 'Desactivar';
$_ADDONLANG['watch_mail_on'] = 'Se le avisa por correo de las novedades de los nombres que sigue.';
$_ADDONLANG['watch_mail_off'] = 'Ya no se le envían correos sobre los nombres en seguimiento.';
$_ADDONLANG['watch_calendar'] = 'Calendario';
$_ADDONLANG['watch_calendar_name'] = 'Drops de dominios';
$_ADDONLANG['watch_calendar_intro'] =
    'Las fechas de drop de los nombres que sigue o tiene en backorder, en su propio calendario.';
$_ADDONLANG['watch_calendar_make'] = 'Crear una dirección';
$_ADDONLANG['watch_calendar_address'] = 'Dirección privada';
$_ADDONLANG['watch_calendar_secret'] =
    'Cualquiera que conozca esta dirección puede ver estos nombres. No la comparta.';
$_ADDONLANG['watch_calendar_subscribe'] = 'Suscribirse';
$_ADDONLANG['watch_calendar_copy'] = 'Copiar';
$_ADDONLANG['watch_calendar_copied'] = 'La dirección se ha copiado.';
$_ADDONLANG['watch_calendar_renew'] = 'Nueva dirección';
$_ADDONLANG['watch_calendar_stop'] = 'Desactivar';
$_ADDONLANG['watch_calendar_confirm'] = 'La dirección actual dejará de funcionar. ¿Continuar?';
$_ADDONLANG['watch_calendar_made'] = 'Su calendario ya tiene una dirección.';
$_ADDONLANG['watch_calendar_renewed'] = 'Su calendario tiene una dirección nueva. La anterior ya no funciona.';
$_ADDONLANG['watch_calendar_stopped'] = 'Su calendario ya no tiene dirección.';
$_ADDONLANG['watch_event_watched'] = 'Drop de :domain';
$_ADDONLANG['watch_event_ordered'] = 'Drop de :domain (con backorder)';
$_ADDONLANG['watch_event_status'] = 'Estado de su backorder: :status';
$_ADDONLANG['watch_event_hint'] = 'Usted sigue este nombre. Cree un backorder a tiempo si lo quiere.';
$_ADDONLANG['watch_stop_title'] = 'Preferencias de correo';
$_ADDONLANG['watch_stop_watched_on'] = '¿Desea dejar de recibir correos sobre los nombres que sigue?';
$_ADDONLANG['watch_stop_watched_off'] = 'Ya no se le envían correos sobre los nombres que sigue.';
$_ADDONLANG['watch_stop_searches_on'] =
    '¿Desea dejar de recibir los correos diarios de todas sus búsquedas guardadas?';
$_ADDONLANG['watch_stop_searches_off'] = 'Ya no se le envían correos diarios sobre sus búsquedas guardadas.';
$_ADDONLANG['watch_stop_keeps'] = 'Sus nombres en seguimiento y sus búsquedas guardadas quedan como están.';
$_ADDONLANG['watch_stop_unknown'] =
    'Este enlace está incompleto o ya no funciona. Puede elegir sus correos en la página Seguimiento.';
$_ADDONLANG['watch_stop_button'] = 'Dejar de recibirlos';
$_ADDONLANG['watch_stop_settings'] = 'Elegir en su cuenta';
$_ADDONLANG['watch_home_open'] = 'Backorders en curso: :count';
$_ADDONLANG['watch_home_none'] =
    'Los nombres que sus titulares abandonan pueden ser suyos: busque entre los dominios por expirar y cree backorders de '
    . 'los que le gusten.';
$_ADDONLANG['watch_home_covered'] = 'Sus fondos cubren los :needed que se reservarán hasta el :date UTC.';
$_ADDONLANG['watch_home_short'] =
    'Necesario en total: :needed. Faltan: :missing, los primeros antes del :date UTC.';
$_ADDONLANG['watch_home_covered_now'] = 'Sus fondos cubren los :needed que se reservarán ahora.';
$_ADDONLANG['watch_home_short_now'] = 'Necesario en total: :needed. Faltan ahora: :missing.';
$_ADDONLANG['watch_home_short_some_now'] = 'Necesario en total: :needed. Faltan: :missing, una parte ya ahora.';
$_ADDONLANG['watch_home_drops'] = 'drop :date UTC';
$_ADDONLANG['watch_home_promise'] =
    'Solo paga si se captura el nombre. El precio se reserva poco antes del drop y, si no se captura, se devuelve.';
$_ADDONLANG['watch_mail_watched_subject'] = 'Novedades de los nombres de dominio que sigue';
$_ADDONLANG['watch_mail_watched_message'] =
    '<p>Hola, {$client_name}:</p><p>Hay novedades de los nombres que sigue.</p>'
    . '{if $moved}<p><strong>La fecha de drop ha cambiado:</strong></p><ul>{foreach from=$moved item=name}'
    . '<li><strong>{$name.domain|escape}</strong>: drop ahora {$name.dropdate|escape} (antes: {$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $left}<p><strong>Drop ya no previsto,</strong> muy probablemente porque el titular ha renovado:</p><ul>'
    . '{foreach from=$left item=name}<li><strong>{$name.domain|escape}</strong> (drop previsto: {$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $listed}<p><strong>Drop ahora previsto:</strong></p><ul>{foreach from=$listed item=name}'
    . '<li><strong>{$name.domain|escape}</strong>: drop {$name.dropdate|escape}</li>{/foreach}</ul>{/if}'
    . '{if $soon}<p><strong>Drop en un día aproximadamente,</strong> y sin backorder suyo:</p><ul>'
    . '{foreach from=$soon item=name}<li><strong>{$name.domain|escape}</strong>: drop {$name.dropdate|escape}'
    . '{if $name.price}, precio {$name.price|escape}{/if}</li>{/foreach}</ul>{/if}'
    . '<p><a href="{$link|escape}">Ver sus nombres en seguimiento o crear un backorder</a></p><p>{$signature}</p>'
    . '<p><small>Usted sigue estos nombres. <a href="{$unsubscribe|escape}">Dejar de recibir estos correos</a></small></p>';
$_ADDONLANG['watch_mail_searches_subject'] = 'Nuevos dominios por expirar para sus búsquedas guardadas';
$_ADDONLANG['watch_mail_searches_message'] =
    '<p>Hola, {$client_name}:</p><p>Han entrado en la lista nombres nuevos que coinciden con sus búsquedas guardadas.</p>'
    . '{foreach from=$searches item=search}<p><strong>{$search.name|escape}</strong>: {$search.total|escape} nuevos</p><ul>'
    . '{foreach from=$search.names item=name}<li><strong>{$name.domain|escape}</strong>, drop {$name.dropdate|escape}'
    . '{if $name.price}, precio {$name.price|escape}{/if}</li>{/foreach}'
    . '{if $search.more}<li>y {$search.more|escape} más</li>{/if}</ul>'
    . '<p><a href="{$search.link|escape}">Ejecutar esta búsqueda</a></p>{/foreach}<p>{$signature}</p>'
    . '<p><small>Usted pidió este correo diario; <a href="{$link|escape}">modifique sus búsquedas guardadas</a> o '
    . '<a href="{$unsubscribe|escape}">deje de recibir estos correos</a>.</small></p>';

// Admin area
$_ADDONLANG['admin_manage'] = 'Gestionar';
$_ADDONLANG['admin_pricing'] = 'Precios';
$_ADDONLANG['admin_logs'] = 'Registros';
$_ADDONLANG['admin_manage_title'] = 'Todos los backorders';
$_ADDONLANG['admin_pricing_title'] = 'Precios de backorders';
$_ADDONLANG['admin_extension'] = 'Extensión';
$_ADDONLANG['admin_price_hint'] =
    'Un TLD cuyo precio está vacío o es 0 en una moneda no lo pueden pedir los clientes con esa moneda.';
$_ADDONLANG['admin_new_tld'] = 'nuevo TLD, p. ej. com';
$_ADDONLANG['admin_save'] = 'Guardar cambios';
$_ADDONLANG['admin_delete'] = 'Eliminar';
$_ADDONLANG['admin_saved'] = 'Los precios se han guardado.';
$_ADDONLANG['admin_deleted'] = 'Los precios de .:zone se han eliminado. Los backorders existentes conservan los suyos.';
$_ADDONLANG['admin_bad_price'] = 'No se guardó nada: “:text” no es un precio (.:zone, :currency). :why';
$_ADDONLANG['admin_price_form'] = 'Escríbalo como 12,50, sin separador de miles.';
$_ADDONLANG['admin_price_decimals'] = 'Tiene más de dos decimales.';
$_ADDONLANG['admin_price_size'] = 'Debe ser menor que :limit.';
$_ADDONLANG['admin_bad_zone'] = 'No se guardó nada: “:text” no es un TLD.';
$_ADDONLANG['admin_zone_exists'] = 'No se guardó nada: .:zone ya está en la tabla.';
$_ADDONLANG['admin_no_zone'] = 'No se guardó nada: se introdujeron precios sin TLD.';
$_ADDONLANG['admin_no_currencies'] = 'WHMCS no tiene ninguna moneda.';
$_ADDONLANG['admin_fault_encoding'] = '“:field”: “:text” no es UTF-8 válido y no se puede leer. Escríbalo de nuevo.';
$_ADDONLANG['admin_client'] = 'Cliente';
$_ADDONLANG['admin_reference'] = 'Referencia';
$_ADDONLANG['admin_price'] = 'Precio';
$_ADDONLANG['admin_held'] = 'Reservado';
$_ADDONLANG['admin_status_all'] = 'Todos los estados';
$_ADDONLANG['admin_search'] = 'Buscar';
$_ADDONLANG['admin_search_domain'] = 'nombre completo, p. ej. example.com';
$_ADDONLANG['admin_events'] = 'Eventos';
$_ADDONLANG['admin_no_entries'] = 'No hay entradas.';

// Admin area: frame and dashboard
$_ADDONLANG['dash_no_form'] = 'Esta página no admite cambios.';
$_ADDONLANG['admin_dashboard'] = 'Panel';
$_ADDONLANG['dash_title'] = 'Cómo va el negocio';
$_ADDONLANG['dash_utc'] = 'Todas las horas son UTC; pase el ratón sobre una para ver la suya.';
$_ADDONLANG['dash_decimal_point'] = ',';
$_ADDONLANG['dash_percent'] = ':n %';
$_ADDONLANG['dash_ago'] = 'hace :span';
$_ADDONLANG['dash_seconds'] = ':n s';
$_ADDONLANG['dash_minutes'] = ':n min';
$_ADDONLANG['dash_hours'] = ':n h';
$_ADDONLANG['dash_days'] = ':n días';
$_ADDONLANG['dash_jobs'] = 'Crons';
$_ADDONLANG['dash_job'] = 'Tarea';
$_ADDONLANG['dash_last_run'] = 'Última ejecución';
$_ADDONLANG['dash_took'] = 'duró :span';
$_ADDONLANG['dash_last_success'] = 'Último éxito';
$_ADDONLANG['dash_last_error'] = 'Último error';
$_ADDONLANG['dash_none'] = 'ninguno';
$_ADDONLANG['dash_never_hint'] =
    'Configure su tarea cron o deje que la ejecute el cron de WHMCS (ajuste “Run with WHMCS\'s cron”).';
$_ADDONLANG['dash_errors'] = 'Errores en el registro';
$_ADDONLANG['dash_job_BATCH'] = 'Proceso por lotes, cada cinco minutos';
$_ADDONLANG['dash_job_DAILY_IMPORT_PENDINGDOMAINLIST'] = 'Importación de la droplist, dos veces al día';
$_ADDONLANG['dash_job_DAILY_DROPDATE_SYNCH'] = 'Fechas de drop, dos veces al día';
$_ADDONLANG['dash_job_DAILY_WATCH_MAILS'] = 'Correos sobre nombres seguidos y búsquedas guardadas, una vez al día';
$_ADDONLANG['dash_light_on-time'] = 'Puntual';
$_ADDONLANG['dash_light_late'] = 'Con retraso';
$_ADDONLANG['dash_light_failing'] = 'Con fallos';
$_ADDONLANG['dash_light_standing'] = 'Parado';
$_ADDONLANG['dash_light_never'] = 'Nunca ejecutado';
$_ADDONLANG['dash_due'] = 'Drops previstos';
$_ADDONLANG['dash_due_day'] = 'En 24 horas';
$_ADDONLANG['dash_due_three'] = 'En 3 días';
$_ADDONLANG['dash_names'] = 'Nombres';
$_ADDONLANG['dash_backorders'] = 'Backorders';
$_ADDONLANG['dash_waiting'] = 'Sin reserva';
$_ADDONLANG['dash_due_next'] = 'El próximo drop es el';
$_ADDONLANG['dash_due_none'] = 'Ningún nombre con backorder tiene su drop en tres días.';
$_ADDONLANG['dash_due_manage'] = 'Todos los backorders';
$_ADDONLANG['dash_account'] = 'Su cuenta en el registrador';
$_ADDONLANG['dash_account_available'] = 'Disponible para backorders';
$_ADDONLANG['dash_account_needed'] = 'Lo previsto costará';
$_ADDONLANG['dash_account_left'] = 'Quedará después';
$_ADDONLANG['dash_account_names'] = 'Backorders previstos y solicitudes en curso';
$_ADDONLANG['dash_account_checked'] = 'Según el proceso por lotes';
$_ADDONLANG['dash_account_unasked'] = 'Aún sin consultar: el proceso por lotes lo hace cuando hay algo previsto.';
$_ADDONLANG['dash_account_short'] = 'No alcanza: las solicitudes sin fondos no participan en el drop.';
$_ADDONLANG['dash_account_unknown'] = 'Alcanza, según los costes conocidos.';
$_ADDONLANG['dash_account_idle'] = 'No hay nada previsto.';
$_ADDONLANG['dash_account_enough'] = 'Alcanza.';
$_ADDONLANG['dash_account_unknown_costs'] = 'Sin contar: :n backorders de TLD cuyo coste no se conoce.';
$_ADDONLANG['dash_account_unknown_costs_one'] = 'Sin contar: 1 backorder de un TLD cuyo coste no se conoce.';
$_ADDONLANG['dash_outlook'] = 'Lo que necesitarán sus clientes';
$_ADDONLANG['dash_outlook_none'] = 'Ningún backorder espera fondos.';
$_ADDONLANG['dash_outlook_hint'] =
    'Backorders cuyo importe aún no está reservado, a los precios de hoy sin impuestos. Las facturas pendientes no se descuentan del saldo.';
$_ADDONLANG['dash_currency'] = 'Moneda';
$_ADDONLANG['dash_clients'] = 'Clientes';
$_ADDONLANG['dash_needed'] = 'Necesario';
$_ADDONLANG['dash_credit'] = 'Su saldo';
$_ADDONLANG['dash_missing'] = 'Falta';
$_ADDONLANG['dash_weeks'] = 'Capturas y fallos por semana';
$_ADDONLANG['dash_weeks_desc'] =
    'Gráfico de barras de las últimas 26 semanas: :caught capturados, :missed perdidos, :unsent nunca enviados por falta de fondos.';
$_ADDONLANG['dash_weeks_none'] = 'No se ha capturado ni perdido nada en las últimas 26 semanas.';
$_ADDONLANG['dash_week'] = 'Semana del';
$_ADDONLANG['dash_week_counts'] =
    'Semana del :start: :caught capturados, :missed perdidos, :unsent nunca enviados';
$_ADDONLANG['dash_caught'] = 'Capturados';
$_ADDONLANG['dash_missed'] = 'Perdidos';
$_ADDONLANG['dash_unsent'] = 'Nunca enviados';
$_ADDONLANG['dash_unsent_hint'] = 'sin fondos antes del drop';
$_ADDONLANG['dash_success'] = 'Tasa de éxito';
$_ADDONLANG['dash_table'] = 'Mostrar como tabla';
$_ADDONLANG['dash_money'] = 'Ingresos y margen por semana, :currency';
$_ADDONLANG['dash_money_title'] = 'Ingresos y margen por semana';
$_ADDONLANG['dash_money_desc'] =
    'Gráfico de barras de las últimas 26 semanas en :currency: ingresos :revenue, margen :margin.';
$_ADDONLANG['dash_money_none'] = 'No se ha pagado ningún backorder en las últimas 26 semanas.';
$_ADDONLANG['dash_money_hint'] =
    'Facturas pagadas a los precios fijados al reservar el importe, sin impuestos y menos los reembolsos. Margen: menos el coste de cada captura, convertido desde otras monedas con los tipos de cambio de WHMCS de hoy.';
$_ADDONLANG['dash_money_unknown'] =
    'El coste de :n de :of capturas no se conoce; cuentan como si no costaran nada. Los costes se indican en Precios.';
$_ADDONLANG['dash_money_unknown_one'] =
    'El coste de 1 captura de :of no se conoce; cuenta como si no costara nada. Los costes se indican en Precios.';
$_ADDONLANG['dash_week_money'] = 'Semana del :start: ingresos :revenue, margen :margin';
$_ADDONLANG['dash_week_revenue'] = 'Semana del :start: ingresos :revenue';
$_ADDONLANG['dash_revenue_desc'] =
    'Gráfico de barras de las últimas 26 semanas en :currency: ingresos :revenue.';
$_ADDONLANG['dash_money_no_cost'] =
    'No se conoce lo que le cuestan las capturas, así que no hay margen. Los costes se indican en Precios.';
$_ADDONLANG['dash_revenue'] = 'Ingresos';
$_ADDONLANG['dash_margin'] = 'Margen';
$_ADDONLANG['dash_zones'] = 'Éxito por TLD, últimas 26 semanas';
$_ADDONLANG['dash_zones_none'] = 'Ninguna solicitud ha concluido en las últimas 26 semanas.';
$_ADDONLANG['dash_zones_more'] = 'Y :n TLD más.';
$_ADDONLANG['dash_zones_more_one'] = 'Y 1 TLD más.';
$_ADDONLANG['dash_tld'] = 'TLD';
$_ADDONLANG['dash_of'] = ':caught de :tried';
$_ADDONLANG['dash_setup'] = 'Comprobación de la instalación';
$_ADDONLANG['dash_setup_all'] = 'Se han superado las :n comprobaciones.';
$_ADDONLANG['dash_setup_bad'] = ':n de :all comprobaciones requieren atención';
$_ADDONLANG['dash_setup_bad_one'] = '1 de :all comprobaciones requiere atención';
$_ADDONLANG['dash_setup_passed'] = 'Lo que está en orden';
$_ADDONLANG['dash_level_success'] = 'OK';
$_ADDONLANG['dash_level_warning'] = 'Revisar';
$_ADDONLANG['dash_level_danger'] = 'Por hacer';
$_ADDONLANG['dash_test'] = 'Probar las credenciales';
$_ADDONLANG['dash_test_good'] = 'El registrador acepta las credenciales.';
$_ADDONLANG['dash_test_good_balance'] = 'El registrador acepta las credenciales; el saldo de la cuenta es :balance.';
$_ADDONLANG['dash_test_refused'] =
    'El registrador rechaza las credenciales: :answer. Compruebe el usuario y la contraseña en WHMCS en Configuration, System Settings, Domain Registrars, y si la dirección del servidor está autorizada en el registrador.';
$_ADDONLANG['dash_check_versions'] = 'Versiones';
$_ADDONLANG['dash_check_versions_success'] = 'Extensión :extension, PHP :php, WHMCS :whmcs.';
$_ADDONLANG['dash_check_versions_warning'] =
    'Extensión :extension, PHP :php, WHMCS :whmcs. Hecho para PHP 8.2 y WHMCS 8.11 o posterior: actualice, por favor.';
$_ADDONLANG['dash_check_tables'] = 'Tablas';
$_ADDONLANG['dash_check_tables_success'] = 'Las tablas son las de esta versión.';
$_ADDONLANG['dash_check_tables_danger'] =
    'Las tablas son de una versión anterior. Desactive el módulo en Configuration, System Settings, Addon Modules y actívelo de nuevo; no se pierde nada.';
$_ADDONLANG['dash_check_settings'] = 'Ajustes';
$_ADDONLANG['dash_check_settings_success'] =
    'Los ajustes del módulo se pueden leer. Los registros se conservan :days días.';
$_ADDONLANG['dash_check_registrar'] = 'Registrador';
$_ADDONLANG['dash_check_registrar_success'] = 'El módulo del registrador tiene usuario y contraseña.';
$_ADDONLANG['dash_check_registrar_warning'] =
    'El módulo del registrador está en modo de prueba: no se capturará nada de verdad. Desactívelo en Configuration, System Settings, Domain Registrars cuando entre en producción.';
$_ADDONLANG['dash_check_crons'] = 'Crons';
$_ADDONLANG['dash_check_crons_success'] = 'Todos los crons son puntuales.';
$_ADDONLANG['dash_check_crons_warning'] = 'No está como debería: :jobs. Consulte el registro.';
$_ADDONLANG['dash_check_crons_danger'] =
    'No está como debería: :jobs. Configure las tareas cron como indica el README, o marque “Run with WHMCS\'s cron” en los ajustes del módulo.';
$_ADDONLANG['dash_check_token'] = 'Token de los crons por HTTP';
$_ADDONLANG['dash_check_token_success'] =
    'Los crons no se pueden iniciar por HTTP, o solo con un token lo bastante largo.';
$_ADDONLANG['dash_check_token_warning'] =
    'El token es tan corto que se puede adivinar. Use uno aleatorio de al menos :least caracteres.';
$_ADDONLANG['dash_check_list'] = 'Droplist';
$_ADDONLANG['dash_check_list_success'] = 'La lista tiene :names nombres.';
$_ADDONLANG['dash_check_list_danger'] =
    'Aún no se ha importado ninguna lista. Ejecute una vez daily_import_pendingdomainlist.php a mano; muestra su progreso.';
$_ADDONLANG['dash_check_folder'] = 'Carpeta de instantáneas';
$_ADDONLANG['dash_check_folder_success'] = 'El servidor web puede escribir en :folder.';
$_ADDONLANG['dash_check_folder_danger'] =
    'El servidor web no puede escribir en :folder. Dele permiso de escritura o indique otra carpeta en los ajustes del módulo; el usuario de los crons también lo necesita.';
$_ADDONLANG['dash_check_prices'] = 'Precios';
$_ADDONLANG['dash_check_prices_success'] = 'Se ofrecen :zones TLD.';
$_ADDONLANG['dash_check_prices_warning'] =
    'Se ofrecen :zones TLD, pero los clientes con estas monedas no pueden pedir ninguno: :currencies. Fije precios para ellas en Precios.';
$_ADDONLANG['dash_check_prices_danger'] =
    'Ningún TLD tiene precio, así que no se puede pedir nada. Fije precios en Precios.';
$_ADDONLANG['dash_check_costs'] = 'Costes';
$_ADDONLANG['dash_check_costs_success'] = 'Se conoce lo que le cuesta una captura en todos los TLD ofrecidos.';
$_ADDONLANG['dash_check_costs_warning'] =
    'No se conoce lo que le cuesta una captura en :unknown de :zones TLD ofrecidos (por ejemplo :example), así que el saldo en el registrador y el margen no los tienen en cuenta.';
$_ADDONLANG['dash_check_clock'] = 'Relojes y zonas horarias';
$_ADDONLANG['dash_check_clock_success'] =
    'PHP (:php) y la base de datos (:database) coinciden en la hora con :seconds s de diferencia; las horas se guardan en UTC, sean cuales sean las zonas.';
$_ADDONLANG['dash_check_clock_warning'] =
    'Los relojes de PHP (:php) y de la base de datos (:database) difieren en :seconds s. Haga que ambos servidores ajusten su reloj por NTP.';
$_ADDONLANG['dash_check_mails'] = 'Plantillas de correo';
$_ADDONLANG['dash_check_mails_success'] = 'Las plantillas de correo están presentes.';
$_ADDONLANG['dash_check_mails_warning'] =
    'Desactivadas, por lo que estos correos no se envían: :name. Actívelas en Configuration, System Settings, Email Templates si los clientes deben recibirlos.';
$_ADDONLANG['dash_check_mails_danger'] =
    'Falta la plantilla de correo :name. Desactive el módulo y actívelo de nuevo; así se añade.';
$_ADDONLANG['dash_check_admin'] = 'Administrador de los crons';
$_ADDONLANG['dash_check_admin_success'] = 'Los crons modifican los saldos en nombre de :name.';
$_ADDONLANG['dash_check_admin_danger'] =
    'No hay ningún administrador activo :id. Indique en “Administrator”, en los ajustes del módulo, el ID de uno activo.';
$_ADDONLANG['dash_check_payment'] = 'Método de pago';
$_ADDONLANG['dash_check_payment_success'] = 'Se pueden emitir facturas (:method).';
$_ADDONLANG['dash_check_payment_danger'] =
    'El método de pago “:method” de los ajustes del módulo no está activo. Actívelo o indique otro.';
$_ADDONLANG['dash_check_payment_none'] =
    'Ningún método de pago está activo en WHMCS, así que no se pueden emitir facturas. Active uno.';
$_ADDONLANG['dash_widget'] = 'Backorders';
$_ADDONLANG['dash_widget_description'] = 'Crons, drops previstos y la cuenta en el registrador.';
$_ADDONLANG['dash_widget_week'] = 'Esta semana';
$_ADDONLANG['dash_widget_open'] = 'Abrir el panel';

// Admin area: logs
$_ADDONLANG['logs_title'] = 'Registros de backorders';
$_ADDONLANG['logs_events'] = 'Eventos de backorders';
$_ADDONLANG['logs_runs'] = 'Ejecuciones de los crons';
$_ADDONLANG['logs_kept'] =
    'Las ejecuciones se conservan :days días, igual que los eventos de los backorders terminados, a contar desde el último.';
$_ADDONLANG['logs_domain'] = 'Dominio';
$_ADDONLANG['logs_domain_hint'] = 'nombre o su comienzo';
$_ADDONLANG['logs_cause'] = 'Qué ocurrió';
$_ADDONLANG['logs_cause_all'] = 'Todo';
$_ADDONLANG['logs_actor'] = 'Por quién';
$_ADDONLANG['logs_actor_all'] = 'Todos';
$_ADDONLANG['logs_actor_client'] = 'Clientes';
$_ADDONLANG['logs_actor_admin'] = 'Administradores';
$_ADDONLANG['logs_actor_batch'] = 'El proceso por lotes';
$_ADDONLANG['logs_actor_sync'] = 'La importación de fechas de drop';
$_ADDONLANG['logs_actor_hook'] = 'WHMCS';
$_ADDONLANG['logs_bad_client'] =
    '“:field”: ningún cliente tiene “:text” en el nombre, la empresa o el correo. Escriba otra parte o el ID del cliente.';
$_ADDONLANG['logs_from'] = 'Desde';
$_ADDONLANG['logs_to'] = 'Hasta';
$_ADDONLANG['logs_search'] = 'Buscar';
$_ADDONLANG['logs_reset'] = 'Mostrar todo';
$_ADDONLANG['logs_export'] = 'CSV';
$_ADDONLANG['logs_job'] = 'Tarea';
$_ADDONLANG['logs_job_all'] = 'Todas las tareas';
$_ADDONLANG['logs_only_errors'] = 'Solo errores';
$_ADDONLANG['logs_time'] = 'Hora (UTC)';
$_ADDONLANG['logs_status'] = 'Estado';
$_ADDONLANG['logs_reason'] = 'Motivo';
$_ADDONLANG['logs_of_backorder'] = 'Solo el backorder :id';
$_ADDONLANG['logs_gone'] = 'eliminado';
$_ADDONLANG['logs_unnamed'] = 'Backorder :id';
$_ADDONLANG['logs_message'] = 'Mensaje';
$_ADDONLANG['logs_took'] = 'Duración';
$_ADDONLANG['logs_good'] = 'OK';
$_ADDONLANG['logs_error'] = 'Error';
$_ADDONLANG['logs_busy'] = 'Ocupado';
$_ADDONLANG['logs_steps'] = 'Pasos';
$_ADDONLANG['logs_step'] = ':name :ms ms';
$_ADDONLANG['logs_total'] = ':first a :last de :total';
$_ADDONLANG['logs_many'] = 'más de :n';
$_ADDONLANG['logs_empty'] = 'Ninguna entrada coincide.';
$_ADDONLANG['logs_empty_at_all'] = 'Todavía no ha ocurrido nada.';
$_ADDONLANG['logs_count_synced'] = 'fechas de drop cambiadas';
$_ADDONLANG['logs_count_gone'] = 'no están en la lista';
$_ADDONLANG['logs_count_reserved'] = 'importes reservados';
$_ADDONLANG['logs_count_short'] = 'sin fondos';
$_ADDONLANG['logs_count_processing'] = 'enviándose';
$_ADDONLANG['logs_count_submitted'] = 'solicitudes enviadas';
$_ADDONLANG['logs_count_polled'] = 'resultados consultados';
$_ADDONLANG['logs_count_failed'] = 'fallidos';
$_ADDONLANG['logs_count_invoiced'] = 'facturas emitidas';
$_ADDONLANG['logs_count_delivered'] = 'entregados';
$_ADDONLANG['logs_count_released'] = 'importes devueltos';
$_ADDONLANG['logs_count_cancelled'] = 'cancelados';
$_ADDONLANG['logs_count_read'] = 'líneas leídas';
$_ADDONLANG['logs_count_added'] = 'nombres añadidos';
$_ADDONLANG['logs_count_moved'] = 'cambiados';
$_ADDONLANG['logs_count_rescored'] = 'puntuaciones cambiadas';
$_ADDONLANG['logs_count_removed'] = 'nombres quitados';
$_ADDONLANG['logs_count_repeated'] = 'repetidos';
$_ADDONLANG['logs_count_rejected'] = 'rechazados';
$_ADDONLANG['logs_count_rows'] = 'nombres en la lista';
$_ADDONLANG['logs_cut'] =
    'Muchísimos backorders tienen un nombre así; solo se examinan los 1.000 más recientes. Escriba más del nombre.';
$_ADDONLANG['logs_event_short-of-funds'] = 'Los fondos del cliente no cubrían el precio; se le avisó por correo.';
$_ADDONLANG['logs_event_won'] = 'El cliente ganó la subasta.';
$_ADDONLANG['logs_event_caught'] = 'Se capturó el nombre; se emitió la factura.';
$_ADDONLANG['logs_event_paid'] = 'Pagado. El dominio está en la cuenta del cliente.';
$_ADDONLANG['logs_event_paid-late'] = 'La factura finalmente se pagó. El dominio está en la cuenta del cliente.';
$_ADDONLANG['logs_event_client-merged'] = 'El cliente se fusionó con otro.';

// Admin area: Manage
$_ADDONLANG['manage_create'] = 'Crear backorders';
$_ADDONLANG['manage_search'] = 'Buscar';
$_ADDONLANG['manage_search_hint'] = 'nombre, cliente, factura o referencia';
$_ADDONLANG['manage_client_hint'] = 'ID, nombre, empresa o correo';
$_ADDONLANG['manage_reset'] = 'Mostrar todo';
$_ADDONLANG['manage_more'] = 'Modificado entre';
$_ADDONLANG['manage_changed_from'] = 'Modificado desde';
$_ADDONLANG['manage_changed_to'] = 'Modificado hasta';
$_ADDONLANG['manage_every_status'] = 'Todos';
$_ADDONLANG['manage_with_selected'] = 'Con los seleccionados:';
$_ADDONLANG['manage_select'] = 'Seleccionar';
$_ADDONLANG['manage_select_page'] = 'Seleccionar todos en esta página';
$_ADDONLANG['manage_select_matching'] = 'los :n que coinciden';
$_ADDONLANG['manage_too_many'] =
    'Coinciden demasiados clientes o backorders. Escriba más del nombre o el ID del cliente.';
$_ADDONLANG['manage_empty'] = 'Nadie ha creado un backorder todavía.';
$_ADDONLANG['manage_empty_filter'] = 'Ningún backorder coincide.';
$_ADDONLANG['manage_client_gone'] = 'ya no existe';
$_ADDONLANG['manage_early'] = 'reservado antes de tiempo por un administrador';
$_ADDONLANG['manage_is_held'] = 'reservado:';
$_ADDONLANG['manage_price_now'] = 'precio de hoy, aún sin reservar';
$_ADDONLANG['manage_column_id'] = 'ID';
$_ADDONLANG['manage_column_domain'] = 'Dominio';
$_ADDONLANG['manage_column_client'] = 'Cliente';
$_ADDONLANG['manage_column_drop_date'] = 'Fecha de drop (UTC)';
$_ADDONLANG['manage_column_status'] = 'Estado';
$_ADDONLANG['manage_column_reference'] = 'Referencia';
$_ADDONLANG['manage_column_price'] = 'Precio';
$_ADDONLANG['manage_do_activate'] = 'Activar';
$_ADDONLANG['manage_do_cancel'] = 'Cancelar';
$_ADDONLANG['manage_do_retry'] = 'Reintentar';
$_ADDONLANG['manage_do_delete'] = 'Eliminar';
$_ADDONLANG['manage_ask_activate'] = '¿Activar :n backorders?';
$_ADDONLANG['manage_ask_activate_one'] = '¿Activar 1 backorder?';
$_ADDONLANG['manage_ask_cancel'] = '¿Cancelar :n backorders?';
$_ADDONLANG['manage_ask_cancel_one'] = '¿Cancelar 1 backorder?';
$_ADDONLANG['manage_ask_retry'] = '¿Solicitar de nuevo :n backorders?';
$_ADDONLANG['manage_ask_retry_one'] = '¿Solicitar de nuevo 1 backorder?';
$_ADDONLANG['manage_ask_delete'] = '¿Eliminar :n backorders?';
$_ADDONLANG['manage_ask_delete_one'] = '¿Eliminar 1 backorder?';
$_ADDONLANG['manage_ask_one'] = '¿:action: :domain?';
$_ADDONLANG['manage_ask_none'] = 'No se puede hacer nada';
$_ADDONLANG['manage_confirm_activate'] = 'Sí, activar :n';
$_ADDONLANG['manage_confirm_cancel'] = 'Sí, cancelar :n';
$_ADDONLANG['manage_confirm_retry'] = 'Sí, volver a solicitar :n';
$_ADDONLANG['manage_confirm_delete'] = 'Sí, eliminar :n';
$_ADDONLANG['manage_sum_activate'] =
    'Por activar: :n. Sus precios se descuentan ahora del saldo de los clientes, antes de que se abran sus plazos.';
$_ADDONLANG['manage_sum_activate_one'] =
    'Por activar: 1. Su precio se descuenta ahora del saldo del cliente, antes de que se abra su plazo.';
$_ADDONLANG['manage_sum_cancel'] =
    'Por cancelar: :n. Permanecen en la lista como CANCELADO, y los clientes lo ven.';
$_ADDONLANG['manage_sum_cancel_one'] = 'Por cancelar: 1. Permanece en la lista como CANCELADO, y el cliente lo ve.';
$_ADDONLANG['manage_sum_retry'] = 'Por solicitar de nuevo: :n. Empiezan otra vez como SOLICITADO.';
$_ADDONLANG['manage_sum_retry_one'] = 'Por solicitar de nuevo: 1. Empieza otra vez como SOLICITADO.';
$_ADDONLANG['manage_sum_delete'] =
    'Por eliminar: :n. Salen de la lista definitivamente; lo que les ocurrió queda en los registros.';
$_ADDONLANG['manage_sum_delete_one'] =
    'Por eliminar: 1. Sale de la lista definitivamente; lo que le ocurrió queda en los registros.';
$_ADDONLANG['manage_sum_released'] = 'Importe reservado que vuelve al saldo de los clientes: :amount.';
$_ADDONLANG['manage_sum_risky'] = 'De ellos, inciertos: :n. El motivo figura abajo.';
$_ADDONLANG['manage_sum_left'] = 'No se puede hacer con: :n. Quedan como están.';
$_ADDONLANG['manage_sum_left_one'] = 'No se puede hacer con: 1. Queda como está.';
$_ADDONLANG['manage_sum_gone'] = 'Ya no existen: :n.';
$_ADDONLANG['manage_sum_beyond'] =
    'Más de lo que se puede hacer de una vez: :n quedan como están. Repítalo para el resto.';
$_ADDONLANG['manage_sum_beyond_one'] =
    'Más de lo que se puede hacer de una vez: 1 queda como está. Repítalo para este.';
$_ADDONLANG['manage_none_selected'] = 'No se seleccionó ningún backorder.';
$_ADDONLANG['manage_back'] = 'Volver a la lista';
$_ADDONLANG['manage_will'] = 'Qué ocurrirá';
$_ADDONLANG['manage_stays'] = 'sin cambios';
$_ADDONLANG['manage_uncertain'] = 'incierto';
$_ADDONLANG['manage_will_delete'] = 'Se elimina; no tiene nada reservado.';
$_ADDONLANG['manage_will_delete_held'] = 'Se elimina, y :amount vuelven al cliente.';
$_ADDONLANG['manage_will_delete_successful'] =
    'Se elimina la entrada; el dominio y su factura se quedan con el cliente.';
$_ADDONLANG['manage_will_cancel'] = 'Pasa a CANCELADO; no tiene nada reservado.';
$_ADDONLANG['manage_will_cancel_held'] = 'Pasa a CANCELADO, y :amount vuelven al cliente.';
$_ADDONLANG['manage_will_cancel_application'] =
    'Se pide al registrador que elimine la solicitud :reference; si la mantiene, el backorder sigue.';
$_ADDONLANG['manage_will_activate'] = 'Se reservan :amount ahora.';
$_ADDONLANG['manage_will_activate_short'] =
    'Se necesitan :amount, pero al cliente solo le quedan :available para ello.';
$_ADDONLANG['manage_will_retry'] = 'Pasa a SOLICITADO; su drop es el :time UTC.';
$_ADDONLANG['manage_will_retry_passed'] =
    'Pasa a SOLICITADO. Su drop ya pasó el :time UTC: si los fondos alcanzan, se solicita en unos minutos; es muy '
    . 'posible que el nombre ya esté ocupado.';
$_ADDONLANG['manage_will_retry_unknown'] = 'Pasa a SOLICITADO; aún no se conoce la fecha de su drop.';
$_ADDONLANG['manage_will_create'] = 'Se reservan :amount a partir del :time.';
$_ADDONLANG['manage_will_create_now'] = 'Se reservan :amount en unos minutos.';
$_ADDONLANG['manage_will_create_passed'] =
    'Su drop ya pasó el :time UTC: si los fondos alcanzan, se reservan :amount y se solicita en unos minutos; es muy '
    . 'posible que el nombre ya esté ocupado.';
$_ADDONLANG['manage_will_create_unknown'] = 'Se reservan :amount poco antes del drop, en cuanto se conozca su fecha.';
$_ADDONLANG['manage_did_activate'] = 'El importe está reservado; está ACTIVO.';
$_ADDONLANG['manage_did_cancel'] = 'Está CANCELADO.';
$_ADDONLANG['manage_did_retry'] = 'Está SOLICITADO de nuevo.';
$_ADDONLANG['manage_did_delete'] = 'Está eliminado.';
$_ADDONLANG['manage_did_create'] = 'Está SOLICITADO.';
$_ADDONLANG['manage_done_activate'] = 'Activados: :n.';
$_ADDONLANG['manage_done_cancel'] = 'Cancelados: :n.';
$_ADDONLANG['manage_done_retry'] = 'Solicitados de nuevo: :n.';
$_ADDONLANG['manage_done_delete'] = 'Eliminados: :n.';
$_ADDONLANG['manage_done_create'] = 'Solicitados: :n.';
$_ADDONLANG['manage_not_done'] = 'Sin hacer: :n; la lista de abajo dice por qué.';
$_ADDONLANG['manage_gone_meanwhile'] = 'Ya no existen: :n.';
$_ADDONLANG['manage_out_of_time'] =
    'No se intentó: se agotó el tiempo de una petición. Repítalo para el resto.';
$_ADDONLANG['manage_outcome'] = 'Resultado';
$_ADDONLANG['manage_ok'] = 'hecho';
$_ADDONLANG['manage_failed'] = 'sin hacer';
$_ADDONLANG['manage_error_status'] = 'Su estado es :status; no se puede hacer eso con él.';
$_ADDONLANG['manage_error_not-a-name'] = 'No es un nombre de dominio.';
$_ADDONLANG['manage_error_no-client'] = 'Ese cliente no existe.';
$_ADDONLANG['manage_error_not-priced'] =
    'El TLD no tiene precio en la moneda del cliente; fije uno en Precios.';
$_ADDONLANG['manage_error_exists'] = 'El cliente ya tiene un backorder de este nombre.';
$_ADDONLANG['manage_error_past'] = 'El drop del nombre fue hace más de dos días.';
$_ADDONLANG['manage_error_no-drop'] =
    'El nombre no está en la droplist, así que no se conoce la fecha de su drop.';
$_ADDONLANG['manage_error_short-of-funds'] = 'Los fondos del cliente no lo cubren.';
$_ADDONLANG['manage_error_too-late'] = 'Es demasiado tarde para eso.';
$_ADDONLANG['manage_error_busy'] = 'Un cron lo está procesando ahora. Inténtelo de nuevo en unos minutos.';
$_ADDONLANG['manage_error_not-found'] = 'Ya no existe.';
$_ADDONLANG['manage_error_repeated'] = 'El nombre figura más de una vez en la lista.';
$_ADDONLANG['manage_timeline'] = 'Cronología';
$_ADDONLANG['manage_timeline_of'] = 'Cronología de :domain';
$_ADDONLANG['manage_timeline_gone'] = 'El backorder :id ya no existe; lo que le ocurrió se conserva';
$_ADDONLANG['manage_to_logs'] = 'Todas las entradas de los registros';
$_ADDONLANG['manage_event_short-of-funds'] = 'Los fondos del cliente no cubrían el precio; se le avisó por correo.';
$_ADDONLANG['manage_event_won'] = 'El cliente ganó la subasta.';
$_ADDONLANG['manage_event_caught'] = 'Se capturó el nombre; se emitió la factura.';
$_ADDONLANG['manage_event_paid'] = 'Pagado. El dominio está en la cuenta del cliente.';
$_ADDONLANG['manage_event_paid-late'] = 'La factura finalmente se pagó. El dominio está en la cuenta del cliente.';
$_ADDONLANG['manage_event_client-merged'] = 'El cliente se fusionó con otro.';
$_ADDONLANG['manage_which_client'] = '¿A qué cliente se refiere?';
$_ADDONLANG['manage_nobody'] =
    'Ningún cliente tiene esto en su nombre, empresa o correo. Escriba otra parte o el ID del cliente.';
$_ADDONLANG['manage_names'] = 'Nombres';
$_ADDONLANG['manage_names_hint'] =
    'Uno o varios, cada uno con su TLD, separados por líneas, espacios o comas; hasta 1.000.';
$_ADDONLANG['manage_no_names'] = 'No se escribió ningún nombre.';
$_ADDONLANG['manage_look'] = 'Mostrar qué ocurrirá';
$_ADDONLANG['manage_preview'] = 'Qué ocurrirá';
$_ADDONLANG['manage_available'] = 'Fondos disponibles: :amount';
$_ADDONLANG['manage_confirm_create'] = 'Solicitar :n para :name';
$_ADDONLANG['manage_js_selected'] = ':n';
$_ADDONLANG['manage_js_failed'] = 'No se pudo contactar con el servidor. Inténtelo de nuevo.';

// Admin area: Pricing
$_ADDONLANG['pricing_find'] = 'buscar un TLD';
$_ADDONLANG['pricing_default'] = 'predeterminada';
$_ADDONLANG['pricing_cost'] = 'Su coste';
$_ADDONLANG['pricing_cost_unknown'] = 'sin indicar';
$_ADDONLANG['pricing_windows_head'] = 'Plazos';
$_ADDONLANG['pricing_windows'] = ':reserve / :submit';
$_ADDONLANG['pricing_n_days'] = ':n días';
$_ADDONLANG['pricing_n_days_one'] = '1 día';
$_ADDONLANG['pricing_n_hours'] = ':n horas';
$_ADDONLANG['pricing_n_hours_one'] = '1 hora';
$_ADDONLANG['pricing_n_minutes'] = ':n minutos';
$_ADDONLANG['pricing_n_minutes_one'] = '1 minuto';
$_ADDONLANG['pricing_settings'] = 'Ajustes';
$_ADDONLANG['pricing_not_offered'] = 'no se ofrece';
$_ADDONLANG['pricing_margin'] = 'margen :amount (:percent %)';
$_ADDONLANG['pricing_unsaved'] = 'sin guardar';
$_ADDONLANG['pricing_saves'] = 'Cada precio se guarda en cuanto sale de su campo.';
$_ADDONLANG['pricing_saved'] = 'Precios guardados: :n.';
$_ADDONLANG['pricing_saved_one'] = 'El precio de :zone en :currency se ha guardado.';
$_ADDONLANG['pricing_conflict'] =
    'No se guardó nada: el precio de :zone en :currency era :seen cuando abrió la página y ahora es :stored, porque otra '
    . 'persona lo cambió (precios cambiados: :n). Vea el nuevo precio y vuelva a fijar el suyo.';
$_ADDONLANG['pricing_gone'] = 'No se guardó nada: “:zone” ya no está en la tabla.';
$_ADDONLANG['pricing_none'] =
    'Ningún TLD tiene precio todavía, así que no se puede pedir nada. Añada el primero abajo.';
$_ADDONLANG['pricing_none_found'] = 'Ningún TLD de la tabla coincide.';
$_ADDONLANG['pricing_add'] = 'Añadir un TLD';
$_ADDONLANG['pricing_added'] = 'Se ha añadido :zone.';
$_ADDONLANG['pricing_added_empty'] = 'Se ha añadido :zone. No tiene precio, así que aún no se ofrece.';
$_ADDONLANG['pricing_too_many'] = 'No se guardó nada: la tabla está llena.';
$_ADDONLANG['pricing_many'] = 'Varios precios a la vez';
$_ADDONLANG['pricing_missing'] = 'Precios vacíos de TLD que lo tienen en la moneda predeterminada: :n.';
$_ADDONLANG['pricing_way_fill'] = 'Completar por tipo de cambio';
$_ADDONLANG['pricing_way_percent'] = 'Subir un porcentaje';
$_ADDONLANG['pricing_way_amount'] = 'Subir un importe';
$_ADDONLANG['pricing_way_set'] = 'Fijar en un importe';
$_ADDONLANG['pricing_how'] = 'Qué hacer';
$_ADDONLANG['pricing_value'] = 'Valor';
$_ADDONLANG['pricing_value_hint'] = '10, -5 o 2,50';
$_ADDONLANG['pricing_currency'] = 'Moneda';
$_ADDONLANG['pricing_every_currency'] = 'todas las monedas';
$_ADDONLANG['pricing_round'] = 'Redondeo';
$_ADDONLANG['pricing_round_none'] = 'ninguno';
$_ADDONLANG['pricing_round_to'] = 'a :step';
$_ADDONLANG['pricing_round_end'] = 'que termine en :end';
$_ADDONLANG['pricing_tlds'] = 'TLD';
$_ADDONLANG['pricing_tlds_hint'] = 'todos los de la tabla o algunos: com net .de';
$_ADDONLANG['pricing_propose'] = 'Mostrar los nuevos precios';
$_ADDONLANG['pricing_proposal'] = 'Son propuestas. Todavía no se ha guardado nada.';
$_ADDONLANG['pricing_proposed'] = 'propuesto';
$_ADDONLANG['pricing_before'] = 'Ahora';
$_ADDONLANG['pricing_after'] = 'Nuevo';
$_ADDONLANG['pricing_empty'] = 'vacío';
$_ADDONLANG['pricing_apply'] = 'Guardar :n precios';
$_ADDONLANG['pricing_apply_one'] = 'Guardar 1 precio';
$_ADDONLANG['pricing_change_more'] = 'Y :n más, que se guardan con ellos.';
$_ADDONLANG['pricing_change_more_one'] = 'Y 1 más, que se guarda con ellos.';
$_ADDONLANG['pricing_nothing'] = 'Esto no cambiaría ningún precio.';
$_ADDONLANG['pricing_too_low'] = 'No se puede guardar nada: cada precio afectado bajaría a cero o menos.';
$_ADDONLANG['pricing_some_low'] = 'Quedan como están, porque bajarían a cero o menos: :n.';
$_ADDONLANG['pricing_back'] = 'Volver a los precios';
$_ADDONLANG['pricing_no_default'] =
    'Ninguna moneda de WHMCS tiene el tipo de cambio 1, así que no hay ninguna de referencia.';
$_ADDONLANG['pricing_bad_percent'] =
    '“:text” no es un porcentaje. Escríbalo como 10, -5 o 2,5; debe ser superior a -100.';
$_ADDONLANG['pricing_bad_range'] =
    '“:text” por ciento está fuera de los límites: debe ser superior a -100 e inferior a 1000.';
$_ADDONLANG['pricing_bad_amount'] = '“:text” no es un importe mayor que cero. :why';
$_ADDONLANG['pricing_one_currency'] = 'Elija una sola moneda: un importe no es el mismo en todas.';
$_ADDONLANG['pricing_unknown_zone'] = '“:text” no es un TLD de la tabla.';
$_ADDONLANG['pricing_changed_meanwhile'] =
    'No se guardó nada: los precios ya no son los que sirvieron para la propuesta. Vea la nueva abajo.';
$_ADDONLANG['pricing_zone_title'] = 'Ajustes de :zone';
$_ADDONLANG['pricing_zone_saved'] = 'Los ajustes de :zone se han guardado.';
$_ADDONLANG['pricing_zone_conflict'] =
    'No se guardó nada: otra persona ha cambiado los ajustes de :zone desde que abrió la página. Revíselos de nuevo.';
$_ADDONLANG['pricing_reserve'] = 'El importe se reserva';
$_ADDONLANG['pricing_reserve_usual'] = '3 (habitual)';
$_ADDONLANG['pricing_reserve_hint'] =
    'antes del drop. Vacío: 3 días; 30 días como máximo, y más que el plazo de abajo.';
$_ADDONLANG['pricing_submit'] = 'La solicitud se envía';
$_ADDONLANG['pricing_submit_usual'] = '2 (habitual)';
$_ADDONLANG['pricing_submit_hint'] = 'antes del drop. Vacío: 2 horas; de 10 minutos a 7 días.';
$_ADDONLANG['pricing_unit'] = 'Unidad';
$_ADDONLANG['pricing_days'] = 'días';
$_ADDONLANG['pricing_hours'] = 'horas';
$_ADDONLANG['pricing_minutes'] = 'minutos';
$_ADDONLANG['pricing_class'] = 'Clase en el registrador';
$_ADDONLANG['pricing_class_hint'] = 'Vacío: la habitual. Letras, dígitos y guiones bajos.';
$_ADDONLANG['pricing_cost_hint'] =
    'Lo que el registrador le cobra por una captura; no se lo comunica a los programas. De ello se calculan los márgenes y '
    . 'el aviso de que su cuenta allí no alcanza.';
$_ADDONLANG['pricing_bad_submit'] =
    'No se guardó nada: la solicitud debe enviarse entre 10 minutos y 7 días antes del drop.';
$_ADDONLANG['pricing_bad_reserve'] =
    'No se guardó nada: el importe se puede reservar como máximo 30 días antes del drop.';
$_ADDONLANG['pricing_bad_span'] =
    'No se guardó nada: “:text” no es un número entero mayor que cero. Escríbalo como 3, o elija una unidad menor.';
$_ADDONLANG['pricing_bad_windows'] =
    'No se guardó nada: el importe debe reservarse (:reserve antes del drop) antes de que se envíe la solicitud (:submit).';
$_ADDONLANG['pricing_bad_class'] =
    'No se guardó nada: “:text” no es una clase. Use letras, dígitos y guiones bajos.';
$_ADDONLANG['pricing_bad_cost'] = 'No se guardó nada: “:text” no es un importe. :why';
$_ADDONLANG['pricing_bad_cost_currency'] = 'No se guardó nada: “:text” no es una moneda.';
$_ADDONLANG['pricing_delete_title'] = '¿Eliminar los precios de :zone?';
$_ADDONLANG['pricing_delete_sum'] =
    ':zone sale de la tabla y deja de ofrecerse. Sus plazos y su coste se conservan.';
$_ADDONLANG['pricing_delete_requested'] =
    'Backorders que esperan a que se reserve su importe: :n. Sin un precio no se ejecutarán.';
$_ADDONLANG['pricing_delete_requested_one'] =
    '1 backorder espera a que se reserve su importe. Sin un precio no se ejecutará.';
$_ADDONLANG['pricing_delete_conflict'] =
    'No se eliminó nada: los precios de .:zone han cambiado entretanto. Revíselos de nuevo.';
$_ADDONLANG['pricing_show_them'] = 'Mostrar estos backorders';
$_ADDONLANG['pricing_js_saving'] = 'Guardando…';
$_ADDONLANG['pricing_js_failed'] = 'Sin guardar: no se pudo contactar con el servidor.';
