<?php

/* Turkish. A :name in a sentence is replaced; keep it, and hang no suffix on it. */

$_ADDONLANG['thousands_separator'] = '.';

// Navigation
$_ADDONLANG['nav_backorders'] = 'Backorder';
$_ADDONLANG['nav_expiring_domains'] = 'Süresi Dolan Alan Adları';
$_ADDONLANG['nav_my_backorders'] = 'Backorderlarım';

// Funds
$_ADDONLANG['account_title'] = 'Hesabım';
$_ADDONLANG['account_credit'] = 'Hesap bakiyesi';
$_ADDONLANG['account_held'] = 'Bloke tutar';
$_ADDONLANG['account_unpaid'] = 'Ödenmemiş faturalar';
$_ADDONLANG['account_available'] = 'Kullanılabilir bakiye';
$_ADDONLANG['account_held_hint'] = 'artık bakiyeye dahil değil';
$_ADDONLANG['account_add'] = 'Bakiye Yükle';
$_ADDONLANG['account_empty'] =
    'Kullanılabilir bakiyeniz henüz bir backordera yetmiyor. Yine de backorder verebilirsiniz; düşmeden önce '
    . 'zamanında bakiye yükleyin.';

// Search
$_ADDONLANG['search_title'] = 'Arama';
$_ADDONLANG['search_pattern'] = 'Arama terimi';
$_ADDONLANG['search_help'] = 'Örnekler';
$_ADDONLANG['search_tld'] = 'Uzantı';
$_ADDONLANG['search_scope_priced'] = 'Fiyatı olanların tümü';
$_ADDONLANG['search_scope_all'] = 'Tümü';
$_ADDONLANG['search_tld_choose'] = 'Uzantı seçin';
$_ADDONLANG['search_tld_note'] = 'Burada uzantı işaretlerseniz yalnızca onlarda aranır.';
$_ADDONLANG['search_rows'] = 'Sayfa başına sonuç';
$_ADDONLANG['search_advanced'] = 'Gelişmiş Arama';
$_ADDONLANG['search_min'] = 'en az';
$_ADDONLANG['search_max'] = 'en çok';
$_ADDONLANG['search_Characters'] = 'Karakter';
$_ADDONLANG['search_Letters'] = 'Harf';
$_ADDONLANG['search_Digits'] = 'Rakam';
$_ADDONLANG['search_Hyphens'] = 'Tire';
$_ADDONLANG['search_Score'] = 'Puan (1 ile 10 arası)';
$_ADDONLANG['search_no_digits'] = 'Rakamsız';
$_ADDONLANG['search_only_digits'] = 'Yalnızca rakam';
$_ADDONLANG['search_no_hyphens'] = 'Tiresiz';
$_ADDONLANG['search_from'] = 'Düşme başlangıcı';
$_ADDONLANG['search_to'] = 'Düşme bitişi';
$_ADDONLANG['search_submit'] = 'Ara';
$_ADDONLANG['search_reset'] = 'Aramayı temizle';

// Tables
$_ADDONLANG['column_domain'] = 'Alan Adı';
$_ADDONLANG['column_drop_date'] = 'Düşme Tarihi (UTC)';
$_ADDONLANG['column_score'] = 'Puan';
$_ADDONLANG['column_characters'] = 'Karakter';
$_ADDONLANG['column_digits'] = 'Rakam';
$_ADDONLANG['column_hyphens'] = 'Tire';
$_ADDONLANG['column_price'] = 'Fiyat';
$_ADDONLANG['column_id'] = 'ID';
$_ADDONLANG['column_status'] = 'Durum';
$_ADDONLANG['column_action'] = 'İşlem';
$_ADDONLANG['table_info'] = 'Toplam :total, gösterilen :first - :last';
$_ADDONLANG['table_pages'] = 'Sayfalar';
$_ADDONLANG['button_backorder'] = 'BACKORDER';
$_ADDONLANG['button_delete'] = 'SİL';
$_ADDONLANG['not_offered'] = 'sunulmuyor';
$_ADDONLANG['drop_unknown'] = 'henüz bilinmiyor';
$_ADDONLANG['price_today'] = 'bugünkü fiyat; tutar bloke edildiğinde kesinleşir';
$_ADDONLANG['invoice_show'] = 'Fatura';
$_ADDONLANG['domain_show'] = 'Alan adı';
$_ADDONLANG['history_show'] = 'Geçmiş';

// Empty lists
$_ADDONLANG['empty_search_title'] = 'Eşleşen alan adı yok';
$_ADDONLANG['empty_search_text'] = 'Daha az koşul, başka bir uzantı ya da başka bir gün deneyin.';
$_ADDONLANG['empty_search_all'] = 'Tüm uzantılarda ara';
$_ADDONLANG['empty_list_title'] = 'Liste hazırlanıyor';
$_ADDONLANG['empty_list_text'] = 'Düşmek üzere olan alan adları henüz yüklenmedi. Lütfen daha sonra tekrar bakın.';
$_ADDONLANG['empty_backorders_title'] = 'Burada henüz backorder yok';
$_ADDONLANG['empty_backorders_text'] =
    'Süresi dolan alan adlarında arayıp BACKORDER düğmesine basın ya da “Backorder Ver” bölümüne bir alan adı yazın.';
$_ADDONLANG['empty_prices_title'] = 'Henüz fiyat yok';
$_ADDONLANG['empty_prices'] = 'Şu anda para biriminizde hiçbir uzantı için backorder verilemiyor.';

// Other panels
$_ADDONLANG['drops_title'] = 'Bu Aramada Yakında Düşecekler';
$_ADDONLANG['drops_label'] = 'Bu aramanın bulduğu adlar, düşecekleri güne (UTC) göre, hangi günler seçilmiş olursa olsun';
$_ADDONLANG['pricing_title'] = 'Fiyatlar';
$_ADDONLANG['pricing_more'] = 'Tümünü göster';
$_ADDONLANG['filter_title'] = 'Durum Filtresi';
$_ADDONLANG['filter_all'] = 'Tümünü Göster';
$_ADDONLANG['create_title'] = 'Backorder Ver';
$_ADDONLANG['create_label'] = 'Alan adı';
$_ADDONLANG['create_hint'] = 'alanadi.uzanti';
$_ADDONLANG['create_submit'] = 'Backorder Ver';
$_ADDONLANG['no_permission'] =
    'Görüntüleyebilir ve alan adlarını izleyebilirsiniz, ancak bu hesap için backorder vermek veya silmek sipariş '
    . 'verme yetkisi gerektirir.';
$_ADDONLANG['list_state'] = ':rows alan adı, liste tarihi :imported UTC';

// Messages
$_ADDONLANG['deleted'] = ':domain için verilen backorder silindi.';
$_ADDONLANG['error_not-a-name'] =
    'Bu geçerli bir alan adı değil. Uzantısıyla birlikte yazın, örneğin example.com.';
$_ADDONLANG['error_no-client'] = 'Backorder verilecek bir müşteri hesabı yok.';
$_ADDONLANG['error_impossible'] =
    'Hiçbir kayıt kuruluşu böyle bir ad vermez: “xn--” ile başlayan bölüm ACE biçiminde '
    . 'uluslararasılaştırılmış bir ad olmalıdır; başka hiçbir bölümün üçüncü ve dördüncü karakteri tire olamaz.';
$_ADDONLANG['error_not-priced'] = 'Bu uzantıdaki alan adları için para biriminizde backorder verilemez.';
$_ADDONLANG['error_exists'] = 'Bu alan adı için zaten bir backorderınız var.';
$_ADDONLANG['error_not-found'] = 'Hesabınızda böyle bir backorder yok. Bu arada silinmiş olabilir.';
$_ADDONLANG['error_too-late'] = 'Bu backorder artık kayıt firmasında ve silinemez.';
$_ADDONLANG['error_pattern'] = 'Arama deseni :offset. karakterde geçersiz: :message';
$_ADDONLANG['error_exclude'] = 'Hariç tutulacak adların deseni :offset. karakterde geçersiz: :message';
$_ADDONLANG['pattern_backslash-end'] = 'sondaki ters eğik çizginin bir anlamı yok.';
$_ADDONLANG['pattern_escape'] = 'ters eğik çizginin arkasındakinin burada bir anlamı yok.';
$_ADDONLANG['pattern_any-byte'] = '\C kullanılamaz; nokta herhangi bir karakter demektir.';
$_ADDONLANG['pattern_code-big'] = 'bu kadar büyük numaralı bir karakter yok.';
$_ADDONLANG['pattern_count-order'] = '{ } içindeki ilk sayı ikincisinden büyük.';
$_ADDONLANG['pattern_count-big'] = '{ } içindeki sayı çok büyük.';
$_ADDONLANG['pattern_repeat'] = '* + ? veya { } öncesinde tekrarlanacak bir şey yok.';
$_ADDONLANG['pattern_class-open'] = 'bir karakter sınıfının ] işareti eksik.';
$_ADDONLANG['pattern_range-order'] = '[ ] içindeki aralık tersine gidiyor.';
$_ADDONLANG['pattern_range'] = '[ ] içindeki bir aralık bir karakterden ötekine gitmelidir.';
$_ADDONLANG['pattern_posix-outside'] = '[:alpha:] gibi bir sınıf yalnızca [ ] içinde durur: [[:alpha:]].';
$_ADDONLANG['pattern_posix-unknown'] = 'bu adda bir karakter sınıfı yok.';
$_ADDONLANG['pattern_property'] = 'bu adda bir Unicode özelliği yok.';
$_ADDONLANG['pattern_group-open'] = 'kapatan bir ) eksik.';
$_ADDONLANG['pattern_group-close'] = 'bu ) hiçbir grubu kapatmıyor.';
$_ADDONLANG['pattern_group-sign'] = '(? arkasındakinin bir anlamı yok.';
$_ADDONLANG['pattern_name'] = 'grubun adı geçersiz.';
$_ADDONLANG['pattern_name-twice'] = 'iki grubun adı aynı.';
$_ADDONLANG['pattern_reference'] = 'bu numarada veya adda bir grup yok.';
$_ADDONLANG['pattern_reference-form'] = 'bir gruba yapılan göndermede numara veya ad eksik.';
$_ADDONLANG['pattern_lookbehind'] = 'lookbehind ile aranan şeyin uzunluğu sabit olmalıdır.';
$_ADDONLANG['pattern_condition'] = 'bir grubun koşulu geçersiz.';
$_ADDONLANG['pattern_verb'] = '(* arkasındaki sözcük bilinmiyor.';
$_ADDONLANG['pattern_too-deep'] = 'parantezler çok derin iç içe geçmiş.';
$_ADDONLANG['pattern_too-big'] = 'çok uzun veya çok karmaşık.';
$_ADDONLANG['pattern_callout'] = 'callout kullanılamaz.';
$_ADDONLANG['error_limit'] = 'Bu desenin eşleştirilmesi çok uzun sürüyor. Lütfen sadeleştirin.';
$_ADDONLANG['error_token'] =
    'Bu sayfa açıldıktan sonra oturumunuz değişti. Lütfen sayfayı yenileyip tekrar deneyin.';
$_ADDONLANG['error_permission'] = 'Bu hesap için sipariş verme yetkiniz olmalı.';
$_ADDONLANG['error_action'] = 'İstekte ne yapılacağı belirtilmemiş.';
$_ADDONLANG['error_login'] = 'Lütfen önce giriş yapın.';
$_ADDONLANG['error_unavailable'] =
    'Backorder şu anda kullanılamıyor. Lütfen birkaç dakika sonra tekrar deneyin.';

// Statuses
$_ADDONLANG['status_REQUESTED'] = 'TALEP EDİLDİ';
$_ADDONLANG['status_ACTIVE'] = 'AKTİF';
$_ADDONLANG['status_PROCESSING'] = 'İŞLENİYOR';
$_ADDONLANG['status_SUCCESSFUL'] = 'BAŞARILI';
$_ADDONLANG['status_FAILED'] = 'BAŞARISIZ';
$_ADDONLANG['status_CANCELLED'] = 'İPTAL EDİLDİ';
$_ADDONLANG['status_AUCTION-PENDING'] = 'AÇIK ARTIRMADA';
$_ADDONLANG['status_AUCTION-WON'] = 'ARTIRMA KAZANILDI';
$_ADDONLANG['status_AUCTION-LOST'] = 'ARTIRMA KAYBEDİLDİ';
$_ADDONLANG['status_PENDING-PAYMENT'] = 'ÖDEME BEKLİYOR';
$_ADDONLANG['status_DELETED'] = 'SİLİNDİ';
$_ADDONLANG['explain_REQUESTED'] = 'Bekliyor. Bakiyeniz yeterliyse fiyat, düşmeden kısa süre önce bloke edilir.';
$_ADDONLANG['explain_ACTIVE'] = 'Fiyat bloke edildi. Başvuru, düşmeden kısa süre önce gönderilir.';
$_ADDONLANG['explain_PROCESSING'] = 'Kayıt firmasında. Artık silinemez.';
$_ADDONLANG['explain_SUCCESSFUL'] = 'Alan adı hesabınızda.';
$_ADDONLANG['explain_FAILED'] = 'Alan adı yakalanamadı. Bloke tutar iade edildi.';
$_ADDONLANG['explain_CANCELLED'] = 'İptal edildi. Bloke tutar iade edildi.';
$_ADDONLANG['explain_AUCTION-PENDING'] = 'Bu alan adını birden çok kişi istedi; sonucu özel bir açık artırma belirler.';
$_ADDONLANG['explain_AUCTION-WON'] = 'Açık artırmayı kazandınız.';
$_ADDONLANG['explain_AUCTION-LOST'] = 'Açık artırmayı başkası kazandı. Bloke tutar iade edildi.';
$_ADDONLANG['explain_PENDING-PAYMENT'] = 'Yakalandı. Fatura ödenmeyi bekliyor.';

