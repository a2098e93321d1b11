                </div>
            </div>
        </div>
    </section>
    <footer id="footer" class="footer">
        <div class="container">
            <p class="copyright mb-0">{lang key='copyright'} &copy; {$date_year} {$companyname|escape}</p>
        </div>
    </footer>
    {$footeroutput}
</body>
</html>
