            </div>
            {if !$inShoppingCart && $secondarySidebar->hasChildren()}
                <div class="d-lg-none sidebar sidebar-secondary">{include file="$template/includes/sidebar.tpl" sidebar=$secondarySidebar}</div>
            {/if}
        </div>
        <div class="clearfix"></div>
    </div>
</section>
<footer id="footer" class="footer">
    <div class="container">
        <ul class="list-inline text-center float-lg-right">
            {foreach $locales as $locale}
                <li class="list-inline-item">
                    <a class="nav-link" href="?language={$locale.language}"{if $locale.language === $language} aria-current="true"{/if}>{$locale.localisedName}</a>
                </li>
            {/foreach}
            <li class="list-inline-item">{$activeCurrency.prefix|escape} {$activeCurrency.code|escape}</li>
        </ul>
        <p class="copyright mb-0">{lang key='copyrightFooterNotice' year=$date_year company=$companyname|escape}</p>
    </div>
</footer>
{$footeroutput}
</body>
</html>