// Page Expiring Domains
$_ADDONLANG['domains_how'] = 'Arama terimi nasıl okunsun';
$_ADDONLANG['domains_how_words'] = 'Kelimeler';
$_ADDONLANG['domains_how_starts'] = 'Şununla başlar';
$_ADDONLANG['domains_how_ends'] = 'Şununla biter';
$_ADDONLANG['domains_how_wildcards'] = 'Joker karakterler';
$_ADDONLANG['domains_how_shape'] = 'Harf kalıbı';
$_ADDONLANG['domains_how_regex'] = 'Düzenli ifade';
$_ADDONLANG['domains_match'] = 'Birden çok kelimede hangisi';
$_ADDONLANG['domains_match_all'] = 'hepsi';
$_ADDONLANG['domains_match_any'] = 'herhangi biri';
$_ADDONLANG['domains_searched_as'] = 'Şöyle arandı';
$_ADDONLANG['domains_searched_without'] = 'hariç';
$_ADDONLANG['domains_example_0'] = 'adın herhangi bir yerinde iki kelime de var, ama 24 yok';
$_ADDONLANG['domains_example_1'] = 'bu kelimelerden biriyle başlar';
$_ADDONLANG['domains_example_2'] = 'shop ile başlar ya da 24 ile biter';
$_ADDONLANG['domains_example_3'] = 'ünsüz, ünlü, ünsüz, ünlü';
$_ADDONLANG['domains_example_4'] = 'iki harf, iki rakam';
$_ADDONLANG['domains_example_5'] = 'tam olarak dört harf';
$_ADDONLANG['domains_help'] =
    'Adlar uzantısız aranır; müller IDN biçimini bulur. Joker karakterler: * herhangi karakterler, ? tek karakter. Kalıplar: '
    . 'C ünsüz, V ünlü, L harf, N rakam, A harf veya rakam, - tire; L{3,5} üç ile beş arası harf demektir.';
$_ADDONLANG['domains_help_words'] =
    'Kelimeler arasında “or” veya | ikisinden birini, “and” veya & ikisini birden bulur; “and” önceliklidir. '
    . 'Tırnak içindeki bir kelime yalnızca kelimedir: "or". Kelimeler, adların gösterilen biçiminde aranır; xn-- ile '
    . 'başlayanlar, kayıtlı biçiminde.';
$_ADDONLANG['domains_exclude'] = 'Hariç tut';
$_ADDONLANG['domains_exclude_hint'] = 'kelimeler veya joker karakterler';
$_ADDONLANG['domains_added'] = 'Listeye eklenme, en erken';
$_ADDONLANG['domains_fault_title'] = 'Bu arama okunamıyor';
$_ADDONLANG['domains_fault_typed-dot'] = ':place. karakter bir nokta. Adlar uzantısız aranır; uzantıyı aşağıdan seçin.';
$_ADDONLANG['domains_fault_ending'] =
    '“:tld” bu listenin uzantılarından değil. Yalnız “:label” arayın ya da aşağıdan bir uzantı seçin.';
$_ADDONLANG['domains_fault_names'] =
    'Burada birden çok ad var. Her seferinde bir ad aranır; ad listeleri “:page”, “:part” altında sipariş edilir.';
$_ADDONLANG['domains_fault_typed-sign'] =
    ':place. karakter, “:sign”, bir alan adında bulunamaz. Adlar harf, rakam ve tireden oluşur.';
$_ADDONLANG['domains_fault_typed-wildcard'] =
    ':place. karakter, “:sign”, bir joker karakter. Kullanmak için “Joker karakterler” seçeneğini seçin.';
$_ADDONLANG['domains_fault_typed-hyphen'] = ':place. karakter: hiçbir alan adı tireyle başlamaz veya bitmez.';
$_ADDONLANG['domains_fault_typed-exclude'] =
    ':place. karakter: hariç tutulacak olan, boşluk bırakmadan tirenin hemen arkasına yazılır.';
$_ADDONLANG['domains_fault_typed-operator'] = ':place. karakter, “:sign”, yalnızca iki kelimenin arasında durur.';
$_ADDONLANG['domains_fault_typed-quote'] = ':place. karakter: burada açılan tırnak kapanmıyor.';
$_ADDONLANG['domains_fault_typed-shape'] =
    ':place. karakter, “:sign”, bir kalıp harfi değil: C ünsüz, V ünlü, L harf, N rakam, A harf veya rakam, - tire.';
$_ADDONLANG['domains_fault_typed-repetition'] =
    ':place. karakter: tekrarları üç için L{3}, üç ile beş arası için L{3,5} biçiminde yazın, en çok 63.';
$_ADDONLANG['domains_fault_typed-length'] = 'Bu, bir alan adının olabileceğinden uzun. Alan adları en çok 63 karakterdir.';
$_ADDONLANG['domains_fault_encoding'] = 'Bu metin geçerli UTF-8 değil ve okunamıyor. Yeniden yazın.';
$_ADDONLANG['domains_fault_date'] = '“:field”: “:text” diye bir tarih yok.';
$_ADDONLANG['domains_fault_number'] = '“:field”: “:text”, 0 ile :most arasında bir tam sayı değil.';
$_ADDONLANG['domains_fault_range'] = '“:field”: en az olan :least, en çok olan :most değerinden büyük.';
$_ADDONLANG['domains_fault_days'] = 'İlk gün, :from, son günden, :to, sonra.';
$_ADDONLANG['domains_together'] = 'Seçilenlere backorder ver';
$_ADDONLANG['domains_pick_all'] = 'Bu sayfadaki tüm adları seç';
$_ADDONLANG['domains_forecast_needed'] = 'Bloke edilecek';
$_ADDONLANG['domains_forecast_when'] = 'Ne zaman ne bloke edilir (UTC)';
$_ADDONLANG['domains_forecast_now'] = 'şimdi';
$_ADDONLANG['domains_forecast_missing'] = 'Eksik tutar: :missing. :date UTC tarihine kadar bakiye yükleyin.';
$_ADDONLANG['domains_forecast_missing_now'] = 'Eksik tutar: :missing. Hemen bakiye yükleyin.';
$_ADDONLANG['domains_forecast_more'] = 've :count tane daha';
$_ADDONLANG['domains_save'] = 'Bu aramayı kaydet';
$_ADDONLANG['domains_save_name'] = 'Aramanın adı';
$_ADDONLANG['domains_save_mail'] = 'Yeni adlar e-postayla gelsin, günde en çok bir kez';
$_ADDONLANG['domains_save_submit'] = 'Kaydet';
$_ADDONLANG['domains_js_watch'] = 'Takip et:';
$_ADDONLANG['domains_js_unwatch'] = 'Takibi bırak:';
$_ADDONLANG['domains_js_dropped'] = 'düştü';
$_ADDONLANG['domains_js_of'] = ':domain için';
$_ADDONLANG['js_retry'] = 'Tekrar dene';
$_ADDONLANG['js_close'] = 'Kapat';
$_ADDONLANG['js_local'] = 'sizin saatinizle :time';

// History of a backorder
$_ADDONLANG['event_requested'] = 'Backorder verildi.';
$_ADDONLANG['event_requested-again'] = 'Backorder yeniden verildi.';
$_ADDONLANG['event_reserved'] = 'Fiyat bloke edildi.';
$_ADDONLANG['event_short-of-funds'] = 'Bakiyeniz fiyata yetmedi; size e-postayla bildirildi.';
$_ADDONLANG['event_drop-moved'] = 'Düşme tarihi değişti; bloke tutar iade edildi.';
$_ADDONLANG['event_window-changed'] = 'Bu uzantının bloke penceresi değişti; bloke tutar iade edildi.';
$_ADDONLANG['event_expired'] = 'Backorder yerine getirilemeden alan adı düştü.';
$_ADDONLANG['event_submitting'] = 'Başvuru gönderiliyor; backorder artık silinemez.';
$_ADDONLANG['event_submitted'] = 'Başvuru kayıt firmasına ulaştı.';
$_ADDONLANG['event_registrar-status'] = 'Kayıt firmasından haber var.';
$_ADDONLANG['event_refused'] = 'Kayıt firması başvuruyu kabul etmedi.';
$_ADDONLANG['event_failed'] = 'Alan adı yakalanamadı.';
$_ADDONLANG['event_gone'] = 'Kayıt firması başvuruyu iptal etti.';
$_ADDONLANG['event_auction'] = 'Alan adını birden çok kişi istedi; sonucu açık artırma belirler.';
$_ADDONLANG['event_won'] = 'Açık artırmayı kazandınız.';
$_ADDONLANG['event_lost'] = 'Açık artırmayı başkası kazandı.';
$_ADDONLANG['event_caught'] = 'Alan adı yakalandı; faturanız oluşturuldu.';
$_ADDONLANG['event_paid'] = 'Ödendi. Alan adı hesabınızda.';
$_ADDONLANG['event_cancelled'] = 'Fatura iptal edildi.';
$_ADDONLANG['event_drop-date'] = 'Düşme tarihi değiştirildi.';
$_ADDONLANG['event_left-list'] = 'Alan adı listeden çıktı: sahibi yeniledi ya da vaktinden önce silindi.';
$_ADDONLANG['event_invoice-moved'] = 'Backorder artık başka bir faturada.';
$_ADDONLANG['event_paid-late'] = 'Fatura sonradan ödendi. Alan adı hesabınızda.';
$_ADDONLANG['event_refunded'] = 'Fatura iade edildi.';
$_ADDONLANG['event_invoice-cancelled'] = 'Fatura, alan adı teslim edildikten sonra iptal edildi.';
$_ADDONLANG['event_withdrawn'] = 'Backorder bir yönetici tarafından iptal edildi.';
$_ADDONLANG['event_client-merged'] = 'Hesabınız başka bir hesapla birleştirildi.';
$_ADDONLANG['event_client-deleted'] = 'Müşteri silindi.';
$_ADDONLANG['event_deleted'] = 'Backorder silindi.';
$_ADDONLANG['event_upgrade'] = 'Önceki sistemden devralındı.';
$_ADDONLANG['event_status'] = 'Yeni durum: :status.';
$_ADDONLANG['event_note'] = 'Şu durumdayken not edildi: :status.';

// Sentences of the page's script
$_ADDONLANG['js_confirm'] = ':domain için verilen backorder silinsin mi?';
$_ADDONLANG['js_failed'] = 'Sunucuya ulaşılamadı. Lütfen tekrar deneyin.';
$_ADDONLANG['js_ended'] = 'Oturumunuz sona erdi.';
$_ADDONLANG['js_log_in'] = 'Yeniden giriş yap';
$_ADDONLANG['js_create'] = 'BACKORDER';
$_ADDONLANG['js_delete'] = 'SİL';
$_ADDONLANG['js_not_offered'] = 'sunulmuyor';
$_ADDONLANG['js_drop_unknown'] = 'henüz bilinmiyor';
$_ADDONLANG['js_price_today'] = 'bugünkü fiyat; tutar bloke edildiğinde kesinleşir';
$_ADDONLANG['js_history'] = 'Geçmiş';
$_ADDONLANG['js_invoice'] = 'Fatura';
$_ADDONLANG['js_domain'] = 'Alan adı';
$_ADDONLANG['js_no_history'] = 'Henüz bir şey olmadı.';
$_ADDONLANG['js_info'] = 'Toplam :total, gösterilen :first - :last';
$_ADDONLANG['js_previous'] = 'Önceki';
$_ADDONLANG['js_next'] = 'Sonraki';
$_ADDONLANG['js_empty'] = 'Eşleşen kayıt yok.';

// My Backorders
$_ADDONLANG['orders_promise'] =
    'Yalnızca yakalanan alan adı için ödeme alınır: fiyat, düşmeden kısa süre önce bloke edilir ve alan adı sonunda sizin '
    . 'olmazsa tamamı iade edilir.';
$_ADDONLANG['orders_created'] =
    ':domain için backorder verildi. :amount tutarı :at UTC tarihinde bloke edilir ve yalnızca alan adı yakalanırsa tahsil '
    . 'edilir.';
$_ADDONLANG['orders_created_now'] =
    ':domain için backorder verildi. :amount tutarı birkaç dakika içinde bloke edilir ve yalnızca alan adı yakalanırsa '
    . 'tahsil edilir.';
$_ADDONLANG['orders_created_unknown'] =
    ':domain için backorder verildi. Alan adı drop listesinde değil; listeye girene kadar hiçbir tutar bloke edilmez.';
$_ADDONLANG['orders_created_passed'] =
    ':domain için backorder verildi, ancak alan adı zaten düştü (:at UTC). Bakiyeniz düşüşten sonraki iki gün içinde '
    . ':amount tutarını karşılarsa yine de denenir; aksi halde backorder sona erer.';
$_ADDONLANG['orders_created_late'] =
    ':domain için backorder verildi, ancak alan adı zaten düştü (:at UTC). Birkaç dakika içinde :amount tutarı bloke '
    . 'edilecek ve başvuru yine de gönderilecek; ad çoktan alınmış olabilir.';
$_ADDONLANG['orders_created_short'] =
    ':domain için backorder verildi, ancak kullanılabilir bakiyeniz (:available) henüz :amount için yetmiyor. :at UTC '
    . 'tarihinden önce bakiye yükleyin.';
$_ADDONLANG['orders_created_short_now'] =
    ':domain için backorder verildi, ancak kullanılabilir bakiyeniz (:available) henüz :amount için yetmiyor. Hemen bakiye '
    . 'yükleyin: alan adı :at UTC tarihinde düşüyor.';
