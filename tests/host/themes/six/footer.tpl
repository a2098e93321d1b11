            </div>
            {if !$inShoppingCart && $secondarySidebar->hasChildren()}
                <div class="col-md-3 pull-md-left sidebar sidebar-secondary">{include file="$template/includes/sidebar.tpl" sidebar=$secondarySidebar}</div>
            {/if}
            <div class="clearfix"></div>
        </div>
    </div>
</section>
<section id="footer">
    <div class="container">
        <a href="#" class="back-to-top"><i class="fas fa-chevron-up"></i></a>
        <p>{lang key='copyrightFooterNotice' year=$date_year company=$companyname|escape}</p>
    </div>
</section>
{$footeroutput}
</body>
</html>