$_ADDONLANG['orders_next_unknown'] = 'Ne zaman düşeceği henüz bilinmiyor; o zamana kadar hiçbir tutar bloke edilmez.';
$_ADDONLANG['orders_next_unpriced'] = 'Uzantısı artık para biriminizde sunulmuyor; hiçbir tutar bloke edilmeyecek.';
$_ADDONLANG['orders_next_hold'] = ':amount tutarı :at tarihinde bloke edilecek.';
$_ADDONLANG['orders_next_hold_now'] = ':amount tutarı birkaç dakika içinde bloke edilecek.';
$_ADDONLANG['orders_next_hold_short'] = ':amount tutarı :at tarihinde bloke edilecek; bakiyeniz henüz yetmiyor.';
$_ADDONLANG['orders_next_short'] =
    'Bakiyeniz :amount için yetmiyor. Başvurunun gönderileceği :at tarihinden önce bakiye yükleyin.';
$_ADDONLANG['orders_next_short_late'] =
    'Bakiyeniz :amount için yetmiyor. Alan adı :at tarihinde düşüyor; artık her dakika önemli.';
$_ADDONLANG['orders_next_passed'] = 'Alan adı bu backorder gönderilemeden düştü; backorder iki gün içinde sona erer.';
$_ADDONLANG['orders_next_passed_short'] =
    'Alan adı düştü. Bakiyeniz düşüşten sonraki iki gün içinde :amount tutarını karşılarsa yine de denenir; aksi '
    . 'halde backorder sona erer.';
$_ADDONLANG['orders_next_late'] =
    'Alan adı düştü. Birkaç dakika içinde :amount tutarı bloke edilecek ve başvuru yine de gönderilecek; ad çoktan '
    . 'alınmış olabilir.';
$_ADDONLANG['orders_next_submit'] = ':amount bloke edildi. Başvuru :at tarihinde kayıt firmasına gönderilir.';
$_ADDONLANG['orders_next_submit_now'] = ':amount bloke edildi. Başvuru birkaç dakika içinde kayıt firmasına gönderilir.';
$_ADDONLANG['orders_next_left'] = 'Alan adı artık düşmek üzere değil; bloke tutar birkaç dakika içinde iade edilir.';
$_ADDONLANG['orders_next_drop'] = 'Kayıt firmasında. Düşme tarihi :at.';
$_ADDONLANG['orders_next_sending'] = 'Başvuru kayıt firmasına gönderiliyor. Düşme tarihi :at.';
$_ADDONLANG['orders_next_unsent'] =
    'Kayıt firması başvuruyu kabul etmeden alan adı düştü. En çok iki gün boyunca yine denenir; olmazsa :amount '
    . 'bakiyenize döner.';
$_ADDONLANG['orders_next_result'] = 'Alan adı düştü. Kimin yakaladığını kayıt firması bildirecek.';
$_ADDONLANG['orders_next_auction'] = 'Açık artırmada, bitiş :at, en yüksek teklif :bid.';
$_ADDONLANG['orders_next_auction_none'] = 'Açık artırmada, bitiş :at, henüz teklif yok.';
$_ADDONLANG['orders_next_auction_over'] = 'Açık artırma bitti; sonucu bekleniyor.';
$_ADDONLANG['orders_next_auction_unknown'] = 'Özel bir açık artırmada. Müzayede evi size yazar.';
$_ADDONLANG['orders_next_payment'] = 'Yakalandı. #:invoice numaralı faturanın ödenmesi bekleniyor.';
$_ADDONLANG['orders_next_invoice'] = 'Yakalandı. Faturanız hazırlanıyor.';
$_ADDONLANG['orders_next_delivered'] = 'Alan adı hesabınızda.';
$_ADDONLANG['orders_next_delivering'] = 'Alan adı hesabınıza aktarılıyor.';
$_ADDONLANG['orders_next_won'] = 'Kazandınız. Alan adı hesabınızda.';
$_ADDONLANG['orders_next_winning'] = 'Kazandınız. Alan adı hesabınıza aktarılıyor.';
$_ADDONLANG['orders_next_lost'] = 'Başkası kazandı. Hiçbir tutar tahsil edilmedi.';
$_ADDONLANG['orders_next_failed'] = 'Yakalanamadı. Hiçbir tutar tahsil edilmedi.';
$_ADDONLANG['orders_next_cancelled'] = 'İptal edildi.';
$_ADDONLANG['orders_next_returning'] = ':amount birkaç dakika içinde bakiyenize döner.';
$_ADDONLANG['orders_short_title'] = 'Bakiyeniz hepsine yetmiyor';
$_ADDONLANG['orders_short_text'] =
    'Siparişleriniz için :needed gerekecek, bakiyeniz :available. Eksik tutar: :missing, ilk kez :at tarihinde.';
$_ADDONLANG['orders_short_now'] =
    'Siparişleriniz için :needed gerekecek, bakiyeniz :available. Şu anda eksik tutar: :missing.';
$_ADDONLANG['orders_short_some_now'] =
    'Siparişleriniz için :needed gerekecek, bakiyeniz :available. Eksik tutar: :missing, bir kısmı şimdiden.';
$_ADDONLANG['orders_short_order'] = 'Önceliği belirleyin';
$_ADDONLANG['orders_prefer_title'] = 'Öncelik sırası';
$_ADDONLANG['orders_prefer_text'] =
    'Bakiyeniz, zamanı gelen tüm adlara yetmezse tutar önce üst sıradakilere ayrılır. Bir adı sürükleyin ya da oklarla '
    . 'taşıyın.';
$_ADDONLANG['orders_prefer_up'] = 'Yukarı taşı: :domain';
$_ADDONLANG['orders_prefer_down'] = 'Aşağı taşı: :domain';
$_ADDONLANG['orders_prefer_drag'] = 'Sürükle: :domain';
$_ADDONLANG['orders_prefer_due'] = ':amount, :at tarihinde';
$_ADDONLANG['orders_prefer_due_now'] = ':amount, şimdi';
$_ADDONLANG['orders_prefer_covered'] = 'karşılanıyor';
$_ADDONLANG['orders_prefer_short'] = 'karşılanmıyor';
$_ADDONLANG['orders_prefer_more'] = 've bunlardan sonra :count tane daha';
$_ADDONLANG['orders_prefer_reset'] = 'Önce erken düşenler';
$_ADDONLANG['orders_preferred'] = 'Sıralama kaydedildi.';
$_ADDONLANG['orders_auctions_title'] = 'Açık artırmalar';
$_ADDONLANG['orders_auctions_text'] =
    'Bu alan adlarını birden çok kişi sipariş etmişti. Teklifi ve ödemeyi müzayede evinde yaparsınız; teklif verilmezse en '
    . 'erken sipariş kazanır.';
$_ADDONLANG['orders_auction_ends'] = 'Bitiş';
$_ADDONLANG['orders_auction_best'] = 'En yüksek teklif';
$_ADDONLANG['orders_auction_next'] = 'Sonraki teklif en az';
$_ADDONLANG['orders_auction_bids'] = 'Teklifler';
$_ADDONLANG['orders_auction_bidders'] = 'Teklif verenler';
$_ADDONLANG['orders_auction_open'] = 'Teklif ver';
$_ADDONLANG['orders_auction_opens'] = '(müzayede evini yeni pencerede açar)';
$_ADDONLANG['orders_auction_updated'] = ':at itibarıyla';
$_ADDONLANG['orders_auction_none'] = 'henüz yok';
$_ADDONLANG['orders_auction_unknown'] = 'henüz bilinmiyor';
$_ADDONLANG['orders_bidder_HIGHBIDDER'] = 'Öndesiniz';
$_ADDONLANG['orders_bidder_OUTBID'] = 'Teklifiniz geçildi';
$_ADDONLANG['orders_bidder_PARTICIPANT'] = 'Teklif vermediniz';
$_ADDONLANG['orders_bidder_WINNER'] = 'Kazandınız';
$_ADDONLANG['orders_auction_show'] = 'Açık artırma';
$_ADDONLANG['orders_export'] = 'CSV indir';
$_ADDONLANG['orders_history_title'] = 'Geçmiş: :domain';
$_ADDONLANG['orders_history_empty'] = 'Henüz bir şey olmadı.';
$_ADDONLANG['orders_by_you'] = 'sizin tarafınızdan';
$_ADDONLANG['orders_by_admin'] = 'bir yönetici tarafından';
$_ADDONLANG['orders_back'] = 'Backorderlarım sayfasına dön';
$_ADDONLANG['orders_held'] = 'Bloke';
$_ADDONLANG['orders_bulk_title'] = 'Birden çok alan adını tek seferde sipariş edin';
$_ADDONLANG['orders_bulk_label'] = 'Alan adları, her satıra bir tane';
$_ADDONLANG['orders_bulk_hint'] =
    'En çok 1.000 alan adı; virgül veya boşlukla da ayrılabilir. CSV dosyasından alan adları ayıklanır.';
$_ADDONLANG['orders_bulk_file'] = 'Ya da bir metin veya CSV dosyası';
$_ADDONLANG['orders_bulk_drop'] = 'Ya da bir metin veya CSV dosyasını buraya bırakın';
$_ADDONLANG['orders_bulk_check'] = 'Adları denetle';
$_ADDONLANG['orders_bulk_note'] =
    'Sonraki sayfa ne olacağını gösterir. Siz onaylamadan hiçbir şey sipariş edilmez.';
$_ADDONLANG['orders_bulk_none'] =
    'Gönderdiklerinizde alan adı yok. Adları uzantısıyla, her satıra bir tane olacak şekilde yazın.';
$_ADDONLANG['orders_bulk_file_bad'] = 'Dosya okunamadı. En çok 1 MB boyutunda metin olmalıdır.';
$_ADDONLANG['orders_bulk_left'] =
    'Yalnızca ilk 1.000 alan adı gösteriliyor; dışarıda kalan: :count. Önce bunları sipariş edin.';
$_ADDONLANG['orders_bulk_left_one'] =
    'Yalnızca ilk 1.000 alan adı gösteriliyor; 1 alan adı dışarıda kaldı. Önce bunları sipariş edin.';
$_ADDONLANG['orders_preview_title'] = 'Siparişinizi denetleyin';
$_ADDONLANG['orders_preview_names'] = 'Sipariş edilecek alan adları';
$_ADDONLANG['orders_preview_refused'] = 'Sipariş edilemeyen alan adları';
$_ADDONLANG['orders_preview_total'] = 'Toplam bloke';
$_ADDONLANG['orders_preview_total_hint'] =
    'vergiler dahil; her ad ayrı ayrı bloke edilir, zamanı gelmeden hepsi birden değil';
$_ADDONLANG['orders_preview_earlier'] = 'Önceki backorderlar için';
$_ADDONLANG['orders_preview_missing'] = 'Eksik';
$_ADDONLANG['orders_preview_short'] =
    'Bakiyeniz henüz bunların tümüne yetmiyor. Yine de sipariş verebilirsiniz; bloke zamanı gelmeden bakiye yükleyin, yoksa '
    . 'en az istediğiniz adlar dışarıda kalır.';
$_ADDONLANG['orders_preview_days'] = 'Bloke zamanı';
$_ADDONLANG['orders_preview_now'] = 'birkaç dakika içinde';
$_ADDONLANG['orders_preview_later'] = 'düşme tarihi belli olunca';
$_ADDONLANG['orders_preview_count'] = ':count alan adı';
$_ADDONLANG['orders_preview_count_one'] = '1 alan adı';
$_ADDONLANG['orders_preview_happens'] = 'Ne olacak';
$_ADDONLANG['orders_preview_amount'] = 'Bloke edilecek';
$_ADDONLANG['orders_preview_reason'] = 'Neden';
$_ADDONLANG['orders_preview_confirm'] = ':count alan adını sipariş et';
$_ADDONLANG['orders_preview_confirm_one'] = '1 alan adını sipariş et';
$_ADDONLANG['orders_preview_nothing'] = 'Bu alan adlarından hiçbiri sipariş edilemiyor.';
$_ADDONLANG['orders_preview_edit'] = 'Listeyi değiştir';
$_ADDONLANG['orders_preview_changed'] =
    'Siz baktıktan sonra fiyatlar veya adlar değişti. Henüz hiçbir şey sipariş edilmedi; lütfen listeyi tekrar denetleyin.';
$_ADDONLANG['orders_preview_empty'] = 'Denetlenecek liste yok. Alan adlarınızı aşağıya yapıştırın.';
$_ADDONLANG['orders_plan_hold'] = 'Bloke tarihi :at';
$_ADDONLANG['orders_plan_now'] = 'Birkaç dakika içinde bloke edilir';
$_ADDONLANG['orders_plan_hold_short'] = 'Bloke tarihi :at, bakiyeniz yettiği ölçüde';
$_ADDONLANG['orders_plan_now_short'] = 'Birkaç dakika içinde bloke edilir, bakiyeniz yettiği ölçüde';
$_ADDONLANG['orders_plan_passed'] =
    'Alan adı düştü (:at). Bakiyeniz düşüşten sonraki iki gün içinde yeterse yine de denenir';
$_ADDONLANG['orders_plan_unknown'] = 'Düşme tarihi belli olana kadar bekler; öncesinde hiçbir tutar bloke edilmez';
$_ADDONLANG['orders_result_title'] = 'Siparişiniz';
$_ADDONLANG['orders_result_done'] = ':count alan adı sipariş edildi.';
$_ADDONLANG['orders_result_done_one'] = '1 alan adı sipariş edildi.';
$_ADDONLANG['orders_result_refused'] = 'Sipariş edilemeyen: :count.';
$_ADDONLANG['orders_result_refused_one'] = '1 alan adı sipariş edilemedi.';
$_ADDONLANG['orders_result_none'] = 'Hiçbir alan adı sipariş edilmedi.';
$_ADDONLANG['orders_result_ordered'] = 'Sipariş edildi';
$_ADDONLANG['orders_result_not'] = 'Sipariş edilmedi';
$_ADDONLANG['orders_result_empty'] = 'Artık gösterilecek bir sipariş yok.';
$_ADDONLANG['orders_csv_unicode'] = 'Unicode';
$_ADDONLANG['orders_csv_held_at'] = 'Bloke Başlangıcı (UTC)';
$_ADDONLANG['orders_csv_submit_at'] = 'Gönderim (UTC)';
$_ADDONLANG['orders_csv_currency'] = 'Para Birimi';
$_ADDONLANG['orders_csv_invoice'] = 'Fatura';
$_ADDONLANG['orders_csv_created'] = 'Sipariş (UTC)';
$_ADDONLANG['orders_csv_updated'] = 'Değişiklik (UTC)';
$_ADDONLANG['error_past'] = 'Bu alan adı iki günden fazla süre önce düştü.';
$_ADDONLANG['error_not-utf-8'] =
    'Dosya UTF-8 biçiminde metin değil. UTF-8 (“CSV UTF-8”) olarak kaydedip yeniden gönderin.';
$_ADDONLANG['error_repeated'] = 'Bu alan adı listenizde zaten var.';
$_ADDONLANG['error_busy'] = 'Bu backorder şu anda işleniyor. Lütfen birkaç dakika sonra tekrar deneyin.';
$_ADDONLANG['js_orders_confirm_held'] =
    ':domain için verilen backorder silinsin mi? Onun için bloke edilen tutar bakiyenize döner.';
$_ADDONLANG['js_orders_read'] = ':file okundu; satır: :count.';
$_ADDONLANG['js_orders_unread'] = 'Dosya okunamadı. En çok 1 MB boyutunda metin olmalıdır.';
$_ADDONLANG['js_orders_binary'] = ':file UTF-8 biçiminde metin değil. Listeyi UTF-8 (“CSV UTF-8”) olarak kaydedin.';
$_ADDONLANG['js_orders_blank'] = ':file boş.';
$_ADDONLANG['js_orders_auction'] = 'Açık artırma';

// Email template
$_ADDONLANG['mail_lowbalance_subject'] = '{$company_name}: bakiyeniz yetersiz';
$_ADDONLANG['mail_lowbalance_message'] =
    '<p>Merhaba {$client_name},</p><p>Kullanılabilir bakiyeniz aşağıdaki backorderlara '
    . 'yetmiyor:</p><ul>{foreach from=$list item=data}<li><strong>{$data.domain}</strong>, düşme tarihi '
    . '{$data.dropdate}, fiyat {$data.price}</li>{/foreach}</ul><p>Eksik tutar: <strong>{$missing}</strong>. '
    . 'Lütfen hesabınıza zamanında bakiye yükleyin; bakiyesi olmayan backorder işleme alınmaz.</p><p>{$signature}</p>';

// Other mails
$_ADDONLANG['mail_dropmoved_subject'] = 'Backorderlarınızın düşme tarihi ertelendi';
$_ADDONLANG['mail_dropmoved_message'] =
    '<p>Merhaba {$client_name},</p><p>Kayıt otoritesi bu alan adlarının düşme tarihlerini değiştirdi. Onlar için bloke edilen '
    . 'tutar bakiyenize döndü ve düşme yaklaştığında yeniden bloke edilecek:</p><ul>{foreach from=$list '
    . 'item=data}<li><strong>{$data.domain}</strong>, düşme tarihi {$data.dropdate}, fiyat {$data.price}</li>{/foreach}</ul>'
    . '<p>{$signature}</p>';
$_ADDONLANG['mail_leftlist_subject'] = 'Backorder verdiğiniz alan adları artık düşmek üzere değil';
$_ADDONLANG['mail_leftlist_message'] =
    '<p>Merhaba {$client_name},</p><p>Bu alan adları artık drop listesinde değil; büyük olasılıkla sahipleri yeniledi. Onlar '
    . 'için bloke edilen tutar bakiyenize döndü:</p><ul>{foreach from=$list '
    . 'item=data}<li><strong>{$data.domain}</strong></li>{/foreach}</ul><p>Backorderlarınız duruyor; alan adları yeniden '
    . 'düşmek üzere olursa geçerli olur.</p><p>{$signature}</p>';
$_ADDONLANG['mail_account_subject'] = 'Backorder: kayıt firmasındaki bakiyeniz yetersiz';
$_ADDONLANG['mail_account_message'] =
    '<p>Açık başvurular ve üç gün içinde zamanı gelecek olanlar :needed tutacak (:names backorder), ancak kayıt '
    . 'firmasındaki hesabınızda :available var. Karşılığı olmayan başvurular yakalamaya katılmaz. Lütfen kayıt firmasında '
    . 'zamanında bakiye yükleyin.</p>';
$_ADDONLANG['mail_account_unknown'] =
    '<p>Uzantısının maliyeti bilinmediği için toplama katılmayan: :unknown backorder.</p>';

// Watching: watched names, saved searches, their mails, the calendar and the home page's panel
$_ADDONLANG['watch_title'] = 'Takip';
$_ADDONLANG['watch_list'] = 'Takip Listesi';
$_ADDONLANG['watch_info'] = 'Toplam :total, gösterilen :first - :last; en çok :limit alan adı';
$_ADDONLANG['watch_new'] = 'Alan Adı Takip Et';
$_ADDONLANG['watch_new_note'] =
    'Henüz listede olmasa bile her alan adı olabilir. Takip ücretsizdir ve hiçbir tutar bloke etmez.';
$_ADDONLANG['watch_submit'] = 'Takip et';
$_ADDONLANG['watch_remove'] = 'Kaldır';
$_ADDONLANG['watch_remove_name'] = 'Takibi bırak: :domain';
$_ADDONLANG['watch_clear'] = 'Düşenlerin tümünü kaldır';
$_ADDONLANG['watch_state_moved'] = 'değişti, önceki :before';
$_ADDONLANG['watch_state_left'] = 'listeden çıktı';
$_ADDONLANG['watch_state_left_hint'] = 'Artık düşmek üzere değil; büyük olasılıkla sahibi yeniledi.';
$_ADDONLANG['watch_state_dropped'] = 'düştü';
$_ADDONLANG['watch_state_unlisted'] = 'listede değil';
$_ADDONLANG['watch_state_unlisted_hint'] = 'Düşmek üzere değil. Düşecek olduğunda size bildirilir.';
$_ADDONLANG['watch_empty_title'] = 'Henüz takip ettiğiniz alan adı yok';
$_ADDONLANG['watch_empty_text'] =
    'Süresi Dolan Alan Adları sayfasında bir adın yanındaki yıldıza basın ya da adı “Alan Adı Takip Et” bölümüne yazın. Takip ücretsizdir; '
    . 'düşme tarihi değişince, sahibi yenileyince ve düşmeden bir gün önce size bildirilir.';
$_ADDONLANG['watch_added'] = ':domain takip listenize eklendi.';
$_ADDONLANG['watch_removed'] = ':domain artık takip listenizde değil.';
$_ADDONLANG['watch_cleared'] = 'Takip listenizden çıkarılan alan adı: :count.';
$_ADDONLANG['watch_error_limit'] =
    'Zaten :limit alan adı takip ediyorsunuz, en çok bu kadar olabilir. Önce bazılarını kaldırın.';
$_ADDONLANG['watch_searches'] = 'Kayıtlı Aramalar';
$_ADDONLANG['watch_searches_empty_title'] = 'Henüz kayıtlı arama yok';
$_ADDONLANG['watch_searches_empty_text'] =
    'Süresi dolan alan adlarında arayın ve aramayı bir adla kaydedin. Tek tıkla yeniden çalıştırabilir, yeni adların günde '
    . 'bir kez size gönderilmesini sağlayabilirsiniz.';
$_ADDONLANG['watch_search_all'] = 'tüm adlar';
$_ADDONLANG['watch_search_more'] = 'diğer koşullar: :count';
$_ADDONLANG['watch_search_run'] = 'Ara';
$_ADDONLANG['watch_search_rename'] = 'Yeniden adlandır';
$_ADDONLANG['watch_search_delete'] = 'Sil';
$_ADDONLANG['watch_search_name'] = 'Aramanın adı';
$_ADDONLANG['watch_search_keep'] = 'Kaydet';
$_ADDONLANG['watch_search_confirm'] = '“:name” araması silinsin mi?';
$_ADDONLANG['watch_search_mail'] = 'Günlük e-posta';
$_ADDONLANG['watch_search_mailed'] = 'sonuncusu :date UTC';
$_ADDONLANG['watch_search_saved'] = '“:name” araması kaydedildi.';
$_ADDONLANG['watch_search_renamed'] = 'Aramanın yeni adı: “:name”.';
$_ADDONLANG['watch_search_deleted'] = '“:name” araması silindi.';
$_ADDONLANG['watch_search_mail_on'] = '“:name” aramasının yeni adları size günde en çok bir kez gönderilir.';
$_ADDONLANG['watch_search_mail_off'] = '“:name” araması için size artık e-posta gönderilmez.';
$_ADDONLANG['watch_error_searches'] =
    'Zaten :limit kayıtlı aramanız var, en çok bu kadar olabilir. Önce birini silin.';
$_ADDONLANG['watch_error_name'] = 'Aramaya bir ad verin.';
$_ADDONLANG['watch_error_taken'] = '“:name” adlı bir aramanız zaten var. Başka bir ad seçin.';
$_ADDONLANG['watch_error_query'] = 'Bu arama kaydedilemeyecek kadar uzun. Daha az uzantı işaretleyin.';
$_ADDONLANG['watch_error_search'] = 'Arama kaydedilmedi. :why';
$_ADDONLANG['watch_error_gone'] = 'Hesabınızda artık böyle bir arama yok.';
$_ADDONLANG['watch_mails'] = 'E-postalar';
$_ADDONLANG['watch_mails_watched'] = 'Takip edilen adlarla ilgili haberler';
$_ADDONLANG['watch_mails_note'] =
    'Günde en çok bir tane: düşme tarihi değişince, sahibi yenilediği için ad listeden çıkınca ve düşmeden bir gün önce.';
$_ADDONLANG['watch_on'] = 'açık';
$_ADDONLANG['watch_off'] = 'kapalı';
$_ADDONLANG['watch_turn_on'] = 'Aç';
$_ADDONLANG['watch_turn_off'] = 'Kapat';
$_ADDONLANG['watch_mail_on'] = 'Takip ettiğiniz adlarla ilgili haberler size e-postayla bildirilir.';
$_ADDONLANG['watch_mail_off'] = 'Takip edilen adlar için size artık e-posta gönderilmez.';
$_ADDONLANG['watch_calendar'] = 'Takvim';
$_ADDONLANG['watch_calendar_name'] = 'Düşecek alan adları';
$_ADDONLANG['watch_calendar_intro'] =
    'Takip ettiğiniz veya backorder verdiğiniz adların düşme tarihleri kendi takviminizde.';
$_ADDONLANG['watch_calendar_make'] = 'Adres oluştur';
$_ADDONLANG['watch_calendar_address'] = 'Özel adres';
$_ADDONLANG['watch_calendar_secret'] = 'Bu adresi bilen herkes bu adları görebilir. Kimseyle paylaşmayın.';
$_ADDONLANG['watch_calendar_subscribe'] = 'Abone ol';
$_ADDONLANG['watch_calendar_copy'] = 'Kopyala';
$_ADDONLANG['watch_calendar_copied'] = 'Adres kopyalandı.';
$_ADDONLANG['watch_calendar_renew'] = 'Yeni adres';
$_ADDONLANG['watch_calendar_stop'] = 'Kapat';
$_ADDONLANG['watch_calendar_confirm'] = 'Şimdiki adres çalışmaz olacak. Devam edilsin mi?';
$_ADDONLANG['watch_calendar_made'] = 'Takviminizin artık bir adresi var.';
$_ADDONLANG['watch_calendar_renewed'] = 'Takviminizin yeni bir adresi var. Önceki adres artık çalışmaz.';
$_ADDONLANG['watch_calendar_stopped'] = 'Takviminizin artık adresi yok.';
$_ADDONLANG['watch_event_watched'] = ':domain düşüyor';
$_ADDONLANG['watch_event_ordered'] = ':domain düşüyor (backorder verildi)';
$_ADDONLANG['watch_event_status'] = 'Backorderınızın durumu: :status';
$_ADDONLANG['watch_event_hint'] = 'Bu adı takip ediyorsunuz. İstiyorsanız zamanında backorder verin.';
$_ADDONLANG['watch_stop_title'] = 'E-posta Ayarları';
$_ADDONLANG['watch_stop_watched_on'] = 'Takip ettiğiniz adlarla ilgili e-postaları durdurmak istiyor musunuz?';
$_ADDONLANG['watch_stop_watched_off'] = 'Takip ettiğiniz adlar için size artık e-posta gönderilmez.';
$_ADDONLANG['watch_stop_searches_on'] = 'Tüm kayıtlı aramalarınızla ilgili günlük e-postaları durdurmak istiyor musunuz?';
$_ADDONLANG['watch_stop_searches_off'] = 'Kayıtlı aramalarınız için size artık günlük e-posta gönderilmez.';
$_ADDONLANG['watch_stop_keeps'] = 'Takip listeniz ve kayıtlı aramalarınız olduğu gibi kalır.';
$_ADDONLANG['watch_stop_unknown'] =
    'Bu bağlantı eksik ya da artık çalışmıyor. E-postalarınızı Takip sayfasında seçebilirsiniz.';
$_ADDONLANG['watch_stop_button'] = 'Bu e-postaları durdur';
$_ADDONLANG['watch_stop_settings'] = 'Hesabınızda seçin';
$_ADDONLANG['watch_home_open'] = 'Süren backorderlar: :count';
$_ADDONLANG['watch_home_none'] =
    'Sahiplerinin bıraktığı alan adları sizin olabilir: süresi dolan alan adlarında arayın ve beğendiğinize backorder verin.';
$_ADDONLANG['watch_home_covered'] =
    'Bakiyeniz, onlar için :date UTC tarihine kadar bloke edilecek :needed tutarına yetiyor.';
$_ADDONLANG['watch_home_short'] =
    'Toplam gereken: :needed. Eksik: :missing, ilk kısmı :date UTC tarihine kadar.';
$_ADDONLANG['watch_home_covered_now'] = 'Bakiyeniz, onlar için şimdi bloke edilecek :needed tutarına yetiyor.';
$_ADDONLANG['watch_home_short_now'] = 'Toplam gereken: :needed. Şu anda eksik: :missing.';
$_ADDONLANG['watch_home_short_some_now'] = 'Toplam gereken: :needed. Eksik: :missing, bir kısmı şimdiden.';
$_ADDONLANG['watch_home_drops'] = 'düşme :date UTC';
$_ADDONLANG['watch_home_promise'] =
    'Alan adı yakalanmadıkça hiçbir tutar tahsil edilmez. Fiyat, düşmeden kısa süre önce bloke edilir; yakalanamazsa iade '
    . 'edilir.';
$_ADDONLANG['watch_mail_watched_subject'] = 'Takip ettiğiniz alan adlarından haberler';
$_ADDONLANG['watch_mail_watched_message'] =
    '<p>Merhaba {$client_name},</p><p>Takip ettiğiniz adlarla ilgili haberler var.</p>'
    . '{if $moved}<p><strong>Düşme tarihi değişti:</strong></p><ul>{foreach from=$moved item=name}'
    . '<li><strong>{$name.domain|escape}</strong>, yeni düşme tarihi {$name.dropdate|escape} (önceki: {$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $left}<p><strong>Artık düşmek üzere değil,</strong> büyük olasılıkla sahibi yenilediği için:</p><ul>'
    . '{foreach from=$left item=name}<li><strong>{$name.domain|escape}</strong> (beklenen düşme tarihi: {$name.before|escape})</li>'
    . '{/foreach}</ul>{/if}'
    . '{if $listed}<p><strong>Şimdi düşmek üzere:</strong></p><ul>{foreach from=$listed item=name}'
    . '<li><strong>{$name.domain|escape}</strong>, düşme tarihi {$name.dropdate|escape}</li>{/foreach}</ul>{/if}'
    . '{if $soon}<p><strong>Yaklaşık bir gün içinde düşüyor</strong> ve backorder vermediniz:</p><ul>'
    . '{foreach from=$soon item=name}<li><strong>{$name.domain|escape}</strong>, düşme tarihi {$name.dropdate|escape}'
    . '{if $name.price}, fiyat {$name.price|escape}{/if}</li>{/foreach}</ul>{/if}'
    . '<p><a href="{$link|escape}">Takip listenizi görün veya backorder verin</a></p><p>{$signature}</p>'
    . '<p><small>Bu adları takip ediyorsunuz. <a href="{$unsubscribe|escape}">Bu e-postaları durdurun</a></small></p>';
$_ADDONLANG['watch_mail_searches_subject'] = 'Kayıtlı aramalarınız için süresi dolan yeni alan adları';
$_ADDONLANG['watch_mail_searches_message'] =
    '<p>Merhaba {$client_name},</p><p>Listeye kayıtlı aramalarınızla eşleşen yeni adlar eklendi.</p>'
    . '{foreach from=$searches item=search}<p><strong>{$search.name|escape}</strong>: {$search.total|escape} yeni</p><ul>'
    . '{foreach from=$search.names item=name}<li><strong>{$name.domain|escape}</strong>, düşme tarihi {$name.dropdate|escape}'
    . '{if $name.price}, fiyat {$name.price|escape}{/if}</li>{/foreach}'
    . '{if $search.more}<li>ve {$search.more|escape} tane daha</li>{/if}</ul>'
    . '<p><a href="{$search.link|escape}">Bu aramayı çalıştırın</a></p>{/foreach}<p>{$signature}</p>'
    . '<p><small>Bu günlük e-postayı siz istediniz; <a href="{$link|escape}">kayıtlı aramalarınızı değiştirin</a> veya '
    . '<a href="{$unsubscribe|escape}">bu e-postaları durdurun</a>.</small></p>';

// Admin area
$_ADDONLANG['admin_manage'] = 'Yönetim';
$_ADDONLANG['admin_pricing'] = 'Fiyatlar';
$_ADDONLANG['admin_logs'] = 'Günlük';
$_ADDONLANG['admin_manage_title'] = 'Tüm Backorderlar';
$_ADDONLANG['admin_pricing_title'] = 'Backorder Fiyatları';
$_ADDONLANG['admin_extension'] = 'Uzantı';
$_ADDONLANG['admin_price_hint'] =
    'Bir para biriminde fiyatı boş veya 0 olan uzantıya, o para birimini kullanan müşteriler backorder veremez.';
$_ADDONLANG['admin_new_tld'] = 'yeni uzantı, örn. com';
$_ADDONLANG['admin_save'] = 'Değişiklikleri Kaydet';
$_ADDONLANG['admin_delete'] = 'Sil';
$_ADDONLANG['admin_saved'] = 'Fiyatlar kaydedildi.';
$_ADDONLANG['admin_deleted'] = '.:zone fiyatları silindi. Var olan backorderların fiyatı korunur.';
$_ADDONLANG['admin_bad_price'] = 'Hiçbir şey kaydedilmedi: “:text” bir fiyat değil (.:zone, :currency). :why';
$_ADDONLANG['admin_price_form'] = '12,50 biçiminde, binlik ayırıcı olmadan yazın.';
$_ADDONLANG['admin_price_decimals'] = 'İkiden fazla ondalık basamağı var.';
$_ADDONLANG['admin_price_size'] = ':limit değerinden küçük olmalıdır.';
$_ADDONLANG['admin_bad_zone'] = 'Hiçbir şey kaydedilmedi: “:text” bir uzantı değil.';
$_ADDONLANG['admin_zone_exists'] = 'Hiçbir şey kaydedilmedi: .:zone zaten tabloda.';
$_ADDONLANG['admin_no_zone'] = 'Hiçbir şey kaydedilmedi: uzantısız fiyat girildi.';
$_ADDONLANG['admin_no_currencies'] = 'WHMCS içinde hiç para birimi yok.';
$_ADDONLANG['admin_fault_encoding'] = '“:field”: “:text” geçerli UTF-8 değil ve okunamıyor. Yeniden yazın.';
$_ADDONLANG['admin_client'] = 'Müşteri';
$_ADDONLANG['admin_reference'] = 'Referans';
$_ADDONLANG['admin_price'] = 'Fiyat';
$_ADDONLANG['admin_held'] = 'Bloke';
$_ADDONLANG['admin_status_all'] = 'Tüm durumlar';
$_ADDONLANG['admin_search'] = 'Ara';
$_ADDONLANG['admin_search_domain'] = 'tam alan adı, örn. example.com';
$_ADDONLANG['admin_events'] = 'Olaylar';
$_ADDONLANG['admin_no_entries'] = 'Kayıt yok.';

// Admin area: frame and dashboard
$_ADDONLANG['dash_no_form'] = 'Bu sayfa değişiklik kabul etmez.';
$_ADDONLANG['admin_dashboard'] = 'Pano';
$_ADDONLANG['dash_title'] = 'İşler nasıl gidiyor';
$_ADDONLANG['dash_utc'] = 'Tüm zamanlar UTC; kendi saatiniz için fareyle üzerine gelin.';
$_ADDONLANG['dash_decimal_point'] = ',';
$_ADDONLANG['dash_percent'] = '%:n';
$_ADDONLANG['dash_ago'] = ':span önce';
$_ADDONLANG['dash_seconds'] = ':n sn';
$_ADDONLANG['dash_minutes'] = ':n dk';
$_ADDONLANG['dash_hours'] = ':n sa';
$_ADDONLANG['dash_days'] = ':n gün';
$_ADDONLANG['dash_jobs'] = 'Cronlar';
$_ADDONLANG['dash_job'] = 'Görev';
$_ADDONLANG['dash_last_run'] = 'Son çalışma';
$_ADDONLANG['dash_took'] = 'süre :span';
$_ADDONLANG['dash_last_success'] = 'Son başarı';
$_ADDONLANG['dash_last_error'] = 'Son hata';
$_ADDONLANG['dash_none'] = 'yok';
$_ADDONLANG['dash_never_hint'] =
    'Cron görevini kurun ya da WHMCS cronu çalıştırsın (“Run with WHMCS\'s cron” ayarı).';
$_ADDONLANG['dash_errors'] = 'Günlükteki hatalar';
$_ADDONLANG['dash_job_BATCH'] = 'Ana görev, beş dakikada bir';
$_ADDONLANG['dash_job_DAILY_IMPORT_PENDINGDOMAINLIST'] = 'Drop listesinin alınması, günde iki kez';
$_ADDONLANG['dash_job_DAILY_DROPDATE_SYNCH'] = 'Düşme tarihleri, günde iki kez';
$_ADDONLANG['dash_job_DAILY_WATCH_MAILS'] = 'İzlenen adlarla ilgili e-postalar, günde bir kez';
$_ADDONLANG['dash_light_on-time'] = 'Zamanında';
$_ADDONLANG['dash_light_late'] = 'Gecikti';
$_ADDONLANG['dash_light_failing'] = 'Hata veriyor';
$_ADDONLANG['dash_light_standing'] = 'Durmuş';
$_ADDONLANG['dash_light_never'] = 'Hiç çalışmadı';
$_ADDONLANG['dash_due'] = 'Zamanı gelenler';
$_ADDONLANG['dash_due_day'] = '24 saat içinde';
$_ADDONLANG['dash_due_three'] = '3 gün içinde';
$_ADDONLANG['dash_names'] = 'Alan adı';
$_ADDONLANG['dash_backorders'] = 'Backorder';
$_ADDONLANG['dash_waiting'] = 'Bloke yok';
$_ADDONLANG['dash_due_next'] = 'Sıradakinin düşme zamanı';
$_ADDONLANG['dash_due_none'] = 'Üç gün içinde düşecek, backorder verilmiş alan adı yok.';
$_ADDONLANG['dash_due_manage'] = 'Tüm backorderlar';
$_ADDONLANG['dash_account'] = 'Kayıt firmasındaki hesabınız';
$_ADDONLANG['dash_account_available'] = 'Backorder için kullanılabilir';
$_ADDONLANG['dash_account_needed'] = 'Zamanı gelenlerin maliyeti';
$_ADDONLANG['dash_account_left'] = 'Sonrasında kalan';
$_ADDONLANG['dash_account_names'] = 'Zamanı gelen backorderlar ve süren başvurular';
$_ADDONLANG['dash_account_checked'] = 'Ana görevin bulduğu hâliyle';
$_ADDONLANG['dash_account_unasked'] = 'Henüz sorulmadı: ana görev, zamanı gelen bir şey olunca sorar.';
$_ADDONLANG['dash_account_short'] = 'Yetmiyor: karşılığı olmayan başvurular yakalamaya katılmaz.';
$_ADDONLANG['dash_account_unknown'] = 'Maliyetlerin bilindiği kadarıyla yetiyor.';
$_ADDONLANG['dash_account_idle'] = 'Zamanı gelen yok.';
$_ADDONLANG['dash_account_enough'] = 'Yetiyor.';
$_ADDONLANG['dash_account_unknown_costs'] = 'Uzantısının maliyeti bilinmediği için hesaba katılmayan: :n backorder.';
$_ADDONLANG['dash_account_unknown_costs_one'] =
    'Uzantısının maliyeti bilinmediği için hesaba katılmayan 1 backorder var.';
$_ADDONLANG['dash_outlook'] = 'Müşterilerinize ne kadar gerekecek';
$_ADDONLANG['dash_outlook_none'] = 'Bakiye bekleyen backorder yok.';
$_ADDONLANG['dash_outlook_hint'] =
    'Tutarı henüz bloke edilmemiş backorderlar, bugünkü fiyatlarla ve vergisiz. Ödenmemiş faturalar bakiyeden düşülmez.';
$_ADDONLANG['dash_currency'] = 'Para birimi';
$_ADDONLANG['dash_clients'] = 'Müşteri';
$_ADDONLANG['dash_needed'] = 'Gereken';
$_ADDONLANG['dash_credit'] = 'Bakiyeleri';
$_ADDONLANG['dash_missing'] = 'Eksik';
$_ADDONLANG['dash_weeks'] = 'Haftalara göre yakalanan ve kaçırılanlar';
$_ADDONLANG['dash_weeks_desc'] =
    'Son 26 haftanın sütun grafiği: :caught yakalandı, :missed kaçırıldı, :unsent bakiye yetersizliğinden hiç gönderilmedi.';
$_ADDONLANG['dash_weeks_none'] = 'Son 26 haftada hiçbir şey yakalanmadı veya kaçırılmadı.';
$_ADDONLANG['dash_week'] = 'Hafta başı';
$_ADDONLANG['dash_week_counts'] = 'Hafta başı :start: :caught yakalandı, :missed kaçırıldı, :unsent hiç gönderilmedi';
$_ADDONLANG['dash_caught'] = 'Yakalanan';
$_ADDONLANG['dash_missed'] = 'Kaçırılan';
$_ADDONLANG['dash_unsent'] = 'Gönderilmeyen';
$_ADDONLANG['dash_unsent_hint'] = 'düşmeden önce bakiye yoktu';
$_ADDONLANG['dash_success'] = 'Başarı oranı';
$_ADDONLANG['dash_table'] = 'Tablo olarak göster';
$_ADDONLANG['dash_money'] = 'Haftalara göre ciro ve marj, :currency';
$_ADDONLANG['dash_money_title'] = 'Haftalara göre ciro ve marj';
$_ADDONLANG['dash_money_desc'] = 'Son 26 haftanın sütun grafiği, :currency: ciro :revenue, marj :margin.';
$_ADDONLANG['dash_money_none'] = 'Son 26 haftada ödenen backorder yok.';
$_ADDONLANG['dash_money_hint'] =
    'Tutar bloke edilirken kesinleşen fiyatlarla ödenmiş faturalar; vergisiz, iadeler düşülmüş. Marj: her yakalamanın maliyeti düşülmüş, diğer para birimlerinden WHMCS içindeki bugünkü kurlarla.';
$_ADDONLANG['dash_money_unknown'] =
    'Maliyeti bilinmeyen yakalama: :n / :of; bunlar hiç maliyeti yokmuş gibi sayılır. Maliyetler Fiyatlar sayfasına girilir.';
$_ADDONLANG['dash_money_unknown_one'] =
    ':of yakalamadan 1 tanesinin maliyeti bilinmiyor; hiç maliyeti yokmuş gibi sayılır. Maliyetler Fiyatlar '
    . 'sayfasına girilir.';
$_ADDONLANG['dash_week_money'] = 'Hafta başı :start: ciro :revenue, marj :margin';
$_ADDONLANG['dash_week_revenue'] = 'Hafta başı :start: ciro :revenue';
$_ADDONLANG['dash_revenue_desc'] = 'Son 26 haftanın sütun grafiği, :currency: ciro :revenue.';
$_ADDONLANG['dash_money_no_cost'] =
    'Yakalamaların size maliyeti bilinmiyor, bu yüzden marj yok. Maliyetler Fiyatlar sayfasına girilir.';
$_ADDONLANG['dash_revenue'] = 'Ciro';
$_ADDONLANG['dash_margin'] = 'Marj';
$_ADDONLANG['dash_zones'] = 'Uzantılara göre başarı, son 26 hafta';
$_ADDONLANG['dash_zones_none'] = 'Son 26 haftada sonuçlanan başvuru yok.';
$_ADDONLANG['dash_zones_more'] = 'Ve :n uzantı daha.';
$_ADDONLANG['dash_zones_more_one'] = 'Ve 1 uzantı daha.';
$_ADDONLANG['dash_tld'] = 'Uzantı';
$_ADDONLANG['dash_of'] = ':caught / :tried';
$_ADDONLANG['dash_setup'] = 'Kurulum denetimi';
$_ADDONLANG['dash_setup_all'] = ':n denetimin tümü sorunsuz.';
$_ADDONLANG['dash_setup_bad'] = 'İlgi bekleyen denetim: :n / :all';
$_ADDONLANG['dash_setup_bad_one'] = ':all denetimden 1 tanesi ilgi bekliyor';
$_ADDONLANG['dash_setup_passed'] = 'Sorunsuz olanlar';
$_ADDONLANG['dash_level_success'] = 'Tamam';
$_ADDONLANG['dash_level_warning'] = 'Göz atın';
$_ADDONLANG['dash_level_danger'] = 'Yapılacak';
$_ADDONLANG['dash_test'] = 'Giriş bilgilerini sına';
$_ADDONLANG['dash_test_good'] = 'Kayıt firması giriş bilgilerini kabul ediyor.';
$_ADDONLANG['dash_test_good_balance'] = 'Kayıt firması giriş bilgilerini kabul ediyor; hesap bakiyesi :balance.';
$_ADDONLANG['dash_test_refused'] =
    'Kayıt firması giriş bilgilerini reddediyor: :answer. Configuration, System Settings, Domain Registrars altındaki kullanıcı adını ve parolayı, ayrıca sunucu adresine kayıt firmasında izin verilip verilmediğini denetleyin.';
$_ADDONLANG['dash_check_versions'] = 'Sürümler';
$_ADDONLANG['dash_check_versions_success'] = 'PHP eklentisi :extension, PHP :php, WHMCS :whmcs.';
$_ADDONLANG['dash_check_versions_warning'] =
    'PHP eklentisi :extension, PHP :php, WHMCS :whmcs. PHP 8.2 ve WHMCS 8.11 veya sonrası için yapıldı: lütfen güncelleyin.';
$_ADDONLANG['dash_check_tables'] = 'Tablolar';
$_ADDONLANG['dash_check_tables_success'] = 'Tablolar bu sürüme ait.';
$_ADDONLANG['dash_check_tables_danger'] =
    'Tablolar daha eski bir sürüme ait. Modülü Configuration, System Settings, Addon Modules altında devre dışı bırakıp yeniden etkinleştirin; bununla hiçbir şey kaybolmaz.';
$_ADDONLANG['dash_check_settings'] = 'Ayarlar';
$_ADDONLANG['dash_check_settings_success'] = 'Modülün ayarları okunabiliyor. Günlük :days gün saklanır.';
$_ADDONLANG['dash_check_registrar'] = 'Kayıt firması';
$_ADDONLANG['dash_check_registrar_success'] = 'Kayıt firması modülünde kullanıcı adı ve parola var.';
$_ADDONLANG['dash_check_registrar_warning'] =
    'Kayıt firması modülü test kipinde: gerçekte hiçbir şey yakalanmaz. Canlıya geçerken bunu Configuration, System Settings, Domain Registrars altında kapatın.';
$_ADDONLANG['dash_check_crons'] = 'Cronlar';
$_ADDONLANG['dash_check_crons_success'] = 'Tüm cronlar zamanında çalışıyor.';
$_ADDONLANG['dash_check_crons_warning'] = 'Olması gerektiği gibi değil: :jobs. Günlüğe bakın.';
$_ADDONLANG['dash_check_crons_danger'] =
    'Olması gerektiği gibi değil: :jobs. Cron görevlerini README dosyasında yazdığı gibi kurun ya da modülün ayarlarında “Run with WHMCS\'s cron” seçeneğini işaretleyin.';
$_ADDONLANG['dash_check_token'] = 'HTTP üzerinden cron anahtarı';
$_ADDONLANG['dash_check_token_success'] =
    'Cronlar HTTP üzerinden başlatılamaz ya da yalnızca yeterince uzun bir anahtarla başlatılabilir.';
$_ADDONLANG['dash_check_token_warning'] =
    'Anahtar tahmin edilebilecek kadar kısa. En az :least karakterlik rastgele bir anahtar kullanın.';
$_ADDONLANG['dash_check_list'] = 'Drop listesi';
$_ADDONLANG['dash_check_list_success'] = 'Listede :names alan adı var.';
$_ADDONLANG['dash_check_list_danger'] =
    'Henüz hiçbir liste alınmadı. daily_import_pendingdomainlist.php dosyasını bir kez elle çalıştırın; ilerlemesini gösterir.';
$_ADDONLANG['dash_check_folder'] = 'Anlık görüntü klasörü';
$_ADDONLANG['dash_check_folder_success'] = 'Web sunucusu şu klasöre yazabiliyor: :folder.';
$_ADDONLANG['dash_check_folder_danger'] =
    'Web sunucusu şu klasöre yazamıyor: :folder. Yazma izni verin ya da modülün ayarlarında başka bir klasör belirtin; cronların kullanıcısına da bu izin gerekir.';
$_ADDONLANG['dash_check_prices'] = 'Fiyatlar';
$_ADDONLANG['dash_check_prices_success'] = ':zones uzantı sunuluyor.';
$_ADDONLANG['dash_check_prices_warning'] =
    ':zones uzantı sunuluyor, ancak şu para birimlerini kullanan müşteriler hiçbirini sipariş edemez: :currencies. Fiyatlar sayfasında onlar için fiyat belirleyin.';
$_ADDONLANG['dash_check_prices_danger'] =
    'Hiçbir uzantının fiyatı yok, bu yüzden backorder verilemez. Fiyatlar sayfasında fiyat belirleyin.';
$_ADDONLANG['dash_check_costs'] = 'Maliyetler';
$_ADDONLANG['dash_check_costs_success'] = 'Sunulan tüm uzantılarda bir yakalamanın size maliyeti biliniyor.';
$_ADDONLANG['dash_check_costs_warning'] =
    'Sunulan :zones uzantıdan :unknown tanesinde bir yakalamanın size maliyeti bilinmiyor (örneğin :example); kayıt firmasındaki bakiye ve marj bunları kapsamaz.';
$_ADDONLANG['dash_check_clock'] = 'Saatler ve saat dilimleri';
$_ADDONLANG['dash_check_clock_success'] =
    'PHP (:php) ile veritabanının (:database) saatleri arasındaki fark :seconds sn; dilimler ne olursa olsun zamanlar UTC olarak saklanır.';
$_ADDONLANG['dash_check_clock_warning'] =
    'PHP (:php) ile veritabanının (:database) saatleri arasında :seconds sn fark var. İki sunucunun saatini de NTP ile ayarlayın.';
$_ADDONLANG['dash_check_mails'] = 'E-posta şablonları';
$_ADDONLANG['dash_check_mails_success'] = 'E-posta şablonları mevcut.';
$_ADDONLANG['dash_check_mails_warning'] =
    'Kapalı olduğu için gönderilmeyen e-postalar: :name. Müşterilere gitmesini istiyorsanız Configuration, System Settings, Email Templates altında açın.';
$_ADDONLANG['dash_check_mails_danger'] =
    'E-posta şablonu eksik: :name. Modülü devre dışı bırakıp yeniden etkinleştirin, şablon eklenir.';
$_ADDONLANG['dash_check_admin'] = 'Cronların yöneticisi';
$_ADDONLANG['dash_check_admin_success'] = 'Cronlar bakiyeleri şu yönetici adına değiştirir: :name.';
$_ADDONLANG['dash_check_admin_danger'] =
    'Etkin bir yönetici :id yok. Modülün ayarlarındaki “Administrator” alanına etkin bir yöneticinin ID değerini girin.';
$_ADDONLANG['dash_check_payment'] = 'Ödeme yöntemi';
$_ADDONLANG['dash_check_payment_success'] = 'Fatura oluşturulabiliyor (:method).';
$_ADDONLANG['dash_check_payment_danger'] =
    'Modülün ayarlarındaki “:method” ödeme yöntemi etkin değil. Etkinleştirin ya da başka birini belirtin.';
$_ADDONLANG['dash_check_payment_none'] =
    'WHMCS içinde etkin ödeme yöntemi yok, bu yüzden fatura oluşturulamaz. Bir tanesini etkinleştirin.';
$_ADDONLANG['dash_widget'] = 'Backorder';
$_ADDONLANG['dash_widget_description'] = 'Cronlar, zamanı gelen alan adları ve kayıt firmasındaki hesap.';
$_ADDONLANG['dash_widget_week'] = 'Bu hafta';
$_ADDONLANG['dash_widget_open'] = 'Panoyu aç';

// Admin area: logs
$_ADDONLANG['logs_title'] = 'Backorder Günlüğü';
$_ADDONLANG['logs_events'] = 'Backorder olayları';
$_ADDONLANG['logs_runs'] = 'Cron çalışmaları';
$_ADDONLANG['logs_kept'] =
    'Çalışmalar :days gün saklanır; sona ermiş backorderların olayları da sonuncusundan başlayarak aynı süre saklanır.';
$_ADDONLANG['logs_domain'] = 'Alan adı';
$_ADDONLANG['logs_domain_hint'] = 'ad veya başlangıcı';
$_ADDONLANG['logs_cause'] = 'Ne oldu';
$_ADDONLANG['logs_cause_all'] = 'Her şey';
$_ADDONLANG['logs_actor'] = 'Kim yaptı';
$_ADDONLANG['logs_actor_all'] = 'Herkes';
$_ADDONLANG['logs_actor_client'] = 'Müşteriler';
$_ADDONLANG['logs_actor_admin'] = 'Yöneticiler';
$_ADDONLANG['logs_actor_batch'] = 'Ana görev';
$_ADDONLANG['logs_actor_sync'] = 'Düşme tarihlerinin alınması';
$_ADDONLANG['logs_actor_hook'] = 'WHMCS';
$_ADDONLANG['logs_bad_client'] =
    '“:field”: adında, şirketinde veya e-postasında “:text” geçen müşteri yok. Başka bir parça veya müşteri ID yazın.';
$_ADDONLANG['logs_from'] = 'Başlangıç';
$_ADDONLANG['logs_to'] = 'Bitiş';
$_ADDONLANG['logs_search'] = 'Ara';
$_ADDONLANG['logs_reset'] = 'Hepsini göster';
$_ADDONLANG['logs_export'] = 'CSV';
$_ADDONLANG['logs_job'] = 'Görev';
$_ADDONLANG['logs_job_all'] = 'Tüm görevler';
$_ADDONLANG['logs_only_errors'] = 'Yalnızca hatalar';
$_ADDONLANG['logs_time'] = 'Zaman (UTC)';
$_ADDONLANG['logs_status'] = 'Durum';
$_ADDONLANG['logs_reason'] = 'Neden';
$_ADDONLANG['logs_of_backorder'] = 'Yalnızca backorder :id';
$_ADDONLANG['logs_gone'] = 'silindi';
$_ADDONLANG['logs_unnamed'] = 'Backorder :id';
$_ADDONLANG['logs_message'] = 'Mesaj';
$_ADDONLANG['logs_took'] = 'Süre';
$_ADDONLANG['logs_good'] = 'Tamam';
$_ADDONLANG['logs_error'] = 'Hata';
$_ADDONLANG['logs_busy'] = 'Meşgul';
$_ADDONLANG['logs_steps'] = 'Adımlar';
$_ADDONLANG['logs_step'] = ':name :ms ms';
$_ADDONLANG['logs_total'] = ':first - :last, toplam :total';
$_ADDONLANG['logs_many'] = ':n üzeri';
$_ADDONLANG['logs_empty'] = 'Eşleşen kayıt yok.';
$_ADDONLANG['logs_empty_at_all'] = 'Henüz bir şey olmadı.';
$_ADDONLANG['logs_count_synced'] = 'düşme tarihi değişti';
$_ADDONLANG['logs_count_gone'] = 'listede değil';
$_ADDONLANG['logs_count_reserved'] = 'tutar bloke edildi';
$_ADDONLANG['logs_count_short'] = 'bakiye yetersiz';
$_ADDONLANG['logs_count_processing'] = 'gönderiliyor';
$_ADDONLANG['logs_count_submitted'] = 'başvuru yapıldı';
$_ADDONLANG['logs_count_polled'] = 'sonuç soruldu';
$_ADDONLANG['logs_count_failed'] = 'başarısız';
$_ADDONLANG['logs_count_invoiced'] = 'fatura oluşturuldu';
$_ADDONLANG['logs_count_delivered'] = 'teslim edildi';
$_ADDONLANG['logs_count_released'] = 'tutar iade edildi';
$_ADDONLANG['logs_count_cancelled'] = 'iptal edildi';
$_ADDONLANG['logs_count_read'] = 'satır okundu';
$_ADDONLANG['logs_count_added'] = 'ad eklendi';
$_ADDONLANG['logs_count_moved'] = 'değişti';
$_ADDONLANG['logs_count_rescored'] = 'puanı değişti';
$_ADDONLANG['logs_count_removed'] = 'ad çıkarıldı';
$_ADDONLANG['logs_count_repeated'] = 'yinelenen';
$_ADDONLANG['logs_count_rejected'] = 'reddedilen';
$_ADDONLANG['logs_count_rows'] = 'ad listede';
$_ADDONLANG['logs_cut'] =
    'Çok sayıda backorderın adı böyle; yalnızca en yeni 1.000 tanesine bakılır. Adın daha fazlasını yazın.';
$_ADDONLANG['logs_event_short-of-funds'] = 'Müşterinin bakiyesi fiyata yetmedi; kendisine e-postayla bildirildi.';
$_ADDONLANG['logs_event_won'] = 'Müşteri açık artırmayı kazandı.';
$_ADDONLANG['logs_event_caught'] = 'Alan adı yakalandı; fatura oluşturuldu.';
$_ADDONLANG['logs_event_paid'] = 'Ödendi. Alan adı müşterinin hesabında.';
$_ADDONLANG['logs_event_paid-late'] = 'Fatura sonradan ödendi. Alan adı müşterinin hesabında.';
$_ADDONLANG['logs_event_client-merged'] = 'Müşteri başka bir müşteriyle birleştirildi.';

// Admin area: Manage
$_ADDONLANG['manage_create'] = 'Backorder ver';
$_ADDONLANG['manage_search'] = 'Ara';
$_ADDONLANG['manage_search_hint'] = 'alan adı, müşteri, fatura veya referans';
$_ADDONLANG['manage_client_hint'] = 'ID, ad, şirket veya e-posta';
$_ADDONLANG['manage_reset'] = 'Tümünü göster';
$_ADDONLANG['manage_more'] = 'Değişiklik aralığı';
$_ADDONLANG['manage_changed_from'] = 'Değişiklik başlangıcı';
$_ADDONLANG['manage_changed_to'] = 'Değişiklik bitişi';
$_ADDONLANG['manage_every_status'] = 'Tümü';
$_ADDONLANG['manage_with_selected'] = 'Seçilenleri:';
$_ADDONLANG['manage_select'] = 'Seç:';
$_ADDONLANG['manage_select_page'] = 'Bu sayfadakilerin tümünü seç';
$_ADDONLANG['manage_select_matching'] = 'eşleşenlerin tümü (:n)';
$_ADDONLANG['manage_too_many'] =
    'Çok fazla müşteri ya da backorder eşleşiyor. Adın daha fazlasını ya da müşterinin ID değerini yazın.';
$_ADDONLANG['manage_empty'] = 'Henüz kimse backorder vermedi.';
$_ADDONLANG['manage_empty_filter'] = 'Eşleşen backorder yok.';
$_ADDONLANG['manage_client_gone'] = 'artık yok';
$_ADDONLANG['manage_early'] = 'bir yönetici tarafından erken bloke edildi';
$_ADDONLANG['manage_is_held'] = 'bloke:';
$_ADDONLANG['manage_price_now'] = 'bugünkü fiyat, henüz bloke edilmedi';
$_ADDONLANG['manage_column_id'] = 'ID';
$_ADDONLANG['manage_column_domain'] = 'Alan adı';
$_ADDONLANG['manage_column_client'] = 'Müşteri';
$_ADDONLANG['manage_column_drop_date'] = 'Düşme tarihi (UTC)';
$_ADDONLANG['manage_column_status'] = 'Durum';
$_ADDONLANG['manage_column_reference'] = 'Referans';
$_ADDONLANG['manage_column_price'] = 'Fiyat';
$_ADDONLANG['manage_do_activate'] = 'Etkinleştir';
$_ADDONLANG['manage_do_cancel'] = 'İptal et';
$_ADDONLANG['manage_do_retry'] = 'Tekrar dene';
$_ADDONLANG['manage_do_delete'] = 'Sil';
$_ADDONLANG['manage_ask_activate'] = ':n backorder etkinleştirilsin mi?';
$_ADDONLANG['manage_ask_activate_one'] = '1 backorder etkinleştirilsin mi?';
$_ADDONLANG['manage_ask_cancel'] = ':n backorder iptal edilsin mi?';
$_ADDONLANG['manage_ask_cancel_one'] = '1 backorder iptal edilsin mi?';
$_ADDONLANG['manage_ask_retry'] = ':n backorder yeniden talep edilsin mi?';
$_ADDONLANG['manage_ask_retry_one'] = '1 backorder yeniden talep edilsin mi?';
$_ADDONLANG['manage_ask_delete'] = ':n backorder silinsin mi?';
$_ADDONLANG['manage_ask_delete_one'] = '1 backorder silinsin mi?';
$_ADDONLANG['manage_ask_one'] = ':action: :domain?';
$_ADDONLANG['manage_ask_none'] = 'Yapılabilecek bir şey yok';
$_ADDONLANG['manage_confirm_activate'] = 'Evet, etkinleştir (:n)';
$_ADDONLANG['manage_confirm_cancel'] = 'Evet, iptal et (:n)';
$_ADDONLANG['manage_confirm_retry'] = 'Evet, yeniden talep et (:n)';
$_ADDONLANG['manage_confirm_delete'] = 'Evet, sil (:n)';
$_ADDONLANG['manage_sum_activate'] =
    'Etkinleştirilecek: :n. Fiyatları, olağan zamanı gelmeden şimdi müşterilerin bakiyesinden alınır.';
$_ADDONLANG['manage_sum_activate_one'] =
    'Etkinleştirilecek: 1. Fiyatı, olağan zamanı gelmeden şimdi müşterinin bakiyesinden alınır.';
$_ADDONLANG['manage_sum_cancel'] = 'İptal edilecek: :n. CANCELLED olarak listede kalırlar ve müşteriler bunu görür.';
$_ADDONLANG['manage_sum_cancel_one'] = 'İptal edilecek: 1. CANCELLED olarak listede kalır ve müşteri bunu görür.';
$_ADDONLANG['manage_sum_retry'] = 'Yeniden talep edilecek: :n. REQUESTED olarak baştan başlarlar.';
$_ADDONLANG['manage_sum_retry_one'] = 'Yeniden talep edilecek: 1. REQUESTED olarak baştan başlar.';
$_ADDONLANG['manage_sum_delete'] = 'Silinecek: :n. Listeden tamamen çıkarlar; geçmişleri günlükte kalır.';
$_ADDONLANG['manage_sum_delete_one'] = 'Silinecek: 1. Listeden tamamen çıkar; geçmişi günlükte kalır.';
$_ADDONLANG['manage_sum_released'] = 'Müşterilerin bakiyesine dönecek bloke tutar: :amount.';
$_ADDONLANG['manage_sum_risky'] = 'Bunlardan belirsiz olan: :n. Nedeni aşağıda.';
$_ADDONLANG['manage_sum_left'] = 'Yapılamayacak olan: :n. Oldukları gibi kalırlar.';
$_ADDONLANG['manage_sum_left_one'] = 'Yapılamayacak olan: 1. Olduğu gibi kalır.';
$_ADDONLANG['manage_sum_gone'] = 'Artık olmayan: :n.';
$_ADDONLANG['manage_sum_beyond'] =
    'Tek seferde yapılabilecekten fazla; olduğu gibi kalan: :n. Kalanlar için işlemi tekrarlayın.';
$_ADDONLANG['manage_sum_beyond_one'] =
    'Tek seferde yapılabilecekten fazla; olduğu gibi kalan: 1. Onun için işlemi tekrarlayın.';
$_ADDONLANG['manage_none_selected'] = 'Hiçbir backorder seçilmedi.';
$_ADDONLANG['manage_back'] = 'Listeye dön';
$_ADDONLANG['manage_will'] = 'Ne olacak';
$_ADDONLANG['manage_stays'] = 'kalır';
$_ADDONLANG['manage_uncertain'] = 'belirsiz';
$_ADDONLANG['manage_will_delete'] = 'Silinir; onun için bloke edilmiş tutar yok.';
$_ADDONLANG['manage_will_delete_held'] = 'Silinir ve :amount müşteriye döner.';
$_ADDONLANG['manage_will_delete_successful'] = 'Kayıt silinir; alan adı ve faturası müşteride kalır.';
$_ADDONLANG['manage_will_cancel'] = 'CANCELLED olur; onun için bloke edilmiş tutar yok.';
$_ADDONLANG['manage_will_cancel_held'] = 'CANCELLED olur ve :amount müşteriye döner.';
$_ADDONLANG['manage_will_cancel_application'] =
    'Kayıt firmasından :reference numaralı başvuruyu silmesi istenir; silmezse backorder kalır.';
$_ADDONLANG['manage_will_activate'] = ':amount şimdi bloke edilir.';
$_ADDONLANG['manage_will_activate_short'] =
    ':amount gerekiyor, ancak müşterinin bunun için yalnızca :available bakiyesi kaldı.';
$_ADDONLANG['manage_will_retry'] = 'REQUESTED olur; düşme tarihi :time UTC.';
$_ADDONLANG['manage_will_retry_passed'] =
    'REQUESTED olur. Alan adı :time UTC tarihinde düştü: bakiye yeterse başvuru birkaç dakika içinde gönderilir; ad '
    . 'çoktan alınmış olabilir.';
$_ADDONLANG['manage_will_retry_unknown'] = 'REQUESTED olur; ne zaman düşeceği henüz bilinmiyor.';
$_ADDONLANG['manage_will_create'] = ':amount, :time tarihinden itibaren bloke edilir.';
$_ADDONLANG['manage_will_create_now'] = ':amount birkaç dakika içinde bloke edilir.';
$_ADDONLANG['manage_will_create_passed'] =
    'Alan adı :time UTC tarihinde düştü: bakiye yeterse :amount bloke edilir ve başvuru birkaç dakika içinde '
    . 'gönderilir; ad çoktan alınmış olabilir.';
$_ADDONLANG['manage_will_create_unknown'] = ':amount, tarihi belli olunca düşmeden kısa süre önce bloke edilir.';
$_ADDONLANG['manage_did_activate'] = 'Tutar bloke edildi; durumu ACTIVE.';
$_ADDONLANG['manage_did_cancel'] = 'Durumu CANCELLED.';
$_ADDONLANG['manage_did_retry'] = 'Durumu yeniden REQUESTED.';
$_ADDONLANG['manage_did_delete'] = 'Silindi.';
$_ADDONLANG['manage_did_create'] = 'Durumu REQUESTED.';
$_ADDONLANG['manage_done_activate'] = 'Etkinleştirilen: :n.';
$_ADDONLANG['manage_done_cancel'] = 'İptal edilen: :n.';
$_ADDONLANG['manage_done_retry'] = 'Yeniden talep edilen: :n.';
$_ADDONLANG['manage_done_delete'] = 'Silinen: :n.';
$_ADDONLANG['manage_done_create'] = 'Talep edilen: :n.';
$_ADDONLANG['manage_not_done'] = 'Yapılmayan: :n; nedenleri aşağıdaki listede.';
$_ADDONLANG['manage_gone_meanwhile'] = 'Artık olmayan: :n.';
$_ADDONLANG['manage_out_of_time'] = 'Denenmedi: tek bir isteğin süresi doldu. Kalanlar için işlemi tekrarlayın.';
$_ADDONLANG['manage_outcome'] = 'Sonuç';
$_ADDONLANG['manage_ok'] = 'yapıldı';
$_ADDONLANG['manage_failed'] = 'yapılmadı';
$_ADDONLANG['manage_error_status'] = 'Durumu :status; bu durumda yapılamaz.';
$_ADDONLANG['manage_error_not-a-name'] = 'Bu bir alan adı değil.';
$_ADDONLANG['manage_error_no-client'] = 'Böyle bir müşteri yok.';
$_ADDONLANG['manage_error_not-priced'] =
    'Uzantının müşterinin para biriminde fiyatı yok; Fiyatlar sayfasında belirleyin.';
$_ADDONLANG['manage_error_exists'] = 'Müşterinin bu alan adı için zaten bir backorderı var.';
$_ADDONLANG['manage_error_past'] = 'Alan adı iki günden fazla süre önce düştü.';
$_ADDONLANG['manage_error_no-drop'] = 'Alan adı drop listesinde değil, bu yüzden ne zaman düşeceği bilinmiyor.';
$_ADDONLANG['manage_error_short-of-funds'] = 'Müşterinin bakiyesi yetmiyor.';
$_ADDONLANG['manage_error_too-late'] = 'Bunun için artık çok geç.';
$_ADDONLANG['manage_error_busy'] = 'Şu anda bir cron bunun üzerinde çalışıyor. Birkaç dakika sonra tekrar deneyin.';
$_ADDONLANG['manage_error_not-found'] = 'Artık yok.';
$_ADDONLANG['manage_error_repeated'] = 'Alan adı listede birden çok kez var.';
$_ADDONLANG['manage_timeline'] = 'Geçmiş';
$_ADDONLANG['manage_timeline_of'] = 'Geçmiş: :domain';
$_ADDONLANG['manage_timeline_gone'] = 'Backorder :id artık yok; geçmişi saklandı';
$_ADDONLANG['manage_to_logs'] = 'Günlükteki tüm kayıtlar';
$_ADDONLANG['manage_event_short-of-funds'] = 'Müşterinin bakiyesi fiyata yetmedi; kendisine e-postayla bildirildi.';
$_ADDONLANG['manage_event_won'] = 'Müşteri açık artırmayı kazandı.';
$_ADDONLANG['manage_event_caught'] = 'Alan adı yakalandı; fatura oluşturuldu.';
$_ADDONLANG['manage_event_paid'] = 'Ödendi. Alan adı müşterinin hesabında.';
$_ADDONLANG['manage_event_paid-late'] = 'Fatura sonradan ödendi. Alan adı müşterinin hesabında.';
$_ADDONLANG['manage_event_client-merged'] = 'Müşteri başka bir müşteriyle birleştirildi.';
$_ADDONLANG['manage_which_client'] = 'Hangi müşteri?';
$_ADDONLANG['manage_nobody'] =
    'Hiçbir müşterinin adında, şirketinde veya e-postasında bu yok. Başka bir kısmını ya da müşterinin ID değerini yazın.';
$_ADDONLANG['manage_names'] = 'Alan adları';
$_ADDONLANG['manage_names_hint'] =
    'Bir veya daha çok ad, her biri uzantısıyla; satır, boşluk veya virgülle ayrılmış, en çok 1.000.';
$_ADDONLANG['manage_no_names'] = 'Hiçbir alan adı yazılmadı.';
$_ADDONLANG['manage_look'] = 'Ne olacağını göster';
$_ADDONLANG['manage_preview'] = 'Ne olacak';
$_ADDONLANG['manage_available'] = 'Kullanılabilir bakiye: :amount';
$_ADDONLANG['manage_confirm_create'] = ':name için talep et (:n)';
$_ADDONLANG['manage_js_selected'] = ':n';
$_ADDONLANG['manage_js_failed'] = 'Sunucuya ulaşılamadı. Lütfen tekrar deneyin.';

// Admin area: Pricing
$_ADDONLANG['pricing_find'] = 'uzantı ara';
$_ADDONLANG['pricing_default'] = 'varsayılan';
$_ADDONLANG['pricing_cost'] = 'Maliyetiniz';
$_ADDONLANG['pricing_cost_unknown'] = 'girilmedi';
$_ADDONLANG['pricing_windows_head'] = 'Süreler';
$_ADDONLANG['pricing_windows'] = ':reserve / :submit';
$_ADDONLANG['pricing_n_days'] = ':n gün';
$_ADDONLANG['pricing_n_days_one'] = '1 gün';
$_ADDONLANG['pricing_n_hours'] = ':n saat';
$_ADDONLANG['pricing_n_hours_one'] = '1 saat';
$_ADDONLANG['pricing_n_minutes'] = ':n dakika';
$_ADDONLANG['pricing_n_minutes_one'] = '1 dakika';
$_ADDONLANG['pricing_settings'] = 'Ayarlar';
$_ADDONLANG['pricing_not_offered'] = 'sunulmuyor';
$_ADDONLANG['pricing_margin'] = 'marj :amount (%:percent)';
$_ADDONLANG['pricing_unsaved'] = 'kaydedilmedi';
$_ADDONLANG['pricing_saves'] = 'Her fiyat, alanından çıktığınız anda kaydedilir.';
$_ADDONLANG['pricing_saved'] = 'Kaydedilen fiyat: :n.';
$_ADDONLANG['pricing_saved_one'] = ':zone uzantısının :currency fiyatı kaydedildi.';
$_ADDONLANG['pricing_conflict'] =
    'Hiçbir şey kaydedilmedi: :zone uzantısının :currency fiyatı sayfayı açtığınızda :seen idi, başkası değiştirdiği için '
    . 'şimdi :stored (değişen fiyat: :n). Yeni fiyata bakın, sonra kendi fiyatınızı yeniden girin.';
$_ADDONLANG['pricing_gone'] = 'Hiçbir şey kaydedilmedi: “:zone” artık tabloda değil.';
$_ADDONLANG['pricing_none'] =
    'Henüz hiçbir uzantının fiyatı yok, bu yüzden backorder verilemez. İlkini aşağıdan ekleyin.';
$_ADDONLANG['pricing_none_found'] = 'Tabloda eşleşen uzantı yok.';
$_ADDONLANG['pricing_add'] = 'Uzantı ekle';
$_ADDONLANG['pricing_added'] = ':zone eklendi.';
$_ADDONLANG['pricing_added_empty'] = ':zone eklendi. Fiyatı olmadığı için henüz sunulmuyor.';
$_ADDONLANG['pricing_too_many'] = 'Hiçbir şey kaydedilmedi: tablo dolu.';
$_ADDONLANG['pricing_many'] = 'Toplu fiyat değişikliği';
$_ADDONLANG['pricing_missing'] = 'Varsayılan para biriminde fiyatı olan uzantılardaki boş fiyat: :n.';
$_ADDONLANG['pricing_way_fill'] = 'Kura göre doldur';
$_ADDONLANG['pricing_way_percent'] = 'Yüzde olarak artır';
$_ADDONLANG['pricing_way_amount'] = 'Tutar olarak artır';
$_ADDONLANG['pricing_way_set'] = 'Bir tutara ayarla';
$_ADDONLANG['pricing_how'] = 'Ne yapılsın';
$_ADDONLANG['pricing_value'] = 'Değer';
$_ADDONLANG['pricing_value_hint'] = '10, -5 veya 2,50';
$_ADDONLANG['pricing_currency'] = 'Para birimi';
$_ADDONLANG['pricing_every_currency'] = 'tüm para birimleri';
$_ADDONLANG['pricing_round'] = 'Yuvarlama';
$_ADDONLANG['pricing_round_none'] = 'yok';
$_ADDONLANG['pricing_round_to'] = 'adım :step';
$_ADDONLANG['pricing_round_end'] = 'sonu :end';
$_ADDONLANG['pricing_tlds'] = 'Uzantılar';
$_ADDONLANG['pricing_tlds_hint'] = 'tablodakilerin tümü ya da bazıları: com net .de';
$_ADDONLANG['pricing_propose'] = 'Yeni fiyatları göster';
$_ADDONLANG['pricing_proposal'] = 'Bunlar öneridir. Henüz hiçbir şey kaydedilmedi.';
$_ADDONLANG['pricing_proposed'] = 'öneri';
$_ADDONLANG['pricing_before'] = 'Şimdi';
$_ADDONLANG['pricing_after'] = 'Yeni';
$_ADDONLANG['pricing_empty'] = 'boş';
$_ADDONLANG['pricing_apply'] = ':n fiyatı kaydet';
$_ADDONLANG['pricing_apply_one'] = '1 fiyatı kaydet';
$_ADDONLANG['pricing_change_more'] = 'Ve onlarla birlikte kaydedilecek :n fiyat daha.';
$_ADDONLANG['pricing_change_more_one'] = 'Ve onlarla birlikte kaydedilecek 1 fiyat daha.';
$_ADDONLANG['pricing_nothing'] = 'Bu hiçbir fiyatı değiştirmez.';
$_ADDONLANG['pricing_too_low'] = 'Kaydedilebilecek bir şey yok: ilgili her fiyat sıfıra veya altına düşerdi.';
$_ADDONLANG['pricing_some_low'] = 'Sıfıra veya altına düşecekleri için olduğu gibi kalan: :n.';
$_ADDONLANG['pricing_back'] = 'Fiyatlara dön';
$_ADDONLANG['pricing_no_default'] =
    'WHMCS içinde kuru 1 olan para birimi yok, bu yüzden esas alınacak bir para birimi bulunmuyor.';
$_ADDONLANG['pricing_bad_percent'] =
    '“:text” bir yüzde değil. 10, -5 veya 2,5 biçiminde yazın; -100 değerinden büyük olmalı.';
$_ADDONLANG['pricing_bad_range'] =
    '“:text” yüzde sınırların dışında: -100 değerinden büyük ve 1000 değerinden küçük olmalı.';
$_ADDONLANG['pricing_bad_amount'] = '“:text” sıfırdan büyük bir tutar değil. :why';
$_ADDONLANG['pricing_one_currency'] = 'Tek bir para birimi seçin: bir tutar hepsinde aynı değildir.';
$_ADDONLANG['pricing_unknown_zone'] = '“:text” tablodaki bir uzantı değil.';
$_ADDONLANG['pricing_changed_meanwhile'] =
    'Hiçbir şey kaydedilmedi: fiyatlar artık önerinin dayandığı fiyatlar değil. Yenisine aşağıda bakın.';
$_ADDONLANG['pricing_zone_title'] = 'Ayarlar: :zone';
$_ADDONLANG['pricing_zone_saved'] = ':zone ayarları kaydedildi.';
$_ADDONLANG['pricing_zone_conflict'] =
    'Hiçbir şey kaydedilmedi: siz sayfayı açtıktan sonra başkası :zone ayarlarını değiştirdi. Onlara yeniden bakın.';
$_ADDONLANG['pricing_reserve'] = 'Tutarın bloke edilmesi';
$_ADDONLANG['pricing_reserve_usual'] = '3 (olağan)';
$_ADDONLANG['pricing_reserve_hint'] =
    'düşmeden önce. Boşsa: 3 gün; en çok 30 gün ve aşağıdakinden uzun olmalı.';
$_ADDONLANG['pricing_submit'] = 'Başvurunun gönderilmesi';
$_ADDONLANG['pricing_submit_usual'] = '2 (olağan)';
$_ADDONLANG['pricing_submit_hint'] = 'düşmeden önce. Boşsa: 2 saat; 10 dakika ile 7 gün arası.';
$_ADDONLANG['pricing_unit'] = 'Birim';
$_ADDONLANG['pricing_days'] = 'gün';
$_ADDONLANG['pricing_hours'] = 'saat';
$_ADDONLANG['pricing_minutes'] = 'dakika';
$_ADDONLANG['pricing_class'] = 'Kayıt firmasındaki sınıf';
$_ADDONLANG['pricing_class_hint'] = 'Boşsa: olağan sınıf. Harf, rakam ve alt çizgi.';
$_ADDONLANG['pricing_cost_hint'] =
    'Kayıt firmasının bir yakalama için sizden aldığı ücret; bunu programlara bildirmez. Marjlar ve oradaki hesabınızın '
    . 'yetmediği uyarısı buradan hesaplanır.';
$_ADDONLANG['pricing_bad_submit'] =
    'Hiçbir şey kaydedilmedi: başvuru, düşmeden 10 dakika ile 7 gün önce arasında gönderilmelidir.';
$_ADDONLANG['pricing_bad_reserve'] = 'Hiçbir şey kaydedilmedi: tutar, düşmeden en çok 30 gün önce bloke edilebilir.';
$_ADDONLANG['pricing_bad_span'] =
    'Hiçbir şey kaydedilmedi: “:text” sıfırdan büyük bir tam sayı değil. 3 biçiminde yazın veya daha küçük bir birim '
    . 'seçin.';
$_ADDONLANG['pricing_bad_windows'] =
    'Hiçbir şey kaydedilmedi: tutarın bloke edilmesi (düşmeden :reserve önce), başvurunun gönderilmesinden (:submit) daha '
    . 'erken olmalıdır.';
$_ADDONLANG['pricing_bad_class'] =
    'Hiçbir şey kaydedilmedi: “:text” bir sınıf değil. Harf, rakam ve alt çizgi kullanın.';
$_ADDONLANG['pricing_bad_cost'] = 'Hiçbir şey kaydedilmedi: “:text” bir tutar değil. :why';
$_ADDONLANG['pricing_bad_cost_currency'] = 'Hiçbir şey kaydedilmedi: “:text” bir para birimi değil.';
$_ADDONLANG['pricing_delete_title'] = ':zone fiyatları silinsin mi?';
$_ADDONLANG['pricing_delete_sum'] = ':zone tablodan çıkar ve artık sunulmaz. Süreleri ve maliyeti saklanır.';
$_ADDONLANG['pricing_delete_requested'] =
    'Tutarının bloke edilmesini bekleyen backorder: :n. Fiyat olmadan yerine getirilmezler.';
$_ADDONLANG['pricing_delete_requested_one'] =
    '1 backorder tutarının bloke edilmesini bekliyor. Fiyat olmadan yerine getirilmez.';
$_ADDONLANG['pricing_delete_conflict'] =
    'Hiçbir şey silinmedi: .:zone fiyatları bu arada değişti. Onlara yeniden bakın.';
$_ADDONLANG['pricing_show_them'] = 'Bu backorderları göster';
$_ADDONLANG['pricing_js_saving'] = 'Kaydediliyor…';
$_ADDONLANG['pricing_js_failed'] = 'Kaydedilmedi: sunucuya ulaşılamadı.';
